// SPDX-License-Identifier: MIT
// Columns by display width, so that Japanese and emoji stand in line.
#include "columns.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"

namespace notes {
namespace {

constexpr std::size_t gap = 2;

/// How many bytes at the front of a text fit; at least one character.
std::size_t fitting(std::string_view text, std::size_t columns) {
  std::size_t end = first_code_point(text).size;
  while (end < text.size()) {
    const std::size_t next = end + first_code_point(text.substr(end)).size;
    if (display_width(text.substr(0, next)) > columns) break;
    end = next;
  }
  return end;
}

std::vector<std::size_t> widths_of(const std::vector<Row>& rows, const std::vector<std::size_t>& bounds) {
  std::vector<std::size_t> widths(bounds.size());
  for (const Row& row : rows)
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      for (const std::string& piece : wrapped(row.cells[i], bounds[i]))
        widths[i] = std::max(widths[i], display_width(piece));
  return widths;
}

/// Where a column begins.
std::size_t begin_of(const std::vector<std::size_t>& widths, std::size_t column) {
  std::size_t begin = gap;
  for (std::size_t i = 0; i < column; ++i)
    if (widths[i] > 0) begin += widths[i] + gap;
  return begin;
}

void put(std::string& line, std::size_t column, std::string_view text) {
  if (text.empty()) return;
  line.append(column - display_width(line), ' ');
  line += text;
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t columns) {
  std::vector<std::string> pieces;
  while (!text.empty()) {
    std::size_t end = fitting(text, columns);
    const std::size_t blank = end < text.size() ? text.rfind(' ', end) : std::string_view::npos;
    if (blank != std::string_view::npos && blank > end / 2) end = blank;
    pieces.emplace_back(trim_end(text.substr(0, end)));
    text = trim_begin(text.substr(end));
  }
  return pieces;
}

std::string in_columns(const std::vector<Row>& rows, const std::vector<std::size_t>& bounds,
                       std::size_t under) {
  const std::vector<std::size_t> widths = widths_of(rows, bounds);
  std::string text;
  for (const Row& row : rows) {
    std::vector<std::string> lines(1);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const std::vector<std::string> pieces = wrapped(row.cells[i], bounds[i]);
      lines.resize(std::max(lines.size(), pieces.size()));
      for (std::size_t k = 0; k < pieces.size(); ++k) put(lines[k], begin_of(widths, i), pieces[k]);
    }
    for (const std::string& below : row.below) put(lines.emplace_back(), begin_of(widths, under), below);
    for (const std::string& line : lines) text += line + '\n';
  }
  return text;
}

}  // namespace notes
