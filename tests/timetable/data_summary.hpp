// SPDX-License-Identifier: MIT
// All that readers of JSON, YAML and TOML tell, in a form that a test can hold.
#pragma once

#include "notes/error.hpp"
#include "readers.hpp"
#include "timetable/summary.hpp"

namespace notes::test {

/// `29 10:00-10:30 [lt] title @track / name @handle (company) <url> slides:… video:…`.
inline std::string brief_line(const Slot& slot) {
  std::string line;
  if (slot.date) line += std::to_string(static_cast<unsigned>(slot.date->day())) + " ";
  line += hours_text(slot) + " ";
  if (slot.kind != TalkKind::talk) line += "[" + std::string(to_string(slot.kind)) + "] ";
  line += slot.title;
  if (!slot.track.empty()) line += " @" + slot.track;
  for (const Speaker& speaker : slot.speakers) {
    line += " / " + speaker.written;
    if (!speaker.handle.empty() && speaker.written != "@" + speaker.handle) line += " @" + speaker.handle;
    if (!speaker.affiliation.empty()) line += " (" + speaker.affiliation + ")";
  }
  if (!slot.url.empty()) line += " <" + slot.url + ">";
  for (const std::string& slides : slot.slides) line += " slides:" + slides;
  for (const std::string& video : slot.videos) line += " video:" + video;
  return line;
}

inline Lines data_summary(const Timetable& timetable) {
  Lines lines;
  if (timetable.date) lines.push_back("on " + to_string(*timetable.date));
  for (const std::string* fact : {&timetable.title, &timetable.venue, &timetable.url})
    if (!fact->empty()) lines.push_back("of " + *fact);
  for (const Slot& slot : timetable.slots) lines.push_back(brief_line(slot));
  for (const auto& unread : timetable.unread)
    lines.push_back("unread " + std::to_string(unread.line + 1) + ": " + unread.text);
  for (const std::string& doubt : timetable.doubts) lines.push_back("doubt: " + doubt);
  return lines;
}

/// Whatever reads it, by its content or by what is said.
inline Lines read(const std::string& text, const TimetableHints& hints = {}) {
  return data_summary(read_timetable(Source("a.txt", text), built_in_words(), hints));
}

inline std::string error_of(const std::string& text, const TimetableHints& hints = {}) {
  try {
    read(text, hints);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

inline TimetableHints zone(int hours) {
  TimetableHints hints;
  hints.zone = std::chrono::hours{hours};
  return hints;
}

inline TimetableHints day(int year, unsigned month, unsigned day) {
  TimetableHints hints;
  hints.date = Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  return hints;
}

inline TimetableHints from(const std::string& format) {
  TimetableHints hints;
  hints.format = format;
  return hints;
}

}  // namespace notes::test
