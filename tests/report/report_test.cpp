// SPDX-License-Identifier: MIT
// What becomes of a note when it is compiled, and the table of formats.
#include "notes/report.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

Report compiled(std::string_view text, std::string path = "note.md") {
  return compile(read(text, std::move(path)));
}

std::string lines_of_facts(const Report& report) {
  std::string shown;
  for (const Report::Fact& fact : report.facts) shown += fact.line + "\n";
  return shown;
}

TEST_CASE("a report tells of the event what the note tells") {
  const Report report = compiled(
      "# 2024/5 #2 格子会参加記録\n\n- 日時: 2024/05/16(木) 19:00-20:00\n- 会場: 二階\n", "2024/lattice.md");
  CHECK(report.path == "2024/lattice.md");
  CHECK(report.title == "2024/5 #2 格子会参加記録");
  CHECK(report.series == "lattice");
  CHECK(report.number == "2");
  CHECK(to_string(*report.date) == "2024-05-16");
  CHECK(hours_text(report.hours) == "19:00-20:00");
  CHECK(fact_value(report, FactRole::venue) == "二階");
  CHECK(fact_value(report, FactRole::theme) == "");
}

TEST_CASE("a day is told in the form of the series, where the note tells all of it") {
  CHECK(lines_of_facts(compiled("# 2024/5 #1 格子会\n\n時間：5/16 19:00〜20:30\n会場：二階\n")) ==
        "日時: 2024/05/16(木) 19:00-20:30\n会場: 二階\n");
  CHECK(lines_of_facts(compiled("# 格子会\n\n時間：2024/05/16 19:00から\n")) ==
        "時間: 2024/05/16 19:00から\n");
  CHECK(lines_of_facts(compiled("# 箱の会\n\n時間：2024/05/16 19:00〜20:30\n")) ==
        "時間: 2024/05/16 19:00〜20:30\n");
}

TEST_CASE("facts that nobody filled in are left out, those without label are not") {
  CHECK(lines_of_facts(compiled("# 会\n\n日時：\n会場：二階\n「箱」特集\n")) == "会場: 二階\n「箱」特集\n");
}

TEST_CASE("the notes of a talk are its text alone, byte for byte") {
  const Report report = compiled(R"(# 会

## 19:00 箱

資料: https://speakerdeck.com/a/1

* 一つ
    続き  

* 

Q: 何箱?
A: 三箱

<!-- 家で -->

| a | b |
|---|---|
| 1 | 2 |

----

## 19:10 蓋
)");
  REQUIRE(report.talks.size() == 2);
  CHECK(report.talks[0].notes == "* 一つ\n    続き  \n\n| a | b |\n|---|---|\n| 1 | 2 |");
  CHECK(report.talks[0].slides.size() == 1);
  CHECK(report.talks[0].questions.size() == 1);
  CHECK(report.talks[0].line == 3);
  CHECK(report.talks[1].notes == "");
  CHECK(report.withheld_lines == 1);
}

TEST_CASE("paragraphs that something kept apart stay apart") {
  CHECK(compiled("# 会\n## 19:00 箱\n一\n<!-- x -->\n---\n二\n").talks[0].notes.find("一\n\n---") !=
        std::string::npos);
}

TEST_CASE("a comment within a line stays at home too") {
  const Report report = compiled(
      "# 会 <!-- 仮 -->\n\n- 会場: 二階 <!-- 裏口の番号は 42 -->\n\n前書き<!-- a -->です\n\n"
      "## 19:00 箱 <!-- 例の -->\n\n本文 <!-- 一\n二 --> 続き\n\nQ: 何箱? <!-- b -->\nA: 三<!-- c -->箱\n\n"
      "`<!-- code -->`\n");
  CHECK(report.title == "会");
  CHECK(lines_of_facts(report) == "会場: 二階\n");
  CHECK(report.sections.at(0).text == "前書きです");
  CHECK(report.talks.at(0).title == "箱");
  CHECK(report.talks.at(0).notes == "本文 \n 続き\n\n`<!-- code -->`");
  CHECK(report.talks.at(0).questions.at(0).text == "何箱?");
  CHECK(report.talks.at(0).questions.at(0).answers.at(0) == "三箱");
}

