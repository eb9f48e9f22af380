// SPDX-License-Identifier: MIT
// Finding the workspace, its configuration, its series and its words.
#include "notes/workspace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <system_error>
#include <vector>

#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/toml_table.hpp"
#include "notes/words_file.hpp"

namespace notes {
namespace {

namespace fs = std::filesystem;

/// `~/notes` as the shell would expand it: what is written in a file is not.
fs::path expanded(const std::string& path) {
  return path.starts_with("~/") ? fs::path(environment("HOME")) / path.substr(2) : fs::path(path);
}

fs::path user_directory() {
  const std::string config = environment("XDG_CONFIG_HOME");
  return (config.empty() ? expanded("~/.config") : fs::path(config)) / "notes";
}

/// The data lies where the program lies: NOTES_SHARE_FROM_BIN leads there from its directory, in
/// the build tree as in an installed one.
fs::path share_directory() {
  const fs::path program = fs::read_symlink("/proc/self/exe");
  return (program.parent_path() / NOTES_SHARE_FROM_BIN).lexically_normal();
}

std::optional<fs::path> marked_directory() {
  for (fs::path directory = fs::current_path();; directory = directory.parent_path()) {
    std::error_code ignored;
    if (fs::is_directory(directory / ".notes", ignored)) return directory;
    if (directory == directory.root_path()) return std::nullopt;
  }
}

/// The configuration in a directory; one that is not there is an empty one.
TomlTable read_config(const fs::path& directory) {
  const fs::path path = directory / "config.toml";
  std::error_code ignored;
  return TomlTable::parse(
      Source(shown_path(path), fs::exists(path, ignored) ? read_file(path) : std::string()));
}

std::optional<Date> read_since(TomlTable lint) {
  const std::string written = lint.text("since");
  lint.check_keys();
  if (written.empty()) return std::nullopt;
  const auto date = find_date(written);
  if (!date || !date->exists || !date->year || date->span.size() != written.size())
    lint.fail("since", fmt::format("is '{}': write a day like \"2026-11-20\"", written));
  return Date{std::chrono::year{*date->year}, std::chrono::month{date->month}, std::chrono::day{date->day}};
}

/// A key that is known, but in the other file.
void refuse(TomlTable& config, std::string_view key, std::string_view file) {
  if (config.has(key)) config.fail(key, fmt::format("is read from {} alone", file));
}

std::string read_user_config(Workspace& workspace) {
  TomlTable config = read_config(workspace.user);
  workspace.editor = config.text("editor");
  std::string directory = config.text("workspace");
  refuse(config, "lint", "the .notes/config.toml of a workspace");
  config.check_keys();
  return directory;
}

void read_workspace_config(Workspace& workspace) {
  TomlTable config = read_config(workspace.root / ".notes");
  workspace.lint_since = read_since(config.table("lint"));
  const std::string own =
      fmt::format("your own configuration, {},", shown_path(workspace.user / "config.toml"));
  for (const std::string_view key : {"editor", "workspace"}) refuse(config, key, own);
  config.check_keys();
}

void add_series(const fs::path& directory, SeriesOrigin origin, std::vector<SeriesFile>& files) {
  std::error_code none;
  for (const auto& file : fs::directory_iterator(directory, none)) {
    const fs::path& path = file.path();
    // What editors lock files with (.#x.toml) is no series, as it is no note.
    if (path.extension() == ".toml" && is_series_name(path.stem().string()))
      files.push_back({path.stem().string(), path, origin});
  }
}

/// The words in a directory; where no file says any, there are none.
void append_words(const fs::path& directory, Words& words) {
  const fs::path path = directory / "words.toml";
  std::error_code ignored;
  if (fs::exists(path, ignored)) words.append(parse_words(Source(shown_path(path), read_file(path))));
}

bool climbs(const fs::path& path) { return std::find(path.begin(), path.end(), "..") != path.end(); }

/// Without `.` and `..`, unless that would name another file: behind a symbolic link `..` leads
/// elsewhere than a look at the path tells.
fs::path tidied(const fs::path& path) {
  const fs::path normal = path.lexically_normal();
  std::error_code unknown;
  return !climbs(path) || fs::equivalent(path, normal, unknown) ? normal : path;
}

}  // namespace

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

Workspace open_workspace() {
  Workspace workspace;
  workspace.user = user_directory();
  workspace.share = share_directory();
  const std::string of_user = read_user_config(workspace);
  const std::string of_environment = environment("NOTES_DIR");
  workspace.is_chosen = true;
  if (const auto marked = marked_directory())
    workspace.root = *marked;
  else if (!of_environment.empty())
    workspace.root = tidied(fs::absolute(of_environment));
  else if (!of_user.empty())
    workspace.root = tidied(fs::absolute(expanded(of_user)));
  else
    workspace.is_chosen = false;
  if (!workspace.is_chosen) workspace.root = fs::current_path();
  read_workspace_config(workspace);
  return workspace;
}

std::string_view to_string(SeriesOrigin origin) {
  constexpr std::array<std::string_view, 3> names{"workspace", "user", "installed"};
  return names[static_cast<std::size_t>(origin)];
}

fs::path series_directory(const Workspace& workspace, SeriesOrigin origin) {
  switch (origin) {
    case SeriesOrigin::workspace: return workspace.root / ".notes" / "series";
    case SeriesOrigin::user: return workspace.user / "series";
    case SeriesOrigin::installed: break;
  }
  return workspace.share / "series";
}

std::vector<SeriesFile> series_files(const Workspace& workspace) {
  std::vector<SeriesFile> files;
  for (const SeriesOrigin origin : {SeriesOrigin::workspace, SeriesOrigin::user, SeriesOrigin::installed})
    add_series(series_directory(workspace, origin), origin, files);
  std::stable_sort(files.begin(), files.end(),
                   [](const SeriesFile& a, const SeriesFile& b) { return a.name < b.name; });
  for (std::size_t i = 1; i < files.size(); ++i) files[i].is_hidden = files[i].name == files[i - 1].name;
  return files;
}

SeriesSet open_series(const Workspace& workspace) {
  std::vector<SeriesSet::Entry> entries;
  for (const SeriesFile& file : series_files(workspace))
    entries.push_back({file.name, [path = file.path] { return Source(shown_path(path), read_file(path)); }});
  return SeriesSet(std::move(entries));
}

Words open_words(const Workspace& workspace, const Words& built_in) {
  Words words;
  append_words(workspace.root / ".notes", words);
  append_words(workspace.user, words);
  words.append(built_in);
  return words;
}

std::string shown_path(const fs::path& path) {
  std::error_code unknown;
  const fs::path here = fs::current_path(unknown);
  const fs::path tidy = tidied(path);
  if (unknown || tidy.is_relative() || climbs(tidy)) return tidy.string();
  const fs::path relative = tidy.lexically_relative(here);
  // A path that climbs far up is shorter from the root.
  return relative.empty() || relative.string().starts_with("../../..") ? path.string() : relative.string();
}

}  // namespace notes
