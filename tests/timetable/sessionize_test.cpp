// SPDX-License-Identifier: MIT
// An invented programme in the views of Sessionize.
#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

const std::string lunch = R"({"id": "l", "title": "Lunch", "startsAt": "2026-10-03T12:00:00",
  "endsAt": "2026-10-03T13:00:00", "isServiceSession": true, "isPlenumSession": true, "speakers": []})";
const std::string opening_talk = R"({"id": "k", "title": "Mikan for all", "startsAt": "2026-10-03T10:00:00",
  "endsAt": "2026-10-03T10:45:00", "isServiceSession": false, "isPlenumSession": true,
  "speakers": [{"id": "s1", "name": "Hanako Yamada"}], "room": "Hall", "recordingUrl": "https://video.example/k",
  "categories": []})";
const std::string short_talk = R"({"id": "t", "title": "Peel", "startsAt": "2026-10-03T11:00:00",
  "endsAt": "2026-10-03T11:10:00", "isServiceSession": false, "isPlenumSession": false, "speakers": [],
  "categories": [{"name": "Format", "categoryItems": [{"id": 1, "name": "Lightning talk"}]}]})";
const test::Lines grid = {
    "on 2026-10-03",
    "3 10:00-10:45 [keynote] Mikan for all @Hall / Hanako Yamada video:https://video.example/k",
    "3 11:00-11:10 [lt] Peel @Room 2",
    "3 12:00-13:00 [break] Lunch @Hall",
};

TEST_CASE("a grid is read by its time slots, and each session once") {
  CHECK(
      test::read(
          R"([{"date": "2026-10-03T00:00:00", "rooms": [{"id": 1, "name": "Hall", "sessions": [)" + lunch +
          "]}, {\"id\": 2, \"name\": \"Room 2\", \"sessions\": [" + short_talk +
          R"(]}], "timeSlots": [{"slotStart": "10:00:00", "rooms": [{"id": 1, "name": "Hall", "session": )" +
          opening_talk +
          R"(}]}, {"slotStart": "11:00:00", "rooms": [{"id": 2, "name": "Room 2", "session": )" + short_talk +
          R"(}]}, {"slotStart": "12:00:00", "rooms": [{"id": 1, "name": "Hall", "session": )" + lunch +
          "}]}]}]") == grid);
}

TEST_CASE("a grid without time slots is read by its rooms") {
  CHECK(test::read(R"([{"date": "2026-10-03T00:00:00", "rooms": [{"id": 1, "name": "Hall", "sessions": [)" +
                   opening_talk + "]}, {\"name\": \"Room 2\", \"sessions\": [" + short_talk +
                   "]}, {\"name\": \"Hall\", \"sessions\": [" + lunch + "]}]}]") == grid);
}

TEST_CASE("flat sessions name their speakers and rooms by id") {
  CHECK(test::read(R"({"sessions": [
    {"id": "1", "title": "剥き方", "startsAt": "2026-10-03T10:00:00", "endsAt": "2026-10-03T10:30:00",
     "isServiceSession": false, "isPlenumSession": false, "speakers": ["a", "b", "gone"], "roomId": 7,
     "categoryItems": [5], "recordingUrl": null},
    {"id": "2", "title": "未定の話", "startsAt": null, "endsAt": null, "isServiceSession": false,
     "isPlenumSession": false, "speakers": [], "roomId": null},
    {"id": "3", "title": "", "startsAt": null, "isServiceSession": false}],
   "speakers": [{"id": "a", "fullName": "山田 花子", "links": [{"title": "X", "linkType": "Twitter",
     "url": "https://twitter.com/hanako_ops"}]}, {"id": "b", "fullName": "Taro", "links": []}],
   "rooms": [{"id": 7, "name": "大ホール"}], "categories": [{"items": [{"id": 5, "name": "ワークショップ"}]}]})") ==
        test::Lines{"on 2026-10-03",
                    "3 10:00-10:30 [workshop] 剥き方 @大ホール / 山田 花子 @hanako_ops / Taro", " 未定の話",
                    R"(unread 7: {"id": "3", "title": "", "startsAt": null, "isServiceSession": false}],)"});
}

TEST_CASE("what is said to be of Sessionize has to be") {
  CHECK(test::error_of(R"({"sessions": [1]})", test::from("sessionize"))
            .starts_with("a.txt:1:1: no timetable of"));
}

}  // namespace
}  // namespace notes
