// SPDX-License-Identifier: MIT
// Hours that do not fit together, and those that only look so.
#include "timetable_findings.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

using Lines = std::vector<std::string>;

constexpr Date first_day{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{17}};
constexpr Date second_day{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{18}};

Slot slot(std::optional<Clock> start, std::optional<Clock> end, const std::string& title,
          const std::string& track = "", std::optional<Date> date = std::nullopt) {
  Slot made;
  made.start = start;
  made.end = end;
  made.title = title;
  made.track = track;
  made.date = date;
  return made;
}

/// What is wrong with a `!` in front.
Lines told(const std::vector<Slot>& slots) {
  Lines lines;
  for (const SlotFinding& finding : check_slots(slots))
    lines.push_back((finding.wrong ? "!" : "") + finding.text);
  return lines;
}

TEST_CASE("slots one behind the other are as they should be") {
  CHECK(told({slot(1170, 1180, "a"), slot(1180, 1200, "b"), slot(1200, {}, "c")}).empty());
  CHECK(told({}).empty());
}

TEST_CASE("an end before the start is wrong, and no overlap besides") {
  CHECK(told({slot(1210, 1200, "a"), slot(1200, 1230, "b")}) ==
        Lines{"!20:10-20:00 a ends before it begins"});
}

TEST_CASE("overlaps are found whatever stands between") {
  CHECK(told({slot(1170, 1200, "a"), slot(1175, 1180, "b"), slot(1190, 1230, "c")}) ==
        Lines{"!19:35-19:40 b overlaps 19:30-20:00 a by 5 min",
              "!19:50-20:30 c overlaps 19:30-20:00 a by 10 min"});
  CHECK(told({slot(1190, 1230, "c"), slot(1170, 1200, "a")}).size() == 1);
}

TEST_CASE("tracks and days stand side by side") {
  CHECK(told({slot(600, 660, "a", "A"), slot(600, 660, "b", "B"), slot(600, 660, "all")}).empty());
  CHECK(told({slot(600, 660, "a", "A"), slot(630, 660, "b", "A")}) ==
        Lines{"!10:30-11:00 [A] b overlaps 10:00-11:00 [A] a by 30 min"});
  CHECK(told({slot(600, 660, "a", "", first_day), slot(600, 660, "b", "", second_day)}).empty());
}

TEST_CASE("a time in which nobody speaks is told, and is not wrong") {
  CHECK(told({slot(600, 660, "a", "A", first_day), slot(600, 690, "b", "B", first_day),
              slot(700, 720, "c", "A", first_day)}) == Lines{"11:30-11:40: no slot"});
  CHECK(told({slot(600, 660, "a", "", first_day), slot(600, 660, "b", "", second_day),
              slot(700, 720, "c", "", second_day)}) == Lines{"2026-12-18 11:00-11:40: no slot"});
  CHECK(told({slot(600, {}, "a"), slot(700, 720, "b")}).empty());
  CHECK(told({slot({}, 660, "a"), slot(700, 720, "b")}).empty());
}

}  // namespace
}  // namespace notes
