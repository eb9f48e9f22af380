// SPDX-License-Identifier: MIT
// Rows of pipe tables (GFM specification, section 4.10). A row is one line without its line end.
#pragma once

#include <cstddef>
#include <string_view>

namespace notes {

/// How many cells a row has; none in a blank line or a lone `|`.
std::size_t count_cells(std::string_view row);

/// Whether every cell is a line of hyphens, perhaps with a colon at either end.
bool is_delimiter_row(std::string_view row);

}  // namespace notes
