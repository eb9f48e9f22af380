// SPDX-License-Identifier: MIT
// Any published timetable → the slots of an event.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "notes/date.hpp"
#include "notes/event.hpp"
#include "notes/source.hpp"
#include "notes/words.hpp"

namespace notes {

struct Timetable {
  /// A line, or something that begins on it, that told no talk; never dropped in silence.
  struct Unread {
    std::size_t line = 0;  ///< 0-based
    std::string text;
  };

  std::string title;  ///< of the event, as are the venue and the page; empty where it is not told
  std::string venue;
  std::string url;
  Hours hours;                 ///< of an event that tells no slots
  std::optional<Date> date;    ///< the first day that is told with its year
  std::vector<Slot> slots;     ///< in the order of the text; those of a calendar, which has none, by time
  std::vector<Unread> unread;  ///< in the order of the text
  std::vector<std::string> doubts;  ///< what was taken for granted and may be wrong, a sentence each
};

/// What whoever asks knows beforehand.
struct TimetableHints {
  std::string format;        ///< one of timetable_formats(); empty: guessed from the text
  std::optional<Date> date;  ///< the day of what says none, and the year of what says no year
  std::optional<std::chrono::minutes>
      zone;  ///< of the event, east of UTC; times that tell their own are brought to it
};

/// `+09:00`, `+0900`, `-3`, `Z`, `UTC`, `GMT`, `JST`, `Asia/Tokyo`, `Japan`: minutes east of UTC, fifteen
/// hours at most. Zones whose clocks change have no such number.
std::optional<std::chrono::minutes> read_zone(std::string_view text);

/// A form that timetables are read from.
struct TimetableFormat {
  std::string_view name;     ///< "fortee"
  std::string_view summary;  ///< for the help, a few words
};

std::span<const TimetableFormat> timetable_formats();

/// More than any programme has: larger ones are refused before they are read.
inline constexpr std::size_t most_timetable_bytes = 8 << 20;

/// Throws Error with file, line and column where the text is none of the format that it seems, or is said,
/// to be; where the format has no such name; and where there is too much of it.
Timetable read_timetable(const Source& source, const Words& words, const TimetableHints& hints = {});

}  // namespace notes
