// SPDX-License-Identifier: MIT
// qa/…
#include <doctest/doctest.h>

#include "support/marked.hpp"

namespace {

using namespace notes;
using namespace notes::test;

TEST_CASE("qa/no-answer") {
  SUBCASE("a question without an answer, its mark aside") {
    const std::string_view marked =
        "# 会\n\n## 19:00 箱\n\n- Q: 何箱?\n     ^^^^^ qa/no-answer\n    - A: \n- Q: 蓋は?\n    - A: ない\n";
    CHECK(linted(marked) == marked);
  }
  SUBCASE("each of several") {
    const std::string_view marked =
        "# 会\n\n## 19:00 箱\n\nQ：何箱?\n   ^^^^^ qa/no-answer\nQ：蓋は?\n   ^^^^^ qa/no-answer\n";
    CHECK(linted(marked) == marked);
  }
  SUBCASE("an empty mark is no question") {
    const std::string_view fine = "# 会\n\n## 19:00 箱\n\n- Q: \n    - A: \n";
    CHECK(linted(fine) == fine);
  }
  SUBCASE("it is a todo that is counted as an answer") {
    const auto found = lint(read("# 会\n## 19:00 箱\nQ: 何箱?\n"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == Severity::todo);
    CHECK(found[0].unwritten == "answer");
  }
}

}  // namespace
