// SPDX-License-Identifier: MIT
// Where a code point lies in bytes: parsers of YAML and TOML count in code points.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

/// The places of a part of a text, which has to outlive them. All offsets are bytes from the front of the
/// whole.
class CodePointPlaces {
 public:
  CodePointPlaces(std::string_view text, Span part);

  /// Of a 0-based code point of the part; its end for one that is not there.
  std::size_t at(std::size_t index) const;
  /// Of a 0-based code point of a 0-based line; lines end with a line feed.
  std::size_t at(std::size_t line, std::size_t column) const;

 private:
  std::string_view text_;
  Span part_;
  std::vector<std::size_t> offsets_;  // of every code point whose index is a multiple of the stride
  std::vector<std::size_t> lines_;    // of each line, the index of its first code point
};

}  // namespace notes
