// SPDX-License-Identifier: MIT
// Columns of narrow and wide text, and what does not fit in them.
#include "columns.hpp"

#include <doctest/doctest.h>

#include "notes/width.hpp"

namespace {

using namespace notes;

using Pieces = std::vector<std::string>;

TEST_CASE("columns stand below each other by their width on a terminal") {
  CHECK(in_columns({{{"一", "x", "y"}, {}}, {{"abc", "雲🍣", "z"}, {}}}, {9, 9, 9}) ==
        "  一   x     y\n"
        "  abc  雲🍣  z\n");
}

TEST_CASE("a column that is empty in all rows takes no place, and no line ends in blanks") {
  CHECK(in_columns({{{"a", "", "b"}, {}}, {{"c", "", ""}, {}}}, {9, 9, 9}) == "  a  b\n  c\n");
}

TEST_CASE("what does not fit goes on below, and below that what stands under a column") {
  CHECK(in_columns({{{"1", "雲を数える", "x"}, {"https://example.com/"}}, {{"2", "風", "y"}, {}}}, {9, 6, 9},
                   1) ==
        "  1  雲を数  x\n"
        "     える\n"
        "     https://example.com/\n"
        "  2  風      y\n");
}

TEST_CASE("a text is broken between words, else between characters, and keeps them all") {
  CHECK(wrapped("one two three", 8) == Pieces{"one two", "three"});
  CHECK(wrapped("a incomprehensible", 8) == Pieces{"a incomp", "rehensib", "le"});
  CHECK(wrapped("雲を数える", 5) == Pieces{"雲を", "数え", "る"});
  CHECK(wrapped("雲", 1) == Pieces{"雲"});
  CHECK(wrapped("one two", 3) == Pieces{"one", "two"});
  CHECK(wrapped("", 3).empty());
}

TEST_CASE("a picture of several code points is not torn apart") {
  const std::string family = "👨‍👩‍👧";
  CHECK(wrapped(family + family, 3) == Pieces{family, family});
  CHECK(wrapped("が゛か\u3099か", 4) == Pieces{"が゛", "か\u3099か"});
}

}  // namespace
