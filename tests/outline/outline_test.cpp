// SPDX-License-Identifier: MIT
// What the outline says about texts small enough to check by eye.
#include "notes/outline.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "picture.hpp"

using namespace notes;

TEST_CASE("the empty text is a document without lines") {
  const Outline outline = read_outline("");
  CHECK(outline.blocks.size() == 1);
  CHECK(outline.blocks[0].kind == BlockKind::document);
  CHECK(outline.blocks[0].end == 1);
  CHECK(outline.lines.empty());
}

TEST_CASE("items hold what is indented like their text") {
  CHECK(blocks("- 甲\n\n  乙\n- 丙\n") ==
        "list - 0–3 |- 甲⏎⏎  乙⏎- 丙|\n"
        "  item - (-) 0–2 |- 甲⏎⏎  乙|\n"
        "    paragraph 0–0 |甲|\n"
        "    paragraph 2–2 |乙|\n"
        "  item - (-) 3–3 |- 丙|\n"
        "    paragraph 3–3 |丙|\n");
}

TEST_CASE("another mark begins another list") {
  CHECK(blocks("9) 甲\n10) 乙\n* 丙\n") ==
        "list ) 9 0–1 |9) 甲⏎10) 乙|\n"
        "  item ) 9 (9)) 0–0 |9) 甲|\n"
        "    paragraph 0–0 |甲|\n"
        "  item ) 10 (10)) 1–1 |10) 乙|\n"
        "    paragraph 1–1 |乙|\n"
        "list * 2–2 |* 丙|\n"
        "  item * (*) 2–2 |* 丙|\n"
        "    paragraph 2–2 |丙|\n");
}

TEST_CASE("an empty item takes the next line but no blank one before it") {
  CHECK(blocks("-\n  甲\n") ==
        "list - 0–1 |-⏎  甲|\n"
        "  item - (-) 0–1 |-⏎  甲|\n"
        "    paragraph 1–1 |甲|\n");
  CHECK(blocks("-\n   \n  甲\n") ==
        "list - 0–0 |-|\n"
        "  item - (-) 0–0 |-|\n"
        "paragraph 2–2 |甲|\n");
}

TEST_CASE("an item tells how far its further lines are indented") {
  const auto indent = [](std::string_view text) {
    const Outline outline = read_outline(text);
    REQUIRE(outline.blocks[2].kind == BlockKind::item);
    return outline.blocks[2].indent;
  };
  CHECK(indent("- 甲") == 2);
  CHECK(indent("  10.  甲") == 7);
  CHECK(indent("-\t甲") == 4);
  CHECK(indent("-") == 2);
  CHECK(indent("-      code") == 2);
}

TEST_CASE("a tab reaches to the next multiple of four columns") {
  CHECK(lines("-\t甲\n\n\t乙\n") ==
        "paragraph |甲|\n"
        "item blank ||\n"
        "paragraph |乙|\n");
  CHECK(lines(">\t\tcode\n") == "indented code |→code|\n");  // half of that tab is indentation
  CHECK(blocks(" \tcode\n") == "indented code 0–0 |code|\n");
}

TEST_CASE("a paragraph goes on lazily, without the marks of its containers") {
  const std::string_view text =
      "> - 甲\n"
      "乙\n"
      ">丙\n";
  CHECK(blocks(text) ==
        "quote 0–2 |> - 甲⏎乙⏎>丙|\n"
        "  list - 0–2 |- 甲⏎乙⏎>丙|\n"
        "    item - (-) 0–2 |- 甲⏎乙⏎>丙|\n"
        "      paragraph 0–2 |甲⏎乙⏎>丙|\n");
  CHECK(lines(text) == "paragraph |甲|\nparagraph |乙|\nparagraph |丙|\n");
}

TEST_CASE("a blank line belongs to the innermost block around it") {
  CHECK(lines("> - 甲\n>\n>   乙\n>\n> 丙\n\n丁\n\n") ==
        "paragraph |甲|\n"
        "item blank ||\n"
        "paragraph |乙|\n"
        "quote blank ||\n"
        "paragraph |丙|\n"
        "document blank ||\n"
        "paragraph |丁|\n"
        "document blank ||\n");
}

TEST_CASE("a quote ends with its last mark, a list with its last text") {
  CHECK(blocks("> 甲\n>\n\n- 乙\n\n\n丙\n") ==
        "quote 0–1 |> 甲⏎>|\n"
        "  paragraph 0–0 |甲|\n"
        "list - 3–3 |- 乙|\n"
        "  item - (-) 3–3 |- 乙|\n"
        "    paragraph 3–3 |乙|\n"
        "paragraph 6–6 |丙|\n");
}

