// SPDX-License-Identifier: MIT
// What a person wrote for herself stays at home.
#include <algorithm>
#include <array>

#include "notes/blanks.hpp"
#include "reader.hpp"

namespace notes {
namespace {

constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";

bool is_remark(std::string_view text) {
  constexpr std::array<std::string_view, 7> words{"オフレコ",     "（オフレコ）", "(オフレコ)", "[オフレコ]",
                                                  "【オフレコ】", "内緒:",        "内緒："};
  // Emphasis does not count, nor do the marks of a list or heading that Markdown does not see.
  text.remove_prefix(std::min(text.find_first_not_of("*_-+#> 0123456789.)"), text.size()));
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

/// `<!-- more -->` cuts a post in two and is for its readers.
bool is_comment(std::string_view text) {
  if (!text.starts_with(comment_begin)) return false;
  const std::string_view inside = trim(text.substr(comment_begin.size()));
  return !inside.starts_with("more") || !trim(inside.substr(4)).starts_with(comment_end);
}

/// Nothing but one comment, which may never end.
bool is_all_comment(std::string_view text) {
  const std::size_t end = text.find(comment_end, comment_begin.size());
  return is_comment(text) &&
         (end == std::string_view::npos || trim(text.substr(end + comment_end.size())).empty());
}

/// Indented code is most often a list that was indented too far.
bool holds_remarks(const Block& block) {
  return block.kind == BlockKind::paragraph || block.kind == BlockKind::html ||
         block.kind == BlockKind::indented_code;
}

void withhold_lines(Note& note, std::uint32_t from, std::uint32_t last) {
  for (std::uint32_t i = from; i <= last; ++i)
    if (note.uses[i] == LineUse::text) note.uses[i] = LineUse::withheld;
}

bool lies_in(const std::vector<Span>& spans, std::size_t place) {
  return std::any_of(spans.begin(), spans.end(),
                     [&](Span span) { return span.begin <= place && place < span.end; });
}

void add_comment(Note& note, Span comment) {
  const auto first = static_cast<std::uint32_t>(note.source.line_at(comment.begin));
  const auto last = static_cast<std::uint32_t>(note.source.line_at(comment.end - 1));
  note.comments.push_back(comment);
  if (first + 1 < last) withhold_lines(note, first + 1, last - 1);
}

/// Comments among the text of a block; in code spans, which HTML does not know, they are text.
void withhold_comments(Note& note, const Block& block) {
  const std::string_view text = note.source.text(block.span);
  if (text.find(comment_begin) == std::string_view::npos) return;
  const std::vector<Span> code = block.kind == BlockKind::html ? std::vector<Span>() : read_code_spans(text);
  std::size_t end = 0;
  for (std::size_t at = 0; (at = text.find(comment_begin, at)) != std::string_view::npos;
       at = std::max(at + 1, end)) {
    end = text.find(comment_end, at + comment_begin.size());
    if (end == std::string_view::npos) break;
    end = is_comment(text.substr(at)) && !lies_in(code, at) ? end + comment_end.size() : at;
    if (end > at) add_comment(note, shifted(Span{at, end}, block.span.begin));
  }
}

/// The last line below a heading: before the next one of its level or above, or of what holds it.
std::uint32_t last_line_below(const Note& note, const Block& heading) {
  if (heading.parent != 0) return note.outline.blocks[heading.parent].last_line;
  for (const Block& block : note.outline.blocks)
    if (block.kind == BlockKind::heading && block.parent == 0 && block.first_line > heading.last_line &&
        block.level <= heading.level)
      return block.first_line - 1;
  return static_cast<std::uint32_t>(note.outline.lines.size()) - 1;
}

/// A heading that begins so stays at home with all below it; an underlined one of several lines, one
/// of which begins so, stays at home by itself.
void withhold_heading(Note& note, const Block& heading) {
  for (std::uint32_t i = heading.first_line; i <= heading.last_line; ++i) {
    const bool is_first = i == heading.first_line;
    const std::string_view text = is_first ? note.source.text(heading.content) : line_text(note, i);
    if (note.uses[i] == LineUse::text && is_remark(text))
      withhold_lines(note, heading.first_line, is_first ? last_line_below(note, heading) : heading.last_line);
  }
}

void withhold_block(Note& note, const Block& block) {
  switch (block.kind) {
    case BlockKind::html:
      if (is_all_comment(note.source.text(block.span)))
        withhold_lines(note, block.first_line, block.last_line);
      else
        withhold_comments(note, block);
      break;
    case BlockKind::heading:
      withhold_heading(note, block);
      withhold_comments(note, block);
      break;
    case BlockKind::paragraph:
    case BlockKind::table: withhold_comments(note, block); break;
    default: break;
  }
}

}  // namespace

void withhold(Note& note) {
  const auto& blocks = note.outline.blocks;
  for (const Block& block : blocks) withhold_block(note, block);
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    const Block& block = blocks[note.outline.lines[i].block];
    if (note.uses[i] != LineUse::text || !holds_remarks(block) || !is_remark(trim(line_text(note, i))))
      continue;
    const Block& around = blocks[block.parent];
    // What is nested below a remark in a list belongs to it.
    const bool begins_item = around.kind == BlockKind::item && around.first_line == i;
    withhold_lines(note, i, begins_item ? around.last_line : block.last_line);
  }
}

}  // namespace notes
