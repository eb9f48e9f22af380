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

/// A command line that cannot be run; says so with one line of usage.
struct UsageError : Error {
  UsageError(const std::string& message, std::string line) : Error(message), usage(std::move(line)) {}
  std::string usage;
};

const std::string general_usage = "usage: notes [-C DIR] COMMAND [options] [--] [arguments]";

Arguments parse_or_explain(const std::vector<std::string>& words, std::span<const Option> options,
                           Extent extent, const std::string& usage) {
  try {
    return parse(words, options, extent);
  } catch (const Error& error) {
    throw UsageError(error.what(), usage);
  }
}

Colour colour_named(const std::string& name) {
  if (name == "auto") return Colour::automatic;
  if (name == "always") return Colour::always;
  if (name == "never") return Colour::never;
  throw UsageError(fmt::format("--color is '{}': it must be auto, always or never", name), general_usage);
}

void apply_globals(const Arguments& arguments, Io& io) {
  if (const auto directory = arguments.value("directory")) {
    std::error_code error;
    std::filesystem::current_path(*directory, error);
    if (error) throw Error(fmt::format("-C {}: {}", *directory, error.message()));
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
    throw UsageError(unknown_command(words.front()), "usage: notes help [COMMAND|exit-codes|dates]");
  }
  return Status::done;
}

Status run_command(const Command& command, const std::vector<std::string>& words, Io& io) {
  std::vector<Option> options(command.options.begin(), command.options.end());
  options.insert(options.end(), every_command_takes.begin(), every_command_takes.end());
  const Arguments arguments = parse_or_explain(words, options, Extent::all, usage_line(command));
  if (arguments.has("help")) {
    io.out(help_page(command));
    return Status::done;
  }
  apply_globals(arguments, io);
  return command.run(arguments, io);
}

Status run_words(const std::vector<std::string>& words, Io& io) {
  const Arguments globals = parse_or_explain(words, every_command_takes, Extent::to_operand, general_usage);
  if (globals.has("version")) {
    io.out(version_line());
    return Status::done;
  }
  if (globals.has("help") || globals.positionals.empty()) return run_help({}, io);
  apply_globals(globals, io);
  const std::string& name = globals.positionals.front();
  const std::vector<std::string> rest(globals.positionals.begin() + 1, globals.positionals.end());
  if (name == "help") return run_help(rest, io);
  const Command* command = find_command(name);
  if (!command) throw UsageError(unknown_command(name), general_usage);
  return run_command(*command, rest, io);
}

}  // namespace

std::span<const Command> commands() {
  static const std::array<Command, 3> all{new_command, lint_command, render_command};
  return all;
}

std::span<const Option> global_options() { return every_command_takes; }

int run(const std::vector<std::string>& words) {
  Io io;
  io.set_colour(Colour::automatic);
  try {
    return static_cast<int>(run_words(words, io));
  } catch (const UsageError& error) {
    io.complain(fmt::format("notes: {}\n{}\n", error.what(), error.usage));
  } catch (const std::exception& error) {
    io.complain(fmt::format("notes: {}\n", error.what()));
  }
  return static_cast<int>(Status::failure);
}

}  // namespace notes
