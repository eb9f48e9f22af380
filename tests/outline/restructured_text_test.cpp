// SPDX-License-Identifier: MIT
// What the outline says about reStructuredText, and what it promises whatever the bytes are.
#include "notes/restructured_text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "notes/front_matter.hpp"
#include "notes/source.hpp"

using namespace notes;
using namespace std::string_view_literals;

namespace {

const char* name(BlockKind kind) {
  switch (kind) {
    case BlockKind::document: return "document";
    case BlockKind::front_matter: return "front matter";
    case BlockKind::block_quote: return "quote";
    case BlockKind::list: return "list";
    case BlockKind::item: return "item";
    case BlockKind::heading: return "heading";
    case BlockKind::paragraph: return "paragraph";
    case BlockKind::indented_code: return "indented code";
    case BlockKind::fenced_code: return "code";
    case BlockKind::html: return "html";
    case BlockKind::table: return "table";
    case BlockKind::thematic_break: return "break";
    case BlockKind::reference: return "reference";
  }
  return "";
}

/// One line a block, indented as it is nested: kind, mark, level, (content), first–last line counted
/// from 0.
std::string blocks(std::string_view text) {
  const Outline outline = read_restructured_text(text);
  std::string shown;
  for (std::size_t i = 1; i < outline.blocks.size(); ++i) {
    const Block& block = outline.blocks[i];
    for (std::uint32_t up = block.parent; up != 0; up = outline.blocks[up].parent) shown += "  ";
    shown += name(block.kind);
    if (block.mark) shown += std::string(" ") + block.mark;
    if (block.level) shown += " " + std::to_string(block.level);
    if (!block.content.empty())
      shown += " (" + std::string(text.substr(block.content.begin, block.content.size())) + ")";
    shown += " " + std::to_string(block.first_line) + "–" + std::to_string(block.last_line) + "\n";
  }
  return shown;
}

/// One line a line: the block it belongs to, |its text|.
std::string lines(std::string_view text) {
  const Outline outline = read_restructured_text(text);
  std::string shown;
  for (const Line& line : outline.lines) {
    shown += name(outline.blocks[line.block].kind);
    if (line.blank) shown += " blank";
    shown += " |" + std::string(text.substr(line.text, line.span.end - line.text)) + "|\n";
  }
  return shown;
}

void check_blocks(std::string_view text, const Outline& outline) {
  REQUIRE(!outline.blocks.empty());
  CHECK(outline.blocks[0].span == Span{0, text.size()});
  CHECK(outline.blocks[0].end == outline.blocks.size());
  for (std::uint32_t i = 1; i < outline.blocks.size(); ++i) {
    const Block& block = outline.blocks[i];
    REQUIRE(block.parent < i);
    const Block& parent = outline.blocks[block.parent];
    const Block& before = outline.blocks[i - 1];
    CHECK((i == block.parent + 1 || before.end == i || before.parent != block.parent));
    CHECK((block.kind != BlockKind::item || parent.kind == BlockKind::list));
    CHECK((parent.kind != BlockKind::list || block.kind == BlockKind::item));
    CHECK(block.closed);
    CHECK(block.end > i);
    CHECK(block.end <= parent.end);
    CHECK(block.first_line >= parent.first_line);
    CHECK(block.first_line <= block.last_line);
    CHECK(block.last_line <= parent.last_line);
    CHECK(block.span.begin >= parent.span.begin);
    CHECK(block.span.begin <= block.span.end);
    CHECK(block.span.end <= parent.span.end);
    CHECK(block.span.end == outline.lines[block.last_line].span.end);
    CHECK(block.span.begin >= outline.lines[block.first_line].span.begin);
    if (!block.content.empty()) CHECK(block.content.begin >= block.span.begin);
    if (!block.content.empty()) CHECK(block.content.end <= block.span.end);
  }
}

void check_lines(std::string_view text, const Outline& outline) {
  const std::vector<Span> spans = split_lines(text);
  REQUIRE(outline.lines.size() == spans.size());
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const Line& line = outline.lines[i];
    CHECK(line.span == spans[i]);
    CHECK(line.text >= line.span.begin);
    CHECK(line.text <= line.span.end);
    REQUIRE(line.block < outline.blocks.size());
    CHECK(outline.blocks[line.block].first_line <= i);
    CHECK(outline.blocks[line.block].last_line >= i);
    // Nothing that is written is outside of all blocks.
    CHECK((line.blank || line.block != 0));
    if (line.blank)
      CHECK(text.substr(line.text, line.span.end - line.text).find_first_not_of(" \t") == text.npos);
  }
}

