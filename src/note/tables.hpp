// SPDX-License-Identifier: MIT
// Tables of a note, whatever they are drawn with.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "notes/note.hpp"

namespace notes {

struct NotedRow {
  Span place;
  std::uint32_t line = 0;  ///< on which it begins
  std::vector<std::string_view> cells;
  bool header = false;
};

struct NotedTable {
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;  ///< inclusive
  std::vector<NotedRow> rows;
  bool html = false;
};

/// Tables of Markdown and reStructuredText, rows between pipes that no line of dashes makes a table, HTML
/// tables and `<dl>` as rows of two cells; in their order. Views into the text that is read.
std::vector<NotedTable> find_tables(const Note& note);

}  // namespace notes
