// SPDX-License-Identifier: MIT
// Tables are rows of cells, whatever they are drawn with.
#include "tables.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

/// `first–last line: cells ¦ cells`, a row of headings behind `#`; one table a line.
std::string tables_of(std::string_view text, std::string path = "note.md") {
  Note note = read(text, std::move(path));
  // What reading has claimed is open again, as it is for who looks for tables.
  for (LineUse& use : note.uses)
    if (use == LineUse::row || use == LineUse::fact) use = LineUse::text;
  std::string shown;
  for (const NotedTable& table : find_tables(note)) {
    shown += fmt::format("{}–{}{}:", table.first_line, table.last_line, table.html ? " html" : "");
    for (const NotedRow& row : table.rows) {
      shown += row.header ? " #" : " ";
      for (std::size_t i = 0; i < row.cells.size(); ++i)
        shown += fmt::format("{}{}", i > 0 ? "|" : "", trim(row.cells[i]));
    }
    shown += '\n';
  }
  return shown;
}

TEST_CASE("a table of Markdown has a row of headings") {
  CHECK(tables_of("# 会\n\n| 箱 | 蓋 |\n| --- | --- |\n| 四角い | 丸い |\n") == "2–4: #箱|蓋 四角い|丸い\n");
}

TEST_CASE("rows between pipes are a table without a line of dashes, whatever stands between them") {
  CHECK(tables_of("# 会\n\n| 箱 | 四角い |\n| 蓋 | 丸い |\n") == "2–3: 箱|四角い 蓋|丸い\n");
  CHECK(tables_of("# 会\n\n箱と蓋:\n| 箱 | 四角い |\n") == "3–3: 箱|四角い\n");
  CHECK(tables_of("# 会\n\n箱 | 四角い\n| 蓋\n||\n") == "");
}

TEST_CASE("an HTML table goes on over blank lines") {
  CHECK(
      tables_of("# 会\n\n<table>\n<tr><th>箱</th><th>蓋</th></tr>\n\n<tr><td>四角い</td><td>丸い</td></tr>\n"
                "</table>\n\n紐\n") == "2–6 html: #箱|蓋 四角い|丸い\n");
}

TEST_CASE("a list of definitions is a table of two columns, a term may have several rows") {
  CHECK(tables_of(
            "# 会\n\n<dl>\n<dt>箱</dt><dd>四角い</dd>\n<dd>重い</dd>\n<dt>蓋</dt><dd>丸い</dd>\n</dl>\n") ==
        "2–6 html: 箱|四角い 箱|重い 蓋|丸い\n");
}

TEST_CASE("tables of reStructuredText are drawn in two ways") {
  CHECK(tables_of("会\n==\n\n====== ======\n箱     蓋\n====== ======\n四角い 丸い\n====== ======\n",
                  "note.rst") == "3–7: #箱|蓋 四角い|丸い\n");
  CHECK(tables_of("会\n==\n\n+--------+------+\n| 箱     | 蓋   |\n+========+======+\n| 四角い | 丸い |\n"
                  "+--------+------+\n",
                  "note.rst") == "3–7: #箱|蓋 四角い|丸い\n");
}

TEST_CASE("tables come in their order, and a cell's text lies where it stands") {
  const Note note = read("# 会\n\n| 箱 | 四角い |\n\n<table><tr><td>蓋</td></tr></table>\n\n| 紐 | 長い |\n");
  const std::vector<NotedTable> tables = find_tables(note);
  REQUIRE(tables.size() == 3);
  CHECK(tables[1].rows[0].cells[0] == "蓋");
  CHECK(span_in(note.shown.text(), tables[2].rows[0].cells[0]).begin > tables[1].rows[0].place.end);
  CHECK(note.source.text(tables[0].rows[0].place) == "| 箱 | 四角い |");
}

TEST_CASE("a table in a block of code or in a comment is none") {
  CHECK(tables_of("# 会\n\n```\n| 箱 | 蓋 |\n```\n\n<!--\n<table><tr><td>紐</td></tr></table>\n-->\n") == "");
}

}  // namespace
