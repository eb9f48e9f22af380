// SPDX-License-Identifier: MIT
// Runs the editor as git does: through the shell, since its value may carry arguments.
#include "editor.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

#include "notes/error.hpp"
#include "notes/workspace.hpp"

namespace notes {
namespace {

/// How the first place to write is told: `+LINE FILE`, or `--goto FILE:LINE` for VS Code.
std::vector<std::string> place_arguments(const std::string& editor, const std::string& file,
                                         std::size_t line) {
  const std::string program = std::filesystem::path(editor.substr(0, editor.find(' '))).filename();
  if (program == "code" || program == "codium" || program == "cursor")
    return {"--goto", fmt::format("{}:{}", file, line)};
  for (const std::string_view known :
       {"vi", "vim", "nvim", "emacs", "emacsclient", "nano", "micro", "kak", "hx", "gvim"})
    if (program == known) return {fmt::format("+{}", line), file};
  return {file};
}

/// After `pbpaste | notes new …` standard input is the end of a pipe; an editor needs the terminal.
void take_terminal() {
  if (::isatty(STDIN_FILENO)) return;
  const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (terminal >= 0) ::dup2(terminal, STDIN_FILENO);
}

}  // namespace

std::string chosen_editor(const std::string& configured) {
  for (const std::string& editor :
       {environment("NOTES_EDITOR"), configured, environment("VISUAL"), environment("EDITOR")})
    if (!editor.empty()) return editor;
  return "vi";
}

void edit(const std::string& editor, const std::filesystem::path& file, std::size_t line) {
  const std::string path = file.is_absolute() ? file.string() : "./" + file.string();
  std::vector<std::string> words{"sh", "-c", editor + " \"$@\"", editor};
  for (std::string& word : place_arguments(editor, path, line)) words.push_back(std::move(word));
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);

  const pid_t child = ::fork();
  if (child < 0) throw Error(fmt::format("{}: {}", editor, std::strerror(errno)));
  if (child == 0) {
    take_terminal();
    ::execv("/bin/sh", arguments.data());
    ::_exit(127);
  }
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw Error(
        fmt::format("the editor '{}' failed; the note is there all the same: {}", editor, file.string()));
}

}  // namespace notes
