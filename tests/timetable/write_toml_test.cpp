// SPDX-License-Identifier: MIT
// toml++ is asked what it reads.
#include <doctest/doctest.h>

#include <toml++/toml.h>

#include "timetable/two_days.hpp"

namespace notes {
namespace {

TEST_CASE("what is not told has no key") {
  Timetable timetable;
  timetable.slots.resize(1);
  CHECK(write_timetable_toml(timetable) ==
        "schema = \"notes/timetable/1\"\n\n[event]\n\n[[slot]]\nkind = \"talk\"\n");
}

TEST_CASE("what is told stands under the keys of the JSON") {
  const toml::table written = toml::parse(write_timetable_toml(test::two_days()));
  CHECK(written["schema"].value<std::string>() == "notes/timetable/1");
  CHECK(written["event"]["title"].value<std::string>() == "みかん祭, 冬");
  CHECK(written["event"]["date"].value<std::string>() == "2026-12-17");
  REQUIRE(written["slot"].as_array()->size() == 7);
  const auto slot = written["slot"][1];
  CHECK(slot["date"].value<std::string>() == "2026-12-17");
  CHECK(slot["start"].value<std::string>() == "10:10");
  CHECK(slot["end"].value<std::string>() == "10:40");
  CHECK(slot["track"].value<std::string>() == "A");
  CHECK(slot["kind"].value<std::string>() == "talk");
  CHECK(slot["title"].value<std::string>() == "雲と\"柵\", そして | 風");
  CHECK(slot["speakers"][0]["written"].value<std::string>() == "@kumo_tさん");
  CHECK(slot["speakers"][0]["affiliation"].value<std::string>() == "くも社");
  CHECK(slot["speakers"][1]["name"].value<std::string>() == "凪 海子");
  CHECK(slot["speakers"][1]["handle"].value<std::string>() == "nagi");
  CHECK(slot["url"].value<std::string>() == "https://mikan.example/talks/1?a=b,c");
  CHECK(slot["slides"].as_array()->size() == 2);
  CHECK(slot["videos"][0].value<std::string>() == "https://video.example/1");
}

TEST_CASE("any text is a string") {
  Timetable timetable;
  timetable.slots.resize(1);
  timetable.slots[0].title =
      "a\"b\\c\td\ne\x7F"
      "\x1B 夜";
  const toml::table written = toml::parse(write_timetable_toml(timetable));
  CHECK(written["slot"][0]["title"].value<std::string>() == timetable.slots[0].title);
}

}  // namespace
}  // namespace notes
