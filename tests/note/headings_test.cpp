// SPDX-License-Identifier: MIT
// What a person meant as a heading, in whatever way it is written.
#include "headings.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

/// `level text`, one a line, of the headings below the title.
std::string headings_of(std::string_view text, std::string path = "note.md") {
  Note note = read(text, std::move(path));
  // Reading has claimed the headings; here they are open again, as they are for who looks for them.
  for (std::size_t i = 0; i < note.uses.size(); ++i)
    if (note.uses[i] == LineUse::layout && i > 0) note.uses[i] = LineUse::text;
  std::string shown;
  for (const Heading& heading : find_headings(note, built_in_words()))
    shown += fmt::format("{} {}\n", heading.level, note.source.text(heading.text));
  return shown;
}

TEST_CASE("headings of Markdown and of HTML have the same levels") {
  CHECK(headings_of("# 会\n\n## 箱\n\n### 蓋 ###\n\n紐\n---\n") == "2 箱\n3 蓋\n2 紐\n");
  CHECK(headings_of("# 会\n\n<h2>箱</h2>\n\n<h3 id=\"f\">蓋</h3>\n<p>丸い</p>\n<h2>\n紐\n</h2>\n") ==
        "2 箱\n3 蓋\n2 紐\n");
}

TEST_CASE("marks without a blank behind them are a heading, a single one is a hashtag") {
  CHECK(headings_of("# 会\n\n##箱\n四角い\n###蓋\n＃＃ 紐\n") == "2 箱\n3 蓋\n2 紐\n");
  CHECK(headings_of("# 会\n\n#hako\n") == "");
}

TEST_CASE("a line all in bold is a heading where it is alone, a line behind a mark wherever it stands") {
  CHECK(headings_of("# 会\n\n**箱**\n\n__蓋__\n\n◎紐\n長い\n■ 角\n四つ\n") == "7 箱\n7 蓋\n7 紐\n7 角\n");
  CHECK(headings_of("# 会\n\n**箱**\n四角い\n\n**蓋**と**紐**\n\n**** \n\n◎\n") == "");
}

TEST_CASE("prose is no heading, however it begins") {
  const std::string prose(120, 'x');
  CHECK(headings_of("# 会\n\n##" + prose + "\n\n**" + prose + "**\n\n◎" + prose + "\n") == "");
}

TEST_CASE("what stands in a list, a quotation or a block of code is no heading of the note") {
  CHECK(headings_of("# 会\n\n- ##箱\n- **蓋**\n\n> ◎紐\n\n```\n##角\n```\n") == "");
}

TEST_CASE("numbered lines with speakers are headings where two are written so") {
  CHECK(headings_of("# 会\n\n1.箱の話 @hako_h\n四角い\n\n2.蓋の話 @futa_f\n") ==
        "7 1.箱の話 @hako_h\n7 2.蓋の話 @futa_f\n");
  CHECK(headings_of("# 会\n\n1.箱の話\n四角い\n\n2.5倍の蓋 @futa_f\n") == "");
}

TEST_CASE("comments of code between tags of a site generator are no headings") {
  CHECK(headings_of("# 会\n\n{% highlight ruby %}\n# 箱\nputs 1\n{% endhighlight %}\n\n## 蓋\n") == "2 蓋\n");
  CHECK(headings_of("# 会\n\n{{< highlight ruby >}}\n## 箱\n{{< /highlight >}}\n\n## 蓋\n") == "2 蓋\n");
}

TEST_CASE("a sentence in bold is no heading") {
  CHECK(headings_of("# 会\n\n**箱が四角いとわかりました！**\n\n**角は四つ。**\n\n**蓋**\n") == "7 蓋\n");
}

TEST_CASE("a heading right behind a line of HTML is one") {
  CHECK(headings_of("# 会\n\n<a name=\"f\"></a>\n## 蓋\n丸い\n") == "2 蓋\n");
}

TEST_CASE("several lines above dashes are a paragraph above a rule") {
  CHECK(headings_of("# 会\n\n箱の話を聞いた\nそれから蓋の話\n---\n\n紐\n---\n") == "2 紐\n");
}

TEST_CASE("who marks headings with signs and draws rules means a rule below a line as well") {
  CHECK(headings_of("# 会\n\n## 箱\n\n四角い\n---\n\n---\n\n## 蓋\n") == "2 箱\n2 蓋\n");
  CHECK(headings_of("# 会\n\n## 箱\n\n四角い\n---\n\n## 蓋\n") == "2 箱\n2 四角い\n2 蓋\n");
}

TEST_CASE("a heading knows all of its lines and its text among them") {
  const Note note = read("# 会\n\n箱 @hako_h\n---\n\n<h2>\n蓋 @futa_f</h2>\n");
  REQUIRE(note.talks.size() == 2);
  for (const std::size_t line : {2u, 3u, 5u, 6u}) CHECK(note.uses[line] == LineUse::layout);
  CHECK(note.source.text(note.talks[0].title_span) == "箱");
  CHECK(note.source.text(note.talks[1].title_span) == "蓋");
}

TEST_CASE("sections of reStructuredText are headings") {
  CHECK(headings_of("会\n==\n\n箱\n--\n\n蓋\n~~\n", "note.rst") == "2 箱\n3 蓋\n");
}

}  // namespace
