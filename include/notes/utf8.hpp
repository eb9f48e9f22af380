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

/// The code point at the front of `text`, which must not be empty.
CodePoint first_code_point(std::string_view text);

/// The code point at the back of `text`, which must not be empty.
CodePoint last_code_point(std::string_view text);

void append_code_point(std::string& text, char32_t value);

/// How many code points a text has; TOML counts its columns in them.
std::size_t code_point_count(std::string_view text);

/// The offset of the first byte that is not UTF-8; none if all of it is.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

}  // namespace notes
