// SPDX-License-Identifier: MIT
// Rows of a timetable, whatever holds their columns apart.
#include "notes/timetable_row.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "notes/talk_line.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "notes/width.hpp"

namespace notes {
namespace {

std::string_view cell_of(ColumnRole role, const Cells& cells, const Columns& columns) {
  for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i)
    if (columns[i] == role && !trim(cells[i]).empty()) return trim(cells[i]);
  return {};
}

void set_time(Talk& talk, const WrittenTimeRange& time) {
  if (time.start) talk.start = time.start->minutes;
  if (time.end) talk.end = time.end->minutes;
}

std::string joined_by_tabs(const Cells& cells) {
  std::string line;
  for (const std::string_view cell : cells) {
    if (!line.empty()) line += '\t';
    line += trim(cell);
  }
  return line;
}

/// `1300-1340`, as only a column of times may hold it.
std::optional<WrittenTimeRange> read_compact_range(std::string_view cell) {
  const std::string_view text = trim(cell);
  const std::size_t offset = span_in(cell, text).begin;
  const auto clock = [&](std::size_t at) -> std::optional<WrittenClock> {
    if (at + 4 > text.size()) return std::nullopt;
    int digits = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
      if (text[i] < '0' || text[i] > '9') return std::nullopt;
      digits = 10 * digits + (text[i] - '0');
    }
    const bool possible = digits / 100 < 30 && digits % 100 < 60;
    if (!possible) return std::nullopt;
    return WrittenClock{digits / 100 * 60 + digits % 100, {offset + at, offset + at + 4}, true};
  };
  const auto start = clock(0);
  const std::size_t next = text.find_first_of("0123456789", 4);
  const auto end = start && next != std::string_view::npos ? clock(next) : std::nullopt;
  if (!end || next > 8 || next + 4 != text.size()) return std::nullopt;
  return WrittenTimeRange{start, end, span_in(cell, text)};
}

std::optional<WrittenTimeRange> read_time_cell(std::string_view cell) {
  const auto range = read_time_range(cell);
  return range ? range : read_compact_range(cell);
}

/// What the cells of one column look like.
struct ColumnContent {
  std::size_t filled = 0;
  std::size_t times = 0;
  std::size_t speakers = 0;
  std::size_t given = 0;  // 題 @x
  std::size_t width = 0;

  void add(std::string_view cell, const Words& words) {
    const std::string text = plain_text(cell);
    if (text.empty()) return;
    ++filled;
    width += display_width(text);
    if (const auto time = read_time_cell(text)) {
      ++times;
      width -= display_width(text.substr(0, time->span.end));
    }
    const bool is_profile = cell.find("twitter.com/") != std::string_view::npos;
    if (is_profile || names_speakers(text, words)) ++speakers;
    const TalkLine line = read_talk_line(text, words);
    if (!line.title.value.empty() && !line.speakers.value.empty()) ++given;
  }

  bool is_speakers() const { return speakers > 0 && 2 * speakers >= filled; }
  bool are_given() const { return given > 0 && 2 * given >= filled; }
};

/// Gives the widest column that nothing is known of, and that fits, its role.
template <class Fits>
void take_widest(Columns& columns, const std::vector<ColumnContent>& contents, ColumnRole role, Fits fits) {
  std::size_t widest = contents.size();
  for (std::size_t i = 0; i < contents.size(); ++i) {
    const bool is_open = columns[i] == ColumnRole::none && contents[i].width > 0 && fits(contents[i]);
    if (is_open && (widest == contents.size() || contents[i].width > contents[widest].width)) widest = i;
  }
  if (widest < contents.size()) columns[widest] = role;
}

bool is_later(const WrittenTimeRange& range, const std::optional<WrittenTimeRange>& than) {
  return !than || (range.start && than->start && range.start->minutes > than->start->minutes);
}

/// 時間 may head clock times or durations: the cells decide, and of `13:15` and `0:20` the latter is
/// the duration.
std::optional<WrittenTimeRange> time_of(const Cells& cells, const Columns& columns) {
  std::optional<WrittenTimeRange> time;
  for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i)
    if (columns[i] == ColumnRole::time)
      if (const auto range = read_time_cell(cells[i]); range && is_later(*range, time)) time = range;
  if (!time || time->end) return time;
  if (const auto end = read_time_range(cell_of(ColumnRole::end, cells, columns)))
    time->end = end->end ? end->end : end->start;
  return time;
}

}  // namespace

Columns read_header(const Cells& cells, const Words& words) {
  Columns columns;
  for (const std::string_view cell : cells) columns.push_back(words.column_role(plain_text(cell)));
  const auto has = [&](ColumnRole role) {
    return std::find(columns.begin(), columns.end(), role) != columns.end();
  };
  // 日程 heads the hours beside 項目, and what takes place beside 時間.
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i] == ColumnRole::none && plain_text(cells[i]) == "日程")
      columns[i] = !has(ColumnRole::time)    ? ColumnRole::time
                   : !has(ColumnRole::title) ? ColumnRole::title
                                             : ColumnRole::none;
  const auto known =
      std::count_if(columns.begin(), columns.end(), [](ColumnRole r) { return r != ColumnRole::none; });
  const bool is_programme = has(ColumnRole::time) || (has(ColumnRole::title) && has(ColumnRole::speakers));
  if (known < 2 || !is_programme) return {};
  // 時間 | トラック: where nothing else can hold the titles, the track does.
  if (!has(ColumnRole::title) && !has(ColumnRole::none))
    std::replace(columns.begin(), columns.end(), ColumnRole::track, ColumnRole::title);
  return columns;
}

