// SPDX-License-Identifier: MIT
// The section at the end of a note for what has no place any more.
#include "lost_lines.hpp"

#include "notes/blanks.hpp"
#include "notes/fold.hpp"

namespace notes {
namespace {

constexpr std::string_view japanese = "行き先のないメモ";
constexpr std::string_view english = "Notes without a place";

bool is_blank(const Note& note, std::size_t line) {
  return trim(note.source.text(note.source.line(line))).empty();
}

}  // namespace

std::string_view title_of_lost_lines(const Series& series) {
  return series.lang == "ja" ? japanese : english;
}

std::optional<std::size_t> place_of_lost_lines(const Note& note) {
  for (const Section& section : note.sections) {
    const Part& part = note.parts[section.part];
    const std::string title = folded(section.title.value);
    if (part.level == 0 || (title != folded(japanese) && title != folded(english))) continue;
    for (const Block& block : note.outline.blocks)
      if (block.kind == BlockKind::heading && block.first_line > part.first_line && block.level <= part.level)
        return note.outline.lines[block.first_line].span.begin;
    return note.source.text().size();
  }
  return std::nullopt;
}

Span without_blank_lines(const Note& note, Span lines) {
  if (lines.empty()) return {};
  std::size_t first = note.source.line_at(lines.begin);
  std::size_t end = note.source.line_at(lines.end - 1) + 1;
  while (first < end && is_blank(note, first)) ++first;
  while (first < end && is_blank(note, end - 1)) --end;
  if (first == end) return {};
  const bool is_last = end == note.source.line_count();
  return {note.source.line(first).begin, is_last ? lines.end : note.source.line(end).begin};
}

std::size_t written_lines(const Note& note, Span lines) {
  if (lines.empty()) return 0;
  std::size_t count = 0;
  const std::size_t last = note.source.line_at(lines.end - 1);
  for (std::size_t line = note.source.line_at(lines.begin); line <= last; ++line)
    if (!is_blank(note, line)) ++count;
  return count;
}

}  // namespace notes
