// SPDX-License-Identifier: MIT
// Rows of a timetable, whatever holds their columns apart.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// What each column of a table holds. Empty where the first row is no row of headings.
using Columns = std::vector<ColumnRole>;

using Cells = std::vector<std::string_view>;

/// A row of headings names a column of times or of titles, and one more that is known.
Columns read_header(const Cells& cells, const Words& words);

/// What the columns of these rows hold, told by the cells themselves where `header` does not tell it:
/// the times are those that begin with one, speakers are marked as such, the widest texts are titles.
/// Empty where neither tells any titles.
Columns columns_of(const std::vector<Cells>& rows, const Cells& header, const Words& words);

/// The talk that a row tells: by the headings of its columns, or by the order time, speakers,
/// affiliation, title where there are none. None where the row has a time that no
/// clock shows; nor, without a time, where it has no columns, or tells one thing alone that is no break.
std::optional<Talk> read_row(const Cells& cells, const Columns& columns, const Words& words);

}  // namespace notes