Columns columns_of(const std::vector<Cells>& rows, const Cells& header, const Words& words) {
  Columns columns = read_header(header, words);
  const bool is_told = std::find(columns.begin(), columns.end(), ColumnRole::title) != columns.end();
  if (is_told) return columns;
  std::vector<ColumnContent> contents;
  for (const Cells& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (contents.size() <= i) contents.resize(i + 1);
      contents[i].add(row[i], words);
    }
  columns.resize(std::max(columns.size(), contents.size()), ColumnRole::none);
  if (std::find(columns.begin(), columns.end(), ColumnRole::time) == columns.end()) {
    const auto time = std::find_if(contents.begin(), contents.end(), [&](const ColumnContent& content) {
      return content.times >= 2 && 2 * content.times >= content.filled;
    });
    if (time == contents.end()) return {};
    columns[static_cast<std::size_t>(time - contents.begin())] = ColumnRole::time;
  }
  const auto title = [&] {
    const auto at = std::find(columns.begin(), columns.end(), ColumnRole::title);
    return static_cast<std::size_t>(at - columns.begin());
  };
  take_widest(columns, contents, ColumnRole::title, [](const ColumnContent& c) { return !c.is_speakers(); });
  if (title() == columns.size())
    take_widest(columns, contents, ColumnRole::title, [](const ColumnContent&) { return true; });
  if (title() == columns.size()) return {};
  // Where titles come with their speakers, what looks like speakers beside them is another room.
  if (!contents[title()].are_given())
    take_widest(columns, contents, ColumnRole::speakers,
                [](const ColumnContent& c) { return c.is_speakers(); });
  return columns;
}

std::optional<Talk> read_row(const Cells& cells, const Columns& columns, const Words& words) {
  if (columns.empty()) {
    const std::string joined = joined_by_tabs(cells);
    const auto time = read_time_range(joined);
    if (!time || !time->is_possible()) return std::nullopt;
    const TalkLine line = read_talk_line(joined, words);
    Talk talk = talk_of(line);
    const TalkLine title = read_talk_line(talk.title, words);
    if (talk.track.empty() && !title.track.empty() && title.speakers.value.empty()) {
      talk.track = title.track;  // `[B] 題` in the column of the titles
      talk.title = title.title.value;
    }
    return talk;
  }
  const auto time = time_of(cells, columns);
  // A title may hold its speaker where there is no column for him, or in a row of few columns.
  const std::string_view speakers = cell_of(ColumnRole::speakers, cells, columns);
  const std::string_view title = cell_of(ColumnRole::title, cells, columns);
  const auto filled =
      std::count_if(cells.begin(), cells.end(), [](auto cell) { return !trim(cell).empty(); });
  const bool is_told = (!title.empty() || !speakers.empty()) &&
                       (filled > 1 || read_talk_line(title, words).kind != TalkKind::talk);
  if (time ? !time->is_possible() : !is_told) return std::nullopt;
  Talk talk = talk_of(read_talk_line(title, words));
  if (title.empty() && !names_speakers(speakers, words)) {
    talk = talk_of(read_talk_line(speakers, words));  // 休憩 in the column of the speakers
  } else if (!speakers.empty()) {
    if (!talk.speakers.empty()) talk.title = plain_text(title);
    talk.speakers = read_speakers(speakers, words);
    const bool is_named = std::any_of(talk.speakers.begin(), talk.speakers.end(),
                                      [](const Speaker& s) { return !s.name.empty() || !s.handle.empty(); });
    // Who gives a talk about 振り返り gives a talk.
    if (is_named && !is_kind_word(talk.title, words) && talk.kind == TalkKind::other)
      talk.kind = TalkKind::talk;
  }
  static constexpr TextSet of_companies{"会社説明", "会社紹介", "企業紹介", "スポンサーセッション",
                                        "スポンサーLT"};
  for (Speaker& speaker : talk.speakers)
    if (of_companies.has(talk.title) && speaker.affiliation.empty() && speaker.handle.empty())
      std::swap(speaker.name, speaker.affiliation);
  for (Speaker& speaker : talk.speakers)
    if (speaker.affiliation.empty())
      speaker.affiliation = plain_text(cell_of(ColumnRole::affiliation, cells, columns));
  if (talk.track.empty()) talk.track = plain_text(cell_of(ColumnRole::track, cells, columns));
  talk.start.reset();
  talk.end.reset();
  if (time) set_time(talk, *time);
  return talk;
}

}  // namespace notes
