// SPDX-License-Identifier: MIT
// Invented programmes as conference sites write them.
#include "hand_made.hpp"

#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

TEST_CASE("days, slots, talks that share a slot") {
  CHECK(test::read(R"(live: true
data:
  - date: 17th Sep
    schedule:
      - time: "12:00"
        duration: 150
        talks:
          - title: Mikan in production
            speaker: Hanako, Taro
            type: workshop
            link: https://mikan.example/1
          - title: Peel your logs
            speaker: Jiro
      - time: 14:30
        duration: 30
        talks:
          - title: Break/Networking
            type: extra
            speaker: ''
)",
                   test::day(2026, 9, 1)) ==
        test::Lines{"on 2026-09-17",
                    "17 12:00-14:30 [workshop] Mikan in production / Hanako / Taro <https://mikan.example/1>",
                    "17 12:00-14:30 Peel your logs / Jiro", "17 14:30-15:00 [break] Break/Networking"});
}

TEST_CASE("stages with items, in a list or by their names") {
  const test::Lines two = {"09:30-10:10 題 @Main / 花子", "08:00- [opening] 受付 @Foyer"};
  CHECK(test::read(R"(- stage: Main
  items:
    - {time: "09:30 - 10:10", title: 題, speaker: 花子, speaker_url: 'https://mikan.example'}
- stage: Foyer
  items:
    - {time: "08:00", title: 受付}
)") == two);
  CHECK(
      test::read(
          R"({"rooms": [{"name": "Main", "talks": [{"start": "9:30", "end": "10:10", "title": "題", "by": "花子"}]},
   {"name": "Foyer", "talks": [{"start": "8:00", "title": "受付"}]}]})") == two);
  CHECK(test::read("[[tracks.Main]]\nstart = 09:30:00\nend = 10:10:00\ntitle = '題'\nspeaker = '花子'\n"
                   "[[tracks.Foyer]]\nstart = '8:00'\ntitle = '受付'\n") == two);
}

TEST_CASE("a flat list, times without quotes") {
  CHECK(test::read(R"(- title: Registration
  day1: true
  time: 08:00-09:00
  timeImg: a.png
- title: 剥き方
  time: 15:30
  presenters:
    - {name: 山田 花子, twitter: hanako_ops, company: みかんテック}
  slides: https://slides.example/1
  video: {url: https://video.example/1}
)") == test::Lines{"08:00-09:00 [opening] Registration",
                   "15:30- 剥き方 / 山田 花子 @hanako_ops (みかんテック) slides:https://slides.example/1 "
                   "video:https://video.example/1"});
}

TEST_CASE("facts of the event, days by their names, talks within their slots") {
  CHECK(
      test::read(
          R"({"title": "Mikan Days", "date": "2026-08-29", "venue": "北の館", "url": "https://mikan.example/",
   "sponsors": [{"name": "x", "url": "y"}],
   "days": {"Day 1": [{"start": "10:00", "session": {"title": "題", "speaker": "花子"}}],
            "2026-08-30": [{"start": "11:00", "title": {"ja": "夜", "en": "Night"}, "moderator": {"name": "x"}}]}})") ==
      test::Lines{"on 2026-08-29", "of Mikan Days", "of 北の館", "of https://mikan.example/",
                  "29 10:00- 題 / 花子", "30 11:00- 夜"});
}

TEST_CASE("speakers listed apart, a name beside a title, details beside the only speaker") {
  CHECK(test::read(R"(speakers:
  - {id: h, name: Hanako, affiliation: Mikan}
talks:
  - {title: A, speaker: h, startsAt: "2026-08-29T10:00:00+09:00", location: Hall}
  - {title: B, name: Taro, twitter: taro, company: Peel}
  - {time: "11:00", type: break}
)") == test::Lines{"on 2026-08-29", "29 10:00- A @Hall / Hanako (Mikan)", " B / Taro @taro (Peel)",
                   "11:00- [break] break"});
}

TEST_CASE("what tells no talk is unread with its line") {
  CHECK(test::read(R"([
  {"start": "10:00", "title": "題"},
  {"start": "11:00"},
  {"start": "soon", "title": "話", "speaker": "花子"},
  {"title": "config"},
  "text"])") == test::Lines{"10:00- 題", " 話 / 花子", "unread 3: {\"start\": \"11:00\"},",
                            "unread 4: \"soon\", "
                            "\"title\": \"話\", \"speaker\": \"花子\"},",
                            "unread 5: {\"title\": \"config\"},", "unread 6: \"text\"]"});
}

TEST_CASE("a talk takes of its slot what it does not tell itself") {
  CHECK(
      test::read(
          R"([{"time": "10:00-11:00", "duration": 60, "talks": [{"title": "A"}, {"title": "B", "duration": 20},
   {"title": "C", "start": "10:40"}]}])") == test::Lines{"10:00-11:00 A", "10:00-10:20 B", "10:40- C"});
}

TEST_CASE("hours of the event are not those of its talks, nor is it one") {
  CHECK(test::read(R"({"event": {"name": "Mikan Days", "start": "2026-08-29T09:00:00+09:00"}, "start": "9:00",
   "talks": [{"title": "A", "speaker": "花子"}]})") == test::Lines{"of Mikan Days", " A / 花子"});
}

TEST_CASE("what else a talk holds hides no talk") {
  CHECK(test::read(R"([{"name": "A", "start": "10:00", "meta": {"name": "x", "list": [{"title": "y"}]}}])") ==
        test::Lines{"10:00- A"});
}

TEST_CASE("strange trees do no harm") {
  for (const std::string text :
       {"{}", "[{}]", R"({"title": {"title": {}}, "time": [1, [2]]})",
        R"([{"title": [], "speaker": {"name": {}}, "start": {}, "slides": {"url": []}}])"}) {
    CAPTURE(text);
    CHECK(test::error_of(text).starts_with("a.txt:1:1: no talks are told here"));
  }
}

}  // namespace
}  // namespace notes
