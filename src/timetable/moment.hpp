// SPDX-License-Identifier: MIT
// Points in time as machines write them.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "notes/event.hpp"
#include "notes/timetable.hpp"

namespace notes {

inline constexpr Clock day_minutes = 24 * 60;
/// The last clock of a day that notes can show.
inline constexpr Clock latest_clock = 29 * 60 + 59;
/// The last one that two digits of hours write.
inline constexpr Clock last_written_clock = 99 * 60 + 59;

/// A clock on a day, and how far it is ahead of UTC where that is told.
struct Moment {
  Date date;
  Clock clock = 0;  ///< 0–1439
  std::optional<std::chrono::minutes> offset;

  bool operator==(const Moment&) const = default;
};

/// ISO 8601 as RFC 3339 has it, with or without seconds, fractions and offset:
/// `2019-08-29T19:30:00+09:00`, `2019-08-29 19:30`, `2019-08-29T10:30Z`. Nothing else may stand beside it.
std::optional<Moment> read_moment(std::string_view text);

/// The same moment on the clocks of a zone; as it is where it does not tell its own.
Moment in_zone(const Moment& moment, std::chrono::minutes zone);

/// The same moment counted from the midnight of `day`: `00:15` of the next day is 1455. Moments centuries
/// away count as the farthest that a clock can tell.
Clock clock_on(Date day, const Moment& moment);

/// `2026-08-29` or `20260829` and nothing else.
std::optional<Date> read_date(std::string_view text);

/// `9:30`, `09:30:00`, `0930`; hours may pass 24, up to `latest`.
std::optional<Clock> read_clock(std::string_view text, Clock latest = latest_clock);

/// `1:30`, `01:30:00`, `90`, `90min`, `90分`, `1時間30分`, `PT1H30M`, `P1DT2H`: minutes, seconds left out.
std::optional<int> read_duration(std::string_view text);

}  // namespace notes
