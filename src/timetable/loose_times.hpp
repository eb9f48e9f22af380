// SPDX-License-Identifier: MIT
// Days and times as people type them into files of data.
#pragma once

#include <optional>
#include <string_view>

#include "moment.hpp"
#include "notes/time_range.hpp"

namespace notes {

/// A day as far as it is told.
struct LooseDay {
  std::optional<int> year;
  unsigned month = 0;
  unsigned day = 0;

  bool operator==(const LooseDay&) const = default;
};

/// `2026-08-29`, `8/29(土)`, `17th Sep`, `September 17, 2026`, and the day of a moment.
std::optional<LooseDay> read_loose_day(std::string_view text);

/// `3` of `Day 3`, `day3`, `3日目` or a bare `3`.
std::optional<int> read_loose_day_number(std::string_view text);

/// `09:30 - 10:10`, `9:30:00`, `0930`, `7:30 PM`, `8/29 09:30`: all that has clocks and is no moment. Nothing
/// where there is no clock, or one that no day has.
std::optional<Hours> read_loose_hours(std::string_view text);

/// 930 is 9:30 to who counts hours by hundreds.
std::optional<Clock> clock_of_hundreds(int number);

}  // namespace notes
