// SPDX-License-Identifier: MIT
// Goes down through days, slots and rooms, and takes along what they tell of the talks in them.
#include "hand_made.hpp"

#include <algorithm>

#include "data_slots.hpp"
#include "hand_made_clock.hpp"
#include "hand_made_people.hpp"
#include "notes/links.hpp"
#include "notes/talk_kind.hpp"

namespace notes {
namespace {

/// What is told around a value.
struct Around {
  When when;
  std::string track;
  bool of_tracks = false;  // the members are tracks
  bool in_list = false;    // what is in none is about the event
};

/// A text, or the one of several languages that comes first.
std::string text_of(const DataValue& value) {
  if (!value.is_map()) return line_of(value);
  const DataValue& named = first_of(value, {"ja", "name", "title", "en"});
  return line_of(named.kind == DataKind::null && !value.members.empty() ? value.members.front() : named);
}

bool may_hold_talks(Field field) {
  return field == Field::none || field == Field::tracks || field == Field::title || field == Field::topic ||
         field == Field::name;
}

class HandMadeReader {
 public:
  explicit HandMadeReader(const TimetableText& text)
      : root_(text.data().value),
        words_(text.words()),
        slots_(text),
        clock_(text, slots_, root_),
        people_(root_, words_) {}

  Timetable read() && {
    if (root_.is_map()) read_event(root_);
    for (const char* key : {"event", "conference"}) read_event(root_[key]);
    walk(root_, {});
    return std::move(slots_).take();
  }

 private:
  void read_event(const DataValue& told) {
    const NamedFields fields(told, words_);
    Timetable& event = slots_.event();
    const auto tell = [](std::string& what, std::string text) {
      if (what.empty()) what = std::move(text);
    };
    tell(event.title, text_of(fields[fields.has(Field::title) ? Field::title : Field::name]));
    tell(event.venue, text_of(fields[Field::venue]));
    tell(event.url, line_of(fields[Field::url]));
    if (const std::string day = line_of(fields[Field::date]); !day.empty() && !event.date)
      event.date = clock_.day(day);
  }

  /// As deep as trees of values are.
  void walk(const DataValue& value, Around around) {
    if (value.is_list()) {
      around.in_list = true;
      for (const DataValue& member : value.members) walk(member, around);
    } else if (value.is_map()) {
      walk_map(value, std::move(around));
    } else if (!line_of(value).empty()) {
      slots_.unread(value);
    }
  }

  void walk_map(const DataValue& map, Around around) {
    const NamedFields fields(map, words_);
    clock_.read(fields, around.when);
    if (!around.in_list) around.when.start = around.when.end = around.when.minutes = std::nullopt;
    if (fields.has(Field::track)) around.track = text_of(fields[Field::track]);
    const bool is_talk = around.in_list && may_be_talk(fields);
    const bool is_track = std::exchange(around.of_tracks, false);
    if (is_track && !is_talk && around.track.empty())
      around.track = text_of(fields[fields.has(Field::name) ? Field::name : Field::title]);
    const std::vector<const DataValue*> parts = parts_of(map, is_talk);
    if (parts.empty() && around.in_list) return read_talk(map, fields, around);
    if (!fields.has(Field::date) && !is_talk)
      clock_.read_name(text_of(fields[fields.has(Field::title) ? Field::title : Field::name]), around.when);
    for (const DataValue* part : parts) {
      Around within = around;
      within.of_tracks = field_named(part->key, words_) == Field::tracks;
      if (is_track && part->is_list() && within.track.empty()) within.track = one_line(part->key);
      clock_.read_name(part->key, within.when);
      walk(*part, within);
    }
  }

  std::vector<const DataValue*> parts_of(const DataValue& map, bool is_talk) const {
    std::vector<const DataValue*> parts;
    for (const DataValue& member : map.members)
      if (may_hold_talks(field_named(member.key, words_)) && holds_talks(member, is_talk))
        parts.push_back(&member);
    return parts;
  }

