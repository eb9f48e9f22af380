// SPDX-License-Identifier: MIT
// What kind of character a code point is (Unicode general category).
#pragma once

namespace notes {

/// Letters, marks, numbers and connecting punctuation: what words are made of.
bool is_word_character(char32_t c);

/// The simple lower case of a letter; anything else as it is.
char32_t lower_case(char32_t c);

}  // namespace notes
