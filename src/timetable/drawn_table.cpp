// SPDX-License-Identifier: MIT
// A cell over several rows or columns stands once; the places it covers hold its text and say so.
#include "drawn_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "bounds.hpp"
#include "notes/data_tree.hpp"
#include "notes/html.hpp"
#include "one_line.hpp"

namespace notes {
namespace {

constexpr std::size_t most_columns = 40;
constexpr std::size_t most_rows = 200;       // that one cell reaches over
constexpr std::size_t most_cells = 200'000;  // beyond them no cell of HTML covers another

[[noreturn]] void refuse_cells(const Source& source, std::size_t offset) {
  fail_at(source, offset,
          fmt::format("more than {} cells: cut out the part that is the timetable", most_cells));
}

std::size_t reach(std::string_view tag, std::string_view attribute, std::size_t most) {
  const std::string_view value = html_attribute(tag, attribute);
  std::size_t number = 1;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return std::clamp<std::size_t>(number, 1, most);
}

/// The tag that a cell begins with: it stands before its content.
std::string_view tag_before(std::string_view text, std::size_t content) {
  constexpr std::size_t longest_tag = 1000;  // bytes
  const std::size_t from = content > longest_tag ? content - longest_tag : 0;
  const std::string_view before = text.substr(from, content - from);
  for (std::size_t at = before.rfind('<'); at != std::string_view::npos; at = before.rfind('<', at - 1)) {
    const std::string_view name = before.substr(at + 1, 2);
    if (name == "td" || name == "th" || name == "TD" || name == "TH") return before.substr(at);
    if (at == 0) break;
  }
  return {};
}

/// A simple table has as many cells in each line as its border has columns.
void refuse_many_cells(const Source& source, const Block& table) {
  if (table.mark != '=') return refuse_many_pipes(source, table.span);
  const std::string_view border = source.text(source.line(table.first_line));
  const auto columns = static_cast<std::size_t>(std::count(border.begin(), border.end(), ' ')) + 1;
  if (columns * (table.last_line - table.first_line + 1) > most_cells) refuse_cells(source, table.span.begin);
}

/// Puts the lines of a row together whose cells are written over several.
class Joiner {
 public:
  Joiner(const Source& source, DrawnTable& table) : source_(source), table_(table) {}

  void begin_row() { whole_.assign(table_.rows.back().cells.size(), nullptr); }

  void add(const TableRow& line) {
    std::vector<DrawnCell>& cells = table_.rows.back().cells;
    for (std::size_t i = 0; i < std::min(line.cells.size(), cells.size()); ++i) {
      const std::string_view text = source_.text(line.cells[i]);
      if (text.empty()) continue;
      if (!whole_[i]) whole_[i] = &table_.joined.emplace_back(cells[i].text);
      if (!whole_[i]->empty()) *whole_[i] += ' ';
      cells[i].text = *whole_[i] += text;
    }
  }

 private:
  const Source& source_;
  DrawnTable& table_;
  std::vector<std::string*> whole_;  // of each cell of the last row, once it has a second line
};

}  // namespace

void refuse_many_pipes(const Source& source, Span table) {
  const std::string_view text = source.text(table);
  if (static_cast<std::size_t>(std::count(text.begin(), text.end(), '|')) > most_cells)
    refuse_cells(source, table.begin);
}

Cells DrawnRow::texts() const {
  Cells texts;
  for (const DrawnCell& cell : cells) texts.push_back(cell.text);
  return texts;
}

DrawnTable drawn_table(const Source& source, const Outline& outline, std::uint32_t block) {
  DrawnTable table;
  const char mark = outline.blocks[block].mark;
  refuse_many_cells(source, outline.blocks[block]);
  Joiner joiner(source, table);
  std::size_t last_line = 0;
  for (const TableRow& row : table_rows(source.text(), outline, block)) {
    const bool is_next = !table.rows.empty() && std::exchange(last_line, row.line) + 1 == row.line;
    if (table.rows.empty()) last_line = row.line;
    // In a grid a border ends a row, in a simple table whatever stands in the first column begins one.
    const bool goes_on = mark == '+' || (mark == '=' && !row.cells.empty() && row.cells.front().empty());
    if (is_next && goes_on && row.header == table.rows.back().header) {
      joiner.add(row);
      continue;
    }
    DrawnRow drawn{row.line, source.text(outline.lines[row.line].span), {}, row.header};
    for (const Span cell : row.cells) drawn.cells.push_back({source.text(cell)});
    table.rows.push_back(std::move(drawn));
    joiner.begin_row();
  }
  return table;
}

std::string_view HtmlRows::shown(std::string_view html) {
  std::string text = one_line(html);
  return text == html ? html : std::string_view(table_.joined.emplace_back(std::move(text)));
}

void HtmlRows::cover(DrawnRow& row) {
  while (row.cells.size() < reaching_.size() && reaching_[row.cells.size()] > 0) {
    const std::size_t column = row.cells.size();
    --reaching_[column];
    ++cells_;
    const std::vector<DrawnCell>& above = table_.rows.back().cells;
    row.cells.push_back({column < above.size() ? above[column].text : std::string_view(), true});
  }
}

void HtmlRows::add_cell(DrawnRow& row, std::string_view text, std::string_view tag) {
  const bool may_reach = cells_ < most_cells && row.cells.size() < most_columns;
  const std::size_t columns = may_reach ? reach(tag, "colspan", most_columns) : 1;
  const std::size_t rows = may_reach ? reach(tag, "rowspan", most_rows) : 1;
  for (std::size_t i = 0; i < columns && (i == 0 || row.cells.size() < most_columns); ++i) {
    if (rows > 1) {
      reaching_.resize(std::max(reaching_.size(), row.cells.size() + 1));
      reaching_[row.cells.size()] = rows - 1;
    }
    row.cells.push_back({text, false, i > 0, rows, i == 0 ? columns : 1});
    ++cells_;
  }
}

void HtmlRows::add(Span row, const std::vector<Span>& cells, bool header) {
  const std::string_view text = source_.text();
  DrawnRow drawn{source_.line_at(row.begin), source_.text(row), {}, header};
  for (const Span cell : cells) {
    refuse_long_stretch(source_, cell);
    cover(drawn);
    add_cell(drawn, shown(source_.text(cell)), tag_before(text, cell.begin));
  }
  cover(drawn);
  table_.rows.push_back(std::move(drawn));
}

DrawnTable HtmlRows::take() {
  reaching_.clear();
  table_.is_html = true;
  return std::exchange(table_, {});
}

}  // namespace notes
