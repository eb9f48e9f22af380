// SPDX-License-Identifier: MIT
// The skeleton of a note, byte for byte; tests/law_test.cpp proves that it is read back.
#include "notes/scaffold.hpp"

#include <doctest/doctest.h>

#include "note/slots.hpp"
#include "notes/error.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

Event event() {
  Event event;
  event.date = Date{std::chrono::year{2024}, std::chrono::month{5}, std::chrono::day{6}};
  return event;
}

Scaffold made_of(const Event& event, std::string_view toml = lattice_toml) {
  return scaffold(event, parse_series(Source("series.toml", std::string(toml))), built_in_words());
}

TEST_CASE("a whole evening: title, facts, talks with their bodies, sections") {
  Event evening = event();
  evening.number = "2";
  evening.venue = "みどり文庫";
  evening.url = "https://example.connpass.com/event/7/";
  evening.slots = {talk(1170, 1180, "前枠", {speaker("@mikan_boxさん", "ミカン社")}, TalkKind::opening),
                   talk(1180, 1210, "待ち行列", {speaker("@tofu_lawさん")}),
                   talk(1210, 1220, "休憩", {}, TalkKind::pause)};
  const Scaffold note = made_of(evening);
  CHECK(note.path == "2024/2024-05-06-lattice.md");
  CHECK(note.text == R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/06(月) 19:30-20:20
- 会場: みどり文庫
- URL: https://example.connpass.com/event/7/
- ハッシュタグ: #lattice

## 19:30-19:40 @mikan_boxさん (ミカン社)「前枠」

* 

## 19:40-20:10 @tofu_lawさん「待ち行列」

* 

- Q: 
    - A: 

## 20:10-20:20 休憩

## 感想

)");
  CHECK(note.first_line == 9);
}

TEST_CASE("without a timetable the usual hours stand, and an unknown number stays to fill") {
  const Scaffold note =
      made_of(event(), std::string(lattice_toml) + "\n[event]\nstart = \"19:00\"\nend = \"21:00\"\n");
  CHECK(
      note.text.starts_with("# 2024/5 #? 格子会参加記録\n\n- 日時: 2024/05/06(月) 19:00-21:00\n- 会場: \n"));
  CHECK(note.first_line == 2);
}

TEST_CASE("what comes from outside stays on its line") {
  Event odd = event();
  odd.title = "箱\n## 偽の見出し\r";
  odd.venue = "二\n階";
  const std::string text = made_of(odd).text;
  CHECK(text.starts_with("# 箱 ## 偽の見出し"));
  CHECK(text.find("- 会場: 二 階\n") != std::string::npos);
}

TEST_CASE("entities, tags of templates and ids of headings in titles are read back as they are") {
  for (const char* title :
       {"AT&amp;T", "R&D &lt;", "{% raw %}", "X {#y}", "{{< tweet 1 >}}", "{{% y %}} *"}) {
    Event named = event();
    named.title = title;
    named.slots = {talk(1170, 1180, title, {speaker("@a_b")})};
    const Note note = read(made_of(named).text);
    CHECK(note.title.value == title);
    CHECK(note.talks.at(0).title == title);
  }
}

TEST_CASE("slots of several days stand below their days, and the date tells the last one") {
  Event days = event();
  const Date next{std::chrono::year{2024}, std::chrono::month{5}, std::chrono::day{7}};
  days.slots = {talk(600, 650, "紐の話"), talk(1200, 1210, "箱の話"), talk(1210, 1220, "蓋の話")};
  days.slots[0].date = next;
  days.slots[1].date = days.date;  // those of no day are of the one before
  const std::string toml = std::string(lattice_toml) + "\n[day]\nheading = \"DAY{nth} {date}\"\n";
  const std::string text = made_of(days, "kind = \"conference\"\n" + toml).text;
  CAPTURE(text);
  CHECK(text.find("- 日時: 2024/05/06(月)-05/07(火)\n") != std::string::npos);
  CHECK(text.find("## DAY1 2024-05-06\n\n### 20:00-20:10 箱の話\n") != std::string::npos);
  CHECK(text.find("### 20:10-20:20 蓋の話\n") < text.find("## DAY2 2024-05-07\n\n### 10:00-10:50 紐の話\n"));
  const Note note = read(text);
  REQUIRE(note.talks.size() == 3);
  CHECK(note.talks[0].date == days.date);
  CHECK(note.talks[2].date == next);
  CHECK(note.end_date == next);
}

TEST_CASE("slides and recordings that a timetable tells stand below their talk") {
  Event shown = event();
  shown.slots = {talk(600, 650, "紐の話", {speaker("@a_b")})};
  shown.slots[0].slides = {"https://speakerdeck.com/hako/1"};
  shown.slots[0].videos = {"https://www.youtube.com/watch?v=hako"};
  const Note note = read(made_of(shown).text);
  REQUIRE(note.talks.size() == 1);
  REQUIRE(note.talks[0].slides.size() == 1);
  CHECK(note.talks[0].slides[0].url == "https://speakerdeck.com/hako/1");
  REQUIRE(note.talks[0].videos.size() == 1);
  CHECK_FALSE(note.parts[note.talks[0].part].written);
}

TEST_CASE("a note for each talk stands in a directory, behind that of the event") {
  Event evening = event();
  evening.title = "紐/箱の会";
  evening.slots = {talk(600, 610, "開会", {}, TalkKind::opening),
                   talk(610, 650, "../紐: の話?", {speaker("@a_b")}),
                   talk(650, 660, "休憩", {}, TalkKind::pause), talk(660, 700, "", {speaker("@c_d")})};
  const auto notes = scaffold_per_talk(
      evening, parse_series(Source("series.toml", std::string(lattice_toml))), built_in_words());
  REQUIRE(notes.size() == 3);
  CHECK(notes[0].path == "2024/2024-05-06-lattice/00-event.md");
  CHECK(notes[0].text.find("- 会場: \n") != std::string::npos);
  CHECK(notes[0].text.find("## 10:00-10:10 開会\n") != std::string::npos);
  CHECK(notes[0].text.ends_with("## 10:50-11:00 休憩\n\n## 感想\n\n"));
  CHECK(notes[1].path == "2024/2024-05-06-lattice/01-紐-の話.md");
  CHECK(notes[2].path == "2024/2024-05-06-lattice/02-c_d.md");
  const Note note = read(notes[1].text);
  CHECK(note.title.value == evening.title);
  CHECK(note.date == evening.date);
  CHECK(talks_of(note.talks) == "talk 10:10-10:50 | @a_b | ../紐: の話?\n");
}

}  // namespace
