// SPDX-License-Identifier: MIT
// Schedule XML as frab, pentabarf and pretalx exchange it, and the one door to pugixml.
//
//     <schedule><conference/> <day date="2026-08-29"> <room name="A"> <event> <title/> <start/> <duration/> …
//
// Others write <entry> for <event>, leave out days or rooms, and say 1000 for 10:00.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <pugixml.hpp>
#include <string>

#include "bounds.hpp"
#include "days.hpp"
#include "moment.hpp"
#include "notes/data_tree.hpp"
#include "notes/find.hpp"
#include "one_line.hpp"
#include "readers.hpp"
#include "slot_fields.hpp"

namespace notes {
namespace {

using Node = pugi::xml_node;

/// All text directly within an element, on one line.
std::string text_of(const Node& node) {
  std::string text;
  for (const Node& part : node.children())
    if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata) text += part.value();
  return one_line(text);
}

std::string text_of(const Node& node, const char* name) { return text_of(node.child(name)); }

/// The first of these that says anything.
std::string first_of(const Node& node, std::initializer_list<const char*> names) {
  for (const char* name : names)
    if (std::string text = text_of(node, name); !text.empty()) return text;
  return {};
}

bool is_named(const Node& node, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), node.name()) != names.end();
}

bool is_event(const Node& node) { return is_named(node, {"event", "entry", "session", "talk"}); }

/// What a day of the schedule says of the times on it.
struct DayFrame {
  std::optional<Date> date;
  std::optional<Clock> begin;  // when it says that it begins: earlier clocks are of the night at its end
};

class ScheduleReader {
 public:
  explicit ScheduleReader(const TimetableText& text) : text_(text), source_(text.source()) {}

  Timetable read(const Node& schedule) {
    read_conference(schedule.child("conference"));
    DayFrame none{text_.hints().date, std::nullopt};
    for (const Node& child : schedule.children()) {
      if (is_named(child, {"day"}))
        read_day(child);
      else if (is_named(child, {"room"}) || is_event(child))
        read_part(child, none);
    }
    if (contradicts_)
      timetable_.doubts.emplace_back(
          "<date> and <start> of some events tell different clocks: <start> counts");
    open_long_slots(timetable_);
    return std::move(timetable_);
  }

 private:
  void read_conference(const Node& conference) {
    timetable_.title = first_of(conference, {"title", "acronym"});
    timetable_.venue = first_of(conference, {"venue", "city"});
    timetable_.url = first_of(conference, {"url", "base_url"});
    day_change_ = read_clock(text_of(conference, "day_change"));
  }

  void read_day(const Node& node) {
    DayFrame day{read_date(node.attribute("date").value()), day_change_};
    if (!day.date) return keep_unread(node);
    if (const auto begin = read_moment(node.attribute("start").value())) day.begin = begin->clock;
    if (!timetable_.date) timetable_.date = day.date;
    for (const Node& child : node.children()) read_part(child, day);
  }

  /// A room, an event or something else.
  void read_part(const Node& node, const DayFrame& day) {
    if (is_event(node)) return read_event(node, day, {});
    if (node.type() != pugi::node_element) return;
    if (!is_named(node, {"room"})) return keep_unread(node);
    const std::string room = one_line(node.attribute("name").value());
    for (const Node& child : node.children()) {
      if (is_event(child))
        read_event(child, day, room);
      else if (child.type() == pugi::node_element)
        keep_unread(child);
    }
  }

  void read_event(const Node& event, const DayFrame& day, const std::string& room) {
    Slot slot;
    slot.title = text_of(event, "title");
    if (slot.title.empty() || !read_times(event, day, slot)) return keep_unread(event);
    if (const std::string subtitle = text_of(event, "subtitle"); !subtitle.empty())
      slot.title += ": " + subtitle;
    slot.track = room.empty() ? text_of(event, "room") : room;
    if (const std::string url = first_of(event, {"url", "link"}); is_web_address(url)) slot.url = url;
    read_persons(event, slot);
    read_links(event, slot);
    slot.kind = kind_of(slot, {first_of(event, {"type", "category"})}, text_.words());
    add_slot(source_, std::move(slot), timetable_);
  }

  /// False where what is written is no time that a calendar and a clock show.
  bool read_times(const Node& event, const DayFrame& day, Slot& slot) {
    const std::string date = text_of(event, "date"), start = text_of(event, "start");
    auto moment = read_moment(date.empty() ? start : date);
    const auto clock = read_clock(start);
    const auto told_day = moment ? moment->date : read_date(date);
    if ((!start.empty() && !clock && !moment) || (!date.empty() && !told_day)) return false;
    slot.date = day.date ? day.date : told_day;
    if (moment && moment->offset && text_.hints().zone) {
      moment = in_zone(*moment, *text_.hints().zone);
    } else if (moment && clock && moment->clock != *clock) {
      contradicts_ = true;
      moment->clock = *clock;
    }
    if (moment)
      place(*moment, day, slot);
    else if (clock)
      slot.start = *clock + (*clock < std::min(night_end, day.begin.value_or(night_end)) ? day_minutes : 0);
    return read_end(event, slot);
  }

