// SPDX-License-Identifier: MIT
// Where tables begin and how their rows are cut.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "notes/outline.hpp"
#include "picture.hpp"

using namespace notes;

namespace {

std::string cells(std::string_view row) {
  std::string shown = "|";
  for (const Span cell : table_cells(row, {0, row.size()}))
    shown += std::string(row.substr(cell.begin, cell.size())) + "|";
  return shown;
}

}  // namespace

TEST_CASE("a table begins with its header row") {
  const std::string_view text =
      "出欠\n"
      "| 名前 | 所属 |\n"
      "|---|:-:|\n"
      "甲 | 乙\n"
      "丙\n"
      "\n";
  CHECK(blocks(text) ==
        "paragraph 0–0 |出欠|\n"
        "table 1–4 || 名前 | 所属 |⏎|---|:-:|⏎甲 | 乙⏎丙|\n");
  CHECK(blocks("| 甲 | 乙 |\n|---|\n").starts_with("paragraph "));
  CHECK(blocks("甲 | 乙\n-|-\n# 丙\n") == "table 0–1 |甲 | 乙⏎-|-|\nheading # 1 (丙) 2–2 |# 丙|\n");
}

TEST_CASE("cells are cut at pipes that are not escaped") {
  CHECK(cells("| 甲 | 乙 |") == "|甲|乙|");
  CHECK(cells("甲|乙") == "|甲|乙|");
  CHECK(cells("| a \\| b | |  ") == "|a \\| b||");
  CHECK(cells("||") == "||");
  CHECK(cells("|") == "|");
  CHECK(cells("") == "|");
}
