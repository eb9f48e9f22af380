// SPDX-License-Identifier: MIT
// What decorates a line is no part of it.
#include "text_line.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("bullets, numbers, quotes and headings are taken off") {
  for (const std::string mark : {"- ", "* ", "+ ", "・", "• ", "◎", "■ ", "▼", "➤ ", "　・　", "1. ", "2) ",
                                 "(3) ", "④ ", "> - ", "## ", "⏰ ", "🍣"}) {
    INFO(mark);
    CHECK(read_text_line(0, mark + "19:30 題").text == "19:30 題");
  }
  CHECK(read_text_line(0, "### 題").level == 3);
  CHECK(read_text_line(0, "  - 題").listed);
  CHECK(read_text_line(0, "  - 題").indent == 2);
  CHECK_FALSE(read_text_line(0, "題").listed);
}

TEST_CASE("what belongs to a text stays") {
  for (const std::string text : {"〜22:00 片付け", "「題」", "※変更あり", "（飛び入り歓迎）", "@hanako 題",
                                 "#タグ", "-20:00", "2026/12/17", "10.5 倍にする話", "【A】題", "…"}) {
    INFO(text);
    CHECK((text == "…" || read_text_line(0, text).text == text));
  }
}

TEST_CASE("a time may stand in bold or in brackets") {
  for (const std::string line : {"**19:30** 題", "[19:30] 題", "【19:30】題", "(19:30) 題", "`19:30` 題"}) {
    INFO(line);
    CHECK(read_text_line(0, line).text == "19:30 題");
  }
  CHECK(read_text_line(0, "**題**").text == "**題**");
}

TEST_CASE("a line that is drawn says nothing") {
  for (const std::string line : {"", "----", "=====", "* * *", "|--|--|", "━━━━", "```", "〜"}) {
    INFO(line);
    CHECK(read_text_line(0, line).text.empty());
  }
}

TEST_CASE("empty columns at the rim of a line are kept") {
  CHECK(line_cells(read_text_line(0, "\t箱\t@x").text, true) == Cells{"", "箱", "@x"});
  CHECK(line_cells(read_text_line(0, "箱\t\t").text, true) == Cells{"箱", "", ""});
  CHECK(read_text_line(0, "\t- 箱\t@x").text == "箱\t@x");
  CHECK(read_text_line(0, "\t箱").text == "箱");
}

TEST_CASE("tabs, pipes and runs of blanks hold columns apart") {
  CHECK(line_cells("19:30\t題\t", false) == Cells{"19:30", "題", ""});
  CHECK(line_cells("| 19:30 | 題 |", false) == Cells{"19:30", "題"});
  CHECK(line_cells("19:30 | 題 | @x", false) == Cells{"19:30", "題", "@x"});
  CHECK(line_cells("19:30 - 20:00  @x   箱 の話", false) == Cells{"19:30 - 20:00", "@x", "箱 の話"});
  CHECK(line_cells("19:30　　題", false) == Cells{"19:30", "題"});
  CHECK(line_cells("箱  の話", false) == Cells{"箱  の話"});
  CHECK(line_cells("箱  の話", true) == Cells{"箱", "の話"});
  CHECK(line_cells("19:30 箱  の話", false) == Cells{"19:30 箱  の話"});
}

}  // namespace
}  // namespace notes