void check_rows(std::string_view text, const Outline& outline) {
  for (std::uint32_t i = 1; i < outline.blocks.size(); ++i) {
    const Block& block = outline.blocks[i];
    if (block.kind != BlockKind::table) continue;
    for (const TableRow& row : table_rows(text, outline, i)) {
      CHECK(row.line > block.first_line);
      CHECK(row.line <= block.last_line);
      std::size_t at = outline.lines[row.line].span.begin;
      for (const Span cell : row.cells) {
        CHECK(cell.begin >= at);
        CHECK(cell.end >= cell.begin);
        at = cell.end;
      }
      CHECK(at <= outline.lines[row.line].span.end);
    }
  }
}

using Random = std::mt19937;

/// Below `limit`. The distributions of the standard library differ from one to another; this does not.
std::size_t below(Random& random, std::size_t limit) { return random() % limit; }

constexpr std::array soup = {"豆腐"sv,
                             "a b"sv,
                             "=="sv,
                             "===="sv,
                             "----"sv,
                             "~~~"sv,
                             "..."sv,
                             "* 甲"sv,
                             "- a"sv,
                             "-"sv,
                             "• 豆"sv,
                             "1. 一"sv,
                             "(2) 二"sv,
                             "#. 三"sv,
                             "- - - 甲"sv,
                             "::"sv,
                             "例::"sv,
                             "..  "sv,
                             ".. comment"sv,
                             ".. code:: sh"sv,
                             ".. raw:: html"sv,
                             ".. note::"sv,
                             ".. tip:: 甲"sv,
                             ".. image:: x"sv,
                             ":alt: x"sv,
                             ".. [1] 注"sv,
                             ".. _a: b"sv,
                             "__ b"sv,
                             "| 行"sv,
                             "|"sv,
                             "== =="sv,
                             "=== === ==="sv,
                             "甲  乙"sv,
                             "+--+--+"sv,
                             "+==+==+"sv,
                             "|a |b |"sv,
                             "- .. tip:: 例::"sv,
                             "* == =="sv,
                             "\xEF\xBB\xBF"sv,
                             "---"sv,
                             "+++"sv,
                             "\xE3"sv};
constexpr std::array indents = {""sv, ""sv, ""sv, " "sv, "  "sv, "   "sv, "    "sv, "\t"sv};
constexpr std::array line_ends = {"\n"sv, "\n"sv, "\n"sv, "\n\n"sv, "\n  \n"sv, "\r\n"sv, "\r"sv};

std::string random_lines(Random& random) {
  std::string text;
  for (std::size_t left = 1 + below(random, 16); left > 0; --left) {
    text += indents[below(random, indents.size())];
    text += soup[below(random, soup.size())];
    text += line_ends[below(random, line_ends.size())];
  }
  return text;
}

std::string random_bytes(Random& random) {
  constexpr std::string_view likely = "\n\n\r\t  -*.:|+=_[]#(1)`\0\xEF\xBB\xBF\xE3"sv;
  std::string text;
  for (std::size_t left = below(random, 64); left > 0; --left) {
    text +=
        below(random, 3) == 0 ? static_cast<char>(below(random, 256)) : likely[below(random, likely.size())];
  }
  return text;
}

