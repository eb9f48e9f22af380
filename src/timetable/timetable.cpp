// SPDX-License-Identifier: MIT
// The table of readers: the first one that recognises a text reads it.
#include "notes/timetable.hpp"

#include "readers.hpp"

namespace notes {
namespace {

bool any_text(const Source&, const Words&) { return true; }

constexpr Reader readers[] = {
    {has_markdown_table, read_markdown_table},
    {any_text, read_pasted_lines},
};

}  // namespace

Timetable read_timetable(const Source& source, const Words& words) {
  for (const Reader& reader : readers)
    if (reader.recognises(source, words)) return reader.read(source, words);
  return {};
}

void read_other_line(const Source& source, Span line, Timetable& timetable) {
  const auto written = find_date(source.text(line));
  if (!written || !written->exists || !written->year) return timetable.unread.push_back(line);
  const Date day{std::chrono::year{*written->year}, std::chrono::month{written->month},
                 std::chrono::day{written->day}};
  if (!timetable.date) timetable.date = day;
  if (timetable.date != day) timetable.unread.push_back(line);
}

}  // namespace notes
