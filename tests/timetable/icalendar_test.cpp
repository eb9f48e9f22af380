// SPDX-License-Identifier: MIT
// Calendars of talks and of whole events.
#include <doctest/doctest.h>

#include "notes/error.hpp"
#include "readers.hpp"
#include "timetable/slots.hpp"
#include "timetable/summary.hpp"

namespace notes {
namespace {

const Words& words = built_in_words();

Timetable timetable(const std::string& text, const TimetableHints& hints = {}) {
  return read_icalendar({Source("a.ics", text), words, hints});
}

std::string calendar(const std::string& lines) { return "BEGIN:VCALENDAR\n" + lines + "END:VCALENDAR\n"; }

std::string event(const std::string& lines) { return "BEGIN:VEVENT\n" + lines + "END:VEVENT\n"; }

/// What is read of one event beside another, which is left out.
test::Lines read(const std::string& lines) {
  test::Lines all = test::slot_lines(
      timetable(calendar(event(lines) + event("SUMMARY:その他\nDTSTART;VALUE=DATE:20991231\n"))));
  std::erase_if(all, [](const std::string& line) { return line.starts_with("2099-"); });
  return all;
}

std::string error_of(const std::string& text) {
  try {
    timetable(text);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

TEST_CASE("a start with an end, a duration or neither") {
  CHECK(read("DTSTART:20260829T193000\nDTEND:20260829T200000\nSUMMARY:題\n") ==
        test::Lines{"2026-08-29 19:30-20:00 題"});
  CHECK(read("DTSTART:20260829T193000\nDURATION:PT1H30M\nSUMMARY:題\n") ==
        test::Lines{"2026-08-29 19:30-21:00 題"});
  CHECK(read("DTSTART:20260829T193000\nDURATION:P1DT1H\nSUMMARY:題\n") ==
        test::Lines{"2026-08-29 19:30- 題", "doubt: '題' ends at 44:30: its end is left open"});
  CHECK(read("DTSTART:20260829T193000\nSUMMARY:題\n") == test::Lines{"2026-08-29 19:30- 題"});
  CHECK(read("DTSTART:20260829T193000\nDTEND:20260829T193000\nSUMMARY:題\n") ==
        test::Lines{"2026-08-29 19:30- 題"});
  CHECK(read("DTSTART:20260829T233000\nDTEND:20260830T001500\nSUMMARY:題\n") ==
        test::Lines{"2026-08-29 23:30-24:15 題"});
  CHECK(read("SUMMARY:題\n") == test::Lines{"題"});
}

TEST_CASE("a date without a clock is a slot without times on that day") {
  CHECK(read("DTSTART;VALUE=DATE:20260829\nDTEND;VALUE=DATE:20260830\nSUMMARY:題\n") ==
        test::Lines{"2026-08-29 題"});
  CHECK(read("DTSTART:20260829\nDURATION:P1D\nSUMMARY:題\n") == test::Lines{"2026-08-29 題"});
  CHECK(read("DTSTART;VALUE=DATE:20260829\nX-NOTES-END:19:40\nSUMMARY:題\n") ==
        test::Lines{"2026-08-29 -19:40 題"});
}

TEST_CASE("times that no calendar and no clock shows are told with their line") {
  for (const std::string line :
       {"DTSTART:20260230T193000", "DTSTART:soon", "DTSTART;VALUE=DATE:20261301",
        "DTSTART:20260829T193000\nDTEND:20260829T250000", "DTSTART:20260829T193000\nDTEND:20260829T190000",
        "DTSTART:20260829T193000\nDURATION:-PT5M", "DTSTART:20260829T193000\nDURATION:PT",
        "DTSTART:20260829T193000\nX-NOTES-DAY:20260901", "DTSTART:20260829T193000\nX-NOTES-DAY:8/29",
        "DTSTART:20260829\nX-NOTES-END:late"}) {
    CAPTURE(line);
    const test::Lines lines = read("SUMMARY:題\n" + line + "\n");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].starts_with("unread "));
    CHECK(line.find(lines[0].substr(lines[0].find(": ") + 2)) != std::string::npos);
  }
}

TEST_CASE("an event that tells no title and nobody is told, as is what is no event") {
  CHECK(read("DTSTART:20260829T193000\n") == test::Lines{"unread 2: BEGIN:VEVENT"});
  CHECK(read("DTSTART:20260829T193000\nSUMMARY:題\nRaw text goes on\n") ==
        test::Lines{"2026-08-29 19:30- 題", "unread 5: Raw text goes on"});
  CHECK(test::slot_lines(timetable(calendar("BEGIN:VTODO\nSUMMARY:買い物\nEND:VTODO\n"))) ==
        test::Lines{"unread 2: BEGIN:VTODO"});
}

TEST_CASE("a title loses a speaker whom the description confirms, and no other") {
  CHECK(read("SUMMARY:題 - 副題 - 甲野 花子\nDESCRIPTION:題\\nSpeaker: 甲野 花子\\nTrack: 4\n") ==
        test::Lines{"<4> 題 - 副題 / 甲野 花子"});
  CHECK(read("SUMMARY:題 - 甲野 花子\n") == test::Lines{"題 - 甲野 花子"});
  CHECK(read("SUMMARY:題 - 乙\nDESCRIPTION:Speaker: 甲\n") == test::Lines{"題 - 乙 / 甲"});
}

TEST_CASE("what a talk tells in properties of its own") {
  CHECK(read("SUMMARY:一\\, 二\\; 三\\n四\nLOCATION:大ホール\nURL:https://mikan.example/1\nCATEGORIES:夜,lt\n"
             "ATTACH:https://speakerdeck.com/hanako/x\n") ==
        test::Lines{"[lt] <大ホール> 一, 二; 三 四 url: https://mikan.example/1 slides: "
                    "https://speakerdeck.com/hanako/x"});
  CHECK(read("SUMMARY:題\nDESCRIPTION:URL: https://mikan.example/2\nCATEGORIES:Lightning Talk\n") ==
        test::Lines{"[lt] 題 url: https://mikan.example/2"});
  CHECK(read("SUMMARY:休憩\nCATEGORIES:talk\n") == test::Lines{"休憩"});
  CHECK(read("SUMMARY:休憩\n") == test::Lines{"[break] 休憩"});
}

TEST_CASE("properties of our own tell speakers, addresses and the day of a night") {
  CHECK(
      read("DTSTART:20260830T001500\nX-NOTES-DAY:2026-08-29\nSUMMARY:題\n"
           "X-NOTES-SPEAKER;X-NAME=\"甲野 花子\";X-HANDLE=\"hanako\";X-AFFILIATION=\"みかん; 柑橘\":甲野 "
           "花子さん\n"
           "X-NOTES-SPEAKER;X-HANDLE=jiro:@jiro\nX-NOTES-SLIDES:https://youtu.be/a\n"
           "X-NOTES-VIDEO:https://mikan.example/b\nDESCRIPTION:Speaker: だれか\n") ==
      test::Lines{"2026-08-29 24:15- 題 / 甲野 花子 @hanako (みかん; 柑橘) / @jiro slides: https://youtu.be/a"
                  " video: https://mikan.example/b"});
  const Timetable whole = timetable(
      calendar("PRODID:-//notes//timetable//EN\nX-WR-CALNAME:夜会\\, 2\nX-NOTES-VENUE:みかんホール\n"
               "X-NOTES-URL:https://mikan.example/\n" +
               event("DTSTART:20260829T223000\nSUMMARY:題\nX-NOTES-SPEAKER;X-NAME=a:aさん\n") +
               event("DTSTART:20260830T001500\n") + event("DTSTART:20260829T080000\nSUMMARY:前\n")));
  CHECK(whole.title == "夜会, 2");
  CHECK(whole.venue == "みかんホール");
  CHECK(whole.url == "https://mikan.example/");
  CHECK(whole.slots.at(0).speakers.at(0).written == "aさん");
  CHECK(test::slot_lines(whole) ==  // in their order, and no day is guessed
        test::Lines{"2026-08-29 22:30- 題 / a", "2026-08-30 00:15-", "2026-08-29 08:00- 前"});
}

TEST_CASE("a calendar has no order: its slots are put in that of time") {
  const Timetable both = timetable(calendar(event("DTSTART:20260830T100000\nSUMMARY:三\n") +
                                            event("DTSTART:20260829T220000\nSUMMARY:一\n") +
                                            event("DTSTART:20260830T001500\nSUMMARY:二\n")));
  CHECK(test::slot_lines(both) ==
        test::Lines{"2026-08-29 22:00- 一", "2026-08-29 24:15- 二", "2026-08-30 10:00- 三"});
  CHECK(to_string(*both.date) == "2026-08-29");
}

TEST_CASE("a single event is the whole of it") {
  const Timetable whole = timetable(calendar(
      "X-WR-CALNAME:わたしの予定\n" +
      event("DTSTART:20260829T190000\nDTEND:20260829T210000\nSUMMARY:みかん夜会 #3\n"
            "LOCATION:みかんホール (神田)\nDESCRIPTION:来てね\\nhttps://mikan.connpass.com/event/1/\n")));
  CHECK(whole.title == "みかん夜会 #3");
  CHECK(whole.venue == "みかんホール (神田)");
  CHECK(whole.url == "https://mikan.connpass.com/event/1/");
  CHECK(to_string(*whole.date) == "2026-08-29");
  CHECK(test::slot_lines(whole) ==
        test::Lines{"doubt: one event at 19:00-21:00: taken for the whole, it tells no talks"});
}

TEST_CASE("a single event with a speaker or a kind is a talk") {
  const std::string start = "DTSTART:20260829T190000\nSUMMARY:題\n";
  CHECK(timetable(calendar(event(start + "DESCRIPTION:Speaker: 甲\n"))).slots.size() == 1);
  CHECK(timetable(calendar(event(start + "CATEGORIES:keynote\n"))).slots.size() == 1);
  CHECK(timetable(calendar(event(start + "X-NOTES-SLIDES:https://mikan.example/\n"))).slots.size() == 1);
  CHECK(timetable(calendar("PRODID:-//notes//timetable//EN\n" + event(start))).slots.size() == 1);
}

TEST_CASE("cancelled events are left out and told") {
  CHECK(read("DTSTART:20260829T190000\nSUMMARY:題\nSTATUS:CANCELLED\nDTEND:20260829T200000\n") ==
        test::Lines{"doubt: '題' is cancelled and left out",
                    "doubt: one event: taken for the whole, it tells no talks"});
}

TEST_CASE("repeated events are refused") {
  const std::string advice =
      ": a repeated event is no programme: leave the one that takes place, without this line";
  CHECK(error_of(calendar(event("SUMMARY:題\nRRULE:FREQ=WEEKLY\n"))) == "a.ics:4:1" + advice);
  CHECK(error_of(calendar(event("RDATE:20260829T190000\n"))) == "a.ics:3:1" + advice);
}

TEST_CASE("a calendar is known by the line that it begins with") {
  const auto is_calendar = [](const std::string& text) {
    return has_icalendar({Source("a.ics", text), words, {}});
  };
  CHECK(is_calendar("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));
  CHECK(is_calendar(std::string("\xEF\xBB\xBF") + "begin:vcalendar"));
  CHECK(is_calendar("<!--\nBEGIN:VCALENDAR\n"));
  CHECK(test::slot_lines(timetable("<!--\n" + calendar("") + "-->\n")) ==
        test::Lines{"unread 1: <!--", "unread 4: -->"});
  CHECK_FALSE(is_calendar("19:30 BEGIN:VCALENDAR"));
  CHECK_FALSE(is_calendar("BEGIN:VEVENT"));
  CHECK_FALSE(is_calendar(""));
}

TEST_CASE("long texts and many events do no harm") {
  const std::string huge(1 << 20, 'x');
  CHECK(
      read("SUMMARY:" + huge + "\nDESCRIPTION:Speaker: " + huge + "\\n" + huge + "\nLOCATION:" + huge + "\n")
          .size() == 1);
  std::string many;
  for (int i = 0; i < 5000; ++i)
    many += event("DTSTART;TZID=Asia/Tokyo:20260829T193000\nSUMMARY:題\nSTATUS:CONFIRMED\n");
  CHECK(timetable(calendar(many)).slots.size() == 5000);
}

TEST_CASE("strange texts do no harm") {
  for (const std::string& text : test::strange_texts()) {
    INFO(text);
    for (const Timetable::Unread& unread : timetable(text).unread)
      CHECK(text.find(unread.text) != std::string::npos);
  }
}

}  // namespace
}  // namespace notes
