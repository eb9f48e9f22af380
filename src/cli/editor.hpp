// SPDX-License-Identifier: MIT
// Opening a note in the user's editor.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace notes {

/// NOTES_EDITOR, else `configured`, else VISUAL, else EDITOR, else vi.
std::string chosen_editor(const std::string& configured);

/// Runs the editor, whose name may carry arguments, on a file and waits for its end. `line` is
/// 1-based. Throws Error where it cannot be run or fails.
void edit(const std::string& editor, const std::filesystem::path& file, std::size_t line);

}  // namespace notes
