// SPDX-License-Identifier: MIT
// What quotation marks and parentheses enclose in the line of a talk.
#include "enclosed.hpp"

#include "notes/blanks.hpp"
#include "notes/find.hpp"
#include "notes/text_set.hpp"
#include "notes/width.hpp"

namespace notes {

using Text = std::string_view;

std::optional<Quoted> quoted_at(Text text, std::size_t open, Text opening, Text closing) {
  const std::size_t close = find_last(text, closing);
  if (close == Text::npos || close < open + opening.size()) return std::nullopt;
  return Quoted{text.substr(open + opening.size(), close - open - opening.size()),
                trim_end(text.substr(close + closing.size()))};
}

std::optional<Text> quoted_title(Text text, std::size_t open, Text opening, Text closing) {
  const auto quoted = quoted_at(text, open, opening, closing);
  return quoted && quoted->behind.empty() ? std::optional(quoted->title) : std::nullopt;
}

bool is_length(Text behind) {
  if (behind.empty()) return true;
  static constexpr TextSet joints{" ", "　", "-", "(", "（"};
  static constexpr TextSet units{"分", "min"};
  constexpr std::size_t longest = 24;  // columns
  return joints.at_front(behind) > 0 && units.is_in(behind) && !is_wider_than(behind, longest) &&
         behind.find_first_of("0123456789") != Text::npos;
}

Text inside_last_parentheses(Text text) {
  constexpr Text wide_open = "（";
  constexpr Text wide_close = "）";
  const std::size_t close = text.ends_with(')') ? 1 : text.ends_with(wide_close) ? wide_close.size() : 0;
  if (close == 0) return {};
  int depth = 0;
  for (std::size_t at = text.size(); at-- > 0;) {
    const Text rest = text.substr(at);
    if (rest.starts_with(')') || rest.starts_with(wide_close)) ++depth;
    const std::size_t open = rest.starts_with('(') ? 1 : rest.starts_with(wide_open) ? wide_open.size() : 0;
    if (open > 0 && --depth == 0) return text.substr(at + open, text.size() - close - at - open);
  }
  return {};
}

}  // namespace notes
