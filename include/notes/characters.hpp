// SPDX-License-Identifier: MIT
// What kind of character a code point is: by Unicode's general category, and by script.
#pragma once

namespace notes {

/// Letters, marks, numbers and connecting punctuation: what words are made of.
bool is_word_character(char32_t c);

/// The simple lower case of a letter; anything else as it is.
char32_t lower_case(char32_t c);

/// The scripts of Japanese. ー, written with both kana, counts as katakana.
constexpr bool is_hiragana(char32_t c) { return c >= U'ぁ' && c <= U'ゟ'; }
constexpr bool is_katakana(char32_t c) { return c >= U'ァ' && c <= U'ヿ'; }
constexpr bool is_kanji(char32_t c) { return (c >= U'一' && c <= U'\u9FFF') || c == U'々'; }

}  // namespace notes
