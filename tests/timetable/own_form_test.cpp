// SPDX-License-Identifier: MIT
// Our own form, in each of its languages.
#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

const test::Lines evening = {
    "on 2026-12-17",
    "of ssmjp 12月",
    "of みかんテック 神田",
    "of https://event.example/1",
    "19:30-19:40 [opening] 会場諸注意",
    "18 23:50-25:00 [lt] 監視を減らした一年 @A / 花子さん @hanako_ops (みかんテック) / @taro "
    "<https://event.example/1/2> "
    "slides:https://slides.example/1 video:https://video.example/1",
};

TEST_CASE("JSON, YAML and TOML tell the same") {
  CHECK(test::read(R"({"schema": "notes/timetable/1",
   "event": {"title": "ssmjp 12月", "date": "2026-12-17", "venue": "みかんテック 神田", "url": "https://event.example/1"},
   "slots": [{"date": null, "start": "19:30", "end": "19:40", "track": null, "kind": "opening",
     "title": "会場諸注意", "speakers": [], "url": null, "slides": [], "videos": []},
    {"date": "2026-12-18", "start": "23:50", "end": "25:00", "track": "A", "kind": "lt", "title": "監視を減らした一年",
     "speakers": [{"written": "花子さん", "name": "花子", "handle": "hanako_ops", "affiliation": "みかんテック"},
      {"written": "@taro", "name": null, "handle": "taro", "affiliation": null}], "url": "https://event.example/1/2",
     "slides": ["https://slides.example/1"], "videos": ["https://video.example/1"]}]
})") == evening);
  CHECK(test::read(R"(schema: notes/timetable/1
event: {title: ssmjp 12月, date: 2026-12-17, venue: みかんテック 神田, url: 'https://event.example/1'}
slots:
  - {start: 19:30, end: 19:40, title: 会場諸注意}
  - date: 2026-12-18
    start: 23:50
    end: 25:00
    track: A
    kind: lt
    title: 監視を減らした一年
    speakers: [{written: 花子さん, name: 花子, handle: hanako_ops, affiliation: みかんテック}, '@taro']
    url: https://event.example/1/2
    slides: ['https://slides.example/1']
    videos: ['https://video.example/1']
)") == evening);
  CHECK(test::read(R"(schema = "notes/timetable/1"
[event]
title = "ssmjp 12月"
date = 2026-12-17
venue = "みかんテック 神田"
url = "https://event.example/1"
[[slot]]
start = 19:30:00
end = "19:40"
title = "会場諸注意"
[[slot]]
date = "2026-12-18"
start = "23:50"
end = "25:00"
track = "A"
kind = "lt"
title = "監視を減らした一年"
speakers = [{written = "花子さん", name = "花子", handle = "hanako_ops", affiliation = "みかんテック"}, {handle = "taro"}]
url = "https://event.example/1/2"
slides = ["https://slides.example/1"]
videos = ["https://video.example/1"]
)") == evening);
}

TEST_CASE("nothing told is nothing, and a slot needs no title") {
  CHECK(test::read(R"({"schema": "notes/timetable/1"})").empty());
  CHECK(
      test::read(
          R"({"schema": "notes/timetable/1", "event": null, "slots": [{"start": "9:05", "end": "57:00"}]})") ==
      test::Lines{"09:05-57:00 "});
}

// What is told of a slot with this member.
std::string slot_error(const std::string& member) {
  return test::error_of("{\"schema\": \"notes/timetable/1\", \"slots\": [{\n" + member + "}]}");
}

TEST_CASE("an unknown key is told with the nearest one") {
  CHECK(slot_error(R"("titel": "x")") == "a.txt:2:1: unknown key 'titel': did you mean 'title'?");
  CHECK(slot_error(R"("speakers": [{"nam": "x"}])")
            .starts_with("a.txt:2:15: unknown key 'nam': did you mean 'name'"));
  CHECK(
      test::error_of(R"({"schema": "notes/timetable/1", "events": {}})").ends_with("did you mean 'event'?"));
  CHECK(test::error_of(R"({"schema": "notes/timetable/2"})") ==
        "a.txt:1:12: this form is not known: 'notes/timetable/1' is");
}

TEST_CASE("a value of another type is told with its place") {
  CHECK(slot_error(R"("title": 3)") == "a.txt:2:10: title must be a text");
  CHECK(slot_error(R"("title": ["x"])") == "a.txt:2:10: title must be a text");
  CHECK(slot_error(R"("speakers": "x")") == "a.txt:2:13: speakers must be a list");
  CHECK(slot_error(R"("speakers": [3])") == "a.txt:2:14: a speaker must be a map");
  CHECK(slot_error(R"("start": "soon")") == "a.txt:2:10: 'soon' is no time such as 19:30");
  CHECK(slot_error(R"("start": "19:30-20:00")") == "a.txt:2:10: '19:30-20:00' is no time such as 19:30");
  CHECK(slot_error(R"("start": 930)") == "a.txt:2:10: start must be a text");
  CHECK(slot_error(R"("date": "2026-02-30")") == "a.txt:2:9: '2026-02-30' is no day such as 2026-12-17");
  CHECK(slot_error(R"("kind": "keynot")") ==
        "a.txt:2:9: no kind of talk is 'keynot': did you mean 'keynote'?");
  CHECK(slot_error(R"("slides": [[]])") == "a.txt:2:12: this must be a text");
  CHECK(test::error_of(R"({"schema": "notes/timetable/1", "slots": [1]})") ==
        "a.txt:1:43: a slot must be a map");
}

}  // namespace
}  // namespace notes
