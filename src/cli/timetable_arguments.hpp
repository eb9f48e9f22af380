// SPDX-License-Identifier: MIT
// The options that go with a timetable, and what is said of one.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "command.hpp"
#include "io.hpp"
#include "notes/series_set.hpp"
#include "notes/timetable.hpp"
#include "notes/words.hpp"

namespace notes {

inline constexpr std::array<Option, 4> timetable_options{{
    {0, "from", Value::required, "FORMAT", "what the timetable is; without it the text itself tells"},
    {0, "zone", Value::required, "ZONE",
     "the event's, as +09:00: times that tell another one are brought to it"},
    {0, "day", Value::required, "DAY", "only that day of several: 2 for the second one, or a date"},
    {0, "track", Value::required, "TRACK", "only the slots of that track, and those of none"},
}};

/// A command's own options and these.
template <std::size_t N>
constexpr std::array<Option, N + timetable_options.size()> with_timetable_options(
    const std::array<Option, N>& own) {
  std::array<Option, N + timetable_options.size()> all{};
  std::copy(own.begin(), own.end(), all.begin());
  std::copy(timetable_options.begin(), timetable_options.end(), all.begin() + N);
  return all;
}

/// The day that `--date` says; none where it is bare or not given. Throws UsageError.
std::optional<Date> said_date(const Arguments& arguments);

/// A timetable and where it stands.
struct ReadTimetable {
  Source source;
  Timetable timetable;
};

/// What `path` tells, `-` being standard input, by the options above: those of `--day` and `--track` alone.
/// Throws UsageError where they say what cannot be, Error where neither a talk nor the event is told.
ReadTimetable read_timetable_of(const std::string& path, const Arguments& arguments, const SeriesSet& series,
                                const Words& words, Io& io);

/// How much was understood, and what was not.
void tell_timetable(const ReadTimetable& read, Io& io);

/// What was not understood, and what is doubtful.
void tell_unread(const ReadTimetable& read, Io& io);

/// What `--from` takes, as a help page lists it.
std::string timetable_format_rows();

}  // namespace notes
