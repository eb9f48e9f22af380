// SPDX-License-Identifier: MIT
// Patches as diff writes them; a small reader of patches, and where it is there git, apply them.
#include "notes/unified_diff.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "support/dice.hpp"

namespace {

using namespace notes;
using notes::test::Dice;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

// A patch applied as it says, without looking for where else it may fit.
std::string patched(const std::string& before, const std::string& patch) {
  const std::vector<std::string> old_lines = lines_of(before);
  const std::vector<std::string> lines = lines_of(patch);
  std::string text;
  std::size_t at = 0;
  for (std::size_t i = 2; i < lines.size(); ++i) {
    std::string line = lines[i];
    if (line.starts_with("@@ -")) {
      const bool is_empty = line.substr(0, line.find(" +")).ends_with(",0");
      const std::size_t first = std::stoul(line.substr(4)) - (is_empty ? 0 : 1);
      while (at < first) text += old_lines.at(at++);
      continue;
    }
    if (line.starts_with("\\")) continue;
    if (i + 1 < lines.size() && lines[i + 1].starts_with("\\")) line.pop_back();
    if (line[0] != '+') REQUIRE(old_lines.at(at++) == line.substr(1));
    if (line[0] != '-') text += line.substr(1);
  }
  while (at < old_lines.size()) text += old_lines[at++];
  return text;
}

std::size_t changed_lines(const std::string& patch) {
  const auto lines = lines_of(patch);
  return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [](const std::string& line) {
    return (line[0] == '+' || line[0] == '-') && !line.starts_with("+++") && !line.starts_with("---");
  }));
}

TEST_CASE("equal texts need no patch") {
  CHECK(unified_diff("", "", "a.md").empty());
  CHECK(unified_diff("a\n", "a\n", "a.md").empty());
}

TEST_CASE("a change has three lines around it, and changes that are near stand together") {
  CHECK(unified_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", "2019/note.md") ==
        "--- a/2019/note.md\n+++ b/2019/note.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  const std::string apart = unified_diff("x\n1\n2\n3\n4\n5\n6\n7\ny\n", "X\n1\n2\n3\n4\n5\n6\n7\nY\n", "n");
  CHECK(apart.find("@@ -1,4 +1,4 @@") != std::string::npos);
  CHECK(apart.find("@@ -6,4 +6,4 @@") != std::string::npos);
  CHECK(unified_diff("x\n1\n2\n3\n4\n5\n6\ny\n", "X\n1\n2\n3\n4\n5\n6\nY\n", "n").find("@@ -1,8 +1,8 @@") !=
        std::string::npos);
}

TEST_CASE("texts that begin or become empty, or lack their last line end, are told as diff tells them") {
  CHECK(unified_diff("", "a\n", "n") == "--- a/n\n+++ b/n\n@@ -0,0 +1 @@\n+a\n");
  CHECK(unified_diff("a\n", "", "n") == "--- a/n\n+++ b/n\n@@ -1 +0,0 @@\n-a\n");
  CHECK(unified_diff("a", "a\n", "n") ==
        "--- a/n\n+++ b/n\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
  CHECK(unified_diff("a\r\nb\r\n", "a\r\nc\r\n", "n") ==
        "--- a/n\n+++ b/n\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n");
}

TEST_CASE("odd names are written as git reads them") {
  CHECK(unified_diff("", "a\n", "夏 の会.md").starts_with("--- a/夏 の会.md\t\n+++ b/夏 の会.md\t\n"));
  CHECK(unified_diff("", "a\n", "a\"b\n.md").starts_with("--- \"a/a\\\"b\\012.md\"\n"));
}

std::string random_text(Dice& dice, std::size_t most) {
  std::string text;
  for (std::size_t i = dice.below(most + 1); i > 0; --i) {
    text += static_cast<char>('a' + static_cast<int>(dice.below(4)));
    if (i > 1 || dice.chance(800)) text += '\n';
  }
  return text;
}

// The least number of lines that differ, by the table of all prefixes.
std::size_t least_changes(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0)
        cost[i][j] = i + j;
      else if (a[i - 1] == b[j - 1])
        cost[i][j] = cost[i - 1][j - 1];
      else
        cost[i][j] = 1 + std::min(cost[i - 1][j], cost[i][j - 1]);
    }
  return cost[a.size()][b.size()];
}

TEST_CASE("every patch leads from one text to the other, and none is longer than it must be") {
  Dice dice(7);
  for (int round = 0; round < 5000; ++round) {
    const std::string before = random_text(dice, 14);
    const std::string after = random_text(dice, 14);
    CAPTURE(before);
    CAPTURE(after);
    const std::string patch = unified_diff(before, after, "n");
    if (before == after) {
      CHECK(patch.empty());
      continue;
    }
    REQUIRE(patched(before, patch) == after);
    REQUIRE(changed_lines(patch) == least_changes(lines_of(before), lines_of(after)));
  }
}

TEST_CASE("large texts that have nothing in common are told in bounded time") {
  std::string before;
  std::string after;
  for (int i = 0; i < 40'000; ++i) {
    before += "a" + std::to_string(i) + "\n";
    after += "b" + std::to_string(i) + "\n";
  }
  CHECK(patched(before, unified_diff(before, after, "n")) == after);
}

TEST_CASE("git applies the patches") {
  if (std::system("git --version > /dev/null 2>&1") != 0) {  // NOLINT: the judge of patches
    MESSAGE("skipped: git is not here");
    return;
  }
  namespace fs = std::filesystem;
  const fs::path place = fs::temp_directory_path() / ("notes-diff-" + std::to_string(::getpid()));
  fs::create_directories(place);
  const auto write = [&](const char* name, const std::string& text) {
    std::ofstream(place / name, std::ios::binary) << text;
  };
  Dice dice(11);
  for (int round = 0; round < 12; ++round) {
    std::string before = "first\r\n" + random_text(dice, 30);
    const std::string after = random_text(dice, 30) + "last\n";
    const char* name = round % 2 == 0 ? "note.md" : "夏 の会.md";
    write(name, before);
    write("patch", unified_diff(before, after, name));
    const std::string run = "cd '" + place.string() + "' && git apply --whitespace=nowarn patch";
    CHECK(std::system(run.c_str()) == 0);  // NOLINT
    std::ifstream file(place / name, std::ios::binary);
    CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == after);
  }
  fs::remove_all(place);
}

}  // namespace
