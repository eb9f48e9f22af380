// SPDX-License-Identifier: MIT
// Timetables that conference sites write by hand in YAML, JSON or TOML, each with names of its own.
#pragma once

#include "readers.hpp"

namespace notes {

/// Talks are maps with a title and a time or speakers, in lists of any nesting: days, slots, rooms.
Timetable read_hand_made(const TimetableText& text);

}  // namespace notes
