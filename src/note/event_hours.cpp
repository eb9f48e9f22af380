// SPDX-License-Identifier: MIT
// The hours of an event follow those of its talks.
#include "event_hours.hpp"

#include <algorithm>

#include "clock_style.hpp"

namespace notes {
namespace {

Hours hours_of_talks(const Note& note) {
  std::vector<Slot> slots;
  for (const NotedTalk& talk : note.talks) slots.emplace_back(static_cast<const Talk&>(talk));
  return hours_of(slots);
}

}  // namespace

std::vector<TextEdit> edits_of_event_hours(const Note& note, const std::vector<Slot>& slots) {
  const auto holds_hours = [&](const Fact& fact) {
    return fact.value.span.begin <= note.time->span.begin && note.time->span.end <= fact.value.span.end;
  };
  if (!note.time || std::none_of(note.facts.begin(), note.facts.end(), holds_hours)) return {};
  const Hours before = hours_of_talks(note);
  const Hours after = hours_of(slots);
  Hours told;
  if (note.time->start) told.start = note.time->start->minutes;
  if (note.time->end) told.end = note.time->end->minutes;
  if (told.start && told.start == before.start && after.start) told.start = after.start;
  if (told.end && told.end == before.end && after.end) told.end = after.end;
  return edits_of_hours(note.source.text(), *note.time, told);
}

}  // namespace notes
