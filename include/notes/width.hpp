// SPDX-License-Identifier: MIT
// Text as a terminal shows it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace notes {

/// A line as it may be shown: tabs become blanks up to the next multiple of eight columns, control
/// and bidirectional characters and bytes that are not UTF-8 become `\x1B`, `\u202E` and the like.
/// No terminal escape from a file ever passes this function.
std::string printable(std::string_view line);

/// How many columns a printable text takes: East Asian wide characters and emoji two, combining
/// and zero-width characters none.
std::size_t display_width(std::string_view printable_text);

/// Whether it takes more columns than that: of a short text its bytes tell that it does not.
bool is_wider_than(std::string_view printable_text, std::size_t columns);

}  // namespace notes
