// SPDX-License-Identifier: MIT
// Talks → lines → talks, so that a line nobody touched changes nothing.
#include "timetable_lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <map>

#include "notes/blanks.hpp"
#include "notes/error.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "notes/time_range.hpp"
#include "notes/timetable.hpp"

namespace notes {
namespace {

constexpr std::string_view help_ja = R"(
# 1行が1つの発表です: 時間⇥発表者⇥所属⇥タイトル
#
#   並べ替える    発表もこの順になります
#   直す          時間、発表者、タイトルが見出しに入ります。書いたメモはそのままです
#   行を足す      発表が増えます。貼り付けたタイムテーブルの行でもかまいません
#   行を消す      発表が消えます。メモがあれば、ノートの終わりの「行き先のないメモ」に移ります
#
# 最初の行に sort とだけ書くと、開始時間の順に並びます。
# 行をすべて消すと、何もしません。# で始まる行は読みません。
)";

constexpr std::string_view help_en = R"(
# A line is a talk: time⇥speakers⇥affiliation⇥title
#
#   reorder       the talks follow
#   correct       time, speakers and title go into the heading; your notes stay as they are
#   add a line    adds a talk; lines of a pasted timetable will do
#   delete one    removes the talk; notes below it go to "Notes without a place" at the end
#
# The word sort alone on the first line sorts by time.
# If you delete all lines, nothing is done. Lines that begin with # are not read.
)";

/// On one line, and without what holds columns apart.
std::string cell(std::string_view text) {
  std::string line(trim(text));
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return line;
}

std::string line_of(const Talk& talk) {
  const bool is_alone = talk.speakers.size() == 1;
  std::string speakers;
  for (const Speaker& speaker : talk.speakers) {
    if (!speakers.empty()) speakers += "、";
    speakers += cell(speaker.written);
    if (!is_alone && !speaker.affiliation.empty())
      speakers += fmt::format(" ({})", cell(speaker.affiliation));
  }
  return fmt::format("{}\t{}\t{}\t{}", hours_text(talk), speakers,
                     is_alone ? cell(talk.speakers.front().affiliation) : "", cell(talk.title));
}

bool is_possible(const WrittenTimeRange& time) {
  return (!time.start || time.start->possible) && (!time.end || time.end->possible);
}

/// The four columns, each of which may be empty, but not all.
std::optional<Slot> read_columns(const std::vector<std::string_view>& cells, const Words& words) {
  Slot slot;
  if (const std::string_view hours = trim(cells[0]); !hours.empty()) {
    const auto time = read_time_range(hours);
    if (!time || time->span.size() != hours.size() || !is_possible(*time)) return std::nullopt;
    if (time->start) slot.start = time->start->minutes;
    if (time->end) slot.end = time->end->minutes;
  }
  slot.speakers = read_speakers(trim(cells[1]), words);
  for (Speaker& speaker : slot.speakers)
    if (speaker.affiliation.empty()) speaker.affiliation = trim(cells[2]);
  slot.title = trim(cells[3]);
  slot.kind = read_talk_kind(slot.title, words);
  const bool is_empty = slot.title.empty() && slot.speakers.empty() && !slot.start && !slot.end;
  return is_empty ? std::nullopt : std::optional(slot);
}

std::optional<Slot> read_line(std::string_view line, const Words& words) {
  if (const auto cells = split(line, '\t'); cells.size() == 4) return read_columns(cells, words);
  TimetableHints hints;
  hints.format = "text";
  try {
    const Timetable timetable = read_timetable(Source("line", std::string(line)), words, hints);
    if (timetable.slots.size() == 1 && timetable.unread.empty()) return timetable.slots.front();
  } catch (const Error&) {  // the caller tells where the line stands
  }
  return std::nullopt;
}

/// What has no start stays behind what stands before it.
void sort_by_start(std::vector<Slot>& slots) {
  std::vector<std::pair<Clock, Slot>> keyed;
  for (Slot& slot : slots) {
    const Clock before = keyed.empty() ? 0 : keyed.back().first;
    const Clock start = slot.start.value_or(before);
    keyed.emplace_back(start, std::move(slot));
  }
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  slots.clear();
  for (auto& [start, slot] : keyed) slots.push_back(std::move(slot));
}

}  // namespace

std::string timetable_lines(const Note& note) {
  std::string text;
  for (const Talk& talk : note.talks) text += line_of(talk) + '\n';
  return text.append(note.series && note.series->lang == "en" ? help_en : help_ja);
}

std::vector<Slot> read_timetable_lines(const std::string& text, const Note& note, const Words& words,
                                       std::optional<OddLine>& odd) {
  std::map<std::string, std::deque<const Talk*>, std::less<>> untouched;
  for (const Talk& talk : note.talks) untouched[line_of(talk)].push_back(&talk);
  std::vector<Slot> slots;
  bool sorts = false;
  const Source source("lines", text);
  for (std::size_t i = 0; i < source.line_count(); ++i) {
    const std::string line(source.text(source.line(i)));
    if (trim(line).empty() || line.starts_with('#')) continue;
    if (slots.empty() && !sorts && trim(line) == "sort") {
      sorts = true;
      continue;
    }
    if (const auto known = untouched.find(line); known != untouched.end() && !known->second.empty()) {
      slots.emplace_back(*known->second.front());
      known->second.pop_front();
    } else if (auto slot = read_line(line, words)) {
      slots.push_back(std::move(*slot));
    } else {
      if (!odd) odd = {i + 1, line};
    }
  }
  if (sorts) sort_by_start(slots);
  return slots;
}

}  // namespace notes
