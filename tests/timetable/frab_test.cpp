// SPDX-License-Identifier: MIT
// Schedule XML as its exporters write it, and as nobody should.
#include <doctest/doctest.h>

#include <chrono>

#include "notes/error.hpp"
#include "readers.hpp"
#include "timetable/slots.hpp"
#include "timetable/summary.hpp"

namespace notes {
namespace {

using std::chrono::minutes;

const Words& words = built_in_words();

Timetable timetable(const std::string& text, const TimetableHints& hints = {}) {
  return read_schedule_xml({Source("a.xml", text), words, hints});
}

test::Lines read(const std::string& text, const TimetableHints& hints = {}) {
  return test::slot_lines(timetable(text, hints));
}

/// A day with these events in it.
std::string day(const std::string& events, const std::string& attributes = "date='2026-08-29'") {
  return "<schedule>\n<day " + attributes + ">\n" + events + "</day></schedule>";
}

std::string error_of(const std::string& text) {
  try {
    timetable(text);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

bool is_schedule(const std::string& text) { return has_schedule_xml({Source("a.xml", text), words, {}}); }

TEST_CASE("the same event is read alike from schedule XML, from JSON and from a calendar") {
  const Timetable xml = read_timetable(test::sample("one-event.xml"), words);
  CHECK(test::slot_lines(xml) ==
        test::Lines{
            "2026-09-12 13:00-13:10 [opening] <大ホール> 開会の挨拶",
            "2026-09-12 13:10-14:10 [keynote] <大ホール> 監視を減らした一年 & その後 / 甲野 花子"
            " url: https://mikan.example/2026/talk/AAAAAA/"
            " slides: https://speakerdeck.com/hanako-kouno/a-year",
            "2026-09-12 14:10-14:30 [break] <大ホール> 休憩",
            "2026-09-12 20:30-22:00 <小部屋> Pairing, twice / Jiro Otsukawa / 丙田 三郎"
            " url: https://mikan.example/2026/talk/BBBBBB/ video: https://www.youtube.com/watch?v=mikan0001",
            "2026-09-12 24:15-25:00 <小部屋> 夜の怪談 / 丙田 三郎",
            "2026-09-13 11:00-13:00 [workshop] <大ホール> 手を動かす会 / 丁野 しろう",
        });
  CHECK(xml.title == "みかん夜会 2026");
  CHECK(xml.venue == "みかんホール");
  CHECK(xml.url == "https://mikan.example/2026/");
  CHECK(to_string(*xml.date) == "2026-09-12");
  const Timetable calendar = read_timetable(test::sample("one-event.ics"), words);
  CHECK(test::slot_lines(calendar) == test::slot_lines(xml));
  CHECK(calendar.title == xml.title);
  CHECK(calendar.date == xml.date);
  const Timetable json = read_timetable(test::sample("one-event.json"), words);
  CHECK(test::slot_lines(json) == test::slot_lines(xml));
  CHECK(json.title == xml.title);
  CHECK(json.url == xml.url);
  CHECK(json.date == xml.date);
}

TEST_CASE("other vocabularies are read too") {
  CHECK(read("<schedule created='2026'><day date='2026-08-29'><entry id='1'><category>Keynote</category>"
             "<start>1000</start><duration>30</duration><room id='r1'>A, B</room><title>題</title>"
             "<speakers><speaker id='7'><name>甲野 花子</name><profile>…</profile></speaker></speakers>"
             "</entry></day></schedule>") ==
        test::Lines{"2026-08-29 10:00-10:30 [keynote] <A, B> 題 / 甲野 花子"});
  CHECK(read("<schedule><event><start>2026-08-29T10:00:00</start><end>2026-08-29T11:00:00</end>"
             "<title>題</title></event></schedule>") == test::Lines{"2026-08-29 10:00-11:00 題"});
}

TEST_CASE("a night is of the day that lists it") {
  const auto at = [](const std::string& time, const std::string& attributes) {
    return read(day("<event><title>題</title>" + time + "</event>", attributes)).front();
  };
  const std::string bare = "date='2026-08-29'";
  const std::string framed = bare + " start='2026-08-29T10:00:00+09:00'";
  CHECK(at("<date>2026-08-30T00:15:00+09:00</date><start>00:15</start>", bare) == "2026-08-29 24:15- 題");
  CHECK(at("<date>2026-08-29T00:15:00+09:00</date><start>00:15</start>", bare) == "2026-08-29 00:15- 題");
  CHECK(at("<date>2026-08-29T00:15:00+09:00</date><start>00:15</start>", framed) == "2026-08-29 24:15- 題");
  CHECK(at("<start>00:15</start>", bare) == "2026-08-29 24:15- 題");
  CHECK(at("<start>00:15</start>", bare + " start='2026-08-29T00:00:00+09:00'") == "2026-08-29 00:15- 題");
  CHECK(at("<start>09:00</start>", framed) == "2026-08-29 09:00- 題");
  CHECK(at("<date>2026-09-05T10:00:00+09:00</date>", bare) == "2026-09-05 10:00- 題");
}

TEST_CASE("times that tell their zone are brought to the one that was said") {
  const std::string event =
      "<event><title>題</title><date>2026-08-29T10:00:00+02:00</date><start>10:00</start>"
      "<duration>1:30</duration></event>";
  CHECK(read(day(event)) == test::Lines{"2026-08-29 10:00-11:30 題"});
  TimetableHints tokyo;
  tokyo.zone = minutes{540};
  CHECK(read(day(event), tokyo) == test::Lines{"2026-08-29 17:00-18:30 題"});
}

TEST_CASE("where <date> and <start> contradict each other, <start> counts and a doubt says so") {
  CHECK(read(day("<event><title>題</title><date>2026-08-29T01:00:00Z</date><start>10:00</start></event>")) ==
        test::Lines{"2026-08-29 10:00- 題",
                    "doubt: <date> and <start> of some events tell different clocks: <start> counts"});
}

TEST_CASE("events without a title or with impossible times are told with their line") {
  CHECK(read(day("<room name='A'>\n<event id='1'><start>10:00</start></event>\n"
                 "<event id='2'><title>題</title><start>25h</start></event>\n"
                 "<event id='3'><title>題</title><start>10:00</start><duration>1:75</duration></event>\n"
                 "<event id='4'\n><title>題</title><date>2026-02-30T10:00:00Z</date></event>\n"
                 "<event id='5'><title>題</title></event>\n"
                 "<pause/></room><hint/>")) ==
        test::Lines{"2026-08-29 <A> 題", "unread 4: <event id='1'>", "unread 5: <event id='2'>",
                    "unread 6: <event id='3'>", "unread 7: <event id='4'", "unread 10: <pause/>",
                    "unread 10: <hint/>"});
  CHECK(read("<schedule>\n<day index='1'><room/></day></schedule>") ==
        test::Lines{"unread 2: <day index='1'>"});
}

TEST_CASE("what ends where it begins has an open end") {
  CHECK(read(day("<event><title>題</title><start>10:00</start><duration>00:00</duration></event>")) ==
        test::Lines{"2026-08-29 10:00- 題"});
}

TEST_CASE("titles may be cut into pieces, have entities and a subtitle") {
  CHECK(read(day("<event><title>\n  A &lt;b&gt; <!-- --><![CDATA[& c]]>\n  &#x984C;</title>"
                 "<subtitle>副題</subtitle></event>")) == test::Lines{"2026-08-29 A <b> & c 題: 副題"});
}

TEST_CASE("slides and recordings are told from other links") {
  CHECK(
      read(day("<event><title>題</title><links><link href='https://docswell.com/s/x'>x</link>"
               "<link href='https://mikan.example/paper.pdf'>論文</link></links><attachments>"
               "<attachment href='https://mikan.example/talk.pdf?v=2'>talk</attachment>"
               "<attachment href='/talk.key'>talk</attachment></attachments>"
               "<video_download_url>https://mikan.example/1.mp4</video_download_url><recording><license/>"
               "<url>https://mikan.example/1</url></recording></event>")) ==
      test::Lines{"2026-08-29 題 slides: https://docswell.com/s/x slides: https://mikan.example/talk.pdf?v=2"
                  " video: https://mikan.example/1.mp4 video: https://mikan.example/1"});
}

TEST_CASE("a schedule is known by its first element") {
  CHECK(is_schedule("\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- <html> -->\n<!DOCTYPE schedule>\n<schedule>"));
  CHECK(is_schedule("  <schedule/>"));
  for (const std::string text : {"", "<", "<!--", "<!-- <schedule>", "<schedules>", "<html><schedule>",
                                 "19:30 <schedule>", "<schedule", "<a><schedule/></a>"})
    CHECK_FALSE_MESSAGE(is_schedule(text), text);
}

TEST_CASE("malformed XML is refused with its place") {
  CHECK(error_of("<schedule>\n  <day></dya></schedule>").starts_with("a.xml:2:10: this is no XML: "));
  CHECK(error_of("<schedule><day>").starts_with("a.xml:1:"));
  CHECK(error_of("<schedule a=>").starts_with("a.xml:1:1"));
  CHECK(error_of("").starts_with("a.xml:1:1: "));
  CHECK(error_of("<other/>") == "a.xml:1:1: this XML holds no <schedule>");
}

TEST_CASE("entities of a document's own are refused with their place") {
  for (const char* entity : {"<!ENTITY a0 'boom'>", "<!ENTITY file SYSTEM 'file:///etc/passwd'>"})
    CHECK(error_of("<!DOCTYPE schedule [\n " + std::string(entity) + "]>" +
                   day("<event><title>&a0;</title></event>"))
              .starts_with("a.xml:2:2: an entity is declared here"));
}

TEST_CASE("thousands of elements within each other do no harm, nor does a long line") {
  std::string deep;
  for (int i = 0; i < 250'000; ++i) deep += "<a>";
  CHECK(error_of("<schedule>" + deep).starts_with("a.xml:1:"));
  for (int i = 0; i < 250'000; ++i) deep += "</a>";
  CHECK(read(day("<event><title>題</title>" + deep + "</event>")) == test::Lines{"2026-08-29 題"});
  CHECK(read(day("<event><title>" + std::string(1 << 20, 'x') + "</title></event>")).front().size() >
        1 << 20);
}

TEST_CASE("strange texts do no harm") {
  for (const std::string& text : test::strange_texts()) {
    INFO(text);
    CHECK_FALSE(is_schedule(text));
    CHECK(error_of(text).starts_with("a.xml:"));
  }
}

}  // namespace
}  // namespace notes
