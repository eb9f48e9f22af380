// SPDX-License-Identifier: MIT
// Labelled lines of the event and of its talks.
#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/label.hpp"
#include "notes/speakers.hpp"
#include "notes/width.hpp"
#include "reader.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_fact = 100;  // columns; what is longer is prose

Fact read_fact(const Note& note, std::uint32_t line, const Words& words) {
  const std::string_view text = trim(line_text(note, line));
  const auto label = read_label(text);
  if (!label) return {FactRole::none, {}, located(note, text)};
  const std::string_view name = text.substr(label->label.begin, label->label.size());
  return {words.fact_role(name), located(note, name),
          located(note, text.substr(label->value.begin, label->value.size()))};
}

/// The outermost list that a line stands in, else its paragraph: facts stand together.
std::uint32_t group_of(const Note& note, std::uint32_t line) {
  const auto& blocks = note.outline.blocks;
  std::uint32_t block = note.outline.lines[line].block;
  while (blocks[block].parent != 0) block = blocks[block].parent;
  return block;
}

bool is_nested(const Note& note, std::uint32_t line) {
  const auto& blocks = note.outline.blocks;
  const Block& item = blocks[blocks[note.outline.lines[line].block].parent];
  return item.kind == BlockKind::item && blocks[item.parent].parent != 0;
}

void read_event_facts(Note& note, const Words& words) {
  const Part& part = note.parts.front();
  std::vector<std::uint32_t> groups;  // that hold a fact with a known label, in order
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i)
    if (is_open_text(note, i) && read_fact(note, i, words).role != FactRole::none)
      groups.push_back(group_of(note, i));
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i) {
    if (!is_open_text(note, i) || is_nested(note, i)) continue;
    if (!std::binary_search(groups.begin(), groups.end(), group_of(note, i))) continue;
    Fact fact = read_fact(note, i, words);
    const bool is_prose = fact.role == FactRole::none && display_width(fact.value.value) > longest_fact;
    if (is_prose) continue;
    note.facts.push_back(std::move(fact));
    note.uses[i] = LineUse::fact;
  }
}

/// The role of a link within a talk: by its host, else by the label that it carries.
LinkRole role_of(const Link& link, FactRole label, const Words& words) {
  const LinkRole by_host = words.link_role(link.url);
  if (by_host == LinkRole::slides || by_host == LinkRole::video) return by_host;
  const FactRole by_text = words.fact_role(link.text);
  for (const FactRole role : {label, by_text}) {
    if (role == FactRole::slides) return LinkRole::slides;
    if (role == FactRole::video) return LinkRole::video;
  }
  return LinkRole::none;
}

/// Whether a line holds one link and nothing else but its label.
bool is_link_alone(std::string_view text, const Fact& fact, const Link& link) {
  const std::string_view around = fact.label.value.empty() ? text : std::string_view(fact.value.value);
  return trim(around).size() == link.span.size();
}

/// Whether a line begins a list item of several lines: they would hang in the air without it.
bool holds_more(const Note& note, std::uint32_t line) {
  const auto& blocks = note.outline.blocks;
  const Block& around = blocks[blocks[note.outline.lines[line].block].parent];
  return around.kind == BlockKind::item && around.first_line == line && around.last_line > line;
}

void read_talk_links(Note& note, NotedTalk& talk, std::uint32_t line, const Words& words) {
  const std::string_view text = line_text(note, line);
  const Fact fact = read_fact(note, line, words);
  for (Link& link : links_in(note, line)) {
    if (link.image) continue;
    const LinkRole role = role_of(link, fact.role, words);
    if (role != LinkRole::slides && role != LinkRole::video) continue;
    if (link.text.empty()) link.text = fact.label.value;
    const bool alone = is_link_alone(text, fact, link);
    auto& found = role == LinkRole::slides ? talk.slides : talk.videos;
    // In the midst of prose only the first one is taken for the talk's own.
    if (!alone && !found.empty()) continue;
    found.push_back(std::move(link));
    if (alone && !holds_more(note, line)) note.uses[line] = LineUse::link;
  }
}

void read_talk_facts(Note& note, NotedTalk& talk, const Words& words) {
  const Part& part = note.parts[talk.part];
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i) {
    if (!is_open_text(note, i)) continue;
    read_talk_links(note, talk, i, words);
    if (note.uses[i] != LineUse::text) continue;
    Fact fact = read_fact(note, i, words);
    if (fact.role != FactRole::speakers || !talk.speakers.empty()) continue;
    talk.speakers = read_speakers(fact.value.value, words);
    talk.facts.push_back(std::move(fact));
    note.uses[i] = LineUse::fact;
  }
}

}  // namespace

void read_facts(Note& note, const Words& words) {
  read_event_facts(note, words);
  read_plain_facts(note, words);
  for (NotedTalk& talk : note.talks) {
    read_talk_facts(note, talk, words);
    read_speaker_line(note, talk, words);
  }
}

}  // namespace notes
