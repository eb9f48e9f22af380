// SPDX-License-Identifier: MIT
// Rows go only where nothing goes with them.
#include "told.hpp"

#include <doctest/doctest.h>

#include "notes/report.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string uses_of_rows(std::string_view table) {
  const Note note = read("# 会\n\n## タイムテーブル\n\n" + std::string(table));
  std::string shown;
  for (std::size_t i = 4; i < note.uses.size(); ++i)
    shown += std::string(notes::test::to_string(note.uses[i])) + " ";
  return shown;
}

TEST_CASE("a table whose talks tell all of it is not said twice") {
  CHECK(
      uses_of_rows(
          "| 時間 | 内容 | 発表者 |\n|--|--|--|\n| 19:00-19:20 | 箱 | 箱田さん |\n| 19:20〜 | 休憩 | |\n") ==
      "row row row row ");
}

TEST_CASE("a table with a row that tells no talk, or more than its talk, stays as it is") {
  CHECK(uses_of_rows("| 時間 | 内容 |\n|--|--|\n| 19:00 | 箱 |\n| | 三階に移動 |\n") ==
        "text text text text ");
  CHECK(uses_of_rows("| 時間 | 内容 |\n|--|--|\n| 19:00 | 箱 |\n| 25:99 | 紐の話 |\n") ==
        "text text text text ");
  CHECK(uses_of_rows("| 時間 | 内容 |\n|--|--|\n| 19:00 | 箱（20分） |\n| 19:20 | 蓋 |\n") ==
        "text text text text ");
}

TEST_CASE("an item with an address that its talk does not tell stays text") {
  CHECK(uses_of_rows("- 19:00 箱の話\n- 19:20 [蓋の話](https://example.com/box)\n") == "row text ");
}

TEST_CASE("what a programme says beside the heading of the same talk is not lost") {
  const Note note = read(
      "# 会\n\n| 時間 | 内容 |\n|--|--|\n| 19:00-19:20 | 箱の話（途中で停電） |\n| 19:20-19:40 | 蓋 |\n\n"
      "## 19:00 箱の話\n\n* あ\n");
  const std::vector<Report> reports{compile(note)};
  CHECK(report_formats()[0].write(reports).find("途中で停電") != std::string::npos);
}

}  // namespace