TEST_CASE("a comment over two lines of a fact stays at home, and so does one in a label") {
  CHECK(lines_of_facts(compiled("# 会\n\n- 会場: x <!-- 家\n  家 -->\n- 主催<!-- 家 -->: y\n")) ==
        "会場: x\n主催: y\n");
}

TEST_CASE("a comment in the text of a link stays at home") {
  const Report report = compiled(
      "# 会\n\n## 19:00 箱\n\n- 資料: [a <!-- 家 -->](https://speakerdeck.com/a/x)\n"
      "\n## 19:10 蓋\n\n- 資料: https://speakerdeck.com/a/y <!-- 家 -->\n\n![図 <!--家-->](x.png)\n");
  REQUIRE(report.talks.size() == 2);
  CHECK(report.talks[0].slides.at(0).text == "a");
  CHECK(report.talks[1].slides.at(0).text == "資料");
  REQUIRE(report.links.size() == 3);
  CHECK(report.links[0].text == "a");
  CHECK(report.links[2].text == "図");
}

TEST_CASE("in a heading a comment is not read") {
  const Report report = compiled(
      "# 箱の会 <!-- 家 --> #2\n\n## 19:00 @a_bさん <!-- 家 -->「箱」\n\n## 蓋 <!-- 20:00 -->\n\n"
      "### 感想 <!-- 家 -->\n\n## <!-- 家 -->\n\nx\n");
  CHECK(report.title == "箱の会  #2");
  CHECK(report.series == "箱の会");
  CHECK(report.number == "2");
  REQUIRE(report.talks.size() == 2);
  CHECK_FALSE(report.talks[1].start);
  CHECK(report.talks[0].speakers.at(0).written == "@a_bさん");
  CHECK(report.talks[0].title == "箱");
}

TEST_CASE("what looks like a comment in code is text") {
  const Report report = compiled(
      "# 会\n\n- 会場: `<!-- a -->`\n\n## 19:00 @a_bさん「`<!-- x -->` の使い方」\n\n- Q: `<!-- y -->` "
      "とは?\n");
  CHECK(lines_of_facts(report) == "会場: `<!-- a -->`\n");
  CHECK(report.talks.at(0).title == "<!-- x --> の使い方");
  CHECK(report.talks.at(0).questions.at(0).text == "`<!-- y -->` とは?");
}

TEST_CASE("a question of several lines, and who asked it, are told without comments") {
  const Report report = compiled(
      "# 会\n\n## 19:00 箱\n\n> Q: (@a_bさん) 何箱 <!-- 家\n> 家 --> です\n> か?\n> A: <!-- 家 "
      "-->\n");
  REQUIRE(report.talks.at(0).questions.size() == 1);
  CHECK(report.talks[0].questions[0].asker == "@a_bさん");
  CHECK(report.talks[0].questions[0].text == "何箱\nです\nか?");
  CHECK(report.talks[0].questions[0].answers.empty());
}

TEST_CASE("a day whose weekday is that of another one is told as it is written") {
  CHECK(lines_of_facts(compiled("# 格子会\n\n時間：2024/05/16(金) 19:00〜20:30\n")) ==
        "時間: 2024/05/16(金) 19:00〜20:30\n");
}

TEST_CASE("text before the first talk is a section without a title") {
  const Report report = compiled("# 会\n\n- 会場: 二階\n\n前書き\n\n## 19:00 箱\n");
  REQUIRE(report.sections.size() == 1);
  CHECK(report.sections[0].title == "");
  CHECK(report.sections[0].text == "前書き");
}

TEST_CASE("impressions of a talk are its own, all of them, and unset where there are none") {
  const Report report = compiled(
      "# 会\n## 19:00 箱\n### 感想\nよい\n### 所感\nとても\n## 19:10 蓋\n### 感想\n## 19:20 紐\n## "
      "感想\n全部よい\n");
  CHECK(report.talks[0].impressions == "よい\n\nとても");
  CHECK(report.talks[1].impressions == "");
  CHECK_FALSE(report.talks[2].impressions);
  REQUIRE(report.sections.size() == 1);
  CHECK(report.sections[0].text == "全部よい");
  CHECK(report.sections[0].line == 10);
}

