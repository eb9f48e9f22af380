// SPDX-License-Identifier: MIT
// Facts without a label: a line that is nothing but a date, `X社さんにて`, the event's page, hashtags.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/talk_form.hpp"
#include "notes/time_range.hpp"
#include "notes/width.hpp"
#include "reader.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_venue = 60;  // columns

/// `2019/04/18 Thu`, hours behind it allowed, and nothing else.
bool is_date_line(std::string_view text) {
  const auto date = find_date(text);
  if (!date || !date->year || date->span.begin != 0) return false;
  const std::string_view behind = trim(text.substr(date->end()));
  const auto time = read_time_range(behind);
  return behind.empty() || (time && time->span.size() == behind.size());
}

/// The place of `X社さんにて` and `於 X社`; empty if the line tells none.
std::string_view venue_in(std::string_view text) {
  constexpr std::array<std::string_view, 5> endings{"さんにて", "様にて", "にて", "さんで開催", "で開催"};
  if (is_wider_than(text, longest_venue) || text.find("。") != std::string_view::npos) return {};
  for (const std::string_view ending : endings)
    if (text.ends_with(ending)) return trim(text.substr(0, text.size() - ending.size()));
  return {};
}

/// `ハッシュタグ [#x](…)`, or hashtags and nothing else.
bool is_hashtag_line(std::string_view text, const Words& words) {
  if (text.find('#') == std::string_view::npos) return false;
  const PlainView plain(text);
  std::size_t tags = 0;
  for (const std::string_view word : split(plain.text(), ' ')) {
    if (word.empty()) continue;
    const bool is_tag = word.size() > 1 && word.front() == '#';
    const bool is_label = tags == 0 && words.fact_role(word) == FactRole::hashtags;
    if (!is_tag && !is_label) return false;
    if (is_tag) ++tags;
  }
  return tags > 0;
}

/// A link to an event page and nothing else.
bool is_event_page_line(std::string_view text, const Words& words) {
  const auto links = read_links(text);
  return links.size() == 1 && links.front().span.size() == text.size() &&
         words.link_role(links.front().url) == LinkRole::event_page;
}

Fact fact_of(FactRole role, Located<std::string> value) {
  Fact fact;
  fact.role = role;
  fact.value = std::move(value);
  return fact;
}

/// A paragraph of its own, or one of the lines below a day.
bool stands_for_itself(const Note& note, std::uint32_t line) {
  constexpr std::uint32_t most_lines = 4;
  const Block& block = note.outline.blocks[note.outline.lines[line].block];
  return block.first_line == block.last_line || (block.last_line - block.first_line < most_lines &&
                                                 is_date_line(trim(line_text(note, block.first_line))));
}

/// A short line right below the day or the page, which says neither who nor what: where it was.
bool is_place_below_fact(const Note& note, std::uint32_t line) {
  const std::string_view text = trim(line_text(note, line));
  const bool is_plain = text.find("://") == std::string_view::npos &&
                        text.find("](") == std::string_view::npos && !text.starts_with('#') &&
                        !text.starts_with('!');
  return is_plain && may_be_name(text, longest_venue);
}

}  // namespace

Fact plain_fact(const Note& note, std::uint32_t line, const Words& words) {
  const std::string_view text = trim(line_text(note, line));
  if (is_date_line(text)) return fact_of(FactRole::date, located(note, text));
  if (is_hashtag_line(text, words)) return fact_of(FactRole::hashtags, located(note, text));
  if (is_event_page_line(text, words)) return fact_of(FactRole::url, located(note, text));
  const std::string_view venue = venue_in(text);
  if (venue.empty()) return fact_of(FactRole::none, located(note, text));
  Fact fact = fact_of(FactRole::venue, located(note, venue));
  fact.line = span_in(note.shown.text(), text);
  return fact;
}

void read_plain_facts(Note& note, const Words& words) {
  const Part& part = note.parts.front();
  bool is_below_fact = false;
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i) {
    if (note.uses[i] == LineUse::blank) continue;
    const bool was_below_fact = is_below_fact;
    is_below_fact = false;
    if (!is_open_text(note, i) || !stands_for_itself(note, i)) continue;
    Fact fact = plain_fact(note, i, words);
    is_below_fact = fact.role == FactRole::date || fact.role == FactRole::url;
    if (fact.role == FactRole::none && was_below_fact && is_place_below_fact(note, i))
      fact.role = FactRole::venue;
    if (fact.role == FactRole::none || is_known(note, fact.role)) continue;
    note.facts.push_back(std::move(fact));
    note.uses[i] = LineUse::fact;
  }
}

}  // namespace notes
