// SPDX-License-Identifier: MIT
// What toml++ 3.3 must not be given: it ends the program instead of refusing such a text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "notes/source.hpp"

namespace notes {

/// Where, within `content`, the first such place is: a header that begins with no name (`[夜]`, `[=`), a
/// value of a list that begins with `}`. To be asked before every parse.
std::optional<std::size_t> find_toml_trap(std::string_view text, Span content);

/// Where lists, tables in braces and the dots of one key go beyond so many levels: tables inside tables are
/// destroyed by recursion, and each dot may open one.
std::optional<std::size_t> find_deep_toml(std::string_view text, Span content, std::size_t most_levels);

}  // namespace notes
