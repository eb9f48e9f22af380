// SPDX-License-Identifier: MIT
// RFC 5545, octet by octet.
#include <doctest/doctest.h>

#include "notes/blanks.hpp"
#include "notes/error.hpp"
#include "notes/utf8.hpp"
#include "timetable/two_days.hpp"

namespace notes {
namespace {

/// The lines of a calendar, unfolded.
test::Lines lines_of(const Timetable& timetable) {
  test::Lines lines;
  const std::string text = write_timetable_icalendar(timetable);
  for (std::string_view line : split(text, '\n')) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.starts_with(' '))
      lines.back() += line.substr(1);
    else if (!line.empty())
      lines.emplace_back(line);
  }
  return lines;
}

/// Those of one event.
test::Lines event(std::size_t number) {
  const test::Lines all = lines_of(test::two_days());
  test::Lines found;
  for (const std::string& line : all) {
    if (line == "BEGIN:VEVENT") --number;
    if (number == static_cast<std::size_t>(-1)) found.push_back(line);
    if (line == "END:VEVENT" && number == static_cast<std::size_t>(-1)) break;
  }
  return found;
}

TEST_CASE("a calendar tells of its event") {
  const test::Lines lines = lines_of(test::two_days());
  CHECK(test::Lines(lines.begin(), lines.begin() + 6) ==
        test::Lines{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//notes//timetable//EN",
                    "X-WR-CALNAME:みかん祭\\, 冬", "X-NOTES-VENUE:みかん会館\\; 二階",
                    "X-NOTES-URL:https://mikan.example/2026"});
  CHECK(lines.back() == "END:VCALENDAR");
}

TEST_CASE("a slot is an event with properties for what calendars have no words for") {
  CHECK(event(1) ==
        test::Lines{"BEGIN:VEVENT", "UID:20261217-2@notes", "DTSTAMP:20261217T000000Z",
                    "DTSTART:20261217T101000", "DTEND:20261217T104000", "SUMMARY:雲と\"柵\"\\, そして | 風",
                    "LOCATION:A", "CATEGORIES:talk", "URL:https://mikan.example/talks/1?a=b,c",
                    "X-NOTES-SPEAKER;X-HANDLE=\"kumo_t\";X-AFFILIATION=\"くも社\":@kumo_tさん",
                    "X-NOTES-SPEAKER;X-NAME=\"凪 海子\";X-HANDLE=\"nagi\":凪 海子",
                    "X-NOTES-SLIDES:https://slides.example/1", "X-NOTES-SLIDES:https://slides.example/2",
                    "X-NOTES-VIDEO:https://video.example/1", "END:VEVENT"});
}

TEST_CASE("open ends, ends alone, no times, and clocks past midnight") {
  CHECK(event(2)[3] == "DTSTART:20261217T101000");
  CHECK(event(2)[4] == "SUMMARY:凪の日");
  CHECK(event(3)[3] == "DTSTART;VALUE=DATE:20261217");
  CHECK(event(3)[4] == "X-NOTES-END:11:00");
  CHECK(event(4)[3] == "DTSTART:20261218T003000");
  CHECK(event(4)[4] == "DTEND:20261218T010000");
  CHECK(event(4)[5] == "X-NOTES-DAY:2026-12-17");
  CHECK(event(5)[3] == "DTSTART;VALUE=DATE:20261218");
  CHECK(event(5)[4] == "SUMMARY:みんなで話す");
}

TEST_CASE("lines end in CRLF, and long ones go on in the next without a character split") {
  Timetable timetable = test::two_days();
  for (int i = 0; i < 40; ++i) {
    timetable.slots[0].title += i % 2 == 0 ? "夜" : "a";
    const std::string text = write_timetable_icalendar(timetable);
    CHECK(text.ends_with("\r\n"));
    for (std::string_view line : split(std::string_view(text).substr(0, text.size() - 1), '\n')) {
      CHECK(line.ends_with('\r'));
      line.remove_suffix(1);
      CHECK(line.size() <= 75);
      CHECK_FALSE(first_invalid_utf8(line));
    }
  }
}

TEST_CASE("values are escaped as their types ask for") {
  Timetable timetable = test::two_days();
  timetable.slots.resize(1);
  timetable.slots[0].title = "a\\b;c,d\ne";
  timetable.slots[0].speakers = {{"a^\"b\"", "", "", "x;y"}};
  timetable.slots[0].url = "https://x.example/\r\nEND:VEVENT";
  const test::Lines lines = lines_of(timetable);
  CHECK(lines[11] == "SUMMARY:a\\\\b\\;c\\,d\\ne");
  CHECK(lines[13] == "URL:https://x.example/END:VEVENT");
  CHECK(lines[14] == "X-NOTES-SPEAKER;X-NAME=\"a^^^'b^'\":x\\;y");
}

TEST_CASE("the day of the timetable is that of slots without one, and without any there is no calendar") {
  Timetable timetable;
  timetable.slots.resize(1);
  CHECK_THROWS_WITH_AS(write_timetable_icalendar(timetable),
                       "a calendar needs the day, which the timetable does not tell: add --date DAY", Error);
  timetable.date = test::two_days().date;
  CHECK(lines_of(timetable)[6] == "DTSTART;VALUE=DATE:20261217");
}

}  // namespace
}  // namespace notes