TEST_CASE("fenced code reaches to its closing fence") {
  const std::string_view text =
      "  ~~~~ sh -e\n"
      "   # コメント\n"
      "~~~\n"
      "\n"
      "~~~~~\n"
      "甲\n";
  CHECK(blocks(text) ==
        "fenced code ~ (sh -e) 0–4 |~~~~ sh -e⏎   # コメント⏎~~~⏎⏎~~~~~|\n"
        "paragraph 5–5 |甲|\n");
  CHECK(lines(text) ==
        "fenced code |~~~~ sh -e|\n"
        "fenced code | # コメント|\n"
        "fenced code |~~~|\n"
        "fenced code blank ||\n"
        "fenced code |~~~~~|\n"
        "paragraph |甲|\n");
}

TEST_CASE("a fence that never closes takes the rest of its container") {
  CHECK(blocks("```\n# 甲\n\n") == "fenced code ` open 0–2 |```⏎# 甲⏎|\n");
  CHECK(blocks("> ```\n> 甲\n乙\n") ==
        "quote 0–1 |> ```⏎> 甲|\n"
        "  fenced code ` open 0–1 |```⏎> 甲|\n"
        "paragraph 2–2 |乙|\n");
}

TEST_CASE("indented code ends with its last line that is not blank") {
  const std::string_view text = "    甲\n      \n     乙\n\n丙\n";
  CHECK(blocks(text) ==
        "indented code 0–2 |甲⏎      ⏎     乙|\n"
        "paragraph 4–4 |丙|\n");
  CHECK(lines(text) ==
        "indented code |甲|\n"
        "indented code blank |  |\n"
        "indented code | 乙|\n"
        "document blank ||\n"
        "paragraph |丙|\n");
}

TEST_CASE("front matter stands at the very top and is closed") {
  CHECK(blocks("---\ntitle: 甲\n---\n# 乙\n") ==
        "front matter - (title: 甲⏎) 0–2 |---⏎title: 甲⏎---|\n"
        "heading # 1 (乙) 3–3 |# 乙|\n");
  CHECK(blocks("---\n...\n") == "front matter - 0–1 |---⏎...|\n");
  CHECK(blocks("+++ \nx = 1\n+++\n") == "front matter + (x = 1⏎) 0–2 |+++ ⏎x = 1⏎+++|\n");
  CHECK(blocks("---\ntitle: 甲\n") == "break - 0–0 |---|\nparagraph 1–1 |title: 甲|\n");
  CHECK(blocks("\n---\n甲\n---\n").starts_with("break - 1–1"));
  CHECK(blocks("---\n---\n", FrontMatter::none) == "break - 0–0 |---|\nbreak - 1–1 |---|\n");
  CHECK(lines("---\n\n---\n\n") ==
        "front matter |---|\nfront matter blank ||\nfront matter |---|\ndocument blank ||\n");
}

TEST_CASE("a byte order mark does not hide what follows") {
  CHECK(blocks("\xEF\xBB\xBF# 甲\n") == "heading # 1 (甲) 0–0 |# 甲|\n");
  CHECK(blocks("\xEF\xBB\xBF---\n---\n") == "front matter - 0–1 |---⏎---|\n");
  CHECK(lines("\xEF\xBB\xBF") == "document blank ||\n");
}

TEST_CASE("CRLF and a lone CR end lines like LF") {
  CHECK(blocks("# 甲\r\n\r\n乙\r\n===\r\n") ==
        "heading # 1 (甲) 0–0 |# 甲|\nheading = 1 (乙) 2–3 |乙␍⏎===|\n");
  CHECK(blocks("# 甲\r> 乙\r```\r\n```\r") ==
        "heading # 1 (甲) 0–0 |# 甲|\n"
        "quote 1–1 |> 乙|\n"
        "  paragraph 1–1 |乙|\n"
        "fenced code ` 2–3 |```␍⏎```|\n");
}

TEST_CASE("`end` leads past what a block holds") {
  const Outline outline = read_outline("- 甲\n  - 乙\n- 丙\n\n丁\n");
  const auto& blocks = outline.blocks;
  const std::uint32_t list = 1;
  const std::uint32_t first = list + 1;
  const std::uint32_t second = blocks[first].end;
  CHECK(blocks[0].end == blocks.size());
  CHECK(blocks[second].kind == BlockKind::item);
  CHECK(blocks[second].first_line == 2);
  CHECK(blocks[second].parent == list);
  CHECK(blocks[second].end == blocks[list].end);
  CHECK(blocks[blocks[list].end].kind == BlockKind::paragraph);
}

TEST_CASE("memory given back is used again") {
  const std::string text = "> - 甲\n>   乙\n\n# 丙\n";
  Outline first = read_outline(text);
  const Block* blocks = first.blocks.data();
  const Line* lines = first.lines.data();
  const Outline second = read_outline("# 丁\n", FrontMatter::detect, std::move(first));
  CHECK(second.blocks.data() == blocks);
  CHECK(second.lines.data() == lines);
  CHECK(second.blocks.size() == 2);
  CHECK(second.lines.size() == 1);
}
