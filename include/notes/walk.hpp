// SPDX-License-Identifier: MIT
// Finds the notes below a directory.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace notes {

struct Walk {
  std::vector<std::filesystem::path> paths;  ///< sorted by their bytes; each begins with the directory walked
  std::vector<std::string> errors;           ///< "PATH: cannot read: …", one for each directory left out
};

/// Files named .md, .markdown, .rst or .txt, in any letter case. Directories that are symbolic links
/// or are named node_modules, _site or with a dot in front are not entered, and what editors drop
/// while they save is no note. Nothing is opened: a FIFO or a dangling link is told by its reader.
Walk walk_notes(const std::filesystem::path& directory);

}  // namespace notes
