// SPDX-License-Identifier: MIT
// What does not fit together in the hours of a timetable.
#pragma once

#include <string>
#include <vector>

#include "notes/event.hpp"

namespace notes {

struct SlotFinding {
  std::string text;  ///< a line for people
  bool wrong;        ///< false: worth knowing, and perhaps meant
};

/// Slots that end before they begin, then those that overlap another one of the same track, then the
/// times of a day in which no track has anything.
std::vector<SlotFinding> check_slots(const std::vector<Slot>& slots);

}  // namespace notes
