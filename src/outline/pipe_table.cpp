// SPDX-License-Identifier: MIT
// Splits rows of pipe tables into cells.
#include "pipe_table.hpp"

#include <algorithm>
#include <optional>

#include "line_cursor.hpp"
#include "notes/blanks.hpp"
#include "notes/outline.hpp"

namespace notes {
namespace {

/// Hands out the cells of a row one by one. What stands after the last pipe is a cell only if it
/// is not blank.
class CellReader {
 public:
  explicit CellReader(std::string_view row) : rest_(trim_blanks(row)) {
    if (rest_.starts_with('|')) rest_ = trim_blanks(rest_.substr(1));
  }

  std::optional<std::string_view> next() {
    if (rest_.empty()) return std::nullopt;
    const std::size_t end = cell_end();
    const std::string_view cell = trim_blanks(rest_.substr(0, end));
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return cell;
  }

 private:
  std::size_t cell_end() const {
    std::size_t pipe = rest_.find('|');
    while (pipe != std::string_view::npos && pipe > 0 && rest_[pipe - 1] == '\\')
      pipe = rest_.find('|', pipe + 1);
    return std::min(pipe, rest_.size());
  }

  std::string_view rest_;
};

bool is_delimiter_cell(std::string_view cell) {
  if (cell.starts_with(':')) cell.remove_prefix(1);
  if (cell.ends_with(':')) cell.remove_suffix(1);
  return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
}

}  // namespace

std::size_t count_cells(std::string_view row) {
  std::size_t count = 0;
  for (CellReader cells(row); cells.next();) ++count;
  return count;
}

bool is_delimiter_row(std::string_view row) {
  if (row.find_first_not_of("|:- \t") != std::string_view::npos) return false;
  CellReader cells(row);
  std::optional<std::string_view> cell = cells.next();
  if (!cell) return false;
  for (; cell; cell = cells.next()) {
    if (!is_delimiter_cell(*cell)) return false;
  }
  return true;
}

std::vector<Span> table_cells(std::string_view text, Span row) {
  std::vector<Span> spans;
  CellReader cells(text.substr(row.begin, row.size()));
  while (const auto cell = cells.next()) spans.push_back(span_in(text, *cell));
  return spans;
}

}  // namespace notes
