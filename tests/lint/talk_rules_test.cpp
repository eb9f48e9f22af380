// SPDX-License-Identifier: MIT
// talk/…
#include <doctest/doctest.h>

#include "support/marked.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string talks(std::string_view marked) { return linted(marked, {}, "talk/", "2024-05-16-lattice.md"); }

TEST_CASE("talk/missing-speaker") {
  SUBCASE("a talk without a speaker where most name theirs") {
    const std::string_view marked = R"(# 格子会 #1

## 19:00-19:10 @a_bさん「箱」
## 19:10-19:20 @c_dさん「蓋」
## 19:20-19:30 紐の話
^^^^^^^^^^^^^^^^^^^^^ talk/missing-speaker
)";
    CHECK(talks(marked) == marked);
  }
  SUBCASE("a slot with text and without title is a talk, an empty one is none yet") {
    const std::string_view marked = R"(# 格子会 #1

## 19:00-19:10 @a_bさん「箱」
## 19:10-19:20 @c_dさん「蓋」
## 19:20-19:30
## 19:30-19:40
^^^^^^^^^^^^^^ talk/missing-speaker

飛び入り
)";
    CHECK(talks(marked) == marked);
  }
  SUBCASE("where only one or few name theirs it is no custom") {
    const std::string_view one = "# 格子会 #1\n\n## 19:00-19:10 @a_bさん「箱」\n## 19:10-19:20 蓋\n";
    CHECK(talks(one) == one);
    const std::string_view half =
        "# 格子会 #1\n\n## 19:00 @a_bさん「箱」\n## 19:10 @c_dさん「蓋」\n## 19:20 紐\n## 19:30 鍵\n";
    CHECK(talks(half) == half);
  }
  SUBCASE("breaks, panels, workshops and the like need none") {
    const std::string_view fine = R"(# 格子会 #1

## 18:50-19:00 受付
## 19:00-19:10 @a_bさん「箱」
## 19:10-19:20 @c_dさん「蓋」
## 19:20-19:30 休憩
## 19:30-19:40 パネルディスカッション
## 19:40-19:50 懇親会
)";
    CHECK(talks(fine) == fine);
  }
  SUBCASE("a fact below the heading names them too") {
    const std::string_view fine =
        "# 格子会 #1\n\n## 19:00 @a_bさん「箱」\n## 19:10 @c_dさん「蓋」\n## 19:20 紐\n\n登壇: 箱田さん\n";
    CHECK(talks(fine) == fine);
  }
  SUBCASE("what is no event is not asked") {
    const std::string_view fine =
        "# 箱の会\n\n## 19:00 @a_bさん「箱」\n## 19:10 @c_dさん「蓋」\n## 19:20 紐\n";
    CHECK(linted(fine) == fine);
  }
}

}  // namespace
