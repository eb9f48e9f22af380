// SPDX-License-Identifier: MIT
// Where HTML blocks begin and end.
#include <doctest/doctest.h>

#include "picture.hpp"

using namespace notes;

TEST_CASE("a lone tag does not interrupt a paragraph, lazy or not") {
  CHECK(blocks("> 甲\n<b>\n") ==
        "quote 0–1 |> 甲⏎<b>|\n"
        "  paragraph 0–1 |甲⏎<b>|\n");
}

TEST_CASE("each of the seven kinds of HTML block ends in its own way") {
  CHECK(blocks("<pre>\n\n</pre> 甲\n乙\n") == "html 1 0–2 |<pre>⏎⏎</pre> 甲|\nparagraph 3–3 |乙|\n");
  CHECK(blocks("<TEXTAREA>\n\n</textarea>\n") == "html 1 0–2 |<TEXTAREA>⏎⏎</textarea>|\n");
  CHECK(blocks("<!-- 甲 --> 乙\n丙\n") == "html 2 0–0 |<!-- 甲 --> 乙|\nparagraph 1–1 |丙|\n");
  CHECK(blocks("<?php\n\n?>\n甲\n") == "html 3 0–2 |<?php⏎⏎?>|\nparagraph 3–3 |甲|\n");
  CHECK(blocks("<!doctype html>\n甲\n") == "html 4 0–0 |<!doctype html>|\nparagraph 1–1 |甲|\n");
  CHECK(blocks("<![CDATA[\n]]>\n甲\n") == "html 5 0–1 |<![CDATA[⏎]]>|\nparagraph 2–2 |甲|\n");
  CHECK(blocks("</Div\n甲\n\n乙\n") == "html 6 0–1 |</Div⏎甲|\nparagraph 3–3 |乙|\n");
  CHECK(blocks("<a href=\"x\" b>\n甲\n\n乙\n") == "html 7 0–1 |<a href=\"x\" b>⏎甲|\nparagraph 3–3 |乙|\n");
  CHECK(blocks("<a b=>\n") == "paragraph 0–0 |<a b=>|\n");
  CHECK(blocks("<会場の様子>\n") == "paragraph 0–0 |<会場の様子>|\n");
}

TEST_CASE("HTML keeps its indentation as content but not as its begin") {
  CHECK(blocks("  <div>\n") == "html 6 0–0 |<div>|\n");
  CHECK(lines("  <div>\n") == "html |  <div>|\n");
}
