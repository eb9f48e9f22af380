// SPDX-License-Identifier: MIT
// The timetable as JSON, schema notes/timetable/1.
#include "notes/json_writer.hpp"
#include "timetable_writers.hpp"

namespace notes {
namespace {

/// What is not told is null.
void text_field(JsonWriter& json, std::string_view key, std::string_view text) {
  json.key(key);
  text.empty() ? json.null() : json.string(text);
}

void date_field(JsonWriter& json, std::optional<Date> date) {
  text_field(json, "date", date ? to_string(*date) : "");
}

void clock_field(JsonWriter& json, std::string_view key, std::optional<Clock> clock) {
  text_field(json, key, clock ? clock_text(*clock) : "");
}

void texts_field(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
  json.key(key);
  json.begin_array();
  for (const std::string& text : texts) json.string(text);
  json.end_array();
}

void write_speaker(JsonWriter& json, const Speaker& speaker) {
  json.begin_object();
  text_field(json, "written", speaker.written);
  text_field(json, "name", speaker.name);
  text_field(json, "handle", speaker.handle);
  text_field(json, "affiliation", speaker.affiliation);
  json.end_object();
}

void write_slot(JsonWriter& json, const Slot& slot) {
  json.begin_object();
  date_field(json, slot.date);
  clock_field(json, "start", slot.start);
  clock_field(json, "end", slot.end);
  text_field(json, "track", slot.track);
  text_field(json, "kind", to_string(slot.kind));
  text_field(json, "title", slot.title);
  json.key("speakers");
  json.begin_array();
  for (const Speaker& speaker : slot.speakers) write_speaker(json, speaker);
  json.end_array();
  text_field(json, "url", slot.url);
  texts_field(json, "slides", slot.slides);
  texts_field(json, "videos", slot.videos);
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
  text_field(json, "title", timetable.title);
  date_field(json, timetable.date);
  text_field(json, "venue", timetable.venue);
  text_field(json, "url", timetable.url);
  json.end_object();
  json.key("slots");
  json.begin_array();
  for (const Slot& slot : timetable.slots) write_slot(json, slot);
  json.end_array();
  json.end_object();
  return std::move(json).take();
}

}  // namespace notes
