// SPDX-License-Identifier: MIT
// notes render: notes → reports → text → stdout or file.
#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "command.hpp"
#include "counted.hpp"
#include "formats.hpp"
#include "note_arguments.hpp"
#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/report.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

constexpr std::array<Option, 4> options{{
    {0, "format", Value::required, "FORMAT", "how the report is written, see below"},
    {'o', "output", Value::required, "FILE",
     "write it there, replacing a report that is there; - is standard output"},
    {0, "private", Value::none, "", "with json: comments and off-the-record remarks too"},
    {0, "spans", Value::none, "", "with json: where in the note each field was found"},
}};

/// Whether `render` wrote a text, in whichever format.
bool was_rendered(std::string_view text) {
  return is_report(text) ||
         (text.starts_with('[') && text.find(R"("schema": "notes/event/1")") != std::string_view::npos);
}

/// A report replaces a report and nothing else: what a person wrote would be lost.
void write_report(const std::string& output, const std::string& text) {
  std::error_code unknown;
  if (std::filesystem::exists(output, unknown)) {
    const std::string there = read_file(output);
    if (!there.empty() && !was_rendered(there))
      throw Error(fmt::format(
          "{}: this is no report that render wrote, and was left as it is; -o FILE writes elsewhere",
          output));
  }
  try {
    replace_file(output, text);
  } catch (const Error& error) {
    throw Error(fmt::format("{}; -o FILE writes elsewhere", error.what()));
  }
}

/// Its report holds the same bytes.
void tell_encoding(const Note& note, Io& io) {
  if (const auto offset = first_invalid_utf8(note.source.text()))
    io.say(fmt::format("{}: byte {} is not UTF-8: save the file as UTF-8\n", note.source.name(), *offset));
}

/// Only some formats have places for what may be asked for besides.
Extras asked_extras(const Arguments& arguments, const ReportFormat& format) {
  for (const std::string_view option : {"private", "spans"})
    if (arguments.has(option) && !format.extras)
      throw UsageError(
          fmt::format("--{}: the format '{}' has no place for it; add --format json", option, format.name));
  return {arguments.has("private"), arguments.has("spans")};
}

Status run_render(const Arguments& arguments, Io& io) {
  const ReportFormat& format = chosen_format(arguments, report_formats());
  const Extras extras = asked_extras(arguments, format);
  const Workspace workspace = open_workspace();
  const SeriesSet series = open_series(workspace);
  const Words words = open_words(workspace, built_in_words());
  std::vector<Report> reports;
  const auto visit = [&](const Note& note) {
    tell_encoding(note, io);
    if (!tells_event(note)) io.say(no_event_line(note));  // it was named, and is rendered all the same
    reports.push_back(compile(note, extras));
  };
  const bool all_read =
      for_each_note(arguments.positionals, Walked::events, workspace, series, words, io, visit);
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
    write_report(output, text);
  }
  std::size_t withheld = 0;
  for (const Report& report : reports) withheld += report.withheld_lines;
  if (withheld > 0 && !extras.withheld)
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
    "whole workspace is read. In a directory, what tells no event is passed by. Comments and\n"
    "off-the-record remarks stay at home, but for --private.\n",
    options,
    run_render,
    [] { return format_rows(report_formats()); }};

}  // namespace notes
