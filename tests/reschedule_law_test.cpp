// SPDX-License-Identifier: MIT
// Whatever happens to a timetable, no line of a note is lost or comes to stand under another talk.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "notes/blanks.hpp"
#include "notes/error.hpp"
#include "notes/read_note.hpp"
#include "notes/reschedule.hpp"
#include "notes/scaffold.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "support/archive.hpp"
#include "support/dice.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

using Lines = std::map<std::string, int>;

Lines lines_in(std::string_view text) {
  Lines lines;
  for (const Span line : split_lines(text))
    if (const auto content = trim(text.substr(line.begin, line.size())); !content.empty())
      ++lines[std::string(content)];
  return lines;
}

bool is_on(const Note& note, std::size_t line, Span span) {
  return !span.empty() && note.source.line_at(span.begin) <= line && line <= note.source.line_at(span.end);
}

// What somebody wrote besides the headings and rows of talks and the hours of the event.
Lines written_lines(const Note& note) {
  Lines lines;
  for (std::size_t i = 0; i < note.uses.size(); ++i) {
    const LineUse use = note.uses[i];
    const bool is_rule = note.outline.blocks[note.outline.lines[i].block].kind == BlockKind::thematic_break;
    if (use == LineUse::blank || use == LineUse::unfilled || is_rule) continue;
    bool is_told = note.time && is_on(note, i, note.time->span);
    for (const NotedTalk& talk : note.talks) {
      const bool is_row = note.parts[talk.part].level == 0;
      is_told = is_told || is_on(note, i, note.parts[talk.part].heading) ||
                (is_row && is_on(note, i, talk.title_span)) || (talk.time && is_on(note, i, talk.time->span));
      for (const Fact& fact : talk.facts)
        is_told = is_told || (fact.value.value.empty() && is_on(note, i, fact.label.span));
    }
    const auto text = trim(note.source.text(note.source.line(i)));
    if (!is_told && !text.empty()) ++lines[std::string(text)];
  }
  return lines;
}

// The first line that is there less often than before.
std::string lost_line(const Lines& before, const Lines& after) {
  for (const auto& [line, count] : before) {
    const auto found = after.find(line);
    if (found == after.end() || found->second < count) return line;
  }
  return {};
}

std::vector<Speaker> speaker(std::size_t number) {
  return read_speakers(fmt::format("@guest_{}", number), built_in_words());
}

// Something that happens to timetables.
void disturb(std::vector<Slot>& slots, Dice& dice, std::size_t number) {
  const auto pick = [&] { return dice.below(slots.size()); };
  const std::size_t what = dice.below(7);
  if (slots.empty() || what == 0) {
    Slot added;
    added.start = 1170 + dice.between(0, 100);
    added.title = fmt::format("加わった話その{}", number);
    added.speakers = speaker(number);
    slots.insert(slots.begin() + static_cast<std::ptrdiff_t>(dice.below(slots.size() + 1)), added);
  } else if (what == 1) {
    slots.erase(slots.begin() + static_cast<std::ptrdiff_t>(pick()));
  } else if (what == 2) {
    const std::size_t one = pick();
    const std::size_t other = pick();
    std::swap(slots[one], slots[other]);
    std::swap(static_cast<Hours&>(slots[one]), static_cast<Hours&>(slots[other]));
  } else if (what == 3) {
    const std::size_t from = pick();
    const Slot moved = slots[from];
    slots.erase(slots.begin() + static_cast<std::ptrdiff_t>(from));
    slots.insert(slots.begin() + static_cast<std::ptrdiff_t>(dice.below(slots.size() + 1)), moved);
  } else if (what == 4) {
    Slot& renamed = slots[pick()];
    if (!is_interlude(renamed.kind)) renamed.title += "(改)";
  } else if (what == 5) {
    Slot& given = slots[pick()];
    if (!is_interlude(given.kind) && !given.title.empty()) given.speakers = speaker(number);
  } else {
    const int later = dice.between(-10, 30);
    for (Slot& slot : slots) {
      if (slot.start) *slot.start += later;
      if (slot.end) *slot.end += later;
    }
  }
}

std::vector<Slot> slots_of(const Note& note) {
  std::vector<Slot> slots;
  for (const NotedTalk& talk : note.talks) slots.emplace_back(static_cast<const Talk&>(talk));
  return slots;
}

