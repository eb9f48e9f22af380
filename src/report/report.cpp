// SPDX-License-Identifier: MIT
// Compiling a note into a report, and the table of formats.
#include "notes/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "notes/blanks.hpp"
#include "notes/fields.hpp"
#include "spans.hpp"
#include "writers.hpp"

namespace notes {
namespace {

constexpr ReportFormat formats[] = {
    {"md", "GitHub flavoured Markdown, fit for a blog", false, false, write_markdown},
    {"json", "everything that was read, for programs", true, true, write_json},
};

/// Whether two lines are of different blocks, and would not be if they came together.
bool stood_apart(const Note& note, std::uint32_t above, std::uint32_t below) {
  const auto& lines = note.outline.lines;
  const auto is_outermost = [&](std::uint32_t line) {
    return note.outline.blocks[lines[line].block].parent == 0;
  };
  return lines[above].block != lines[below].block && is_outermost(above) && is_outermost(below);
}

/// How far all lines of an item's part are indented: they stand by themselves in the report.
std::size_t indentation_of(const Note& note, std::size_t index) {
  const Part& part = note.parts[index];
  if (index == 0 || part.level > 0) return 0;
  std::size_t least = std::string::npos;
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i) {
    if (note.part_of[i] != index || note.uses[i] != LineUse::text) continue;
    const std::string_view line = note.source.text(note.outline.lines[i].span);
    least = std::min(least, std::min(line.find_first_not_of(" \t"), line.size()));
  }
  return least == std::string::npos ? 0 : least;
}

/// The lines of a part that are its text, blank lines at both ends left out.
std::string text_of(const Note& note, std::size_t index) {
  const Part& part = note.parts[index];
  const std::size_t indentation = indentation_of(note, index);
  std::string text;
  std::size_t blank_lines = 0;
  std::optional<std::uint32_t> above;
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i) {
    if (note.part_of[i] != index) continue;
    if (note.uses[i] == LineUse::blank) ++blank_lines;
    if (note.uses[i] != LineUse::text) continue;
    const std::string line = note.without_comments(note.outline.lines[i].span);
    if (trim(line).empty()) continue;  // nothing but a comment, or a part of one
    if (above) {
      const bool is_gap = i - *above > blank_lines + 1;  // something is left out
      if (is_gap) blank_lines = blank_lines > 0 || stood_apart(note, *above, i) ? 1 : 0;
      text.append(blank_lines + 1, '\n');
    }
    text += std::string_view(line).substr(std::min(indentation, line.size()));
    blank_lines = 0;
    above = i;
  }
  return text;
}

std::size_t line_number(const Note& note, Span span) { return note.source.line_at(span.begin) + 1; }

std::string fact_line(std::string_view label, std::string_view value) {
  return label.empty() ? std::string(value) : fmt::format("{}: {}", label, value);
}

/// Whether the weekday that stands behind the date is that of another day: which one is right, nobody
/// knows but the writer.
bool is_of_another_day(const Note& note) {
  const auto& weekday = note.written_date->weekday;
  return weekday && weekday->value != weekday_of(*note.date);
}

/// The day in the form of the series, where the note tells all of it.
std::optional<std::string> date_line(const Note& note, const Fact& fact) {
  const bool is_whole =
      note.date_source == DateSource::fact && note.time && note.time->start && note.time->end;
  if (fact.role != FactRole::date || !note.series || !is_whole) return std::nullopt;
  if (is_of_another_day(note)) return std::nullopt;
  for (const Series::Fact& asked : note.series->facts) {
    if (!asked.is_called(fact.label.value) || asked.value.empty()) continue;
    const Hours hours{note.time->start->minutes, note.time->end->minutes};
    return fact_line(asked.label,
                     fill(asked.value, event_fields(*note.series, *note.date, note.number, hours)));
  }
  return std::nullopt;
}

Report::Fact compile_fact(const Note& note, const Fact& fact) {
  const std::string line = fact.line.empty() ? fact_line(fact.label.value, fact.value.value)
                                             : std::string(trim(note.without_comments(fact.line)));
  return {fact.label.value, fact.value.value, fact.role, date_line(note, fact).value_or(line)};
}

Report::Question compile_question(const Question& from) {
  Report::Question question{from.text.value, from.asker, {}};
  for (const auto& answer : from.answers) question.answers.push_back(answer.value);
  return question;
}

Report::Talk compile_talk(const Note& note, const NotedTalk& from) {
  Report::Talk talk;
  static_cast<Talk&>(talk) = from;
  talk.date = from.date;
  talk.slides = from.slides;
  talk.videos = from.videos;
  talk.notes = text_of(note, from.part);
  for (const Question& question : from.questions) talk.questions.push_back(compile_question(question));
  talk.line = line_number(note, note.parts[from.part].heading);
  return talk;
}

