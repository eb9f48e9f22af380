// SPDX-License-Identifier: MIT
// Reading takes linear time on the texts that are known to make Markdown parsers slow.
#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "notes/outline.hpp"

using namespace notes;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

/// A text that grows with n, about 4 n to 40 n bytes.
struct Pathology {
  std::string name;
  std::string (*text)(std::size_t n);
};

// The deep ones nest n levels first: what later lines cost must not depend on the depth.
const Pathology pathologies[] = {
    {"lines", [](std::size_t n) { return repeated("甲\n", n * 4); }},
    {"blank lines", [](std::size_t n) { return repeated("\n", n * 16); }},
    {"carriage returns", [](std::size_t n) { return repeated("a\r", n * 8); }},
    {"nested quotes", [](std::size_t n) { return repeated("> ", n) + "a\n" + repeated("a\n", n); }},
    {"nested quotes, then blank lines",
     [](std::size_t n) { return repeated(">", n) + "a\n" + repeated("\n>\n", n); }},
    {"nested items", [](std::size_t n) { return repeated("- ", n) + "a\n" + repeated("a\n", n); }},
    {"nested items, then blank lines",
     [](std::size_t n) { return repeated("- ", n) + "a" + repeated("\n", n * 4); }},
    {"nested items around a quote, then blank lines",
     [](std::size_t n) { return repeated("- ", n) + "> a" + repeated("\n\n", n) + "a\n"; }},
    {"nested items of all marks", [](std::size_t n) { return repeated("* + 1. ", n) + "a\n"; }},
    {"almost a thematic break", [](std::size_t n) { return repeated("* ", n * 4) + "a"; }},
    {"items of tabs", [](std::size_t n) { return repeated("-\t", n * 4) + "a"; }},
    {"list of empty items", [](std::size_t n) { return repeated("-\n", n * 4); }},
    {"tags that never end", [](std::size_t n) { return repeated("<a b='\n", n); }},
    {"one tag that never ends", [](std::size_t n) { return "<a" + repeated(" b=c", n * 4); }},
    {"openers of HTML",
     [](std::size_t n) { return repeated("<![CDATA[ <? <!A ", n) + "\n" + repeated("<?", n); }},
    {"HTML comment that never ends", [](std::size_t n) { return "<!--\n" + repeated("-- >\n", n); }},
    {"definitions", [](std::size_t n) { return repeated("[a]: b\n", n); }},
    {"definition whose title never ends",
     [](std::size_t n) { return "[a]: b\n" + repeated("'a\n\"\n(\n", n); }},
    {"labels that never end", [](std::size_t n) { return repeated("[a\n", n * 2); }},
    {"definitions, each with an underline", [](std::size_t n) { return repeated("[a]: b\n===\n", n); }},
    {"destination in parentheses", [](std::size_t n) { return "[a]: " + repeated("(", n * 8); }},
    {"almost setext headings", [](std::size_t n) { return repeated("甲\n===a\n", n); }},
    {"wide table", [](std::size_t n) { return repeated("|a", n * 2) + "\n" + repeated("|-", n * 2) + "\n"; }},
    {"delimiter rows that fit no header", [](std::size_t n) { return repeated("|a|\n|-|-|\n", n); }},
    {"table of many rows", [](std::size_t n) { return "a|b\n-|-\n" + repeated("a|b\n", n * 2); }},
    {"fences", [](std::size_t n) { return repeated("```\n~~~\n", n); }},
    {"backquotes", [](std::size_t n) { return repeated("```a`\n", n) + repeated("`", n * 8); }},
    {"closing sequences", [](std::size_t n) { return "# " + repeated("# ", n * 8) + "a"; }},
    {"front matter that never ends", [](std::size_t n) { return "---\n" + repeated("a: b\n", n); }},
};

/// Processor time to read a text in microseconds, the least of several tries.
double cost(std::string_view text) {
  Outline outline;
  double least = 0;
  for (int attempt = 0; attempt < 5; ++attempt) {
    const std::clock_t begin = std::clock();
    outline = read_outline(text, FrontMatter::detect, std::move(outline));
    const double taken = static_cast<double>(std::clock() - begin) * 1e6 / CLOCKS_PER_SEC;
    least = attempt == 0 ? taken : std::min(least, taken);
  }
  return least;
}

}  // namespace

TEST_CASE("four times the text takes about four times as long") {
  constexpr std::size_t n = 20'000;
  for (const Pathology& pathology : pathologies) {
    const double small = cost(pathology.text(n));
    const double large = cost(pathology.text(n * 4));
    CAPTURE(pathology.name);
    // Quadratic time would give 16. The microseconds added keep what is too short to measure quiet.
    CHECK(large / (small + 100) < 10);
  }
}

TEST_CASE("depth costs no stack") {
  const std::string deep = repeated("> - ", 500'000) + "a";
  CHECK(read_outline(deep).blocks.size() == 1'500'002);
}
