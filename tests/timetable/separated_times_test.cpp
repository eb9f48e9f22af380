// SPDX-License-Identifier: MIT
// The times of one row, told in whichever columns.
#include "separated_times.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

using Field = SeparatedField;

/// The hours that a row of start, end and duration tells, its day in front and its doubts behind.
std::string times(const std::string& start, const std::string& end = "", const std::string& duration = "",
                  const TimetableHints& hints = {}) {
  const std::vector<Field> fields{Field::start, Field::end, Field::duration};
  const std::vector<std::string> texts{start, end, duration};
  const SeparatedTimes told = read_separated_times({texts, fields}, hints);
  std::string text = told.date ? to_string(*told.date) + " " : "";
  text += told.is_possible ? hours_text(told.hours) : "impossible";
  if (told.is_utc) text += " UTC";
  for (const std::string& doubt : told.doubts) text += ", " + doubt;
  return text;
}

TEST_CASE("clocks stand in many ways") {
  CHECK(times("9:30", "10:00") == "09:30-10:00");
  CHECK(times("19:30:00", "25:00") == "19:30-25:00");
  CHECK(times("7:30 PM") == "19:30-");
  CHECK(times("13:00〜13:30") == "13:00-13:30");
  CHECK(times("", "〜22:00") == "-22:00");
  CHECK(times("-", "-", "-").empty());
  CHECK(times("1300", "0930") == "13:00-09:30");
  CHECK(times("13:", "1:2:3") == ", '13:' is no time, '1:2:3' is no time");
}

TEST_CASE("two of three tell the third") {
  CHECK(times("10:00", "", "30") == "10:00-10:30");
  CHECK(times("", "10:30", "0:30") == "10:00-10:30");
  CHECK(times("10:00", "10:30", "30 min") == "10:00-10:30");
  CHECK(times("23:30", "0:30", "1:00") == "23:30-00:30");
  CHECK(times("", "", "30").empty());
}

TEST_CASE("moments tell their day, and ends count from it") {
  CHECK(times("2026-12-17T23:30", "2026-12-18T00:30") == "2026-12-17 23:30-24:30");
  CHECK(times("", "2026-12-17 10:00") == "2026-12-17 -10:00");
  CHECK(times("2026-12-17T10:00Z", "", "60") == "2026-12-17 10:00-11:00 UTC");
  CHECK(times("2026-12-17T10:00Z", "", "60", {"", {}, std::chrono::minutes{540}}) ==
        "2026-12-17 19:00-20:00");
  CHECK(times("2026-12-17T10:00+09:00") == "2026-12-17 10:00-");
}

TEST_CASE("what no clock shows, and what is no time at all") {
  CHECK(times("25:70") == "impossible");
  CHECK(times("soon", "later", "long") == ", 'soon' is no time, 'later' is no time, 'long' is no duration");
  CHECK(times("10:00", "10:30", "45") ==
        "10:00-10:30, 10:00-10:30 is not 45 min: the duration was passed by");
  CHECK(times("", "0:10", "30") == "-00:10, 30 min from -00:10 is no time: the duration was passed by");
  CHECK(times("10:00", "", "9999") == "10:00-, 9999 min from 10:00- is no time: the duration was passed by");
  CHECK(times("2026-12-17T10:00", "9999-12-17T11:00") ==
        "2026-12-17 10:00-, '9999-12-17T11:00' is too far from the start to be its end");
  CHECK(times("2026-12-17T10:00", "2026-12-16T11:00") ==
        "2026-12-17 10:00-, '2026-12-16T11:00' is too far from the start to be its end");
}

}  // namespace
}  // namespace notes
