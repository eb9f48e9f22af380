// SPDX-License-Identifier: MIT
// A line of pasted text without what only decorates it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "notes/source.hpp"
#include "notes/timetable_row.hpp"

namespace notes {

struct TextLine {
  std::size_t number = 0;    ///< 0-based
  std::string_view written;  ///< as it stands
  std::string text;          ///< without the marks in front of it; empty where nothing else stands there
  int level = 0;             ///< of a heading: 1–6 · else 0
  std::size_t indent = 0;    ///< bytes of blanks in front
  bool listed = false;       ///< a bullet or a number stands in front
};

/// Takes `## `, `> `, bullets of all sorts (`- `, `・`, `▼`), numbers (`1.`, `(2)`, `③`) and the marks of a
/// time in bold or brackets off a line. Nothing is left of one that only draws a line.
TextLine read_text_line(std::size_t number, std::string_view written);

std::vector<TextLine> read_text_lines(const Source& source);

/// The columns of a line, held apart by tabs, pipes, or, where one follows a time or `in_table` says so,
/// runs of two and more blanks. Views into `text`.
Cells line_cells(std::string_view text, bool in_table);

}  // namespace notes
