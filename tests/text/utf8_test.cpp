// SPDX-License-Identifier: MIT
// Right bytes are decoded, wrong ones passed one by one.
#include "notes/utf8.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

struct Row {
  std::string bytes;
  char32_t value;
  std::size_t size;
};

TEST_CASE("the code point at either end of a text is found") {
  const Row rows[] = {
      {"a", U'a', 1},        {std::string(1, '\0'), 0, 1}, {"\x7F", 0x7F, 1},    {"\u0080", 0x80, 2},
      {"é", U'é', 2},        {"\u07FF", 0x7FF, 2},         {"\u0800", 0x800, 3}, {"漢", U'漢', 3},
      {"\uFFFD", 0xFFFD, 3}, {"\uFFFF", 0xFFFF, 3},        {"🍣", U'🍣', 4},       {"\U0010FFFF", 0x10FFFF, 4},
  };
  for (const Row& row : rows) {
    CAPTURE(static_cast<unsigned>(row.value));
    const CodePoint first = first_code_point(row.bytes + "会");
    CHECK(first.value == row.value);
    CHECK(first.size == row.size);
    const CodePoint last = last_code_point("会" + row.bytes);
    CHECK(last.value == row.value);
    CHECK(last.size == row.size);
    std::string written;
    append_code_point(written, row.value);
    CHECK(written == row.bytes);
    CHECK_FALSE(first_invalid_utf8(row.bytes));
  }
}

TEST_CASE("a byte that begins no code point takes one byte") {
  const std::string wrong[] = {
      "\x80",              // a continuation alone
      "\xC0\xAF",          // overlong
      "\xE0\x80\x80",      // overlong
      "\xED\xA0\x80",      // a surrogate
      "\xF4\x90\x80\x80",  // above U+10FFFF
      "\xF8\x88\x80\x80\x80",
      "\xFE",
      "\xFF",
      "\xE3\x81",  // cut off
      "\xF0\x9F\x8D",
  };
  for (const std::string& bytes : wrong) {
    INFO(bytes);
    CHECK(first_code_point(bytes).value == 0xFFFD);
    CHECK(first_code_point(bytes).size == 1);
    CHECK(last_code_point(bytes).value == 0xFFFD);
    CHECK(last_code_point(bytes).size == 1);
    CHECK(first_invalid_utf8("ab会" + bytes + "c") == 5);
  }
}

TEST_CASE("the back of a text is no more than its last code point") {
  CHECK(last_code_point("会\x80").value == 0xFFFD);
  CHECK(last_code_point("\x80\x80\x80\x80\x80\x80").size == 1);
  CHECK(last_code_point("a\xE3").size == 1);
}

TEST_CASE("a text without fault has none") {
  CHECK_FALSE(first_invalid_utf8(""));
  CHECK_FALSE(first_invalid_utf8("夜の会 🍣\n"));
}

TEST_CASE("code points are counted, bytes that begin none one by one") {
  CHECK(code_point_count("") == 0);
  CHECK(code_point_count("a会場") == 3);
  CHECK(code_point_count("\xFF\xFE") == 2);
}

}  // namespace
}  // namespace notes
