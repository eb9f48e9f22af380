// SPDX-License-Identifier: MIT
// Lines as a browser copies them from an event page: one talk a line, columns held apart by tabs.
#include "bounds.hpp"
#include "chapters.hpp"
#include "line_reader.hpp"
#include "readers.hpp"
#include "text_line.hpp"
#include "timetable_builder.hpp"

namespace notes {

bool has_lines(const TimetableText&) { return true; }

Timetable read_pasted_lines(const TimetableText& text) {
  refuse_strange_lines(text.source());
  const std::vector<TextLine> lines = read_text_lines(text.source());
  if (are_chapters(lines)) return read_chapters(text, lines);
  TimetableBuilder builder(text);
  LineReader(builder).read(lines);
  return std::move(builder).finish();
}

}  // namespace notes
