// SPDX-License-Identifier: MIT
// A note's timetable as lines, and edited lines as talks.
#include "timetable_lines.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

const std::string evening =
    "# 格子会\n\n## 19:30-19:55 @mikan_boxさん (ミカン社)「箱の話」\n\n## 19:55-20:05 休憩\n\n"
    "## 20:05-20:45 @tofu_lawさん、@yuzu_hoshiさん (ゆず社)「待ち行列」\n";

// The talks of these lines, or the one that tells none.
std::string talks_in(const std::string& text) {
  std::optional<OddLine> odd;
  const auto slots = read_timetable_lines(text, read(evening), built_in_words(), odd);
  return odd ? fmt::format("{}: {}", odd->line, odd->text) : talks_of(slots);
}

TEST_CASE("a talk is a line with four columns, and help stands below") {
  const std::string lines = timetable_lines(read(evening));
  CHECK(
      lines.starts_with("19:30-19:55\t@mikan_boxさん\tミカン社\t箱の話\n19:55-20:05\t\t\t休憩\n"
                        "20:05-20:45\t@tofu_lawさん (ゆず社)、@yuzu_hoshiさん (ゆず社)\t\t待ち行列\n\n# "));
  CHECK(lines.find("行き先のないメモ") != std::string::npos);
}

TEST_CASE("lines that nobody touched are the talks of the note") {
  const Note note = read(evening);
  CHECK(talks_in(timetable_lines(note)) == talks_of(note.talks));
}

TEST_CASE("columns may be empty, and pasted lines are read too") {
  CHECK(talks_in("19:30-19:40\t@a_b\t\t箱\n\t@a_b\t\t\n\t\t\t袋\n") ==
        "talk 19:30-19:40 | @a_b | 箱\ntalk  | @a_b | \ntalk  |  | 袋\n");
  CHECK(talks_in("19:30-19:40 @a_bさん「箱」\n") == "talk 19:30-19:40 | @a_b | 箱\n");
}

TEST_CASE("sort on the first line sorts by start; what has none stays behind its neighbour") {
  CHECK(talks_in("sort\n20:00\t\t\tB\n\t\t\tC\n19:00\t\t\tA\n") ==
        "talk 19:00- |  | A\ntalk 20:00- |  | B\ntalk  |  | C\n");
}

TEST_CASE("comments and blank lines are no talks; what is not understood is told with its line") {
  CHECK(talks_in("# x\n\n   \n").empty());
  CHECK(talks_in("19:30-19:40\t@a_b\t\t箱\nいつか箱の話を\n") == "2: いつか箱の話を");
  CHECK(talks_in("25:70\t@a_b\t\t箱\n") == "1: 25:70\t@a_b\t\t箱");
  CHECK(talks_in("\t\t\t\n\t\t\t箱\n") == "talk  |  | 箱\n");
}

}  // namespace
