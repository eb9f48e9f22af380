// SPDX-License-Identifier: MIT
// The text itself tells which reader reads it.
#include "notes/timetable.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"
#include "readers.hpp"
#include "timetable/summary.hpp"

namespace notes {
namespace {

test::Lines read(const std::string& text) {
  const Source source("a.md", text);
  return test::summary(read_timetable(source, built_in_words()));
}

TEST_CASE("a table is read as a table, lines as lines") {
  CHECK(read("2019/08/29\n\n|時間|内容|\n|--|--|\n|19:30|題|\n") ==
        test::Lines{"on 2019-08-29", "19:30- 題"});
  CHECK(read("2019/08/29\n19:30\t題\n") == test::Lines{"on 2019-08-29", "19:30- 題"});
}

TEST_CASE("a table of something else does not hide the lines around it") {
  CHECK(read("|項目|値|\n|--|--|\n|会場|北の館|\n\n19:30 題\n") ==
        test::Lines{"19:30- 題", "unread: |項目|値|"});
}

TEST_CASE("every line that is not blank is a talk, the day, a heading of columns, or unread") {
  const std::string text = "夜の会\n2019/08/29\n時間\t内容\n19:30\t題\n\n懇親会\n- 21:00 乾杯\n";
  CHECK(read(text) == test::Lines{"on 2019-08-29", "19:30- 題", "21:00- [social] 乾杯", "unread: 夜の会",
                                  "unread: 懇親会"});
}

TEST_CASE("strange texts do no harm") {
  for (const std::string& text : test::strange_texts()) {
    INFO(text);
    try {
      for (const Timetable::Unread& unread : read_timetable(Source("a.md", text), built_in_words()).unread)
        CHECK(text.find(unread.text) != std::string::npos);
    } catch (const Error& error) {
      CHECK(std::string(error.what()).starts_with("a.md:"));
    }
  }
}

}  // namespace
}  // namespace notes