// False where the note was refused.
bool follows(const std::string& path, const std::string& text, const NewTimetable& timetable) {
  const Note note = read(text, path);
  CAPTURE(text);
  Rescheduled made;
  try {
    made = reschedule(note, timetable, invented_series(), built_in_words());
  } catch (const Error&) {
    return false;
  }
  CAPTURE(made.text);
  const std::string lost = lost_line(written_lines(note), lines_in(made.text));
  CHECK_MESSAGE(lost.empty(), lost);
  const Note again = read(made.text, path);
  CHECK(reschedule(again, timetable, invented_series(), built_in_words()).text == made.text);
  return true;
}

TEST_CASE("notes of an archive follow their timetables, and what they hold stays") {
  std::size_t followed = 0;
  std::size_t refused = 0;
  for (std::size_t i = 0; i < 400; ++i) {
    const GeneratedNote generated = generate_note(5, i);
    const Note note = read(generated.text, generated.path);
    if (note.talks.empty()) continue;
    Dice dice(i);
    NewTimetable timetable{slots_of(note), dice.chance(800), dice.chance(400)};
    for (std::size_t change = dice.below(4); change > 0; --change) disturb(timetable.slots, dice, change);
    ++(follows(generated.path, generated.text, timetable) ? followed : refused);
  }
  MESSAGE(fmt::format("{} followed, {} refused", followed, refused));
  CHECK(followed > 2 * refused);
}

TEST_CASE("an archive's own timetables change nothing") {
  for (std::size_t i = 0; i < 200; ++i) {
    const GeneratedNote generated = generate_note(6, i);
    const Note note = read(generated.text, generated.path);
    const NewTimetable timetable{slots_of(note), true, true};
    CAPTURE(generated.text);
    CHECK(reschedule(note, timetable, invented_series(), built_in_words()).text == generated.text);
  }
}

// A small note: talks with names of their own, and below each lines that name it.
struct SmallNote {
  std::string text;
  std::vector<Slot> slots;
};

std::string random_body(Dice& dice, std::size_t talk, const std::string& end) {
  const std::vector<std::string> stretches = {"* 箱{0}\n",
                                              "- Q: なぜ{0}?\n    - A: さあ{0}\n",
                                              "```\n## コード{0}\n```\n",
                                              "### 感想{0}\n\nよい{0}\n",
                                              "### 小見出し{0}\n",
                                              "> 引用{0}\n",
                                              "[ref{0}]: https://example.com/{0}\n",
                                              "段落{0}\nつづき{0}\n",
                                              "<!-- 内緒{0} -->\n",
                                              "1. 一{0}\n\n   二{0}\n",
                                              "| a | b |\n| --- | --- |\n| {0} | x |\n"};
  std::string body;
  for (std::size_t i = dice.below(4); i > 0; --i) {
    std::string stretch = fmt::format(fmt::runtime(dice.pick(stretches)), talk);
    for (std::size_t at = 0; (at = stretch.find('\n', at)) != std::string::npos; at += end.size())
      stretch.replace(at, 1, end);
    body += stretch + (dice.chance(700) ? end : "");
  }
  return body;
}

SmallNote small_note(Dice& dice) {
  const std::string end = dice.chance(200) ? "\r\n" : "\n";
  const bool is_dense = dice.chance(300);
  const std::size_t form = dice.below(4);
  SmallNote note;
  note.text = "# 2024/5 #2 格子会参加記録" + end + end + "- 日時: 2024/05/06(月) 19:30-21:00" + end + end;
  Clock start = 1170;
  const std::vector<std::string> names = {"箱庭", "待ち行列", "うなぎ", "星座", "紙飛行機", "水車"};
  for (std::size_t i = 0; i < 1 + dice.below(6); ++i, start += 20) {
    Slot slot;
    slot.start = start;
    slot.end = start + 20;
    slot.title = fmt::format("{}の話", names[i]);
    slot.speakers = read_speakers(fmt::format("@speaker_{}", i), built_in_words());
    const std::string hours =
        form == 1 ? fmt::format("{}〜{}", clock_text(start), clock_text(start + 20)) : hours_text(slot);
    const std::string heading = form == 3 ? fmt::format("{} {} — @speaker_{}", hours, slot.title, i)
                                          : fmt::format("{} @speaker_{}さん「{}」", hours, i, slot.title);
    note.text += (form == 2 ? "### " : "## ") + heading + end + (is_dense ? "" : end);
    note.text += random_body(dice, i, end) + (is_dense ? "" : end);
    note.slots.push_back(slot);
  }
  if (dice.chance(700)) note.text += "## 感想" + end + end + "全体" + (dice.chance(700) ? end : "");
  return note;
}

