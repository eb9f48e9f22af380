// SPDX-License-Identifier: MIT
// Days, tracks and facts around the talks.
#include "timetable_builder.hpp"

#include <doctest/doctest.h>

#include "timetable/details.hpp"

namespace notes {
namespace {

const Words& words = built_in_words();

/// Reads lines that are no talks; `@` stands for one at 19:00.
test::Lines read(const std::string& all, const TimetableHints& hints = {}) {
  const TimetableText text(Source("a.txt", all), words, hints);
  TimetableBuilder builder(text);
  for (const TextLine& line : read_text_lines(text.source())) {
    if (line.text.empty()) continue;
    if (line.text != "@") {
      builder.read_or_leave(line);
      continue;
    }
    Slot slot;
    slot.start = 19 * 60;
    builder.add(slot);
  }
  return test::details(std::move(builder).finish());
}

std::vector<std::string> hours(const std::vector<Hours>& all) {
  const TimetableText text(Source("a.txt", ""), words, {});
  TimetableBuilder builder(text);
  for (const Hours& each : all) {
    Slot slot;
    static_cast<Hours&>(slot) = each;
    builder.add(slot);
  }
  std::vector<std::string> shown;
  for (const Slot& slot : std::move(builder).finish().slots) shown.push_back(hours_text(slot));
  return shown;
}

TEST_CASE("a day holds for the talks below it, and finds its year") {
  CHECK(read("@\n12/17\n@\n2026/12/18\n@\n") ==
        test::Lines{"on 2026-12-17", "19:00- ", "2026-12-17 19:00- ", "2026-12-18 19:00- "});
  CHECK(read("12/31\n@\n1/1\n@\n", test::on_day(2026, 12, 31)) ==
        test::Lines{"on 2026-12-31", "2026-12-31 19:00- ", "2027-01-01 19:00- "});
}

TEST_CASE("a day that is only counted follows the first, which is a doubt") {
  CHECK(read("Day 1\n@\nDay 2\n@\n", test::on_day(2026, 12, 17)) ==
        test::Lines{"on 2026-12-17", "2026-12-17 19:00- ", "2026-12-18 19:00- ",
                    "doubt: Day 2 has no date: it was taken for 2026-12-18"});
  CHECK(read("Day 2\n@\n") == test::Lines{"19:00- ", "unread 0: Day 2"});
}

TEST_CASE("a track holds to the next one, or to the next day") {
  CHECK(read("Track A\n@\nTrack B\n@\n2026/12/17\n@\n") ==
        test::Lines{"on 2026-12-17", "{Track A} 19:00- ", "{Track B} 19:00- ", "2026-12-17 19:00- "});
  CHECK(read("# Track A\n## 2026/12/17\n@\n## 2026/12/18\n@\n# Track B\n@\n") ==
        test::Lines{"on 2026-12-17", "2026-12-17 {Track A} 19:00- ", "2026-12-18 {Track A} 19:00- ",
                    "{Track B} 19:00- "});
}

TEST_CASE("a day of no known year is kept, and asked about") {
  CHECK(read("12/17\n@\n") ==
        test::Lines{"19:00- ", "doubt: 12/17: of which year? --date tells it", "unread 0: 12/17"});
  CHECK(read("12月17日(木)\n@\n") == test::Lines{"19:00- ",
                                                 "doubt: 12月17日(木): of which year? --date tells it",
                                                 "unread 0: 12月17日(木)"});
}

TEST_CASE("what opens nothing is told") {
  CHECK(read("Track A\nTrack B\n@\n2026/12/17\n2026/12/18\n") ==
        test::Lines{"on 2026-12-17", "{Track B} 19:00- ", "unread 0: Track A", "unread 4: 2026/12/18"});
}

TEST_CASE("the first day named is the day, and a line that tells nothing new is kept") {
  CHECK(read("2019/08/29(木) 夜の会\n2019-08-29\n2019/09/30 次回\n2019/02/30\n会場\n") ==
        test::Lines{"on 2019-08-29", "unread 2: 2019/09/30 次回", "unread 3: 2019/02/30", "unread 4: 会場"});
}

TEST_CASE("facts of the event are told once") {
  CHECK(read("日時: 2026/12/17(木) 19:00\n会場: [北の館](https://kita.example)\nURL: "
             "https://yoru.example/1\n会場: 南の館\n"
             "参加費: なし\n") == test::Lines{"on 2026-12-17", "at 北の館", "page https://yoru.example/1",
                                              "unread 3: 会場: 南の館", "unread 4: 参加費: なし"});
  CHECK(read("https://yoru.connpass.com/event/1/\nhttps://other.example/\n") ==
        test::Lines{"page https://yoru.connpass.com/event/1/", "unread 1: https://other.example/"});
}

TEST_CASE("clocks go on past midnight") {
  const auto range = [](int start, int end) { return Hours{start, end}; };
  CHECK(hours({range(1410, 30), range(30, 60), {15, {}}}) ==
        std::vector<std::string>{"23:30-24:30", "24:30-25:00", "24:15-"});
  CHECK(hours({range(1310, 1280), range(1140, 60)}) ==
        std::vector<std::string>{"21:50-21:20", "19:00-25:00"});
  CHECK(hours({range(1200, 1260), range(540, 600)}) ==
        std::vector<std::string>{"20:00-21:00", "09:00-10:00"});
}

}  // namespace
}  // namespace notes
