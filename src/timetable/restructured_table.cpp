// SPDX-License-Identifier: MIT
// Simple tables and grids of reStructuredText.
#include "notes/restructured_text.hpp"
#include "outline_tables.hpp"
#include "readers.hpp"

namespace notes {

bool has_restructured_table(const TimetableText& text) {
  const std::string_view all = text.source().text();
  const bool has_border =
      all.find("==") != std::string_view::npos || all.find("+-") != std::string_view::npos;
  return has_border && has_tables(text, read_restructured_text(all));
}

Timetable read_restructured_table(const TimetableText& text) {
  return read_tables(text, read_restructured_text(text.source().text()));
}

}  // namespace notes
