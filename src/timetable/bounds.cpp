// SPDX-License-Identifier: MIT
// Memory follows what a text holds, not its bytes: `- - -` nests a list in two of them.
#include "bounds.hpp"

#include <fmt/format.h>

#include <utility>

#include "notes/data_tree.hpp"
#include "notes/error.hpp"

namespace notes {
namespace {

constexpr std::size_t most_lines = 100'000;
constexpr std::size_t most_levels = 200'000;  // of all lines together
constexpr std::size_t most_tags = 100'000;
constexpr std::size_t most_slots = 10'000;

[[noreturn]] void refuse_more(const Source& source, std::size_t offset, std::size_t most,
                              std::string_view what) {
  fail_at(source, offset, fmt::format("more than {} {}: cut out the part that is the timetable", most, what));
}

/// How many quotes and lists may begin in front of the text of a line.
std::size_t levels_of(std::string_view line) {
  std::size_t levels = 0;
  bool is_mark = false;
  for (const char c : line) {
    const bool is_blank = c == ' ' || c == '\t';
    if (c == '>' || (is_blank && is_mark)) ++levels;
    is_mark = !is_blank && c != '>';
    if (is_mark && std::string_view("-+*.)0123456789").find(c) == std::string_view::npos) break;
  }
  return levels;
}

}  // namespace

void refuse_large_text(const Source& source) {
  if (source.text().size() > most_timetable_bytes)
    throw Error(fmt::format("{}: holds more than {} MiB, which is no timetable: cut out the part that is one",
                            source.name(), most_timetable_bytes >> 20));
  if (source.line_count() > most_lines)
    refuse_more(source, source.line(most_lines).begin, most_lines, "lines");
}

void refuse_strange_lines(const Source& source) {
  std::size_t levels = 0;
  for (std::size_t i = 0; i < source.line_count(); ++i) {
    refuse_long_stretch(source, source.line(i));
    levels += levels_of(source.text(source.line(i)));
    if (levels > most_levels)
      refuse_more(source, source.line(i).begin, most_levels, "marks of lists and quotes");
  }
}

void refuse_long_stretch(const Source& source, Span stretch) {
  if (stretch.size() > most_line_bytes)
    refuse_more(source, stretch.begin, most_line_bytes, "bytes on a line or in a cell");
}

void refuse_many_tags(const Source& source, Span region) {
  std::size_t tags = 0;
  const std::string_view text = source.text().substr(0, region.end);
  for (std::size_t at = text.find('<', region.begin); at < text.size(); at = text.find('<', at + 1))
    if (++tags > most_tags) refuse_more(source, at, most_tags, "tags");
}

void add_slot(const Source& source, Slot slot, Timetable& timetable) {
  if (timetable.slots.size() == most_slots)
    throw Error(fmt::format("{}: a timetable of more than {} talks: cut out the part that is one",
                            source.name(), most_slots));
  timetable.slots.push_back(std::move(slot));
}

}  // namespace notes
