// SPDX-License-Identifier: MIT
// Markdown tables with a column of clock times.
#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/outline.hpp"
#include "readers.hpp"

namespace notes {
namespace {

std::vector<std::string_view> cells_of(const Source& source, const Line& line) {
  std::vector<std::string_view> cells;
  for (const Span cell : table_cells(source.text(), {line.text, line.span.end}))
    cells.push_back(source.text(cell));
  return cells;
}

bool is_empty(const std::vector<std::string_view>& cells) {
  return std::all_of(cells.begin(), cells.end(), [](auto cell) { return trim(cell).empty(); });
}

/// Adds the rows of a table. Its first row is one like the others unless it says what the columns
/// hold. Says whether the table told any talk.
bool read_table(const Source& source, const Outline& outline, const Block& table, const Words& words,
                Timetable& timetable) {
  const std::size_t before = timetable.slots.size();
  const std::uint32_t delimiters = table.first_line + 1;
  const Columns columns = read_header(cells_of(source, outline.lines[table.first_line]), words);
  for (std::uint32_t i = columns.empty() ? table.first_line : delimiters + 1; i <= table.last_line; ++i) {
    const Line& line = outline.lines[i];
    const auto cells = cells_of(source, line);
    if (i == delimiters || is_empty(cells)) continue;
    if (auto talk = read_row(cells, columns, words))
      timetable.slots.emplace_back(std::move(*talk));
    else
      read_other_line(source, line.span, timetable);
  }
  return timetable.slots.size() > before;
}

}  // namespace

bool has_markdown_table(const TimetableText& text) {
  const Outline& outline = text.outline();
  Timetable ignored;
  return std::any_of(outline.blocks.begin(), outline.blocks.end(), [&](const Block& block) {
    return block.kind == BlockKind::table && read_table(text.source(), outline, block, text.words(), ignored);
  });
}

Timetable read_markdown_table(const TimetableText& text) {
  Timetable timetable;
  const Source& source = text.source();
  const Outline& outline = text.outline();
  for (std::uint32_t i = 0; i < outline.lines.size(); ++i) {
    const Line& line = outline.lines[i];
    const Block& block = outline.blocks[line.block];
    if (block.kind == BlockKind::table) {
      read_table(source, outline, block, text.words(), timetable);
      i = block.last_line;
    } else if (!line.blank) {
      read_other_line(source, line.span, timetable);
    }
  }
  return timetable;
}

}  // namespace notes
