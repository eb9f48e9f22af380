// SPDX-License-Identifier: MIT
// The lines that begin headings, items and fences, and those that only look so.
#include <doctest/doctest.h>

#include "picture.hpp"

using namespace notes;

TEST_CASE("headings give their level, mark and bare text") {
  CHECK(blocks("# 第3回 もくもく会 #\n") == "heading # 1 (第3回 もくもく会) 0–0 |# 第3回 もくもく会 #|\n");
  CHECK(blocks("   ###\t19:00 開場  \n") == "heading # 3 (19:00 開場) 0–0 |###→19:00 開場  |\n");
  CHECK(blocks("###### ######") == "heading # 6 0–0 |###### ######|\n");
  CHECK(blocks("# C#") == "heading # 1 (C#) 0–0 |# C#|\n");
  CHECK(blocks("####### 七つ\n") == "paragraph 0–0 |####### 七つ|\n");
  CHECK(blocks("##19:45 質疑\n") == "paragraph 0–0 |##19:45 質疑|\n");
}

TEST_CASE("setext headings begin with their first line of text") {
  CHECK(blocks("  題名 \n===\n") == "heading = 1 (題名) 0–1 |題名 ⏎===|\n");
  CHECK(blocks("長い\n題名\n--- \n") == "heading - 2 (長い⏎題名) 0–2 |長い⏎題名⏎--- |\n");
  CHECK(blocks("> 引用\n---\n") ==
        "quote 0–0 |> 引用|\n"
        "  paragraph 0–0 |引用|\n"
        "break - 1–1 |---|\n");
}

TEST_CASE("a list number has nine digits at most") {
  CHECK(blocks("999999999. 甲\n").starts_with("list . 999999999 "));
  CHECK(blocks("1999999999. 甲\n") == "paragraph 0–0 |1999999999. 甲|\n");
}

TEST_CASE("only an item with text that counts from one interrupts a paragraph") {
  CHECK(blocks("甲\n2. 乙\n") == "paragraph 0–1 |甲⏎2. 乙|\n");
  CHECK(blocks("甲\n*\n") == "paragraph 0–1 |甲⏎*|\n");
  CHECK(blocks("甲\n1) 乙\n") ==
        "paragraph 0–0 |甲|\n"
        "list ) 1 1–1 |1) 乙|\n"
        "  item ) 1 (1)) 1–1 |1) 乙|\n"
        "    paragraph 1–1 |乙|\n");
}

TEST_CASE("the info string of a backquote fence has no backquotes") {
  CHECK(blocks("``` a`b\n") == "paragraph 0–0 |``` a`b|\n");
  CHECK(blocks("~~~ a`b\n") == "fenced code ~ (a`b) open 0–0 |~~~ a`b|\n");
}
