// SPDX-License-Identifier: MIT
// What Indico exports of an event: contributions in lists, or entries of days and sessions by their names.
#include <algorithm>

#include "data_slots.hpp"

namespace notes {
namespace {

bool has_moment(const DataValue& value) { return !value["startDate"]["date"].text.empty(); }

/// What is nested within something that has a time of its own.
const DataValue& parts_of(const DataValue& value) { return first_of(value, {"contributions", "entries"}); }

/// Whether a contribution stands anywhere in it.
bool holds_contribution(const DataValue& value) {
  if (has_moment(value) && value["duration"].kind != DataKind::null) return true;
  return std::any_of(value.members.begin(), value.members.end(), holds_contribution);
}

std::string affiliation_of(const DataValue& person) {
  const DataValue& told = first_of(person, {"affiliation", "company"});
  return line_of(told.is_map() ? told["name"] : told);
}

/// `Yamada, Hanako` is written family name first.
std::string name_of(const DataValue& person) {
  const std::string given = line_of(first_of(person, {"first_name", "firstName"}));
  const std::string family = line_of(first_of(person, {"last_name", "lastName", "familyName"}));
  if (!given.empty() && !family.empty()) return given + " " + family;
  const std::string name = line_of(first_of(person, {"fullName", "name", "last_name", "familyName"}));
  const std::size_t comma = name.find(", ");
  return comma == std::string::npos ? name : name.substr(comma + 2) + " " + name.substr(0, comma);
}

class IndicoReader {
 public:
  explicit IndicoReader(const TimetableText& text) : slots_(text) {}

  Timetable read(const DataValue& root) && {
    const DataValue& results = root["results"];
    const DataValue& first = results.is_list() && !results.members.empty() ? results.members.front() : root;
    if (first["contributions"].is_list()) read_event(first);
    walk(results.kind == DataKind::null ? root : results);
    return std::move(slots_).take();
  }

 private:
  void read_event(const DataValue& event) {
    slots_.event().title = line_of(event["title"]);
    slots_.event().url = line_of(event["url"]);
    slots_.event().venue = line_of(first_of(event, {"location", "room", "address"}));
    if (const auto start = moment(event["startDate"])) slots_.event().date = start->date;
  }

  /// As deep as trees of values are.
  void walk(const DataValue& value) {
    const DataValue& parts = parts_of(value);
    if (parts.kind != DataKind::null) return walk(parts);
    if (value.is_map() && has_moment(value)) return read_contribution(value);
    for (const DataValue& member : value.members) walk(member);
  }

  std::optional<Moment> moment(const DataValue& written) {
    const auto told = read_moment(written["date"].text + " " + written["time"].text);
    if (!told) return std::nullopt;
    return slots_.moment({told->date, told->clock, read_zone(written["tz"].text)});
  }

  void read_contribution(const DataValue& value) {
    Slot slot;
    slot.title = line_of(value["title"]);
    slot.track = line_of(first_of(value, {"room", "roomFullname"}));
    slot.url = line_of(value["url"]);
    for (const DataValue& person : first_of(value, {"speakers", "presenters"}).members)
      if (std::string name = name_of(person); !name.empty())
        slot.speakers.push_back(speaker_of(std::move(name), {}, affiliation_of(person)));
    slot.kind = value["entryType"].text == "Break" ? TalkKind::pause : kind_of(slot, {}, slots_.words());
    if (const auto start = moment(value["startDate"]))
      set_hours(slot, *start, moment(value["endDate"]), read_duration(value["duration"].text));
    for (const DataValue& material : value["material"].members)
      for (const DataValue& file : material["resources"].members)
        keep_file(line_of(file["url"]), line_of(material["title"]), slots_.words(), slot);
    for (const DataValue& folder : value["folders"].members)
      for (const DataValue& file : folder["attachments"].members)
        keep_file(line_of(first_of(file, {"download_url", "link_url"})), line_of(file["title"]),
                  slots_.words(), slot);
    slots_.add(std::move(slot), value);
  }

  DataSlots slots_;
};

}  // namespace

bool is_indico(const TimetableText& text) { return holds_contribution(text.data().value); }

Timetable read_indico(const TimetableText& text) {
  if (!is_indico(text))
    fail_at(text.source(), 0, "no export of Indico: its contributions have 'startDate' and 'duration'");
  return IndicoReader(text).read(text.data().value);
}

}  // namespace notes
