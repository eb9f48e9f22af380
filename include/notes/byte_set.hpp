// SPDX-License-Identifier: MIT
// Bytes looked for together: `find_first_of` asks about its whole list at every byte.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace notes {

class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) has_[static_cast<unsigned char>(byte)] = true;
  }

  constexpr bool has(char byte) const { return has_[static_cast<unsigned char>(byte)]; }

  /// The first byte of the set in `text` at `from` or behind it; the end of the text if there is none.
  constexpr std::size_t first_in(std::string_view text, std::size_t from = 0) const {
    while (from < text.size() && !has(text[from])) ++from;
    return from;
  }

  /// The first byte that is not of the set, likewise.
  constexpr std::size_t first_not_in(std::string_view text, std::size_t from = 0) const {
    while (from < text.size() && has(text[from])) ++from;
    return from;
  }

  /// The last byte of the set in `text`; npos if there is none.
  constexpr std::size_t last_in(std::string_view text) const {
    std::size_t at = text.size();
    while (at > 0 && !has(text[at - 1])) --at;
    return at == 0 ? std::string_view::npos : at - 1;
  }

 private:
  std::array<bool, 256> has_{};
};

}  // namespace notes
