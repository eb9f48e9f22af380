// SPDX-License-Identifier: MIT
// Trimming and splitting that know the ideographic space.
#include "notes/blanks.hpp"

namespace notes {
namespace {

constexpr std::size_t ideographic_space = 3;  // bytes

/// Byte by byte: a comparison of texts is a call, and every line is trimmed.
bool is_ideographic_space(const char* at) { return at[0] == '\xE3' && at[1] == '\x80' && at[2] == '\x80'; }

}  // namespace

std::string_view trim_begin(std::string_view text) {
  while (!text.empty()) {
    if (text.front() == ' ' || text.front() == '\t')
      text.remove_prefix(1);
    else if (text.size() >= ideographic_space && is_ideographic_space(text.data()))
      text.remove_prefix(ideographic_space);
    else
      break;
  }
  return text;
}

std::string_view trim_end(std::string_view text) {
  while (!text.empty()) {
    if (text.back() == ' ' || text.back() == '\t')
      text.remove_suffix(1);
    else if (text.size() >= ideographic_space &&
             is_ideographic_space(text.data() + text.size() - ideographic_space))
      text.remove_suffix(ideographic_space);
    else
      break;
  }
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

}  // namespace notes
