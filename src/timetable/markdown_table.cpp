// SPDX-License-Identifier: MIT
// Tables in a text of Markdown, drawn with pipes or written in HTML.
#include "outline_tables.hpp"
#include "readers.hpp"

namespace notes {

bool has_markdown_table(const TimetableText& text) { return has_tables(text, text.outline()); }

Timetable read_markdown_table(const TimetableText& text) { return read_tables(text, text.outline()); }

}  // namespace notes
