// SPDX-License-Identifier: MIT
// Lines as a browser copies them from an event page: one talk a line, columns held apart by tabs.
#include "notes/blanks.hpp"
#include "readers.hpp"

namespace notes {
namespace {

/// `- `, `* `, `・` or `◎` in front of a line.
std::string_view without_bullet(std::string_view line) {
  line = trim_begin(line);
  for (const std::string_view bullet : {"- ", "* ", "+ ", "・", "•", "◎", "■", "●", "◆"})
    if (line.starts_with(bullet)) return trim_begin(line.substr(bullet.size()));
  return line;
}

/// By the headings of the columns, or in the usual order where a row has more or fewer of them.
std::optional<Talk> read_cells(const std::vector<std::string_view>& cells, const Columns& columns,
                               const Words& words) {
  if (cells.size() != columns.size())
    if (auto talk = read_row(cells, {}, words)) return talk;
  return read_row(cells, columns, words);
}

}  // namespace

bool has_lines(const TimetableText&) { return true; }

Timetable read_pasted_lines(const TimetableText& text) {
  Timetable timetable;
  const Source& source = text.source();
  const Words& words = text.words();
  Columns columns;
  for (std::size_t i = 0; i < source.line_count(); ++i) {
    const Span span = source.line(i);
    const std::string_view line = without_bullet(source.text(span));
    if (trim(line).empty()) continue;
    const auto cells = split(line, '\t');
    if (Columns header = read_header(cells, words); !header.empty())
      columns = std::move(header);
    else if (auto talk = read_cells(cells, columns, words))
      timetable.slots.emplace_back(std::move(*talk));
    else
      read_other_line(source, span, timetable);
  }
  return timetable;
}

}  // namespace notes
