// SPDX-License-Identifier: MIT
// Any published timetable → the talks of an event.
#pragma once

#include <optional>
#include <vector>

#include "notes/date.hpp"
#include "notes/event.hpp"
#include "notes/source.hpp"
#include "notes/words.hpp"

namespace notes {

struct Timetable {
  std::vector<Talk> talks;   ///< in the order of the text
  std::optional<Date> date;  ///< the day that the text names, if it names one with its year
  std::vector<Span> unread;  ///< lines that told nothing; never dropped in silence
};

/// Reads lines as pasted from an event page (columns held apart by tabs, or a talk's line as in a
/// note) and Markdown tables, whichever the text holds.
Timetable read_timetable(const Source& source, const Words& words);

}  // namespace notes
