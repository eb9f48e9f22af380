// SPDX-License-Identifier: MIT
// section/…
#include <doctest/doctest.h>

#include "support/marked.hpp"

namespace {

using namespace notes;
using namespace notes::test;

LintOptions since(int year) {
  return {Date{std::chrono::year{year}, std::chrono::month{1}, std::chrono::day{1}}};
}

std::string sections(std::string_view marked, const LintOptions& options = {}) {
  return linted(marked, options, "section/", "2024-05-16-lattice.md");
}

TEST_CASE("section/missing") {
  SUBCASE("a required section is asked of events since a day") {
    const std::string_view marked = "# 格子会 #1\n  ^^^^^^^^^ section/missing\n\n## 19:00 箱\n";
    const std::string plain = unmarked(marked);
    CHECK(sections(marked, since(2024)) == marked);
    CHECK(sections(plain, since(2025)) == plain);
    CHECK(sections(plain) == plain);
  }
  SUBCASE("one of the same role does") {
    const std::string_view fine = "# 格子会 #1\n\n## 19:00 箱\n\n## 所感\n\nよい\n";
    CHECK(sections(fine, since(2024)) == fine);
  }
  SUBCASE("a note without a day is not asked") {
    CHECK(linted("# 格子会 #1\n", since(2000), "section/") == "# 格子会 #1\n");
  }
}

TEST_CASE("section/empty") {
  SUBCASE("a required section without text, whenever the event was") {
    const std::string_view marked = "# 格子会 #1\n\n## 19:00 箱\n\n## 感想\n   ^^^^ section/empty\n\n";
    CHECK(sections(marked) == marked);
    CHECK(sections(marked, since(2025)) == marked);
  }
  SUBCASE("marks with nothing behind them are no text") {
    const std::string_view marked = "# 格子会 #1\n\n## 19:00 箱\n\n## 感想\n   ^^^^ section/empty\n\n* \n";
    CHECK(sections(marked) == marked);
  }
  SUBCASE("text, a picture or a remark for oneself fills it") {
    for (const std::string text : {"よい", "![](a.png)", "- よい", "オフレコ: よい"}) {
      const std::string fine = "# 格子会 #1\n\n## 19:00 箱\n\n## 感想\n\n" + text + "\n";
      CHECK(sections(fine) == fine);
    }
  }
  SUBCASE("other sections may stay empty") {
    const std::string_view fine = "# 格子会 #1\n\n## 19:00 箱\n\n## 感想\n\nよい\n\n## 参考\n";
    CHECK(sections(fine) == fine);
  }
}

}  // namespace
