// SPDX-License-Identifier: MIT
// Notes cut at their talks and put together again.
#include "note_pieces.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

// The blocks of a note in this order, without what stands around them.
std::string joined(std::string_view text, const std::vector<std::size_t>& order) {
  const Note note = read(text);
  const auto blocks = talk_blocks(note);
  const TextEdits none({});
  TextBuilder builder(note, blocks, none);
  for (const std::size_t i : order) builder.add(blocks.at(i).span);
  return builder.take();
}

TEST_CASE("what stood together stays so, and a blank line comes where one is missing") {
  const std::string spaced = "## 19:30-19:40 箱\n* a\n\n## 19:40-19:50 袋\n* b";
  CHECK(joined(spaced, {0, 1}) == spaced);
  CHECK(joined(spaced, {1, 0}) == "## 19:40-19:50 袋\n* b\n\n## 19:30-19:40 箱\n* a\n\n");
  CHECK(joined("## 19:30-19:40 箱\n* a\n## 19:40-19:50 袋\n* b\n", {1, 0}) ==
        "## 19:40-19:50 袋\n* b\n\n## 19:30-19:40 箱\n* a\n");
  CHECK(joined("## 19:30-19:40 箱\r\n* a\r\n\r\n## 19:40-19:50 袋\r\n* b", {1, 0}) ==
        "## 19:40-19:50 袋\r\n* b\r\n\r\n## 19:30-19:40 箱\r\n* a\r\n\r\n");
}

TEST_CASE("lines that are added end as the others do") {
  const Note note = read("## 19:30-19:40 箱\r\n* a\r\n");
  const auto blocks = talk_blocks(note);
  const TextEdits none({});
  TextBuilder builder(note, blocks, none);
  builder.add(blocks.at(0).span);
  builder.add_lines("## x\n\n* \n");
  CHECK(builder.take() == "## 19:30-19:40 箱\r\n* a\r\n\r\n## x\r\n\r\n* \r\n");
}

TEST_CASE("a note is cut where other lines stand between talks") {
  const Note note =
      read("# 格子会\n\n## 19:30- 箱 @aさん\n\n## 会場\n\n駅前\n\n## 19:40- 袋 @bさん\n\n## 感想\n");
  const NotePieces pieces = pieces_of(note, talk_blocks(note));
  CHECK(pieces.between.size() == 3);
  CHECK(pieces.run_of_block == std::vector<std::size_t>{0, 1});
  const Note empty = read("# 格子会\n\n- 会場: 駅前\n\n## 感想\n\nよい\n");
  const NotePieces two = pieces_of(empty, {});
  CHECK(empty.source.text(two.between.at(1)) == "## 感想\n\nよい\n");
}

}  // namespace
