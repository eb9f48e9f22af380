// SPDX-License-Identifier: MIT
// The lines of each talk that has a heading, as one block that can be moved.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "notes/note.hpp"

namespace notes {

struct TalkBlock {
  std::size_t talk = 0;  ///< index among those of the note
  Span span;             ///< whole lines, from the heading on, blank ones at the end included
  Span heading;          ///< all lines of it, without the last line end
  Span text;             ///< what the heading says, without its marks
  std::size_t body = 0;  ///< where the line behind the heading begins
  bool written = false;  ///< there is more below it than unfilled marks
};

/// Whether a talk has a heading, and is no row or item of a list.
bool has_heading(const Note& note, const NotedTalk& talk);

/// In the order of the text; none lies within another one. A heading that holds several talks, such as
/// `## LT`, stands between them.
std::vector<TalkBlock> talk_blocks(const Note& note);

}  // namespace notes
