// SPDX-License-Identifier: MIT
// Rows without a heading are read in the usual order; several columns of talks side by side are rooms.
#include "table_reader.hpp"

#include <algorithm>

#include "cell_talks.hpp"
#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/table_cell.hpp"
#include "notes/talk_kind.hpp"
#include "notes/talk_line.hpp"
#include "notes/time_range.hpp"
#include "notes/width.hpp"
#include "slot_details.hpp"

namespace notes {
namespace {

bool has(const Columns& columns, ColumnRole role) {
  return std::find(columns.begin(), columns.end(), role) != columns.end();
}

std::size_t index_of(const Columns& columns, ColumnRole role) {
  return static_cast<std::size_t>(std::find(columns.begin(), columns.end(), role) - columns.begin());
}

bool is_empty(const Cells& cells) {
  return std::all_of(cells.begin(), cells.end(), [](auto cell) { return plain_text(cell).empty(); });
}

bool tells_time(const Cells& cells) {
  return std::any_of(cells.begin(), cells.end(), [](auto cell) {
    const auto time = read_time_range(plain_text(cell));
    return time && time->is_possible();
  });
}

/// What holds for all rows that a cell reaches into, and not for the first alone.
bool holds_for_all(ColumnRole role) {
  return role == ColumnRole::time || role == ColumnRole::end || role == ColumnRole::date ||
         role == ColumnRole::track || role == ColumnRole::duration;
}

std::size_t width_of(const std::vector<Cells>& rows, std::size_t column) {
  std::size_t width = 0;
  for (const Cells& row : rows)
    if (column < row.size()) width += display_width(plain_text(row[column]));
  return width;
}

/// The texts of a row without those that other cells reach into it with.
Cells own_texts(const DrawnRow& row) {
  Cells texts;
  for (const DrawnCell& cell : row.cells) texts.push_back(cell.is_covered() ? std::string_view() : cell.text);
  return texts;
}

/// `12/17 19:00` in a cell of times: the day, which the cell loses.
std::optional<WrittenDate> take_date(std::string_view& cell) {
  const auto date = find_date(cell);
  if (!date || !trim(cell.substr(0, date->span.begin)).empty()) return std::nullopt;
  cell = trim(cell.substr(date->end()));
  return date;
}

}  // namespace

bool TableReader::read() {
  constexpr std::size_t most_columns = 100;  // further ones hold nothing that a note wants
  const std::size_t first = find_header();
  std::vector<Cells> bodies;
  for (std::size_t i = first; i < table_.rows.size(); ++i) bodies.push_back(own_texts(table_.rows[i]));
  find_columns(bodies);
  if (columns_.size() > most_columns) columns_.resize(most_columns);
  if (header_ && columns_.empty()) {  // it is a row like the others
    const DrawnRow& row = *header_;
    header_ = nullptr;
    read_row(row, first - 1);
  }
  if (header_) tell_unknown_columns(bodies);
  const std::size_t before = builder_.talks();
  for (std::size_t i = first; i < table_.rows.size(); ++i) read_row(table_.rows[i], i);
  return builder_.talks() > before;
}

/// The row of headings; the rows above it tell the day or the room. Gives the first row below.
std::size_t TableReader::find_header() {
  constexpr std::size_t most = 3;
  for (std::size_t i = 0; i < std::min(most, table_.rows.size()); ++i) {
    const DrawnRow& row = table_.rows[i];
    const Cells cells = row.texts();
    const bool is_told = !read_header(cells, words_).empty();
    const bool goes_on = i + 1 < table_.rows.size() && table_.rows[i + 1].header;
    if (!is_told && (!row.header || tells_time(cells))) return i;
    if (is_told || !goes_on) {
      if (!is_empty(cells)) header_ = &row;
      return i + 1;
    }
    if (!is_empty(cells)) builder_.read_or_leave(line_of(row));
  }
  return std::min(most, table_.rows.size());
}

void TableReader::find_columns(const std::vector<Cells>& bodies) {
  const Cells header = header_ ? header_->texts() : Cells();
  columns_ = read_header(header, words_);
  if (has(columns_, ColumnRole::title)) return;
  const Columns guess = columns_of(bodies, header, words_);
  if (header_) find_rooms(bodies, guess);
  if (!rooms_.empty()) return;
  // Without headings the usual order tells more than a guess, unless the times are not in front.
  const bool is_usual = guess.empty() || (columns_.empty() && guess.front() == ColumnRole::time);
  columns_ = is_usual ? Columns() : guess;
}

/// 時間 | ホールA | ホールB: each column beside that of the times holds the talks of a room.
void TableReader::find_rooms(const std::vector<Cells>& bodies, const Columns& guess) {
  constexpr std::size_t most_rooms = 40;
  if (!has(guess, ColumnRole::time) || guess.size() > most_rooms) return;
  std::size_t widest = 0;
  std::size_t named = 0;
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < std::min(guess.size(), header_->cells.size()); ++i) {
    const std::string name = plain_text(header_->cells[i].text);
    if (name.empty() || guess[i] == ColumnRole::time || words_.column_role(name) != ColumnRole::none)
      continue;
    open.push_back(i);
    widest = std::max(widest, width_of(bodies, i));
    if (names_track(name)) ++named;
  }
  const bool are_named = named > 0 && named == open.size();
  if (!are_named && (has(guess, ColumnRole::speakers) || open.size() < 2)) return;
  for (const std::size_t column : open)
    if (are_named || 3 * width_of(bodies, column) > widest) rooms_.push_back(column);
  if (rooms_.size() < 2 && !are_named) return rooms_.clear();
  columns_ = guess;
  for (const std::size_t column : open) columns_[column] = ColumnRole::none;
}

