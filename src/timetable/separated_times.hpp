// SPDX-License-Identifier: MIT
// When the slot of one row of a spreadsheet takes place.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "notes/event.hpp"
#include "notes/timetable.hpp"
#include "separated_cells.hpp"

namespace notes {

/// What the columns of start, end and duration tell, two of which suffice.
struct SeparatedTimes {
  Hours hours;
  std::optional<Date> date;  ///< where a start tells its own
  bool is_possible = true;   ///< false: a time that no clock shows
  bool is_utc = false;       ///< told in UTC, and no zone is known to bring it to
  std::vector<std::string> doubts;
};

SeparatedTimes read_separated_times(const SeparatedCells& cells, const TimetableHints& hints);

}  // namespace notes
