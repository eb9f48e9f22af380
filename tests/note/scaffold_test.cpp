// SPDX-License-Identifier: MIT
// The skeleton of a note, byte for byte; tests/law_test.cpp proves that it is read back.
#include "notes/scaffold.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"
#include "notes/talk_line.hpp"
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

// The heading of the only talk.
std::string heading_of(const Slot& talk, std::string_view toml = lattice_toml) {
  Event of_talk = event();
  of_talk.slots = {talk};
  const std::string text = made_of(of_talk, toml).text;
  const std::size_t begin = text.find("\n## ") + 4;
  return text.substr(begin, text.find('\n', begin) - begin);
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

TEST_CASE("an honorific is added once, and not to those who go without") {
  CHECK(heading_of(talk(0, 10, "箱", {speaker("@a_b")})) == "00:00-00:10 @a_bさん「箱」");
  CHECK(heading_of(talk(0, 10, "箱", {speaker("箱田先生")})) == "00:00-00:10 箱田先生「箱」");
  CHECK(heading_of(talk(0, 10, "箱", {speaker("有志")})) == "00:00-00:10 有志「箱」");
  CHECK(heading_of(talk(0, 10, "箱", {speaker("@a"), speaker("@b", "箱社")})) ==
        "00:00-00:10 @aさん、@bさん (箱社)「箱」");
}

TEST_CASE("in English nobody gets an honorific, and the title comes first") {
  CHECK(heading_of(talk(540, 600, "Boxes", {speaker("@a_b", "Crate Inc.")}), gearbox_toml) ==
        "09:00-10:00 Boxes — @a_b (Crate Inc.)");
  CHECK(heading_of(talk(540, 600, "Boxes"), gearbox_toml) == "09:00-10:00 Boxes");
}

TEST_CASE("a talk without time, title or speaker leaves no joint behind") {
  Slot bare;
  bare.title = "箱";
  CHECK(heading_of(bare) == "箱");
  CHECK(heading_of(talk(1170, 1180, "")) == "19:30-19:40");
  CHECK(heading_of(talk(1170, 1180, "", {speaker("@a_b")})) == "19:30-19:40 @a_bさん「」");
}

TEST_CASE("a title that would be read as something else is enclosed") {
  CHECK(heading_of(talk(1170, 1180, "@a_bさんの箱")) == "19:30-19:40 @a_bさんの箱");
  CHECK(heading_of(talk(1170, 1180, "@a_bさん 箱")) == "19:30-19:40 「@a_bさん 箱」");
  CHECK(heading_of(talk(1170, 1180, "箱 #")) == "19:30-19:40 「箱 #」");
}

TEST_CASE("a kind that the title does not tell is told, so that it is read back") {
  CHECK(heading_of(talk(1170, 1180, "休憩", {}, TalkKind::pause)) == "19:30-19:40 休憩");
  CHECK(heading_of(talk(1170, 1180, "箱の話", {}, TalkKind::lt)) == "19:30-19:40 【LT】箱の話");
  CHECK(heading_of(talk(1170, 1180, "箱と棚", {}, TalkKind::panel)) == "19:30-19:40 【パネル】箱と棚");
  for (const TalkKind kind : {TalkKind::lt, TalkKind::keynote, TalkKind::panel, TalkKind::workshop,
                              TalkKind::opening, TalkKind::closing, TalkKind::pause, TalkKind::social}) {
    INFO(to_string(kind));
    const TalkLine read = read_talk_line(heading_of(talk(1170, 1180, "箱の話", {}, kind)), built_in_words());
    CHECK(read.kind == kind);
    CHECK(read.title.value == "箱の話");
  }
}

TEST_CASE("track and kind stand before the speakers") {
  Slot parallel = talk(780, 830, "箱の話", {speaker("@a_b")}, TalkKind::lt);
  CHECK(heading_of(parallel) == "13:00-13:50 【LT】 @a_bさん「箱の話」");
  parallel.track = "B";
  CHECK(heading_of(parallel) == "13:00-13:50 [B] 【LT】 @a_bさん「箱の話」");
  const TalkLine read = read_talk_line(heading_of(parallel), built_in_words());
  CHECK(read.track == "B");
  CHECK(read.kind == TalkKind::lt);
  CHECK(read.title.value == "箱の話");
  CHECK(read.speakers.value.size() == 1);
}

TEST_CASE("what comes from outside stays on its line") {
  Event odd = event();
  odd.title = "箱\n## 偽の見出し\r";
  odd.venue = "二\n階";
  const std::string text = made_of(odd).text;
  CHECK(text.starts_with("# 箱 ## 偽の見出し"));
  CHECK(text.find("- 会場: 二 階\n") != std::string::npos);
}

TEST_CASE("a title with marks of Markdown is written so that it is read back") {
  const std::string heading = heading_of(talk(1170, 1180, "*箱*の[罠]", {speaker("@a_b")}));
  CHECK(heading == "19:30-19:40 @a_bさん「\\*箱\\*の\\[罠\\]」");
}

TEST_CASE("entities, tags of templates and ids of headings in titles are read back as they are") {
  CHECK(heading_of(talk(1170, 1180, "AT&amp;T と {% raw %} の罠", {speaker("@a_b")})) ==
        "19:30-19:40 @a_bさん「AT&amp;amp;T と &#123;% raw %} の罠」");
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
    return made_of(event(), "schema = 1\nname = \"x/y\"\n[note]\npath = \"" + path + "\"\n").path;
  };
  CHECK(path_with("{series}.md") == "x-y.md");
  CHECK(path_with("{year}/{month:02}/{day:02}.md") == "2024/05/06.md");
  for (const char* path : {"../{date}.md", "/tmp/{date}.md", "a//b.md", ".notes/{date}.md", "a/../b.md", ""})
    CHECK_THROWS_AS(path_with(path), Error);
}

}  // namespace
