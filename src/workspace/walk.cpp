// SPDX-License-Identifier: MIT
// A walk with a list of directories to do instead of recursion: no tree is too deep.
#include "notes/walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace notes {
namespace {

namespace fs = std::filesystem;

bool is_note_name(const fs::path& path) {
  static constexpr std::array<std::string_view, 4> extensions = {".md", ".markdown", ".rst", ".txt"};
  std::string extension = path.extension();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  // Emacs locks x.md with a link .#x.md. What else editors drop (x.md~, #x.md#, .x.md.swp, 4913) and
  // our own .notes-tmp-xxxxxx have other extensions or none.
  const bool is_lock = path.filename().native().starts_with(".#");
  return !is_lock && std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

bool is_entered(const fs::path& directory) {
  const std::string name = directory.filename();
  return !name.starts_with('.') && name != "node_modules" && name != "_site";
}

/// Adds the notes of one directory to `walk` and its directories to `ahead`.
void read_directory(const fs::path& directory, Walk& walk, std::vector<fs::path>& ahead) {
  std::error_code error;
  for (fs::directory_iterator entry(directory, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    std::error_code unknown;  // what cannot be told to be a directory is left to who reads it
    const bool is_link = entry->is_symlink(unknown);
    if (!entry->is_directory(unknown)) {
      if (is_note_name(entry->path())) walk.paths.push_back(entry->path());
    } else if (!is_link && is_entered(entry->path())) {
      ahead.push_back(entry->path());
    }
  }
  if (error) walk.errors.push_back(fmt::format("{}: cannot read: {}", directory.native(), error.message()));
}

}  // namespace

Walk walk_notes(const fs::path& directory) {
  Walk walk;
  std::vector<fs::path> ahead = {directory};
  while (!ahead.empty()) {
    const fs::path next = std::move(ahead.back());
    ahead.pop_back();
    read_directory(next, walk, ahead);
  }
  const auto by_bytes = [](const fs::path& a, const fs::path& b) { return a.native() < b.native(); };
  std::sort(walk.paths.begin(), walk.paths.end(), by_bytes);
  std::sort(walk.errors.begin(), walk.errors.end());
  return walk;
}

}  // namespace notes
