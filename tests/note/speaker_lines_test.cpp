// SPDX-License-Identifier: MIT
// Who speaks, as the lines below a heading tell it.
#include "speaker_lines.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

Note note_of(std::string_view lines, std::string_view heading = "箱の話") {
  return read(fmt::format("# 会\n\n## {}\n\n{}\n\n角が四つ\n\n## 蓋の話\n", heading, lines));
}

/// `speakers | title` of the talk above these lines.
std::string talk_above(std::string_view lines, std::string_view heading = "箱の話") {
  const std::string talks = talks_of(note_of(lines, heading).talks);
  return talks.substr(std::string_view("talk  | ").size(),
                      talks.find('\n') - std::string_view("talk  | ").size());
}

TEST_CASE("a line that is nothing but speakers tells them, and is a fact") {
  CHECK(talk_above("@hako_h") == "@hako_h | 箱の話");
  CHECK(talk_above("箱田さん、蓋田さん") == "箱田 + 蓋田 | 箱の話");
  CHECK(talk_above("ミカン社 箱田さん") == "箱田(ミカン社) | 箱の話");
  CHECK(talk_above("by 箱田 花子") == "箱田 花子 | 箱の話");
  CHECK(talk_above("発表者は箱田です。") == "箱田 | 箱の話");
  CHECK(talk_above("* @hako_h") == "@hako_h | 箱の話");
  CHECK(note_of("@hako_h").uses[4] == LineUse::fact);
}

TEST_CASE("the slides may stand above who speaks") {
  CHECK(
      talk_above(
          "[スライドはこちら](https://speakerdeck.com/hako/1)\n[@hako_h](https://twitter.com/hako_h)さん") ==
      "@hako_h | 箱の話");
}

TEST_CASE("a link to a profile is somebody, whatever the name looks like") {
  CHECK(talk_above("[箱田(@hako_h)さん | Twitter](https://twitter.com/hako_h)") == "箱田@hako_h | 箱の話");
  CHECK(talk_above("[箱を集める人](https://x.com/hako_h)") == "箱を集める人@hako_h | 箱の話");
  CHECK(talk_above("[箱田](https://twitter.com/hako_h)さんより") == "箱田@hako_h | 箱の話");
  CHECK(talk_above("ミカン社 [箱田さん](https://twitter.com/hako_h)") == "箱田@hako_h(ミカン社) | 箱の話");
  CHECK(talk_above("[箱](https://twitter.com/hako_h/status/1)") == " | 箱の話");
  CHECK(talk_above("[箱](https://example.com/hako_h)") == " | 箱の話");
}

TEST_CASE("a handle may follow its name, behind a slash or on a line of its own") {
  CHECK(talk_above("ミカン社 箱田 花子 / @hako_h") == "箱田 花子@hako_h(ミカン社) | 箱の話");
  const Note note = note_of("箱田 花子\nTwitter: @hako_h");
  CHECK(talks_of(note.talks).starts_with("talk  | 箱田 花子@hako_h | 箱の話\n"));
  CHECK(note.uses[4] == LineUse::fact);
  CHECK(note.uses[5] == LineUse::fact);
  CHECK(talk_above("Twitter: @hako_h") == " | 箱の話");
}

TEST_CASE("a shouted company is that of the speakers, alone it speaks itself") {
  CHECK(talk_above("ミカン社！\n\n箱田さん") == "箱田(ミカン社) | 箱の話");
  CHECK(talk_above("ミカン社！", "箱の話 @hako_h") == "@hako_h(ミカン社) | 箱の話");
  CHECK(talk_above("ミカン社さん！") == "(ミカン社) | 箱の話");
  CHECK(talk_above("ミカン社 箱田さん！") == "箱田(ミカン社) | 箱の話");
  CHECK(talk_above("ミカン社！") == " | 箱の話");
  CHECK(talk_above("おもしろい！") == " | 箱の話");
}

TEST_CASE("a panel has a line for each of its speakers, an aside between them is passed over") {
  const Note note = note_of("(電池が少ない)\n\n箱田さん\n蓋田さん\n紐田さん");
  CHECK(talks_of(note.talks).starts_with("talk  | 箱田 + 蓋田 + 紐田 | 箱の話\n"));
  CHECK(note.uses[4] == LineUse::text);
}

TEST_CASE("who is named in the heading is the same person, and the line adds what it lacks") {
  CHECK(talk_above("箱田 花子(@hako_h)さん", "箱の話 @hako_h") == "箱田 花子@hako_h | 箱の話");
  CHECK(talk_above("箱田さん（箱社）", "箱田さん「箱の話」") == "箱田(箱社) | 箱の話");
  CHECK(talk_above("箱田さん", "箱の話（@hako_h）") == "箱田@hako_h | 箱の話");
  CHECK(talk_above("蓋田さん、紐田さん", "箱田さん「箱の話」") == "箱田 | 箱の話");
  CHECK(note_of("箱田 花子(@hako_h)さん", "箱の話 @hako_h").uses[4] == LineUse::text);
}

TEST_CASE("a name in parentheses behind the title goes, once a line says who that is") {
  CHECK(talk_above("箱田(@hako_h)さん", "箱の話（hako_h）") == "箱田@hako_h | 箱の話");
  CHECK(talk_above("箱田さん", "箱の話（仮）") == "箱田 | 箱の話（仮）");
}

