// SPDX-License-Identifier: MIT
// Line breaks and anchors, piece by piece.
#include "markdown_text.hpp"

#include <doctest/doctest.h>

#include "notes/links.hpp"
#include "notes/markdown_escapes.hpp"

namespace {

using namespace notes;

std::string broken(std::string_view markdown) { return published(markdown, Newline::line_break); }
std::string kept(std::string_view markdown) { return published(markdown, Newline::keep); }

TEST_CASE("what is escaped is read as the plain text that it was") {
  for (const std::string_view title :
       {"AT&amp;T", "{% raw %}", "X {#y}", "{{< figure src=\"x\" >}}", "{{% y %}}", "{{{#", "&#65;&",
        "&lt;b&gt;", "a*b [c](d) `e` <b>f</b> \\g"})
    CHECK(plain_text(escaped(title)) == title);
}

TEST_CASE("line breaks become hard breaks, or stay as they are") {
  CHECK(broken("一\n二\n三") == "一  \n二  \n三");
  CHECK(kept("一\n二  \n三") == "一\n二  \n三");
  CHECK(broken("* 一\n    二\n* 三") == "* 一  \n    二\n* 三");
  CHECK(broken("一  \n二   \n三  ") == "一  \n二  \n三");
}

TEST_CASE("a break written as a backslash stays one") {
  CHECK(broken("一\\\n二") == "一\\\n二");
  CHECK(kept("一\\\n二") == "一\\\n二");
}

TEST_CASE("code, tables and quotations of code keep their lines") {
  for (const std::string_view text :
       {"```\na\nb\n```", "    a\n    b", "| a |\n|---|\n| b |", "<div>\na\n</div>"})
    CHECK(broken(text) == text);
  CHECK(broken("> 一\n> 二") == "> 一  \n> 二");
}

TEST_CASE("a caption in angle brackets is no tag") {
  CHECK(kept("<会場風景>") == "\\<会場風景\\>");
  CHECK(kept("<br> <b>太</b> a < b") == "<br> <b>太</b> a < b");
  CHECK(kept("\\<会場風景\\>") == "\\<会場風景\\>");
  CHECK(kept("`<会場>`") == "`<会場>`");
}

TEST_CASE("a picture on GitHub's page becomes the picture, other links stay") {
  CHECK(kept("![図](https://github.com/a/b/blob/main/c.png) と ![](https://github.com/a/b/blob/d.png)") ==
        "![図](https://github.com/a/b/raw/main/c.png) と ![](https://github.com/a/b/raw/d.png)");
  CHECK(kept("[図](https://github.com/a/b/blob/main/c.png)") ==
        "[図](https://github.com/a/b/blob/main/c.png)");
}

TEST_CASE("headings stay below those of the report") {
  CHECK(kept("# 箱") == "### 箱");
  CHECK(kept("## 箱 ##\n\n### 蓋\n\n#### 紐") == "### 箱\n\n### 蓋\n\n#### 紐");
  CHECK(kept("箱\n===\n\n蓋\n紐\n---\n\n鍵") == "### 箱\n\n### 蓋 紐\n\n鍵");
  CHECK(kept("> # 箱") == "> ### 箱");
}

TEST_CASE("anchors are those of GitHub") {
  Anchors anchors;
  CHECK(anchors.next("PyCon の歩き方") == "pycon-の歩き方");
  CHECK(anchors.next("前枠/会場諸注意") == "前枠会場諸注意");
  CHECK(anchors.next("CROSSご紹介！") == "crossご紹介");
  CHECK(anchors.next("C++ & Rust_2 - 箱") == "c--rust_2---箱");
  CHECK(anchors.next("🍣") == "");
}

TEST_CASE("anchors are unique on a page, whatever is there already") {
  Anchors anchors;
  CHECK(anchors.next("感想") == "感想");
  CHECK(anchors.next("感想") == "感想-1");
  CHECK(anchors.next("感想-1") == "感想-1-1");
  CHECK(anchors.next("感想") == "感想-2");
  Anchors others;
  CHECK(others.next("a-1") == "a-1");
  CHECK(others.next("a") == "a");
  CHECK(others.next("a") == "a-2");
}

}  // namespace
