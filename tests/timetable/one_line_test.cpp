// SPDX-License-Identifier: MIT
// Texts on one line.
#include "one_line.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("a text stands on one line") {
  CHECK(one_line("  a\r\n\t b  c\n") == "a b c");
  CHECK(one_line(" \n ").empty());
}

TEST_CASE("control characters are blanks, ideographic blanks within a text are not") {
  CHECK(one_line(std::string_view("a\0b\tc\f\x7F"
                                  "d",
                                  8)) == "a b c d");
  CHECK(one_line("\u3000\n山田\u3000花子\u3000") == "山田\u3000花子");
}

}  // namespace
}  // namespace notes