TEST_CASE("a section of a talk whose lines all became its questions is no section of the report") {
  const std::string note = "# 会\n\n## 19:00 箱\n\n本文\n\n### Q&A\n\n";
  CHECK(compiled(note + "- Q: 何箱?\n    - A: 三箱\n").sections.empty());
  CHECK(compiled(note).sections.empty());
  CHECK(compiled(note + "- Q: 何箱?\n\n手が挙がった\n").sections.at(0).text == "手が挙がった");
  CHECK(compiled("# 会\n\n## Q&A\n").sections.size() == 1);  // of the event: it waits for them
}

TEST_CASE("what stays at home is told where it is asked for, as written and in order") {
  const std::string text =
      "# 会 <!-- 仮 -->\n\nオフレコ: 一\n二\n\n本文 <!-- 三\n四\n五 -->\n\n<!-- 六 -->\n\n"
      "オフレコ <!-- 七\n八 -->\n";
  CHECK_FALSE(compiled(text).withheld);
  CHECK_FALSE(compiled(text).spans);
  const Report report = compile(read(text), {.withheld = true, .spans = false});
  std::string shown;
  for (const Report::Private& each : *report.withheld) shown += fmt::format("{}: {}\f", each.line, each.text);
  CHECK(shown ==
        "1: <!-- 仮 -->\f3: オフレコ: 一\n二\f6: <!-- 三\n四\n五 -->\f10: <!-- 六 -->\f"
        "12: オフレコ <!-- 七\n八 -->\f");
}

TEST_CASE("questions without an answer, and answers without a question, are kept") {
  const Report report = compiled("# 会\n## 19:00 箱\nQ: (@a_b) 何箱?\n\n- Q:\n    - A: 三箱\n");
  REQUIRE(report.talks[0].questions.size() == 2);
  CHECK(report.talks[0].questions[0].asker == "@a_b");
  CHECK(report.talks[0].questions[0].answers.empty());
  CHECK(report.talks[0].questions[1].text == "");
  CHECK(report.talks[0].questions[1].answers.at(0) == "三箱");
}

TEST_CASE("the language is that of the series, else that of the text") {
  CHECK(compiled("# gearbox #1\n\n## 箱\n").lang == "en");
  CHECK(compiled("# 箱の会\n").lang == "ja");
  CHECK(compiled("# Boxes\n").lang == "en");
}

TEST_CASE("line breaks are kept as breaks in Japanese, and as they are in English") {
  CHECK(compiled("# 格子会\n").newline == Newline::line_break);
  CHECK(compiled("# 箱の会\n").newline == Newline::line_break);
  CHECK(compiled("# gearbox\n").newline == Newline::keep);
  CHECK(compiled("# Boxes\n").newline == Newline::keep);
}

TEST_CASE("links and tasks know their lines") {
  const Report report = compiled("# 会\n\n## 19:00 箱\n\n![](a.png)\n\n- [ ] 買う\n");
  REQUIRE(report.links.size() == 1);
  CHECK(report.links[0].line == 5);
  REQUIRE(report.tasks.size() == 1);
  CHECK(report.tasks[0].line == 7);
}

TEST_CASE("a report is known by its last line, a note is none") {
  CHECK(is_report(report_formats().front().write(std::array{compiled("# 会\n")})));
  CHECK(is_report("# 会\n<!-- notes: report -->\r\n\n"));
  CHECK_FALSE(is_report("# 会\n"));
  CHECK_FALSE(is_report("<!-- notes: report -->\n# 会\n"));
  CHECK_FALSE(is_report(""));
}

TEST_CASE("Markdown is the usual format, and json takes many and has places for more") {
  REQUIRE(report_formats().size() == 2);
  CHECK(report_formats()[0].name == "md");
  CHECK_FALSE(report_formats()[0].many);
  CHECK_FALSE(report_formats()[0].extras);
  CHECK(report_formats()[1].name == "json");
  CHECK(report_formats()[1].many);
  CHECK(report_formats()[1].extras);
}

}  // namespace
