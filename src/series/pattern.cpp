// SPDX-License-Identifier: MIT
// Filling `{fields}`.
#include "notes/pattern.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace notes {
namespace {

struct Placeholder {
  std::size_t begin = 0;  // of the `{`
  std::size_t end = 0;    // behind the `}`
  std::string_view name;
  std::size_t width = 0;
};

std::optional<Placeholder> next_placeholder(std::string_view pattern, std::size_t from) {
  const std::size_t open = pattern.find('{', from);
  const std::size_t close = pattern.find('}', open);
  if (open == std::string_view::npos || close == std::string_view::npos) return std::nullopt;
  Placeholder found{open, close + 1, pattern.substr(open + 1, close - open - 1), 0};
  const std::size_t colon = found.name.find(':');
  if (colon != std::string_view::npos) {
    const std::string_view width = found.name.substr(colon + 1, 2);  // 99 are enough
    std::from_chars(width.data(), width.data() + width.size(), found.width);
    found.name = found.name.substr(0, colon);
  }
  return found;
}

}  // namespace

std::string fill(std::string_view pattern, const Fields& fields) {
  std::string text;
  std::size_t at = 0;
  while (const auto place = next_placeholder(pattern, at)) {
    text += pattern.substr(at, place->begin - at);
    const auto field =
        std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.first == place->name; });
    if (field == fields.end()) {
      text += pattern.substr(place->begin, place->end - place->begin);
    } else {
      if (field->second.size() < place->width) text.append(place->width - field->second.size(), '0');
      text += field->second;
    }
    at = place->end;
  }
  text += pattern.substr(at);
  return text;
}

std::vector<std::string_view> field_names(std::string_view pattern) {
  std::vector<std::string_view> names;
  std::size_t at = 0;
  while (const auto place = next_placeholder(pattern, at)) {
    names.push_back(place->name);
    at = place->end;
  }
  return names;
}

}  // namespace notes
