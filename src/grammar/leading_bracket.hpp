// SPDX-License-Identifier: MIT
// `[…]` or `【…】` in front of a title.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/find.hpp"

namespace notes {

struct Bracket {
  std::string_view inside;
  std::string_view behind;
};

/// `[…]`, `\[…\]` or `【…】` at the front, unless it is a link.
inline std::optional<Bracket> leading_bracket(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> pairs{
      {{"[", "]"}, {"【", "】"}, {"\\[", "\\]"}}};
  for (const auto& [open, close] : pairs) {
    const std::size_t end = text.starts_with(open) ? find_first(text, close) : std::string_view::npos;
    if (end == std::string_view::npos) continue;
    const std::string_view behind = text.substr(end + close.size());
    if (behind.starts_with("(") || behind.starts_with("[")) continue;
    return Bracket{text.substr(open.size(), end - open.size()), trim_begin(behind)};
  }
  return std::nullopt;
}

}  // namespace notes
