// SPDX-License-Identifier: MIT
// Headings and lists of speakers, as spreadsheets have them.
#include "separated_cells.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "notes/timetable_row.hpp"
#include "one_line.hpp"
#include "slot_fields.hpp"
#include "timetable_writers.hpp"

namespace notes {
namespace {

using Field = SeparatedField;

struct Heading {
  std::string_view word;  // folded
  Field field;
};

constexpr Heading headings[] = {
    {"day", Field::day},           {"date", Field::day},
    {"日付", Field::day},          {"日", Field::day},
    {"開催日", Field::day},        {"日にち", Field::day},
    {"start", Field::start},       {"starttime", Field::start},
    {"end", Field::end},           {"endtime", Field::end},
    {"duration", Field::duration}, {"length", Field::duration},
    {"minutes", Field::duration},  {"min", Field::duration},
    {"所要時間", Field::duration}, {"持ち時間", Field::duration},
    {"時間(分)", Field::duration}, {"分", Field::duration},
    {"room", Field::room},         {"track", Field::room},
    {"hall", Field::room},         {"stage", Field::room},
    {"location", Field::room},     {"部屋", Field::room},
    {"会場", Field::room},         {"トラック", Field::room},
    {"ルーム", Field::room},       {"場所", Field::room},
    {"kind", Field::kind},         {"種別", Field::kind},
    {"種類", Field::kind},         {"区分", Field::kind},
    {"url", Field::url},           {"page", Field::url},
    {"ページ", Field::url},        {"fileurl", Field::slides},
    {"video", Field::video},       {"videos", Field::video},
    {"recording", Field::video},   {"動画", Field::video},
    {"録画", Field::video},
};

Field field_of(ColumnRole role) {
  switch (role) {
    case ColumnRole::date: return Field::day;
    case ColumnRole::time: return Field::start;
    case ColumnRole::duration: return Field::duration;
    case ColumnRole::track: return Field::room;
    case ColumnRole::end: return Field::end;
    case ColumnRole::title: return Field::title;
    case ColumnRole::speakers: return Field::speakers;
    case ColumnRole::affiliation: return Field::affiliation;
    case ColumnRole::slides: return Field::slides;
    case ColumnRole::none: break;
  }
  return Field::none;
}

ColumnRole role_of(Field field) {
  switch (field) {
    case Field::title: return ColumnRole::title;
    case Field::speakers: return ColumnRole::speakers;
    case Field::affiliation: return ColumnRole::affiliation;
    default: return ColumnRole::none;
  }
}

/// What `;` holds apart; more of it than any talk has speakers is no list.
std::vector<std::string_view> list_of(std::string_view cell) {
  constexpr std::ptrdiff_t most = 100;
  if (std::count(cell.begin(), cell.end(), ';') >= most) return {cell};
  std::vector<std::string_view> parts = split(cell, ';');
  for (std::string_view& part : parts) part = trim(part);
  return parts;
}

/// A name is what it is, unless handles or honorifics say that there are several.
std::vector<Speaker> read_names(std::string_view cell, const Words& words) {
  if (cell.find('@') != std::string_view::npos || names_speakers(cell, words))
    return read_speakers(cell, words);
  return {person_named(cell, words)};
}

std::vector<Speaker> read_list(std::string_view cell, const Words& words) {
  std::vector<Speaker> speakers;
  if (cell.empty()) return speakers;
  for (const std::string_view name : list_of(cell)) {
    auto read = read_names(name, words);
    speakers.insert(speakers.end(), read.begin(), read.end());
  }
  return speakers;
}

/// One for each speaker, or one for all.
void add_affiliations(std::string_view cell, std::vector<Speaker>& speakers) {
  if (cell.empty()) return;
  if (speakers.empty()) speakers.emplace_back();
  const auto each = speakers.size() > 1 ? list_of(cell) : std::vector{cell};
  for (std::size_t i = 0; i < speakers.size(); ++i) {
    const std::string_view own = each.size() == 1 ? each[0] : i < each.size() ? each[i] : std::string_view();
    if (!own.empty()) speakers[i].affiliation = own;
  }
}

/// `1:Hanako; 2:Jiro`: with the numbers that some systems give to people; as a line names several.
std::string as_line(std::string_view cell) {
  std::string text;
  for (const std::string_view part : list_of(cell)) {
    std::string_view name = part;
    const std::size_t digits = std::min(name.find_first_not_of("0123456789"), name.size());
    if (digits > 0 && digits < name.size() && name[digits] == ':') name = trim(name.substr(digits + 1));
    if (!name.empty()) text.append(text.empty() ? "" : "、").append(name);
  }
  return text;
}

}  // namespace

SeparatedField separated_field(std::string_view heading, const Words& words) {
  const std::string word = folded(heading);
  for (const Heading& each : headings)
    if (each.word == word) return each.field;
  return field_of(words.column_role(heading));
}

bool is_of_spreadsheets_alone(SeparatedField field) {
  return field != Field::none && field != Field::start && field != Field::end && field != Field::slides &&
         field != Field::url && role_of(field) == ColumnRole::none;
}

SeparatedCells::SeparatedCells(const std::vector<std::string>& cells,
                               const std::vector<SeparatedField>& fields)
    : fields_(fields) {
  for (const std::string& cell : cells) texts_.push_back(one_line(cell));
}

std::vector<std::string_view> SeparatedCells::all(SeparatedField wanted) const {
  std::vector<std::string_view> found;
  for (std::size_t i = 0; i < texts_.size(); ++i)
    if (field(i) == wanted && !texts_[i].empty()) found.push_back(texts_[i]);
  return found;
}

std::string_view SeparatedCells::first(SeparatedField wanted) const {
  const auto found = all(wanted);
  return found.empty() ? std::string_view() : found.front();
}

std::size_t SeparatedCells::filled() const {
  return static_cast<std::size_t>(
      std::count_if(texts_.begin(), texts_.end(), [](const std::string& text) { return !text.empty(); }));
}

std::optional<Talk> read_own_row(const SeparatedCells& cells, const Words& words) {
  Talk talk;
  talk.title = cells.first(Field::title);
  talk.kind = read_talk_kind(talk.title, words);
  talk.speakers = read_list(cells.first(Field::speakers), words);
  add_affiliations(cells.first(Field::affiliation), talk.speakers);
  std::erase_if(talk.speakers, [](const Speaker& speaker) {
    return shown_name(speaker).empty() && speaker.affiliation.empty();
  });
  const bool is_told = !talk.title.empty() || !talk.speakers.empty() || !cells.first(Field::kind).empty();
  return is_told ? std::optional(std::move(talk)) : std::nullopt;
}

std::optional<Talk> read_foreign_row(const SeparatedCells& cells, const Words& words) {
  std::vector<std::string> texts = cells.texts();
  Cells views;
  Columns columns;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (cells.field(i) == Field::speakers) texts[i] = as_line(texts[i]);
    views.push_back(texts[i]);
    columns.push_back(role_of(cells.field(i)));
  }
  auto talk = read_row(views, columns, words);
  const std::string_view affiliations = cells.first(Field::affiliation);
  if (talk && talk->speakers.size() > 1 && list_of(affiliations).size() == talk->speakers.size())
    add_affiliations(affiliations, talk->speakers);
  return talk;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (const std::string_view word : split(text, ' '))
    if (!trim(word).empty()) words.emplace_back(trim(word));
  return words;
}

}  // namespace notes
