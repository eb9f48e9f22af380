// SPDX-License-Identifier: MIT
// What is left of a title when it is looked up in the word lists.
#pragma once

#include <string_view>

namespace notes {

/// A folded text less the numbers, brackets and marks around it: `1. 感想`, `【LT】`, `LT #3`.
std::string_view bare_word(std::string_view folded);

}  // namespace notes
