// SPDX-License-Identifier: MIT
// Rows of a timetable, whatever holds their columns apart.
#include "notes/timetable_row.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_line.hpp"
#include "notes/time_range.hpp"

namespace notes {
namespace {

std::string_view cell_of(ColumnRole role, const std::vector<std::string_view>& cells,
                         const Columns& columns) {
  for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i)
    if (columns[i] == role && !trim(cells[i]).empty()) return trim(cells[i]);
  return {};
}

void set_time(Talk& talk, const WrittenTimeRange& time) {
  if (time.start) talk.start = time.start->minutes;
  if (time.end) talk.end = time.end->minutes;
}

Talk talk_of(const TalkLine& line) {
  Talk talk;
  if (line.time) set_time(talk, *line.time);
  talk.kind = line.kind;
  talk.track = line.track;
  talk.title = line.title.value;
  talk.speakers = line.speakers.value;
  return talk;
}

/// `25:70` is no time to build on: its line is told instead.
bool is_possible(const std::optional<WrittenTimeRange>& time) {
  return time && (!time->start || time->start->possible) && (!time->end || time->end->possible);
}

/// `[B] 題` in the column of the titles.
void read_track_in_title(Talk& talk, const Words& words) {
  const TalkLine line = read_talk_line(talk.title, words);
  if (!talk.track.empty() || line.track.empty() || line.time || !line.speakers.value.empty()) return;
  talk.track = line.track;
  talk.title = line.title.value;
}

std::string joined_by_tabs(const std::vector<std::string_view>& cells) {
  std::string line;
  for (const std::string_view cell : cells) {
    if (!line.empty()) line += '\t';
    line += trim(cell);
  }
  return line;
}

bool is_later(const WrittenTimeRange& range, const std::optional<WrittenTimeRange>& than) {
  return !than || (range.start && than->start && range.start->minutes > than->start->minutes);
}

/// 時間 may head clock times or durations: the cells decide, and of `13:15` and `0:20` the latter is
/// the duration.
std::optional<WrittenTimeRange> time_of(const std::vector<std::string_view>& cells, const Columns& columns) {
  std::optional<WrittenTimeRange> time;
  for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i)
    if (columns[i] == ColumnRole::time)
      if (const auto range = read_time_range(cells[i]); range && is_later(*range, time)) time = range;
  if (!time || time->end) return time;
  if (const auto end = read_time_range(cell_of(ColumnRole::end, cells, columns)))
    time->end = end->end ? end->end : end->start;
  return time;
}

}  // namespace

Columns read_header(const std::vector<std::string_view>& cells, const Words& words) {
  Columns columns;
  for (const std::string_view cell : cells) columns.push_back(words.column_role(plain_text(cell)));
  const auto known =
      std::count_if(columns.begin(), columns.end(), [](ColumnRole r) { return r != ColumnRole::none; });
  const bool has_time = std::find(columns.begin(), columns.end(), ColumnRole::time) != columns.end();
  return known >= 2 && has_time ? columns : Columns();
}

std::optional<Talk> read_row(const std::vector<std::string_view>& cells, const Columns& columns,
                             const Words& words) {
  if (columns.empty()) {
    const TalkLine line = read_talk_line(joined_by_tabs(cells), words);
    if (!is_possible(line.time)) return std::nullopt;
    Talk talk = talk_of(line);
    read_track_in_title(talk, words);
    return talk;
  }
  const auto time = time_of(cells, columns);
  if (!is_possible(time)) return std::nullopt;
  // A title may hold its speaker where there is no column for him, or in a row of few columns.
  const std::string_view speakers = cell_of(ColumnRole::speakers, cells, columns);
  const std::string_view title = cell_of(ColumnRole::title, cells, columns);
  Talk talk = talk_of(read_talk_line(title, words));
  if (title.empty() && !names_speakers(speakers, words)) {
    talk = talk_of(read_talk_line(speakers, words));  // 休憩 in the column of the speakers
  } else if (!speakers.empty()) {
    talk.track.clear();
    talk.title = plain_text(title);
    talk.speakers = read_speakers(speakers, words);
    read_track_in_title(talk, words);
  }
  for (Speaker& speaker : talk.speakers)
    if (speaker.affiliation.empty())
      speaker.affiliation = plain_text(cell_of(ColumnRole::affiliation, cells, columns));
  talk.start.reset();
  talk.end.reset();
  set_time(talk, *time);
  return talk;
}

}  // namespace notes
