// SPDX-License-Identifier: MIT
// notes new: argv → Series, Source(timetable) → Event → scaffold → file → path.
#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <set>

#include "command.hpp"
#include "editor.hpp"
#include "new_week.hpp"
#include "note_arguments.hpp"
#include "notes/clock.hpp"
#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/lint.hpp"
#include "notes/read_note.hpp"
#include "notes/scaffold.hpp"
#include "notes/scaffold_week.hpp"
#include "notes/timetable.hpp"
#include "notes/workspace.hpp"
#include "numbering.hpp"
#include "printer.hpp"
#include "timetable_arguments.hpp"
#include "unwritten.hpp"

namespace notes {
namespace {

constexpr auto options = with_timetable_options(std::array<Option, 10>{{
    {'d', "date", Value::optional, "DAY",
     "the day of the event (see: notes help dates); without it the timetable's, else today"},
    {'t', "timetable", Value::required, "FILE",
     "the talks, in whichever form they are told (see: notes help timetable); - is standard input"},
    {0, "title", Value::required, "TEXT", "the title of the note; without it as the series says"},
    {0, "number", Value::required, "N", "the number of the event"},
    {0, "venue", Value::required, "TEXT", "where it takes place"},
    {0, "url", Value::required, "URL", "the page of the event"},
    {0, "per-talk", Value::none, "", "a directory with a note for each talk, and one of the event"},
    {'e', "edit", Value::none, "", "open the note in your editor"},
    {'n', "dry-run", Value::none, "",
     "write nothing: the note goes to standard output, its path to standard error"},
    {'o', "output", Value::required, "PATH", "write it there; - is standard output"},
}});

/// A word that a shell takes as it is.
std::string quoted(const std::string& word) {
  constexpr std::string_view special = " \t\n\"'`$&|;<>()[]{}*?!#~\\";
  if (word.find_first_of(special) == std::string::npos) return word;
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

/// What can be done where a series is not there.
std::string ways_to_series(const SeriesSet& series, const std::string& name, const Workspace& workspace) {
  const auto names = series.names();
  const std::filesystem::path model = series_directory(workspace, SeriesOrigin::installed) / "study.toml";
  std::string ways = names.empty() ? "" : fmt::format("\nknown: {}", fmt::join(names, ", "));
  std::error_code unknown;
  if (!std::filesystem::exists(model, unknown))
    return ways + fmt::format("\nthe installed series are missing: they were looked for in {}",
                              model.parent_path().string());
  if (is_series_name(name)) ways += fmt::format("\nto make it one: notes series add {}", quoted(name));
  return ways;
}

const Series& find_series(const SeriesSet& series, const std::string& name, const Workspace& workspace) {
  try {
    return series.get(name);
  } catch (const UnknownSeries& error) {
    throw Error(error.what() + ways_to_series(series, name, workspace));
  }
}

std::string event_number(const Arguments& arguments) {
  const std::string number = arguments.value("number").value_or("");
  if (number.find_first_not_of("0123456789") != std::string::npos)
    throw UsageError(fmt::format("--number: '{}' is no number: write digits, as in --number 2", number));
  return number;
}

/// Whether a timetable has several days of its own, none of which is that one.
bool tells_other_days(const Timetable& timetable, Date date) {
  std::set<Date> days;
  for (const Slot& slot : timetable.slots)
    if (slot.date) days.insert(*slot.date);
  return days.size() > 1 && days.count(date) == 0;
}

Event plan(const Arguments& arguments, const Series& series, const Timetable& timetable) {
  const auto said_or = [&](std::string_view option, const std::string& told) {
    return arguments.value(option).value_or(told);
  };
  Event event;
  const auto said = arguments.has("day") ? std::nullopt : said_date(arguments);
  if (said && tells_other_days(timetable, *said))
    throw UsageError(fmt::format(
        "--date: the timetable tells several days, and none is {}: leave it out, or choose one with --day",
        to_string(*said)));
  event.date = said ? *said : timetable.date ? *timetable.date : today();
  event.number = event_number(arguments);
  // Who counts has a title for each event; elsewhere the event's own one says more.
  const bool counts = series.number_scope != NumberScope::none;
  event.title = said_or("title", counts ? "" : timetable.title);
  event.venue = said_or("venue", timetable.venue);
  event.url = said_or("url", timetable.url);
  event.hours = timetable.hours;
  event.slots = timetable.slots.empty() ? series.slots : timetable.slots;
  return event;
}

void create(const std::string& path, const std::string& text) {
  try {
    create_file(path, text);
  } catch (const FileExists&) {
    std::error_code unknown;
    if (std::filesystem::is_directory(path, unknown))
      throw Error(fmt::format("{} is a directory: name a file in it, as in -o {}", path,
                              quoted(std::filesystem::path(path) / "note.md")));
    throw Error(fmt::format("{} is there already and was left as it is; -o PATH writes elsewhere", path));
  } catch (const Error& error) {
    throw Error(fmt::format("{}; -C DIR or -o PATH writes elsewhere", error.what()));
  }
}

const std::string& series_name(const Arguments& arguments) {
  if (arguments.positionals.empty()) throw UsageError("new: which series?");
  if (arguments.positionals.size() > 1)
    throw UsageError(fmt::format("new takes one series; '{}' is one too many", arguments.positionals[1]));
  return arguments.positionals.front();
}

/// One run of the command, between what it was asked and what it writes.
class Run {
 public:
  Run(const Arguments& arguments, Io& io)
      : arguments_(arguments),
        io_(io),
        workspace_(open_workspace()),
        known_series_(open_series(workspace_)),
        series_(find_series(known_series_, series_name(arguments), workspace_)),
        base_(open_words(workspace_, built_in_words())),
        words_(known_series_.words_of(series_, base_)) {}

  Status run() {
    if (series_.kind == SeriesKind::weekly)
      run_week();
    else
      run_event();
    return Status::done;
  }

 private:
  void run_event() {
    std::optional<ReadTimetable> read;
    if (const auto path = arguments_.value("timetable"))
      read = read_timetable_of(*path, arguments_, known_series_, words_, io_);
    Event event = plan(arguments_, series_, read ? read->timetable : Timetable());
    if (event.number.empty())
      event.number = next_number(series_, event.date,
                                 place_of_earlier_notes(workspace_, scaffold(event, series_, words_).path),
                                 workspace_, known_series_, base_, io_);
    const bool per_talk = arguments_.has("per-talk");
    write(per_talk ? scaffold_per_talk(event, series_, words_)
                   : std::vector<Scaffold>{scaffold(event, series_, words_)});
    if (read) tell_timetable(*read, io_);
    tell_findings();
    open_editor();
  }

  void run_week() {
    for (const std::string_view option : {"timetable", "per-talk", "venue", "url", "track", "day"})
      if (arguments_.has(option))
        throw UsageError(fmt::format("--{}: a weekly report has no timetable", option));
    Week week = asked_week(arguments_.value("date").value_or(""), series_);
    week.number = event_number(arguments_);
    week.title = arguments_.value("title").value_or("");
    const std::string path = scaffold_week(week, series_).path;
    const std::string earlier = place_of_earlier_notes(workspace_, path);
    if (week.number.empty())
      week.number = next_number(series_, week.first, earlier, workspace_, known_series_, base_, io_);
    take_over(week, earlier, shown_path(workspace_.root / path), series_, workspace_, known_series_, base_,
              io_);
    write({scaffold_week(week, series_)});
    tell_week(week, io_);
    open_editor();
  }

  /// Where a note goes that the series would have at `path`.
  std::string target(const std::string& path) const {
    const std::string output = arguments_.value("output").value_or("");
    return output.empty() || output == "-" ? shown_path(workspace_.root / path) : output;
  }

  bool to_stdout() const { return arguments_.value("output") == "-" || arguments_.has("dry-run"); }

  void write(std::vector<Scaffold> notes) {
    notes_ = std::move(notes);
    if (notes_.size() > 1 && arguments_.has("output") && arguments_.value("output") != "-")
      throw UsageError("--per-talk writes a directory: leave -o out, or print the notes with -o -");
    for (Scaffold& note : notes_) note.path = target(note.path);
    if (!to_stdout()) refuse_taken();
    for (const Scaffold& note : notes_) {
      if (to_stdout()) {
        io_.out(note.text);
        io_.say(note.path + "\n");
      } else {
        create(note.path, note.text);
        io_.out_line(note.path);
      }
    }
  }

  /// Of several notes none is written where one is there already.
  void refuse_taken() const {
    std::error_code unknown;
    for (const Scaffold& note : notes_)
      if (notes_.size() > 1 && std::filesystem::exists(std::filesystem::symlink_status(note.path, unknown)))
        throw Error(fmt::format("{} is there already: nothing was written", note.path));
  }

  /// What is wrong with the timetable shows in the notes that were made of it.
  void tell_findings() const {
    for (const Scaffold& made : notes_) {
      const Note note = read_note(Source(made.path, made.text), known_series_, base_);
      const auto findings = lint(note);
      for (const Diagnostic& diagnostic : findings)
        if (diagnostic.severity != Severity::todo)
          io_.say_painted(diagnostic_formats().front().print(note.source, diagnostic, io_.err_has_colour()));
      if (const std::string unwritten = unwritten_list(note, findings);
          !unwritten.empty() && &made == &notes_.front())
        io_.say(fmt::format("still to write: {}\n", unwritten));
    }
  }

  void open_editor() const {
    if (!arguments_.has("edit") || to_stdout()) return;
    const Scaffold& note = notes_[notes_.size() > 1 ? 1 : 0];
    edit(chosen_editor(workspace_.editor), note.path, note.first_line + 1);
  }

  const Arguments& arguments_;
  Io& io_;
  Workspace workspace_;
  SeriesSet known_series_;
  const Series& series_;
  Words base_;
  const Words& words_;
  std::vector<Scaffold> notes_;
};

Status run_new(const Arguments& arguments, Io& io) { return Run(arguments, io).run(); }

}  // namespace

extern const Command new_command;
const Command new_command{
    "new",
    "SERIES",
    "Scaffold the note of an event from its timetable.",
    "Writes what the series asks for: title, facts, a heading for each talk, sections. Prints\n"
    "the path of the note, and what is still to write. A file that is there is never touched.\n",
    options,
    run_new};

}  // namespace notes
