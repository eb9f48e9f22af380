// SPDX-License-Identifier: MIT
// The line table of a text.
#include "notes/source.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "notes/utf8.hpp"

namespace notes {

std::vector<Span> split_lines(std::string_view text) {
  std::vector<Span> lines;
  lines.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1);
  std::size_t begin = 0;
  std::size_t line_feed = text.find('\n');
  std::size_t carriage_return = text.find('\r');  // most texts have none
  while (begin < text.size()) {
    if (line_feed < begin) line_feed = text.find('\n', begin);
    if (carriage_return < begin) carriage_return = text.find('\r', begin);
    const std::size_t end = std::min({line_feed, carriage_return, text.size()});
    lines.push_back({begin, end});
    begin = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  return lines;
}

Source::Source() {
  static const auto empty = std::make_shared<const Data>();
  data_ = empty;
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

std::string Source::place(std::size_t offset) const {
  const std::size_t at = line_at(offset);
  const std::size_t begin = line_count() > 0 ? line(at).begin : 0;
  return fmt::format("{}:{}:{}", name(), at + 1, code_point_count(text({begin, offset})) + 1);
}

}  // namespace notes
