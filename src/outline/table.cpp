// SPDX-License-Identifier: MIT
// The rows of pipe tables, simple tables and grid tables.
#include <algorithm>

#include "line_cursor.hpp"
#include "notes/blanks.hpp"
#include "notes/outline.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "pipe_table.hpp"
#include "restructured_line.hpp"

namespace notes {
namespace {

constexpr std::string_view ideographic_space = "\u3000";
constexpr std::size_t tab_stop = 8;

/// A run of blanks: the columns it takes, and the byte behind it.
struct Gap {
  std::size_t begin;
  std::size_t end;
  std::size_t behind;
};

/// The gaps of a row in display columns. Texts of characters of two columns are aligned by what an
/// editor shows, not by bytes.
struct Measured {
  std::vector<Gap> gaps;
  std::size_t width = 0;
};

Measured measure(std::string_view text, Span row) {
  Measured measured;
  bool in_gap = false;
  for (std::size_t at = row.begin; at < row.end;) {
    const std::string_view rest = text.substr(at, row.end - at);
    const std::string_view character = rest.substr(0, first_code_point(rest).size);
    const std::size_t begin = measured.width;
    const bool is_tab = character == "\t";
    measured.width += is_tab ? tab_stop - begin % tab_stop : display_width(character);
    at += character.size();
    const bool blank = is_tab || character == " " || character == ideographic_space;
    if (blank && !in_gap) measured.gaps.push_back({.begin = begin, .end = 0, .behind = 0});
    if (blank) measured.gaps.back().end = measured.width;
    if (blank) measured.gaps.back().behind = at;
    in_gap = blank;
  }
  return measured;
}

/// The columns at which the texts below a border begin.
std::vector<std::size_t> border_columns(std::string_view text, const Line& border) {
  std::vector<std::size_t> columns;
  const std::size_t first = measure(text, {border.span.begin, border.text}).width;
  for (std::size_t at = border.text; at < border.span.end; ++at)
    if (text[at] == '=' && (at == border.text || text[at - 1] != '='))
      columns.push_back(first + at - border.text);
  return columns;
}

/// Finds the gaps that divide the cells of a row, column by column from the left.
class GapFinder {
 public:
  explicit GapFinder(const std::vector<Gap>& gaps) : gaps_(gaps) {
    // Indentation divides nothing, unless the first cells are empty.
    if (!gaps.empty() && gaps[0].begin == 0) unused_ = 1;
  }

  /// The gap just before a column, else the unused one nearest to it; null if none is left. Where
  /// cells are empty, one gap stands before several columns.
  const Gap* before(std::size_t column) {
    while (next_ < gaps_.size() && gaps_[next_].end < column) ++next_;
    if (next_ < gaps_.size() && next_ >= reusable_ && gaps_[next_].begin < column) {
      reusable_ = next_;
      unused_ = next_ + 1;
      return &gaps_[next_];
    }
    std::size_t nearest = std::max(next_, unused_);
    const bool has_left = next_ > unused_;
    if (has_left && (nearest >= gaps_.size() || column - gaps_[next_ - 1].end <= gaps_[nearest].end - column))
      nearest = next_ - 1;
    if (nearest >= gaps_.size()) return nullptr;
    reusable_ = unused_ = nearest + 1;
    return &gaps_[nearest];
  }

 private:
  const std::vector<Gap>& gaps_;
  std::size_t next_ = 0;      // the first that reaches the column
  std::size_t unused_ = 0;    // those before it have divided cells
  std::size_t reusable_ = 0;  // those before it may not even divide empty ones
};

/// Cuts a row where the gaps are. What no gap divides stays one cell.
std::vector<Span> simple_cells(std::string_view text, Span row, const std::vector<std::size_t>& columns) {
  const Measured measured = measure(text, row);
  GapFinder finder(measured.gaps);
  std::vector<Span> cells;
  std::size_t begin = row.begin;
  for (std::size_t i = 1; i <= columns.size(); ++i) {
    const bool reached = i < columns.size() && columns[i] < measured.width;
    const Gap* gap = reached ? finder.before(columns[i]) : nullptr;
    const std::size_t end = gap ? gap->behind : row.end;
    cells.push_back(span_in(text, trim(text.substr(begin, end - begin))));
    begin = end;
  }
  return cells;
}

std::string_view words(std::string_view text, const Line& line) {
  return trim_blanks(text.substr(line.text, line.span.end - line.text));
}

/// `---- ----` below cells that are several columns wide.
bool is_span_line(std::string_view row) {
  return row.starts_with('-') && row.find_first_not_of("- ") == std::string_view::npos;
}

bool is_between_rows(char mark, std::string_view row) {
  switch (mark) {
    case '=': return row.empty() || is_simple_border(row) || is_span_line(row);
    case '+': return is_grid_border(row);
    default: return is_delimiter_row(row);
  }
}

/// The line that the header ends before; the first line of the table if it has none.
std::uint32_t header_end(std::string_view text, const Outline& outline, const Block& table) {
  if (table.mark == 0) return table.first_line + 1;
  for (std::uint32_t line = table.first_line + 1; line <= table.last_line; ++line) {
    const std::string_view row = words(text, outline.lines[line]);
    if (table.mark == '+' && is_grid_border(row) && row.find('=') != std::string_view::npos) return line;
    // With nothing below it, it is the border at the end.
    if (table.mark == '=' && is_simple_border(row)) return line < table.last_line ? line : table.first_line;
  }
  return table.first_line;
}

}  // namespace

std::vector<TableRow> table_rows(std::string_view text, const Outline& outline, std::uint32_t table) {
  const Block& block = outline.blocks[table];
  const std::uint32_t body = header_end(text, outline, block);
  std::vector<std::size_t> columns;
  if (block.mark == '=') columns = border_columns(text, outline.lines[block.first_line]);
  std::vector<TableRow> rows;
  for (std::uint32_t line = block.first_line; line <= block.last_line; ++line) {
    const Line& place = outline.lines[line];
    // In the body of a pipe table, a line of hyphens is a row like any other.
    const bool may_divide = block.mark != 0 || line == body;
    if (may_divide && is_between_rows(block.mark, words(text, place))) continue;
    rows.push_back({line,
                    block.mark == '=' ? simple_cells(text, place.span, columns)
                                      : table_cells(text, {place.text, place.span.end}),
                    line < body});
  }
  return rows;
}

}  // namespace notes
