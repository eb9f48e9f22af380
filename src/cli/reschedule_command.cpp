// SPDX-License-Identifier: MIT
// notes reschedule: a note, and what its timetable became → the note that follows it.
#include "notes/reschedule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "command.hpp"
#include "edited_text.hpp"
#include "editor.hpp"
#include "note_arguments.hpp"
#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/lint.hpp"
#include "notes/read_note.hpp"
#include "notes/several_events.hpp"
#include "notes/timetable.hpp"
#include "notes/unified_diff.hpp"
#include "notes/width.hpp"
#include "notes/workspace.hpp"
#include "timetable_arguments.hpp"
#include "timetable_lines.hpp"

namespace notes {
namespace {

using What = Rescheduled::What;

constexpr auto options = with_timetable_options<5>({{
    {'t', "timetable", Value::required, "FILE", "the timetable as it is now; - is standard input"},
    {'e', "edit", Value::none, "", "edit the note's own timetable in your editor, a line a talk"},
    {0, "no-add", Value::none, "", "add no talk that the note does not have"},
    {'n', "dry-run", Value::none, "", "write nothing: the new note goes to standard output"},
    {0, "diff", Value::none, "", "write nothing: a patch for git apply goes to standard output"},
}});

const std::string& note_path(const Arguments& arguments) {
  if (arguments.positionals.empty()) throw UsageError("reschedule: which note?");
  if (arguments.positionals.size() > 1)
    throw UsageError(
        fmt::format("reschedule takes one note; '{}' is one too many", arguments.positionals[1]));
  if (arguments.positionals.front() == "-")
    throw UsageError("reschedule changes a file: name it; -n prints the new note");
  if (arguments.has("timetable") == arguments.has("edit"))
    throw UsageError(
        "reschedule takes the new timetable from --timetable FILE or, with -e, from your editor: "
        "name one of them");
  return arguments.positionals.front();
}

/// What is no text as a whole, or is cut in two, is not moved about.
void refuse_broken(const Note& note) {
  const auto fail = [&](std::size_t offset, std::string_view what) {
    const std::size_t line = note.source.line_at(offset);
    throw Error(fmt::format("{}:{}:{}: {}; nothing was written", note.source.name(), line + 1,
                            offset - note.source.line(line).begin + 1, what));
  };
  for (const Diagnostic& found : lint(note))
    if (found.rule == "file/not-utf8" || found.rule == "file/unclosed-fence")
      fail(found.span.begin, fmt::format("{}: {}", found.message, found.remedy));
  for (std::size_t i = 0; i < note.source.line_count(); ++i) {
    const std::string_view line = note.source.text(note.source.line(i));
    if (line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> "))
      fail(note.source.line(i).begin, "a conflict marker: resolve the conflict first");
  }
  if (events_in(note.source).size() > 1)
    throw Error(
        fmt::format("{}: holds the notes of several events: reschedule takes one; nothing was written",
                    note.source.name()));
}

NewTimetable read_new(const std::string& path, const Arguments& arguments, const SeriesSet& series,
                      const Words& words, Io& io) {
  ReadTimetable read = read_timetable_of(path, arguments, series, words, io);
  tell_unread(read, io);
  NewTimetable timetable{std::move(read.timetable.slots), !arguments.has("no-add"), false};
  timetable.track = arguments.value("track").value_or("");
  if (arguments.has("day")) timetable.day = read.timetable.date;
  return timetable;
}

void tell_changes(const Rescheduled& made, Io& io) {
  constexpr std::array<std::string_view, 6> words{"moved",    "renamed", "added",
                                                  "kept out", "removed", "only in the note"};
  for (const Rescheduled::Change& change : made.changes) {
    const bool is_both = !change.before.empty() && !change.after.empty() && change.before != change.after;
    io.say(fmt::format("{}: {}{}{}\n", words[static_cast<std::size_t>(change.what)], change.before,
                       is_both ? " → " : "", change.before == change.after ? "" : change.after));
  }
  for (const std::string& row : made.stale)
    io.say(fmt::format("this line still tells it as it was, change it by hand: {}\n", row));
}

std::string summary(const Rescheduled& made) {
  return fmt::format("moved {}, renamed {}, added {}, removed {}, lines without a place {}",
                     made.count(What::moved), made.count(What::renamed), made.count(What::added),
                     made.count(What::removed), made.without_a_place);
}

void replace_unchanged(const std::string& path, const std::string& read, const std::string& text) {
  if (read_named(path) != read)
    throw Error(fmt::format("{}: somebody changed it meanwhile: nothing was written, run it again", path));
  replace_file(path, text);
}

class Run {
 public:
  Run(const Arguments& arguments, Io& io)
      : arguments_(arguments),
        io_(io),
        path_(note_path(arguments)),
        workspace_(open_workspace()),
        series_(open_series(workspace_)),
        base_(open_words(workspace_, built_in_words())),
        note_(read_note(Source(shown_path(path_), read_named(path_)), series_, base_)) {
    refuse_broken(note_);
  }

  Status run() {
    if (const auto file = arguments_.value("timetable")) {
      write(read_new(*file, arguments_, series_, words(), io_));
      return Status::done;
    }
    if (note_.talks.empty())
      throw Error(
          fmt::format("{}: no talk was found in it: -t FILE adds those of a timetable", note_.source.name()));
    const std::string lines = timetable_lines(note_);
    EditedText edited(lines, chosen_editor(workspace_.editor));
    try {
      write_edited(edited);
    } catch (const Error& error) {
      throw Error(fmt::format("{}\nwhat you typed is in {}", error.what(), edited.path().string()));
    }
    edited.drop();
    return Status::done;
  }

 private:
  const Words& words() const { return note_.series ? series_.words_of(*note_.series, base_) : base_; }

  void write_edited(const EditedText& edited) {
    std::optional<OddLine> odd;
    std::vector<Slot> slots = read_timetable_lines(edited.read(), note_, words(), odd);
    if (odd)
      throw Error(
          fmt::format("line {} tells no talk: '{}'; nothing was written", odd->line, printable(odd->text)));
    if (slots.empty()) return io_.say("no line is left: nothing was done\n");
    write({std::move(slots), !arguments_.has("no-add"), true});
  }

  void write(const NewTimetable& timetable) {
    const Rescheduled made = reschedule(note_, timetable, series_, base_);
    const std::string before(note_.source.text());
    const bool is_new = made.text != before;
    if (arguments_.has("diff")) {
      io_.out(unified_diff(before, made.text, note_.source.name()));
    } else if (arguments_.has("dry-run")) {
      io_.out(made.text);
    } else if (is_new) {
      replace_unchanged(path_, before, made.text);
      io_.out_line(note_.source.name());
    }
    tell_changes(made, io_);
    io_.say(is_new ? summary(made) + "\n" : fmt::format("{}: nothing to do\n", note_.source.name()));
  }

  const Arguments& arguments_;
  Io& io_;
  const std::string& path_;
  Workspace workspace_;
  SeriesSet series_;
  Words base_;
  Note note_;
};

Status run_reschedule(const Arguments& arguments, Io& io) { return Run(arguments, io).run(); }

}  // namespace

extern const Command reschedule_command;
const Command reschedule_command{
    "reschedule",
    "NOTE",
    "Let a note that holds text follow a changed timetable.",
    "Talks are recognised although they moved, were renamed or have another speaker: their\n"
    "headings change, and what you wrote stays below them. No line is lost; what has no place\n"
    "any more goes to the end of the note. Talks that the note does not have are added and named.\n",
    options,
    run_reschedule};

}  // namespace notes
