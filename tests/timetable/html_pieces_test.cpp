// SPDX-License-Identifier: MIT
// HTML as tables and lines.
#include "html_pieces.hpp"

#include <doctest/doctest.h>

#include <string>

namespace notes {
namespace {

std::vector<std::string> read(const std::string& html) {
  const Source source("a.html", html);
  std::vector<std::string> all;
  for (const HtmlPiece& piece : html_pieces(source, {0, html.size()})) {
    if (const auto* table = std::get_if<DrawnTable>(&piece)) {
      all.push_back("table of " + std::to_string(table->rows.size()));
      continue;
    }
    const TextLine& line = std::get<TextLine>(piece);
    all.push_back(std::to_string(line.number) + ": " +
                  std::string(static_cast<std::size_t>(line.level), '#') + (line.listed ? "- " : "") +
                  line.text);
  }
  return all;
}

TEST_CASE("tables end where the next begins") {
  CHECK(read("<table><tr><td>a</table><table><tr><td>b<tr><td>c</table>") ==
        std::vector<std::string>{"table of 1", "table of 2"});
  CHECK(read("<table><tr><td>a</table><p>x</p><table><tr><td>b</table>") ==
        std::vector<std::string>{"table of 1", "0: x", "table of 1"});
  CHECK(read("<dl><dt>19:00<dd>題<dt>20:00<dd>題</dl>") == std::vector<std::string>{"table of 2"});
}

TEST_CASE("lines are shown as a browser shows them, with their links") {
  CHECK(read("<h2>一</h2>\n<ul><li>19:30\n   <b>題</b> &amp; <a "
             "href='https://a.example/1'>頁</a></li></ul>\n<p>二<br>三</p>") ==
        std::vector<std::string>{"0: ##一", "1: - 19:30 題 & [頁](https://a.example/1)", "3: 二", "3: 三"});
  CHECK(read("").empty());
}

}  // namespace
}  // namespace notes
