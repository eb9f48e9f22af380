// SPDX-License-Identifier: MIT
// Slots with all that they tell, in a form that a test can hold.
#pragma once

#include <string>
#include <vector>

#include "timetable/summary.hpp"

namespace notes::test {

/// `DATE HOURS {TRACK} [KIND] TITLE / SPEAKER (COMPANY) page: … slides: … video: …`.
inline std::string detail(const Slot& slot) {
  Timetable alone;
  alone.slots.push_back(slot);
  std::string line = slot.date ? to_string(*slot.date) + " " : "";
  if (!slot.track.empty()) line += "{" + slot.track + "} ";
  line += summary(alone).front();
  if (!slot.url.empty()) line += " page: " + slot.url;
  for (const std::string& url : slot.slides) line += " slides: " + url;
  for (const std::string& url : slot.videos) line += " video: " + url;
  return line;
}

/// The facts of the event, its slots, and what was not read, with the line that it stands on.
inline Lines details(const Timetable& timetable) {
  Lines lines;
  if (timetable.date) lines.push_back("on " + to_string(*timetable.date));
  if (!timetable.venue.empty()) lines.push_back("at " + timetable.venue);
  if (!timetable.url.empty()) lines.push_back("page " + timetable.url);
  for (const Slot& slot : timetable.slots) lines.push_back(detail(slot));
  for (const std::string& doubt : timetable.doubts) lines.push_back("doubt: " + doubt);
  for (const Timetable::Unread& unread : timetable.unread)
    lines.push_back("unread " + std::to_string(unread.line) + ": " + unread.text);
  return lines;
}

inline TimetableHints on_day(int year, unsigned month, unsigned day) {
  TimetableHints hints;
  hints.date = Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  return hints;
}

}  // namespace notes::test
