// SPDX-License-Identifier: MIT
// Invented events as connpass answers them.
#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

std::string answer(const std::string& events) {
  return R"({"results_start": 1, "results_returned": 1, "results_available": 1, "events": [)" + events + "]}";
}

const std::string first =
    R"({"event_id": 1, "title": "みかん勉強会 #3", "event_url": "https://connpass.example/event/1/",
  "started_at": "2026-08-29T19:00:00+09:00", "place": "北の館", "address": "東京都"})";
const std::string second =
    R"({"id": 2, "title": "みかん勉強会 #4", "url": "https://connpass.example/event/2/",
  "started_at": "2026-09-29T19:00:00+09:00", "place": "", "address": "東京都"})";

TEST_CASE("the facts of an event, in either version") {
  CHECK(test::read(answer(first)) == test::Lines{"on 2026-08-29", "of みかん勉強会 #3", "of 北の館",
                                                 "of https://connpass.example/event/1/"});
  CHECK(test::read(answer(second)) == test::Lines{"on 2026-09-29", "of みかん勉強会 #4", "of 東京都",
                                                  "of https://connpass.example/event/2/"});
}

TEST_CASE("the hours of the event go on past midnight") {
  const std::string night =
      R"({"title": "夜", "started_at": "2026-08-29T22:00:00+09:00", "ended_at": "2026-08-30T00:30:00+09:00"})";
  const Timetable timetable = read_timetable(Source("a.txt", answer(night)), built_in_words());
  CHECK(hours_text(timetable.hours) == "22:00-24:30");
}

TEST_CASE("of several events the one on the day is taken, and it is told") {
  const std::string both = answer(first + "," + second);
  CHECK(test::read(both).back() == "doubt: the answer holds 2 events: 'みかん勉強会 #3' is taken");
  CHECK(test::read(both, test::day(2026, 9, 29)).back() ==
        "doubt: the answer holds 2 events: 'みかん勉強会 #4' is taken");
}

TEST_CASE("what is said to be of connpass has to be") {
  CHECK(test::error_of(answer(""), test::from("connpass")).starts_with("a.txt:1:1: no answer of connpass"));
}

}  // namespace
}  // namespace notes