  /// Counts a moment from the midnight of its day in the schedule, or of its own where they are far apart.
  static void place(const Moment& moment, const DayFrame& day, Slot& slot) {
    slot.start = clock_on(*slot.date, moment);
    if (*slot.start < 0 || *slot.start > latest_clock) {
      slot.date = moment.date;
      slot.start = moment.clock;
    } else if (*slot.start < std::min(night_end, day.begin.value_or(0))) {
      *slot.start += day_minutes;
    }
  }

  bool read_end(const Node& event, Slot& slot) {
    const std::string written = text_of(event, "duration"), end = text_of(event, "end");
    const auto duration = read_duration(written);
    if (!written.empty() && !duration) return false;
    if (!slot.start) return true;
    if (duration) {
      if (*duration > 0) slot.end = *slot.start + *duration;
      return true;
    }
    const auto moment = read_moment(end);
    const auto clock = moment ? std::optional(clock_on(*slot.date, *moment)) : read_clock(end);
    if (!end.empty() && !clock) return false;
    if (clock) slot.end = *clock < *slot.start && !moment ? *clock + day_minutes : *clock;
    return !slot.end || *slot.end >= *slot.start;
  }

  void read_persons(const Node& event, Slot& slot) {
    for (const char* list : {"persons", "speakers"}) {
      for (const Node& person : event.child(list).children()) {
        const std::string name = person.child("name") ? text_of(person, "name") : text_of(person);
        if (!name.empty()) slot.speakers.push_back(person_named(name, text_.words()));
      }
    }
  }

  void read_links(const Node& event, Slot& slot) {
    for (const char* list : {"links", "attachments"}) {
      for (const Node& link : event.child(list).children()) {
        const std::string url = one_line(link.attribute("href").value());
        const bool is_file = is_named(link, {"attachment"});
        (is_file ? keep_file : keep_link)(url, text_of(link), text_.words(), slot);
      }
    }
    const Node recording = event.child("recording");
    for (const std::string& url :
         {text_of(event, "video_download_url"), text_of(recording, "url"), text_of(recording, "link")})
      keep_link(url, "video", text_.words(), slot);
    drop_repeated_links(slot);
  }

  /// The opening tag stands for all of it.
  void keep_unread(const Node& node) {
    const auto name = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 1));
    const std::size_t line = source_.line_at(name - 1);
    const std::string_view rest = source_.text({name - 1, source_.line(line).end});
    const std::size_t end = std::min(rest.find('>'), rest.size() - 1);
    timetable_.unread.push_back({line, std::string(rest.substr(0, end + 1))});
  }

  const TimetableText& text_;
  const Source& source_;
  Timetable timetable_;
  std::optional<Clock> day_change_;
  bool contradicts_ = false;
};

/// Elements and attributes take many times the memory of their bytes.
void refuse_many_marks(const Source& source) {
  constexpr std::size_t most_marks = 300'000;
  std::size_t marks = 0;
  char before = '\0';
  for (std::size_t at = 0; at < source.text().size(); ++at) {
    const char c = source.text()[at];
    const bool is_mark = c == '=' || (before == '<' && c != '/');
    if (is_mark && ++marks > most_marks)
      fail_at(source, at, fmt::format("more than {} tags and attributes: this is no schedule", most_marks));
    before = c;
  }
}

/// The first element behind declarations, comments and a document type; empty where there is none.
std::string_view first_element(std::string_view text) {
  constexpr std::string_view comment = "<!--";
  for (std::size_t at = text.find('<'); at < text.size(); at = text.find('<', at + 1)) {
    const std::string_view rest = text.substr(at);
    const char next = rest.size() > 1 ? rest[1] : ' ';
    if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) return rest;
    if (rest.starts_with(comment)) at = text.find("-->", at + comment.size());
    if (at == std::string_view::npos) break;
  }
  return {};
}

}  // namespace

bool has_schedule_xml(const TimetableText& text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF", root = "<schedule";
  std::string_view all = text.source().text();
  if (all.starts_with(mark)) all.remove_prefix(mark.size());
  const std::size_t first = all.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || all[first] != '<') return false;
  const std::string_view element = first_element(all);
  return element.starts_with(root) && element.find_first_of(" \t\r\n/>") == root.size();
}

Timetable read_schedule_xml(const TimetableText& text) {
  const Source& source = text.source();
  refuse_many_marks(source);
  // Nothing is fetched, and no text is put in for another one.
  if (const std::size_t entity = find_first(source.text(), "<!ENTITY"); entity != std::string_view::npos)
    fail_at(source, entity,
            "an entity is declared here, which no schedule needs: write out what it stands for");
  pugi::xml_document document;
  const auto result = document.load_buffer(source.text().data(), source.text().size(), pugi::parse_default,
                                           pugi::encoding_utf8);
  if (!result)
    fail_at(source, std::min(static_cast<std::size_t>(result.offset), source.text().size()),
            fmt::format("this is no XML: {}", result.description()));
  const Node schedule = document.child("schedule");
  if (!schedule) fail_at(source, 0, "this XML holds no <schedule>");
  return ScheduleReader(text).read(schedule);
}

}  // namespace notes
