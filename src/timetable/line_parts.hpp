// SPDX-License-Identifier: MIT
// What stands in front of a talk on its line, and between.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "notes/date.hpp"
#include "notes/time_range.hpp"

namespace notes {

struct DatedText {
  std::optional<WrittenDate> date;
  std::string_view rest;
};

/// `2013-03-15 13:00-13:50 題`: the date in front of a time, and the rest.
DatedText split_date(std::string_view text);

struct TrackedText {
  std::string text;
  std::string track;
};

/// `19:30 [Web]⇥@x⇥題`: a column behind the time that holds the track, whatever it is called.
TrackedText split_track(std::string_view text, const WrittenTimeRange& time);

/// Whether a clock shows the time that a line begins with; a track in brackets may stand in front.
bool begins_with_time(std::string_view text);

/// `19:30頃- 題` as `19:30- 題`.
std::string without_about(std::string_view text, const WrittenTimeRange& time);

struct MeasuredText {
  std::string text;
  std::optional<int> minutes;
};

/// `19:00 (10分) 題`, `19:00 5min 題`: how long it takes, in front of the title, and the line without it.
MeasuredText split_duration(std::string_view text, const WrittenTimeRange& time);

/// What stands behind the last ` / ` of a line; empty where none does.
std::string_view behind_slash(std::string_view text);

/// What stands behind the time of a line.
std::string_view behind_time(std::string_view text);

/// The `name` of `name, Title`: one word of Latin letters.
std::string_view name_before_comma(std::string_view text);

}  // namespace notes
