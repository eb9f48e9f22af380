// SPDX-License-Identifier: MIT
// Calendars (RFC 5545) whose events are talks, and those that hold the event alone.
//
// What iCalendar has no words for stands in properties of our own:
//
//     X-NOTES-VENUE:…, X-NOTES-URL:…             of the calendar: where the event takes place, its page
//     X-NOTES-SPEAKER;X-NAME="…";X-HANDLE="…";X-AFFILIATION="…":as written        one a speaker
//     X-NOTES-SLIDES:https://…, X-NOTES-VIDEO:https://…                           one an address
//     X-NOTES-DAY:2026-08-29                     the day whose midnight the clocks of a talk count from
//     X-NOTES-END:19:40                          the end of a talk that has no start, or none before it
//
// CATEGORIES holds the kind of a talk by its name in JSON. DTSTART without an end is an open end; a date
// without a clock is a talk without times.
#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "bounds.hpp"
#include "days.hpp"
#include "ical_description.hpp"
#include "ical_lines.hpp"
#include "ical_times.hpp"
#include "moment.hpp"
#include "notes/blanks.hpp"
#include "notes/data_tree.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "one_line.hpp"
#include "readers.hpp"
#include "slot_fields.hpp"

namespace notes {
namespace {

std::string whole_text_of(const IcalComponent& component, std::string_view name) {
  const IcalProperty* property = component.find(name);
  return property ? ical_text(property->value) : std::string();
}

std::string text_of(const IcalComponent& component, std::string_view name) {
  return one_line(whole_text_of(component, name));
}

/// The address that a property holds; empty where it holds something else.
std::string address_of(const IcalComponent& component, std::string_view name) {
  const IcalProperty* property = component.find(name);
  const std::string_view value = property ? trim(property->value) : std::string_view();
  return is_web_address(value) ? std::string(value) : std::string();
}

/// One entry of the calendar: a talk, or the whole event.
struct CalendarEvent {
  const IcalComponent& component;
  IcalDescription description;
};

class CalendarReader {
 public:
  explicit CalendarReader(const TimetableText& text)
      : text_(text),
        source_(text.source()),
        file_(read_ical_lines(source_)),
        times_(file_, text.hints().zone) {}

