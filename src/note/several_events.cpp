// SPDX-License-Identifier: MIT
// One file for a month of evenings: where each begins.
#include "notes/several_events.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "notes/date.hpp"
#include "notes/outline.hpp"

namespace notes {
namespace {

struct Beginning {
  std::size_t place;
  WrittenDate day;
};

bool is_top_heading(const Block& block) { return block.kind == BlockKind::heading && block.parent == 0; }

/// The day that a heading or the lines right below it tell, its year included.
std::optional<WrittenDate> day_of(const Source& source, const Outline& outline, std::size_t heading) {
  const Block& block = outline.blocks[heading];
  const auto next = std::find_if(outline.blocks.begin() + static_cast<std::ptrdiff_t>(heading) + 1,
                                 outline.blocks.end(), is_top_heading);
  const auto end =
      next == outline.blocks.end() ? static_cast<std::uint32_t>(outline.lines.size()) : next->first_line;
  constexpr std::uint32_t most_lines = 12;
  for (std::uint32_t i = block.first_line; i < std::min(end, block.last_line + most_lines); ++i)
    if (const auto day = find_date(source.text(outline.lines[i].span)); day && day->year && day->exists)
      return day;
  return std::nullopt;
}

Source only(const Source& source, Span kept) {
  std::string text(source.text());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_line_end = text[i] == '\n' || text[i] == '\r';
    if ((i < kept.begin || i >= kept.end) && !is_line_end) text[i] = ' ';
  }
  return {source.name(), std::move(text)};
}

bool is_same_day(const WrittenDate& a, const WrittenDate& b) {
  return a.year == b.year && a.month == b.month && a.day == b.day;
}

}  // namespace

std::vector<Source> events_in(const Source& source) {
  const Outline outline = read_outline(source.text());
  std::vector<Beginning> beginnings;
  for (std::size_t i = 0; i < outline.blocks.size(); ++i) {
    const Block& block = outline.blocks[i];
    if (!is_top_heading(block) || block.level != 1) continue;
    const auto day = day_of(source, outline, i);
    const bool is_new = day && std::none_of(beginnings.begin(), beginnings.end(), [&](const Beginning& each) {
                          return is_same_day(each.day, *day);
                        });
    if (!is_new) return {source};
    beginnings.push_back({source.line(block.first_line).begin, *day});
  }
  if (beginnings.size() < 2) return {source};
  std::vector<Source> events;
  for (std::size_t i = 0; i < beginnings.size(); ++i) {
    const std::size_t end = i + 1 < beginnings.size() ? beginnings[i + 1].place : source.text().size();
    events.push_back(only(source, {i == 0 ? 0 : beginnings[i].place, end}));
  }
  return events;
}

}  // namespace notes
