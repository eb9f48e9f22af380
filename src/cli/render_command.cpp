// SPDX-License-Identifier: MIT
// notes render: notes → reports → text → stdout or file.
#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "command.hpp"
#include "counted.hpp"
#include "note_arguments.hpp"
#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/nearest.hpp"
#include "notes/report.hpp"

namespace notes {
namespace {

constexpr std::array<Option, 2> options{{
    {0, "format", Value::required, "FORMAT", "md (for a blog) or json (everything that was read)"},
    {'o', "output", Value::required, "FILE", "write it there, replacing what is there; - is standard output"},
}};

const ReportFormat& chosen_format(const Arguments& arguments) {
  const auto said = arguments.value("format");
  if (!said) return report_formats().front();
  std::vector<std::string> names;
  for (const ReportFormat& format : report_formats()) {
    if (format.name == *said) return format;
    names.emplace_back(format.name);
  }
  throw UsageError(fmt::format("--format: '{}' is no format (it is one of {}){}", *said,
                               fmt::join(names, ", "), did_you_mean(*said, names)));
}

/// A report over its own note would be the end of the note.
void check_target(const std::string& output, const std::vector<Report>& reports) {
  for (const Report& report : reports) {
    std::error_code ignored;
    if (std::filesystem::equivalent(output, report.path, ignored))
      throw Error(fmt::format("{}: this is the note itself; choose another file for its report", output));
  }
}

Status run_render(const Arguments& arguments, Io& io) {
  const ReportFormat& format = chosen_format(arguments);
  const Workspace workspace = open_workspace();
  const SeriesSet series = open_series(workspace);
  std::vector<Report> reports;
  const bool all_read = for_each_note(arguments.positionals, workspace, series, io,
                                      [&](const Note& note) { reports.push_back(compile(note)); });
  if (reports.empty() && !all_read) return Status::failure;
  if (reports.empty()) throw Error("there is no note here: name one, or a directory that holds some");
  if (reports.size() > 1 && !format.many)
    throw Error(fmt::format("these are {} notes: render one at a time, or all of them with --format json",
                            reports.size()));

  const std::string text = format.write(reports);
  const std::string output = arguments.value("output").value_or("-");
  if (output == "-") {
    io.out(text);
  } else if (all_read) {  // a whole file is not replaced by half of one
    check_target(output, reports);
    replace_file(output, text);
  }
  std::size_t withheld = 0;
  for (const Report& report : reports) withheld += report.withheld_lines;
  if (withheld > 0)
    io.say(fmt::format("{} stayed at home (comments, off the record)\n", counted(withheld, "line")));
  return all_read ? Status::done : Status::failure;
}

}  // namespace

extern const Command render_command;
const Command render_command{
    "render",
    "[ARG…]",
    "Compile the report of a study session from its note.",
    "ARG is a file, a directory, the name of a series, or - for standard input; without one the\n"
    "whole workspace is read. Comments and off-the-record remarks stay at home.\n",
    options,
    run_render};

}  // namespace notes