/// A column that nobody knows is told once.
void TableReader::tell_unknown_columns(const std::vector<Cells>& bodies) {
  for (std::size_t i = 0; i < std::min(columns_.size(), header_->cells.size()); ++i) {
    const bool is_room = std::find(rooms_.begin(), rooms_.end(), i) != rooms_.end();
    if (columns_[i] == ColumnRole::none && !is_room && width_of(bodies, i) > 0)
      builder_.leave(header_->line, header_->cells[i].text);
  }
}

TextLine TableReader::line_of(const DrawnRow& row) const {
  TextLine line;
  line.number = row.line;
  line.written = row.written;
  for (const DrawnCell& cell : row.cells) {
    if (cell.is_covered()) continue;
    if (!line.text.empty()) line.text += ' ';
    line.text += plain_text(cell.text);
  }
  line.text = std::string(trim(line.text));
  return line;
}

/// A row of one cell may open a day or a room.
void TableReader::leave(const DrawnRow& row) {
  TextLine line = line_of(row);
  const std::string plain = line.text;
  if (table_.is_html) line.written = plain;
  const Cells cells = own_texts(row);
  const auto filled =
      std::count_if(cells.begin(), cells.end(), [](auto cell) { return !plain_text(cell).empty(); });
  filled == 1 ? builder_.read_or_leave(line) : builder_.leave(line);
}

/// `| **会場** | 北の館 |`.
bool TableReader::tells_fact(const DrawnRow& row) {
  Cells filled;
  for (const DrawnCell& cell : row.cells)
    if (!cell.is_covered() && !trim(cell.text).empty()) filled.push_back(trim(cell.text));
  return filled.size() == 2 && builder_.read_fact(filled[0], filled[1]);
}

void TableReader::read_row(const DrawnRow& row, std::size_t index) {
  if (is_empty(row.texts())) return;
  const bool is_told = rooms_.empty() ? add_talks(row, index) : add_rooms(row, index);
  if (!is_told && !tells_fact(row)) leave(row);
}

