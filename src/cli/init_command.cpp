// SPDX-License-Identifier: MIT
// notes init: a directory becomes a workspace.
#include <fmt/format.h>

#include <array>
#include <filesystem>

#include "command.hpp"
#include "notes/clock.hpp"
#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/workspace.hpp"
#include "series_source.hpp"

namespace notes {
namespace {

namespace fs = std::filesystem;

constexpr std::array<Option, 2> options{{
    {0, "series", Value::required, "NAME", "a first series, as notes series add NAME makes it"},
    {'n', "dry-run", Value::none, "", "write nothing: only the paths are printed"},
}};

/// Every key is there, with what it does.
std::string config_text() {
  return fmt::format(
      "# The settings of this workspace; docs/commands.md, Settings, explains them.\n"
      "# A key that is not known is an error. The editor and where your notes are belong into your own\n"
      "# configuration, ~/.config/notes/config.toml: editor = \"vim\", workspace = \"~/notes\".\n"
      "\n"
      "[lint]\n"
      "since = \"{}\"  # notes of events before this day may lack what their series require\n",
      to_string(today()));
}

/// Whether the name is taken, be it by a link that leads nowhere.
bool is_there(const fs::path& path) {
  std::error_code unknown;
  return fs::exists(fs::symlink_status(path, unknown));
}

void make_directory(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) throw Error(fmt::format("{}: cannot make the directory: {}", path.string(), error.message()));
}

std::string installed_series(const Workspace& workspace) {
  std::vector<std::string> names;
  for (const SeriesFile& file : series_files(workspace))
    if (!file.is_hidden) names.push_back(file.name);
  return fmt::format("known series: {}; notes series add NAME makes one of your own\n",
                     fmt::join(names, ", "));
}

fs::path asked_directory(const Arguments& arguments) {
  if (arguments.positionals.size() > 1)
    throw UsageError(fmt::format("init takes one directory; '{}' is one too many", arguments.positionals[1]));
  return arguments.positionals.empty() ? fs::path(".") : fs::path(arguments.positionals.front());
}

Status run_init(const Arguments& arguments, Io& io) {
  const fs::path marked = asked_directory(arguments) / ".notes";
  const std::string shown = shown_path(marked);
  if (is_there(marked)) throw Error(fmt::format("{} is there already and was left as it is", shown));
  const Workspace around = open_workspace();
  const auto series = arguments.value("series");
  if (series && !is_series_name(*series))
    throw UsageError(
        fmt::format("--series: '{}' cannot be the name of a series: files are called by it, so it has "
                    "no / and no dot in front",
                    *series));
  const MadeSeries made = series ? make_series(around, {*series, {}, {}, {}}, {}) : MadeSeries();

  std::vector<std::pair<std::string, std::string>> files{{shown + "/config.toml", config_text()}};
  if (series) files.emplace_back(fmt::format("{}/series/{}.toml", shown, *series), made.text);
  if (!arguments.has("dry-run")) {
    make_directory(shown + "/series");
    for (const auto& [path, text] : files) create_file(path, text);
  }
  for (const auto& [path, text] : files) io.out_line(path);
  io.say(series ? made.remark + "\n" : installed_series(around));
  return Status::done;
}

}  // namespace

extern const Command init_command;
const Command init_command{
    "init",
    "[DIR]",
    "Make a workspace: the directory that holds your notes.",
    "Writes .notes/config.toml in DIR, or where you stand, and prints the paths of what it made.\n"
    "Where .notes is there already nothing is touched.\n",
    options,
    run_init};

}  // namespace notes
