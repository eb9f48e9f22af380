// SPDX-License-Identifier: MIT
// The talks of one row of a table: most hold one, some several in one cell.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/timetable_row.hpp"
#include "notes/words.hpp"

namespace notes {

/// What a row tells as read_row tells it, with links, durations, and the parts of the cell `title`:
/// label, title and speaker held apart by `<br>` or paragraphs, `LT (1) … (2) …`. Empty where it tells no
/// talk.
std::vector<Slot> talks_of_row(const Cells& cells, const Columns& columns, std::size_t title, bool is_html,
                               const Words& words);

/// `LT大会 (1) 題 (2) 題`, `① 題 ② 題`, `LT<br>・題<br>・題`: what stands in front of the numbers, and behind
/// each.
struct NumberedParts {
  std::string_view label;
  std::vector<std::string_view> parts;  ///< none where there are not at least two in their order
};

NumberedParts numbered_parts(std::string_view cell);

}  // namespace notes