void add_impressions(std::optional<std::string>& impressions, std::string_view text) {
  if (!impressions) impressions.emplace();
  if (!impressions->empty() && !text.empty()) *impressions += "\n\n";
  *impressions += text;
}

/// Sections become sections of the report, impressions of a talk its own. A talk's Q&A whose lines all
/// became its questions is told by them.
void compile_sections(const Note& note, Report& report) {
  const std::string lead = text_of(note, 0);
  if (!lead.empty()) report.sections.push_back({{}, SectionRole::none, lead, 1});
  for (const Section& section : note.sections) {
    const Part& part = note.parts[section.part];
    std::string text = text_of(note, section.part);
    if (section.talk && section.role == SectionRole::impressions)
      add_impressions(report.talks[*section.talk].impressions, text);
    else if (!section.talk || section.role != SectionRole::qa || !text.empty())
      report.sections.push_back({section.title.value, section.role, std::move(text),
                                 line_number(note, part.heading), section.title.span});
  }
}

std::size_t withheld_lines(const Note& note) {
  std::set<std::size_t> lines;
  for (std::size_t i = 0; i < note.uses.size(); ++i)
    if (note.uses[i] == LineUse::withheld) lines.insert(i);
  for (const Span comment : note.comments)
    for (const std::size_t place : {comment.begin, comment.end - 1}) lines.insert(note.source.line_at(place));
  return lines.size();
}

/// Comments, and each run of off-the-record lines, in the order of the text.
std::vector<Report::Private> compile_withheld(const Note& note) {
  std::vector<Span> places = note.comments;
  for (std::size_t i = 0; i < note.uses.size(); ++i) {
    if (note.uses[i] != LineUse::withheld) continue;
    const Span line = note.outline.lines[i].span;
    const bool goes_on = i > 0 && note.uses[i - 1] == LineUse::withheld;
    if (goes_on)
      places.back().end = line.end;
    else
      places.push_back(line);
  }
  std::sort(places.begin(), places.end(), [](Span a, Span b) { return a.begin < b.begin; });
  std::vector<Report::Private> withheld;
  for (std::size_t i = 0; i < places.size(); ++i) {
    Span place = places[i];  // the inner lines of a long comment lie within it
    for (; i + 1 < places.size() && places[i + 1].begin < place.end; ++i)
      place.end = std::max(place.end, places[i + 1].end);
    withheld.push_back({std::string(note.source.text(place)), line_number(note, place)});
  }
  return withheld;
}

std::string language_of(const Note& note) {
  if (note.series) return note.series->lang;
  const std::string_view text = note.source.text();
  const bool beyond_ascii =
      std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return beyond_ascii ? "ja" : "en";
}

void compile_event(const Note& note, Report& report) {
  report.title = note.title.value;
  report.series = note.series_name;
  report.number = note.number;
  report.date = note.date;
  report.end_date = note.end_date;
  report.date_source = note.date_source;
  report.written = note.written;
  report.venue = note.venue.value;
  report.url = note.url.value;
  for (const auto& tag : note.hashtags) report.hashtags.push_back(tag.value);
  if (!note.time) return;
  if (note.time->start) report.hours.start = note.time->start->minutes;
  if (note.time->end) report.hours.end = note.time->end->minutes;
}

}  // namespace

Report compile(const Note& note, Extras extras) {
  Report report;
  report.path = note.source.name();
  report.lang = language_of(note);
  report.newline = note.series           ? note.series->newline
                   : report.lang == "ja" ? Newline::line_break
                                         : Newline::keep;
  compile_event(note, report);
  for (const Fact& fact : note.facts)
    if (!fact.value.value.empty()) report.facts.push_back(compile_fact(note, fact));
  for (const NotedTalk& talk : note.talks) report.talks.push_back(compile_talk(note, talk));
  compile_sections(note, report);
  for (const Task& task : note.tasks)
    report.tasks.push_back({task.text.value, task.done, line_number(note, task.text.span)});
  for (const Link& link : note.links) report.links.push_back({{link}, line_number(note, link.span)});
  report.withheld_lines = withheld_lines(note);
  if (extras.withheld) report.withheld = compile_withheld(note);
  if (extras.spans) report.spans = field_spans(note, report);
  return report;
}

std::string fact_value(const Report& report, FactRole role) {
  const auto found = std::find_if(report.facts.begin(), report.facts.end(),
                                  [&](const auto& fact) { return fact.role == role; });
  return found == report.facts.end() ? std::string() : found->value;
}

bool is_report(std::string_view text) {
  const std::size_t end = text.find_last_not_of(" \t\r\n");
  return end != std::string_view::npos && text.substr(0, end + 1).ends_with(report_mark);
}

std::span<const ReportFormat> report_formats() { return formats; }

}  // namespace notes
