// SPDX-License-Identifier: MIT
// Slides, videos and speakers that the lines of a talk tell.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string links_of(const std::vector<Link>& links) {
  std::string shown;
  for (const Link& link : links) shown += fmt::format("[{}] {}\n", link.text, link.url);
  return shown;
}

Note note_of(std::string_view lines, std::string_view heading = "四角い箱の話") {
  return read(fmt::format("# 会\n\n## {}\n\n{}\n", heading, lines));
}

std::string slides_below(std::string_view lines, std::string_view heading = "四角い箱の話") {
  return links_of(note_of(lines, heading).talks.at(0).slides);
}

TEST_CASE("a bullet may label what is nested below it") {
  const Note note = note_of("- 資料\n    - https://example.com/box\n- 発表者\n    - 箱田さん\n- 角が四つ");
  CHECK(links_of(note.talks[0].slides) == "[] https://example.com/box\n");
  CHECK(talks_of(note.talks) == "talk  | 箱田 | 四角い箱の話\n");
  CHECK(note.uses[4] == LineUse::text);
  CHECK(note.uses[5] == LineUse::link);
  CHECK(note.uses[7] == LineUse::fact);
}

TEST_CASE("a heading below that of the talk may label the lines below it") {
  const Note note = note_of(
      "### 発表資料\n\nhttps://example.com/box\n\n### 動画\n\nhttps://example.com/film\n\n"
      "### 角\n\nhttps://example.com/corner");
  CHECK(links_of(note.talks[0].slides) == "[] https://example.com/box\n");
  CHECK(links_of(note.talks[0].videos) == "[] https://example.com/film\n");
}

TEST_CASE("a heading may be the link to the slides") {
  CHECK(slides_below("", "[四角い箱の話](https://speakerdeck.com/hako_h/box)") ==
        "[四角い箱の話] https://speakerdeck.com/hako_h/box\n");
  CHECK(slides_below("", "[四角い箱の話](https://example.com/slides/box)") ==
        "[四角い箱の話] https://example.com/slides/box\n");
  CHECK(slides_below("", "[四角い箱の話](https://example.com/box)") == "");
  const Note note = note_of("", "[四角い箱の話](https://speakerdeck.com/hako_h/box) @hako_h");
  CHECK(note.source.text(note.talks[0].slides[0].url_span) == "https://speakerdeck.com/hako_h/box");
  CHECK(talks_of(note.talks) == "talk  | @hako_h | 四角い箱の話\n");
}

TEST_CASE("a heading may refer to the slides, which are defined below it") {
  CHECK(slides_below("角が四つ\n\n[box]: https://speakerdeck.com/hako_h/box", "[四角い箱の話][box]") ==
        "[] https://speakerdeck.com/hako_h/box\n");
}

TEST_CASE("what is embedded and the page that it comes from are slides, its author's page is not") {
  CHECK(slides_below("<iframe src=\"//www.slideshare.net/slideshow/embed_code/key/x\"></iframe> "
                     "<a href=\"https://www.slideshare.net/hako_h/box\">箱</a> from "
                     "<a href=\"https://www.slideshare.net/hako_h\">箱田</a>") ==
        "[] //www.slideshare.net/slideshow/embed_code/key/x\n[箱] https://www.slideshare.net/hako_h/box\n");
  CHECK(slides_below("<script async src=\"//speakerdeck.com/assets/embed.js\" data-id=\"0\"></script>") ==
        "");
}

TEST_CASE("a profile on a host of slides is none") {
  CHECK(slides_below("[箱田](https://speakerdeck.com/hako_h)") == "");
  CHECK(slides_below("https://www.slideshare.net/hako_h/") == "");
  CHECK(slides_below("https://speakerdeck.com/hako_h/box") == "[] https://speakerdeck.com/hako_h/box\n");
}

TEST_CASE(
    "before anything is told a link alone is the slides, if it is called like the talk or like slides") {
  CHECK(slides_below("[四角い箱の話](https://example.com/box)") ==
        "[四角い箱の話] https://example.com/box\n");
  CHECK(slides_below("https://example.com/slide/box") == "[] https://example.com/slide/box\n");
  CHECK(slides_below("[丸い蓋](https://example.com/lid)") == "");
  CHECK(slides_below("角が四つ\n\n[四角い箱の話](https://example.com/box)") == "");
  CHECK(slides_below("[四角い箱の話](https://twitter.com/hako_h)") == "");
  CHECK(slides_below("[四角い箱の話](box.html)") == "");
}

TEST_CASE("a link is taken once, and those to what others told are left alone") {
  CHECK(slides_below("https://speakerdeck.com/hako_h/box\n\n[箱](https://speakerdeck.com/hako_h/box)") ==
        "[] https://speakerdeck.com/hako_h/box\n");
  CHECK(slides_below("参考: 前に聞いた https://speakerdeck.com/futa_f/lid の話") == "");
  CHECK(slides_below("関連して https://speakerdeck.com/futa_f/lid も") == "");
}

TEST_CASE("in a block of code there are no slides, and a picture is none") {
  CHECK(slides_below(
            "```\nhttps://speakerdeck.com/hako_h/box\n```\n\n![箱](https://speakerdeck.com/a/box.png)") ==
        "");
}

TEST_CASE("slides of reStructuredText are found by their label as well") {
  const Note note = read(
      "会\n==\n\n箱の話\n------\n\n資料: `箱 <https://example.com/box>`_\n\n蓋の話\n------\n", "note.rst");
  CHECK(links_of(note.talks.at(0).slides) == "[箱] https://example.com/box\n");
  CHECK(note.uses[6] == LineUse::link);
}

TEST_CASE("a speaker's section may tell the company above the name, and hours may stand before one") {
  CHECK(talks_of(
            read("# 会\n\n## 四角い箱の話\n\n### speaker\n箱株式会社\n箱田さん\n\n### 内容\n- a\n").talks) ==
        "talk  | 箱田(箱株式会社) | 四角い箱の話\n");
  CHECK(talks_of(read("# 会\n\n## 四角い箱の話\n13:20 - 14:00 Hanako Hakoda\n\n- a\n").talks) ==
        "talk 13:20-14:00 | Hanako Hakoda | 四角い箱の話\n");
}

TEST_CASE("the page that a conference has for a talk is no slides") {
  CHECK(read("# 会\n\n## [四角い箱の話](https://kaigi.example/proposal/1)\n\n- a\n")
            .talks.at(0)
            .slides.empty());
  CHECK(read("# 会\n\n## 四角い箱の話\n\n[四角い箱の話](https://kaigi.example/talks/1)\n")
            .talks.at(0)
            .slides.empty());
}

TEST_CASE("what a speaker is stays text between her company and her name") {
  const Note note = read("# 会\n\n## 四角い箱の話\n\n### speaker\n箱株式会社\n箱を作る人\n箱田さん\n\n- a\n");
  CHECK(talks_of(note.talks) == "talk  | 箱田(箱株式会社) | 四角い箱の話\n");
  CHECK(note.uses[5] == LineUse::fact);
  CHECK(note.uses[6] == LineUse::text);
  CHECK(note.uses[7] == LineUse::fact);
}

}  // namespace
