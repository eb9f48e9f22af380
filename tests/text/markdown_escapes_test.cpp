// SPDX-License-Identifier: MIT
// What Markdown, its outlets and its tables would take for marks.
#include "notes/markdown_escapes.hpp"

#include <doctest/doctest.h>

namespace {

using namespace notes;

TEST_CASE("plain text loses its power over Markdown") {
  CHECK(escaped("a*b [c] `d` <e> \\f") == "a\\*b \\[c\\] \\`d\\` \\<e> \\\\f");
  CHECK(escaped("snake_case と @koedo_ と _x") == "snake_case と @koedo\\_ と \\_x");
  CHECK(escaped("C# と F#") == "C# と F#");
  CHECK(escaped("箱 #") == "箱 \\#");
  CHECK(escaped("箱 ##") == "箱 \\##");
}

TEST_CASE("entities and tags of templates are text, in every outlet") {
  CHECK(escaped("AT&amp;T") == "AT&amp;amp;T");
  CHECK(escaped("R&D; Q&A & &; &#x41;") == "R&amp;D; Q&A & &; &amp;#x41;");
  CHECK(escaped("{% raw %} {{ x }} {{< y >}} {x} X {#y}") ==
        "&#123;% raw %} &#123;{ x }} &#123;{\\< y >}} {x} X &#123;#y}");
}

TEST_CASE("a cell holds no bar and no line end") { CHECK(in_cell("a|b\nc") == "a\\|b c"); }

}  // namespace
