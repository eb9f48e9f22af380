// SPDX-License-Identifier: MIT
// Simple tables and grids of reStructuredText.
#include "bounds.hpp"
#include "notes/restructured_text.hpp"
#include "outline_tables.hpp"
#include "readers.hpp"

namespace notes {

namespace {

Outline outline_of(const TimetableText& text) {
  refuse_strange_lines(text.source());
  return read_restructured_text(text.source().text());
}

}  // namespace

bool has_restructured_table(const TimetableText& text) {
  const std::string_view all = text.source().text();
  const bool has_border =
      all.find("==") != std::string_view::npos || all.find("+-") != std::string_view::npos;
  return has_border && has_tables(text, outline_of(text));
}

Timetable read_restructured_table(const TimetableText& text) { return read_tables(text, outline_of(text)); }

}  // namespace notes
