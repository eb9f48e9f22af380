// SPDX-License-Identifier: MIT
// Tables and what stands around them.
#include "outline_tables.hpp"

#include <doctest/doctest.h>

#include "timetable/details.hpp"

namespace notes {
namespace {

test::Lines read(const std::string& all, const TimetableHints& hints = {}) {
  const TimetableText text(Source("a.md", all), built_in_words(), hints);
  return test::details(read_tables(text, text.outline()));
}

TEST_CASE("each table is of the day above it") {
  CHECK(read("# 夜の会\n\n## Day 1 2026-12-17\n\n|時間|内容|\n|--|--|\n|19:00|箱の話|\n\n"
             "## 2日目 12/18\n\n時間|内容\n--|--\n19:00|油の話\n") ==
        test::Lines{"on 2026-12-17", "2026-12-17 19:00- 箱の話", "2026-12-18 19:00- 油の話",
                    "unread 0: # 夜の会"});
}

TEST_CASE("rows between pipes are a table without a line of dashes too") {
  CHECK(read("| **日時** | 2026年12月17日(木) |\n| **会場** | 北の館<br>3階 "
             "|\n\n|時間|内容|\n|--|--|\n|19:00|箱の話|\n") ==
        test::Lines{"on 2026-12-17", "at 北の館 3階", "19:00- 箱の話"});
}

TEST_CASE("a table of HTML goes on over blank lines") {
  CHECK(read("予定\n\n<table>\n\n<tr><th>19:00</th>\n\n<td>箱の話</td></tr>\n\n<tr><th>20:00<td>油の話</"
             "table>\n\n以上\n") ==
        test::Lines{"19:00- 箱の話", "20:00- 油の話", "unread 0: 予定", "unread 10: 以上"});
}

TEST_CASE("tags of templates and comments say nothing, front matter one thing") {
  CHECK(read("---\nlayout: post\ndate: 2026-12-17\n---\n{{% table "
             "%}}\n\n|時間|内容|\n|--|--|\n|19:00|箱の話|\n\n"
             "{{% /table %}}\n<!-- 済 -->\n") ==
        test::Lines{"on 2026-12-17", "19:00- 箱の話", "unread 0: ---"});
}

TEST_CASE("without a table lines are read") {
  CHECK(read("19:30 箱の話\n") == test::Lines{"19:30- 箱の話"});
  const TimetableText text(Source("a.md", "19:30 箱の話\n"), built_in_words(), {});
  CHECK_FALSE(has_tables(text, text.outline()));
}

}  // namespace
}  // namespace notes
