// SPDX-License-Identifier: MIT
// event/…
#include <doctest/doctest.h>

#include "support/marked.hpp"

namespace {

using namespace notes;
using namespace notes::test;

LintOptions since(int year, unsigned month, unsigned day) {
  return {Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}};
}

std::string events(std::string_view marked, const LintOptions& options = {}, std::string path = "note.md") {
  return linted(marked, options, "event/", std::move(path));
}

TEST_CASE("event/missing-title") {
  SUBCASE("a note of a series or with a day and talks has a title") {
    const std::string_view of_series = "## 19:00 箱\n^^^^^^^^^^^ event/missing-title\n";
    CHECK(events(of_series, {}, "2024-05-16-lattice.md") == of_series);
    CHECK(events(of_series, {}, "2024-05-16.md") == of_series);
  }
  SUBCASE("in front matter it may stand too") {
    const std::string_view fine = "---\ntitle: 箱\n---\n\n## 19:00 箱\n";
    CHECK(events(fine, {}, "2024-05-16-lattice.md") == fine);
    const std::string_view without = "---\n^^^ event/missing-title\nlayout: post\n---\n\n## 19:00 箱\n";
    CHECK(events(without, {}, "2024-05-16-lattice.md") == without);
  }
  SUBCASE("what is no event needs none") {
    CHECK(events("箱\n") == "箱\n");
    CHECK(events("箱\n", {}, "2024-05-16.md") == "箱\n");
  }
}

TEST_CASE("event/missing-date") {
  SUBCASE("a note of a series without any day is told at its title") {
    const std::string_view marked = "# 格子会 #1\n  ^^^^^^^^^ event/missing-date\n\n- 会場: 二階\n";
    CHECK(events(marked) == marked);
  }
  SUBCASE("or at the fact that is there and says none") {
    const std::string_view marked = "# 格子会 #1\n\n- 日時: 未定\n  ^^^^ event/missing-date\n- 会場: 二階\n";
    CHECK(events(marked) == marked);
  }
  SUBCASE("title, path, fact and front matter may tell it") {
    CHECK(events("# 格子会 2024/05/16\n") == "# 格子会 2024/05/16\n");
    CHECK(events("# 格子会\n", {}, "2024-05-16-lattice.md") == "# 格子会\n");
    CHECK(events("# 格子会\n\n- 日時: 2024/05/16\n") == "# 格子会\n\n- 日時: 2024/05/16\n");
    CHECK(events("---\ndate: 2024-05-16\n---\n# 格子会\n") == "---\ndate: 2024-05-16\n---\n# 格子会\n");
  }
  SUBCASE("front matter tells none by being there, and a day of writing in any form will do") {
    const std::string_view without = "---\nlayout: post\n---\n# 格子会\n  ^^^^^^ event/missing-date\n";
    CHECK(events(without) == without);
    const std::string_view mail = "---\ndate: Sat, 11 May 2024 15:00:00 +0000\n---\n# 格子会\n";
    CHECK(events(mail) == mail);
  }
  SUBCASE("a note of no series is not asked") { CHECK(events("# 箱の会\n") == "# 箱の会\n"); }
}

TEST_CASE("event/bad-date") {
  SUBCASE("a day or month that does not exist") {
    const std::string_view february =
        "# 格子会\n\n- 日時: 2024/02/30(金) 19:00-20:00\n        ^^^^^^^^^^^^^^ event/bad-date\n";
    CHECK(events(february) == february);
    const std::string_view month = "# 格子会\n\n日時：2024/13/01\n      ^^^^^^^^^^ event/bad-date\n";
    CHECK(events(month) == month);
  }
  SUBCASE("leap days exist, and running text is none of its business") {
    const std::string_view fine = "# 格子会\n\n- 日時: 2024/02/29\n\n## 19:00 箱\n\n2/30 までに\n";
    CHECK(events(fine) == fine);
  }
}

TEST_CASE("event/missing-fact") {
  SUBCASE("an empty one that the series requires is to be written, whenever the event was") {
    const std::string_view marked =
        "# 格子会 2024/05/16\n\n- 日時: 2024/05/16\n- 会場: \n  ^^^^ event/missing-fact\n- URL: \n";
    CHECK(events(marked) == marked);
    CHECK(events(marked, since(2024, 6, 1)) == marked);
  }
  SUBCASE("an absent one is asked for since a day, at the title") {
    const std::string_view marked = "# 格子会 #1\n  ^^^^^^^^^ event/missing-fact\n\n- 日時: 2024/05/16\n";
    const std::string plain = unmarked(marked);
    CHECK(events(marked, since(2024, 5, 16)) == marked);
    CHECK(events(plain, since(2024, 5, 17)) == plain);
    CHECK(events(plain) == plain);
  }
  SUBCASE("by any of its names it is there") {
    const std::string_view fine = "# 格子会 #1\n\n- いつ: 2024/05/16\n- ところ: 二階\n";
    CHECK(events(fine, since(2000, 1, 1)) == fine);
  }
  SUBCASE("it is a thing to write, called by its label") {
    const auto found = lint(read("# 格子会 #1\n\n- 日時: 2024/05/16\n- ところ: \n"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].severity == Severity::todo);
    CHECK(found[0].unwritten == "会場");
  }
  SUBCASE("a series that requires nothing asks for nothing") {
    CHECK(events("# gearbox #1\n\n- Date: 2024/05/16\n- Venue: \n", since(2000, 1, 1)) ==
          "# gearbox #1\n\n- Date: 2024/05/16\n- Venue: \n");
  }
}

}  // namespace
