// SPDX-License-Identifier: MIT
// One text looked for in another by its last byte: most kana and kanji of a text begin alike, and
// `std::string_view::find` stops at each of them.
#pragma once

#include <cstddef>
#include <string_view>

namespace notes {

/// Where `word`, which must not be empty, first stands in `text` at `from` or behind it; npos if nowhere.
std::size_t find_first(std::string_view text, std::string_view word, std::size_t from = 0);

/// Where it last stands there; npos if nowhere.
std::size_t find_last(std::string_view text, std::string_view word);

/// Whether it stands there at all.
inline bool holds(std::string_view text, std::string_view word) {
  return find_first(text, word) != std::string_view::npos;
}

}  // namespace notes
