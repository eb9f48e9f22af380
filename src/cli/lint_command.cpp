// SPDX-License-Identifier: MIT
// notes lint: arguments → notes → findings → printer.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "command.hpp"
#include "counted.hpp"
#include "formats.hpp"
#include "note_arguments.hpp"
#include "notes/lint.hpp"
#include "printer.hpp"
#include "unwritten.hpp"

namespace notes {
namespace {

constexpr std::array<Option, 3> options{{
    {0, "strict", Value::none, "", "what is still to be written counts too"},
    {0, "format", Value::required, "FORMAT", "how findings are shown, see below"},
    {0, "rules", Value::none, "", "print the table of rules"},
}};

std::string rules_table() {
  std::size_t widest = 0;
  for (const Rule& rule : rules()) widest = std::max(widest, rule.name.size());
  std::string table;
  for (const Rule& rule : rules())
    table += fmt::format("{:<{}}  {:<7}  {}\n", rule.name, widest, to_string(rule.severity), rule.summary);
  return table;
}

/// What a run of lint found.
struct Tally {
  std::size_t notes = 0, errors = 0, warnings = 0, todos = 0;
  std::size_t notes_with_findings = 0, notes_unwritten = 0;
  std::string unwritten;  // of the last note that is not complete

  void add(const Note& note, std::span<const Diagnostic> diagnostics) {
    const auto count = [&](Severity severity) {
      return static_cast<std::size_t>(
          std::count_if(diagnostics.begin(), diagnostics.end(),
                        [&](const Diagnostic& d) { return d.severity == severity; }));
    };
    ++notes;
    const std::size_t wrong = count(Severity::error) + count(Severity::warning);
    errors += count(Severity::error);
    warnings += count(Severity::warning);
    todos += count(Severity::todo);
    if (wrong > 0) ++notes_with_findings;
    if (count(Severity::todo) == 0) return;
    ++notes_unwritten;
    unwritten = unwritten_list(note, diagnostics);
  }

  std::string summary(bool strict) const {
    std::vector<std::string> parts;
    if (errors > 0) parts.push_back(counted(errors, "error"));
    if (warnings > 0) parts.push_back(counted(warnings, "warning"));
    std::string line = fmt::format("{}", fmt::join(parts, ", "));
    if (!parts.empty()) line += fmt::format(" in {}", counted(notes_with_findings, "note"));
    if (todos == 0) return line;
    if (!line.empty()) line += " · ";
    line += notes_unwritten == 1 ? fmt::format("still to write: {}", unwritten)
                                 : fmt::format("still to write: {} in {}", counted(todos, "thing"),
                                               counted(notes_unwritten, "note"));
    return strict || notes_unwritten == 1 ? line : line + " (--strict shows them)";
  }
};

Status run_lint(const Arguments& arguments, Io& io) {
  if (arguments.has("rules")) {
    io.out(rules_table());
    return Status::done;
  }
  const DiagnosticFormat& format = chosen_format(arguments, diagnostic_formats());
  const bool strict = arguments.has("strict");
  const Workspace workspace = open_workspace();
  const SeriesSet series = open_series(workspace);
  const Words words = open_words(workspace, built_in_words());
  Tally tally;
  const bool all_read = for_each_note(
      arguments.positionals, Walked::notes, workspace, series, words, io, [&](const Note& note) {
        const auto diagnostics = lint(note, {workspace.lint_since});
        tally.add(note, diagnostics);
        for (const Diagnostic& diagnostic : diagnostics)
          if (strict || diagnostic.severity != Severity::todo)
            io.out(format.print(note.source, diagnostic, io.out_has_colour()));
      });
  if (const std::string summary = tally.summary(strict);
      !summary.empty() && &format == &diagnostic_formats().front())
    io.say(summary + "\n");
  if (!all_read) return Status::failure;
  if (tally.notes == 0) io.say("there is no note here\n");
  const bool found = tally.errors + tally.warnings > 0 || (strict && tally.todos > 0);
  return found ? Status::findings : Status::done;
}

}  // namespace

extern const Command lint_command;
const Command lint_command{
    "lint",
    "[ARG…]",
    "Check notes: what is wrong, and what is still to write.",
    "ARG is a file, a directory, the name of a series, or - for standard input; without one the\n"
    "whole workspace is checked. No output and status 0: nothing is wrong.\n",
    options,
    run_lint,
    [] { return format_rows(diagnostic_formats()); }};

}  // namespace notes
