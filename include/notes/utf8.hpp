// SPDX-License-Identifier: MIT
// Bytes as UTF-8 code points.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace notes {

/// One code point and the bytes it takes. A byte that begins none is U+FFFD and takes one byte.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;
};

/// What `first_code_point` does beyond ASCII, kana and kanji.
CodePoint first_uncommon_code_point(std::string_view text);

/// The code point at the front of `text`, which must not be empty.
inline CodePoint first_code_point(std::string_view text) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const auto goes_on = [&](std::size_t at) { return (byte(at) & 0xC0) == 0x80; };
  if (byte(0) < 0x80) return {byte(0), 1};
  // U+3000 to U+9FFF: whatever is written with these three bytes is a character.
  if (byte(0) >= 0xE3 && byte(0) <= 0xE9 && text.size() >= 3 && goes_on(1) && goes_on(2))
    return {(byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU), 3};
  return first_uncommon_code_point(text);
}

/// The code point at the back of `text`, which must not be empty.
CodePoint last_code_point(std::string_view text);

void append_code_point(std::string& text, char32_t value);

/// How many code points a text has; TOML counts its columns in them.
std::size_t code_point_count(std::string_view text);

/// The offset of the first byte that is not UTF-8; none if all of it is.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

}  // namespace notes
