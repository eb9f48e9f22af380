// SPDX-License-Identifier: MIT
// event/…: what a note tells of the event as a whole.
#include <fmt/format.h>

#include <algorithm>

#include "families.hpp"
#include "findings.hpp"

namespace notes {
namespace {

Span first_line(const Note& note) { return note.source.line_count() == 0 ? Span{} : note.source.line(0); }

void missing_title(const Note& note, const LintOptions&, Findings& found) {
  if (!is_event_note(note) || !note.title.value.empty()) return;
  found.add(first_line(note), "this note has no title", "begin it with a heading: # Series #1");
}

void missing_date(const Note& note, const LintOptions&, Findings& found) {
  if (!note.series || note.date || note.written_date || note.written) return;
  if (first_value(note.preamble, {"date"})) return;  // a day of writing, in whichever form
  const auto fact = std::find_if(note.facts.begin(), note.facts.end(),
                                 [](const Fact& f) { return f.role == FactRole::date; });
  const Span title = note.title.value.empty() ? first_line(note) : note.title.span;
  found.add(fact == note.facts.end() ? title : fact->label.span,
            "this note does not tell the day of the event",
            "write it as a fact: - 日時: 2019/08/29 19:30-21:30");
}

void bad_date(const Note& note, const LintOptions&, Findings& found) {
  if (!note.written_date || note.written_date->exists) return;
  found.add(
      note.written_date->span,
      fmt::format("there is no such day: month {}, day {}", note.written_date->month, note.written_date->day),
      "correct the date");
}

/// An empty fact was asked for by the note itself; an absent one is only asked for since a day.
void missing_fact(const Note& note, const LintOptions& options, Findings& found) {
  if (!note.series) return;
  for (const Series::Fact& asked : note.series->facts) {
    if (!asked.required) continue;
    const auto fact = std::find_if(note.facts.begin(), note.facts.end(),
                                   [&](const Fact& each) { return asked.is_called(each.label.value); });
    const bool is_absent = fact == note.facts.end();
    if (is_absent ? !is_asked_of(note, options) : !fact->value.value.empty()) continue;
    found.add_unwritten(is_absent ? note.title.span : fact->label.span, asked.label,
                        fmt::format("{} is still to be written", asked.label),
                        fmt::format("write it behind the colon: - {}: …", asked.label));
  }
}

constexpr Rule rules_of_event[] = {
    {"event/missing-title", Severity::error, "a note of an event without a title", missing_title},
    {"event/missing-date", Severity::warning, "a note of a series that tells no day", missing_date},
    {"event/bad-date", Severity::error, "a day that does not exist", bad_date},
    {"event/missing-fact", Severity::todo, "a fact that the series requires, absent or empty", missing_fact},
};

}  // namespace

std::span<const Rule> event_rules() { return rules_of_event; }

}  // namespace notes
