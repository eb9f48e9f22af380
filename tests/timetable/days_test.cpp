// SPDX-License-Identifier: MIT
// Hours after midnight.
#include "days.hpp"

#include <doctest/doctest.h>

#include "timetable/slots.hpp"

namespace notes {
namespace {

Slot slot(unsigned day, Clock start, std::optional<Clock> end = std::nullopt) {
  Slot made;
  made.title = "題";
  made.date = Date{std::chrono::year{2026}, std::chrono::month{8}, std::chrono::day{day}};
  made.start = start;
  made.end = end;
  return made;
}

std::vector<std::string> counted(std::vector<Slot> slots) {
  count_past_midnight(slots);
  std::vector<std::string> lines;
  for (const Slot& each : slots) lines.push_back(test::slot_line(each));
  return lines;
}

TEST_CASE("what begins at night is of the day before that goes on until late") {
  CHECK(counted({slot(29, 1320, 1410), slot(30, 15, 60), slot(30, 90)}) ==
        std::vector<std::string>{"2026-08-29 22:00-23:30 題", "2026-08-29 24:15-25:00 題",
                                 "2026-08-29 25:30- 題"});
  CHECK(counted({slot(30, 15), slot(29, 1200, 1500)}).front() == "2026-08-29 24:15- 題");
}

TEST_CASE("behind a day that ends early, or behind none, a night is a morning") {
  CHECK(counted({slot(29, 600, 1200), slot(30, 15)}).back() == "2026-08-30 00:15- 題");
  CHECK(counted({slot(28, 1320, 1410), slot(30, 15)}).back() == "2026-08-30 00:15- 題");
  CHECK(counted({slot(29, 1320), slot(30, 300)}).back() == "2026-08-30 05:00- 題");
}

TEST_CASE("a night does not make the next one its day") {
  CHECK(
      counted({slot(29, 1320), slot(30, 60, 1400), slot(31, 60)}) ==
      std::vector<std::string>{"2026-08-29 22:00- 題", "2026-08-29 25:00-47:20 題", "2026-08-30 25:00- 題"});
}

TEST_CASE("in the order of a text early clocks behind late ones are past midnight, on the same day") {
  std::vector<Slot> slots{slot(29, 1380, 30), slot(29, 30, 60), slot(29, 60), slot(30, 60, 90)};
  count_on_in_order(slots);
  std::vector<std::string> lines;
  for (const Slot& each : slots) lines.push_back(test::slot_line(each));
  CHECK(lines == std::vector<std::string>{"2026-08-29 23:00-24:30 題", "2026-08-29 24:30-25:00 題",
                                          "2026-08-29 25:00- 題", "2026-08-30 01:00-01:30 題"});
}

TEST_CASE("what goes on for days has an open end") {
  Timetable timetable;
  timetable.slots = {slot(29, 600, 1799), slot(29, 600, 1800)};
  open_long_slots(timetable);
  CHECK(test::slot_lines(timetable) ==
        std::vector<std::string>{"2026-08-29 10:00-29:59 題", "2026-08-29 10:00- 題",
                                 "doubt: '題' ends at 30:00: its end is left open"});
}

TEST_CASE("slots without a day or a start stay as they are") {
  Slot undated = slot(30, 15);
  undated.date.reset();
  Slot open = slot(30, 0);
  open.start.reset();
  CHECK(counted({slot(29, 1320), undated, open}) ==
        std::vector<std::string>{"2026-08-29 22:00- 題", "00:15- 題", "2026-08-30 題"});
}

}  // namespace
}  // namespace notes
