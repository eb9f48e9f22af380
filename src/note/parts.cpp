// SPDX-License-Identifier: MIT
// Headings: which is the title, which are talks, which are sections, which are mere text.
#include <algorithm>
#include <array>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/talk_line.hpp"
#include "reader.hpp"

namespace notes {
namespace {

struct Heading {
  const Block* block;
  std::string_view text;
  TalkLine talk;
  std::optional<SectionRole> role;  // of a section word
};

bool is_top_level(const Block& block) { return block.kind == BlockKind::heading && block.parent == 0; }

bool is_timed(const Heading& heading) { return heading.talk.time.has_value(); }

/// Not by its words alone: `## 会場` is a fact.
bool is_section_word(const Heading& heading, const Words& words) {
  return heading.role.has_value() || words.fact_role(heading.text) != FactRole::none;
}

std::vector<Heading> headings_below_title(const Note& note, const Words& words) {
  std::vector<Heading> headings;
  for (const Block& block : note.outline.blocks) {
    if (!is_top_level(block) || note.uses[block.first_line] != LineUse::text) continue;
    const std::string_view text = note.shown.text(block.content);
    headings.push_back({&block, text, read_talk_line(text, words), words.section_role(plain_text(text))});
  }
  return headings;
}

/// The level most used; the upper one of two used alike. 0 if there is no heading.
template <class Wanted>
int most_used_level(const std::vector<Heading>& headings, Wanted wanted) {
  std::array<int, 7> counts{};
  for (const Heading& heading : headings)
    if (wanted(heading)) ++counts[static_cast<std::size_t>(heading.block->level)];
  const auto most = std::max_element(counts.begin(), counts.end());
  return *most == 0 ? 0 : static_cast<int>(most - counts.begin());
}

int talk_level_of(const std::vector<Heading>& headings, const Words& words) {
  if (const int timed = most_used_level(headings, is_timed)) return timed;
  return most_used_level(headings, [&](const Heading& heading) { return !is_section_word(heading, words); });
}

void add_talk(Note& note, const Heading& heading) {
  NotedTalk talk;
  const std::size_t offset = heading.block->content.begin;
  talk.part = note.parts.size() - 1;
  talk.kind = heading.talk.kind;
  talk.track = heading.talk.track;
  talk.title = heading.talk.title.value;
  talk.title_span = shifted(heading.talk.title.span, offset);
  if (talk.title.empty() && !heading.talk.time && heading.talk.speakers.value.empty()) {
    talk.title = plain_text(heading.text);  // a label alone: `## 【LT】`
    talk.title_span = heading.block->content;
  }
  talk.speakers = heading.talk.speakers.value;
  talk.speakers_span = shifted(heading.talk.speakers.span, offset);
  if (heading.talk.time) {
    talk.time = shifted(*heading.talk.time, offset);
    if (talk.time->start) talk.start = talk.time->start->minutes;
    if (talk.time->end) talk.end = talk.time->end->minutes;
  }
  note.talks.push_back(std::move(talk));
}

void add_section(Note& note, const Heading& heading, std::optional<std::size_t> talk) {
  note.sections.push_back({note.parts.size() - 1,
                           {plain_text(heading.text), heading.block->content},
                           heading.role.value_or(SectionRole::none),
                           talk});
}

void begin_part(Note& note, const Block& heading) {
  note.parts.back().end_line = heading.first_line;
  note.parts.push_back({heading.span, heading.level, heading.first_line, 0});
  for (std::uint32_t i = heading.first_line; i <= heading.last_line; ++i) note.uses[i] = LineUse::layout;
}

/// `##` with nothing behind.
void mark_empty_headings(Note& note) {
  for (const Block& block : note.outline.blocks) {
    const bool is_open = is_top_level(block) && note.uses[block.first_line] == LineUse::text;
    if (is_open && plain_text(note.shown.text(block.content)).empty())
      note.uses[block.first_line] = LineUse::unfilled;
  }
}

/// A rule that only keeps what stands above a heading, or the end, apart from it.
void mark_separating_rules(Note& note) {
  for (const Part& part : note.parts) {
    for (std::uint32_t i = part.end_line; i > part.first_line; --i) {
      const std::uint32_t line = i - 1;
      const bool is_rule =
          note.outline.blocks[note.outline.lines[line].block].kind == BlockKind::thematic_break;
      if (is_rule && note.uses[line] == LineUse::text) note.uses[line] = LineUse::layout;
      if (!is_rule && note.uses[line] != LineUse::blank) break;
    }
  }
}

}  // namespace

void read_title(Note& note) {
  const auto* given = first_value(note.preamble, {"title"});
  if (given) note.title = *given;
  const auto first = std::find_if(note.outline.blocks.begin(), note.outline.blocks.end(), is_top_level);
  if (first == note.outline.blocks.end() || first->level != 1) return;
  const std::string_view text = note.shown.text(first->content);
  if (read_time_range(text)) return;
  // Below front matter the first H1 may be the first talk; only where it says the same it is the title.
  if (given && folded(plain_text(text)) != folded(given->value)) return;
  if (!given) note.title = {plain_text(note.without_comments(first->content)), first->content};
  for (std::uint32_t i = first->first_line; i <= first->last_line; ++i) note.uses[i] = LineUse::layout;
}

void read_parts(Note& note, const Words& words) {
  mark_empty_headings(note);
  const std::vector<Heading> headings = headings_below_title(note, words);
  const int talk_level = talk_level_of(headings, words);
  note.parts.push_back({});
  std::optional<std::size_t> talk;  // that stands open
  for (const Heading& heading : headings) {
    const int level = heading.block->level;
    const bool is_talk = is_timed(heading) || (level == talk_level && !is_section_word(heading, words));
    const bool is_deeper = level > talk_level;
    if (is_talk) {
      begin_part(note, *heading.block);
      add_talk(note, heading);
      talk = note.talks.size() - 1;
    } else if (!is_deeper || heading.role == SectionRole::impressions) {
      if (!is_deeper) talk.reset();
      begin_part(note, *heading.block);
      add_section(note, heading, talk);
    }
  }
  note.parts.back().end_line = static_cast<std::uint32_t>(note.outline.lines.size());
  mark_separating_rules(note);
}

}  // namespace notes
