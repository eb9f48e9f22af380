// SPDX-License-Identifier: MIT
// What quotation marks and parentheses enclose.
#include "enclosed.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("quotes hold all to their last closing mark, and what follows is told apart") {
  const auto quoted = quoted_at("箱田「箱」と「蓋」 よかった", 6, "「", "」");
  REQUIRE(quoted);
  CHECK(quoted->title == "箱」と「蓋");
  CHECK(quoted->behind == " よかった");
  CHECK_FALSE(quoted_at("箱田「箱", 6, "「", "」"));
  CHECK(quoted_title("「箱」 ", 0, "「", "」") == "箱");
  CHECK_FALSE(quoted_title("「箱」の話", 0, "「", "」"));
}

TEST_CASE("a length may follow a title, a sentence is a part of it") {
  for (const char* behind : {"", " 15分", " - 20min", "（30分）"}) CHECK(is_length(behind));
  for (const char* behind : {"15分", " よかった", " 分かった", " とても長いあいだ話していて15分も延びた"})
    CHECK_FALSE(is_length(behind));
}

TEST_CASE("the last parentheses may hold others, and be of either width") {
  CHECK(inside_last_parentheses("箱 (四角 (大))") == "四角 (大)");
  CHECK(inside_last_parentheses("箱（四角)") == "四角");
  for (const char* text : {"", "箱", "(箱) 四角", "箱)"}) CHECK(inside_last_parentheses(text).empty());
}

}  // namespace
}  // namespace notes
