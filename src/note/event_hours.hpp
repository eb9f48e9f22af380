// SPDX-License-Identifier: MIT
// The hours of an event follow those of its talks.
#pragma once

#include <vector>

#include "notes/note.hpp"
#include "text_edits.hpp"

namespace notes {

/// What changes in the fact that tells the hours: each of them, if it was that of the talks as they were,
/// becomes that of the slots.
std::vector<TextEdit> edits_of_event_hours(const Note& note, const std::vector<Slot>& slots);

}  // namespace notes
