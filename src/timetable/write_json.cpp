// SPDX-License-Identifier: MIT
// The timetable as JSON, schema notes/timetable/1.
#include "notes/json_writer.hpp"
#include "timetable_writers.hpp"

namespace notes {
namespace {

void date_field(JsonWriter& json, std::optional<Date> date) {
  json.text_field("date", date ? to_string(*date) : "");
}

void clock_field(JsonWriter& json, std::string_view key, std::optional<Clock> clock) {
  json.text_field(key, clock ? clock_text(*clock) : "");
}

void write_speaker(JsonWriter& json, const Speaker& speaker) {
  json.begin_object();
  json.text_field("written", speaker.written);
  json.text_field("name", speaker.name);
  json.text_field("handle", speaker.handle);
  json.text_field("affiliation", speaker.affiliation);
  json.end_object();
}

void write_slot(JsonWriter& json, const Slot& slot) {
  json.begin_object();
  date_field(json, slot.date);
  clock_field(json, "start", slot.start);
  clock_field(json, "end", slot.end);
  json.text_field("track", slot.track);
  json.text_field("kind", to_string(slot.kind));
  json.text_field("title", slot.title);
  json.key("speakers");
  json.begin_array();
  for (const Speaker& speaker : slot.speakers) write_speaker(json, speaker);
  json.end_array();
  json.text_field("url", slot.url);
  json.texts_field("slides", slot.slides);
  json.texts_field("videos", slot.videos);
  json.end_object();
}

}  // namespace

std::string write_timetable_json(const Timetable& timetable) {
  JsonWriter json;
  json.begin_object();
  json.key("schema");
  json.string("notes/timetable/1");
  json.key("event");
  json.begin_object();
  json.text_field("title", timetable.title);
  date_field(json, timetable.date);
  json.text_field("venue", timetable.venue);
  json.text_field("url", timetable.url);
  json.end_object();
  json.key("slots");
  json.begin_array();
  for (const Slot& slot : timetable.slots) write_slot(json, slot);
  json.end_array();
  json.end_object();
  return std::move(json).take();
}

}  // namespace notes
