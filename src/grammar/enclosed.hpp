// SPDX-License-Identifier: MIT
// What quotation marks and parentheses enclose in the line of a talk.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace notes {

struct Quoted {
  std::string_view title;
  std::string_view behind;  ///< more than a title follows
};

/// 「…」 or 『…』 whose first mark stands at `open`; to the last closing mark.
std::optional<Quoted> quoted_at(std::string_view text, std::size_t open, std::string_view opening,
                                std::string_view closing);

/// The same, where nothing follows: else the marks belong to the title.
std::optional<std::string_view> quoted_title(std::string_view text, std::size_t open,
                                             std::string_view opening, std::string_view closing);

/// `「題」`, `「題」 - 15分ぐらい`: whether nothing follows a title but how long it takes. What else follows
/// is a part of the title.
bool is_length(std::string_view behind);

/// What the parentheses at the end of a text hold, of either width, mixed as well; empty if it does not end
/// so.
std::string_view inside_last_parentheses(std::string_view text);

}  // namespace notes
