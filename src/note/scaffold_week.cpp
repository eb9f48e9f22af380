// SPDX-License-Identifier: MIT
// The skeleton of a weekly report. Every line of it comes from the series definition or the last report.
#include "notes/scaffold_week.hpp"

#include <fmt/format.h>

#include "note_head.hpp"
#include "notes/fields.hpp"
#include "notes/markdown_escapes.hpp"
#include "talk_heading.hpp"

namespace notes {
namespace {

constexpr std::size_t days_of_week = 7;

/// The tasks of this week stand before its days.
bool opens_week(const Series::Section& section) {
  return section.role == SectionRole::tasks && !section.of_next;
}

std::string carried_block(const Week& week, const Series& series) {
  std::string text;
  if (!week.last_path.empty())
    text = fmt::format("{}: [{}](<{}>)\n\n", series.lang == "ja" ? "前の週" : "Last week",
                       escaped(on_one_line(week.last_title)), week.last_path);
  for (const CarriedTask& task : week.carried) text += fmt::format("- [ ] {}\n", on_one_line(task.text));
  if (week.carried.empty()) text += "- [ ] \n";
  return text + '\n';
}

std::string section_block(const Series::Section& section) {
  const std::string_view place = section.role == SectionRole::tasks ? "- [ ] \n\n" : "- \n\n";
  return fmt::format("## {}\n\n{}", section.title, place);
}

}  // namespace

Date first_of_week(Date date, std::chrono::weekday start) {
  return std::chrono::sys_days{date} - (weekday_of(date) - start);
}

Scaffold scaffold_week(const Week& week, const Series& series) {
  const Fields fields = event_fields(series, week.first, week.number, {});
  Scaffold note;
  note.path = note_path(series, fields);
  note.text = title_block(week.title, week.first, series, fields);
  bool is_told = false;  // what is carried over, in the first section of tasks
  for (const Series::Section& section : series.sections) {
    if (!opens_week(section)) continue;
    note.text += is_told ? section_block(section)
                         : fmt::format("## {}\n\n{}", section.title, carried_block(week, series));
    is_told = true;
  }
  for (std::size_t i = 0; i < days_of_week; ++i) {
    const Date date = std::chrono::sys_days{week.first} + std::chrono::days{i};
    note.text += fmt::format("## {}\n\n", day_heading(series, date, i + 1));
    if (!series.day.body.empty()) note.text += series.day.body + '\n';
  }
  for (const Series::Section& section : series.sections)
    if (!opens_week(section)) note.text += section_block(section);
  note.first_line = first_place(note.text);
  return note;
}

}  // namespace notes
