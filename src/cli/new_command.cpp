// SPDX-License-Identifier: MIT
// notes new: argv → Series, Source(timetable) → Event → scaffold → file → path.
#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "command.hpp"
#include "counted.hpp"
#include "editor.hpp"
#include "note_arguments.hpp"
#include "notes/clock.hpp"
#include "notes/day.hpp"
#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/lint.hpp"
#include "notes/read_note.hpp"
#include "notes/scaffold.hpp"
#include "notes/timetable.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "notes/workspace.hpp"
#include "numbering.hpp"
#include "printer.hpp"
#include "unwritten.hpp"

namespace notes {
namespace {

constexpr std::array<Option, 9> options{{
    {'d', "date", Value::optional, "DAY",
     "the day of the event (see: notes help dates); without it the timetable's, else today"},
    {'t', "timetable", Value::required, "FILE",
     "the talks, as lines copied from an event page or a Markdown table; - is standard input"},
    {0, "title", Value::required, "TEXT", "the title of the note; without it as the series says"},
    {0, "number", Value::required, "N", "the number of the event"},
    {0, "venue", Value::required, "TEXT", "where it takes place"},
    {0, "url", Value::required, "URL", "the page of the event"},
    {'e', "edit", Value::none, "", "open the note in your editor"},
    {'n', "dry-run", Value::none, "",
     "write nothing: the note goes to standard output, its path to standard error"},
    {'o', "output", Value::required, "PATH", "write it there; - is standard output"},
}};

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

std::optional<Source> timetable_source(const Arguments& arguments, Io& io) {
  const auto path = arguments.value("timetable");
  if (!path) return std::nullopt;
  if (*path != "-") return Source(shown_path(*path), read_named(*path));
  if (input_is_terminal()) io.say("notes: paste the timetable, then press Ctrl-D\n");
  return Source("<stdin>", read_stdin());
}

Date event_date(const Arguments& arguments, const std::optional<Date>& of_timetable) {
  const std::string said = arguments.value("date").value_or("");
  if (said.empty()) return of_timetable ? *of_timetable : today();
  try {
    return read_day(said, today());
  } catch (const Error& error) {
    throw UsageError(fmt::format("--date: {}", error.what()));
  }
}

std::string event_number(const Arguments& arguments) {
  const std::string number = arguments.value("number").value_or("");
  if (number.find_first_not_of("0123456789") != std::string::npos)
    throw UsageError(fmt::format("--number: '{}' is no number: write digits, as in --number 2", number));
  return number;
}

/// What a timetable told, and the lines of it that told nothing.
void tell_timetable(const Source& source, const Timetable& timetable, Io& io) {
  std::size_t speakers = 0;
  for (const Talk& talk : timetable.slots) speakers += talk.speakers.size();
  io.say(fmt::format("{} {}, {}\n", counted(timetable.slots.size(), "slot"),
                     hours_text(hours_of(timetable.slots)), counted(speakers, "speaker")));
  for (const Timetable::Unread& unread : timetable.unread)
    io.say(fmt::format("{}:{}: not read: {}\n", source.name(), unread.line + 1, printable(unread.text)));
}

/// What is wrong with the timetable shows in the note that was made of it.
void tell_findings(const Scaffold& made, const std::string& name, const SeriesSet& series, const Words& words,
                   Io& io) {
  const Note note = read_note(Source(name, made.text), series, words);
  const auto findings = lint(note);
  for (const Diagnostic& diagnostic : findings)
    if (diagnostic.severity != Severity::todo)
      io.say_painted(diagnostic_formats().front().print(note.source, diagnostic, io.err_has_colour()));
  if (const std::string unwritten = unwritten_list(note, findings); !unwritten.empty())
    io.say(fmt::format("still to write: {}\n", unwritten));
}

Event plan(const Arguments& arguments, const Series& series, const Timetable& timetable) {
  Event event;
  event.date = event_date(arguments, timetable.date);
  event.number = event_number(arguments);
  event.title = arguments.value("title").value_or("");
  event.venue = arguments.value("venue").value_or("");
  event.url = arguments.value("url").value_or("");
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

Timetable read_talks(const Source& source, const Words& words) {
  Timetable timetable = read_timetable(source, words);
  if (timetable.slots.empty())
    throw Error(fmt::format(
        "{}: no line tells a talk: write a time, then who and what, as in 19:30-19:40 @handle「title」",
        source.name()));
  return timetable;
}

Status run_new(const Arguments& arguments, Io& io) {
  const std::string& name = series_name(arguments);
  const Workspace workspace = open_workspace();
  const SeriesSet known_series = open_series(workspace);
  const Series& series = find_series(known_series, name, workspace);
  const Words base = open_words(workspace, built_in_words());
  const Words& words = known_series.words_of(series, base);

  const auto source = timetable_source(arguments, io);
  const Timetable timetable = source ? read_talks(*source, words) : Timetable();
  Event event = plan(arguments, series, timetable);
  if (event.number.empty()) {
    // In a directory that nobody chose for notes, only those beside the new one are counted.
    const auto beside = (workspace.root / scaffold(event, series, words).path).parent_path();
    const auto counted_in = workspace.is_chosen ? workspace.root : beside;
    if (std::filesystem::is_directory(counted_in))
      event.number =
          next_number(series, event.date, shown_path(counted_in), workspace, known_series, base, io);
  }
  const Scaffold note = scaffold(event, series, words);

  const std::string output = arguments.value("output").value_or("");
  const bool to_stdout = output == "-" || arguments.has("dry-run");
  const std::string path = output.empty() || output == "-" ? shown_path(workspace.root / note.path) : output;
  if (!to_stdout) create(path, note.text);
  if (to_stdout) {
    io.out(note.text);
    io.say(path + "\n");
  } else {
    io.out_line(path);
  }
  if (source) tell_timetable(*source, timetable, io);
  tell_findings(note, path, known_series, base, io);
  if (arguments.has("edit") && !to_stdout) edit(chosen_editor(workspace.editor), path, note.first_line + 1);
  return Status::done;
}

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
