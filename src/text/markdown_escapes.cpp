// SPDX-License-Identifier: MIT
// Backslashes and entities, where one of the outlets needs them.
#include "notes/markdown_escapes.hpp"

#include <algorithm>
#include <cctype>

namespace notes {
namespace {

bool is_alphanumeric(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

/// What has to be written for a character that a backslash does not tame: kramdown shows the backslash
/// before `&`, and Liquid reads `{%` before Markdown is read at all. Empty where it can stay.
std::string_view entity_for(std::string_view plain) {
  if (plain.front() == '&') {
    const std::string_view name = plain.substr(1, plain.find(';') - 1);
    const bool is_name =
        name.size() + 1 < plain.size() && !name.empty() &&
        std::all_of(name.begin(), name.end(), [](char c) { return c == '#' || is_alphanumeric(c); });
    return is_name ? "&amp;" : "";
  }
  const bool opens_tag = plain.starts_with("{%") || plain.starts_with("{{") || plain.starts_with("{#");
  return opens_tag ? "&#123;" : "";
}

}  // namespace

std::string escaped(std::string_view plain) {
  std::string text;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const char c = plain[i];
    if (const std::string_view entity = entity_for(plain.substr(i)); !entity.empty()) {
      text += entity;
      continue;
    }
    const bool within_word =
        i > 0 && i + 1 < plain.size() && is_alphanumeric(plain[i - 1]) && is_alphanumeric(plain[i + 1]);
    const bool closes_heading =
        c == '#' && i > 0 && plain[i - 1] == ' ' && plain.find_first_not_of('#', i) == std::string_view::npos;
    const bool is_mark = std::string_view("\\`*[]<").find(c) != std::string_view::npos ||
                         (c == '_' && !within_word) || closes_heading;
    if (is_mark) text += '\\';
    text += c;
  }
  return text;
}

std::string in_cell(std::string_view markdown) {
  std::string cell;
  for (const char c : markdown) {
    if (c == '|') cell += '\\';
    cell += c == '\n' ? ' ' : c;
  }
  return cell;
}

}  // namespace notes
