// SPDX-License-Identifier: MIT
// An outline as text, for tests that are read by eye. Line ends show as ⏎ and ␍, tabs as →.
#pragma once

#include <string>
#include <string_view>

#include "notes/outline.hpp"

namespace notes {

/// One line a block, the document aside, indented as it is nested:
/// kind, mark, level, (content), first–last line counted from 0, |span|.
std::string blocks(std::string_view text, FrontMatter front_matter = FrontMatter::detect);

/// One line a line: the block it belongs to, |its text|.
std::string lines(std::string_view text, FrontMatter front_matter = FrontMatter::detect);

}  // namespace notes
