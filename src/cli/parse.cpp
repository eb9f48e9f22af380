// SPDX-License-Identifier: MIT
// The one door to CLI11.
#include "parse.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <deque>

#include "notes/nearest.hpp"

namespace notes {
namespace {

std::string flag_names(const Option& option) {
  return option.short_name ? fmt::format("-{},--{}", option.short_name, option.long_name)
                           : fmt::format("--{}", option.long_name);
}

[[noreturn]] void fail_unknown(const std::string& word, std::span<const Option> options) {
  std::vector<std::string> names;
  for (const Option& option : options) names.push_back(fmt::format("--{}", option.long_name));
  throw UsageError(
      fmt::format("unknown option '{}'{}", word, did_you_mean(word.substr(0, word.find('=')), names)));
}

bool is_option(const std::string& word) { return word.size() > 1 && word.front() == '-'; }

/// CLI11 takes `--flag=no` for a flag that is given.
void refuse_value(const std::string& word, std::span<const Option> options) {
  const std::size_t equals = word.find('=');
  if (!word.starts_with("--") || equals == std::string::npos) return;
  for (const Option& option : options)
    if (option.value == Value::none && word.substr(2, equals - 2) == option.long_name)
      throw UsageError(fmt::format("--{} takes no value", option.long_name));
}

/// An option of CLI11 and the words it was given.
struct Slot {
  const Option* row;
  CLI::Option* option;
  std::vector<std::string> values;
  bool flag = false;
};

std::deque<Slot> add_options(CLI::App& app, std::span<const Option> options) {
  std::deque<Slot> slots;  // whose elements stay where they are: CLI11 keeps references
  for (const Option& row : options) {
    Slot& slot = slots.emplace_back(Slot{&row, nullptr, {}, false});
    slot.option = row.value == Value::none ? app.add_flag(flag_names(row), slot.flag, std::string(row.help))
                                           : app.add_option(flag_names(row), slot.values)
                                                 ->expected(0, 1)
                                                 ->allow_extra_args(false)
                                                 ->take_last();
  }
  return slots;
}

}  // namespace

Arguments parse(const std::vector<std::string>& words, std::span<const Option> options, Extent extent) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras(extent == Extent::all);
  app.prefix_command(extent == Extent::to_operand);
  auto slots = add_options(app, options);

  // CLI11 drops `--`, and what follows it may look like options.
  auto end = std::find(words.begin(), words.end(), "--");
  if (extent == Extent::to_operand) end = words.end();
  std::for_each(words.begin(), end, [&](const std::string& word) { refuse_value(word, options); });
  std::vector<std::string> reversed(std::make_reverse_iterator(end), words.rend());
  try {
    app.parse(std::move(reversed));
  } catch (const CLI::ParseError& error) {
    throw UsageError(error.what());
  }

  Arguments arguments;
  for (const Slot& slot : slots) {
    if (slot.option->count() == 0) continue;
    std::string value = slot.values.empty() ? std::string() : slot.values.back();
    if (slot.row->value == Value::required && value.empty())
      throw UsageError(fmt::format("--{} needs a value: --{} {}", slot.row->long_name, slot.row->long_name,
                                   slot.row->metavar));
    arguments.set(slot.row->long_name, std::move(value));
  }
  arguments.positionals = app.remaining();
  const auto checked = extent == Extent::all
                           ? arguments.positionals.end()
                           : arguments.positionals.begin() + (arguments.positionals.empty() ? 0 : 1);
  const auto unknown = std::find_if(arguments.positionals.begin(), checked, is_option);
  if (unknown != checked) fail_unknown(*unknown, options);
  if (end != words.end()) arguments.positionals.insert(arguments.positionals.end(), end + 1, words.end());
  return arguments;
}

}  // namespace notes
