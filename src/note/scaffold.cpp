// SPDX-License-Identifier: MIT
// The skeleton of a note. Every line of it comes from the series definition or the timetable.
#include "notes/scaffold.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/error.hpp"
#include "notes/fields.hpp"
#include "talk_heading.hpp"

namespace notes {
namespace {

/// A title at the end of its line, where `#` behind a blank would be no part of it.
std::string title_text(const std::string& plain) {
  std::string text = as_markdown(plain);
  const std::size_t marks = text.find_last_not_of('#') + 1;
  if (marks > 0 && marks < text.size() && text[marks - 1] == ' ') text.insert(marks, "\\");
  return text;
}

/// The hours of the timetable, else those that are usual in the series.
Fields fields_of(const Event& event, const Series& series) {
  Hours hours = hours_of(event.slots);
  if (!hours.start) hours.start = series.start;
  if (!hours.end) hours.end = series.end;
  return event_fields(series, event.date, event.number, hours);
}

/// What a fact says before anybody has written it.
std::string fact_value(const Series::Fact& fact, const Event& event, const Fields& fields,
                       const Words& words) {
  switch (words.fact_role(fact.label)) {
    case FactRole::venue:
      if (!event.venue.empty()) return on_one_line(event.venue);
      break;
    case FactRole::url:
      if (!event.url.empty()) return on_one_line(event.url);
      break;
    default: break;
  }
  return std::string(trim(fill(fact.value, fields)));
}

/// A title may hold `/` and `..`; neither may lead a path astray.
Fields path_fields(Fields fields) {
  for (auto& [name, value] : fields) std::replace(value.begin(), value.end(), '/', '-');
  return fields;
}

std::string path_text(const Series& series, const Fields& fields) {
  std::string path = fill(series.path, path_fields(fields));
  const auto parts = split(path, '/');
  const bool strays =
      std::any_of(parts.begin(), parts.end(), [](auto part) { return part.empty() || part.front() == '.'; });
  if (strays)
    throw Error(fmt::format("series '{}': note.path leads to '{}', which is no path within a workspace",
                            series.name, path));
  return path;
}

std::size_t first_place(std::string_view text) {
  const std::vector<Span> lines = split_lines(text);
  for (const std::string_view place : {"* ", "- Q: "})
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (text.substr(lines[i].begin, lines[i].size()) == place) return i;
  return std::min<std::size_t>(2, lines.size());
}

}  // namespace

Scaffold scaffold(const Event& event, const Series& series, const Words& words) {
  const Fields fields = fields_of(event, series);
  Scaffold note;
  note.path = path_text(series, fields);
  note.text = fmt::format(
      "# {}\n\n", title_text(event.title.empty() ? fill(series.title, fields) : on_one_line(event.title)));
  for (const Series::Fact& fact : series.facts)
    note.text += fmt::format("- {}: {}\n", fact.label, fact_value(fact, event, fields, words));
  if (!series.facts.empty()) note.text += '\n';
  for (const Slot& talk : event.slots) {
    note.text += fmt::format("## {}\n\n", talk_heading(talk, series, words));
    const std::string& body = series.body(talk.kind);
    if (!body.empty()) note.text += fmt::format("{}\n", body);
  }
  for (const Series::Section& section : series.sections) note.text += fmt::format("## {}\n\n", section.title);
  note.first_line = first_place(note.text);
  return note;
}

}  // namespace notes
