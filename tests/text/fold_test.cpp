// SPDX-License-Identifier: MIT
// Spellings that look the same to a reader are the same.
#include "notes/fold.hpp"

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <cstdlib>
#include <memory>

#include "notes/utf8.hpp"

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
  for (const std::string text : {"A \xFF", "\xE3\x81", "\xED\xA0\x80 A", "\xC0\xAF", "会場 \xE4\xBC"}) {
    CHECK(folded(text) == text);
    CHECK(FoldedView(text).text() == text);
  }
}

// What the library makes of a text.
std::string folded_by_library(const std::string& text) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &mapped,
                                 static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT |
                                                                UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
  std::string result(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
  std::erase_if(result, [](char c) { return c == ' ' || c == '\t'; });
  return result;
}

TEST_CASE("every character folds as the library folds it, whatever it goes past") {
  std::size_t wrong = 0;
  for (char32_t c = 0; c < 0x20000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    for (const char* before : {"", "か", "A字"}) {
      std::string text = before;
      append_code_point(text, c);
      text += "は";
      const std::string expected = folded_by_library(text);
      if (folded(text) != expected || FoldedView(text).text() != expected) ++wrong;
    }
  }
  CHECK(wrong == 0);
}

TEST_CASE("a long text folds like a short one") {
  std::string text;
  std::string expected;
  for (int i = 0; i < 100; ++i) {
    text += "会場 ＡB";
    expected += "会場ab";
  }
  CHECK(folded(text) == expected);
  CHECK(FoldedView(text).text() == expected);
  CHECK(FoldedView(expected).text().data() == expected.data());
}

TEST_CASE("a NUL is a character like others") {
  CHECK(folded(std::string_view("A\0B", 3)) == std::string_view("a\0b", 3));
}

TEST_CASE("a plain letter at the end stays what it is") {
  for (const std::string text : {"箱", "Ａた", "Q&A タイム"}) {
    CHECK(ends_in_plain_letter(text));
    CHECK(folded(text).ends_with(text.substr(text.size() - 3)));
  }
  for (const std::string text : {"", "a", "箱a", "箱）", "ｶ", "か\u3099", "■", "」", "\x81\x81\x81"})
    CHECK_FALSE(ends_in_plain_letter(text));
}

}  // namespace
}  // namespace notes
