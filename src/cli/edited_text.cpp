// SPDX-License-Identifier: MIT
// A temporary file between the program and an editor.
#include "edited_text.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "editor.hpp"
#include "notes/error.hpp"
#include "notes/files.hpp"
#include "notes/workspace.hpp"

namespace notes {

EditedText::EditedText(std::string_view text, const std::string& editor) {
  const std::string directory = environment("TMPDIR");
  std::string name = fmt::format("{}/notes-XXXXXX.txt", directory.empty() ? "/tmp" : directory);
  const int file = ::mkstemps(name.data(), 4);
  if (file < 0)
    throw Error(fmt::format("{}: {}; set TMPDIR to a directory for it", name, std::strerror(errno)));
  ::close(file);
  path_ = name;
  replace_file(path_, text);
  edit(editor, path_, 1);
}

std::string EditedText::read() const { return read_file(path_); }

void EditedText::drop() {
  std::error_code gone;
  std::filesystem::remove(path_, gone);
}

}  // namespace notes
