// SPDX-License-Identifier: MIT
// Facts without a label: a line that is nothing but a date, `X社さんにて`, the event's page, hashtags;
// and the line below a talk's heading that says who speaks.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/time_range.hpp"
#include "notes/width.hpp"
#include "reader.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_venue = 60;     // columns
constexpr std::size_t longest_speakers = 80;  // columns, as shown

/// `2019/04/18 Thu`, hours behind it allowed, and nothing else.
bool is_date_line(std::string_view text) {
  const auto date = find_date(text);
  if (!date || !date->year || date->span.begin != 0) return false;
  const std::string_view behind = trim(text.substr(date->span.end));
  const auto time = read_time_range(behind);
  return behind.empty() || (time && time->span.size() == behind.size());
}

/// The place of `X社さんにて` and `於 X社`; empty if the line tells none.
std::string_view venue_in(std::string_view text) {
  constexpr std::array<std::string_view, 5> endings{"さんにて", "様にて", "にて", "さんで開催", "で開催"};
  if (display_width(text) > longest_venue || text.find("。") != std::string_view::npos) return {};
  for (const std::string_view ending : endings)
    if (text.ends_with(ending)) return trim(text.substr(0, text.size() - ending.size()));
  return {};
}

/// `ハッシュタグ [#x](…)`, or hashtags and nothing else.
bool is_hashtag_line(std::string_view text, const Words& words) {
  const std::string plain = plain_text(text);
  std::size_t tags = 0;
  for (const std::string_view word : split(plain, ' ')) {
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

/// Of the role `none` where the line tells nothing.
Fact plain_fact(const Note& note, std::uint32_t line, const Words& words) {
  const std::string_view text = trim(line_text(note, line));
  if (is_date_line(text)) return fact_of(FactRole::date, located(note, text));
  if (is_hashtag_line(text, words)) return fact_of(FactRole::hashtags, located(note, text));
  if (is_event_page_line(text, words)) return fact_of(FactRole::url, located(note, text));
  const std::string_view venue = venue_in(text);
  Fact fact =
      fact_of(venue.empty() ? FactRole::none : FactRole::venue, located(note, venue.empty() ? text : venue));
  fact.line = span_in(note.shown.text(), text);
  return fact;
}

bool is_alone(const Note& note, std::uint32_t line) {
  const Block& block = note.outline.blocks[note.outline.lines[line].block];
  return block.first_line == block.last_line;
}

bool is_known(const Note& note, FactRole role) {
  return std::any_of(note.facts.begin(), note.facts.end(),
                     [&](const Fact& fact) { return fact.role == role; });
}

/// What a profile page puts behind a name: `さん | Twitter`.
std::string_view without_site(std::string_view text) {
  for (const std::string_view site : {" | Twitter", " / Twitter", " / X", " (Twitter)"})
    if (text.ends_with(site)) return trim(text.substr(0, text.size() - site.size()));
  return text;
}

}  // namespace

void read_plain_facts(Note& note, const Words& words) {
  const Part& part = note.parts.front();
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i) {
    if (!is_open_text(note, i) || !is_alone(note, i)) continue;
    Fact fact = plain_fact(note, i, words);
    if (fact.role == FactRole::none || is_known(note, fact.role)) continue;
    note.facts.push_back(std::move(fact));
    note.uses[i] = LineUse::fact;
  }
}

void read_speaker_line(Note& note, NotedTalk& talk, const Words& words) {
  if (!talk.speakers.empty()) return;
  const Part& part = note.parts[talk.part];
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i) {
    if (note.uses[i] != LineUse::text) continue;
    if (!is_open_text(note, i) || !is_alone(note, i)) return;  // only the first line below the heading
    const std::string_view text = trim(line_text(note, i));
    const std::string plain = plain_text(text);
    if (display_width(plain) > longest_speakers || !names_speakers(without_site(plain), words)) return;
    talk.speakers = read_speakers(without_site(plain), words);
    talk.facts.push_back(fact_of(FactRole::speakers, located(note, text)));
    note.uses[i] = LineUse::fact;
    return;
  }
}

}  // namespace notes
