// SPDX-License-Identifier: MIT
// Days and times as they are typed.
#include "loose_times.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("days with months by number and by name") {
  for (const std::string text : {"2026-09-17", "2026/9/17(木)", "Sep 17, 2026", "September 17th 2026",
                                 "17 Sept 2026", "Thu, 17th Sep 2026", "2026-09-17T10:00:00+09:00"}) {
    CAPTURE(text);
    CHECK(read_loose_day(text) == LooseDay{2026, 9, 17});
  }
  CHECK(read_loose_day("17th Sep") == LooseDay{std::nullopt, 9, 17});
  CHECK(read_loose_day("9/17") == LooseDay{std::nullopt, 9, 17});
  for (const std::string text : {"", "Sep", "17", "31 Feb 2026", "Saturday", "schedule", "day 1"}) {
    CAPTURE(text);
    CHECK_FALSE(read_loose_day(text));
  }
}

TEST_CASE("days are counted, too") {
  CHECK(read_loose_day_number("Day 3") == 3);
  CHECK(read_loose_day_number("day3") == 3);
  CHECK(read_loose_day_number("３日目") == 3);
  CHECK(read_loose_day_number("3") == 3);
  for (const std::string text : {"", "day", "Monday", "day 100", "3月"}) {
    CAPTURE(text);
    CHECK_FALSE(read_loose_day_number(text));
  }
}

TEST_CASE("times of one clock or two") {
  const auto hours = [](std::string_view text) {
    const auto read = read_loose_hours(text);
    return read ? hours_text(*read) : "none";
  };
  CHECK(hours("09:30 - 10:10") == "09:30-10:10");
  CHECK(hours("08:00-09:00") == "08:00-09:00");
  CHECK(hours("9:30:00") == "09:30-");
  CHECK(hours("0930") == "09:30-");
  CHECK(hours("1000") == "10:00-");
  CHECK(hours("7:30 PM") == "19:30-");
  CHECK(hours("8/29 09:30") == "09:30-");
  CHECK(hours("25:00") == "25:00-");
  for (const std::string_view text : {"", "soon", "2026-08-29", "25:70", "0975", "30 min"}) {
    CAPTURE(text);
    CHECK(hours(text) == "none");
  }
}

TEST_CASE("hundreds are hours") {
  CHECK(clock_of_hundreds(930) == 570);
  CHECK(clock_of_hundreds(0) == 0);
  CHECK_FALSE(clock_of_hundreds(975));
  CHECK_FALSE(clock_of_hundreds(-100));
  CHECK_FALSE(clock_of_hundreds(3000));
}

}  // namespace
}  // namespace notes