TEST_CASE("a sentence may say who speaks: by a link, or behind 発表者は") {
  CHECK(talk_above("こちらはミカン社の[箱田](https://example.com/h)さんによる発表です。") ==
        "箱田(ミカン社) | 箱の話");
  CHECK(talk_above("今日の発表者は箱田さんで、角の話でした。") == "箱田 | 箱の話");
  CHECK(note_of("発表者は箱田さんで、角の話でした。").uses[4] == LineUse::text);
  CHECK(talk_above("[箱田](https://example.com/h)さんは元気だった。") == " | 箱の話");
  CHECK(talk_above("[箱の写真](https://example.com/h)の発表者は不在でした。") == " | 箱の話");
}

TEST_CASE("in a list begin the notes, unless all of it is about the speaker") {
  const Note note = note_of("* 箱田さん\n* Twitter: @hako_h\n* 資料: https://speakerdeck.com/hako_h/box");
  CHECK(talks_of(note.talks).starts_with("talk  | 箱田@hako_h | 箱の話\n"));
  CHECK(note.talks[0].slides.size() == 1);
  CHECK(talk_above("* 箱田さん\n* 箱は四角い\n* 蓋は丸い") == "箱田 | 箱の話");
  CHECK(talk_above("* 箱田さん\n    * 箱は四角い") == " | 箱の話");
}

TEST_CASE("a labelled line is the fact that it is, and prose names nobody") {
  CHECK(talk_above("会場: 箱田さん") == " | 箱の話");
  CHECK(talk_above("by 箱田について") == " | 箱の話");
  CHECK(talk_above("箱田さんは元気だった。") == " | 箱の話");
}

TEST_CASE("a line of speakers makes a talk of its heading, wherever that stands") {
  CHECK(talks_of(
            read("# 会\n\n## 前半\n\n### 箱の話\n\n@hako_h\n\n### 蓋の話\n\n@futa_f\n\n## 後半\n").talks) ==
        "talk  | @hako_h | 箱の話\ntalk  | @futa_f | 蓋の話\n");
  const Note note = read("# 会\n\n## 箱\n\n@hako_h\n\n四角い\n");
  Note open = note;
  open.uses[4] = LineUse::text;
  CHECK(is_speaker_line(open, 4, built_in_words()));
  CHECK_FALSE(is_speaker_line(open, 6, built_in_words()));
}

TEST_CASE("who gave the talk may begin what is told of it, or be its first item") {
  CHECK(talk_above("[@hako_h](https://twitter.com/hako_h)さんからは箱の話を聞きました。") ==
        "@hako_h | 箱の話");
  CHECK(talk_above("[@hako_hさん](https://twitter.com/hako_h)から箱の話。") == "@hako_h | 箱の話");
  CHECK(talk_above("箱社の箱田さんがお話してくれました。") == "箱田(箱社) | 箱の話");
  CHECK(talk_above("最初の発表は、箱を作る@hako_hさん。") == "@hako_h | 箱の話");
  CHECK(talk_above("- 箱田さん\n- 四角い") == "箱田 | 箱の話");
  CHECK(talk_above("@hako_h\n\n- 箱田さん\n- 四角い") == "@hako_h | 箱の話");
  CHECK(talk_above("<p>箱社の箱田さんがお話してくれました。</p>") == "箱田(箱社) | 箱の話");
}

TEST_CASE("a paragraph of HTML on its line may name the speaker") {
  CHECK(talk_above("<p>by Hanako Hakoda (@hako_h) (Box)</p>") == "Hanako Hakoda@hako_h(Box) | 箱の話");
  CHECK(talk_above("<p>箱は四角い。</p>") == " | 箱の話");
}

TEST_CASE("a second account is another person, and 次に no part of a name") {
  const Note note = note_of("箱田 花子\nTwitter: @hako_h\nGitHub: @hanako");
  CHECK(talks_of(note.talks).starts_with("talk  | 箱田 花子@hako_h | 箱の話\n"));
  CHECK(note.uses[5] == LineUse::fact);
  CHECK(note.uses[6] == LineUse::text);
  CHECK(talk_above("次に箱田さんがお話してくれました。") == "箱田 | 箱の話");
}

TEST_CASE("an item may name the speaker behind the link to the slides, or apart from the honorific") {
  const std::string_view slides =
      "- [資料](https://speakerdeck.com/hako/box) / [@hako_h](https://x.com/hako_h) さん\n";
  const Note note = note_of(slides);
  CHECK(talks_of(note.talks).starts_with("talk  | @hako_h | 箱の話\n"));
  CHECK(note.talks[0].slides.size() == 1);
  CHECK(talk_above("- Hanako Hakoda さん\n- 四角い") == "Hanako Hakoda | 箱の話");
  CHECK(talk_above("- 箱 と蓋 さん\n- 四角い") == " | 箱の話");
}

TEST_CASE("a line may tell the title once more before who speaks") {
  CHECK(talk_above("「箱の話」箱田さん") == "箱田 | 箱の話");
  CHECK(talk_above("\"箱の話\" 箱田さん") == "箱田 | 箱の話");
}

TEST_CASE("the roles of a panel are labels, and who leads the evening does not speak") {
  CHECK(talk_above("モデレータ: 箱田さん\nパネリスト: 蓋田さん、紐田さん") == "箱田 + 蓋田 + 紐田 | 箱の話");
  CHECK(talk_above("司会：箱田さん") == " | 箱の話");
}

}  // namespace
