// SPDX-License-Identifier: MIT
// Whether a line may go because its talk tells all of it.
#pragma once

#include <cstdint>

#include "notes/note.hpp"

namespace notes {

/// Whether title, speakers, track, hours and slides of a talk hold every word and every address of a line.
bool tells_line(const Note& note, const NotedTalk& talk, std::uint32_t line);

}  // namespace notes
