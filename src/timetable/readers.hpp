// SPDX-License-Identifier: MIT
// The readers of timetables, and what they share.
#pragma once

#include <optional>
#include <utility>

#include "data_text.hpp"
#include "notes/outline.hpp"
#include "notes/timetable.hpp"
#include "notes/timetable_row.hpp"

namespace notes {

/// A text that readers look at in turn, and what they make of it; each thing is made once, when somebody
/// asks.
class TimetableText {
 public:
  TimetableText(Source source, const Words& words, TimetableHints hints)
      : source_(std::move(source)), words_(words), hints_(std::move(hints)) {}

  const Source& source() const { return source_; }
  const Words& words() const { return words_; }
  const TimetableHints& hints() const { return hints_; }
  const Outline& outline() const;
  /// Throws Error where the text is plainly meant to be of a language and is not.
  const DataText& data() const;

 private:
  Source source_;
  const Words& words_;
  TimetableHints hints_;
  mutable std::optional<Outline> outline_;
  mutable std::optional<DataText> data_;
};

/// One member of the table of readers.
struct Reader {
  TimetableFormat format;
  bool (*recognises)(const TimetableText& text);
  Timetable (*read)(const TimetableText& text);
};

// frab.cpp
bool has_schedule_xml(const TimetableText& text);
Timetable read_schedule_xml(const TimetableText& text);

// icalendar.cpp
bool has_icalendar(const TimetableText& text);
Timetable read_icalendar(const TimetableText& text);

// fortee.cpp
bool is_fortee(const TimetableText& text);
Timetable read_fortee(const TimetableText& text);

// sessionize.cpp
bool is_sessionize(const TimetableText& text);
Timetable read_sessionize(const TimetableText& text);

// pretalx.cpp
bool is_pretalx(const TimetableText& text);
Timetable read_pretalx(const TimetableText& text);

// indico.cpp
bool is_indico(const TimetableText& text);
Timetable read_indico(const TimetableText& text);

// connpass.cpp
bool is_connpass(const TimetableText& text);
Timetable read_connpass(const TimetableText& text);

// data_timetable.cpp
bool is_json(const TimetableText& text);
bool is_yaml(const TimetableText& text);
bool is_toml(const TimetableText& text);
Timetable read_data(const TimetableText& text);

// separated_values.cpp
bool has_comma_values(const TimetableText& text);
Timetable read_comma_values(const TimetableText& text);
bool has_tab_values(const TimetableText& text);
Timetable read_tab_values(const TimetableText& text);

// html_page.cpp
bool has_html(const TimetableText& text);
Timetable read_html_page(const TimetableText& text);

// markdown_table.cpp
bool has_markdown_table(const TimetableText& text);
Timetable read_markdown_table(const TimetableText& text);

// restructured_table.cpp
bool has_restructured_table(const TimetableText& text);
Timetable read_restructured_table(const TimetableText& text);

// pasted_lines.cpp
bool has_lines(const TimetableText& text);
Timetable read_pasted_lines(const TimetableText& text);

}  // namespace notes
