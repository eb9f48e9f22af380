// SPDX-License-Identifier: MIT
// Marks are told from text by what they are, not by a list: any sign that is no letter, quote, bracket or
// dash.
#include "text_line.hpp"

#include <array>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "notes/characters.hpp"
#include "notes/find.hpp"
#include "notes/outline.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

/// A line of dashes, stars and the like, which draws a line and says nothing.
bool draws_line(std::string_view text) {
  static constexpr TextSet strokes{"-", "=", "*", "_",  "~", "`", "+",  "|",  " ", "\t",
                                   "─", "━", "═", "ー", "—", "–", "〜", "～", "…"};
  while (const std::size_t stroke = strokes.at_front(text)) text.remove_prefix(stroke);
  return text.empty();
}

std::size_t heading_mark(std::string_view text) {
  const std::size_t size = text.find_first_not_of('#');
  const bool is_heading = size != std::string_view::npos && size > 0 && size <= 6 && text[size] == ' ';
  return is_heading ? size : 0;
}

/// `1. `, `1) `, `(1) `, `（1）`: a number that counts lines.
std::size_t enumerator(std::string_view text) {
  static constexpr TextSet opening{"(", "（"};
  static constexpr TextSet closing{")", "）"};
  const std::size_t open = opening.at_front(text);
  std::size_t at = open;
  while (at < text.size() && at < open + 2 && is_ascii_digit(text[at])) ++at;
  if (at == open) return 0;
  std::size_t close = closing.at_front(text.substr(at));
  if (open == 0 && close == 0 && text.substr(at).starts_with('.')) close = 1;
  if (close == 0) return 0;
  const std::string_view behind = text.substr(at + close);
  return behind.empty() || is_ascii_digit(behind.front()) ? 0 : at + close;
}

/// `・`, `▼`, `③`, an emoji: a sign that is neither a letter nor one that belongs to a text.
std::size_t sign(std::string_view text) {
  static constexpr TextSet of_texts{"「", "『", "【", "［", "（", "〈", "《", "“", "‘",
                                    "〜", "～", "ー", "－", "−",  "‐",  "―",  "–", "—",
                                    "─",  "…",  "※",  "＠", "＃", "＜", "￥"};
  const CodePoint point = first_code_point(text);
  if (point.value >= U'①' && point.value <= U'⑳') return point.size;
  const bool is_sign = point.value >= 0x80 && point.value != 0xFFFD && !is_word_character(point.value);
  return is_sign && of_texts.at_front(text) == 0 ? point.size : 0;
}

std::size_t bullet(std::string_view text) {
  static constexpr TextSet narrow{"- ", "* ", "+ ", "-\t", "*\t", "– ", "— "};
  if (const std::size_t mark = narrow.at_front(text)) return mark;
  if (const std::size_t mark = enumerator(text)) return mark;
  return sign(text);
}

/// `**19:30** 題`, `【19:30】題`, `(19:30-19:40) 題` as `19:30 題`.
std::string with_bare_time(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> pairs{{{"**", "**"},
                                                                                {"__", "__"},
                                                                                {"*", "*"},
                                                                                {"`", "`"},
                                                                                {"[", "]"},
                                                                                {"【", "】"},
                                                                                {"(", ")"},
                                                                                {"（", "）"}}};
  constexpr std::size_t longest_time = 60;  // bytes
  for (const auto& [open, close] : pairs) {
    if (!text.starts_with(open)) continue;
    const std::size_t end = find_first(text.substr(0, longest_time), close, open.size());
    if (end == std::string_view::npos) continue;
    const std::string_view inside = trim(text.substr(open.size(), end - open.size()));
    const auto time = read_time_range(inside);
    if (!time || !trim(inside.substr(time->span.end)).empty()) continue;
    return std::string(inside) + " " + std::string(trim_begin(text.substr(end + close.size())));
  }
  return std::string(text);
}

/// Where the next run of two and more blanks begins.
std::size_t next_run(std::string_view text, std::size_t from) {
  static constexpr TextSet blanks{" ", "　"};
  for (std::size_t at = from; at < text.size();) {
    const std::size_t one = blanks.at_front(text.substr(at));
    if (one > 0 && blanks.at_front(text.substr(at + one)) > 0) return at;
    at += one > 0 ? one : first_code_point(text.substr(at)).size;
  }
  return text.size();
}

Cells cells_between_runs(std::string_view text, std::size_t from) {
  Cells cells;
  std::size_t begin = 0;
  for (std::size_t at = next_run(text, from);; at = next_run(text, begin)) {
    cells.push_back(trim(text.substr(begin, at - begin)));
    if (at == text.size()) return cells;
    begin = at + span_in(text.substr(at), trim_begin(text.substr(at))).begin;
  }
}

/// Tabs at the rim of a line that has more of them hold its empty columns, as do two in front.
std::string_view without_outer_blanks(std::string_view written) {
  const std::string_view text = trim(written);
  if (text.empty() || written.find('\t') == std::string_view::npos) return text;
  const bool has_more = text.find('\t') != std::string_view::npos || written.starts_with("\t\t");
  const bool has_columns = has_more && written.starts_with('\t') && bullet(text) == 0;
  return has_columns ? written : trim_begin(written);
}

}  // namespace

TextLine read_text_line(std::size_t number, std::string_view written) {
  TextLine line;
  line.number = number;
  line.written = written;
  std::string_view rest = without_outer_blanks(written);
  line.indent = rest.empty() ? 0 : span_in(written, trim_begin(rest)).begin;
  if (draws_line(rest)) return line;
  for (bool more = true; more && !rest.empty();) {
    more = false;
    if (const std::size_t level = heading_mark(rest)) {
      line.level = static_cast<int>(level);
      rest = trim_begin(rest.substr(level));
      more = true;
    } else if (rest.starts_with("> ")) {
      rest = trim_begin(rest.substr(1));
      more = true;
    } else if (const std::size_t mark = bullet(rest)) {
      line.listed = true;
      rest = trim_begin(rest.substr(mark));
      more = true;
    }
  }
  line.text = with_bare_time(rest);
  return line;
}

std::vector<TextLine> read_text_lines(const Source& source) {
  std::vector<TextLine> lines;
  lines.reserve(source.line_count());
  for (std::size_t i = 0; i < source.line_count(); ++i)
    lines.push_back(read_text_line(i, source.text(source.line(i))));
  return lines;
}

Cells line_cells(std::string_view text, bool in_table) {
  static constexpr ByteSet tabs("\t");
  if (tabs.first_in(text) < text.size()) return split(text, '\t');
  const auto time = read_time_range(text);
  const std::size_t from = time ? time->span.end : 0;
  if (text.starts_with('|') || (time && trim_begin(text.substr(from)).starts_with("| "))) {
    Cells cells;
    for (const Span cell : table_cells(text, {0, text.size()}))
      cells.push_back(text.substr(cell.begin, cell.size()));
    return cells;
  }
  const std::string_view behind = text.substr(from);
  const bool is_set_off = time && next_run(behind, 0) == 0 && !behind.empty();
  if (!is_set_off && !in_table) return {text};
  return cells_between_runs(text, from);
}

}  // namespace notes
