// SPDX-License-Identifier: MIT
// Link reference definitions at the front of a paragraph (CommonMark specification, section 4.7).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "notes/outline.hpp"

namespace notes {

/// How many of a paragraph's first lines define link references. The lines lie in `text` and begin
/// at their `Line::text`.
std::size_t count_definition_lines(std::string_view text, std::span<const Line> paragraph);

}  // namespace notes
