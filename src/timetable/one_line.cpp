// SPDX-License-Identifier: MIT
// Ideographic blanks within a text are part of it.
#include "one_line.hpp"

#include "notes/blanks.hpp"

namespace notes {
namespace {

bool is_blank(char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7F'; }

}  // namespace

std::string one_line(std::string_view text) {
  std::string line;
  for (const char c : trim(text)) {
    if (!is_blank(c))
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  return std::string(trim(line));
}

}  // namespace notes
