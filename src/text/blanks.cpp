// SPDX-License-Identifier: MIT
// Trimming and splitting that know the ideographic space.
#include "notes/blanks.hpp"

namespace notes {
namespace {
constexpr std::string_view ideographic_space = "\u3000";
}

std::string_view trim_begin(std::string_view text) {
  while (!text.empty()) {
    if (text.front() == ' ' || text.front() == '\t')
      text.remove_prefix(1);
    else if (text.starts_with(ideographic_space))
      text.remove_prefix(ideographic_space.size());
    else
      break;
  }
  return text;
}

std::string_view trim_end(std::string_view text) {
  while (!text.empty()) {
    if (text.back() == ' ' || text.back() == '\t')
      text.remove_suffix(1);
    else if (text.ends_with(ideographic_space))
      text.remove_suffix(ideographic_space.size());
    else
      break;
  }
  return text;
}

std::string_view trim(std::string_view text) { return trim_end(trim_begin(text)); }

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
