// SPDX-License-Identifier: MIT
// A command as plain rows: help, the parser and "did you mean" read the same ones.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "io.hpp"
#include "notes/error.hpp"

namespace notes {

enum class Status { done = 0, findings = 1, failure = 2 };

/// A command line that cannot be run. Told with the usage line of its command.
class UsageError : public Error {
 public:
  using Error::Error;
};

/// What an option takes behind it.
enum class Value { none, optional, required };

struct Option {
  char short_name = 0;  ///< 0: it has none
  std::string_view long_name;
  Value value = Value::none;
  std::string_view metavar;
  std::string_view help;
};

/// A command line after parsing.
class Arguments {
 public:
  std::vector<std::string> positionals;

  bool has(std::string_view option) const { return options_.find(option) != options_.end(); }
  /// Empty where the option was given bare; none where it was not given.
  std::optional<std::string> value(std::string_view option) const {
    const auto found = options_.find(option);
    return found == options_.end() ? std::nullopt : std::optional(found->second);
  }
  void set(std::string_view option, std::string value) { options_[std::string(option)] = std::move(value); }

 private:
  std::map<std::string, std::string, std::less<>> options_;
};

struct Command {
  std::string_view name;
  std::string_view operands;  ///< "SERIES", "[ARG…]"
  std::string_view summary;
  std::string_view description;  ///< what the help page says below the summary
  std::span<const Option> options;
  Status (*run)(const Arguments& arguments, Io& io);
  std::string (*table)() = nullptr;  ///< further lines of the help page, where a table is behind an option
};

/// All commands, in the order of `notes help`.
std::span<const Command> commands();

/// Options that every command takes.
std::span<const Option> global_options();

// new_command.cpp, lint_command.cpp, show_command.cpp, render_command.cpp, series_command.cpp,
// init_command.cpp
extern const Command new_command;
extern const Command lint_command;
extern const Command show_command;
extern const Command render_command;
extern const Command series_command;
extern const Command init_command;

}  // namespace notes
