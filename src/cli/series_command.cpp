// SPDX-License-Identifier: MIT
// notes series: the definitions in force, and new ones.
#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "command.hpp"
#include "note_arguments.hpp"
#include "notes/blanks.hpp"
#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/nearest.hpp"
#include "notes/series_check.hpp"
#include "notes/workspace.hpp"
#include "series_list.hpp"
#include "series_source.hpp"

namespace notes {
namespace {

constexpr std::array<Option, 7> options{{
    {0, "format", Value::required, "FORMAT", "list: how it is shown, see below"},
    {0, "json", Value::none, "", "list: the same as --format json"},
    {0, "title", Value::required, "TEXT", "add: the title of its notes, as in '雲の会 {number}'"},
    {0, "lang", Value::required, "LANG", "add: ja or en, the language of its notes"},
    {0, "like", Value::required, "SERIES", "add: the series that it is made from"},
    {0, "hashtag", Value::required, "TAGS", "add: one hashtag, or several with blanks between them"},
    {0, "user", Value::none, "", "add: for all of your workspaces, in your own configuration"},
}};

Status run_list(const std::vector<std::string>& words, const Arguments& arguments, Io& io) {
  if (!words.empty())
    throw UsageError(fmt::format("series list takes no name; '{}' is one too many", words[0]));
  return list_series(arguments, io);
}

const std::string& only_name(const std::vector<std::string>& words, std::string_view action) {
  if (words.empty()) throw UsageError(fmt::format("series {}: which one?", action));
  if (words.size() > 1)
    throw UsageError(fmt::format("series {} takes one name; '{}' is one too many", action, words[1]));
  return words.front();
}

Status run_show(const std::vector<std::string>& words, const Arguments&, Io& io) {
  const Source file = series_source(open_workspace(), only_name(words, "show"));
  io.out(file.text());
  io.say(file.name() + "\n");
  return Status::done;
}

std::vector<std::string> asked_hashtags(const Arguments& arguments) {
  const std::string said = arguments.value("hashtag").value_or("");
  std::vector<std::string> tags;
  for (const std::string_view tag : split(said, ' '))
    if (!tag.empty()) tags.push_back(fmt::format("{}{}", tag.starts_with('#') ? "" : "#", tag));
  return tags;
}

NewSeries asked_series(const std::string& name, const Arguments& arguments) {
  if (!is_series_name(name))
    throw UsageError(
        fmt::format("'{}' cannot be the name of a series: files are called by it, so it has no / and "
                    "no dot in front",
                    name));
  const std::string lang = arguments.value("lang").value_or("");
  if (!lang.empty() && lang != "ja" && lang != "en")
    throw UsageError(fmt::format("--lang is '{}': it must be ja or en", lang));
  return {name, arguments.value("title").value_or(""), lang, asked_hashtags(arguments)};
}

Status run_add(const std::vector<std::string>& words, const Arguments& arguments, Io& io) {
  const NewSeries wanted = asked_series(only_name(words, "add"), arguments);
  const Workspace workspace = open_workspace();
  const MadeSeries made = make_series(workspace, wanted, arguments.value("like").value_or(""));
  const bool is_own = arguments.has("user") || !workspace.is_chosen;
  const SeriesOrigin origin = is_own ? SeriesOrigin::user : SeriesOrigin::workspace;
  const std::string path = shown_path(series_directory(workspace, origin) / (wanted.name + ".toml"));
  try {
    create_file(path, made.text);
  } catch (const FileExists&) {
    throw Error(fmt::format("{} is there already and was left as it is", path));
  } catch (const Error& error) {
    throw Error(fmt::format("{}; --user or -C DIR writes elsewhere", error.what()));
  }
  io.out_line(path);
  io.say(made.remark + "\n");
  return Status::done;
}

/// The file of a word that names one, else of the series called so.
Source checked_source(const Workspace& workspace, const std::string& word) {
  const std::filesystem::path path = word;
  std::error_code unknown;
  const bool is_file = std::filesystem::is_regular_file(path, unknown) || path.has_parent_path() ||
                       path.extension() == ".toml";
  return is_file ? Source(shown_path(path), read_named(word)) : series_source(workspace, word);
}

/// Whether there is nothing wrong with it.
bool check(const SeriesCheck& found, Io& io) {
  for (const std::string& fault : found.faults) io.complain(fmt::format("notes: {}\n", fault));
  for (const std::string& doubt : found.doubts) io.say(fmt::format("notes: {}\n", doubt));
  return found.faults.empty();
}

Status run_check(const std::vector<std::string>& words, const Arguments&, Io& io) {
  const Workspace workspace = open_workspace();
  bool all_right = true;
  const auto check_each = [&](const auto& source) {
    try {
      all_right = check(check_series(source()), io) && all_right;
    } catch (const Error& error) {
      io.complain(fmt::format("notes: {}\n", error.what()));
      all_right = false;
    }
  };
  for (const std::string& word : words) check_each([&] { return checked_source(workspace, word); });
  if (words.empty())
    for (const SeriesFile& file : series_files(workspace))
      check_each([&] { return Source(shown_path(file.path), read_file(file.path)); });
  return all_right ? Status::done : Status::failure;
}

struct Action {
  std::string_view name;
  Status (*run)(const std::vector<std::string>& words, const Arguments& arguments, Io& io);
};

constexpr std::array<Action, 4> actions{
    {{"list", run_list}, {"show", run_show}, {"add", run_add}, {"check", run_check}}};

const Action& asked_action(const std::string& word) {
  std::vector<std::string> names;
  for (const Action& action : actions) {
    if (action.name == word) return action;
    names.emplace_back(action.name);
  }
  throw UsageError(fmt::format("series has no '{}' (it is one of {}){}", word, fmt::join(names, ", "),
                               did_you_mean(word, names)));
}

/// Whose an option is, its help says.
void check_options(const Arguments& arguments, const Action& action) {
  for (const Option& option : options)
    if (arguments.has(option.long_name) && !option.help.starts_with(fmt::format("{}:", action.name)))
      throw UsageError(fmt::format("--{} is for series {}", option.long_name,
                                   option.help.substr(0, option.help.find(':'))));
}

Status run_series(const Arguments& arguments, Io& io) {
  std::vector<std::string> words = arguments.positionals;
  if (words.empty()) words.emplace_back("list");
  const Action& action = asked_action(words.front());
  check_options(arguments, action);
  words.erase(words.begin());
  return action.run(words, arguments, io);
}

}  // namespace

extern const Command series_command;
const Command series_command{
    "series",
    "[list|show NAME|add NAME|check [NAME|FILE…]]",
    "Show, make and check series definitions.",
    "list (which goes without saying) prints all of them, and which ones others hide. show prints\n"
    "a file as it stands, its path on standard error. add makes a file for a new series from that\n"
    "of another one, or a copy to change of one that is there, and prints its path; a file that is\n"
    "there is never touched. check tells what is wrong, and nothing and status 0 where all is right.\n",
    options,
    run_series,
    series_list_formats};

}  // namespace notes
