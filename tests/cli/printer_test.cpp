// SPDX-License-Identifier: MIT
// Marks stand below what they mark, whatever stands before it in the line.
#include "printer.hpp"

#include <doctest/doctest.h>

namespace {

using namespace notes;

const auto for_people = diagnostic_formats()[0].print;
const auto for_editors = diagnostic_formats()[1].print;

// A finding at the first `found` in a text.
Diagnostic finding(std::string_view text, std::string_view found) {
  const std::size_t begin = text.find(found);
  return {"slot/bad-time", Severity::error, {begin, begin + found.size()}, "no time", "mend it", {}, {}};
}

// The line with its marks, without the frame around them.
std::string marked(const std::string& text, std::string_view found) {
  const std::string shown = for_people(Source("a.md", text), finding(text, found), false);
  std::string lines;
  std::size_t begin = shown.find('\n') + 1;
  for (int i = 0; i < 2; ++i) {
    const std::size_t bar = shown.find("│ ", begin) + std::string_view("│ ").size();
    begin = shown.find('\n', begin) + 1;
    lines += shown.substr(bar, begin - bar);
  }
  return lines;
}

TEST_CASE("a finding for people: where, what, the line, the remedy") {
  const Source source("a.md", "一\n箱は25:70まで\n");
  CHECK(for_people(source, finding(source.text(), "25:70"), false) ==
        "a.md:2:5: error: no time [slot/bad-time]\n"
        "  2 │ 箱は25:70まで\n"
        "    │     ^^^^^\n"
        "    = remedy: mend it\n\n");
}

TEST_CASE("a finding for editors: one line, columns in bytes") {
  const Source source("a.md", "一\n箱は25:70まで\n");
  CHECK(for_editors(source, finding(source.text(), "25:70"), false) ==
        "a.md:2:7: error: no time [slot/bad-time]\n");
}

TEST_CASE("marks are as wide as a terminal shows what is above them") {
  CHECK(marked("箱と蓋", "と") == "箱と蓋\n  ^^\n");
  CHECK(marked("a\tb", "b") == "a       b\n        ^\n");
  CHECK(marked("箱\t蓋", "\t") == "箱      蓋\n  ^^^^^^\n");
  CHECK(marked("👨‍👩‍👧と", "と") == "👨‍👩‍👧と\n  ^^\n");
  CHECK(marked("か\u3099x", "x") == "か\u3099x\n  ^\n");
  CHECK(marked("か\u3099x", "か\u3099") == "か\u3099x\n^^\n");
}

TEST_CASE("a long line is shown around the place, cut between code points") {
  const std::string boxes = [] {
    std::string text;
    for (int i = 0; i < 200; ++i) text += "箱";
    return text;
  }();
  const auto some = [&](std::size_t count) { return boxes.substr(0, 3 * count); };
  const std::string blanks(80, ' ');
  CHECK(marked(some(99) + "ab", "ab") == some(99) + "ab\n" + std::string(198, ' ') + "^^\n");
  CHECK(marked("ab" + boxes, "ab") == "ab" + some(99) + "…\n^^\n");
  CHECK(marked(boxes + "ab" + boxes, "ab") ==
        "…" + some(40) + "ab" + some(59) + "…\n" + ' ' + blanks + "^^\n");
  CHECK(marked(boxes + "ab", "ab") == "…" + some(99) + "ab\n" + std::string(199, ' ') + "^^\n");
}

TEST_CASE("marks end with what is shown") {
  const std::string line = std::string(300, 'x');
  CHECK(marked(line, line) == std::string(200, 'x') + "…\n" + std::string(200, '^') + "\n");
}

TEST_CASE("what takes no column does not make the window endless") {
  std::string marks;
  for (int i = 0; i < 5000; ++i) marks += "\u0301";
  CHECK(marked("a" + marks, "a").size() < 1000);
}

TEST_CASE("a mark never is less than one column wide, and ends with its line") {
  CHECK(marked("ab\ncd", "") == "ab\n^\n");
  CHECK(marked("ab\ncd", "b\ncd") == "ab\n ^\n");
}

TEST_CASE("no control character of a file reaches the terminal") {
  const Source source("\x1B]0;x.md", "\x1B[31m箱\n");
  const Diagnostic found = finding(source.text(), "箱");
  for (const auto print : {for_people, for_editors})
    CHECK(print(source, found, false).find('\x1B') == std::string::npos);
  CHECK(marked("\x1B[31m箱", "箱") == "\\x1B[31m箱\n        ^^\n");
}

TEST_CASE("other places are shown with what they are, numbers aligned") {
  std::string text = "箱\n";
  for (int i = 0; i < 9; ++i) text += "x\n";
  text += "蓋\n";
  Diagnostic found = finding(text, "蓋");
  found.related.push_back({{0, 3}, "the box"});
  CHECK(for_people(Source("a.md", text), found, false) ==
        "a.md:11:1: error: no time [slot/bad-time]\n"
        "  11 │ 蓋\n"
        "     │ ^^\n"
        "   1 │ 箱\n"
        "     │ -- the box\n"
        "     = remedy: mend it\n\n");
}

TEST_CASE("an empty text can be complained about") {
  CHECK(for_people(Source("a.md", ""), finding("", ""), false).starts_with("a.md:1:1: error: "));
  CHECK(for_editors(Source("a.md", ""), finding("", ""), false) ==
        "a.md:1:1: error: no time [slot/bad-time]\n");
}

TEST_CASE("with colour the words stay the same") {
  const Source source("a.md", "箱\n");
  std::string coloured = for_people(source, finding(source.text(), "箱"), true);
  CHECK(coloured.find("\x1B[1;31merror\x1B[0m") != std::string::npos);
  for (std::size_t at = 0; (at = coloured.find('\x1B')) != std::string::npos;)
    coloured.erase(at, coloured.find('m', at) + 1 - at);
  CHECK(coloured == for_people(source, finding(source.text(), "箱"), false));
}

}  // namespace
