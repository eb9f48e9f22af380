// SPDX-License-Identifier: MIT
// A new file beside another one: first written, then put in its place, else removed.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <string_view>

#include "descriptor.hpp"

namespace notes {

/// The directory a path's last name stands in; "." for a bare name.
std::filesystem::path directory_of(const std::filesystem::path& path);

/// The names of temporary files: PREFIX, six random letters and digits, SUFFIX.
struct TemporaryName {
  std::string_view prefix = ".notes-tmp-";
  std::string_view suffix = "";
};

class Temporary {
 public:
  /// A new file in the directory of `target`, its mode cut by the umask. Messages call it `name`.
  Temporary(const std::filesystem::path& target, std::string name, mode_t mode, TemporaryName pattern = {});
  /// Removes the file if it is still there.
  ~Temporary();
  Temporary(Temporary&& other) = delete;

  const std::filesystem::path& path() const { return path_; }
  const Descriptor& file() const { return file_; }

  /// Writes all of it and waits for the disk.
  void fill(std::string_view bytes);
  /// Takes the place of `target`, whether that is there or not.
  void replace(const std::filesystem::path& target);
  /// Takes the name `target` if nobody has it; false: somebody has.
  bool claim(const std::filesystem::path& target);
  /// The file stays where it is.
  void keep() { path_.clear(); }

 private:
  std::filesystem::path path_;  ///< empty: no longer ours to remove
  Descriptor file_;
};

}  // namespace notes
