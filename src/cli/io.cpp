// SPDX-License-Identifier: MIT
// Writing with every error checked: a full disk must not end in status 0.
#include "io.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "notes/error.hpp"
#include "notes/width.hpp"
#include "notes/workspace.hpp"

namespace notes {
namespace {

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t size = ::write(descriptor, text.data(), text.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(size));
  }
  return true;
}

std::string printable_lines(std::string_view text) {
  std::string shown;
  for (std::size_t end = 0; (end = text.find('\n')) != std::string_view::npos; text.remove_prefix(end + 1))
    shown += printable(text.substr(0, end)) + '\n';
  return shown + printable(text);
}

bool shows_colour(int descriptor, Colour colour) {
  if (colour != Colour::automatic) return colour == Colour::always;
  if (!environment("CLICOLOR_FORCE").empty() && environment("CLICOLOR_FORCE") != "0") return true;
  return ::isatty(descriptor) && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

}  // namespace

void Io::set_colour(Colour colour) {
  out_colour_ = shows_colour(STDOUT_FILENO, colour);
  err_colour_ = shows_colour(STDERR_FILENO, colour);
}

void Io::out(std::string_view text) {
  if (!write_all(STDOUT_FILENO, text)) throw Error(fmt::format("standard output: {}", std::strerror(errno)));
}

void Io::out_line(std::string_view line) {
  out((::isatty(STDOUT_FILENO) ? printable(line) : std::string(line)) + "\n");
}

void Io::say(std::string_view text) {
  if (!quiet_) complain(text);
}

void Io::say_painted(std::string_view text) {
  if (!quiet_) write_all(STDERR_FILENO, text);
}

void Io::complain(std::string_view text) {
  write_all(STDERR_FILENO, printable_lines(text));  // where nothing can be said, nothing can be done either
}

bool input_is_terminal() { return ::isatty(STDIN_FILENO); }

}  // namespace notes
