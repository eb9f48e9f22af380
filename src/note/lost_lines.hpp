// SPDX-License-Identifier: MIT
// Where the lines go whose talk is gone.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "notes/note.hpp"

namespace notes {

/// What the section is called that holds them.
std::string_view title_of_lost_lines(const Series& series);

/// The end of that section, where a note has it, whatever its language.
std::optional<std::size_t> place_of_lost_lines(const Note& note);

/// Some whole lines without the blank ones at both ends.
Span without_blank_lines(const Note& note, Span lines);

/// How many lines of a stretch of whole lines are not blank.
std::size_t written_lines(const Note& note, Span lines);

}  // namespace notes
