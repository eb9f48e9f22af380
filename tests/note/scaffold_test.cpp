// SPDX-License-Identifier: MIT
// The skeleton of a note, byte for byte; tests/law_test.cpp proves that it is read back.
#include "notes/scaffold.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

Speaker speaker(std::string written, std::string affiliation = "") {
  return {"", "", std::move(affiliation), std::move(written)};
}

Slot talk(Clock start, Clock end, std::string title, std::vector<Speaker> speakers = {},
          TalkKind kind = TalkKind::talk) {
  Slot made;
  made.start = start;
  made.end = end;
  made.title = std::move(title);
  made.speakers = std::move(speakers);
  made.kind = kind;
  return made;
}

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

TEST_CASE("a path never leaves the workspace") {
  const auto path_with = [](const std::string& path) {
    return made_of(event(),
                   "schema = 1\nname = \"x\"\nhashtags = [\"y/z\"]\n[note]\npath = \"" + path + "\"\n")
        .path;
  };
  CHECK(path_with("{series}-{hashtags}.md") == "x-y-z.md");
  CHECK(path_with("{year}/{month:02}/{day:02}.md") == "2024/05/06.md");
  for (const char* path : {"../{date}.md", "/tmp/{date}.md", "a//b.md", ".notes/{date}.md", "a/../b.md", ""})
    CHECK_THROWS_AS(path_with(path), Error);
}

}  // namespace
