// SPDX-License-Identifier: MIT
// Blanks are those of either width.
#include "notes/blanks.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace notes {
namespace {

TEST_CASE("blanks of either width are trimmed, nothing else is") {
  const struct {
    std::string text;
    std::string begin;
    std::string end;
    std::string both;
  } rows[] = {
      {"", "", "", ""},
      {"a", "a", "a", "a"},
      {"  a b\t", "a b\t", "  a b", "a b"},
      {"\u3000会場\u3000", "会場\u3000", "\u3000会場", "会場"},
      {" \u3000\t", "", "", ""},
      {"\n a \r", "\n a \r", "\n a \r", "\n a \r"},
      {"\u00A0a", "\u00A0a", "\u00A0a", "\u00A0a"},
      // the last byte of 、 and the first ones of U+3000 are no blanks
      {"、\u3000", "、\u3000", "、", "、"},
      {"\xE3\x80", "\xE3\x80", "\xE3\x80", "\xE3\x80"},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    CHECK(trim_begin(row.text) == row.begin);
    CHECK(trim_end(row.text) == row.end);
    CHECK(trim(row.text) == row.both);
  }
}

TEST_CASE("what was trimmed still lies in its text, even when nothing is left") {
  const std::string_view text = " \u3000a ";
  CHECK(span_in(text, trim(text)) == Span{4, 5});
  const std::string_view blank = "   ";
  CHECK(span_in(blank, trim_begin(blank)) == Span{3, 3});
  CHECK(span_in(blank, trim_end(blank)) == Span{0, 0});
  CHECK(shifted(Span{1, 3}, 4) == Span{5, 7});
}

TEST_CASE("there is one part more than separators") {
  using Parts = std::vector<std::string_view>;
  CHECK(split("", '\t') == Parts{""});
  CHECK(split("a", '\t') == Parts{"a"});
  CHECK(split("a\t\tb", '\t') == Parts{"a", "", "b"});
  CHECK(split("\ta\t", '\t') == Parts{"", "a", ""});
}

}  // namespace
}  // namespace notes
