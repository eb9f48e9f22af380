// SPDX-License-Identifier: MIT
// Addresses and durations beside a talk.
#include "slot_details.hpp"

#include <doctest/doctest.h>

#include "timetable/details.hpp"

namespace notes {
namespace {

const Words& words = built_in_words();

TEST_CASE("links are slides, videos, or the page of the talk, by their hosts") {
  Slot slot;
  take_links(
      "[題](https://yoru.example/1) [@x](https://twitter.com/x) [資料](https://speakerdeck.com/x/1) "
      "https://youtu.be/x [他](https://other.example)",
      words, slot);
  CHECK(slot.url == "https://yoru.example/1");
  CHECK(slot.slides == std::vector<std::string>{"https://speakerdeck.com/x/1"});
  CHECK(slot.videos == std::vector<std::string>{"https://youtu.be/x"});
  Slot other;
  take_links("[題](https://files.example/1.pdf)", words, other, true);
  CHECK(other.slides == std::vector<std::string>{"https://files.example/1.pdf"});
}

TEST_CASE("an address is no part of a title, nor is the word for what it leads to") {
  CHECK(without_addresses("題 https://a.example/1", words) == "題");
  CHECK(without_addresses("題 <https://a.example/1>", words) == "題");
  CHECK(without_addresses("題 [資料](https://a.example/1)", words) == "題");
  CHECK(without_addresses("[題](https://a.example/1)", words) == "[題](https://a.example/1)");
}

TEST_CASE("a duration in parentheses ends a slot") {
  CHECK(duration_behind("題 (20分)") == 20);
  CHECK(duration_behind("10:00（5min）") == 5);
  for (const std::string text : {"題", "題 (仮)", "題 (20)", "LT (5分×4)", "(20分) 題"}) {
    INFO(text);
    CHECK_FALSE(duration_behind(text));
  }
}

TEST_CASE("a start and a duration give the end, an end and a duration the start") {
  Slot slot;
  end_after(slot, 20);
  CHECK(hours_text(slot) == "");
  slot.start = 600;
  end_after(slot, 20);
  CHECK(hours_text(slot) == "10:00-10:20");
  end_after(slot, 50);
  CHECK(hours_text(slot) == "10:00-10:20");
  Slot last;
  last.end = 780;
  end_after(last, 60);
  CHECK(hours_text(last) == "12:00-13:00");
}

TEST_CASE("what lightning talks take each ends them not all") {
  Slot slot;
  slot.start = 600;
  slot.kind = TalkKind::lt;
  end_after(slot, 5);
  CHECK(hours_text(slot) == "10:00-");
  slot.speakers.emplace_back();
  end_after(slot, 5);
  CHECK(hours_text(slot) == "10:00-10:05");
}

TEST_CASE("時間 may head durations: the cells decide") {
  using enum ColumnRole;
  Slot slot;
  slot.start = 795;
  CHECK(row_duration({"13:15", "0:20"}, {time, time}, slot) == 20);
  CHECK(row_duration({"13:15", "30m"}, {time, time}, slot) == 30);
  CHECK(row_duration({"13:15", "30"}, {time, duration}, slot) == 30);
  CHECK(row_duration({"13:15 (5分)", ""}, {time, time}, slot) == 5);
  CHECK_FALSE(row_duration({"13:15", "各10"}, {time, duration}, slot));
  CHECK_FALSE(row_duration({"13:15", "30"}, {time, title}, slot));
}

}  // namespace
}  // namespace notes
