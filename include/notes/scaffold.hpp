// SPDX-License-Identifier: MIT
// Event → the note that is ready to type in.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "notes/event.hpp"
#include "notes/series.hpp"
#include "notes/words.hpp"

namespace notes {

struct Scaffold {
  std::string path;  ///< within the workspace, as the series says
  std::string text;
  std::size_t first_line = 0;  ///< 0-based: the first place to write below a talk, else the first fact
};

/// Writes what the series asks for. What is written is read back as the same event by read_note. Slots of
/// several days stand below a heading for each day.
/// Throws Error where the series gives no path that stays within the workspace.
Scaffold scaffold(const Event& event, const Series& series, const Words& words);

/// The same as a directory, called like the note would be: a note for each talk that somebody gives, with the
/// title and the day of the event, and before them one of the event, with all its facts, breaks and sections.
std::vector<Scaffold> scaffold_per_talk(const Event& event, const Series& series, const Words& words);

}  // namespace notes
