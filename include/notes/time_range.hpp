// SPDX-License-Identifier: MIT
// Clock times and ranges of them, in all the ways people write them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "notes/event.hpp"
#include "notes/source.hpp"

namespace notes {

/// One clock time as written: `19:30`, `１９：３０`, `19時半`, `7:30 PM`, `25:00`.
struct WrittenClock {
  Clock minutes = 0;
  Span span;
  bool possible = true;  ///< false: it looks like a time and is none, as `25:70` and `19;30`
};

/// `19:30-19:40`, `19:30〜`, `-20:00`, `19:30`: a start, an end, or both.
struct WrittenTimeRange {
  std::optional<WrittenClock> start;
  std::optional<WrittenClock> end;
  Span span;

  /// `25:70` is no time to build on.
  bool is_possible() const { return (!start || start->possible) && (!end || end->possible); }
};

/// The range that stands at `from`, blanks before it aside. Spans count from the front of `text`.
/// `1:02:03` and `3時間` are no clock times.
std::optional<WrittenTimeRange> read_time_range(std::string_view text, std::size_t from = 0);

/// The first range at `from` or behind it that begins with a number of its own.
std::optional<WrittenTimeRange> find_time_range(std::string_view text, std::size_t from = 0);

/// The same range in a text that goes on `offset` bytes further in front.
WrittenTimeRange shifted(WrittenTimeRange range, std::size_t offset);

}  // namespace notes