  static bool may_be_talk(const NamedFields& fields) {
    return (fields.has(Field::title) || fields.has(Field::topic) || fields.has(Field::name)) &&
           (fields.has(Field::time) || fields.has(Field::start) || fields.has(Field::speakers));
  }

  /// Within a talk only what may be one itself counts.
  bool holds_talks(const DataValue& value, bool within_talk) const {
    if (value.is_map()) {
      if (!within_talk) return true;
      const NamedFields fields(value, words_);
      return may_be_talk(fields);
    }
    return std::any_of(value.members.begin(), value.members.end(), [&](const DataValue& member) {
      return !member.members.empty() && holds_talks(member, within_talk);
    });
  }

  void read_talk(const DataValue& map, const NamedFields& fields, const Around& around) {
    Slot slot;
    static_cast<Hours&>(slot) = hours_of(around.when);
    slot.date = around.when.date;
    slot.track = !around.track.empty() ? around.track : text_of(fields[Field::venue]);
    slot.speakers = people_.read(fields[Field::speakers]);
    name(slot, fields);
    slot.kind = kind_of_talk(slot, map);
    add_speaker_details(slot, fields);
    add_addresses(slot, fields);
    if (!slot.start && !slot.end && slot.speakers.empty()) slot.title.clear();
    slots_.add(std::move(slot), map);
  }

  /// A name beside a title is the speaker's.
  void name(Slot& slot, const NamedFields& fields) const {
    const Field titled = fields.has(Field::title) ? Field::title : Field::topic;
    slot.title = text_of(fields[fields.has(titled) ? titled : Field::name]);
    if (fields.has(titled) && slot.speakers.empty()) slot.speakers = people_.read(fields[Field::name]);
    if (const std::string kind = line_of(fields[Field::kind]); slot.title.empty() && kind_word(kind, words_))
      slot.title = kind;
  }

  /// By the names and words of the fields for it, else of the title.
  TalkKind kind_of_talk(const Slot& slot, const DataValue& map) const {
    const auto told = [&](const DataValue& value) {
      return kind_named(text_of(value), words_).value_or(TalkKind::talk);
    };
    for (const DataValue& member : map.members) {
      if (field_named(member.key, words_) != Field::kind) continue;
      if (const TalkKind kind = told(member); kind != TalkKind::talk) return kind;
      for (const DataValue& tag : member.members)
        if (const TalkKind kind = told(tag); kind != TalkKind::talk) return kind;
    }
    return kind_of(slot, {}, words_);
  }

  /// What stands beside the only speaker is about them.
  void add_speaker_details(Slot& slot, const NamedFields& fields) const {
    const Speaker told = speaker_of({}, line_of(fields[Field::handle]), text_of(fields[Field::affiliation]));
    if (slot.speakers.empty() && !told.handle.empty()) slot.speakers.push_back(told);
    if (slot.speakers.size() != 1) return;
    Speaker& speaker = slot.speakers.front();
    if (speaker.handle.empty()) speaker.handle = told.handle;
    if (speaker.affiliation.empty()) speaker.affiliation = told.affiliation;
  }

  void add_addresses(Slot& slot, const NamedFields& fields) const {
    slot.url = line_of(fields[Field::url]);
    if (words_.link_role(slot.url) == LinkRole::slides) slot.slides.push_back(std::exchange(slot.url, {}));
    add_addresses(slot.slides, fields[Field::slides]);
    add_addresses(slot.videos, fields[Field::videos]);
  }

  static void add_addresses(std::vector<std::string>& addresses, const DataValue& value) {
    if (std::string address = line_of(value.is_map() ? first_of(value, {"url", "link", "href"}) : value);
        !split_address(address).host.empty())
      addresses.push_back(std::move(address));
    if (value.is_list())
      for (const DataValue& member : value.members) add_addresses(addresses, member);
  }

  const DataValue& root_;
  const Words& words_;
  DataSlots slots_;
  HandMadeClock clock_;
  People people_;
};

}  // namespace

Timetable read_hand_made(const TimetableText& text) { return HandMadeReader(text).read(); }

}  // namespace notes
