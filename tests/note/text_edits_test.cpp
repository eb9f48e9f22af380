// SPDX-License-Identifier: MIT
// Edits that are made all at once.
#include "text_edits.hpp"

#include <doctest/doctest.h>

namespace {

using namespace notes;

TEST_CASE("edits are made where they begin, whatever their order") {
  const TextEdits edits({{{4, 5}, "E"}, {{0, 0}, "> "}, {{1, 3}, ""}});
  CHECK(edits.apply("abcdefg", {0, 7}) == "> adEfg");
  CHECK(edits.apply("abcdefg", {3, 7}) == "dEfg");
  CHECK(edits.apply("abcdefg", {0, 4}) == "> ad");
}

TEST_CASE("edits that overlap are told") {
  CHECK(overlap({{{3, 5}, ""}, {{1, 4}, ""}}));
  CHECK_FALSE(overlap({{{3, 5}, ""}, {{1, 3}, ""}, {{5, 5}, "x"}}));
}

}  // namespace
