// SPDX-License-Identifier: MIT
// Cells that reach over several rows or columns, and those written over several lines.
#include "drawn_table.hpp"

#include <doctest/doctest.h>

#include <string>

#include "notes/html.hpp"
#include "notes/restructured_text.hpp"

namespace notes {
namespace {

/// A row for each line; `^` and `<` stand for places that another cell reaches into.
std::vector<std::string> shown(const DrawnTable& table) {
  std::vector<std::string> rows;
  for (const DrawnRow& row : table.rows) {
    std::string line = row.header ? "# " : "";
    for (const DrawnCell& cell : row.cells)
      line += (cell.from_above ? "^" : cell.from_left ? "<" : "") + std::string(cell.text) + "|";
    rows.push_back(line);
  }
  return rows;
}

std::vector<std::string> read_rows(const std::string& html) {
  const Source source("a.html", html);
  HtmlRows rows(source);
  for (const HtmlElement& element : read_html(html, {0, html.size()}))
    if (element.kind == HtmlKind::row) rows.add(element.span, element.cells, element.header);
  return shown(rows.take());
}

std::vector<std::string> restructured(const std::string& text) {
  const Source source("a.rst", text);
  const Outline outline = read_restructured_text(text);
  for (std::uint32_t i = 0; i < outline.blocks.size(); ++i)
    if (outline.blocks[i].kind == BlockKind::table) return shown(drawn_table(source, outline, i));
  return {};
}

TEST_CASE("cells of HTML stand in their columns") {
  CHECK(read_rows("<tr><th rowspan=2>a<td>b<td rowspan='3'>c<tr><td>d<tr><td>e<td>f") ==
        std::vector<std::string>{"a|b|c|", "^a|d|^c|", "e|f|^c|"});
  CHECK(read_rows("<tr><td>a<td COLSPAN=\"2\">b</td></tr><tr><th>x</th><th>y</th></tr>") ==
        std::vector<std::string>{"a|b|<b|", "# x|y|"});
  CHECK(read_rows("<tr><td>a\n   b<td>") == std::vector<std::string>{"a b||"});
}

TEST_CASE("no number of columns is too large, nor too strange") {
  CHECK(
      read_rows("<tr><td colspan=999999999 rowspan=99999999999999999999>a<td rowspan=-1 colspan=x>b<tr><td>c")
          .size() == 2);
}

TEST_CASE("a cell over several lines is one") {
  CHECK(restructured("+---+----+\n| a | b  |\n+===+====+\n| c | d  |\n|   | e  |\n+---+----+\n| f | g  "
                     "|\n+---+----+\n") == std::vector<std::string>{"# a|b|", "c|d e|", "f|g|"});
  CHECK(restructured("===  ===\na    b\n===  ===\nc    d\n     e\nf    g\n===  ===\n") ==
        std::vector<std::string>{"# a|b|", "c|d e|", "f|g|"});
}

}  // namespace
}  // namespace notes
