// SPDX-License-Identifier: MIT
// An invented programme as pretalx and frab write it.
#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

const std::string programme =
    R"({"schedule": {"version": "1", "conference": {"title": "Mikan Days", "daysCount": 1,
  "url": "https://mikan.example/", "days": [{"index": 1, "date": "2026-08-29", "day_start": "2026-08-29T04:00:00+09:00",
  "rooms": {
    "Hall": [
      {"id": 1, "date": "2026-08-29T10:00:00+09:00", "start": "10:00", "duration": "00:45", "room": "Hall",
       "title": "Peeling at scale", "track": "Ops", "type": "Keynote", "url": "https://mikan.example/talk/1/",
       "persons": [{"id": 1, "public_name": "Hanako"}, {"name": "Taro"}, {"full_public_name": "Jiro"}],
       "links": [{"url": "https://speakerdeck.com/mikan/peel", "title": "deck"}, {"url": "https://mikan.example/x"}],
       "attachments": [{"url": "https://mikan.example/peel.pdf", "title": "x"}, {"url": "/media/a.pdf"}]},
      {"id": 2, "date": "2026-08-30T00:15:00+09:00", "start": "00:15", "duration": "01:00", "title": "Night",
       "type": "lecture", "persons": []}],
    "Foyer": [
      {"id": 3, "start": "11:00", "duration": "0:30", "title": "Coffee break", "persons": []},
      {"id": 4, "start": "01:30", "duration": "0:30", "title": "Later", "persons": ["Saburo"]},
      {"id": 5, "start": "12:00", "title": ""}]}}]}}})";

TEST_CASE("a day goes on behind midnight") {
  CHECK(test::read(programme) ==
        test::Lines{
            "on 2026-08-29",
            "of Mikan Days",
            "of https://mikan.example/",
            "29 10:00-10:45 [keynote] Peeling at scale @Hall / Hanako / Taro / Jiro "
            "<https://mikan.example/talk/1/> "
            "slides:https://speakerdeck.com/mikan/peel slides:https://mikan.example/peel.pdf",
            "29 24:15-25:15 Night @Hall",
            "29 11:00-11:30 [break] Coffee break @Foyer",
            "29 25:30-26:00 Later @Foyer / Saburo",
            R"(unread 15: {"id": 5, "start": "12:00", "title": ""}]}}]}}})",
        });
}

TEST_CASE("another zone may be another day") {
  const std::string talk = R"({"schedule": {"conference": {"days": [{"date": "2026-08-29", "rooms": {"Hall": [
    {"date": "2026-08-29T02:00:00+09:00", "duration": "00:30", "title": "題", "track": "Ops"}]}}]}}})";
  CHECK(test::read(talk) == test::Lines{"on 2026-08-29", "29 02:00-02:30 題 @Hall"});
  CHECK(test::read(talk, test::zone(0)) == test::Lines{"on 2026-08-28", "28 17:00-17:30 題 @Hall"});
}

TEST_CASE("what is said to be of pretalx has to be") {
  CHECK(
      test::error_of(R"({"schedule": []})", test::from("pretalx")).starts_with("a.txt:1:1: no schedule of"));
}

}  // namespace
}  // namespace notes
