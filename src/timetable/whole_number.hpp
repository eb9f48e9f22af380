// SPDX-License-Identifier: MIT
// Texts that are numbers.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace notes {

/// The number that a text of digits is. Nothing for any other text, and for numbers that no `int` holds.
inline std::optional<int> whole_number(std::string_view digits) {
  int number = 0;
  const char* const end = digits.data() + digits.size();
  const auto [behind, error] = std::from_chars(digits.data(), end, number);
  const bool is_number = error == std::errc() && behind == end && !digits.starts_with('-');
  return is_number ? std::optional(number) : std::nullopt;
}

}  // namespace notes