bool TableReader::add_talks(const DrawnRow& row, std::size_t index) {
  Cells cells = row.texts();
  const std::size_t title = index_of(columns_, ColumnRole::title);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const DrawnCell& cell = row.cells[i];
    const bool holds = columns_.empty() ? i == 0 : i < columns_.size() && holds_for_all(columns_[i]);
    // What reaches over several columns, that of the titles included, is a title.
    const bool reaches_title = !cell.is_covered() && i < title && title < i + cell.columns;
    if (reaches_title || (cell.from_left && i != title) || (cell.from_above && !holds)) cells[i] = {};
  }
  return add_talk(std::move(cells), row, index, {});
}

bool TableReader::add_rooms(const DrawnRow& row, std::size_t index) {
  const Columns columns = columns_;
  bool is_told = false;
  for (const std::size_t room : rooms_) {
    if (room >= row.cells.size() || row.cells[room].is_covered() || plain_text(row.cells[room].text).empty())
      continue;
    Cells cells = row.texts();
    for (const std::size_t other : rooms_)
      if (other != room && other < cells.size()) cells[other] = {};
    columns_[room] = ColumnRole::title;
    const bool is_alone = std::count_if(rooms_.begin(), rooms_.end(), [&](std::size_t other) {
                            return other < row.cells.size() && !row.cells[other].is_covered() &&
                                   !plain_text(row.cells[other].text).empty();
                          }) == 1;
    const bool is_of_all = row.cells[room].columns >= rooms_.size() ||
                           (is_alone && is_kind_word(plain_text(row.cells[room].text), words_));
    const std::string track = is_of_all ? std::string() : plain_text(header_->cells[room].text);
    is_told = add_talk(std::move(cells), row, index, track) || is_told;
    columns_ = columns;
  }
  return is_told;
}

bool TableReader::add_talk(Cells cells, const DrawnRow& row, std::size_t index, std::string_view track) {
  std::optional<WrittenDate> date;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const ColumnRole role = i < columns_.size() ? columns_[i] : ColumnRole::none;
    const bool may_hold_date =
        role == ColumnRole::time || role == ColumnRole::date || (columns_.empty() && i == 0);
    if (may_hold_date && !date) date = take_date(cells[i]);
  }
  const std::size_t title = columns_.empty() ? cells.size() - 1 : index_of(columns_, ColumnRole::title);
  std::vector<Slot> slots = talks_of_row(cells, columns_, title, table_.is_html, words_);
  if (slots.empty()) return false;
  if (table_.is_html && title < row.cells.size())
    for (const std::string_view other : rich_cell(row.cells[title].text).others)
      builder_.leave(row.line, plain_text(other));
  const std::optional<Clock> end = end_of_reach(row, index, title);
  for (Slot& slot : slots) {
    if (date) slot.date = builder_.day_of(*date);
    if (slot.track.empty()) slot.track = track;
    if (end && slot.start && *end > *slot.start) slot.end = end;
    add_slot(std::move(slot));
  }
  return true;
}

/// Rows without a time below one of lightning talks are such talks.
void TableReader::add_slot(Slot slot) {
  const bool is_lt = slot.kind == TalkKind::lt;
  if (slot.start || is_interlude(slot.kind))
    below_lt_ = is_lt && slot.speakers.empty();
  else if (below_lt_ && slot.kind == TalkKind::talk)
    slot.kind = TalkKind::lt;
  builder_.add(std::move(slot));
}

/// When the last of the rows ends that a talk reaches over.
std::optional<Clock> TableReader::end_of_reach(const DrawnRow& row, std::size_t index,
                                               std::size_t column) const {
  if (column >= row.cells.size() || row.cells[column].rows < 2) return std::nullopt;
  const std::size_t last = index + row.cells[column].rows - 1;
  const std::size_t times = index_of(columns_, ColumnRole::time);
  if (last >= table_.rows.size() || times >= table_.rows[last].cells.size()) return std::nullopt;
  // Where the time reaches as far, the rows are parts of one slot.
  if (table_.rows[last].cells[times].is_covered()) return std::nullopt;
  const auto time = read_time_range(plain_text(table_.rows[last].cells[times].text));
  return time && time->end && time->is_possible() ? std::optional(time->end->minutes) : std::nullopt;
}

}  // namespace notes