// What stands below each talk, by its title.
std::map<std::string, std::string> lines_below_talks(const Note& note) {
  std::map<std::string, std::string> below;
  std::vector<std::size_t> talk_of_part(note.parts.size(), note.talks.size());
  for (std::size_t i = 0; i < note.talks.size(); ++i) talk_of_part[note.talks[i].part] = i;
  for (const Section& section : note.sections)
    if (section.talk) talk_of_part[section.part] = *section.talk;
  for (std::size_t i = 0; i < note.uses.size(); ++i) {
    const std::size_t talk = talk_of_part[note.part_of[i]];
    const auto text = trim(note.source.text(note.source.line(i)));
    if (talk == note.talks.size() || text.empty() || note.parts[note.talks[talk].part].first_line == i)
      continue;
    std::string title = note.talks[talk].title;
    below[title.substr(0, title.find("(改)"))] += std::string(text) + "\n";
  }
  return below;
}

TEST_CASE("what was written under a talk stands under the same talk") {
  Dice dice(17);
  std::size_t refused = 0;
  for (int round = 0; round < 1500; ++round) {
    const SmallNote small = small_note(dice);
    NewTimetable timetable{small.slots, true, false};
    for (std::size_t change = 1 + dice.below(4); change > 0; --change) disturb(timetable.slots, dice, change);
    if (!follows("note.md", small.text, timetable)) {
      ++refused;
      continue;
    }
    const Note note = read(small.text);
    const Rescheduled made = reschedule(note, timetable, invented_series(), built_in_words());
    const auto after = lines_below_talks(read(made.text));
    CAPTURE(small.text);
    CAPTURE(made.text);
    for (const auto& [title, lines] : lines_below_talks(note)) {
      const auto found = after.find(title);
      REQUIRE_MESSAGE(found != after.end(), title);
      CHECK(found->second == lines);
    }
  }
  CHECK(refused < 15);
}

// What scaffolds make of titles that look like something else.
std::vector<Slot> odd_slots() {
  const std::vector<std::pair<std::string, std::string>> told = {
      {"Keynote", "Dr. Anna Berg"},
      {"Closing the gap", "Carol"},
      {"Zero-cost, really? - Carol Diaz, Example Corp", ""},
      {"", "「監視」山田さん（みかん）"},
      {"Welcome", "Anna Berg"},
      {"休憩", ""},
      {"LT: 猫の話", "@neko_x"},
      {"Rust/Go 入門 (前編)", "佐藤花子"},
      {"「箱」と『袋』", "@mikan_box"},
      {"19:30 から始める C++", "@yuzu_hoshi"},
      {"How <b>bold</b> *is* it?", "Martin Example/box"},
      {"A: the book [2]", "@tofu_law"},
      {"懇親会", ""},
      {"題未定", ""}};
  std::vector<Slot> slots;
  Clock start = 1140;
  for (const auto& [title, speakers] : told) {
    Slot slot;
    slot.start = start;
    slot.end = start += 15;
    slot.title = title;
    slot.kind = read_talk_kind(title, built_in_words());
    slot.speakers = read_speakers(speakers, built_in_words());
    slots.push_back(slot);
  }
  return slots;
}

TEST_CASE("the timetable that a note was made from changes nothing, whatever the series") {
  std::vector<SeriesSet::Entry> entries;
  for (const auto& file : std::filesystem::directory_iterator(NOTES_TOP "/share/series"))
    entries.push_back({file.path().stem().string(), [path = file.path().string()] {
                         std::ifstream in(path);
                         return Source(path, {std::istreambuf_iterator<char>(in), {}});
                       }});
  REQUIRE(entries.size() > 3);
  const SeriesSet all(entries);
  for (const SeriesSet::Entry& entry : entries) {
    const Series& series = all.get(entry.name);
    if (series.kind == SeriesKind::weekly) continue;
    Event event;
    event.date = Date(std::chrono::year(2024), std::chrono::month(5), std::chrono::day(16));
    event.slots = odd_slots();
    const Scaffold made = scaffold(event, series, built_in_words());
    for (const std::string& path : {made.path, std::string("x.md")}) {
      const Note note = read_note(Source(path, made.text), all, built_in_words());
      CAPTURE(made.text);
      CHECK(reschedule(note, {event.slots}, all, built_in_words()).text == made.text);
    }
  }
}

TEST_CASE("what is taken out of a timetable goes to the end with all its lines") {
  Dice dice(23);
  std::size_t refused = 0;
  for (int round = 0; round < 500; ++round) {
    const SmallNote small = small_note(dice);
    NewTimetable timetable{small.slots, true, true};
    for (std::size_t change = 1 + dice.below(4); change > 0; --change) disturb(timetable.slots, dice, change);
    if (!follows("note.md", small.text, timetable)) ++refused;
  }
  CHECK(refused < 10);
}

}  // namespace
