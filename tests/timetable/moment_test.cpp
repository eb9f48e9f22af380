// SPDX-License-Identifier: MIT
// Points in time as machines write them.
#include "moment.hpp"

#include <doctest/doctest.h>

#include "notes/timetable.hpp"

namespace notes {
namespace {

using std::chrono::minutes;

constexpr Date day(int year, unsigned month, unsigned day) {
  return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

TEST_CASE("a moment is a day, a clock and, where it says so, an offset") {
  CHECK(read_moment("2026-08-29T19:30:00+09:00") == Moment{day(2026, 8, 29), 1170, minutes{540}});
  CHECK(read_moment("2026-08-29T10:30Z") == Moment{day(2026, 8, 29), 630, minutes{0}});
  CHECK(read_moment("2026-08-29 19:30") == Moment{day(2026, 8, 29), 1170, std::nullopt});
  CHECK(read_moment(" 2026-08-29T19:30:00.250 ") == Moment{day(2026, 8, 29), 1170, std::nullopt});
  CHECK(read_moment("20260829T193000Z") == Moment{day(2026, 8, 29), 1170, minutes{0}});
  CHECK(read_moment("2026-08-29T01:00:00-0330") == Moment{day(2026, 8, 29), 60, minutes{-210}});
}

TEST_CASE("what no calendar and no clock shows is no moment") {
  for (const std::string text :
       {"", "2026-08-29", "2026-02-30T10:00", "2026-08-29T24:00", "2026-08-29T10:60", "19:30",
        "2026-08-29T19:30+16:00", "2026-08-29T19:30 sharp", "2026-8-29T19:30", "2026-08-29T19:30:5"}) {
    CAPTURE(text);
    CHECK_FALSE(read_moment(text));
  }
}

TEST_CASE("a moment is brought to the clocks of another zone, over midnight too") {
  const Moment utc = *read_moment("2026-12-31T15:30Z");
  CHECK(in_zone(utc, minutes{540}) == Moment{day(2027, 1, 1), 30, minutes{540}});
  CHECK(in_zone(*read_moment("2026-01-01T00:15+09:00"), minutes{0}) ==
        Moment{day(2025, 12, 31), 915, minutes{0}});
  const Moment local = *read_moment("2026-08-29T19:30");
  CHECK(in_zone(local, minutes{540}) == local);
}

TEST_CASE("a clock goes on counting past midnight") {
  CHECK(clock_on(day(2026, 12, 31), *read_moment("2027-01-01T00:15")) == 1455);
  CHECK(clock_on(day(2026, 12, 31), *read_moment("2026-12-31T23:00")) == 1380);
  CHECK(clock_on(day(1, 1, 1), *read_moment("9999-12-31T23:00")) > 1'000'000'000);
}

TEST_CASE("zones as people write them") {
  CHECK(read_zone("+09:00") == minutes{540});
  CHECK(read_zone("-3") == minutes{-180});
  CHECK(read_zone("+0530") == minutes{330});
  for (const std::string text : {"JST", "Asia/Tokyo", " Japan "}) CHECK(read_zone(text) == minutes{540});
  CHECK(read_zone("Z") == minutes{0});
  for (const std::string text : {"", "9", "Europe/Paris", "+25:00", "+09:60", "+9:0"}) {
    CAPTURE(text);
    CHECK_FALSE(read_zone(text));
  }
}

TEST_CASE("dates and clocks of machines") {
  CHECK(read_date("2026-08-29") == day(2026, 8, 29));
  CHECK(read_date(" 20260829 ") == day(2026, 8, 29));
  for (const std::string text : {"", "2026-02-29", "2026-8-29", "2026-08-29T10:00", "202608291"}) {
    CAPTURE(text);
    CHECK_FALSE(read_date(text));
  }
  CHECK(read_clock("9:30") == 570);
  CHECK(read_clock("09:30:00") == 570);
  CHECK(read_clock("0930") == 570);
  CHECK(read_clock(" 24:15 ") == 1455);
  CHECK(read_clock("42:00", last_written_clock) == 2520);
  for (const std::string text : {"", "9", "930", "30:00", "10:60", "10:5", "10:30 PM", "10:30:1"}) {
    CAPTURE(text);
    CHECK_FALSE(read_clock(text));
  }
}

TEST_CASE("durations are minutes, whoever wrote them") {
  for (const std::string text : {"90", "1:30", "01:30:00", "90min", "90 min", "90分", "1時間30分", "PT1H30M",
                                 "1h30m", "90m", "PT90M", "P0DT1H30M0S", "PT5400S"}) {
    CAPTURE(text);
    CHECK(read_duration(text) == 90);
  }
  CHECK(read_duration("P1D") == 1440);
  CHECK(read_duration("P2W") == 20160);
  CHECK(read_duration("P1DT2H") == 1560);
  for (const std::string text : {"", "1:75", "soon", "30分くらい", "1:2", "PT", "P", "P1H", "PT1D", "PT5",
                                 "P1DT", "-PT5M", "9999h9999h"}) {
    CAPTURE(text);
    CHECK_FALSE(read_duration(text));
  }
}

}  // namespace
}  // namespace notes
