// SPDX-License-Identifier: MIT
// The schema itself is held against it by tests/schema.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "timetable/two_days.hpp"

namespace notes {
namespace {

using nlohmann::json;

TEST_CASE("every key is there, and what is not told is null or empty") {
  Timetable timetable;
  timetable.slots.resize(1);
  CHECK(json::parse(write_timetable_json(timetable)) == json::parse(R"({
    "schema": "notes/timetable/1",
    "event": {"title": null, "date": null, "venue": null, "url": null},
    "slots": [{"date": null, "start": null, "end": null, "track": null, "kind": "talk", "title": null,
               "speakers": [], "url": null, "slides": [], "videos": []}]})"));
}

TEST_CASE("what is told stands under its key") {
  const json written = json::parse(write_timetable_json(test::two_days()));
  CHECK(written["event"] == json::parse(R"({"title": "みかん祭, 冬", "date": "2026-12-17",
    "venue": "みかん会館; 二階", "url": "https://mikan.example/2026"})"));
  REQUIRE(written["slots"].size() == 7);
  CHECK(written["slots"][1] == json::parse(R"({"date": "2026-12-17", "start": "10:10", "end": "10:40",
    "track": "A", "kind": "talk", "title": "雲と\"柵\", そして | 風",
    "speakers": [{"written": "@kumo_tさん", "name": null, "handle": "kumo_t", "affiliation": "くも社"},
                 {"written": "凪 海子", "name": "凪 海子", "handle": "nagi", "affiliation": null}],
    "url": "https://mikan.example/talks/1?a=b,c",
    "slides": ["https://slides.example/1", "https://slides.example/2"],
    "videos": ["https://video.example/1"]})"));
  CHECK(written["slots"][4]["start"] == "24:30");
}

}  // namespace
}  // namespace notes
