// SPDX-License-Identifier: MIT
// Spreadsheets as people and programs save them.
#include <doctest/doctest.h>

#include "notes/error.hpp"
#include "readers.hpp"
#include "timetable/summary.hpp"

namespace notes {
namespace {

const Words& words = built_in_words();

Timetable timetable_of(const std::string& text, const TimetableHints& hints = {}) {
  const Source source("a.csv", text);
  const bool has_tabs = text.find('\t') != std::string::npos;
  return has_tabs ? read_tab_values({source, words, hints}) : read_comma_values({source, words, hints});
}

/// With the day and the track of each slot in front, and with doubts.
test::Lines read(const std::string& text, const TimetableHints& hints = {}) {
  Timetable timetable = timetable_of(text, hints);
  timetable.date.reset();
  test::Lines lines = test::summary(timetable);
  for (std::size_t i = 0; i < timetable.slots.size(); ++i) {
    const Slot& slot = timetable.slots[i];
    if (!slot.track.empty()) lines[i] = "[" + slot.track + "] " + lines[i];
    if (slot.date) lines[i] = to_string(*slot.date) + " " + lines[i];
  }
  for (const std::string& doubt : timetable.doubts) lines.push_back("doubt: " + doubt);
  return lines;
}

bool is_csv(const std::string& text) { return has_comma_values({Source("a", text), words, {}}); }
bool is_tsv(const std::string& text) { return has_tab_values({Source("a", text), words, {}}); }

TEST_CASE("headings may come in any order and language") {
  CHECK(read("タイトル,登壇者,所属,開始,終了\n雲,@kumo,くも社,19:30,20:00\n休憩,,,20:00,20:10\n") ==
        test::Lines{"19:30-20:00 雲 / @kumo (くも社)", "20:00-20:10 [break] 休憩"});
  CHECK(read("End;Title;Start;Speaker\n20:00;Clouds;19:30;Anna Berg\n") ==
        test::Lines{"19:30-20:00 Clouds / Anna Berg"});
}

TEST_CASE("an export with days, durations, numbered speakers and cells of several lines") {
  const std::string text =
      "\xEF\xBB\xBFRoom,Date,Day,Start,Duration,Title,ID,Abstract,Speakers,File URL\r\n"
      "Hall,2026-12-17,1,23:00,0:30,\"A long\r\ntitle\",1,\"On\r\nclouds\",1:Anna "
      "Berg,https://x.example/a.pdf\r\n"
      "Hall,2026-12-18,2,0:30,1:15,Night,2,,\"2:Bo Lind; 3:Cy Doe\",\r\n";
  CHECK(read(text) == test::Lines{"2026-12-17 [Hall] 23:00-23:30 A long title / Anna Berg",
                                  "2026-12-18 [Hall] 00:30-01:45 Night / Bo Lind / Cy Doe",
                                  "doubt: columns that are not read: ID, Abstract"});
  const Timetable timetable = timetable_of(text);
  CHECK(timetable.slots[0].slides == std::vector<std::string>{"https://x.example/a.pdf"});
  CHECK(timetable.date == timetable.slots[0].date);
}

TEST_CASE("a day and a room that are written once hold for the rows below") {
  CHECK(read("day,room,start,title,speaker\n"
             "2026-12-17,A,10:00,a,\n,,10:30,b,\n,B,10:00,c,\n2026-12-18,,,,\n,,9:00,d,\n,-,9:30,e,\n") ==
        test::Lines{"2026-12-17 [A] 10:00- a", "2026-12-17 [A] 10:30- b", "2026-12-17 [B] 10:00- c",
                    "2026-12-18 [B] 09:00- d", "2026-12-18 09:30- e"});
}

TEST_CASE("columns that nobody knows are told") {
  CHECK(read("start,難易度,title,備考\n10:00,3,風,早め\n") ==
        test::Lines{"10:00- 風", "doubt: columns that are not read: 難易度, 備考"});
}

TEST_CASE("a break that tells no room is one for all rooms") {
  CHECK(read("room,start,title\nA,10:00,a\nB,10:00,b\n,10:30,休憩\n,10:40,c\n") ==
        test::Lines{"[A] 10:00- a", "[B] 10:00- b", "10:30- [break] 休憩", "[B] 10:40- c"});
}

TEST_CASE("several speakers and as many companies stand in parallel") {
  CHECK(read("start,title,speaker,affiliation\n10:00,風,@kumo; 凪 海子,くも社; なぎ社\n") ==
        test::Lines{"10:00- 風 / @kumo (くも社) / 凪 海子 (なぎ社)"});
}

TEST_CASE("a day without its year takes that of the hint, and is doubted without one") {
  const std::string text = "day,start,title,speaker\n12/17,10:00,a,@b\n";
  const Date hint{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{16}};
  CHECK(read(text, {"", hint, {}}) == test::Lines{"2026-12-17 10:00- a / @b"});
  CHECK(read(text) ==
        test::Lines{"10:00- a / @b", "doubt: line 2: '12/17' is no day with its year; --date tells it"});
  CHECK(read("start,title\n10:00,a\n", {"", hint, {}}) == test::Lines{"2026-12-16 10:00- a"});
}

TEST_CASE("two of start, end and duration suffice, and none makes a talk without times") {
  CHECK(
      read("start,end,duration,title,speaker\n10:00,10:30,,a,@x\n10:30,,20,b,@x\n,11:30,0:40,c,@x\n,,,d,@x\n"
           "12:00,12:30,45,e,@x\n") ==
      test::Lines{"10:00-10:30 a / @x", "10:30-10:50 b / @x", "10:50-11:30 c / @x", " d / @x",
                  "12:00-12:30 e / @x",
                  "doubt: line 6: 12:00-12:30 is not 45 min: the duration was passed by"});
}

TEST_CASE("a column may hold ranges, moments, or clocks beside durations") {
  CHECK(read("時間,タイトル\n13:00〜13:30,題\n7:30 PM,夜\n") == test::Lines{"13:00-13:30 題", "19:30- 夜"});
  CHECK(read("タイトル,時刻,時間,担当\n開場,13:00,,\n題,13:15,30m,@x\n夜,13:45,0:10,@y\n") ==
        test::Lines{"13:00- [opening] 開場", "13:15-13:45 題 / @x", "13:45-13:55 夜 / @y"});
  const std::string moments = "start,end,title\n2026-12-17T10:00:00Z,2026-12-17T10:30:00Z,a\n";
  CHECK(read(moments) ==
        test::Lines{
            "2026-12-17 10:00-10:30 a",
            "doubt: line 2: times are told in UTC: --zone +09:00 brings them to the clocks of the event"});
  CHECK(read(moments, {"", {}, std::chrono::minutes{840}}) == test::Lines{"2026-12-18 00:00-00:30 a"});
  CHECK(read("start,end,title\n2026-12-17 23:30,2026-12-18 00:30,a\n") ==
        test::Lines{"2026-12-17 23:30-24:30 a"});
}

TEST_CASE("times past midnight go on counting") {
  CHECK(read("start,end,title\n23:00,23:30,a\n0:30,1:00,b\n1:00,1:30,c\n") ==
        test::Lines{"23:00-23:30 a", "24:30-25:00 b", "25:00-25:30 c"});
  CHECK(read("start,end,title\n23:00,0:30,a\n25:00,42:00,b\n") ==
        test::Lines{"23:00-24:30 a", "25:00-42:00 b"});
  CHECK(read("day,start,title\n2026-12-17,23:00,a\n2026-12-18,0:30,b\n") ==
        test::Lines{"2026-12-17 23:00- a", "2026-12-18 00:30- b"});
  CHECK(read("day,start,title\n2026-12-17,2026-12-18T00:30,a\n,2026-12-20T00:30,b\n") ==
        test::Lines{"2026-12-17 24:30- a", "2026-12-20 00:30- b"});
  CHECK(read("start,end,title\n20:10,20:00,a\n") == test::Lines{"20:10-20:00 a"});
}

TEST_CASE("the own form says what it means") {
  CHECK(read("start\tend\tkind\ttitle\tspeaker\taffiliation\n"
             "10:00\t10:30\tkeynote\tLT: [B] 風 @kumo\tBerg, Anna; 凪 海子 (@nagi)\tくも社; \n"
             "10:30\t10:40\t\t休憩\t\t\n10:40\t10:50\t懇親会\t夜\t\t\n10:50\t\tspeech\t朝\t\t\n") ==
        test::Lines{"10:00-10:30 [keynote] LT: [B] 風 @kumo / Berg, Anna (くも社) / 凪 海子",
                    "10:30-10:40 [break] 休憩", "10:40-10:50 [social] 夜", "10:50- 朝",
                    "doubt: line 5: 'speech' is no kind of talk that is known"});
}

TEST_CASE("without a column of kinds, titles are read as in lines") {
  CHECK(read("start,title\n10:00,LT: 風\n10:10,雲 @kumoさん\n") ==
        test::Lines{"10:00- [lt] 風", "10:10- 雲 / @kumoさん"});
}

TEST_CASE("rows that tell no talk are kept with their lines") {
  const Timetable timetable =
      timetable_of("start,title,speaker\n10:00,\"a\nb\",@x\n25:70,c,@x\n,受付は二階です,\n,,\n");
  CHECK(timetable.slots.size() == 1);
  REQUIRE(timetable.unread.size() == 2);
  CHECK(timetable.unread[0].line == 3);
  CHECK(timetable.unread[0].text == "25:70,c,@x");
  CHECK(timetable.unread[1].text == ",受付は二階です,");
}

TEST_CASE("a time that is none is told, and the talk is kept") {
  CHECK(read("start,title,speaker\nsoon,a,@x\n") ==
        test::Lines{" a / @x", "doubt: line 2: 'soon' is no time"});
}

TEST_CASE("a text without a row of headings is refused") {
  CHECK_THROWS_WITH(
      read("19:30-19:40,@kumo,くも社,雲\n"),
      "a.csv:1:1: no row of headings: write one that names the columns, as 'time,title,speaker'");
}

TEST_CASE("a first line of known headings is recognised, and nothing else") {
  CHECK(is_csv("start,title\n"));
  CHECK(is_csv("\xEF\xBB\xBF時間;内容\r\n"));
  CHECK(is_csv("\"Date\",\"Title\"\n"));
  CHECK_FALSE(is_csv(""));
  CHECK_FALSE(is_csv("title\n"));
  CHECK_FALSE(is_csv("speaker,room\n"));
  CHECK_FALSE(is_csv("夜の会, 秋\nstart,title\n"));
  CHECK_FALSE(is_csv("19:30 雲, 風\n"));
  CHECK(is_tsv("day\tstart\ttitle\n"));
  CHECK(is_tsv("start\tkind\ttitle\n"));
}

TEST_CASE("tables that are pasted as lines are left to the reader of lines") {
  const std::string text = "時間\t発表者\t所属\tタイトル\n19:30\t@kumo\tくも社\t雲\n19:40\t@nagi\t風\n";
  CHECK_FALSE(is_tsv(text));
  CHECK(test::summary(read_timetable(Source("a", text), words)) ==
        test::Lines{"19:30- 雲 / @kumo (くも社)", "19:40- 風 / @nagi"});
}

TEST_CASE("strange texts do no harm") {
  for (const std::string& text : test::strange_texts()) {
    INFO(text);
    is_csv(text);
    is_tsv(text);
    for (const std::string& headed : {text, "start,title\n" + text}) {
      try {
        for (const Timetable::Unread& unread : timetable_of(headed).unread)
          CHECK(headed.find(unread.text) != std::string::npos);
      } catch (const Error&) {
      }
    }
  }
}

}  // namespace
}  // namespace notes
