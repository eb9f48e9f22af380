// SPDX-License-Identifier: MIT
// Slots with all that they hold, in a form that a test can hold.
#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "notes/timetable.hpp"

namespace notes::test {

/// `2026-09-12 13:10-14:10 [keynote] <大ホール> TITLE / NAME @HANDLE (AFFILIATION) url: … slides: … video: …`
inline std::string slot_line(const Slot& slot) {
  std::string line;
  const auto add = [&](const std::string& part, const std::string& before = "",
                       const std::string& behind = "") {
    if (!part.empty()) line += (line.empty() ? "" : " ") + before + part + behind;
  };
  if (slot.date) add(to_string(*slot.date));
  add(hours_text(slot));
  if (slot.kind != TalkKind::talk) add(std::string(to_string(slot.kind)), "[", "]");
  add(slot.track, "<", ">");
  add(slot.title);
  for (const Speaker& speaker : slot.speakers) {
    add("/");
    add(speaker.name);
    add(speaker.handle, "@");
    add(speaker.affiliation, "(", ")");
  }
  add(slot.url, "url: ");
  for (const std::string& url : slot.slides) add(url, "slides: ");
  for (const std::string& url : slot.videos) add(url, "video: ");
  return line;
}

/// A line for each slot, for each line that was not read and for each doubt.
inline std::vector<std::string> slot_lines(const Timetable& timetable) {
  std::vector<std::string> lines;
  for (const Slot& slot : timetable.slots) lines.push_back(slot_line(slot));
  for (const Timetable::Unread& unread : timetable.unread)
    lines.push_back("unread " + std::to_string(unread.line + 1) + ": " + unread.text);
  for (const std::string& doubt : timetable.doubts) lines.push_back("doubt: " + doubt);
  return lines;
}

/// A file of tests/timetable/samples.
inline Source sample(const std::string& name) {
  std::ifstream file(NOTES_TOP "/tests/timetable/samples/" + name, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return {name, bytes.str()};
}

}  // namespace notes::test
