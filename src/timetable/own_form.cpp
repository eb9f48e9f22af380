// SPDX-License-Identifier: MIT
// {"schema": "notes/timetable/1", "event": {…}, "slots": [{…}]}: every key is known, every value typed.
#include "own_form.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "bounds.hpp"
#include "data_slots.hpp"
#include "notes/nearest.hpp"
#include "notes/talk_kind.hpp"

namespace notes {
namespace {

using Keys = std::vector<std::string>;

class OwnFormReader {
 public:
  explicit OwnFormReader(const TimetableText& text) : source_(text.source()), words_(text.words()) {}

  Timetable read(const DataValue& root) && {
    check(root, {"schema", "event", "slots", "slot"}, "the timetable");
    if (root["schema"].text != timetable_schema)
      fail_at(source_, root["schema"].offset,
              fmt::format("this form is not known: '{}' is", timetable_schema));
    if (const DataValue& event = root["event"]; event.kind != DataKind::null) read_event(event);
    for (const char* key : {"slots", "slot"})
      for (const DataValue& slot : list(root[key], key)) add_slot(source_, read_slot(slot), timetable_);
    return std::move(timetable_);
  }

 private:
  void check(const DataValue& map, const Keys& known, std::string_view name) const {
    if (!map.is_map()) fail_at(source_, map.offset, fmt::format("{} must be a map", name));
    for (const DataValue& member : map.members)
      if (std::find(known.begin(), known.end(), member.key) == known.end())
        fail_at(source_, member.key_offset,
                fmt::format("unknown key '{}'{}", member.key, did_you_mean(member.key, known)));
  }

  const std::vector<DataValue>& list(const DataValue& value, std::string_view name) const {
    if (value.kind != DataKind::null && !value.is_list())
      fail_at(source_, value.offset, fmt::format("{} must be a list", name));
    return value.members;
  }

  /// Empty where it is not told.
  std::string text(const DataValue& value) const {
    if (value.kind != DataKind::null && value.kind != DataKind::text)
      fail_at(source_, value.offset,
              fmt::format("{} must be a text", value.key.empty() ? "this" : value.key));
    return line_of(value);
  }

  std::optional<Date> date(const DataValue& value) const {
    const std::string written = text(value);
    if (written.empty()) return std::nullopt;
    const auto midnight = read_moment(written + " 00:00");
    if (!midnight) fail_at(source_, value.offset, fmt::format("'{}' is no day such as 2026-12-17", written));
    return midnight->date;
  }

  std::optional<Clock> clock(const DataValue& value) const {
    const std::string written = text(value);
    if (written.empty()) return std::nullopt;
    const bool has_colon = written.find(':') != std::string::npos;
    const auto minutes = has_colon ? read_clock(written, last_written_clock) : std::nullopt;
    if (!minutes) fail_at(source_, value.offset, fmt::format("'{}' is no time such as 19:30", written));
    return minutes;
  }

  std::vector<std::string> texts(const DataValue& value) const {
    std::vector<std::string> all;
    for (const DataValue& each : list(value, value.key)) all.push_back(text(each));
    return all;
  }

  void read_event(const DataValue& event) {
    check(event, {"title", "date", "venue", "url"}, "event");
    timetable_.title = text(event["title"]);
    timetable_.date = date(event["date"]);
    timetable_.venue = text(event["venue"]);
    timetable_.url = text(event["url"]);
  }

  Slot read_slot(const DataValue& value) const {
    check(value, {"date", "start", "end", "track", "kind", "title", "speakers", "url", "slides", "videos"},
          "a slot");
    Slot slot;
    slot.date = date(value["date"]);
    slot.start = clock(value["start"]);
    slot.end = clock(value["end"]);
    slot.track = text(value["track"]);
    slot.title = text(value["title"]);
    slot.kind = kind(value["kind"], slot.title);
    for (const DataValue& speaker : list(value["speakers"], "speakers")) add_speaker(speaker, slot.speakers);
    slot.url = text(value["url"]);
    slot.slides = texts(value["slides"]);
    slot.videos = texts(value["videos"]);
    return slot;
  }

  TalkKind kind(const DataValue& value, const std::string& title) const {
    const std::string name = text(value);
    if (name.empty()) return read_talk_kind(title, words_);
    if (const auto kind = talk_kind_named(name)) return *kind;
    Keys known;
    for (std::size_t i = 0; i < talk_kind_count; ++i) known.emplace_back(to_string(static_cast<TalkKind>(i)));
    fail_at(source_, value.offset, fmt::format("no kind of talk is '{}'{}", name, did_you_mean(name, known)));
  }

  /// Who writes by hand may write speakers as in a note.
  void add_speaker(const DataValue& value, std::vector<Speaker>& speakers) const {
    if (value.kind == DataKind::text) {
      for (Speaker& speaker : people_named(line_of(value), words_)) speakers.push_back(std::move(speaker));
      return;
    }
    check(value, {"written", "name", "handle", "affiliation"}, "a speaker");
    Speaker speaker = speaker_of(text(value["name"]), {}, text(value["affiliation"]));
    speaker.handle = text(value["handle"]);
    if (std::string written = text(value["written"]); !written.empty())
      speaker.written = std::move(written);
    else if (speaker.name.empty())
      speaker.written = speaker.handle.empty() ? "" : "@" + speaker.handle;
    speakers.push_back(std::move(speaker));
  }

  const Source& source_;
  const Words& words_;
  Timetable timetable_;
};

}  // namespace

bool is_own_form(const TimetableText& text) {
  return text.data().value["schema"].text.starts_with("notes/timetable/");
}

Timetable read_own_form(const TimetableText& text) { return OwnFormReader(text).read(text.data().value); }

}  // namespace notes
