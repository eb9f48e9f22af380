// SPDX-License-Identifier: MIT
// Chapters of a recording, as they stand below a video: the seconds at which each talk begins.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "readers.hpp"
#include "text_line.hpp"

namespace notes {

/// Whether the lines that begin with a stamp are chapters and no clock times: the first one is 0:00, they
/// rise, and at least one is none that a clock would show.
bool are_chapters(const std::vector<TextLine>& lines);

/// The talks without times, each with the address of its place where a line tells that of the video.
Timetable read_chapters(const TimetableText& text, const std::vector<TextLine>& lines);

}  // namespace notes
