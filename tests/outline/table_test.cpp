// SPDX-License-Identifier: MIT
// Rows and cells of tables of all kinds, also where the author's columns waver.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "notes/outline.hpp"
#include "notes/restructured_text.hpp"

using namespace notes;

namespace {

/// One line a row: its line, `*` in the header, its cells.
std::string rows(std::string_view text, const Outline& outline) {
  std::string shown;
  for (std::uint32_t i = 1; i < outline.blocks.size(); ++i) {
    if (outline.blocks[i].kind != BlockKind::table) continue;
    for (const TableRow& row : table_rows(text, outline, i)) {
      shown += std::to_string(row.line) + (row.header ? "*|" : " |");
      for (const Span cell : row.cells) shown += std::string(text.substr(cell.begin, cell.size())) + "|";
      shown += "\n";
    }
  }
  return shown;
}

std::string markdown(std::string_view text) { return rows(text, read_outline(text)); }
std::string restructured(std::string_view text) { return rows(text, read_restructured_text(text)); }

}  // namespace

TEST_CASE("a pipe table has one row above its hyphens") {
  CHECK(markdown("| 時刻 | 発表 |\n|---|---|\n| 10:00 | 豆腐 |\n|-|-|\n") ==
        "0*|時刻|発表|\n2 |10:00|豆腐|\n3 |-|-|\n");
  CHECK(markdown("甲\n\n> 時刻 | 発表\n> --|--\n> 10:00\n") == "2*|時刻|発表|\n4 |10:00|\n");
}

TEST_CASE("a simple table is cut in display columns") {
  CHECK(restructured("====== ============ ======\n"
                     "時刻   発表         発表者\n"
                     "====== ============ ======\n"
                     "10:00  豆腐の配送網 豆田\n"
                     "11:00  Soy milk     鈴木 (みなと会館)\n"
                     "====== ============ ======\n") ==
        "1*|時刻|発表|発表者|\n"
        "3 |10:00|豆腐の配送網|豆田|\n"
        "4 |11:00|Soy milk|鈴木 (みなと会館)|\n");
}

TEST_CASE("a simple table of two borders has no header, and one without its last border has") {
  CHECK(restructured("==  ==\n甲  乙\n丙  丁\n==  ==\n") == "1 |甲|乙|\n2 |丙|丁|\n");
  CHECK(restructured("==  ==\n甲  乙\n==  ==\n丙  丁\n") == "1*|甲|乙|\n3 |丙|丁|\n");
}

TEST_CASE("cells of a simple table may be empty") {
  CHECK(restructured("===== ==== ====\n"
                     "10:00 豆腐 豆田\n"
                     "      続き\n"
                     "11:00      鈴木\n"
                     "12:00\n"
                     "\n"
                     "           司会\n"
                     "===== ==== ====\n") ==
        "1 |10:00|豆腐|豆田|\n"
        "2 ||続き||\n"
        "3 |11:00||鈴木|\n"
        "4 |12:00|||\n"
        "6 |||司会|\n");
}

TEST_CASE("a cell out of line is cut at the nearest blanks") {
  // Columns counted in characters, as if all were of one width.
  CHECK(restructured("======  =====  =====\n"
                     "とうふ配送網  豆田     10:00\n"
                     "豆乳      鈴木     11:00\n"
                     "======  =====  =====\n") ==
        "1 |とうふ配送網|豆田|10:00|\n"
        "2 |豆乳|鈴木|11:00|\n");
  CHECK(restructured("===== =====\n10:00  豆腐\n9:00 豆乳\n11:00豆乳\n===== =====\n") ==
        "1 |10:00|豆腐|\n2 |9:00|豆乳|\n3 |11:00豆乳||\n");
  CHECK(restructured("===== =====\n10:00　豆腐\n===== =====\n") == "1 |10:00|豆腐|\n");
}

TEST_CASE("indentation around a simple table is no column") {
  CHECK(restructured("* 甲\n\n  ==  ==\n  乙  丙\n  乙丙丁\n  ==  ==\n") == "3 |乙|丙|\n4 |乙丙丁||\n");
  CHECK(restructured("* ==  ==\n  乙  丙\n  ==  ==\n") == "1 |乙|丙|\n");
  CHECK(restructured("\xEF\xBB\xBF==  ==\n乙  丙\n==  ==\n") == "1 |乙|丙|\n");
}

TEST_CASE("lines below wide cells of a simple table are no rows") {
  CHECK(restructured("==  ==\n午前\n------\n甲  乙\n==  ==\n") == "1 |午前||\n3 |甲|乙|\n");
}

TEST_CASE("each line of a grid table is a row") {
  CHECK(restructured("+-------+------+\n"
                     "| 時刻  | 発表 |\n"
                     "+=======+======+\n"
                     "| 10:00 | 豆腐 |\n"
                     "|       | 配送 |\n"
                     "+-------+------+\n"
                     "| 11:00 |      |\n"
                     "+-------+------+\n") == "1*|時刻|発表|\n3 |10:00|豆腐|\n4 ||配送|\n6 |11:00||\n");
  CHECK(restructured("+----+----+\n| 甲 | 乙 |\n+----+----+\n") == "1 |甲|乙|\n");
}
