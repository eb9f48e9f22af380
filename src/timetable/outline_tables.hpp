// SPDX-License-Identifier: MIT
// A text with tables as an outline shows it, of Markdown or of reStructuredText.
#pragma once

#include "notes/outline.hpp"
#include "readers.hpp"

namespace notes {

/// Whether any table of the text tells talks.
bool has_tables(const TimetableText& text, const Outline& outline);

/// The talks of all tables; what stands around them tells days, rooms and facts of the event. Where no
/// table tells any talk, its lines are read as pasted ones.
Timetable read_tables(const TimetableText& text, const Outline& outline);

}  // namespace notes
