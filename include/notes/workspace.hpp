// SPDX-License-Identifier: MIT
// Where the notes are, what is set there, and which series and words are in force.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/date.hpp"
#include "notes/series_set.hpp"
#include "notes/words.hpp"

namespace notes {

/// The settings in force, and the directory that holds the notes.
struct Workspace {
  std::filesystem::path root;      ///< absolute
  bool is_chosen = false;          ///< by `.notes/`, NOTES_DIR or a setting; else it is where the user stands
  std::filesystem::path user;      ///< the directory of the user's configuration, which may not exist
  std::filesystem::path share;     ///< the directory of the installed data
  std::optional<Date> lint_since;  ///< `[lint] since`, of the workspace
  std::string editor;              ///< of the user's configuration alone; empty if unset
};

/// The directory above this one (or it itself) that holds `.notes/`; else NOTES_DIR; else the
/// `workspace` of the user's configuration; else the current directory. Throws Error where a
/// configuration file is wrong, with file, line and column.
Workspace open_workspace();

/// Where a series file lies.
enum class SeriesOrigin { workspace, user, installed };

/// "workspace", "user", "installed".
std::string_view to_string(SeriesOrigin origin);

struct SeriesFile {
  std::string name;  ///< the stem, is_series_name
  std::filesystem::path path;
  SeriesOrigin origin;
  bool is_hidden = false;  ///< an earlier one of the same name counts instead
};

/// All series files, by name, those of one name in their order of precedence.
std::vector<SeriesFile> series_files(const Workspace& workspace);

/// The directory of the series files of that origin, which may not exist.
std::filesystem::path series_directory(const Workspace& workspace, SeriesOrigin origin);

/// The series of the workspace, of the user and the installed ones, in this order of precedence.
SeriesSet open_series(const Workspace& workspace);

/// The words of the workspace, those of the user and `built_in`, in this order of precedence. Throws Error
/// where a file of words is wrong, with file, line and column.
Words open_words(const Workspace& workspace, const Words& built_in);

/// A path as it is shown to the user: relative to the directory she stands in. It opens the same file.
std::string shown_path(const std::filesystem::path& path);

/// The value of an environment variable; empty if it is unset.
std::string environment(const char* name);

}  // namespace notes
