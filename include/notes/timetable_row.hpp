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

/// A row of headings names a column of times and one more that is known.
Columns read_header(const std::vector<std::string_view>& cells, const Words& words);

/// The talk that a row tells: by the headings of its columns, or by the order time, speakers,
/// affiliation, title where there are none. None where the row has no time, or one that no clock shows.
std::optional<Talk> read_row(const std::vector<std::string_view>& cells, const Columns& columns,
                             const Words& words);

}  // namespace notes