  Timetable read() {
    for (const std::size_t offset : file_.strange) keep_unread(offset);
    for (const IcalComponent& component : file_.components) read_calendar(component);
    std::vector<CalendarEvent> events = take_events();
    if (events.size() == 1 && is_whole(events.front()))
      read_whole(events.front());
    else
      for (const CalendarEvent& event : events) read_talk(event);
    if (!is_own_) put_in_order();
    open_long_slots(timetable_);
    for (const Slot& slot : timetable_.slots)
      if (slot.date && (!timetable_.date || *slot.date < *timetable_.date)) timetable_.date = slot.date;
    for (std::string& doubt : times_.doubts()) timetable_.doubts.push_back(std::move(doubt));
    std::stable_sort(timetable_.unread.begin(), timetable_.unread.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    return std::move(timetable_);
  }

 private:
  // Of the calendar.

  void read_calendar(const IcalComponent& calendar) {
    if (calendar.name != "VCALENDAR") return;
    if (timetable_.title.empty()) timetable_.title = text_of(calendar, "X-WR-CALNAME");
    if (timetable_.title.empty()) timetable_.title = text_of(calendar, "NAME");
    if (timetable_.venue.empty()) timetable_.venue = text_of(calendar, "X-NOTES-VENUE");
    if (timetable_.url.empty()) timetable_.url = address_of(calendar, "X-NOTES-URL");
    if (timetable_.url.empty()) timetable_.url = address_of(calendar, "URL");
    is_own_ = is_own_ || text_of(calendar, "PRODID").starts_with("-//notes//");
  }

  std::vector<CalendarEvent> take_events() {
    std::vector<CalendarEvent> events;
    for (const IcalComponent& component : file_.components) {
      if (component.name == "VTODO" || component.name == "VJOURNAL") keep_unread(component.offset);
      if (component.name != "VEVENT") continue;
      refuse_repetition(component);
      if (text_of(component, "STATUS") == "CANCELLED")
        timetable_.doubts.push_back(
            fmt::format("'{}' is cancelled and left out", text_of(component, "SUMMARY")));
      else
        events.push_back(
            {component, read_ical_description(whole_text_of(component, "DESCRIPTION"), text_.words())});
    }
    return events;
  }

  void refuse_repetition(const IcalComponent& event) const {
    for (const std::string_view name : {"RRULE", "RDATE"})
      if (const IcalProperty* property = event.find(name))
        fail_at(source_, property->offset,
                "a repeated event is no programme: leave the one that takes place, without this line");
  }

  // An event that is all there is.

  bool is_whole(const CalendarEvent& event) const {
    const auto is_of_talk = [](const IcalProperty& property) {
      return property.name.starts_with("X-NOTES-") || property.name == "CATEGORIES";
    };
    const auto& properties = event.component.properties;
    return !is_own_ && event.description.speakers.empty() && event.description.track.empty() &&
           std::none_of(properties.begin(), properties.end(), is_of_talk);
  }

  void read_whole(const CalendarEvent& event) {
    Slot hours;
    if (!read_times(event.component, hours)) return;
    if (const std::string title = text_of(event.component, "SUMMARY"); !title.empty())
      timetable_.title = title;
    timetable_.venue = text_of(event.component, "LOCATION");
    timetable_.url = page_of(event);
    timetable_.date = hours.date;
    timetable_.hours = hours;
    const std::string told = hours_text(hours);
    timetable_.doubts.push_back(fmt::format("one event{}{}: taken for the whole, it tells no talks",
                                            told.empty() ? "" : " at ", told));
  }

  std::string page_of(const CalendarEvent& event) const {
    if (std::string url = address_of(event.component, "URL"); !url.empty()) return url;
    if (!event.description.url.empty()) return event.description.url;
    for (const Link& link : read_links(whole_text_of(event.component, "DESCRIPTION")))
      if (text_.words().link_role(link.url) == LinkRole::event_page) return link.url;
    return {};
  }

  // An event that is a talk.

  void read_talk(const CalendarEvent& event) {
    const IcalComponent& component = event.component;
    Slot slot;
    slot.title = text_of(component, "SUMMARY");
    read_speakers_of(event, slot);
    if (slot.title.empty() && slot.speakers.empty() && !is_own_) return keep_unread(component.offset);
    if (!read_times(component, slot)) return;
    const std::string& track = event.description.track;
    slot.track = track.empty() ? text_of(component, "LOCATION") : track;
    slot.url = address_of(component, "URL");
    if (slot.url.empty()) slot.url = event.description.url;
    read_links_of(event, slot);
    slot.kind = read_kind(component, slot);
    add_slot(source_, std::move(slot), timetable_);
  }

  void read_speakers_of(const CalendarEvent& event, Slot& slot) const {
    for (const IcalProperty& property : event.component.properties) {
      if (property.name != "X-NOTES-SPEAKER") continue;
      Speaker& speaker = slot.speakers.emplace_back();
      speaker.name = property.parameter("X-NAME");
      speaker.handle = property.parameter("X-HANDLE");
      speaker.affiliation = property.parameter("X-AFFILIATION");
      speaker.written = one_line(ical_text(property.value));
    }
    const std::string& told = event.description.speakers;
    if (!slot.speakers.empty() || told.empty()) return;
    slot.speakers = read_speakers(told, text_.words());
    const std::string behind = " - " + told;  // the description confirms who that is
    if (slot.title.size() > behind.size() && slot.title.ends_with(behind))
      slot.title.resize(slot.title.size() - behind.size());
  }

  void read_links_of(const CalendarEvent& event, Slot& slot) const {
    const Words& words = text_.words();
    for (const IcalProperty& property : event.component.properties) {
      const std::string_view url = trim(property.value);
      if (property.name == "X-NOTES-SLIDES") slot.slides.emplace_back(url);
      if (property.name == "X-NOTES-VIDEO") slot.videos.emplace_back(url);
      if (property.name == "ATTACH") keep_link(url, "", words, slot);
    }
    for (const std::string& url : event.description.slides) keep_link(url, "slides", words, slot);
    for (const std::string& url : event.description.videos) keep_link(url, "video", words, slot);
    drop_repeated_links(slot);
  }

  TalkKind read_kind(const IcalComponent& event, const Slot& slot) const {
    const IcalProperty* property = event.find("CATEGORIES");
    const auto categories = property ? ical_texts(property->value) : std::vector<std::string>();
    for (const std::string& category : categories)
      if (const auto kind = talk_kind_named(trim(category))) return *kind;
    return kind_of(slot, categories, text_.words());
  }

  // Its times.

  /// False where they are none; the line that says so is kept.
  bool read_times(const IcalComponent& event, Slot& slot) {
    const IcalProperty* start = event.find("DTSTART");
    if (!start) return true;
    if (const auto day = read_date(start->value)) {
      slot.date = *day;
      return read_own_end(event, slot);
    }
    const auto moment = times_.read(*start);
    if (!moment) return keep_faulty(*start);
    slot.date = moment->date;
    if (const IcalProperty* day = event.find("X-NOTES-DAY")) {
      slot.date = read_date(day->value);
      if (!slot.date) return keep_faulty(*day);
    }
    slot.start = clock_on(*slot.date, *moment);
    if (*slot.start < 0 || *slot.start > latest_clock) return keep_faulty(*start);
    return read_end(event, slot);
  }

  bool read_own_end(const IcalComponent& event, Slot& slot) {
    const IcalProperty* end = event.find("X-NOTES-END");
    if (end) slot.end = read_clock(end->value);
    return !end || slot.end || keep_faulty(*end);
  }

  /// DTEND, or DURATION. What ends where it begins has an open end.
  bool read_end(const IcalComponent& event, Slot& slot) {
    Clock end = *slot.start;
    if (const IcalProperty* property = event.find("DTEND")) {
      const auto moment = times_.read(*property);
      if (!moment) return keep_faulty(*property);
      end = clock_on(*slot.date, *moment);
      if (end < *slot.start) return keep_faulty(*property);
    } else if (const IcalProperty* duration = event.find("DURATION")) {
      const auto minutes = read_duration(duration->value);
      if (!minutes) return keep_faulty(*duration);
      end += *minutes;
    }
    if (end > *slot.start) slot.end = end;
    return slot.end || read_own_end(event, slot);
  }

  // What remains to be told.

  bool keep_faulty(const IcalProperty& property) {
    keep_unread(property.offset);
    return false;
  }

  void keep_unread(std::size_t offset) {
    const std::size_t line = source_.line_at(offset);
    timetable_.unread.push_back({line, std::string(source_.text({offset, source_.line(line).end}))});
  }

  /// Entries of a calendar stand in no order.
  void put_in_order() {
    count_past_midnight(timetable_.slots);
    const auto time_of = [](const Slot& slot) {
      const Date day = slot.date.value_or(Date{});
      return std::tuple(day.year(), day.month(), day.day(), slot.start.value_or(-1));
    };
    std::stable_sort(timetable_.slots.begin(), timetable_.slots.end(),
                     [&](const Slot& a, const Slot& b) { return time_of(a) < time_of(b); });
  }

  const TimetableText& text_;
  const Source& source_;
  IcalFile file_;
  IcalTimes times_;
  Timetable timetable_;
  bool is_own_ = false;  // written by this program: it says of all times which day they are of
};

}  // namespace

bool has_icalendar(const TimetableText& text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF", begin = "begin:vcalendar";
  const Source& source = text.source();
  for (std::size_t i = 0; i < source.line_count(); ++i) {
    std::string_view line = source.text(source.line(i));
    if (line.starts_with(mark)) line.remove_prefix(mark.size());
    if (line.size() == begin.size() && FoldedView(line).text() == begin) return true;
  }
  return false;
}

Timetable read_icalendar(const TimetableText& text) { return CalendarReader(text).read(); }

}  // namespace notes
