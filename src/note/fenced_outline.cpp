// SPDX-License-Identifier: MIT
// Fences around an outline of `◎` lines, which people draw so that a blog keeps its blanks.
#include <algorithm>
#include <array>
#include <string>

#include "notes/blanks.hpp"
#include "reader.hpp"

namespace notes {
namespace {

bool is_marked(std::string_view line) {
  constexpr std::array<std::string_view, 6> marks{"◎", "◯", "■", "●", "◆", "○"};
  return std::any_of(marks.begin(), marks.end(),
                     [&](std::string_view mark) { return line.starts_with(mark); });
}

/// How many lines of a fence are `◎` headings, or set in by ideographic blanks if most of them are and it
/// holds all that the note tells.
std::size_t marked_lines(const Note& note, const Block& fence, bool is_all) {
  constexpr std::size_t least = 4;
  std::size_t marked = 0;
  std::size_t set_in = 0;
  std::size_t filled = 0;
  for (std::uint32_t i = fence.first_line + 1; i <= fence.last_line; ++i) {
    const std::string_view line = line_text(note, i);
    if (trim(line).empty()) continue;
    ++filled;
    if (is_marked(line)) ++marked;
    if (line.starts_with("　")) ++set_in;
  }
  return is_all && set_in >= least && 2 * set_in >= filled ? std::max(marked, set_in) : marked;
}

/// Whether headings below the title keep parts of the note apart.
bool has_parts(const Note& note) {
  return std::any_of(note.outline.blocks.begin(), note.outline.blocks.end(),
                     [](const Block& block) { return block.kind == BlockKind::heading && block.level >= 2; });
}

bool is_plain_fence(const Note& note, const Block& block) {
  return block.kind == BlockKind::fenced_code && block.parent == 0 &&
         trim(note.shown.text(block.content)).empty();
}

bool is_fence_line(std::string_view line) {
  line = trim(line);
  return line.size() >= 3 &&
         (line.find_first_not_of('`') == line.npos || line.find_first_not_of('~') == line.npos);
}

}  // namespace

std::vector<std::uint32_t> unfence_outlines(Note& note) {
  std::vector<std::uint32_t> fences;
  std::size_t marked = 0;
  const bool is_all = !has_parts(note);
  for (const Block& block : note.outline.blocks) {
    const std::size_t here = is_plain_fence(note, block) ? marked_lines(note, block, is_all) : 0;
    marked += here;
    if (here == 0) continue;
    fences.push_back(block.first_line);
    if (is_fence_line(note.shown.text(note.shown.line(block.last_line)))) fences.push_back(block.last_line);
  }
  if (marked < 2) return {};
  std::string text(note.shown.text());
  for (const std::uint32_t line : fences) {
    const Span place = note.shown.line(line);
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(place.begin),
              text.begin() + static_cast<std::ptrdiff_t>(place.end), ' ');
  }
  note.shown = Source(note.source.name(), std::move(text));
  note.outline = read_outline(note.shown.text());
  return fences;
}

}  // namespace notes
