// SPDX-License-Identifier: MIT
// Where a file is divided, and where it is left whole.
#include "notes/several_events.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::size_t events_of(std::string text) { return events_in(Source("month.md", std::move(text))).size(); }

TEST_CASE("headings of level 1 with days of their own are events of their own") {
  const std::string text =
      "前書き\n\n# 箱の会 #1\n\n日時: 2024/05/16 19:00-20:00\n\n## 箱\n\n* あ\n\n# 蓋の会 "
      "#7\n\n2024/05/23\n\n## 蓋\n\n* い\n";
  const std::vector<Source> events = events_in(Source("month.md", text));
  REQUIRE(events.size() == 2);
  const Note first = read_note(events[0], invented_series(), built_in_words());
  const Note second = read_note(events[1], invented_series(), built_in_words());
  CHECK(first.title.value == "箱の会 #1");
  CHECK(talks_of(first.talks) == "talk  |  | 箱\n");
  CHECK(second.title.value == "蓋の会 #7");
  CHECK(to_string(*second.date) == "2024-05-23");
  CHECK(talks_of(second.talks) == "talk  |  | 蓋\n");
}

TEST_CASE("places in one of several events are places in the file") {
  const std::string text = "# 箱の会 2024/05/16\n\n## 箱\n\n# 蓋の会 2024/05/23\n\n## 蓋\n";
  const std::vector<Source> events = events_in(Source("month.md", text));
  REQUIRE(events.size() == 2);
  const Note second = read_note(events[1], invented_series(), built_in_words());
  CHECK(text.substr(second.talks.at(0).title_span.begin, second.talks[0].title_span.size()) == "蓋");
}

TEST_CASE("without a day below each heading a file is one note") {
  CHECK(events_of("# 箱の会 2024/05/16\n\n## 箱\n\n# まとめ\n\nよい\n") == 1);
  CHECK(events_of("# 箱の会 2024/05/16\n\n# 蓋の会 2024/05/16\n") == 1);
  CHECK(events_of("# 箱の会 5/16\n\n# 蓋の会 5/23\n") == 1);
  CHECK(events_of("# 箱の会\n\n## 2024/05/16\n\n## 2024/05/23\n") == 1);
  CHECK(events_of("") == 1);
}

}  // namespace
