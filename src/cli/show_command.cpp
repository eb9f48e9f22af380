// SPDX-License-Identifier: MIT
// notes show: what was understood of a note, for people.
#include <fmt/format.h>

#include <string>
#include <vector>

#include "columns.hpp"
#include "command.hpp"
#include "counted.hpp"
#include "note_arguments.hpp"
#include "notes/lint.hpp"
#include "notes/report.hpp"
#include "notes/width.hpp"
#include "painter.hpp"
#include "unwritten.hpp"

namespace notes {
namespace {

constexpr std::size_t unbounded = static_cast<std::size_t>(-1);

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  return fmt::format("{}", fmt::join(texts, between));
}

std::string_view place_of(DateSource source) {
  switch (source) {
    case DateSource::fact: return "from a fact";
    case DateSource::text: return "from the text";
    case DateSource::title: return "from the title";
    case DateSource::path: return "from the path";
    case DateSource::none: break;
  }
  return "";
}

/// Labels and what they say.
class Pairs {
 public:
  void add(std::string_view label, std::string_view value) {
    if (!value.empty()) rows_.push_back({{printable(label), printable(value)}, {}});
  }
  std::string text() const { return in_columns(rows_, {unbounded, unbounded}); }

 private:
  std::vector<Row> rows_;
};

/// Whether a row of its own tells what a fact tells.
bool is_told(const Report& report, const Report::Fact& fact) {
  switch (fact.role) {
    case FactRole::date: return report.date.has_value();
    case FactRole::venue: return !report.venue.empty();
    case FactRole::url: return !report.url.empty();
    case FactRole::hashtags: return !report.hashtags.empty();
    default: return false;
  }
}

std::string event_text(const Report& report) {
  Pairs pairs;
  const std::string number = report.number.empty() ? "" : fmt::format("#{}", report.number);
  const bool has_both = !report.series.empty() && !number.empty();
  pairs.add("series", report.series + (has_both ? " " : "") + number);
  const auto day_text = [](Date day) {
    return fmt::format("{} {}", to_string(day), short_english_name(weekday_of(day)));
  };
  if (report.date)
    pairs.add("date", fmt::format("{}{}, {}", day_text(*report.date),
                                  report.end_date ? " to " + day_text(*report.end_date) : "",
                                  place_of(report.date_source)));
  if (report.written) pairs.add("written", to_string(*report.written));
  pairs.add("hours", hours_text(report.hours));
  pairs.add("venue", report.venue);
  pairs.add("url", report.url);
  std::vector<std::string> tags;
  for (const std::string& tag : report.hashtags) tags.push_back("#" + tag);
  pairs.add("hashtags", joined(tags, " "));
  for (const Report::Fact& fact : report.facts)
    if (!is_told(report, fact)) pairs.add(fact.label, fact.value);
  return pairs.text();
}

std::string speakers_text(const Report::Talk& talk) {
  std::vector<std::string> speakers;
  for (const Speaker& speaker : talk.speakers) {
    const bool has_both = !speaker.written.empty() && !speaker.affiliation.empty();
    speakers.push_back(has_both ? fmt::format("{} ({})", speaker.written, speaker.affiliation)
                                : speaker.written + speaker.affiliation);
  }
  return joined(speakers, ", ");
}

std::string counts_text(const Report::Talk& talk) {
  std::vector<std::string> counts;
  if (!talk.slides.empty()) counts.push_back(counted(talk.slides.size(), "slide link"));
  if (!talk.questions.empty()) counts.push_back(counted(talk.questions.size(), "question"));
  return joined(counts, ", ");
}

std::string timetable_text(const Report& report) {
  constexpr std::size_t widest_title = 40;
  constexpr std::size_t widest_speakers = 28;
  constexpr std::size_t title_column = 2;
  std::vector<Row> rows;
  for (const Report::Talk& talk : report.talks) {
    Row row;
    const std::string track = talk.track.empty() ? "" : fmt::format(" [{}]", talk.track);
    const std::string_view kind = talk.kind == TalkKind::talk ? "" : to_string(talk.kind);
    for (const std::string& cell :
         {hours_text(talk) + track, std::string(kind), talk.title, speakers_text(talk), counts_text(talk)})
      row.cells.push_back(printable(cell));
    for (const Link& slides : talk.slides) row.below.push_back(printable(slides.url));
    rows.push_back(std::move(row));
  }
  return in_columns(rows, {unbounded, unbounded, widest_title, widest_speakers, unbounded}, title_column);
}

/// Whose impressions are there.
std::string impressions_text(const Report& report) {
  bool is_begun = false;
  bool has_own = false;
  for (const Report::Section& section : report.sections) {
    if (section.role != SectionRole::impressions) continue;
    is_begun = true;
    has_own |= !section.text.empty();
  }
  std::size_t talks = 0;
  for (const Report::Talk& talk : report.talks) {
    is_begun |= talk.impressions.has_value();
    if (!talk.impressions.value_or("").empty()) ++talks;
  }
  if (!has_own && talks == 0) return is_begun ? "empty" : "none";
  std::vector<std::string> parts;
  if (has_own) parts.push_back("of the event");
  if (talks > 0) parts.push_back(fmt::format("of {}", counted(talks, "talk")));
  return joined(parts, ", ");
}

std::string rest_text(const Report& report, std::string_view unwritten) {
  Pairs pairs;
  std::vector<std::string> sections;
  for (const Report::Section& section : report.sections)
    if (!section.title.empty() && section.role != SectionRole::impressions) sections.push_back(section.title);
  pairs.add("sections", joined(sections, " · "));
  pairs.add("impressions", impressions_text(report));
  for (const Report::Task& task : report.tasks)
    if (!task.done) pairs.add("task", task.text);
  return unwritten.empty() ? pairs.text() : fmt::format("{}  still to write: {}\n", pairs.text(), unwritten);
}

std::string shown(const Note& note, const Workspace& workspace, const Painter& painter) {
  if (!tells_event(note)) return no_event_line(note);
  const Report report = compile(note);
  std::string text = fmt::format("{} {}\n", painter.faint(printable(report.path) + ":"),
                                 painter.bold(report.title.empty() ? "(no title)" : printable(report.title)));
  const std::string unwritten = unwritten_list(note, lint(note, {workspace.lint_since}));
  text += event_text(report);
  if (!report.talks.empty()) text += "\n" + timetable_text(report);
  return text + "\n" + rest_text(report, unwritten);
}

Status run_show(const Arguments& arguments, Io& io) {
  if (arguments.positionals.empty()) throw UsageError("show: which note?");
  const Workspace workspace = open_workspace();
  const SeriesSet series = open_series(workspace);
  const Words words = open_words(workspace, built_in_words());
  const Painter painter(io.out_has_colour());
  std::size_t count = 0;
  const bool all_read = for_each_note(
      arguments.positionals, Walked::events, workspace, series, words, io,
      [&](const Note& note) { io.out((count++ > 0 ? "\n" : "") + shown(note, workspace, painter)); });
  if (!all_read) return Status::failure;
  if (count == 0) io.say("there is no note here\n");
  return Status::done;
}

}  // namespace

extern const Command show_command;
const Command show_command{
    "show",
    "NOTE…",
    "Print what was understood of notes: event, timetable, sections, what is still to write.",
    "NOTE is a file, a directory, the name of a series, or - for standard input. In a directory,\n"
    "what tells no event is passed by.\n",
    {},
    run_show};

}  // namespace notes
