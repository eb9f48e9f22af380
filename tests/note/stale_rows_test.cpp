// SPDX-License-Identifier: MIT
// Rows above the talks that tell them as they were.
#include "stale_rows.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

TEST_CASE("the rows of the talks that are asked for are found, headings are none") {
  const Note note = read(
      "# 格子会\n\n| 時間 | 発表者 | タイトル |\n| --- | --- | --- |\n| 19:30-20:00 | @a_b | 箱の話 |\n"
      "| 20:00-20:30 | @c_d | 袋の話 |\n\n## 19:30-20:00 @a_b「箱の話」\n\nx\n\n## 20:00-20:30 "
      "@c_d「袋の話」\n\ny\n");
  REQUIRE(note.talks.size() == 2);
  const auto blocks = talk_blocks(note);
  CHECK(rows_that_tell(note, blocks, {1}) == std::vector<std::string>{"| 20:00-20:30 | @c_d | 袋の話 |"});
  CHECK(rows_that_tell(note, blocks, {}).empty());
}

}  // namespace
