// SPDX-License-Identifier: MIT
// Blanks around a text: space, tab and the ideographic space U+3000.
#pragma once

#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

std::string_view trim_begin(std::string_view text);
std::string_view trim_end(std::string_view text);

inline std::string_view trim(std::string_view text) {
  // Most texts have no blanks around them, and every line is trimmed. U+3000 is E3 80 80.
  const auto ends_in_blank = [&] {
    return text.back() == ' ' || text.back() == '\t' || text.back() == '\x80';
  };
  const auto begins_with_blank = [&] {
    return text.front() == ' ' || text.front() == '\t' || (text.front() == '\xE3' && text[1] == '\x80');
  };
  if (text.size() > 1 && !ends_in_blank() && !begins_with_blank()) return text;
  return trim_end(trim_begin(text));
}

/// Where `part`, a view into `whole`, lies in it.
inline Span span_in(std::string_view whole, std::string_view part) {
  const auto begin = static_cast<std::size_t>(part.data() - whole.data());
  return {begin, begin + part.size()};
}

/// A span moved by `offset` bytes.
inline Span shifted(Span span, std::size_t offset) { return {span.begin + offset, span.end + offset}; }

/// The parts of `text` between the separators: one more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace notes
