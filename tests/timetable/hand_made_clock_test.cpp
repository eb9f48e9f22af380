// SPDX-License-Identifier: MIT
// Clocks by texts and by numbers, days by dates and by counting.
#include "hand_made_clock.hpp"

#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

// When a talk with these fields takes place, and what was doubted.
test::Lines when(const std::string& yaml, const TimetableHints& hints = {}) {
  const Source source("a", "- {" + yaml + "}");
  const TimetableText text(source, built_in_words(), hints);
  const DataValue root = parse_yaml(source);
  DataSlots slots(text);
  HandMadeClock clock(text, slots, root);
  When told;
  clock.read(NamedFields(root.members.front(), built_in_words()), told);
  Slot slot;
  static_cast<Hours&>(slot) = hours_of(told);
  slot.date = told.date;
  slot.title = "t";
  slots.add(slot, {});
  Timetable timetable = std::move(slots).take();
  timetable.date.reset();
  return test::data_summary(timetable);
}

TEST_CASE("from when until when") {
  CHECK(when("time: 09:30 - 10:10") == test::Lines{"09:30-10:10 t"});
  CHECK(when("time: 08:00, duration: 150") == test::Lines{"08:00-10:30 t"});
  CHECK(when("start: 15:30, end: 16:00, duration: 90") == test::Lines{"15:30-16:00 t"});
  CHECK(when("start: 23:30, end: 00:30") == test::Lines{"23:30-24:30 t"});
  CHECK(when("start: 9:00, duration: 1:30") == test::Lines{"09:00-10:30 t"});
  CHECK(when("time: {start: 9:00, end: 9:10}") == test::Lines{"09:00-09:10 t"});
  CHECK(when("start: 2026-08-29T10:00:00, end: 2026-08-30T00:10:00") == test::Lines{"29 10:00-24:10 t"});
  CHECK(when("start: 2026-08-29 10:00, end: '10:30'") == test::Lines{"29 10:00-10:30 t"});
  CHECK(when("start: TBD") == test::Lines{" t", "unread 1: TBD}"});
}

TEST_CASE("numbers are minutes, as YAML 1.1 has them, or hours and minutes") {
  const std::string minutes = "doubt: numbers are taken for minutes, so that 930 is 15:30";
  const std::string hundreds = "doubt: numbers are taken for hours and minutes, so that 930 is 9:30";
  CHECK(when("stime: 930, etime: 960") == test::Lines{"15:30-16:00 t", minutes});
  CHECK(when("stime: 930") == test::Lines{"15:30- t", minutes});
  CHECK(when("start: 1000, duration: 30") == test::Lines{"10:00-10:30 t", hundreds});
  CHECK(when("start: 570, duration: 30") == test::Lines{"09:30-10:00 t", minutes});
  CHECK(when("start: 1930, end: 2000") == test::Lines{"19:30-20:00 t", hundreds});
}

TEST_CASE("numbers that go back are no hours and minutes") {
  const auto by_hundreds = [](const std::string& yaml) {
    return counts_by_hundreds(parse_yaml(Source("a", yaml)), built_in_words());
  };
  CHECK(by_hundreds("[{start: 1000, duration: 30}, {start: 1030, duration: 30}]"));
  CHECK_FALSE(by_hundreds("[{start: 1030, duration: 30}, {start: 1000, duration: 30}]"));
  CHECK_FALSE(by_hundreds("[{start: 1000}, {start: 1030}]"));
  CHECK_FALSE(by_hundreds("[{start: '1000', duration: 30}]"));
}

TEST_CASE("days by date, without a year, by counting") {
  CHECK(when("date: 2026-08-29, start: 9:00") == test::Lines{"29 09:00- t"});
  CHECK(when("date: 17th Sep", test::day(2026, 9, 1)) == test::Lines{"17  t"});
  CHECK(when("date: 17th Sep") == test::Lines{" t", "doubt: '17th Sep' says no year: say --date"});
  CHECK(when("day: 2", test::day(2026, 8, 31)) == test::Lines{"1  t"});
  CHECK(when("day: Day 2") == test::Lines{" t", "doubt: day 2 is not known without the first: say --date"});
  CHECK(when("day: Saturday") == test::Lines{" t", "doubt: 'Saturday' is no day"});
}

}  // namespace
}  // namespace notes
