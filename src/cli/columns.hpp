// SPDX-License-Identifier: MIT
// Rows of text whose columns stand below each other on a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace notes {

/// All texts are printable (notes/width.hpp).
struct Row {
  std::vector<std::string> cells;
  std::vector<std::string> below;  ///< lines of their own below the row, from its column `under` on
};

/// A text in pieces of at most `columns` display columns, between words where these are short enough.
/// Only blanks between two pieces are lost.
std::vector<std::string> wrapped(std::string_view text, std::size_t columns);

/// The rows as lines, indented by two blanks. A column is as wide as its widest cell, at most as its
/// bound, below which longer cells go on; one that is empty in all rows takes no place. No row has more
/// cells than there are bounds.
std::string in_columns(const std::vector<Row>& rows, const std::vector<std::size_t>& bounds,
                       std::size_t under = 0);

}  // namespace notes
