// SPDX-License-Identifier: MIT
// Texts nobody would write: on random Markdown we agree with cmark-gfm, and on random bytes the
// outline keeps its promises.
#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "cmark_gfm.hpp"
#include "notes/outline.hpp"
#include "notes/source.hpp"

using namespace notes;
using namespace std::string_view_literals;

namespace {

constexpr std::array<std::string_view, 64> tokens = {
    "甲",     "乙 ",     "a",      "\n",    "\n",    "\n",   "\n\n",    "\r\n",
    " ",      "  ",      "    ",   "\t",    "> ",    ">",    "\n> ",    "- ",
    "-",      "\n- ",    "* ",     "+ ",    "1. ",   "2) ",  "10. ",    "\n  ",
    "# ",     "## ",     "#",      "```",   "~~~",   "`",    "---",     "\n---\n",
    "===",    "\n===\n", "***",    "* * *", "_",     "=",    "<div>",   "</div>",
    "<b>",    "<b",      "</pre>", "<pre>", "<!-- ", " -->", "<?",      "?>",
    "[a]: b", "\n[a]: ", "[a]:",   "\"c\"", "'",     "(",    ")",       "\\",
    "|",      "||",      "|-|\n",  "- | -", "a | b", ":-:",  "\n-|-\n", "\n| a | b |\n",
};

constexpr std::string_view note =
    "# もくもく会 第12回\n"
    "\n"
    "2031-04-05 みなと会館 [配信](https://example.org/live)\n"
    "\n"
    "## 10:00–10:40 とうふの配送網を作り直す (豆田 @mameda)\n"
    "\n"
    "- 毎朝 4 時に出発\n"
    "  - 豆乳は別便\n"
    "    > 冷やしすぎない\n"
    "1. 在庫\n"
    "2. 配車\n"
    "\n"
    "```sh\n"
    "# 積み込み\n"
    "load --all | sort\n"
    "```\n"
    "\n"
    "質疑\n"
    "----\n"
    "> Q. 雨の日は?\n"
    "A. 屋根がある\n"
    "\n"
    "| 便 | 数 |\n"
    "|----|---:|\n"
    "| 朝 | 40 |\n"
    "\n"
    "<!-- TODO: 写真 -->\n"
    "\n"
    "[資料]: https://example.org/tofu 'とうふ'\n"
    "***\n"
    "    手書きの図\n";

using Random = std::mt19937;

/// Below `limit`. The distributions of the standard library differ from one to another; this does not.
std::size_t below(Random& random, std::size_t limit) { return random() % limit; }

std::string random_tokens(Random& random) {
  std::string text;
  for (std::size_t left = 1 + below(random, 16); left > 0; --left)
    text += tokens[below(random, tokens.size())];
  return text;
}

/// The first place at or after `at` where a character begins.
std::size_t character_at(std::string_view text, std::size_t at) {
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
  return at;
}

/// A piece of the note with some characters cut out and tokens put in. It stays UTF-8: before a
/// broken character at the end of a text cmark-gfm drops bytes that are not part of it.
std::string edited_note(Random& random) {
  const std::size_t begin = character_at(note, below(random, note.size() - 1));
  const std::size_t end = character_at(note, begin + 1 + below(random, note.size() - begin));
  std::string text(note.substr(begin, end - begin));
  for (std::size_t left = 1 + below(random, 8); left > 0; --left) {
    const std::size_t at = character_at(text, below(random, text.size() + 1));
    text.erase(at, character_at(text, at + below(random, 4)) - at);
    text.insert(at, tokens[below(random, tokens.size())]);
  }
  return text;
}

std::string random_bytes(Random& random) {
  constexpr std::string_view likely = "\n\r\t >-*#`~[]:<!|\\=\0\xEF\xBB\xBF\xE3"sv;
  std::string text;
  for (std::size_t left = below(random, 64); left > 0; --left) {
    text +=
        below(random, 3) == 0 ? static_cast<char>(below(random, 256)) : likely[below(random, likely.size())];
  }
  return text;
}

/// One line of a text, its surroundings in reach.
struct Place {
  std::string_view text;
  const Outline& outline;
  std::size_t line;

