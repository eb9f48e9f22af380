// SPDX-License-Identifier: MIT
// The parts of a line around its talk.
#include "line_parts.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("a date in front of a time is set apart") {
  CHECK(split_date("2013-03-15 13:00 題").rest == "13:00 題");
  CHECK(split_date("2013-03-15\t13:00\t題").date);
  CHECK(split_date("12/17(木) 13:00").date);
  for (const std::string text : {"", "2013-03-15", "2013-03-15 題", "13:00 題", "次回 2013-03-15 13:00"}) {
    INFO(text);
    CHECK_FALSE(split_date(text).date);
    CHECK(split_date(text).rest == text);
  }
}

TEST_CASE("a column behind the time holds a track") {
  const auto split = [](std::string_view text) { return split_track(text, *read_time_range(text)); };
  CHECK(split("19:30 [Web]\t@x\t題").track == "Web");
  CHECK(split("19:30 [Web]\t@x\t題").text == "19:30\t@x\t題");
  CHECK(split("19:30 [Web] 題").track.empty());
  CHECK(split("19:30 [Web").text == "19:30 [Web");
}

TEST_CASE("a line begins with a time that clocks show") {
  for (const std::string text : {"19:30 題", "〜22:00 片付け", "[A] 19:30 題", "【A】19:30 題"}) {
    INFO(text);
    CHECK(begins_with_time(text));
  }
  for (const std::string text : {"", "25:70 題", "題 19:30", "[A] 題", "[19"}) {
    INFO(text);
    CHECK_FALSE(begins_with_time(text));
  }
}

TEST_CASE("what stands between time and talk is none of it") {
  CHECK(without_about("19:30頃- 題", *read_time_range("19:30頃- 題")) == "19:30- 題");
  CHECK(behind_time("19:30-20:00 - 題") == "題");
  CHECK(behind_time("19:30 / 題") == "題");
  CHECK(behind_time("題") == "題");
}

TEST_CASE("a duration in front of a title is told apart") {
  const auto split = [](std::string_view text) { return split_duration(text, *read_time_range(text)); };
  for (const std::string text : {"19:00 (10分) 題", "19:00（10分）題", "19:00 10min 題"}) {
    INFO(text);
    CHECK(split(text).text == "19:00 題");
    CHECK(split(text).minutes == 10);
  }
  CHECK(split("19:00 (10分)").text == "19:00");
  CHECK(split("19:00 (10分)\t@x\t題").text == "19:00\t@x\t題");
  for (const std::string text : {"19:00 10分でわかる題", "19:00 (仮) 題", "19:00 10 題", "19:00"}) {
    INFO(text);
    CHECK(split(text).text == text);
    CHECK_FALSE(split(text).minutes);
  }
}

TEST_CASE("what stands behind the last slash") {
  CHECK(behind_slash("題 / 副題 / 山田") == "山田");
  CHECK(behind_slash("題 ／ 山田") == "山田");
  CHECK(behind_slash("題/山田").empty());
}

TEST_CASE("one word of Latin letters before a comma may be a name") {
  CHECK(name_before_comma("hanako_y, Boxes") == "hanako_y");
  CHECK(name_before_comma("Boxes of oil, water").empty());
  CHECK(name_before_comma("箱, 油").empty());
  CHECK(name_before_comma("hanako").empty());
  CHECK(name_before_comma("").empty());
}

}  // namespace
}  // namespace notes
