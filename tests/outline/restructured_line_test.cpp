// SPDX-License-Identifier: MIT
// The lines of reStructuredText that begin something, and those that only look so.
#include <doctest/doctest.h>

#include <string>

#include "notes/restructured_text.hpp"

using namespace notes;

namespace {

/// The kind of the first block of a text, and that block.
Block first(std::string_view text) { return read_restructured_text(text).blocks.at(1); }

std::string item(std::string_view text) {
  const Outline outline = read_restructured_text(text);
  if (outline.blocks.at(1).kind != BlockKind::list) return "none";
  const Block& item = outline.blocks.at(2);
  const std::string_view marker = text.substr(item.content.begin, item.content.size());
  return std::string(marker) + " " + item.mark + std::to_string(item.level) + " " +
         std::to_string(item.indent);
}

}  // namespace

TEST_CASE("an underline is three characters or as wide as its title") {
  CHECK(first("豆腐の配送網\n===\n").kind == BlockKind::heading);
  CHECK(first("豆\n==\n").kind == BlockKind::heading);
  CHECK(first("QA\n--\n").kind == BlockKind::heading);
  CHECK(first("豆腐\n==\n").kind == BlockKind::paragraph);
  CHECK(first("豆\n=\n").kind == BlockKind::paragraph);
  CHECK(first("豆\n..\n").kind == BlockKind::paragraph);
  CHECK(first("豆\n::\n").kind == BlockKind::paragraph);
  CHECK(first("豆腐\n=-=-=-\n").kind == BlockKind::paragraph);
  CHECK(first("豆腐\n。。。。。\n").kind == BlockKind::paragraph);
  for (const std::string mark : {"!", "\"", "#", "'", "+", ":", "<", "^", "_", "`", "|", "~"})
    CHECK(first("豆腐\n" + mark + mark + mark + "\n").mark == mark[0]);
}

TEST_CASE("a line alone is a transition, dots are an ellipsis") {
  CHECK(first("----\n").kind == BlockKind::thematic_break);
  CHECK(first("~~~~~~\n").kind == BlockKind::thematic_break);
  CHECK(first("***\n").kind == BlockKind::thematic_break);
  CHECK(first("...\n").kind == BlockKind::paragraph);
  CHECK(first("--\n").kind == BlockKind::paragraph);
}

TEST_CASE("markers are bullets, numbers and numbers in parentheses") {
  CHECK(item("* 甲") == "* *0 2");
  CHECK(item("-   甲") == "- -0 4");
  CHECK(item("+ 甲") == "+ +0 2");
  CHECK(item("• 甲") == "• *0 2");
  CHECK(item("12. 甲") == "12. .12 4");
  CHECK(item("3) 甲") == "3) )3 3");
  CHECK(item("(3) 甲") == "(3) )3 4");
  CHECK(item("#. 甲") == "#. .0 3");
  CHECK(item("-") == "- -0 2");
  for (const char* text : {"*甲*", "-v", "•甲", "(3 甲", "(甲) 乙", "() 乙", "2031.04", "#甲", "(3)甲"})
    CHECK(item(text) == "none");
}

TEST_CASE("a field has a name between colons and a blank behind it") {
  const auto hangs = [](const std::string& line) {
    return read_restructured_text(line + "\n  続き\n").blocks.size() == 2;
  };
  CHECK(hangs(":date: 2031-04-05"));
  CHECK(hangs(":tags:"));
  CHECK(hangs(":発表 者: 豆田"));
  CHECK_FALSE(hangs(":ref:`資料` の話"));
  CHECK_FALSE(hangs(": 甲: 乙"));
  CHECK_FALSE(hangs("::甲: 乙"));
  CHECK_FALSE(hangs(":甲 : 乙"));
  CHECK_FALSE(hangs(":甲"));
}

TEST_CASE("two dots begin a directive, a target, a footnote or else a comment") {
  const auto kind = [](std::string_view text) {
    const Block block = first(text);
    return std::pair(block.kind, block.level);
  };
  CHECK(kind(".. contents::") == std::pair(BlockKind::html, 7));
  CHECK(kind(".. py:module:: tofu") == std::pair(BlockKind::html, 7));
  CHECK(kind(".. image :: tofu.jpg") == std::pair(BlockKind::html, 7));
  CHECK(kind(".. |豆| image:: mame.png") == std::pair(BlockKind::html, 7));
  CHECK(kind(".. [1]") == std::pair(BlockKind::html, 7));
  CHECK(kind(".. code:: sh") == std::pair(BlockKind::fenced_code, 0));
  CHECK(kind(".. _資料: https://example.org/") == std::pair(BlockKind::reference, 0));
  CHECK(kind("__ https://example.org/") == std::pair(BlockKind::reference, 0));
  CHECK(kind(".. 豆田: あとで直す") == std::pair(BlockKind::html, 2));
  CHECK(kind(".. image:tofu.jpg") == std::pair(BlockKind::html, 2));
  CHECK(kind(".. 豆田 鈴木:: 甲") == std::pair(BlockKind::html, 2));
  CHECK(kind(".. _資料") == std::pair(BlockKind::html, 2));
  CHECK(kind("..") == std::pair(BlockKind::html, 2));
  CHECK(kind(".. [豆 田] 甲") == std::pair(BlockKind::html, 2));
  CHECK(kind("..甲") == std::pair(BlockKind::paragraph, 0));
  CHECK(kind("... 甲") == std::pair(BlockKind::paragraph, 0));
  CHECK(kind("__init__") == std::pair(BlockKind::paragraph, 0));
}
