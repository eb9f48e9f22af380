// SPDX-License-Identifier: MIT
// text/…
#include <doctest/doctest.h>

#include "support/marked.hpp"

namespace {

using namespace notes;
using namespace notes::test;

TEST_CASE("text/heading-without-space") {
  SUBCASE("two marks or more directly before a word") {
    const std::string_view marked =
        "# 会\n\n##箱\n^^ text/heading-without-space\n\n- ###蓋\n  ^^^ text/heading-without-space\n"
        "######紐\n^^^^^^ text/heading-without-space\n";
    CHECK(linted(marked) == marked);
  }
  SUBCASE("a hashtag, seven marks, and marks alone are fine") {
    const std::string_view fine = "# 会\n\n#lattice\n\n#######箱\n\nC##\n";
    CHECK(linted(fine) == fine);
  }
  SUBCASE("in code it is a comment") {
    const std::string_view fine = "```\n##箱\n```\n\n    ##蓋\n";
    CHECK(linted(fine) == fine);
  }
}

}  // namespace
