// SPDX-License-Identifier: MIT
// Laying the rows out as pages.
#include "help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "notes/nearest.hpp"
#include "notes/width.hpp"

namespace notes {
namespace {

struct Topic {
  std::string_view name;
  std::string_view summary;
  std::string_view text;
};

constexpr std::array<Topic, 2> topics{{
    {"exit-codes", "what the exit status says",
     "0    done; lint and timetable found nothing that is wrong\n"
     "1    lint found errors or warnings (with --strict: also things to write), timetable slots that\n"
     "     overlap or end before they begin\n"
     "2    wrong usage, a broken configuration, a file that cannot be read or written\n"
     "130  interrupted by Ctrl-C\n"},
    {"dates", "the days that --date understands",
     "2019-08-29  2019/8/29  2019年8月29日\n"
     "8/29  8月29日              the nearest such day, at most six months away\n"
     "today  今日  tomorrow  明日  yesterday  昨日\n"
     "fri  金  金曜              the coming Friday; today counts\n"
     "next fri  来週金曜  last fri  先週の金曜\n"
     "+7d  -1d  +1w\n"
     "\n"
     "NOTES_NOW=2019-08-29T19:52 in the environment sets the clock.\n"},
}};

std::string option_names(const Option& option) {
  std::string names = option.short_name ? fmt::format("-{}, --{}", option.short_name, option.long_name)
                                        : fmt::format("    --{}", option.long_name);
  if (option.value == Value::required) names += fmt::format(" {}", option.metavar);
  if (option.value == Value::optional) names += fmt::format(" [{}]", option.metavar);
  return names;
}

std::string option_rows(std::span<const Option> options) {
  std::size_t widest = 0;
  for (const Option& option : options) widest = std::max(widest, display_width(option_names(option)));
  std::string rows;
  for (const Option& option : options) {
    const std::string names = option_names(option);
    rows += fmt::format("  {}{}  {}\n", names, std::string(widest - display_width(names), ' '), option.help);
  }
  return rows;
}

}  // namespace

const Command* find_command(std::string_view name) {
  for (const Command& command : commands())
    if (command.name == name) return &command;
  return nullptr;
}

std::string usage_line(const Command& command) {
  return fmt::format("usage: notes {} [options]{}{}", command.name, command.operands.empty() ? "" : " ",
                     command.operands);
}

std::string overview() {
  std::string text =
      "Notes of study sessions: scaffolded before, checked during, reported after.\n"
      "\n"
      "usage: notes [-C DIR] COMMAND [options] [--] [arguments]\n"
      "\n";
  constexpr int widest = 10;  // reschedule
  for (const Command& command : commands())
    text += fmt::format("  {:<{}}  {}\n", command.name, widest, command.summary);
  text +=
      fmt::format("  {:<{}}  {}\n\n", "help", widest, "the page of a command, or of one of these topics:");
  for (const Topic& topic : topics)
    text += fmt::format("  {:<{}}  {:<11} {}\n", "", widest, topic.name, topic.summary);
  text += fmt::format("\n{}", option_rows(global_options()));
  return text;
}

std::string help_page(const Command& command) {
  const std::string own = command.options.empty() ? "" : "Options:\n" + option_rows(command.options);
  const std::string table = command.table ? "\n" + command.table() : "";
  return fmt::format("{}\n\n{}\n\n{}\n{}{}{}Options of every command:\n{}", usage_line(command),
                     command.summary, command.description, own, table, own.empty() ? "" : "\n",
                     option_rows(global_options()));
}

std::string_view help_topic(std::string_view name) {
  for (const Topic& topic : topics)
    if (topic.name == name) return topic.text;
  return {};
}

std::string unknown_command(std::string_view name) {
  std::vector<std::string> names{"help"};
  for (const Command& command : commands()) names.emplace_back(command.name);
  return fmt::format("'{}' is no command{}", name, did_you_mean(name, names));
}

}  // namespace notes
