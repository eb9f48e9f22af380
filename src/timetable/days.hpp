// SPDX-License-Identifier: MIT
// Which day of an event the hours after midnight belong to.
#pragma once

#include <vector>

#include "notes/timetable.hpp"

namespace notes {

/// What begins earlier is of the night before, if anything speaks for it.
inline constexpr Clock night_end = 5 * 60;

/// Slots that begin at night, on the day after one that goes on until late, are of that day: 00:15 becomes
/// 24:15. Slots without a day or a start stay as they are.
void count_past_midnight(std::vector<Slot>& slots);

/// The last clock of a day that notes can show.
inline constexpr Clock latest_clock = 29 * 60 + 59;

/// What ends later goes on for days: its end is left open, and a doubt tells so.
void open_long_slots(Timetable& timetable);

}  // namespace notes
