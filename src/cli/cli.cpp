// SPDX-License-Identifier: MIT
// The table of commands, and where every error ends.
#include "cli.hpp"

#include <fmt/format.h>

#include <array>
#include <exception>
#include <filesystem>

#include "command.hpp"
#include "help.hpp"
#include "notes/error.hpp"
#include "parse.hpp"
#include "version.hpp"

namespace notes {
namespace {

constexpr std::array<Option, 5> every_command_takes{{
    {'C', "directory", Value::required, "DIR", "run as if started in DIR"},
    {0, "color", Value::required, "WHEN", "auto, always or never"},
    {'q', "quiet", Value::none, "", "say nothing but errors on standard error"},
    {'h', "help", Value::none, "", "this page"},
    {'V', "version", Value::none, "", "version and commit"},
}};

Colour colour_named(const std::string& name) {
  if (name == "auto") return Colour::automatic;
  if (name == "always") return Colour::always;
  if (name == "never") return Colour::never;
  throw UsageError(fmt::format("--color is '{}': it must be auto, always or never", name));
}

void apply_globals(const Arguments& arguments, Io& io) {
  if (const auto directory = arguments.value("directory")) {
    std::error_code error;
    std::filesystem::current_path(*directory, error);
    if (error) throw Error(fmt::format("-C {}: {}; check the name", *directory, error.message()));
  }
  if (const auto colour = arguments.value("color")) io.set_colour(colour_named(*colour));
  if (arguments.has("quiet")) io.set_quiet(true);
}

std::string version_line() {
  return commit.empty() ? fmt::format("notes {}\n", version)
                        : fmt::format("notes {} ({})\n", version, commit);
}

Status run_help(const std::vector<std::string>& words, Io& io) {
  if (words.empty()) {
    io.out(overview());
  } else if (const Command* command = find_command(words.front())) {
    io.out(help_page(*command));
  } else if (const std::string_view topic = help_topic(words.front()); !topic.empty()) {
    io.out(topic);
  } else {
    throw UsageError(unknown_command(words.front()));
  }
  return Status::done;
}

Status run_command(const Command& command, const std::vector<std::string>& words, Io& io) {
  std::vector<Option> options(command.options.begin(), command.options.end());
  options.insert(options.end(), every_command_takes.begin(), every_command_takes.end());
  const Arguments arguments = parse(words, options, Extent::all);
  if (arguments.has("help")) {
    io.out(help_page(command));
    return Status::done;
  }
  if (arguments.has("version")) {
    io.out(version_line());
    return Status::done;
  }
  apply_globals(arguments, io);
  return command.run(arguments, io);
}

/// `usage` is the line that explains what is being run.
Status run_words(const std::vector<std::string>& words, Io& io, std::string& usage) {
  const Arguments globals = parse(words, every_command_takes, Extent::to_operand);
  if (globals.has("version")) {
    io.out(version_line());
    return Status::done;
  }
  if (globals.has("help") || globals.positionals.empty()) return run_help({}, io);
  apply_globals(globals, io);
  const std::string& name = globals.positionals.front();
  const std::vector<std::string> rest(globals.positionals.begin() + 1, globals.positionals.end());
  if (name == "help") {
    usage = "usage: notes help [COMMAND|exit-codes|dates]";
    return run_help(rest, io);
  }
  const Command* command = find_command(name);
  if (!command) throw UsageError(unknown_command(name));
  usage = usage_line(*command);
  return run_command(*command, rest, io);
}

}  // namespace

std::span<const Command> commands() {
  static const std::array<Command, 6> all{new_command,    lint_command,   show_command,
                                          render_command, series_command, init_command};
  return all;
}

std::span<const Option> global_options() { return every_command_takes; }

int run(const std::vector<std::string>& words) {
  Io io;
  io.set_colour(Colour::automatic);
  std::string usage = "usage: notes [-C DIR] COMMAND [options] [--] [arguments]";
  try {
    return static_cast<int>(run_words(words, io, usage));
  } catch (const UsageError& error) {
    io.complain(fmt::format("notes: {}\n{}\n", error.what(), usage));
  } catch (const std::exception& error) {
    io.complain(fmt::format("notes: {}\n", error.what()));
  }
  return static_cast<int>(Status::failure);
}

}  // namespace notes