void check_promises(std::string (*write)(Random&), int texts) {
  Random random(20310405);
  for (int i = 0; i < texts; ++i) {
    const std::string text = write(random);
    CAPTURE(text);
    const Outline outline = read_restructured_text(text);
    check_blocks(text, outline);
    check_lines(text, outline);
    check_rows(text, outline);
  }
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

/// A text that grows with n.
struct Pathology {
  std::string name;
  std::string (*text)(std::size_t n);
};

// Indentation alone needs n² bytes for n levels; markers on one line need n.
const Pathology pathologies[] = {
    {"lines", [](std::size_t n) { return repeated("甲\n", n * 4); }},
    {"blank lines", [](std::size_t n) { return repeated("\n", n * 16); }},
    {"nested items", [](std::size_t n) { return repeated("- ", n) + "a\n" + repeated("\na\n", n); }},
    {"nested items that go on",
     [](std::size_t n) {
       return repeated("- ", n) + "a\n\n" + repeated(" ", n) + "b\n\n" + repeated("a\n\n", n);
     }},
    {"nested directives", [](std::size_t n) { return repeated("- .. tip:: - ", n) + "a\n\n"; }},
    {"borders that begin no table", [](std::size_t n) { return repeated("== ==\n  == ==\n\n甲\n\n", n); }},
    {"a border far from the next", [](std::size_t n) { return repeated("   == ==\n 甲\n", n) + "== ==\n"; }},
    {"simple tables without an end", [](std::size_t n) { return repeated("== ==\n甲  乙\n\n", n); }},
    {"wide simple table",
     [](std::size_t n) {
       return repeated("= ", n) + "=\n" + repeated("a ", n) + "\n" + repeated("= ", n) + "=\n";
     }},
    {"grid borders", [](std::size_t n) { return repeated("+--+\n\n +--+\n", n); }},
    {"underlines",
     [](std::size_t n) { return repeated("=", n * 8) + "\n" + repeated("=", n * 8) + "\na\n"; }},
    {"overlines without titles", [](std::size_t n) { return repeated("====\n甲\n", n); }},
    {"comment of blank lines", [](std::size_t n) { return ".. 甲\n" + repeated("\n\n   乙\n", n); }},
    {"literal blocks", [](std::size_t n) { return repeated("例::\n\n   甲\n\n", n); }},
    {"targets", [](std::size_t n) { return repeated(".. _a: b\n   c\n", n); }},
    {"fences of front matter", [](std::size_t n) { return repeated("---\n甲\n", n); }},
};

/// Processor time to read a text and its tables in microseconds, the least of several tries.
double cost(std::string_view text) {
  double least = 0;
  for (int attempt = 0; attempt < 5; ++attempt) {
    const std::clock_t begin = std::clock();
    const Outline outline = read_restructured_text(text);
    for (std::uint32_t i = 1; i < outline.blocks.size(); ++i)
      if (outline.blocks[i].kind == BlockKind::table) table_rows(text, outline, i);
    const double taken = static_cast<double>(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC;
    least = attempt == 0 ? taken : std::min(least, taken);
  }
  return least;
}

}  // namespace

TEST_CASE("a restructured text may be empty") {
  CHECK(blocks("").empty());
  CHECK(lines("\n \n") == "document blank ||\ndocument blank ||\n");
}

TEST_CASE("titles have the levels in which their styles appear") {
  CHECK(blocks("============\n 豆腐の夕べ\n============\n"
               "\n"
               "キーノート\n========\n"
               "豆田さん\n"
               "~~~~\n"
               "\n"
               "懇親会\n======\n"
               "====\nまた\n====\n") ==
        "heading = 1 (豆腐の夕べ) 0–2\n"
        "heading = 2 (キーノート) 4–5\n"
        "heading ~ 3 (豆田さん) 6–7\n"
        "heading = 2 (懇親会) 9–10\n"
        "heading = 1 (また) 11–13\n");
  CHECK(blocks("a\n!!!\nb\n###\nc\n$$$\nd\n%%%\ne\n&&&\nf\n'''\ng\n***\n")
            .ends_with("heading * 6 (g) 12–13\n"));
}

TEST_CASE("a title stands alone above its line, at the left edge") {
  CHECK(blocks("甲\n乙\n====\n") == "paragraph 0–2\n");
  CHECK(blocks("* 甲\n\n  乙\n  ====\n").find("heading") == std::string::npos);
  CHECK(blocks("1. はじめに\n===========\n") == "heading = 1 (1. はじめに) 0–1\n");
  CHECK(blocks("* 甲\n乙\n===\n") ==
        "list * 0–0\n"
        "  item * (*) 0–0\n"
        "    paragraph 0–0\n"
        "heading = 1 (乙) 1–2\n");
}

TEST_CASE("a line between blank lines parts what is around it") {
  CHECK(blocks("甲\n\n--------\n\n乙\n") == "paragraph 0–0\nbreak - 2–2\nparagraph 4–4\n");
  CHECK(blocks("----\n甲\n====\n") == "break - 0–0\nheading = 1 (甲) 1–2\n");
}

TEST_CASE("a field list at the very top is front matter") {
  const std::string_view text =
      ":date: 2031-04-05 19:00\n"
      ":tags: 豆腐,\n"
      "   配送\n"
      "\n"
      "豆腐の夕べ\n"
      "==========\n";
  const Outline outline = read_restructured_text(text);
  CHECK(outline.blocks[1].kind == read_outline(text).blocks[1].kind);
  CHECK(outline.blocks[1].span == read_outline(text).blocks[1].span);
  CHECK(blocks(text) == "paragraph 0–2\nheading = 1 (豆腐の夕べ) 4–5\n");
  const Preamble preamble = read_front_matter(text, outline);
  CHECK(preamble.kind == PreambleKind::field_list);
  REQUIRE(preamble.fields.size() == 2);
  CHECK(preamble.fields[0].values[0].value == "2031-04-05 19:00");
  CHECK(preamble.fields[1].values[1].value == "配送");
}

TEST_CASE("front matter between fences is what it is in Markdown") {
  const std::string_view text = "---\ntitle: 豆腐の夕べ\n\n---\nキーノート\n=====\n";
  CHECK(blocks(text) == "front matter - (title: 豆腐の夕べ\n\n) 0–3\nheading = 1 (キーノート) 4–5\n");
  CHECK(read_front_matter(text, read_restructured_text(text)).kind == PreambleKind::yaml);
  CHECK(blocks("\xEF\xBB\xBF+++\nx = 1\n+++\n") == "front matter + (x = 1\n) 0–2\n");
  CHECK(blocks("---\n甲\n") == "break - 0–0\nparagraph 1–1\n");
}

TEST_CASE("items nest by indentation, with or without a blank line") {
  CHECK(blocks("* 甲\n"
               "  続き\n"
               "  - 乙\n"
               "\n"
               "    1. 丙\n"
               "  - 丁\n"
               "\n"
               "  戊\n"
               "* 己\n") ==
        "list * 0–8\n"
        "  item * (*) 0–7\n"
        "    paragraph 0–1\n"
        "    list - 2–5\n"
        "      item - (-) 2–4\n"
        "        paragraph 2–2\n"
        "        list . 1 4–4\n"
        "          item . 1 (1.) 4–4\n"
        "            paragraph 4–4\n"
        "      item - (-) 5–5\n"
        "        paragraph 5–5\n"
        "    paragraph 7–7\n"
        "  item * (*) 8–8\n"
        "    paragraph 8–8\n");
  CHECK(blocks("* - 甲\n  - 乙\n") ==
        "list * 0–1\n"
        "  item * (*) 0–1\n"
        "    list - 0–1\n"
        "      item - (-) 0–0\n"
        "        paragraph 0–0\n"
        "      item - (-) 1–1\n"
        "        paragraph 1–1\n");
}

TEST_CASE("another mark or text at the left edge ends a list") {
  CHECK(blocks("- 甲\n* 乙\n丙\n") ==
        "list - 0–0\n"
        "  item - (-) 0–0\n"
        "    paragraph 0–0\n"
        "list * 1–1\n"
        "  item * (*) 1–1\n"
        "    paragraph 1–1\n"
        "paragraph 2–2\n");
}

TEST_CASE("a list does not begin within a paragraph, unless deeper") {
  CHECK(blocks("甲\n- 乙\n") == "paragraph 0–1\n");
  CHECK(blocks("甲\n  - 乙\n") == "paragraph 0–0\nlist - 1–1\n  item - (-) 1–1\n    paragraph 1–1\n");
  CHECK(blocks("* 甲は\n  2031. の話\n") == "list * 0–1\n  item * (*) 0–1\n    paragraph 0–1\n");
}

TEST_CASE("an item may begin below its mark") {
  CHECK(lines("-\n  甲\n") == "item blank ||\nparagraph |甲|\n");
  CHECK(lines("1.\n\n   甲\n2. 乙\n") == "item blank ||\nitem blank ||\nparagraph |甲|\nparagraph |乙|\n");
}

TEST_CASE("what is indented below two colons is code") {
  const std::string_view text =
      "例::\n"
      "\n"
      "    $ load\n"
      "\n"
      "      all\n"
      "\n"
      "続き\n";
  CHECK(blocks(text) == "paragraph 0–0\ncode ` 2–4\nparagraph 6–6\n");
  CHECK(lines(text) ==
        "paragraph |例::|\ndocument blank ||\n"
        "code |$ load|\ncode blank ||\ncode |  all|\n"
        "document blank ||\nparagraph |続き|\n");
  CHECK(blocks("* 甲::\n\n    code\n\n  乙\n") ==
        "list * 0–4\n  item * (*) 0–4\n    paragraph 0–0\n    code ` 2–2\n    paragraph 4–4\n");
  CHECK(blocks("::\n\n  * 甲\n") == "code ` 0–2\n");
  CHECK(blocks("甲::\n\n乙\n") == "paragraph 0–0\nparagraph 2–2\n");
}

TEST_CASE("code tells how far it is indented") {
  const Outline outline = read_restructured_text("* 甲::\n\n      code\n    more\n");
  const Block& code = outline.blocks.back();
  REQUIRE(code.kind == BlockKind::fenced_code);
  CHECK(code.indent == 2);
  CHECK(read_restructured_text(".. code:: sh\n\n\tload\n").blocks[1].indent == 8);
}

TEST_CASE("directives of code hold it with their line") {
  CHECK(blocks(".. code-block:: sh\n"
               "\n"
               "   load --all\n"
               "\n"
               "     | sort\n"
               "\n"
               "甲\n") == "code ` (sh) 0–4\nparagraph 6–6\n");
  CHECK(blocks(".. sourcecode::\n\n   a\n") == "code ` 0–2\n");
  CHECK(blocks(".. highlight:: sh\n\n甲\n") == "code ` (sh) 0–0\nparagraph 2–2\n");
}

TEST_CASE("raw text and comments reach as far as their indentation") {
  CHECK(blocks(".. raw:: html\n\n   <div>\n\n   </div>\n甲\n") == "html 7 0–4\nparagraph 5–5\n");
  CHECK(blocks(".. ここは出さない\n   これも\n\n   * これも\n\n甲\n") == "html 2 0–3\nparagraph 5–5\n");
  CHECK(lines(".. raw:: html\n\n   <a>\n     b\n") ==
        "html |.. raw:: html|\nhtml blank ||\nhtml |<a>|\nhtml |  b|\n");
}

TEST_CASE("two dots alone hold nothing that stands behind a blank line") {
  CHECK(blocks("..\n\n  甲\n") == "html 2 0–0\nquote 2–2\n  paragraph 2–2\n");
  CHECK(blocks("..\n  甲\n") == "html 2 0–1\n");
}

TEST_CASE("the body of a directive is text beside its line and options") {
  CHECK(blocks(".. figure:: tofu.jpg\n"
               "   :width: 80%\n"
               "\n"
               "   豆腐\n"
               "\n"
               "   * 絹\n"
               "\n"
               "甲\n") ==
        "html 7 0–1\n"
        "paragraph 3–3\n"
        "list * 5–5\n"
        "  item * (*) 5–5\n"
        "    paragraph 5–5\n"
        "paragraph 7–7\n");
  CHECK(blocks(".. note::\n   甲\n\n     乙\n") == "html 7 0–0\nparagraph 1–1\nquote 3–3\n  paragraph 3–3\n");
  CHECK(blocks(".. contents::\n   :depth: 2\n.. image:: a.jpg\n   b.jpg\n") == "html 7 0–1\nhtml 7 2–3\n");
  CHECK(blocks("* .. image:: a.jpg\n     :alt: 豆\n* 甲\n") ==
        "list * 0–2\n"
        "  item * (*) 0–1\n"
        "    html 7 0–1\n"
        "  item * (*) 2–2\n"
        "    paragraph 2–2\n");
}

TEST_CASE("text behind the mark of an admonition or a footnote is text") {
  CHECK(lines(".. [1] 豆腐の\n   本\n") == "paragraph |豆腐の|\nparagraph |本|\n");
  CHECK(blocks(".. warning:: 甲\n   - 乙\n") ==
        "paragraph 0–0\nlist - 1–1\n  item - (-) 1–1\n    paragraph 1–1\n");
  CHECK(blocks(".. note:: 資料は後日\n   公開\n\n   甲\n\n乙\n") ==
        "paragraph 0–1\nparagraph 3–3\nparagraph 5–5\n");
  CHECK(blocks(".. note:: 資料は\n   後日::\n\n      code\n\n   甲\n") ==
        "paragraph 0–1\ncode ` 3–3\nparagraph 5–5\n");
}

TEST_CASE("targets are references") {
  CHECK(blocks(".. _資料: https://example.org/\n   tofu.pdf\n.. _甲:\n\n乙\n") ==
        "reference 0–1\nreference 2–2\nparagraph 4–4\n");
}

TEST_CASE("indented text is a quote") {
  CHECK(blocks("用語\n    定義\n\n      さらに\n\n    -- 豆田\n甲\n") ==
        "paragraph 0–0\n"
        "quote 1–5\n"
        "  paragraph 1–1\n"
        "  quote 3–3\n"
        "    paragraph 3–3\n"
        "  paragraph 5–5\n"
        "paragraph 6–6\n");
}

TEST_CASE("line blocks are paragraphs without their marks") {
  CHECK(lines("| 豆腐の\n|   夕べ\n  続き\n| 終\n甲\n") ==
        "paragraph |豆腐の|\nparagraph |夕べ|\nparagraph |続き|\nparagraph |終|\nparagraph |甲|\n");
  CHECK(blocks("| 豆腐の\n| 夕べ\n甲\n") == "paragraph 0–1\nparagraph 2–2\n");
}

TEST_CASE("a simple table reaches from border to border") {
  CHECK(blocks("== ==\n甲 乙\n== ==\n丙 丁\n\n戊 己\n== ==\n庚\n") == "table = 0–6\nparagraph 7–7\n");
  CHECK(blocks("== ==\n甲 乙\n== ==\n\n丙\n") == "table = 0–2\nparagraph 4–4\n");
  CHECK(blocks("== ==\n甲 乙\n== ==\n丙 丁\n\n見出し\n======\n") ==
        "table = 0–3\nheading = 1 (見出し) 5–6\n");
  CHECK(blocks("== ==\n甲 乙\n\n丙\n") == "paragraph 0–1\nparagraph 3–3\n");
  CHECK(blocks("* == ==\n  甲 乙\n  == ==\n* 丙\n")
            .starts_with("list * 0–3\n  item * (*) 0–2\n    table = 0–2\n"));
}

TEST_CASE("a grid table is all lines that begin with its marks") {
  CHECK(blocks("+----+----+\n| 甲 | 乙 |\n+----+----+\n丙\n") == "table + 0–2\nparagraph 3–3\n");
  CHECK(blocks("+----+----+\n\n甲\n") == "paragraph 0–0\nparagraph 2–2\n");
}

TEST_CASE("other line ends end lines of restructured text too") {
  CHECK(blocks("甲\r\n===\r\n\r\n* 乙\r\n") ==
        "heading = 1 (甲) 0–1\nlist * 3–3\n  item * (*) 3–3\n    paragraph 3–3\n");
  CHECK(blocks("\xEF\xBB\xBF甲\r===\r") == "heading = 1 (甲) 0–1\n");
}

TEST_CASE("blocks nest and lines have one, whatever restructured text it is") {
  check_promises(random_lines, 10'000);
}

TEST_CASE("blocks nest and lines have one, whatever the bytes") { check_promises(random_bytes, 5'000); }

TEST_CASE("four times the restructured text takes about four times as long") {
  constexpr std::size_t n = 10'000;
  for (const Pathology& pathology : pathologies) {
    const double small = cost(pathology.text(n));
    const double large = cost(pathology.text(n * 4));
    CAPTURE(pathology.name);
    // Quadratic time would give 16. The microseconds added keep what is too short to measure quiet.
    CHECK(large / (small + 100) < 10);
  }
}

TEST_CASE("depth of restructured text costs no stack") {
  CHECK(read_restructured_text(repeated("- ", 500'000) + "a").blocks.size() == 1'000'002);
}
