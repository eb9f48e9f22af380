// SPDX-License-Identifier: MIT
// One pass over the bytes remembers every 32nd place: asking for thousands of them stays linear, and no
// text takes more memory than itself.
#include "notes/code_point_places.hpp"

#include "notes/utf8.hpp"

namespace notes {
namespace {

constexpr std::size_t stride = 32;

}  // namespace

CodePointPlaces::CodePointPlaces(std::string_view text, Span part) : text_(text), part_(part), lines_{0} {
  std::size_t index = 0;
  for (std::size_t at = part.begin; at < part.end; ++index) {
    if (index % stride == 0) offsets_.push_back(at);
    if (text[at] == '\n') lines_.push_back(index + 1);
    at += first_code_point(text.substr(at, part.end - at)).size;
  }
}

std::size_t CodePointPlaces::at(std::size_t index) const {
  if (index / stride >= offsets_.size()) return part_.end;
  std::size_t at = offsets_[index / stride];
  for (std::size_t more = index % stride; more > 0 && at < part_.end; --more)
    at += first_code_point(text_.substr(at, part_.end - at)).size;
  return at;
}

std::size_t CodePointPlaces::at(std::size_t line, std::size_t column) const {
  return line < lines_.size() ? at(lines_[line] + column) : part_.end;
}

}  // namespace notes
