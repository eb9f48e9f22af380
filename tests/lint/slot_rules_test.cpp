// SPDX-License-Identifier: MIT
// slot/…
#include <doctest/doctest.h>

#include "support/marked.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string slots(std::string_view marked) { return linted(marked, {}, "slot/"); }

Diagnostic only(const std::vector<Diagnostic>& found) {
  REQUIRE(found.size() == 1);
  return found.front();
}

TEST_CASE("slot/bad-time") {
  SUBCASE("no clock shows such hours or minutes") {
    const std::string_view marked = R"(# 会

## 25:70-26:00 箱
   ^^^^^ slot/bad-time
## 19:00-30:00 蓋
         ^^^^^ slot/bad-time
## 19;30 紐
   ^^^^^ slot/bad-time
)";
    CHECK(slots(marked) == marked);
  }
  SUBCASE("the hours of the event are looked at too") {
    const std::string_view marked =
        "# 会\n\n- 日時: 2024/05/16 19:00-20:61\n                         ^^^^^ slot/bad-time\n";
    CHECK(slots(marked) == marked);
  }
  SUBCASE("a slot with a bad time is measured against no other") {
    const std::string_view marked = R"(# 会

## 19:00-19:30 箱
## 19:70-19:10 蓋
   ^^^^^ slot/bad-time
## 19:30-20:00 紐
)";
    CHECK(slots(marked) == marked);
  }
  SUBCASE("the small hours are fine") {
    const std::string_view fine = "# 会\n\n## 24:00-25:30 箱\n## 25時半〜29:59 蓋\n";
    CHECK(slots(fine) == fine);
  }
}

TEST_CASE("slot/reversed") {
  SUBCASE("a slot that ends before it begins") {
    const std::string_view marked = "# 会\n\n## 21:50-21:20 箱\n   ^^^^^^^^^^^ slot/reversed\n";
    CHECK(slots(marked) == marked);
    CHECK(only(lint(read(unmarked(marked)))).message == "this slot ends at 21:20, before it begins at 21:50");
  }
  SUBCASE("it is no measure for the next one") {
    const std::string_view marked =
        "# 会\n\n## 21:50-21:20 箱\n   ^^^^^^^^^^^ slot/reversed\n## 21:20-21:40 蓋\n";
    CHECK(slots(marked) == marked);
  }
  SUBCASE("a slot of no length and an open end are fine") {
    const std::string_view fine = "# 会\n\n## 19:00-19:00 箱\n## 19:00- 蓋\n## -20:00 紐\n";
    CHECK(slots(fine) == fine);
  }
}

TEST_CASE("slot/overlap") {
  SUBCASE("a slot that begins before the one above ends, which is shown") {
    const std::string_view marked =
        "# 会\n\n## 19:00-19:30 箱\n## 19:25-19:50 蓋\n   ^^^^^^^^^^^ slot/overlap\n";
    CHECK(slots(marked) == marked);
    const Note note = read(unmarked(marked));
    const Diagnostic found = only(lint(note));
    CHECK(found.message == "overlaps the slot above (19:00-19:30) by 5 min");
    REQUIRE(found.related.size() == 1);
    CHECK(note.source.text(found.related[0].span) == "19:00-19:30");
  }
  SUBCASE("a start alone is enough") {
    const std::string_view marked = "# 会\n\n## 19:00-19:30 箱\n## 19:25 蓋\n   ^^^^^ slot/overlap\n";
    CHECK(slots(marked) == marked);
  }
  SUBCASE("the next day begins anew") {
    const std::string_view fine =
        "# 会\n\n## 2026/12/17\n\n### 09:00-10:30 箱\n\n## 2026/12/18\n\n### 09:30-10:00 蓋\n";
    CHECK(slots(fine) == fine);
  }
  SUBCASE("one after the other is fine, with a gap too") {
    const std::string_view fine = "# 会\n\n## 19:00-19:30 箱\n## 19:30-19:50 蓋\n## 20:00-20:10 紐\n";
    CHECK(slots(fine) == fine);
  }
  SUBCASE("tracks run side by side") {
    const std::string_view fine = "# 会\n\n## 13:00-13:50 [A] 箱\n## 13:00-13:50 [B] 蓋\n";
    CHECK(slots(fine) == fine);
  }
  SUBCASE("talks without times are passed over") {
    const std::string_view fine = "# 会\n\n## 19:00-19:30 箱\n### 感想\n## 紐\n## 19:30-19:40 蓋\n";
    CHECK(slots(fine) == fine);
  }
}

TEST_CASE("slot/outside-event") {
  SUBCASE("after the event ends, and the event's end is shown") {
    const std::string_view marked = R"(# 会

- 日時: 2024/05/16(木) 19:00-20:00

## 19:00-19:30 箱
## 19:30-20:05 蓋
   ^^^^^^^^^^^ slot/outside-event
)";
    CHECK(slots(marked) == marked);
    const Note note = read(unmarked(marked));
    const Diagnostic found = only(lint(note));
    CHECK(found.message == "this slot ends at 20:05, the event at 20:00");
    CHECK(found.related.at(0).message == "the event ends here");
    CHECK(note.source.text(found.related.at(0).span) == "20:00");
  }
  SUBCASE("before it begins") {
    const std::string_view marked =
        "# 会\n\n時間：2024/05/16 19:00-20:00\n\n## 18:30-19:00 受付\n   ^^^^^^^^^^^ slot/outside-event\n";
    CHECK(slots(marked) == marked);
  }
  SUBCASE("an event without hours, or without an end, bounds nothing there") {
    const std::string_view none = "# 会\n\n- 日時: 2024/05/16\n\n## 18:30-19:00 受付\n";
    CHECK(slots(none) == none);
    const std::string_view open = "# 会\n\n- 日時: 2024/05/16 19:00〜\n\n## 19:00-23:00 箱\n";
    CHECK(slots(open) == open);
  }
}

}  // namespace
