// SPDX-License-Identifier: MIT
// What a person wrote for herself is found wherever it stands, and nothing else is.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string uses(const std::string& body) { return lines_of(read(body)); }

TEST_CASE("comments stay at home, of one line or several") {
  CHECK(uses("<!-- ここだけ -->\n\n箱\n\n<!--\n一\n\n二\n-->\n蓋\n") == R"(withheld | <!-- ここだけ -->
         |
text     | 箱
         |
withheld | <!--
withheld | 一
         |
withheld | 二
withheld | -->
text     | 蓋
)");
}

TEST_CASE("the mark for the rest of a post is no comment") {
  CHECK(uses("<!-- more -->\n") == "text     | <!-- more -->\n");
  CHECK(uses("<!--more-->\n") == "text     | <!--more-->\n");
  CHECK(uses("<!-- moreover -->\n") == "withheld | <!-- moreover -->\n");
}

TEST_CASE("remarks off the record stay at home, however they are marked") {
  for (const std::string mark : {"オフレコ: ", "オフレコ", "（オフレコ）", "(オフレコ) ", "[オフレコ] ",
                                 "【オフレコ】", "内緒: ", "内緒：", "**オフレコ**: "})
    CHECK_MESSAGE(read(mark + "箱の値段\n").uses.at(0) == LineUse::withheld, mark);
  CHECK(read("これはオフレコではない\n").uses.at(0) == LineUse::text);
  CHECK(read("内緒の箱\n").uses.at(0) == LineUse::text);
}

TEST_CASE("a remark reaches to the end of its paragraph") {
  CHECK(uses("箱\nオフレコ: 値段\n続き\n\n蓋\n") ==
        "text     | 箱\nwithheld | オフレコ: 値段\nwithheld | 続き\n         |\ntext     | 蓋\n");
}

TEST_CASE("what is nested below a remark in a list stays at home with it") {
  CHECK(uses("- 箱\n- オフレコ: 値段\n    - 三円\n\n      ```\n      円\n      ```\n    - 四円\n- 蓋\n") ==
        R"(text     | - 箱
withheld | - オフレコ: 値段
withheld |     - 三円
         |
withheld |       ```
withheld |       円
withheld |       ```
withheld |     - 四円
text     | - 蓋
)");
}

TEST_CASE("a heading that begins so stays at home with all below it") {
  const Note note = read(
      "# 会\n\n## 19:00 箱\n\nx\n\n### オフレコ\n\ny\n\n#### z\n\n## 19:10 蓋\n\n## オフレコ: 人\n\n* w\n");
  CHECK(talks_of(note.talks) == "talk 19:00- |  | 箱\ntalk 19:10- |  | 蓋\n");
  CHECK(note.sections.empty());
  CHECK(lines_of(note) == R"(layout   | # 会
         |
layout   | ## 19:00 箱
         |
text     | x
         |
withheld | ### オフレコ
         |
withheld | y
         |
withheld | #### z
         |
layout   | ## 19:10 蓋
         |
withheld | ## オフレコ: 人
         |
withheld | * w
)");
}

TEST_CASE("nothing is read from what stays at home") {
  const Note note = read(
      "# 会\n\n<!-- 会場: 裏口 -->\n\n## 19:00 箱\n\nオフレコ: https://speakerdeck.com/a/1\n\n"
      "- オフレコ\n    - Q: 何円?\n    - [ ] 払う\n    - https://example.com/\n");
  CHECK(note.facts.empty());
  CHECK(note.tasks.empty());
  CHECK(note.links.empty());
  CHECK(note.talks.at(0).slides.empty());
  CHECK(note.talks.at(0).questions.empty());
}

TEST_CASE("a comment goes on over blank lines and items, up to its end or the next heading") {
  CHECK(uses("* ok <!-- s1\n\n  s2\n\n  s3 -->\n* 箱\n") ==
        "text     | * ok <!-- s1\n         |\nwithheld |   s2\n         |\ntext     |   s3 -->\ntext     | * "
        "箱\n");
  CHECK(read("* ok <!-- s1\n\n  s2 -->\n").comments.size() == 1);
  CHECK(read("* <!-- s1\n\ns2 -->\n").comments.size() == 1);
  CHECK(read("ok <!-- s1\n\ns2 -->\n---\n").comments.size() == 1);
  CHECK(read("- a <!-- s1\n- s2 -->\n").comments.size() == 1);
  CHECK(read("ok <!-- s1\n\n```\na --> b\n```\n").comments.empty());
  CHECK(read("ok <!-- s1\n\n## 箱\n\n-->\n").comments.empty());
}

TEST_CASE("remarks carry all kinds of marks in front") {
  for (const std::string line : {"* ※オフレコ 箱", "* ＜オフレコ＞箱", "* 〈オフレコ〉", "* 『オフレコ』",
                                 "* 内緒　箱", "内緒 箱", "* 【内緒】箱", "<summary>オフレコ</summary>",
                                 "- [ ] オフレコ: 箱", "- [x] オフレコ: 箱", "* ・オフレコ", "<オフレコ>箱"})
    CHECK_MESSAGE(read(line + "\n").uses.at(0) == LineUse::withheld, line);
  for (const std::string line : {"* 箱はオフレコで", "* 内緒の箱", "<b>箱</b>はオフレコ"})
    CHECK_MESSAGE(read(line + "\n").uses.at(0) == LineUse::text, line);
}

TEST_CASE("a row of a table stays at home alone, its head with all of it") {
  CHECK(uses("| a | b |\n|---|---|\n| オフレコ | 箱 |\n| c | d |\n") ==
        "text     | | a | b |\ntext     | |---|---|\nwithheld | | オフレコ | 箱 |\ntext     | | c | d |\n");
  CHECK(uses("| オフレコ | b |\n|---|---|\n| a | 箱 |\n").find("text") == std::string::npos);
}

TEST_CASE("details whose summary is a remark stay at home to their end") {
  CHECK(
      uses("箱\n\n<details>\n<summary>オフレコ</summary>\n\n値段\n\n</details>\n\n蓋\n") ==
      "text     | 箱\n         |\nwithheld | <details>\nwithheld | <summary>オフレコ</summary>\n         |\n"
      "withheld | 値段\n         |\nwithheld | </details>\n         |\ntext     | 蓋\n");
}

TEST_CASE("in code such words are text") {
  CHECK(uses("```\nオフレコ: 値段\n<!-- c -->\n```\n").find("withheld") == std::string::npos);
}

}  // namespace
