// SPDX-License-Identifier: MIT
// What the writer herself thought: behind a label within a talk, and in the sections that close a note.
#include <algorithm>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/label.hpp"
#include "notes/links.hpp"
#include "notes/width.hpp"
#include "reader.hpp"

namespace notes {
namespace {

bool is_impressions_word(std::string_view word, const Words& words) {
  return words.section_role(word) == SectionRole::impressions;
}

/// `感想：`, `- 感想: …`, or `- 感想` above further items; その他の感想 among them may be the speaker's.
std::optional<WrittenLabel> impressions_label(const Note& note, std::uint32_t line, const Words& words) {
  const std::string_view text = trim(line_text(note, line));
  constexpr std::size_t one_word = 6;  // columns
  auto label = read_label(text);
  const auto& blocks = note.outline.blocks;
  const Block& item = blocks[blocks[note.outline.lines[line].block].parent];
  const bool holds_more = item.kind == BlockKind::item && item.first_line == line && item.last_line > line;
  if (!label && holds_more && !is_wider_than(text, one_word))
    label = WrittenLabel{{0, text.size()}, {text.size(), text.size()}};
  if (!label || !is_impressions_word(text.substr(label->label.begin, label->label.size()), words))
    return std::nullopt;
  return label;
}

/// Behind the last line that belongs to a label: of its item, or up to a heading or a rule in its part.
std::uint32_t end_of(const Note& note, std::uint32_t label) {
  const auto& blocks = note.outline.blocks;
  const Block& item = blocks[blocks[note.outline.lines[label].block].parent];
  if (item.kind == BlockKind::item) return item.last_line + 1;
  std::uint32_t end = label + 1;
  for (; end < note.uses.size() && note.part_of[end] == note.part_of[label]; ++end) {
    const BlockKind kind = blocks[note.outline.lines[end].block].kind;
    if (kind == BlockKind::heading || kind == BlockKind::thematic_break) break;
  }
  return end;
}

void begin_section(Note& note, std::uint32_t line, const WrittenLabel& label, std::size_t talk) {
  const std::uint32_t end = end_of(note, line);
  const std::string_view text = trim(line_text(note, line));
  note.parts.push_back({note.outline.lines[line].span, 0, line, end});
  const auto part = static_cast<std::uint32_t>(note.parts.size() - 1);
  std::fill(note.part_of.begin() + line, note.part_of.begin() + end, part);
  const std::string_view title = text.substr(label.label.begin, label.label.size());
  note.sections.push_back({part, located(note, title), SectionRole::impressions, talk});
  if (label.value.empty()) note.uses[line] = LineUse::layout;
}

/// Whether a section says something, more than links.
bool tells(const Note& note, std::size_t part) {
  for (const std::uint32_t i : lines_of(note, part)) {
    if (note.uses[i] != LineUse::text || is_code(note, i)) continue;
    const std::string_view text = trim(line_text(note, i));
    const bool has_link = !read_links(text).empty();
    if (!text.empty() && !has_link && !text.starts_with('<')) return true;
  }
  return false;
}

}  // namespace

void read_impressions(Note& note, const Words& words) {
  for (std::size_t talk = 0; talk < note.talks.size(); ++talk)
    for (const std::uint32_t i : lines_of(note, note.talks[talk].part))
      if (note.part_of[i] == note.talks[talk].part && is_open_text(note, i))
        if (const auto label = impressions_label(note, i, words)) begin_section(note, i, *label, talk);
  // A summary behind all talks is its writer's.
  const std::size_t last_talk = note.talks.empty() ? 0 : note.parts[note.talks.back().part].first_line;
  for (Section& section : note.sections) {
    const bool is_closing = !section.talk && section.role == SectionRole::summary &&
                            note.parts[section.part].first_line >= last_talk;
    if (is_closing && tells(note, section.part)) section.role = SectionRole::impressions;
  }
}

}  // namespace notes
