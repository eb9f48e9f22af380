// SPDX-License-Identifier: MIT
// One pass over the bytes, so that asking for thousands of places stays linear.
#include "front_matter_places.hpp"

#include <algorithm>

#include "notes/utf8.hpp"

namespace notes {

CodePointPlaces::CodePointPlaces(std::string_view text, Span part) : lines_{0} {
  for (std::size_t at = part.begin; at < part.end;) {
    offsets_.push_back(at);
    if (text[at] == '\n') lines_.push_back(offsets_.size());
    at += first_code_point(text.substr(at, part.end - at)).size;
  }
  offsets_.push_back(part.end);
}

std::size_t CodePointPlaces::at(std::size_t index) const {
  return offsets_[std::min(index, offsets_.size() - 1)];
}

std::size_t CodePointPlaces::at(std::size_t line, std::size_t column) const {
  return line < lines_.size() ? at(lines_[line] + column) : offsets_.back();
}

}  // namespace notes
