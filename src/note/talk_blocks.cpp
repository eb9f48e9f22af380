// SPDX-License-Identifier: MIT
// Which lines belong to a talk, as the reader says it, and whether somebody wrote them.
#include "talk_blocks.hpp"

#include <algorithm>
#include <set>
#include <string>

#include "notes/blanks.hpp"
#include "notes/text_set.hpp"
#include "reader.hpp"

namespace notes {
namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

bool holds(Span outer, Span inner) { return outer.begin <= inner.begin && inner.end <= outer.end; }

class BlockFinder {
 public:
  explicit BlockFinder(const Note& note) : note_(note), talk_of_part_(note.parts.size(), nobody) {
    for (std::size_t i = 0; i < note.talks.size(); ++i)
      if (has_heading(note, note.talks[i])) talk_of_part_[note.talks[i].part] = i;
    for (const Section& section : note.sections)
      if (section.talk && has_heading(note, note.talks[*section.talk]))
        talk_of_part_[section.part] = *section.talk;
    for (const Block& block : note.outline.blocks)
      if (block.kind == BlockKind::heading && block.parent == 0) headings_.push_back(&block);
    for (const NotedTalk& talk : note.talks)
      for (const Fact& fact : talk.facts)
        if (trim(fact.value.value).empty()) empty_facts_.insert(note.source.line_at(fact.label.span.begin));
  }

  std::vector<TalkBlock> find() {
    std::vector<std::uint32_t> first_lines;
    for (std::size_t i = 0; i < note_.talks.size(); ++i) {
      if (!has_heading(note_, note_.talks[i])) continue;
      blocks_.push_back({i, {}, {}, {}, 0, false});
    }
    std::sort(blocks_.begin(), blocks_.end(),
              [&](const TalkBlock& a, const TalkBlock& b) { return first_line(a) < first_line(b); });
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const std::uint32_t limit = i + 1 < blocks_.size() ? first_line(blocks_[i + 1]) : line_count();
      fill(blocks_[i], limit);
    }
    return std::move(blocks_);
  }

 private:
  std::uint32_t line_count() const { return static_cast<std::uint32_t>(note_.uses.size()); }
  const NotedTalk& talk(const TalkBlock& block) const { return note_.talks[block.talk]; }
  const Part& part(const TalkBlock& block) const { return note_.parts[talk(block).part]; }

  std::size_t begin_of(std::uint32_t line) const {
    return line < line_count() ? note_.outline.lines[line].span.begin : note_.source.text().size();
  }
  std::uint32_t line_at(std::size_t offset) const {
    return static_cast<std::uint32_t>(note_.source.line_at(offset));
  }

  /// That of the heading, or of the hours on the line above it.
  std::uint32_t first_line(const TalkBlock& block) const {
    const std::uint32_t line = part(block).first_line;
    const auto& time = talk(block).time;
    return time && line > 0 && line_at(time->span.begin) == line - 1 ? line - 1 : line;
  }

  const Block* heading_at(std::uint32_t line) const {
    const auto found = std::partition_point(headings_.begin(), headings_.end(),
                                            [&](const Block* each) { return each->first_line < line; });
    return found != headings_.end() && (*found)->first_line == line ? *found : nullptr;
  }

  /// A heading above the level of the talk that holds others, and a part of nobody or of another talk.
  bool ends_before(const TalkBlock& block, std::uint32_t line) const {
    const std::uint32_t of = note_.part_of[line];
    const bool is_own = talk_of_part_[of] == block.talk ||
                        (of != 0 && note_.parts[of].level == 0 && talk_of_part_[of] == nobody);
    if (!is_own) return true;
    const Block* heading = heading_at(line);
    return heading && note_.uses[line] == LineUse::layout && heading->level < part(block).level &&
           !holds(heading->span, talk(block).title_span);
  }

  void fill(TalkBlock& block, std::uint32_t limit) {
    const std::uint32_t first = first_line(block);
    const std::uint32_t heading_end = line_at(part(block).heading.end);
    std::uint32_t end = heading_end + 1;
    while (end < limit && !ends_before(block, end)) ++end;
    block.span = {begin_of(first), begin_of(end)};
    block.heading = {begin_of(first), note_.outline.lines[heading_end].span.end};
    block.text = text_of(block);
    block.body = begin_of(heading_end + 1);
    for (std::uint32_t line = heading_end + 1; line < end; ++line)
      if (is_written(block, line)) block.written = true;
  }

  /// What Markdown calls the heading's text; of a line that only looks like a heading, from the first to
  /// the last thing that it tells.
  Span text_of(const TalkBlock& block) const {
    if (const Block* heading = heading_at(part(block).first_line)) return heading->content;
    Span hull{note_.source.text().size(), 0};
    const auto add = [&](Span span) {
      if (span.empty() || !holds(part(block).heading, span)) return;
      hull = {std::min(hull.begin, span.begin), std::max(hull.end, span.end)};
    };
    add(talk(block).title_span);
    add(talk(block).speakers_span);
    if (talk(block).time) add(talk(block).time->span);
    return hull.begin < hull.end ? with_brackets(hull, part(block).heading) : part(block).heading;
  }

  /// With the brackets right around it.
  Span with_brackets(Span span, Span within) const {
    static constexpr TextSet opening{"「", "『", "“", "\"", "(", "（"};
    static constexpr TextSet closing{"」", "』", "”", "\"", ")", "）"};
    const std::string_view text = note_.source.text();
    span.begin -= opening.at_back(text.substr(within.begin, span.begin - within.begin));
    span.end += closing.at_front(text.substr(span.end, within.end - span.end));
    return span;
  }

  bool is_written(const TalkBlock& block, std::uint32_t line) const {
    const std::string_view text = trim(note_.source.text(note_.source.line(line)));
    switch (note_.uses[line]) {
      case LineUse::blank:
      case LineUse::unfilled: return false;
      case LineUse::fact: return !empty_facts_.contains(line);
      case LineUse::layout: return !is_rule(line) && !is_scaffold(block, text);
      default: return true;
    }
  }

  bool is_rule(std::uint32_t line) const {
    return note_.outline.blocks[note_.outline.lines[line].block].kind == BlockKind::thematic_break;
  }

  /// A heading that the series puts below each talk.
  bool is_scaffold(const TalkBlock& block, std::string_view text) const {
    if (!note_.series) return false;
    for (const std::string_view line : split(note_.series->body(talk(block).kind), '\n'))
      if (trim(line) == text) return true;
    return false;
  }

  const Note& note_;
  std::vector<std::size_t> talk_of_part_;
  std::vector<const Block*> headings_;  // in the order of the text
  std::set<std::size_t> empty_facts_;   // lines
  std::vector<TalkBlock> blocks_;
};

}  // namespace

bool has_heading(const Note& note, const NotedTalk& talk) { return note.parts[talk.part].level > 0; }

std::vector<TalkBlock> talk_blocks(const Note& note) { return BlockFinder(note).find(); }

}  // namespace notes
