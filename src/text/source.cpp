// SPDX-License-Identifier: MIT
// The line table of a text.
#include "notes/source.hpp"

#include <algorithm>

namespace notes {

std::vector<Span> split_lines(std::string_view text) {
  std::vector<Span> lines;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    lines.push_back({begin, end});
    begin = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  return lines;
}

Source::Source(std::string name, std::string bytes) {
  std::vector<Span> lines = split_lines(bytes);
  data_ = std::make_shared<const Data>(Data{std::move(name), std::move(bytes), std::move(lines)});
}

std::size_t Source::line_at(std::size_t offset) const {
  const auto& lines = data_->lines;
  const auto after = std::upper_bound(lines.begin(), lines.end(), offset,
                                      [](std::size_t at, Span line) { return at < line.begin; });
  return after == lines.begin() ? 0 : static_cast<std::size_t>(after - lines.begin()) - 1;
}

}  // namespace notes