  const Line& here() const { return outline.lines[line]; }
  std::string_view words() const { return text.substr(here().text, here().span.end - here().text); }
  bool indented() const { return here().text > here().span.begin && is_blank(text[here().text - 1]); }
  const Block& block() const { return outline.blocks[here().block]; }
  bool in(BlockKind kind) const { return block().kind == kind; }
  bool after(BlockKind kind) const { return line > 0 && Place{text, outline, line - 1}.in(kind); }
  bool after_blank() const { return line > 0 && outline.lines[line - 1].blank; }
  bool before_delimiters() const {
    if (line + 1 == outline.lines.size()) return false;
    return Place{text, outline, line + 1}.words().find_first_not_of("|:- \t") == std::string_view::npos;
  }

  static bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }
};

/// Where cmark-gfm departs from the specification and its reference implementation does not. It
/// may be the reason of a difference if a text has a line like this.
struct Deviation {
  std::string_view what;
  bool (*possible)(const Place& place);
};

const Deviation deviations[] = {
    {"a lone tag interrupts a paragraph that goes on lazily",
     [](const Place& place) {
       const bool text =
           place.in(BlockKind::paragraph) || place.in(BlockKind::heading) || place.in(BlockKind::reference);
       return text && place.line > 0 && place.words().starts_with('<');
     }},
    {"a line of hyphens after nothing but definitions is text",
     [](const Place& place) {
       return place.in(BlockKind::thematic_break) && place.after(BlockKind::reference);
     }},
    {"definitions before a table are text",
     [](const Place& place) { return place.in(BlockKind::table) && place.after(BlockKind::reference); }},
    {"a destination may have parentheses that do not match",
     [](const Place& place) {
       const std::string_view rest = place.text.substr(place.here().text);
       const std::size_t colon = rest.find("]:");
       return rest.starts_with('[') && colon != std::string_view::npos &&
              rest.find('(', colon) != std::string_view::npos;
     }},
    {"an escaped quote may end a title",
     [](const Place& place) {
       const std::size_t last = place.words().find_last_not_of(" \t");
       return place.in(BlockKind::paragraph) && last != std::string_view::npos && last > 0 &&
              place.words()[last - 1] == '\\';
     }},
    {"an item without text goes on after a line of blanks",
     [](const Place& place) {
       return place.here().blank && !place.here().span.empty() && place.after_blank();
     }},
    {"a line that goes on lazily keeps its indentation, which makes it no definition",
     [](const Place& place) { return place.in(BlockKind::reference) && place.indented(); }},
    {"a line that goes on lazily keeps its indentation, which is a cell of a header row",
     [](const Place& place) { return place.indented() && place.before_delimiters(); }},
    {"a declaration begins with a capital letter",
     [](const Place& place) { return place.in(BlockKind::html) && place.block().level == 4; }},
};

bool is_known_deviation(std::string_view text) {
  const Outline outline = read_outline(text, FrontMatter::none);
  for (std::size_t line = 0; line < outline.lines.size(); ++line) {
    for (const Deviation& deviation : deviations) {
      if (deviation.possible({text, outline, line})) return true;
    }
  }
  return false;
}

void check_agreement(std::string (*write)(Random&), int texts, int most_deviations) {
  Random random(20310405);
  int known = 0;
  for (int i = 0; i < texts; ++i) {
    const std::string text = write(random);
    const auto ours = our_blocks(text);
    const auto theirs = cmark_gfm_blocks(text);
    if (agree(ours, theirs)) continue;
    ++known;
    CAPTURE(text);
    CHECK_MESSAGE(is_known_deviation(text), "ours:\n" << show(ours) << "cmark-gfm's:\n" << show(theirs));
  }
  CHECK(known <= most_deviations);
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
  }
}

void check_promises(std::string (*write)(Random&), int texts) {
  Random random(20310405);
  for (int i = 0; i < texts; ++i) {
    const std::string text = write(random);
    CAPTURE(text);
    for (const FrontMatter front_matter : {FrontMatter::detect, FrontMatter::none}) {
      const Outline outline = read_outline(text, front_matter);
      check_blocks(text, outline);
      check_lines(text, outline);
    }
  }
}

}  // namespace

TEST_CASE("random Markdown has cmark-gfm's blocks") { check_agreement(random_tokens, 100'000, 1000); }

TEST_CASE("an edited note has cmark-gfm's blocks") { check_agreement(edited_note, 20'000, 500); }

TEST_CASE("spans nest and lines cover the text, whatever Markdown it is") {
  check_promises(random_tokens, 5'000);
  check_promises(edited_note, 500);
}

TEST_CASE("spans nest and lines cover the text, whatever bytes it is") {
  check_promises(random_bytes, 5'000);
}
