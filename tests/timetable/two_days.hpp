// SPDX-License-Identifier: MIT
// Slots that tests write and compare.
#pragma once

#include <string>
#include <vector>

#include "readers.hpp"
#include "timetable/summary.hpp"
#include "timetable_writers.hpp"

namespace notes::test {

/// Everything that slots tell, as a text that can be compared and shown.
inline std::string all_of(const std::vector<Slot>& slots) {
  Timetable timetable;
  timetable.slots = slots;
  return write_timetable_json(timetable);
}

/// Two days with two tracks, in which each field is filled somewhere and empty elsewhere.
inline Timetable two_days() {
  const Date first{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{17}};
  const Date second{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{18}};
  Timetable timetable;
  timetable.title = "みかん祭, 冬";
  timetable.venue = "みかん会館; 二階";
  timetable.url = "https://mikan.example/2026";
  timetable.date = first;
  const auto add = [&](Date date, std::optional<Clock> start, std::optional<Clock> end, TalkKind kind,
                       const std::string& track, const std::string& title) -> Slot& {
    Slot& slot = timetable.slots.emplace_back();
    slot.date = date;
    slot.start = start;
    slot.end = end;
    slot.kind = kind;
    slot.track = track;
    slot.title = title;
    return slot;
  };
  add(first, 600, 610, TalkKind::opening, "", "開会");
  Slot& talk = add(first, 610, 640, TalkKind::talk, "A", "雲と\"柵\", そして | 風");
  talk.speakers = {{"", "kumo_t", "くも社", "@kumo_tさん"}, {"凪 海子", "nagi", "", "凪 海子"}};
  talk.url = "https://mikan.example/talks/1?a=b,c";
  talk.slides = {"https://slides.example/1", "https://slides.example/2"};
  talk.videos = {"https://video.example/1"};
  Slot& lightning = add(first, 610, {}, TalkKind::lt, "B", "凪の日");
  lightning.speakers = {{"山田 花子", "", "", "山田 花子"}};
  add(first, {}, 660, TalkKind::closing, "", "片付け");
  add(first, 1470, 1500, TalkKind::social, "", "夜の部");
  Slot& panel = add(second, {}, {}, TalkKind::panel, "A", "みんなで話す");
  panel.speakers = {{"", "", "ゆず社", ""}};
  add(second, 780, 790, TalkKind::pause, "", "");
  return timetable;
}

}  // namespace notes::test
