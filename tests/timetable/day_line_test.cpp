// SPDX-License-Identifier: MIT
// A line that opens a day or a room says nothing else.
#include "day_line.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

const Words& words = built_in_words();

TEST_CASE("a day stands alone on its line, or with which of the days it is") {
  for (const std::string line :
       {"2026/12/17(木)", "12月17日(木)", "Day 1 (12/17)", "1日目 12/17", "DAY1：2026-12-17", "【12/17】",
        "2026/12/17(木) 19:00-21:00", "12/17 タイムテーブル"}) {
    INFO(line);
    const auto day = read_day_line(line);
    REQUIRE(day);
    CHECK(day->day == 17);
  }
  for (const std::string line :
       {"", "12/17 の会", "次回 2027/01/30", "日時: 2026/12/17", "19:30 題", "会場"}) {
    INFO(line);
    CHECK_FALSE(read_day_line(line));
  }
}

TEST_CASE("days are counted") {
  CHECK(read_day_number("Day 2") == 2);
  CHECK(read_day_number("【2日目】") == 2);
  CHECK(read_day_number("第3日目") == 3);
  CHECK(read_day_number("初日") == 1);
  for (const std::string line : {"", "Day", "Days 2", "Day 2 の話", "day 0", "2日", "Day 999999999999"}) {
    INFO(line);
    CHECK_FALSE(read_day_number(line));
  }
}

TEST_CASE("a track or a room has a name") {
  for (const std::string line : {"Track A", "TRACK 1", "Room 1", "大ホール", "Aホール", "会場2", "第2会場",
                                 "メインルーム", "Track B: Web"}) {
    INFO(line);
    CHECK(read_track_line(line, words) == line);
  }
  CHECK(read_track_line("【ホールA】", words) == "ホールA");
  CHECK(read_track_line("[A]", words) == "A");
  for (const std::string line : {"", "会場", "会場案内", "会場はあちら", "A", "Track", "会場: 北の館",
                                 "オンライン参加", "Tracking a very long road", "【LT】"}) {
    INFO(line);
    CHECK(read_track_line(line, words).empty());
  }
}

}  // namespace
}  // namespace notes
