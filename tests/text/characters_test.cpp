// SPDX-License-Identifier: MIT
// What words are made of, in every script.
#include "notes/characters.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

namespace notes {
namespace {

TEST_CASE("letters, marks, numbers and underlines make words") {
  for (const char32_t c : U"aZ09_éßあアｱ漢々ー９①Ⅷ\u3099\u0301ﾞ") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_word_character(c));
  }
}

TEST_CASE("blanks, punctuation, symbols and what is no character make none") {
  for (const char32_t c : U" \t-–—@#.:：、。「」・〜～＠🍣☕\u3000\u200B\uFFFD") {
    if (c == 0) continue;
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(is_word_character(c));
  }
  for (const char32_t c : {char32_t{0}, char32_t{0xD800}, char32_t{0x110000}, char32_t{0xFFFFFFFF}}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(is_word_character(c));
  }
}

TEST_CASE("letters have a lower case, all else stays") {
  const struct {
    char32_t upper;
    char32_t lower;
  } rows[] = {{U'A', U'a'}, {U'Ａ', U'ａ'}, {U'É', U'é'}, {U'Σ', U'σ'},
              {U'a', U'a'}, {U'あ', U'あ'}, {U'🍣', U'🍣'}, {0x110000, 0x110000}};
  for (const auto& row : rows) {
    CAPTURE(static_cast<unsigned>(row.upper));
    CHECK(lower_case(row.upper) == row.lower);
  }
}

}  // namespace
}  // namespace notes
