// SPDX-License-Identifier: MIT
// The table of writers.
#include "notes/write_timetable.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "timetable_writers.hpp"

namespace notes {
namespace {

constexpr TimetableForm forms[] = {
    {"text", "a line for each slot, as notes new and pasting take them", write_timetable_text},
    {"tsv", "columns held apart by tabs, for spreadsheets and cut", write_timetable_tsv},
    {"csv", "the same columns held apart by commas", write_timetable_csv},
    {"md", "a Markdown table, for people", write_timetable_markdown},
    {"json", "for programs; share/schema/timetable.schema.json tells the keys", write_timetable_json},
    {"toml", "the same keys, to be changed by hand", write_timetable_toml},
    {"ics", "iCalendar, for calendars", write_timetable_icalendar},
};

}  // namespace

std::span<const TimetableForm> timetable_forms() { return forms; }

bool has_several_days(const Timetable& timetable) {
  const auto& slots = timetable.slots;
  return std::any_of(slots.begin(), slots.end(),
                     [&](const Slot& slot) { return slot.date != slots.front().date; });
}

std::string shown_name(const Speaker& speaker) {
  if (!speaker.written.empty()) return speaker.written;
  if (!speaker.name.empty()) return speaker.name;
  return speaker.handle.empty() ? std::string() : "@" + speaker.handle;
}

std::string name_and_handle(const Speaker& speaker) {
  const std::string shown = shown_name(speaker);
  const bool is_told = speaker.handle.empty() || shown.find("@" + speaker.handle) != std::string::npos;
  return is_told ? shown : fmt::format("{} (@{})", shown, speaker.handle);
}

}  // namespace notes
