// SPDX-License-Identifier: MIT
// A text that the user edits in a file of its own, as `git rebase -i` has it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace notes {

/// The file is there as long as nobody calls drop: what was typed is never lost by a mistake.
class EditedText {
 public:
  /// Writes a file in TMPDIR, else /tmp, and opens it in an editor. Throws Error where it cannot.
  EditedText(std::string_view text, const std::string& editor);

  const std::filesystem::path& path() const { return path_; }
  std::string read() const;  ///< what it says now
  void drop();

 private:
  std::filesystem::path path_;
};

}  // namespace notes
