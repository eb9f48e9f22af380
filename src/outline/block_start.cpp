// SPDX-License-Identifier: MIT
// The lines that begin headings, thematic breaks, fences and list items.
#include "block_start.hpp"

#include <algorithm>

#include "line_cursor.hpp"
#include "notes/byte_set.hpp"

namespace notes {
namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

bool is_all_blank(std::string_view text) { return std::all_of(text.begin(), text.end(), is_blank); }

/// How many of `mark` the line begins with.
std::size_t run_length(std::string_view line, char mark) {
  return std::min(line.find_first_not_of(mark), line.size());
}

std::string_view without_closing_sequence(std::string_view title) {
  const std::size_t last = title.find_last_not_of('#');
  if (last == std::string_view::npos) return title.substr(0, 0);
  return is_blank(title[last]) ? trim_blanks(title.substr(0, last)) : title;
}

}  // namespace

std::optional<AtxHeading> atx_heading(std::string_view line) {
  const std::size_t level = run_length(line, '#');
  if (level < 1 || level > 6) return std::nullopt;
  if (level < line.size() && !is_blank(line[level])) return std::nullopt;
  return AtxHeading{static_cast<int>(level), without_closing_sequence(trim_blanks(line.substr(level)))};
}

int setext_underline(std::string_view line) {
  if (line.empty() || (line.front() != '=' && line.front() != '-')) return 0;
  if (!is_all_blank(line.substr(run_length(line, line.front())))) return 0;
  return line.front() == '=' ? 1 : 2;
}

ThematicBreak thematic_break(std::string_view line) {
  const char mark = line.empty() ? '\0' : line.front();
  if (mark != '*' && mark != '-' && mark != '_') return {false, 0};
  std::size_t count = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == mark) {
      ++count;
    } else if (!is_blank(line[at])) {
      return {false, at};
    }
  }
  return {count >= 3, line.size()};
}

std::optional<CodeFence> code_fence(std::string_view line) {
  const char mark = line.empty() ? '\0' : line.front();
  if (mark != '`' && mark != '~') return std::nullopt;
  const std::size_t length = run_length(line, mark);
  const std::string_view info = trim_blanks(line.substr(length));
  if (length < 3 || (mark == '`' && info.find('`') != std::string_view::npos)) return std::nullopt;
  return CodeFence{mark, length, info};
}

bool closes_code_fence(std::string_view line, char mark, std::size_t length) {
  const std::size_t run = run_length(line, mark);
  return run >= length && is_all_blank(line.substr(run));
}

std::optional<ListMarker> list_marker(std::string_view line) {
  constexpr std::size_t most_digits = 9;  // what browsers count without overflow, says the specification
  std::size_t at = 0;
  int number = 0;
  for (; at < line.size() && at < most_digits && is_digit(line[at]); ++at)
    number = number * 10 + (line[at] - '0');
  static constexpr ByteSet bullets("-+*");
  static constexpr ByteSet behind_numbers(".)");
  if (at == line.size() || !(at == 0 ? bullets : behind_numbers).has(line[at])) return std::nullopt;
  const ListMarker marker{line[at], number, at + 1};
  if (marker.size < line.size() && !is_blank(line[marker.size])) return std::nullopt;
  return marker;
}

bool interrupts_paragraph(const ListMarker& marker, std::string_view line) {
  const bool bullet = marker.size == 1;
  return (bullet || marker.number == 1) && !is_all_blank(line.substr(marker.size));
}

}  // namespace notes
