// SPDX-License-Identifier: MIT
// What fortee answers to api/timetable: talks, and timeslots that nobody gives.
#include <algorithm>

#include "data_slots.hpp"

namespace notes {
namespace {

const DataValue& list_of(const TimetableText& text) {
  const DataValue& root = text.data().value;
  return root.is_list() ? root : root["timetable"];
}

/// What nobody gives, or what a tag such as LT（5分） says.
TalkKind kind_of_item(const Slot& slot, const DataValue& item, const Words& words) {
  if (slot.speakers.empty() && item["type"].text == "timeslot") return kind_of_interlude(slot.title, words);
  std::vector<std::string> tags;
  for (const DataValue& tag : item["tags"].members) tags.push_back(line_of(tag["name"]));
  return kind_of(slot, tags, words);
}

void read_item(const DataValue& item, DataSlots& slots) {
  Slot slot;
  slot.title = line_of(item["title"]);
  slot.track = line_of(item["track"]["name"]);
  slot.url = line_of(item["url"]);
  if (const DataValue& speaker = item["speaker"]; speaker.is_map())
    slot.speakers.push_back(
        speaker_of(line_of(first_of(speaker, {"name", "kana"})), line_of(speaker["twitter"])));
  slot.kind = kind_of_item(slot, item, slots.words());
  if (const auto start = slots.moment(item["starts_at"]))
    set_hours(slot, *start, std::nullopt, read_duration(item["length_min"].text));
  slots.add(std::move(slot), item);
}

}  // namespace

bool is_fortee(const TimetableText& text) {
  const auto& items = list_of(text).members;
  return std::any_of(items.begin(), items.end(), [](const DataValue& item) {
    return item["starts_at"].kind == DataKind::text && item["length_min"].kind != DataKind::null;
  });
}

Timetable read_fortee(const TimetableText& text) {
  if (!is_fortee(text))
    fail_at(text.source(), 0,
            "no timetable of fortee: it has a list 'timetable' with 'starts_at', 'length_min'");
  DataSlots slots(text);
  for (const DataValue& item : list_of(text).members) read_item(item, slots);
  return std::move(slots).take();
}

}  // namespace notes
