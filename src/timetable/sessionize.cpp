// SPDX-License-Identifier: MIT
// Sessionize: GridView, a list of days with rooms or time slots; All and Sessions, flat lists whose speakers
// and rooms may be numbers.
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "data_slots.hpp"

namespace notes {
namespace {

/// What has no time yet has `startsAt` all the same, null.
bool is_session(const DataValue& value) {
  return value["startsAt"].offset > 0 && value["isServiceSession"].kind == DataKind::flag;
}

bool is_true(const DataValue& value) { return value.kind == DataKind::flag && value.text == "true"; }

class SessionizeReader {
 public:
  explicit SessionizeReader(const TimetableText& text) : slots_(text) {}

  Timetable read(const DataValue& root) && {
    for (const DataValue& speaker : root["speakers"].members) by_id_[speaker["id"].text] = &speaker;
    for (const DataValue& room : root["rooms"].members) rooms_[room["id"].text] = &room;
    for (const DataValue& category : root["categories"].members)
      for (const DataValue& item : category["items"].members) categories_[item["id"].text] = &item;
    read_group(root);
    for (const DataValue& group : root.members) read_group(group);
    return std::move(slots_).take();
  }

 private:
  using ById = std::unordered_map<std::string_view, const DataValue*>;

  /// The time slots of a day come in order, its rooms hold the same sessions.
  void read_group(const DataValue& group) {
    for (const DataValue& time : group["timeSlots"].members)
      for (const DataValue& room : time["rooms"].members) read_session(room["session"], room);
    for (const DataValue& room : group["rooms"].members)
      for (const DataValue& session : room["sessions"].members) read_session(session, room);
    for (const DataValue& session : group["sessions"].members) read_session(session, group);
  }

  void read_session(const DataValue& session, const DataValue& room) {
    if (!session.is_map()) return;
    if (const std::string_view id = session["id"].text; !id.empty() && !done_.insert(id).second) return;
    Slot slot;
    slot.title = line_of(session["title"]);
    slot.track = track_of(session, room);
    for (const DataValue& speaker : session["speakers"].members) add_speaker(slot, speaker);
    slot.kind = kind_of_session(slot, session);
    keep_link(line_of(session["recordingUrl"]), "video", slots_.words(), slot);
    if (const auto start = slots_.moment(session["startsAt"]))
      set_hours(slot, *start, slots_.moment(session["endsAt"]), std::nullopt);
    slots_.add(std::move(slot), session);
  }

  static const DataValue& known(const ById& all, const DataValue& id) {
    const auto found = all.find(id.text);
    return found == all.end() ? id : *found->second;
  }

  std::string track_of(const DataValue& session, const DataValue& room) const {
    if (std::string told = line_of(session["room"]); !told.empty()) return told;
    if (std::string name = line_of(known(rooms_, session["roomId"])["name"]); !name.empty()) return name;
    return line_of(room["name"]);
  }

  void add_speaker(Slot& slot, const DataValue& told) const {
    const DataValue& speaker = known(by_id_, told.is_map() ? told["id"] : told);
    const DataValue& person = speaker.is_map() ? speaker : told;
    std::string name = line_of(first_of(person, {"fullName", "name"}));
    if (name.empty()) return;
    std::string handle;
    for (const DataValue& link : person["links"].members)
      if (link["linkType"].text == "Twitter" || link["linkType"].text == "X_Twitter")
        handle = line_of(link["url"]);
    slot.speakers.push_back(speaker_of(std::move(name), handle));
  }

  TalkKind kind_of_session(const Slot& slot, const DataValue& session) const {
    if (is_true(session["isServiceSession"])) return kind_of_interlude(slot.title, slots_.words());
    std::vector<std::string> called;
    if (is_true(session["isPlenumSession"])) called.emplace_back("keynote");
    for (const DataValue& category : session["categories"].members)
      for (const DataValue& item : category["categoryItems"].members) called.push_back(line_of(item["name"]));
    for (const DataValue& id : session["categoryItems"].members)
      called.push_back(line_of(known(categories_, id)["name"]));
    return kind_of(slot, called, slots_.words());
  }

  DataSlots slots_;
  ById by_id_;
  ById rooms_;
  ById categories_;
  std::unordered_set<std::string_view> done_;
};

bool has_sessions(const DataValue& group) {
  for (const DataValue& session : group["sessions"].members)
    if (is_session(session)) return true;
  for (const DataValue& room : group["rooms"].members)
    for (const DataValue& session : room["sessions"].members)
      if (is_session(session)) return true;
  for (const DataValue& time : group["timeSlots"].members)
    for (const DataValue& room : time["rooms"].members)
      if (is_session(room["session"])) return true;
  return false;
}

}  // namespace

bool is_sessionize(const TimetableText& text) {
  const DataValue& root = text.data().value;
  return has_sessions(root) || std::any_of(root.members.begin(), root.members.end(), has_sessions);
}

Timetable read_sessionize(const TimetableText& text) {
  if (!is_sessionize(text))
    fail_at(text.source(), 0,
            "no timetable of Sessionize: its sessions have 'startsAt' and 'isServiceSession'");
  return SessionizeReader(text).read(text.data().value);
}

}  // namespace notes
