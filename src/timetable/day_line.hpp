// SPDX-License-Identifier: MIT
// Lines that say whose day or whose room the talks below them are.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "notes/date.hpp"
#include "notes/words.hpp"

namespace notes {

/// `2026/12/17(木)`, `Day 1 (12/17)`, `1日目 12月17日`, `2026/12/17(木) 19:00-21:00`: a line that names a day
/// and nothing else, marks in front of it left out.
std::optional<WrittenDate> read_day_line(std::string_view line);

/// The 2 of `Day 2`, `2日目` and `DAY2`, where that is all there is.
std::optional<int> read_day_number(std::string_view line);

/// The track that a line of its own names: `Track A`, `【ホールA】`, `Room 1`, `Track B: Web`; empty where it
/// names none.
std::string read_track_line(std::string_view line, const Words& words);

}  // namespace notes
