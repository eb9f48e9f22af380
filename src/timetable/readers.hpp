// SPDX-License-Identifier: MIT
// The readers of timetables, and what they share.
#pragma once

#include <optional>
#include <utility>

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

 private:
  Source source_;
  const Words& words_;
  TimetableHints hints_;
  mutable std::optional<Outline> outline_;
};

/// One member of the table of readers.
struct Reader {
  TimetableFormat format;
  bool (*recognises)(const TimetableText& text);
  Timetable (*read)(const TimetableText& text);
};

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
