// SPDX-License-Identifier: MIT
// The timetable of a note as lines that somebody edits.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "notes/note.hpp"
#include "notes/words.hpp"

namespace notes {

/// A line a talk, `time⇥speakers⇥affiliation⇥title`, and what can be done with them as comments below.
std::string timetable_lines(const Note& note);

/// A line that tells no talk.
struct OddLine {
  std::size_t line = 0;  ///< 1-based
  std::string text;
};

/// The talks of edited lines in their order; a first line `sort` asks for that of their starts. A line that
/// was left as timetable_lines wrote it is the talk of the note. Lines in any form that pasted timetables
/// have are read, too; `odd` gets the first one that cannot be.
std::vector<Slot> read_timetable_lines(const std::string& text, const Note& note, const Words& words,
                                       std::optional<OddLine>& odd);

}  // namespace notes
