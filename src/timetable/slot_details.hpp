// SPDX-License-Identifier: MIT
// What stands beside time, speakers and title of a slot: addresses, and how long it takes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "notes/event.hpp"
#include "notes/timetable_row.hpp"
#include "notes/words.hpp"

namespace notes {

/// Gives the slot what a text links to: slides and videos by their hosts, and the first other address that
/// is nobody's profile as its own page. All that is neither video nor profile are slides in a place of
/// slides.
void take_links(std::string_view text, const Words& words, Slot& slot, bool of_slides = false);

/// A text without the bare addresses in it, and without links that only say what they lead to: 資料.
std::string without_addresses(std::string_view text, const Words& words);

/// The minutes in parentheses at the end of a text, or behind a time: `題 (20分)`, `10:00 (5min)`.
std::optional<int> duration_behind(std::string_view text);

/// The minutes that a row tells: in a column of durations, or beside the start in one of times.
std::optional<int> row_duration(const Cells& cells, const Columns& columns, const Slot& slot);

/// Ends a slot that has begun and has no end, or begins one that has an end alone; lightning talks together
/// may each take that long, so theirs is not told.
void end_after(Slot& slot, std::optional<int> minutes);

}  // namespace notes
