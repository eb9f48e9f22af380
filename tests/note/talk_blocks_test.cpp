// SPDX-License-Identifier: MIT
// What moves with a talk, and what stays between talks.
#include "talk_blocks.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

// Each block, `+` in front where something is written in it.
std::string blocks_of(std::string_view text) {
  const Note note = read(text);
  std::string shown;
  for (const TalkBlock& block : talk_blocks(note)) {
    shown += block.written ? "+" : "-";
    shown +=
        fmt::format("[{}]{}", note.source.text(block.text), note.source.text({block.body, block.span.end}));
  }
  return shown;
}

TEST_CASE("a block has all lines up to the next talk, sections within it and blank lines too") {
  CHECK(blocks_of(
            "# 格子会\n\n## 19:30-19:40 箱の話\n* a\n\n### 感想\n\nよい\n\n## 19:40- 休憩\n\n## 感想\n\n") ==
        "+[19:30-19:40 箱の話]* a\n\n### 感想\n\nよい\n\n-[19:40- 休憩]\n");
}

TEST_CASE("marks that nobody filled, and what the series puts there, are nothing written") {
  CHECK(blocks_of("# 格子会\n\n## 19:30-19:40 箱の話\n\n* \n\n- Q: \n    - A: \n\n---\n\n## 19:40- 休憩\n") ==
        "-[19:30-19:40 箱の話]\n* \n\n- Q: \n    - A: \n\n---\n\n-[19:40- 休憩]");
}

TEST_CASE("a comment, a link and a fact are written") {
  CHECK(blocks_of("## 19:30-19:40 箱\n<!-- a -->\n## 19:40-19:50 袋\n- 資料: https://example.com/s\n## "
                  "19:50- 休憩\n") ==
        "+[19:30-19:40 箱]<!-- a -->\n+[19:40-19:50 袋]- 資料: https://example.com/s\n-[19:50- 休憩]");
}

TEST_CASE("a lone heading below a talk is written, also one that is read as its title") {
  CHECK(blocks_of("# 格子会\n\n## 19:30-19:40 @aさん「箱」\n\n### 小見出し\n\n## 19:40- 休憩\n\n### "
                  "大事な話\n\n## 感想\n") ==
        "+[19:30-19:40 @aさん「箱」]\n### 小見出し\n\n+[19:40- 休憩]\n### 大事な話\n\n");
}

TEST_CASE("a heading above several talks belongs to none of them") {
  const std::string blocks = blocks_of(
      "# 格子会\n\n## 19:30-20:00 @aさん「箱」\n* x\n\n## LT\n\n### @bさん「袋」\n* y\n\n### @cさん「星」\n* "
      "z\n");
  CHECK(blocks.find("LT") == std::string::npos);
}

}  // namespace
