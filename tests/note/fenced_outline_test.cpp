// SPDX-License-Identifier: MIT
// Notes whose outline stands in a fence, so that a blog keeps its blanks.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

TEST_CASE("marked lines in a fence are the headings of the note, and the fence is layout") {
  const Note note = read("# 会\n\n```\n◎箱の話 @hako_h\n四角い\n◎蓋の話 @futa_f\n丸い\n```\n");
  CHECK(talks_of(note.talks) == "talk  | @hako_h | 箱の話\ntalk  | @futa_f | 蓋の話\n");
  CHECK(note.uses[2] == LineUse::layout);
  CHECK(note.uses[4] == LineUse::text);
  CHECK(note.uses[7] == LineUse::layout);
}

TEST_CASE("a fence that is never closed holds its outline up to the end") {
  CHECK(talks_of(read("# 会\n\n```\n◎箱の話 @hako_h\n四角い\n◎蓋の話 @futa_f\n丸い\n").talks) ==
        "talk  | @hako_h | 箱の話\ntalk  | @futa_f | 蓋の話\n");
}

TEST_CASE("a fence with a language, a single mark, and a fence among other parts are what they look like") {
  CHECK(read("# 会\n\n```text\n◎箱の話\n◎蓋の話\n```\n").talks.empty());
  CHECK(read("# 会\n\n```\n◎箱の話\n四角い\n```\n").talks.empty());
  const Note note = read("# 会\n\n## 箱の話\n\n```\n箱\n　四角い\n　赤い\n　軽い\n　強い\n```\n");
  CHECK(talks_of(note.talks) == "talk  |  | 箱の話\n");
  CHECK(note.uses[4] == LineUse::text);
}

TEST_CASE("every place in a note is one of the file, fences or not") {
  const Note note = read("# 会\n\n```\n◎箱の話 @hako_h\n◎蓋の話 @futa_f\n```\n");
  REQUIRE(note.talks.size() == 2);
  CHECK(note.source.text(note.talks[1].title_span) == "蓋の話");
}

}  // namespace
