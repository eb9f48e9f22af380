// SPDX-License-Identifier: MIT
// Spellings that look the same to a reader are the same.
#include "notes/fold.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("width, case, composition and blanks fold") {
  const struct {
    std::string text;
    std::string folded;
  } rows[] = {
      {"", ""},
      {"Q&A", "q&a"},
      {"Ｑ＆Ａ", "q&a"},
      {"ﾀｲﾑﾃｰﾌﾞﾙ", "タイムテーブル"},
      {"タイム テーブル", "タイムテーブル"},
      {"会　場\t", "会場"},
      {"a\u00A0b", "ab"},
      {"カ\u3099", "ガ"},
      {"①", "1"},
      {"㈱", "(株)"},
      {"Straße", "strasse"},
      {"１９：３０～", "19:30~"},
      {"19:30〜", "19:30〜"},
      {"a\nb", "a\nb"},
      {"🍣", "🍣"},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    CHECK(folded(row.text) == row.folded);
    CHECK(folded(row.folded) == row.folded);
  }
}

TEST_CASE("what is not UTF-8 stays as it is") {
  for (const std::string text : {"A \xFF", "\xE3\x81", "\xED\xA0\x80 A", "\xC0\xAF"})
    CHECK(folded(text) == text);
}

TEST_CASE("a NUL is a character like others") {
  CHECK(folded(std::string_view("A\0B", 3)) == std::string_view("a\0b", 3));
}

}  // namespace
}  // namespace notes
