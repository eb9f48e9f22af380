// SPDX-License-Identifier: MIT
// iCalendar (RFC 5545): floating local times, and properties of our own for what it has no words for.
#include <fmt/format.h>

#include <algorithm>

#include "moment.hpp"
#include "notes/error.hpp"
#include "timetable_writers.hpp"

namespace notes {
namespace {

/// A value of type TEXT.
std::string escaped(std::string_view value) {
  std::string text;
  for (const char c : value) {
    if (c == '\\' || c == ';' || c == ',')
      text += {'\\', c};
    else if (c == '\n')
      text += "\\n";
    else if (c != '\r')
      text += c;
  }
  return text;
}

/// The value of a parameter, which RFC 6868 gives escapes. Always in quotes.
std::string quoted_parameter(std::string_view value) {
  std::string text = "\"";
  for (const char c : value) {
    if (c == '^')
      text += "^^";
    else if (c == '"')
      text += "^'";
    else if (c == '\n')
      text += "^n";
    else if (c != '\r')
      text += c;
  }
  return text + '"';
}

std::string compact(Date date) {
  return fmt::format("{:04}{:02}{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

/// The clock of a day as a point in time; past midnight it is one of the next day.
std::string moment(Date day, Clock clock) {
  const Date date{std::chrono::sys_days{day} + std::chrono::days{clock / day_minutes}};
  return fmt::format("{}T{:02}{:02}00", compact(date), clock % day_minutes / 60, clock % 60);
}

/// The lines of a calendar, which end in CRLF.
class Lines {
 public:
  /// A line of more than 75 octets goes on in the next ones, behind a blank; no character is split.
  void add(std::string_view line) {
    constexpr std::size_t longest = 75;
    for (std::size_t room = longest; line.size() > room; room = longest - 1) {
      std::size_t size = room;
      while (size > 1 && (static_cast<unsigned char>(line[size]) & 0xC0) == 0x80) --size;
      text_.append(line.substr(0, size)).append("\r\n ");
      line.remove_prefix(size);
    }
    text_.append(line).append("\r\n");
  }
  void add_text(std::string_view name, std::string_view value) {
    if (!value.empty()) add(fmt::format("{}:{}", name, escaped(value)));
  }
  /// Web addresses stand as they are, but for what would end their line.
  void add_address(std::string_view name, std::string url) {
    std::erase_if(url, [](char c) { return c == '\r' || c == '\n'; });
    if (!url.empty()) add(fmt::format("{}:{}", name, url));
  }
  std::string take() && { return std::move(text_); }

 private:
  std::string text_;
};

void write_times(Lines& lines, Date day, const Slot& slot) {
  if (slot.start) {
    lines.add("DTSTART:" + moment(day, *slot.start));
    // RFC 5545 lets nothing end before it has begun.
    const bool goes_on = slot.end && *slot.end > *slot.start;
    if (goes_on) lines.add("DTEND:" + moment(day, *slot.end));
    if (slot.end && !goes_on) lines.add("X-NOTES-END:" + clock_text(*slot.end));
    if (*slot.start >= day_minutes) lines.add("X-NOTES-DAY:" + to_string(day));
  } else {
    lines.add("DTSTART;VALUE=DATE:" + compact(day));
    if (slot.end) lines.add("X-NOTES-END:" + clock_text(*slot.end));
  }
}

void write_speaker(Lines& lines, const Speaker& speaker) {
  std::string line = "X-NOTES-SPEAKER";
  const auto add = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) line += fmt::format(";{}={}", name, quoted_parameter(value));
  };
  add("X-NAME", speaker.name);
  add("X-HANDLE", speaker.handle);
  add("X-AFFILIATION", speaker.affiliation);
  lines.add(fmt::format("{}:{}", line, escaped(speaker.written)));
}

void write_slot(Lines& lines, std::size_t number, Date day, const Slot& slot) {
  lines.add("BEGIN:VEVENT");
  lines.add(fmt::format("UID:{}-{}@notes", compact(day), number));
  lines.add(fmt::format("DTSTAMP:{}T000000Z", compact(day)));  // no clock: the same bytes every time
  write_times(lines, day, slot);
  lines.add_text("SUMMARY", slot.title);
  lines.add_text("LOCATION", slot.track);
  lines.add_text("CATEGORIES", to_string(slot.kind));
  lines.add_address("URL", slot.url);
  for (const Speaker& speaker : slot.speakers) write_speaker(lines, speaker);
  for (const std::string& url : slot.slides) lines.add_address("X-NOTES-SLIDES", url);
  for (const std::string& url : slot.videos) lines.add_address("X-NOTES-VIDEO", url);
  lines.add("END:VEVENT");
}

Date day_of(const Slot& slot, const Timetable& timetable) {
  if (slot.date) return *slot.date;
  if (!timetable.date)
    throw Error("a calendar needs the day, which the timetable does not tell: add --date DAY");
  return *timetable.date;
}

}  // namespace

std::string write_timetable_icalendar(const Timetable& timetable) {
  Lines lines;
  lines.add("BEGIN:VCALENDAR");
  lines.add("VERSION:2.0");
  lines.add("PRODID:-//notes//timetable//EN");
  lines.add_text("X-WR-CALNAME", timetable.title);
  lines.add_text("X-NOTES-VENUE", timetable.venue);
  lines.add_address("X-NOTES-URL", timetable.url);
  std::size_t number = 0;
  for (const Slot& slot : timetable.slots) write_slot(lines, ++number, day_of(slot, timetable), slot);
  lines.add("END:VCALENDAR");
  return std::move(lines).take();
}

}  // namespace notes
