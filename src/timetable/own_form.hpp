// SPDX-License-Identifier: MIT
// Timetables in the form of notes itself, whatever language of data it is written in.
#pragma once

#include "readers.hpp"

namespace notes {

/// Whether a text says that it is one; of which version is for `read_own_form` to see.
bool is_own_form(const TimetableText& text);

/// Throws Error at a key that the form does not have, and at a value of another type.
Timetable read_own_form(const TimetableText& text);

}  // namespace notes
