// SPDX-License-Identifier: MIT
// Tables of reStructuredText.
#include <doctest/doctest.h>

#include "readers.hpp"
#include "timetable/details.hpp"

namespace notes {
namespace {

test::Lines read(const std::string& all) {
  const TimetableText text(Source("a.rst", all), built_in_words(), {});
  CHECK(has_restructured_table(text));
  return test::details(read_restructured_table(text));
}

TEST_CASE("a simple table with open ends, separators and tabs") {
  CHECK(read("夜の会\n======\n\n:日付: 2026/12/17\n:会場: 北の館\n\n"
             "=============  ================\n時間           内容\n=============  ================\n"
             "09:30 -        開場\n10:00 - 10:10\tオープニング\n10:10 - 11:05  キーノート1\n"
             "-------------  ----------------\n13:30 - 15:00  発表 x 4\n=============  "
             "================\n\n以上です。\n") ==
        test::Lines{"on 2026-12-17", "at 北の館", "09:30- [opening] 開場",
                    "10:00-10:10 [opening] オープニング", "10:10-11:05 [keynote] キーノート1",
                    "13:30-15:00 [other] 発表 x 4", "unread 0: 夜の会", "unread 16: 以上です。"});
}

TEST_CASE("a second table without times holds talks without times") {
  CHECK(read("=====  ========\n日程   項目\n=====  ========\n13:30  発表 x 2\n=====  ========\n\n"
             "=======  ============\n発表者   発表タイトル\n=======  ============\n@hanako  箱の話\n山田     "
             "油の話\n"
             "=======  ============\n") ==
        test::Lines{"13:30- [other] 発表 x 2", " 箱の話 / @hanako", " 油の話 / 山田"});
}

TEST_CASE("a grid whose cells have several lines") {
  CHECK(read("+-------------+--------------+----------+\n| 時間        | 内容         | 発表者   |\n"
             "+=============+==============+==========+\n| 10:00-10:20 | 箱を数える   | 山田花子 |\n"
             "|             | 道具の話     |          |\n+-------------+--------------+----------+\n"
             "| 10:20-10:40 | 油の話       | @taro    |\n+-------------+--------------+----------+\n") ==
        test::Lines{"10:00-10:20 箱を数える 道具の話 / 山田花子", "10:20-10:40 油の話 / @taro"});
}

TEST_CASE("a text without such a table is none") {
  for (const std::string all :
       {"", "19:30 題\n", "題\n====\n\n19:30 題\n", "|時間|内容|\n|--|--|\n|19:30|題|\n"}) {
    INFO(all);
    CHECK_FALSE(has_restructured_table({Source("a.rst", all), built_in_words(), {}}));
  }
}

TEST_CASE("strange texts do no harm") {
  for (const std::string& all : test::strange_texts()) {
    const TimetableText text(Source("a.rst", all), built_in_words(), {});
    has_restructured_table(text);
    read_restructured_table(text);
  }
}

}  // namespace
}  // namespace notes
