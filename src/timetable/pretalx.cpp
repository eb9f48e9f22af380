// SPDX-License-Identifier: MIT
// schedule.json as pretalx and frab write it: days, rooms, talks. A day ends when its last talk does, which
// may be after midnight.
#include "data_slots.hpp"

namespace notes {
namespace {

constexpr Clock most_clock = 36 * 60;  // no day lasts longer

const DataValue& conference_of(const TimetableText& text) {
  const DataValue& root = text.data().value;
  const DataValue& schedule = root["schedule"];
  return schedule.is_map() ? schedule["conference"] : root["conference"];
}

class PretalxReader {
 public:
  explicit PretalxReader(const TimetableText& text) : slots_(text) {}

  Timetable read(const DataValue& conference) && {
    slots_.event().title = line_of(conference["title"]);
    slots_.event().url = line_of(conference["url"]);
    for (const DataValue& day : conference["days"].members) read_day(day);
    return std::move(slots_).take();
  }

 private:
  void read_day(const DataValue& day) {
    const auto date = read_moment(day["date"].text + " 00:00");
    const auto begin = read_moment(day["day_start"].text);
    const DataValue& rooms = day["rooms"];
    for (const DataValue& room : rooms.members)
      for (const DataValue& talk : room.members) {
        Slot slot;
        slot.track = room.key.empty() ? line_of(talk["track"]) : one_line(room.key);
        if (date) slot.date = date->date;
        read_hours(slot, talk, begin ? begin->clock : 0);
        read_talk(std::move(slot), talk);
      }
  }

  /// By the moment that the talk tells, else by its clock: one before the day begins is after midnight.
  void read_hours(Slot& slot, const DataValue& talk, Clock begin) {
    const auto moment = slots_.moment(talk["date"]);
    const auto clock = read_clock(talk["start"].text, last_written_clock);
    if (moment) {
      const Clock counted = slot.date ? clock_on(*slot.date, *moment) : -1;
      const bool same_day = counted >= 0 && counted < most_clock;
      if (!same_day) slot.date = moment->date;
      slot.start = same_day ? counted : moment->clock;
    } else if (clock) {
      slot.start = *clock < begin ? *clock + day_minutes : *clock;
    }
    if (const auto minutes = read_duration(talk["duration"].text); minutes && slot.start)
      slot.end = *slot.start + *minutes;
  }

  void read_talk(Slot slot, const DataValue& talk) {
    slot.title = line_of(talk["title"]);
    if (const std::string subtitle = line_of(talk["subtitle"]); !subtitle.empty() && !slot.title.empty())
      slot.title += ": " + subtitle;
    slot.url = line_of(talk["url"]);
    for (const DataValue& person : talk["persons"].members) {
      std::string name =
          line_of(person.is_map() ? first_of(person, {"public_name", "name", "full_public_name"}) : person);
      if (!name.empty()) slot.speakers.push_back(speaker_of(std::move(name), {}));
    }
    slot.kind = kind_of(slot, {line_of(talk["type"])}, slots_.words());
    for (const DataValue& link : talk["links"].members)
      keep_link(line_of(link["url"]), line_of(link["title"]), slots_.words(), slot);
    for (const DataValue& file : talk["attachments"].members)
      keep_file(line_of(file["url"]), line_of(file["title"]), slots_.words(), slot);
    slots_.add(std::move(slot), talk);
  }

  DataSlots slots_;
};

}  // namespace

bool is_pretalx(const TimetableText& text) { return conference_of(text)["days"].is_list(); }

Timetable read_pretalx(const TimetableText& text) {
  if (!is_pretalx(text))
    fail_at(text.source(), 0, "no schedule of pretalx or frab: it has a list 'schedule.conference.days'");
  return PretalxReader(text).read(conference_of(text));
}

}  // namespace notes
