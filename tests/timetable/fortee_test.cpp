// SPDX-License-Identifier: MIT
// An invented programme as fortee answers it.
#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

const std::string programme = R"({"timetable": [
  {"type": "timeslot", "uuid": "1", "url": "", "title": "開場", "track": {"name": "A", "sort": 1},
   "starts_at": "2026-08-29T09:30:00+09:00", "length_min": 30},
  {"type": "timeslot", "uuid": "2", "title": "開場", "track": {"name": "B", "sort": 2},
   "starts_at": "2026-08-29T09:30:00+09:00", "length_min": 30},
  {"type": "talk", "uuid": "3", "url": "https://fortee.example/mikan/proposal/3", "title": "監視を減らした\r\n一年",
   "abstract": "x", "accepted": true, "track": {"name": "A"}, "starts_at": "2026-08-29T10:00:00+09:00",
   "length_min": 40, "tags": [], "speaker": {"name": "山田 花子", "kana": "やまだ", "twitter": "hanako_ops"}},
  {"type": "talk", "uuid": "4", "title": "五分で直す", "track": {"name": "B"}, "tags": [{"name": "LT（5分）"}],
   "starts_at": "2026-08-29T23:50:00+09:00", "length_min": 20, "speaker": {"name": "太郎", "twitter": null}},
  {"type": "timeslot", "uuid": "5", "title": "レセプション", "track": null,
   "starts_at": "2026-08-30T18:00:00+09:00", "length_min": 90},
  {"type": "talk", "uuid": "6", "title": null, "starts_at": "2026-08-30T19:00:00+09:00", "length_min": 5}
]})";

TEST_CASE("talks, slots that nobody gives, what all rooms share") {
  CHECK(
      test::read(programme) ==
      test::Lines{
          "on 2026-08-29",
          "29 09:30-10:00 [opening] 開場",
          "29 10:00-10:40 監視を減らした 一年 @A / 山田 花子 @hanako_ops "
          "<https://fortee.example/mikan/proposal/3>",
          "29 23:50-24:10 [lt] 五分で直す @B / 太郎",
          "30 18:00-19:30 [other] レセプション",
          R"(unread 13: {"type": "talk", "uuid": "6", "title": null, "starts_at": "2026-08-30T19:00:00+09:00", "length_min":…)",
      });
}

TEST_CASE("times come to the zone of the event; UTC alone is doubted") {
  const std::string utc =
      R"({"timetable": [{"title": "題", "starts_at": "2026-08-29T16:00:00Z", "length_min": 10}]})";
  CHECK(test::read(utc, test::zone(9)) == test::Lines{"on 2026-08-30", "30 01:00-01:10 題"});
  CHECK(test::read(utc) ==
        test::Lines{"on 2026-08-29", "29 16:00-16:10 題", "doubt: times are in UTC: say --zone +09:00"});
}

TEST_CASE("what is said to be of fortee has to be") {
  CHECK(test::error_of(R"({"timetable": []})", test::from("fortee"))
            .starts_with("a.txt:1:1: no timetable of fortee"));
  CHECK(test::error_of("19:30 題", test::from("fortee")).starts_with("a.txt:1:"));
}

TEST_CASE("other types where texts belong do no harm") {
  CHECK(test::read(
            R"([{"title": ["x"], "starts_at": "x", "length_min": {}, "speaker": 3, "track": "A", "tags": 1},
  {"title": 12, "starts_at": "2026-08-29T10:00:00+09:00", "length_min": "x", "speaker": {"name": []}}])")
            .size() == 3);
}

}  // namespace
}  // namespace notes
