// SPDX-License-Identifier: MIT
// Which text begins with front matter, where its body begins, and that no bytes do harm.
#include "notes/front_matter.hpp"

#include <doctest/doctest.h>

#include <ctime>
#include <random>
#include <string>
#include <vector>

#include "grammar/front_matter_picture.hpp"

namespace notes {
namespace {

using test::picture;
using test::read;

std::string repeated(const std::string& part, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += part;
  return text;
}

TEST_CASE("each kind is recognised, and the body begins behind it") {
  const struct {
    std::string text;
    PreambleKind kind;
    std::string body;
  } rows[] = {
      {"---\ntitle: 夜\n---\n# 夜\n", PreambleKind::yaml, "# 夜\n"},
      {"---\ntitle: 夜\n...\n# 夜\n", PreambleKind::yaml, "# 夜\n"},
      {"---\r\ntitle: 夜\r\n---\r\n# 夜\r\n", PreambleKind::yaml, "# 夜\r\n"},
      {"\uFEFF---\ntitle: 夜\n---\n\n# 夜\n", PreambleKind::yaml, "\n# 夜\n"},
      {"---\n---\n# 夜\n", PreambleKind::yaml, "# 夜\n"},
      {"---\ntitle: 夜\n---", PreambleKind::yaml, ""},
      {"+++\ntitle = \"夜\"\n+++\n# 夜\n", PreambleKind::toml, "# 夜\n"},
      {":date: 2018-06-21 21:00\n:tags: 夜\n\n夜\n==\n", PreambleKind::field_list, "\n夜\n==\n"},
      {"\uFEFF:date: 2018-06-21\n夜\n", PreambleKind::field_list, "夜\n"},
      {"Title: 夜\nDate: 2013-10-05\n\n本文\n", PreambleKind::key_lines, "\n本文\n"},
      {"tags: 夜", PreambleKind::key_lines, ""},
      {"# 夜\n", PreambleKind::none, "# 夜\n"},
      {"", PreambleKind::none, ""},
      {"\n---\ntitle: 夜\n---\n", PreambleKind::none, "\n---\ntitle: 夜\n---\n"},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    const Preamble preamble = read(row.text);
    CHECK(preamble.kind == row.kind);
    CHECK(row.text.substr(preamble.span.end) == row.body);
    CHECK(preamble.faults.empty());
  }
}

TEST_CASE("front matter that never ends is told, a thematic break is none") {
  CHECK(picture("---\ntitle: 夜\n\n本文\n") == "! 1:1-1:4 this front matter never ends\n");
  CHECK(picture("---\n本文\n").empty());
  CHECK(picture("---\nhttps://example.com/\n").empty());
  CHECK(picture("---").empty());
}

TEST_CASE("a key is asked for in any case, and by several names") {
  const Preamble preamble = read("---\nTitle:\ntitle: ''\nTITLE: 夜\nvenue: 北の館\nplace: 南の館\n---\n");
  REQUIRE(first_value(preamble, {"title"}) != nullptr);
  CHECK(first_value(preamble, {"title"})->value == "夜");
  CHECK(first_value(preamble, {"place", "venue"})->value == "南の館");
  CHECK(first_value(preamble, {"address", "venue"})->value == "北の館");
  CHECK(first_value(preamble, {"date", "titl", "titles"}) == nullptr);
}

TEST_CASE("not more than 64 KiB are read") {
  const std::string small = "---\nsummary: " + repeated("あ", 65000) + "\n---\n";
  CHECK(read(small).fields.size() == 1);
  const std::string large = "---\nsummary: " + repeated("あ", 66000) + "\n---\n# 夜\n";
  CHECK(picture(large) == "! 1:1-1:4 front matter of more than 64 KiB is not read\n");
  CHECK(large.substr(read(large).span.end) == "# 夜\n");
  CHECK(read("Title: " + repeated("a", 66000)).kind == PreambleKind::none);
  CHECK(read(":date: a\n" + repeated("  b\n", 90000)).span.end < 70000);
}

TEST_CASE("depth and length cost no more than their bytes") {
  const std::vector<std::string> parts = {
      "[",   "{",       "- ",      "? ",      "a: ",         "{a: ",   "[a: ", "\"", "'",
      "&a ", "*a ",     "!a ",     "a: b\n",  "a:\n ",       "#",      "|\n ", "a.", "a = [",
      "a={", "[a.b]\n", "[[a]]\n", ":a: b\n", "a.b.c = 1\n", "\"\"\"", "\t",   ",",  "%a\n"};
  const std::clock_t begin = std::clock();
  for (const std::string fence : {"---", "+++"})
    for (const std::string first : {"", "a: [", "a = ["})
      for (const std::string& part : parts)
        read(fence + "\n" + first + repeated(part, 40000) + "\n" + fence + "\n");
  // Twenty times what it takes with sanitizers; what is quadratic takes minutes.
  CHECK(std::clock() - begin < 100 * CLOCKS_PER_SEC);
}

TEST_CASE("no bytes do harm, and all places lie in the text") {
  const std::vector<std::string> tokens = {"---\n",  "+++\n",
                                           "...\n",  "title",
                                           "date",   "tags",
                                           ": ",     ":",
                                           " = ",    "=",
                                           "\n",     "\n",
                                           "\r\n",   "- ",
                                           "  ",     "\t",
                                           "[",      "]",
                                           "{",      "}",
                                           ",",      "\"",
                                           "'",      "\"\"\"",
                                           "'''",    "#",
                                           " #12",   "&",
                                           "*",      "!",
                                           "|\n",    ">-\n",
                                           "?",      "@",
                                           "%",      "`",
                                           "勉強会", "\u3000",
                                           "\uFEFF", "\xff",
                                           "\x83",   "\0",
                                           "\v",     "\\",
                                           "\\u",    "2018-04-19T09:41:43+09:00",
                                           "<<",     ".",
                                           "~",      "a"};
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    const char* const fences[] = {"---\n", "+++\n", ":date: ", "Title: ", ""};
    const std::string fence = fences[random() % 5];
    std::string text = fence;
    for (std::size_t left = random() % 24; left > 0; --left) text += tokens[random() % tokens.size()];
    if (random() % 4 != 0) text += "\n" + fence + "本文\n";
    INFO(text);
    const Preamble preamble = read(text);
    std::size_t out = preamble.span.end > text.size();
    const auto look = [&](Span span) { out += span.begin > span.end || span.end > text.size(); };
    for (const PreambleField& field : preamble.fields) {
      look(field.key.span);
      for (const auto& value : field.values) look(value.span);
    }
    for (const PreambleFault& fault : preamble.faults) look(fault.span);
    CHECK(out == 0);
  }
}

}  // namespace
}  // namespace notes
