// SPDX-License-Identifier: MIT
// Talks that prose and embedded slides tell.
#include "mentions.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string shown(std::string_view text) {
  std::string all;
  for (const NotedTalk& talk : read(text).talks) {
    all += talks_of(std::vector{talk});
    for (const Link& link : talk.slides) all += "  " + link.url + "\n";
  }
  return all;
}

TEST_CASE("a sentence names who gave a talk right before its title") {
  CHECK(
      shown(
          "# 会\n\n最初は箱社の箱田さんの「四角い箱の話」でした。次が@futa_fさんによる『丸い蓋の話』。\n") ==
      "talk  | 箱田(箱社) | 四角い箱の話\ntalk  | @futa_f | 丸い蓋の話\n");
}

TEST_CASE("the title may be the text of a link") {
  CHECK(shown("# 会\n\n箱社の箱田さんから [四角い箱の話](https://box.example/1)という発表がありました。\n") ==
        "talk  | 箱田(箱社) | 四角い箱の話\n");
  CHECK(
      shown("# 会\n\n箱田さんの <a href=\"https://box.example/1\">「四角い箱の話」</a>の話はLTでした。\n") ==
      "talk  | 箱田 | 四角い箱の話\n");
  CHECK(shown("# 会\n\n箱田さんの[四角い箱の頁](https://box.example/1)を読んだ。\n") == "");
}

TEST_CASE("who gave a talk may be the subject of the sentence") {
  CHECK(shown("# "
              "会\n\n弊社の[@hako_h](https://twitter.com/"
              "hako_h)は「**四角い箱の話**」というテーマで発表しました。\n") ==
        "talk  | @hako_h | 四角い箱の話\n");
  CHECK(shown("# 会\n\n箱田さんは「四角い箱の話」を読みました。\n") == "");
}

TEST_CASE("somebody may have been asked to give a talk") {
  CHECK(shown("# 会\n\n四角い箱の話を箱田さんにお話していただきました!\n") ==
        "talk  | 箱田 | 四角い箱の話\n");
  CHECK(shown("# 会\n\n場所を箱田さんにお借りしました。\n") == "");
}

TEST_CASE("what somebody said, what is quoted from others, and what nobody gave is no talk") {
  CHECK(shown("# 会\n\n箱田さんの「それはとても四角い」という言葉。\n") == "");
  CHECK(shown("# 会\n\n> 箱田さんの「四角い箱の話」\n") == "");
  CHECK(shown("# 会\n\n今年も「四角い箱の話」を聞いた。\n") == "");
}

TEST_CASE("slides behind the mention of a talk are its own") {
  CHECK(
      shown("# 会\n\n箱田さんの「四角い箱の話」の資料は[こちら](https://speakerdeck.com/hako/box)です。\n") ==
      "talk  | 箱田 | 四角い箱の話\n  https://speakerdeck.com/hako/box\n");
}

TEST_CASE("embedded slides are a talk, with the title and the account of their caption") {
  CHECK(shown("# 会\n\n来た。\n\n<iframe "
              "src=\"https://www.slideshare.net/slideshow/embed_code/key/1\"></iframe> <div> <a "
              "href=\"http://www.slideshare.net/hako/box\">四角い箱の話</a> from <a "
              "href=\"https://www.slideshare.net/hako\">箱田 花子</a> </div>\n\n"
              "https://speakerdeck.com/futa/lid\n") ==
        "talk  | 箱田 花子 | 四角い箱の話\n  https://www.slideshare.net/slideshow/embed_code/key/1\n"
        "  http://www.slideshare.net/hako/box\ntalk  |  | \n  https://speakerdeck.com/futa/lid\n");
}

TEST_CASE("slides below a heading of lightning talks are such talks") {
  CHECK(shown("# 会\n\n## LTの発表資料\n\nhttps://speakerdeck.com/hako/box\n") ==
        "lt  |  | \n  https://speakerdeck.com/hako/box\n");
}

TEST_CASE(
    "the talk of who wrote the note has the title that the note's quotes, and the slides that it shows") {
  CHECK(shown("# 会で「四角い箱の話」を発表しました\n\n楽しかった。\n\nhttps://speakerdeck.com/hako/box\n") ==
        "talk  |  | 四角い箱の話\n  https://speakerdeck.com/hako/box\n");
  CHECK(shown("# 会で「四角い箱の話」を聞いた\n\n楽しかった。\n") == "");
}

TEST_CASE("a lightning talk is one, if the note's title says so") {
  CHECK(shown("# 会で「四角い箱の話」をLTしました\n\n楽しかった。\n") == "lt  |  | 四角い箱の話\n");
}

TEST_CASE("where headings or lists tell the talks, sentences tell none") {
  CHECK(shown("# 会\n\n## 丸い蓋の話 @futa_f\n\n箱田さんの「四角い箱の話」に続く話。\n") ==
        "talk  | @futa_f | 丸い蓋の話\n");
}

TEST_CASE("a title that says that its writer spoke, and a sentence that says about what") {
  CHECK(shown("# ひかりの会に登壇した\n\n「四角い箱の話」というタイトルで登壇した。\n") ==
        "talk  |  | 四角い箱の話\n");
  CHECK(shown("# ひかりの会に登壇した\n\n「四角い箱の話」というタイトルを考えた。\n") == "");
  CHECK(shown("# ひかりの会に参加した\n\n「四角い箱の話」というタイトルで登壇した。\n") == "");
}

TEST_CASE("beside nothing but interludes, sentences and slides tell the talks") {
  CHECK(
      shown("# 会\n\n## 当日のスライド\n\n<iframe src=\"https://speakerdeck.com/player/1\"></iframe> "
            "<a href=\"https://speakerdeck.com/hako/box\">四角い箱の話</a>\n\n## 懇親会\n\n楽しかった。\n") ==
      "talk  |  | 四角い箱の話\n  https://speakerdeck.com/player/1\n  https://speakerdeck.com/hako/box\n"
      "social  |  | 懇親会\n");
}

}  // namespace
