// SPDX-License-Identifier: MIT
// Blanks around a text: space, tab and the ideographic space U+3000.
#pragma once

#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

std::string_view trim_begin(std::string_view text);
std::string_view trim_end(std::string_view text);
std::string_view trim(std::string_view text);

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
