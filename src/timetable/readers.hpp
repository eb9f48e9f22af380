// SPDX-License-Identifier: MIT
// The readers of timetables, and what they share.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "notes/timetable.hpp"

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

// rows.cpp

/// What each column of a table holds. Empty where the first row is no row of headings.
using Columns = std::vector<ColumnRole>;
Columns read_header(const std::vector<std::string_view>& cells, const Words& words);

/// The talk that a row tells: by the headings of its columns, or by the order time, speakers,
/// affiliation, title where there are none. None where the row has no time, or one that no clock shows.
std::optional<Talk> read_row(const std::vector<std::string_view>& cells, const Columns& columns,
                             const Words& words);

/// A line that is no talk: it names the day, or is kept as unread. The first day named counts.
void read_other_line(const Source& source, Span line, Timetable& timetable);

}  // namespace notes
