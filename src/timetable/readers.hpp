// SPDX-License-Identifier: MIT
// The readers of timetables, and what they share.
#pragma once

#include "notes/timetable.hpp"
#include "notes/timetable_row.hpp"

namespace notes {

/// One member of the table of readers.
struct Reader {
  bool (*recognises)(const Source& source, const Words& words);
  Timetable (*read)(const Source& source, const Words& words);
};

// markdown_table.cpp
bool has_markdown_table(const Source& source, const Words& words);
Timetable read_markdown_table(const Source& source, const Words& words);

// pasted_lines.cpp
Timetable read_pasted_lines(const Source& source, const Words& words);

// timetable.cpp

/// A line that is no talk: it names the day, or is kept as unread. The first day named counts.
void read_other_line(const Source& source, Span line, Timetable& timetable);

}  // namespace notes
