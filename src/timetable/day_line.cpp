// SPDX-License-Identifier: MIT
// What stands beside a date or a track on its line decides: more than a few marks make it something else.
#include "day_line.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/characters.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/label.hpp"
#include "notes/talk_kind.hpp"
#include "notes/talk_line.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "whole_number.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_line = 200;  // bytes; more is no heading of anything

/// Letters and digits of a text, folded.
std::string word_of(std::string_view text) {
  const FoldedView view(text);
  std::string word;
  for (std::string_view rest = view.text(); !rest.empty();) {
    const CodePoint point = first_code_point(rest);
    if (is_word_character(point.value)) word += rest.substr(0, point.size);
    rest.remove_prefix(point.size);
  }
  return word;
}

/// More days than any event has are none.
std::optional<int> number_in(std::string_view digits) {
  const auto number = whole_number(digits);
  return number && *number > 0 && *number < 100 ? number : std::nullopt;
}

std::optional<int> day_number(std::string_view word) {
  if (word == "初日") return 1;
  if (word.starts_with("day")) return number_in(word.substr(3));
  constexpr std::string_view counter = "日目";
  if (!word.ends_with(counter)) return std::nullopt;
  if (word.starts_with("第")) word.remove_prefix(std::string_view("第").size());
  return number_in(word.substr(0, word.size() - counter.size()));
}

/// Whether a piece of a line says no more than which of the days it is.
bool is_beside_date(std::string_view piece) {
  static constexpr TextSet words{"最終日",    "本日",     "開催日",        "日程",
                                 "timetable", "schedule", "タイムテーブル"};
  const std::string word = word_of(piece);
  return word.empty() || words.has(word) || day_number(word);
}

std::string_view inside_brackets(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> pairs{
      {{"【", "】"}, {"[", "]"}, {"［", "］"}, {"**", "**"}}};
  for (const auto& [open, close] : pairs)
    if (text.size() > open.size() + close.size() && text.starts_with(open) &&
        find_first(text, close, open.size()) == text.size() - close.size())
      return trim(text.substr(open.size(), text.size() - open.size() - close.size()));
  return text;
}

bool has_hiragana(std::string_view text) {
  for (; !text.empty(); text.remove_prefix(first_code_point(text).size))
    if (is_hiragana(first_code_point(text).value)) return true;
  return false;
}

/// Whether a word for rooms has more behind or before it, and no more than a name: `会場` alone names none.
bool is_name_of_track(std::string_view text) {
  static constexpr TextSet rooms{"track",  "room",   "hall",     "stage", "トラック",
                                 "ルーム", "ホール", "ステージ", "会場"};
  constexpr std::size_t longest_name = 14;  // columns, the word aside
  const std::string word = folded(text);
  for (const std::string_view room : rooms) {
    const bool is_front = word.starts_with(room);
    if (!is_front && !word.ends_with(room)) continue;
    const std::string_view name = is_front ? std::string_view(word).substr(room.size())
                                           : std::string_view(word).substr(0, word.size() - room.size());
    const bool has_sign = std::any_of(
        name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
    return !name.empty() && !is_wider_than(name, longest_name) && (has_sign || room != "会場");
  }
  return false;
}

}  // namespace

std::optional<WrittenDate> read_day_line(std::string_view line) {
  if (line.size() > longest_line) return std::nullopt;
  const auto date = find_date(line);
  if (!date || !is_beside_date(line.substr(0, date->span.begin))) return std::nullopt;
  std::string_view behind = line.substr(date->end());
  if (const auto hours = read_time_range(behind)) behind.remove_prefix(hours->span.end);
  return is_beside_date(behind) ? date : std::nullopt;
}

std::optional<int> read_day_number(std::string_view line) {
  if (line.size() > longest_line) return std::nullopt;
  return day_number(word_of(line));
}

std::string read_track_line(std::string_view line, const Words& words) {
  if (line.size() > longest_line) return {};
  const std::string_view inside = inside_brackets(trim(line));
  const bool is_bracketed = inside.size() < trim(line).size();
  if (is_bracketed && names_track(inside) && !kind_word(inside, words)) return std::string(inside);
  std::string_view name = inside;
  if (const auto label = read_label(inside))
    if (label->value.size() > 0) name = inside.substr(label->label.begin, label->label.size());
  if (has_hiragana(name) || kind_word(name, words) || !is_name_of_track(name)) return {};
  return std::string(inside);
}

}  // namespace notes
