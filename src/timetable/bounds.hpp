// SPDX-License-Identifier: MIT
// More than any timetable has is refused while it is met, with its place.
#pragma once

#include <cstddef>

#include "notes/source.hpp"
#include "notes/timetable.hpp"

namespace notes {

/// Of a line that is read as such, of a cell and of a piece of a page: no programme has longer ones.
inline constexpr std::size_t most_line_bytes = 256 << 10;

/// Throws Error where a text has more than 8 MiB or 100,000 lines.
void refuse_large_text(const Source& source);

/// Throws Error where a line is too long, or all of them nest more quotes and lists than texts for people do.
void refuse_strange_lines(const Source& source);

/// Throws Error where a stretch is longer than a line may be.
void refuse_long_stretch(const Source& source, Span stretch);

/// Throws Error where a region has more than 100,000 tags, or what looks like their beginning.
void refuse_many_tags(const Source& source, Span region);

/// Adds a slot to those of `timetable`. Throws Error where it is one more than 10,000.
void add_slot(const Source& source, Slot slot, Timetable& timetable);

}  // namespace notes
