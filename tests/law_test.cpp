// SPDX-License-Identifier: MIT
// The law between the verbs, for every series that is shipped: what `new` writes is read back as the
// same event, and lint finds in it what is still to be written and nothing else.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "notes/lint.hpp"
#include "notes/read_note.hpp"
#include "notes/scaffold.hpp"
#include "notes/scaffold_week.hpp"
#include "notes/series_words.hpp"
#include "notes/speakers.hpp"
#include "notes/timetable.hpp"
#include "notes/write_timetable.hpp"
#include "support/reading.hpp"

namespace {

namespace fs = std::filesystem;
using namespace notes;
using namespace notes::test;

SeriesSet shipped_series() {
  std::vector<SeriesSet::Entry> entries;
  for (const fs::directory_entry& file : fs::directory_iterator(NOTES_TOP "/share/series")) {
    const fs::path path = file.path();
    entries.push_back({path.stem(), [path] {
                         std::ifstream bytes(path, std::ios::binary);
                         return Source(path.filename(), {std::istreambuf_iterator<char>(bytes), {}});
                       }});
  }
  return SeriesSet(std::move(entries));
}

constexpr Date day{std::chrono::year{2024}, std::chrono::month{5}, std::chrono::day{16}};

Event event_of(std::vector<Slot> talks) {
  Event event;
  event.date = day;
  event.number = "3";
  event.venue = "みどり文庫 (2階)";
  event.url = "https://example.com/event/3?a=(1)";
  event.slots = std::move(talks);
  return event;
}

Slot talk(Clock start, std::string title, std::string_view speakers = "", TalkKind kind = TalkKind::talk) {
  Slot made;
  made.start = start;
  made.end = start + 10;
  made.title = std::move(title);
  made.speakers = read_speakers(speakers, built_in_words());
  made.kind = kind;
  return made;
}

// Eight talks as programmes hold them, and titles that look like something else.
std::vector<Slot> varied_talks() {
  return {talk(1140, "前枠/会場諸注意", "@mikan_boxさん (ミカン社)", TalkKind::opening),
          talk(1150, "「箱」と「蓋」のあいだ", "@tofu_law"),
          talk(1160, "C# / F# | 型の話 #2", "箱田 花子さん (箱社)"),
          talk(1170, "🍣を数える: 19:30 までに", "@a_bさん、@c-d (蓋社)"),
          talk(1180, "休憩", "", TalkKind::pause),
          talk(1190, "発表者のいない、@e_fさんの話"),
          talk(1200, "LT: [箱] *蓋* `紐` https://example.com/", "有志", TalkKind::lt),
          talk(1490, "懇親会", "", TalkKind::social)};
}

std::vector<Slot> odd_titles() {
  std::vector<Slot> talks;
  for (const char* title : {"箱 #",           "##箱",       "箱 - @a_b",   "箱 by 箱田さん", "@a_bさん 箱",
                            "箱田さん「箱」", "19:30 の箱", "【箱】の話",  "[A] 箱",         "Q: 箱は?",
                            "箱\\蓋",         "<b>箱</b>",  "<!-- 箱 -->", "「箱",           "箱」",
                            "『箱』「蓋」",   "1. 箱",      "- 箱",        "感想",           "会場",
                            "箱 — 蓋",        "|",          "{title}",     "a_b_c",          "~~箱~~",
                            "オフレコの箱"})
    for (const char* speaker : {"", "@tofu_law"}) talks.push_back(talk(0, title, speaker));
  for (std::size_t i = 0; i < talks.size(); ++i) {
    talks[i].start = 600 + 10 * static_cast<Clock>(i);
    talks[i].end = *talks[i].start + 10;
  }
  return talks;
}

Note read_back(const Scaffold& made, const SeriesSet& series) {
  return read_note(Source(made.path, made.text), series, built_in_words());
}

std::vector<std::string> faults_of(const Note& note) {
  std::vector<std::string> faults;
  for (const Diagnostic& diagnostic : lint(note, {day}))
    if (diagnostic.severity != Severity::todo) faults.emplace_back(diagnostic.rule);
  return faults;
}

using Rules = std::vector<std::string>;

// The series whose notes are of events; a week has no timetable.
template <class Check>
void for_each_series(Check check) {
  const SeriesSet series = shipped_series();
  REQUIRE(series.names().size() >= 8);
  for (const std::string& name : series.names()) {
    if (series.get(name).kind == SeriesKind::weekly) continue;
    CAPTURE(name);
    check(series, series.get(name), words_of(series.get(name), built_in_words()));
  }
}

void check_law(const Event& event, const SeriesSet& set, const Series& series, const Words& words) {
  const Scaffold made = scaffold(event, series, words);
  CAPTURE(made.text);
  const Note note = read_back(made, set);
  CHECK(note.date == event.date);
  CHECK(note.date_source == DateSource::fact);
  CHECK(talks_of(note.talks) == talks_of(event.slots));
  CHECK(faults_of(note) == Rules{});
}

TEST_CASE("an evening with the usual slots is read back, and has nothing wrong") {
  for_each_series([](const SeriesSet& set, const Series& series, const Words& words) {
    check_law(event_of(series.slots), set, series, words);
  });
}

TEST_CASE("an evening without a timetable is read back, and has nothing wrong") {
  for_each_series([](const SeriesSet& set, const Series& series, const Words& words) {
    check_law(event_of({}), set, series, words);
  });
}

TEST_CASE("an evening of varied talks is read back, and has nothing wrong") {
  for_each_series([](const SeriesSet& set, const Series& series, const Words& words) {
    check_law(event_of(varied_talks()), set, series, words);
  });
}

TEST_CASE("whatever a title looks like, it is read back as it is") {
  for_each_series([](const SeriesSet& set, const Series& series, const Words& words) {
    for (const Slot& odd : odd_titles()) {
      const Note note = read_back(scaffold(event_of({odd}), series, words), set);
      REQUIRE_MESSAGE(note.talks.size() == 1, odd.title);
      CHECK(note.talks[0].title == odd.title);
      CHECK(note.talks[0].speakers.size() == odd.speakers.size());
    }
  });
}

TEST_CASE("a timetable as it is pasted becomes the note of the same talks") {
  const Source pasted("<stdin>",
                      "2024年5月16日(木)\n時間\t発表者\t所属\tタイトル\n"
                      "19:00-19:10\t@mikan_boxさん\tミカン社\t前枠\n19:10-19:30\t箱田さん\t\t「箱」の話\n"
                      "19:30-19:40\t休憩\n19:40-20:00\t@a_b\t\tC# / F#\n");
  for_each_series([&](const SeriesSet& set, const Series& series, const Words& words) {
    const Timetable timetable = read_timetable(pasted, words);
    CHECK(timetable.date == day);
    CHECK(timetable.unread.empty());
    CHECK(timetable.slots.size() == 4);
    check_law(event_of(timetable.slots), set, series, words);
  });
}

TEST_CASE("what belongs to the event is read back: title, number, series, facts, sections") {
  for_each_series([](const SeriesSet& set, const Series& series, const Words& words) {
    Event event = event_of(varied_talks());
    const Note untitled = read_back(scaffold(event, series, words), set);
    CHECK(untitled.series == &series);
    if (series.title.find("{number}") != std::string::npos) CHECK(untitled.number == "3");
    CHECK(untitled.sections.size() == series.sections.size());

    event.title = "雲の会 #3 *と* [箱]";
    const Note note = read_back(scaffold(event, series, words), set);
    CHECK(note.title.value == event.title);
    CHECK(note.number == "3");
    REQUIRE(note.facts.size() == series.facts.size());
    for (const Fact& fact : note.facts) {
      if (fact.role == FactRole::venue) CHECK(fact.value.value == event.venue);
      if (fact.role == FactRole::url) CHECK(fact.value.value == event.url);
    }
    REQUIRE(note.time);
    CHECK(note.time->start->minutes == 1140);
    CHECK(note.time->end->minutes == 1500);
  });
}

TEST_CASE("of a fresh note all that is to be written is named") {
  for_each_series([](const SeriesSet& set, const Series& series, const Words& words) {
    Event event = event_of(varied_talks());
    event.venue.clear();
    std::vector<std::string> things;
    for (const Diagnostic& diagnostic : lint(read_back(scaffold(event, series, words), set), {day}))
      things.push_back(diagnostic.unwritten);
    const auto is_named = [&](const std::string& thing) {
      return std::find(things.begin(), things.end(), thing) != things.end();
    };
    for (const Series::Fact& fact : series.facts)
      if (fact.required && fact.value.empty()) CHECK(is_named(fact.label));
    for (const Series::Section& section : series.sections)
      if (section.required) CHECK(is_named(section.title));
  });
}

TEST_CASE("a fresh weekly report is of its series and its week, and has nothing wrong") {
  const SeriesSet set = shipped_series();
  const Series& weekly = set.get("weekly");
  Week week;
  week.first = first_of_week(day, weekly.week_start);
  week.carried = {{"箱を買う", 2}};
  week.last_title = "週報";
  week.last_path = "before.md";
  const Note note = read_back(scaffold_week(week, weekly), set);
  CHECK(note.series == &weekly);
  CHECK(note.date == week.first);
  CHECK(note.talks.size() == 7);
  REQUIRE(note.tasks.size() == 1);
  CHECK(note.tasks[0].text.value == "箱を買う");
  for (const Series::Section& section : weekly.sections)
    CHECK(std::any_of(note.sections.begin(), note.sections.end(),
                      [&](const Section& read) { return read.title.value == section.title; }));
  CHECK(faults_of(note) == Rules{});
}

TEST_CASE("a programme of two days, in whichever form it is published, becomes the note of its talks") {
  std::vector<Source> published;
  for (const char* name : {"one-event.xml", "one-event.json", "one-event.ics"}) {
    std::ifstream bytes(NOTES_TOP "/tests/timetable/samples/" + std::string(name), std::ios::binary);
    published.push_back(Source(name, {std::istreambuf_iterator<char>(bytes), {}}));
  }
  const Timetable programme = read_timetable(published.front(), built_in_words());
  for (const TimetableForm& form : timetable_forms())
    published.push_back(Source(std::string(form.name), form.write(programme)));
  for_each_series([&](const SeriesSet& set, const Series& series, const Words& words) {
    for (const Source& source : published) {
      CAPTURE(source.name());
      const Timetable timetable = read_timetable(source, words);
      CHECK(timetable.slots.size() == programme.slots.size());
      Event event = event_of(timetable.slots);
      event.date = programme.date.value();
      check_law(event, set, series, words);
    }
  });
}

TEST_CASE("a room of any name and a kind that the title does not tell stand side by side") {
  for_each_series([](const SeriesSet& set, const Series& series, const Words& words) {
    Slot panel = talk(1140, "箱と蓋", "@tofu_law", TalkKind::panel);
    panel.track = "小部屋 [2階]";
    const Scaffold made = scaffold(event_of({panel}), series, words);
    CAPTURE(made.text);
    const Note note = read_back(made, set);
    REQUIRE(note.talks.size() == 1);
    CHECK(note.talks[0].track == "小部屋 (2階)");
    CHECK(note.talks[0].kind == TalkKind::panel);
    CHECK(note.talks[0].title == "箱と蓋");
  });
}

TEST_CASE("a note for each talk tells event, day and talk, and has nothing wrong") {
  for_each_series([](const SeriesSet& set, const Series& series, const Words& words) {
    for (const Scaffold& made : scaffold_per_talk(event_of(varied_talks()), series, words)) {
      CAPTURE(made.text);
      const Note note = read_back(made, set);
      CHECK(note.date == day);
      const bool is_event = made.path.ends_with("/00-event.md");
      CHECK((is_event || note.talks.size() == 1));
      CHECK(faults_of(note) == Rules{});
    }
  });
}

TEST_CASE("a faulty timetable gives exactly its faults") {
  for_each_series([](const SeriesSet& set, const Series& series, const Words& words) {
    const auto faults = [&](std::vector<Slot> talks) {
      return faults_of(read_back(scaffold(event_of(std::move(talks)), series, words), set));
    };
    std::vector<Slot> overlap = varied_talks();
    overlap[2].start = 1155;
    CHECK(faults(overlap) == Rules{"slot/overlap"});
    std::vector<Slot> reversed = varied_talks();
    reversed[3].end = 1165;
    CHECK(faults(reversed) == Rules{"slot/reversed"});
    overlap[3].end = 1165;
    CHECK(faults(overlap) == Rules{"slot/overlap", "slot/reversed"});
  });
}

}  // namespace
