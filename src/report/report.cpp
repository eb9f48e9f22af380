// SPDX-License-Identifier: MIT
// Compiling a note into a report, and the table of formats.
#include "notes/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "notes/blanks.hpp"
#include "notes/event_name.hpp"
#include "notes/fields.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_line.hpp"
#include "writers.hpp"

namespace notes {
namespace {

constexpr ReportFormat formats[] = {
    {"md", "GitHub flavoured Markdown, fit for a blog", false, write_markdown},
    {"json", "everything that was read, for programs", true, write_json},
};

/// The first comment that ends behind a place.
std::vector<Span>::const_iterator first_comment(const Note& note, std::size_t place) {
  return std::partition_point(note.comments.begin(), note.comments.end(),
                              [&](Span each) { return each.end <= place; });
}

bool has_comments(const Note& note, Span place) {
  const auto comment = first_comment(note, place.begin);
  return comment != note.comments.end() && comment->begin < place.end;
}

/// What stands at a place of the note, without the comments in it.
std::string shown(const Note& note, Span place) {
  std::string text;
  std::size_t at = place.begin;
  for (auto comment = first_comment(note, at); comment != note.comments.end() && comment->begin < place.end;
       ++comment) {
    if (comment->begin > at) text += note.source.text({at, comment->begin});
    at = std::min(comment->end, place.end);
  }
  return text.append(note.source.text({at, place.end}));
}

std::string shown_trimmed(const Note& note, Span place) { return std::string(trim(shown(note, place))); }

/// A value of one line or several, without the comments in it. Its lines are sought one by one: what
/// stands between them in the note, marks of lists and quotes, is none of it.
std::string shown(const Note& note, const Located<std::string>& value) {
  if (!has_comments(note, value.span)) return value.value;
  std::string text;
  std::size_t at = value.span.begin;
  for (const std::string_view line : split(value.value, '\n')) {
    const std::size_t found = note.source.text({at, value.span.end}).find(line);
    if (found == std::string_view::npos) return shown_trimmed(note, value.span);
    const std::string left = shown_trimmed(note, {at + found, at + found + line.size()});
    if (!left.empty() && !text.empty()) text += '\n';
    text += left;
    at += found + line.size();
  }
  return text;
}

/// A value that is the plain text of its place.
std::string shown_plain(const Note& note, const Located<std::string>& value) {
  return has_comments(note, value.span) ? plain_text(shown(note, value.span)) : value.value;
}

/// A text whose place is not known, but that it stands on the line of `near`, in front of it or not.
std::string shown_near(const Note& note, Span near, const std::string& text) {
  const Span line = note.source.line(note.source.line_at(near.begin));
  if (!has_comments(note, line)) return text;
  const std::string_view whole = note.source.text(line);
  const std::size_t middle = near.begin - line.begin;
  std::size_t at = whole.substr(0, middle).rfind(text);
  if (at == std::string_view::npos) at = whole.find(text, middle);
  if (at == std::string_view::npos) return {};
  return shown_trimmed(note, shifted(Span{at, at + text.size()}, line.begin));
}

/// Whether two lines are of different blocks, and would not be if they came together.
bool stood_apart(const Note& note, std::uint32_t above, std::uint32_t below) {
  const auto& lines = note.outline.lines;
  const auto is_outermost = [&](std::uint32_t line) {
    return note.outline.blocks[lines[line].block].parent == 0;
  };
  return lines[above].block != lines[below].block && is_outermost(above) && is_outermost(below);
}

/// The lines of a part that are its text, blank lines at both ends left out.
std::string text_of(const Note& note, const Part& part) {
  std::string text;
  std::size_t blank_lines = 0;
  std::optional<std::uint32_t> above;
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i) {
    if (note.uses[i] == LineUse::blank) ++blank_lines;
    if (note.uses[i] != LineUse::text) continue;
    const std::string line = shown(note, note.outline.lines[i].span);
    if (trim(line).empty()) continue;  // nothing but a comment, or a part of one
    if (above) {
      const bool is_gap = i - *above > blank_lines + 1;  // something is left out
      if (is_gap) blank_lines = blank_lines > 0 || stood_apart(note, *above, i) ? 1 : 0;
      text.append(blank_lines + 1, '\n');
    }
    text += line;
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
  if (is_of_another_day(note) || has_comments(note, fact.value.span)) return std::nullopt;
  for (const Series::Fact& asked : note.series->facts) {
    if (!asked.is_called(fact.label.value) || asked.value.empty()) continue;
    const Hours hours{note.time->start->minutes, note.time->end->minutes};
    return fact_line(asked.label,
                     fill(asked.value, event_fields(*note.series, *note.date, note.number, hours)));
  }
  return std::nullopt;
}

Report::Fact compile_fact(const Note& note, const Fact& fact) {
  const std::string label = shown(note, fact.label);
  const std::string value = shown(note, fact.value);
  const std::string line = fact.line.empty() ? fact_line(label, value) : shown_trimmed(note, fact.line);
  return {label, value, fact.role, date_line(note, fact).value_or(line)};
}

/// Nothing where a comment holds a part of the link that it cannot do without.
std::optional<Link> compile_link(const Note& note, const Link& link) {
  if (!has_comments(note, note.source.line(note.source.line_at(link.span.begin)))) return link;
  const auto left = read_links(shown(note, link.span));
  if (left.empty()) return std::nullopt;
  Link shown_link = link;
  shown_link.url = left.front().url;
  shown_link.text = left.front().text;
  // The label of its line stands in for a text of its own.
  if (shown_link.text.empty()) shown_link.text = shown_near(note, link.span, link.text);
  return shown_link;
}

std::vector<Link> compile_links(const Note& note, const std::vector<Link>& links) {
  std::vector<Link> compiled;
  for (const Link& link : links)
    if (auto shown_link = compile_link(note, link)) compiled.push_back(std::move(*shown_link));
  return compiled;
}

Words words_of(const Note& note) {
  Words words = built_in_words();
  if (note.series)
    words.names.insert(words.names.end(), note.series->no_honorific.begin(), note.series->no_honorific.end());
  return words;
}

/// Reads a heading with comments again, as if they were not there.
void reread_heading(const Note& note, const NotedTalk& from, Report::Talk& talk) {
  const Line& line = note.outline.lines[note.parts[from.part].first_line];
  const Span place = note.outline.blocks[line.block].content;
  if (!has_comments(note, place)) return;
  const std::string heading = shown_trimmed(note, place);
  TalkLine read = read_talk_line(heading, words_of(note));
  const bool is_label_alone = read.title.value.empty() && !read.time && read.speakers.value.empty();
  talk.title = is_label_alone ? plain_text(heading) : read.title.value;
  talk.kind = read.kind;
  talk.track = read.track;
  talk.start = read.time && read.time->start ? std::optional(read.time->start->minutes) : std::nullopt;
  talk.end = read.time && read.time->end ? std::optional(read.time->end->minutes) : std::nullopt;
  if (!from.speakers_span.empty()) talk.speakers = std::move(read.speakers.value);
}

/// Reads the line that names the speakers of a talk again, where comments stand in it.
void reread_speakers(const Note& note, const NotedTalk& from, Report::Talk& talk) {
  for (const Fact& fact : from.facts)
    if (fact.role == FactRole::speakers && has_comments(note, fact.value.span))
      talk.speakers = read_speakers(shown_plain(note, fact.value), words_of(note));
}

/// Nothing where a comment was all of it.
std::optional<Report::Question> compile_question(const Note& note, const Question& from) {
  Report::Question question{shown(note, from.text), shown_near(note, from.text.span, from.asker), {}};
  for (const auto& answer : from.answers)
    if (std::string text = shown(note, answer); !text.empty()) question.answers.push_back(std::move(text));
  if (question.text.empty() && question.asker.empty() && question.answers.empty()) return std::nullopt;
  return question;
}

Report::Talk compile_talk(const Note& note, const NotedTalk& from) {
  Report::Talk talk;
  static_cast<Talk&>(talk) = from;
  reread_heading(note, from, talk);
  reread_speakers(note, from, talk);
  talk.slides = compile_links(note, from.slides);
  talk.videos = compile_links(note, from.videos);
  talk.notes = text_of(note, note.parts[from.part]);
  for (const Question& question : from.questions)
    if (auto compiled = compile_question(note, question)) talk.questions.push_back(std::move(*compiled));
  talk.line = line_number(note, note.parts[from.part].heading);
  return talk;
}

void add_impressions(std::optional<std::string>& impressions, std::string_view text) {
  if (!impressions) impressions.emplace();
  if (!impressions->empty() && !text.empty()) *impressions += "\n\n";
  *impressions += text;
}

/// Sections of the event become sections of the report, those of a talk its impressions.
void compile_sections(const Note& note, Report& report) {
  const std::string lead = text_of(note, note.parts.front());
  if (!lead.empty()) report.sections.push_back({{}, SectionRole::none, lead, 1});
  for (const Section& section : note.sections) {
    const Part& part = note.parts[section.part];
    std::string text = text_of(note, part);
    if (section.talk && section.role == SectionRole::impressions)
      add_impressions(report.talks[*section.talk].impressions, text);
    else
      report.sections.push_back(
          {shown_plain(note, section.title), section.role, std::move(text), line_number(note, part.heading)});
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

std::string language_of(const Note& note) {
  if (note.series) return note.series->lang;
  const std::string_view text = note.source.text();
  const bool beyond_ascii =
      std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return beyond_ascii ? "ja" : "en";
}

/// What tells which event it was, as far as no comment tells it.
void compile_event(const Note& note, Report& report) {
  report.title = shown_plain(note, note.title);
  report.series = note.series_name;
  report.number = note.number;
  if (has_comments(note, note.title.span)) {
    const EventName name = read_event_name(report.title);
    if (!note.series) report.series = name.series;
    if (note.number == read_event_name(note.title.value).number) report.number = name.number;
  }
  const bool is_told = note.date_source != DateSource::fact || !has_comments(note, note.written_date->span);
  if (is_told) {
    report.date = note.date;
    report.date_source = note.date_source;
  }
  report.written = note.written;
  if (!note.time || has_comments(note, note.time->span)) return;
  if (note.time->start) report.hours.start = note.time->start->minutes;
  if (note.time->end) report.hours.end = note.time->end->minutes;
}

}  // namespace

Report compile(const Note& note) {
  Report report;
  report.path = note.source.name();
  report.lang = language_of(note);
  report.newline = note.series           ? note.series->newline
                   : report.lang == "ja" ? Newline::line_break
                                         : Newline::keep;
  compile_event(note, report);
  for (const Fact& fact : note.facts)
    if (!shown(note, fact.value).empty()) report.facts.push_back(compile_fact(note, fact));
  for (const NotedTalk& talk : note.talks) report.talks.push_back(compile_talk(note, talk));
  compile_sections(note, report);
  for (const Task& task : note.tasks)
    if (std::string text = shown(note, task.text); !text.empty())
      report.tasks.push_back({std::move(text), task.done, line_number(note, task.text.span)});
  for (const Link& link : note.links)
    if (auto shown_link = compile_link(note, link))
      report.links.push_back({{std::move(*shown_link)}, line_number(note, link.span)});
  report.withheld_lines = withheld_lines(note);
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
