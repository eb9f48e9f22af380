// SPDX-License-Identifier: MIT
// Patterns with `{names}` in them: all the template language there is.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace notes {

/// The names that stand in braces and what they are replaced by.
using Fields = std::vector<std::pair<std::string_view, std::string>>;

/// The pattern with every `{name}` replaced; `{name:02}` pads with zeros to two bytes, and 99 are the
/// most. A name that is not among the fields stays as it is.
std::string fill(std::string_view pattern, const Fields& fields);

/// The names in braces, in their order.
std::vector<std::string_view> field_names(std::string_view pattern);

}  // namespace notes
