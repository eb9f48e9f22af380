// SPDX-License-Identifier: MIT
// notes timetable: Source → Timetable → text of another form.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "formats.hpp"
#include "notes/width.hpp"
#include "notes/workspace.hpp"
#include "notes/write_timetable.hpp"
#include "timetable_arguments.hpp"
#include "timetable_findings.hpp"

namespace notes {
namespace {

constexpr auto options = with_timetable_options(std::array<Option, 2>{{
    {0, "to", Value::required, "FORMAT", "how it is written, see below"},
    {'d', "date", Value::required, "DAY", "the day of what says none (see: notes help dates)"},
}});

const std::string& file_of(const Arguments& arguments) {
  if (arguments.positionals.empty()) throw UsageError("timetable: which file? - is standard input");
  if (arguments.positionals.size() > 1)
    throw UsageError(fmt::format("timetable takes one file; '{}' is one too many", arguments.positionals[1]));
  return arguments.positionals.front();
}

/// Whether anything is wrong.
bool tell_findings(const ReadTimetable& read, Io& io) {
  const auto findings = check_slots(read.timetable.slots);
  for (const SlotFinding& finding : findings)
    io.say(fmt::format("{}: {}\n", read.source.name(), printable(finding.text)));
  return std::any_of(findings.begin(), findings.end(), [](const SlotFinding& each) { return each.wrong; });
}

/// Each slot with its day, so that a row, a line or an event that goes its own way takes it along.
Timetable with_days(Timetable timetable) {
  for (Slot& slot : timetable.slots)
    if (!slot.date) slot.date = timetable.date;
  return timetable;
}

Status run_timetable(const Arguments& arguments, Io& io) {
  const std::string& path = file_of(arguments);
  const TimetableForm& form = chosen_format(arguments, timetable_forms(), "to");
  const Workspace workspace = open_workspace();
  const SeriesSet series = open_series(workspace);
  const Words words = open_words(workspace, built_in_words());
  const ReadTimetable read = read_timetable_of(path, arguments, series, words, io);
  io.out(form.write(with_days(read.timetable)));
  tell_timetable(read, io);
  return tell_findings(read, io) ? Status::findings : Status::done;
}

std::string format_tables() {
  return format_rows(timetable_forms(), "What --to takes, the first of which is the usual one") + "\n" +
         timetable_format_rows();
}

}  // namespace

extern const Command timetable_command;
const Command timetable_command{
    "timetable",
    "FILE",
    "Read a timetable in whichever form it is told, and write it in another one.",
    "FILE is a timetable, an event note, or - for standard input. What was not understood, and\n"
    "hours that do not fit together, are told on standard error.\n",
    options,
    run_timetable,
    format_tables};

}  // namespace notes
