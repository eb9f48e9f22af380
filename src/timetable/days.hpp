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

/// Slots in the order of a text that tell clocks: what begins early behind what begins late on the same day
/// is past midnight, `23:30-0:30` is 23:30-24:30, and what begins behind it at 0:30 begins at 24:30.
void count_on_in_order(std::vector<Slot>& slots);

/// What ends after the latest clock goes on for days: its end is left open, and a doubt tells so.
void open_long_slots(Timetable& timetable);

}  // namespace notes
