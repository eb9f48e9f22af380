// SPDX-License-Identifier: MIT
// Tables of a text, whatever they are drawn with: pipes, borders of reStructuredText, HTML.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "notes/outline.hpp"
#include "notes/source.hpp"
#include "notes/timetable_row.hpp"

namespace notes {

struct DrawnCell {
  std::string_view text;
  bool from_above = false;  ///< a cell of a row above reaches into this place
  bool from_left = false;   ///< a cell before it does
  std::size_t rows = 1;     ///< over how many it reaches, this one included
  std::size_t columns = 1;

  bool is_covered() const { return from_above || from_left; }
};

struct DrawnRow {
  std::size_t line = 0;      ///< 0-based, on which it begins
  std::string_view written;  ///< as it stands
  std::vector<DrawnCell> cells;
  bool header = false;

  Cells texts() const;
};

struct DrawnTable {
  std::vector<DrawnRow> rows;
  std::deque<std::string> joined;  ///< cells that are written over several lines
  bool is_html = false;
};

/// Throws Error where pipes would hold more cells apart than any table has.
void refuse_many_pipes(const Source& source, Span table);

/// The rows of a block that is a table. Throws Error where it has too many cells.
DrawnTable drawn_table(const Source& source, const Outline& outline, std::uint32_t block);

/// A row of HTML: the cells stand where those say that reach over several rows and columns.
class HtmlRows {
 public:
  explicit HtmlRows(const Source& source) : source_(source) {}

  /// `row`, `cells` as HtmlElement has them.
  void add(Span row, const std::vector<Span>& cells, bool header);
  bool empty() const { return table_.rows.empty(); }
  /// The table so far; another one begins.
  DrawnTable take();

 private:
  std::string_view shown(std::string_view html);
  void add_cell(DrawnRow& row, std::string_view text, std::string_view tag);
  void cover(DrawnRow& row);

  const Source& source_;
  DrawnTable table_;
  std::size_t cells_ = 0;              // in all tables
  std::vector<std::size_t> reaching_;  // of each column: how many more rows the cell above reaches over
};

}  // namespace notes
