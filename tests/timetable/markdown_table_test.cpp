// SPDX-License-Identifier: MIT
// Tables in Markdown as event pages and notes have them.
#include <doctest/doctest.h>

#include "readers.hpp"
#include "timetable/summary.hpp"

namespace notes {
namespace {

const Words& words = built_in_words();

test::Lines read(const std::string& text) {
  const Source source("a.md", text);
  return test::summary(read_markdown_table({source, words, {}}));
}

bool has_table(const std::string& text) {
  const Source source("a.md", text);
  return has_markdown_table({source, words, {}});
}

TEST_CASE("columns go by their headings") {
  CHECK(read("| タイトル | 時刻 | 時間 | 担当 |\n"
             "|----------|:----:|-----:|------|\n"
             "| 開場     | 13:00 |     |      |\n"
             "| 題       | 13:15 | 30m | 山田さん |\n"
             "| LT 発表  |       |     | 有志 |\n"
             "| **休憩** | 14:00 | 0:10 |     |\n") ==
        test::Lines{"13:00- [opening] 開場", "13:15-13:45 題 / 山田さん", " [lt] LT 発表 / 有志",
                    "14:00-14:10 [break] 休憩"});
}

TEST_CASE("outer pipes may be missing, and lines may end in CRLF") {
  CHECK(read("時間|内容\r\n--|--\r\n12:45〜|受付開始\r\n13:10〜13:30|題\r\n") ==
        test::Lines{"12:45- [opening] 受付開始", "13:10-13:30 題"});
}

TEST_CASE("a table without headings is read in the usual order, its first row included") {
  CHECK(read("| 19:30〜19:35 | 開会の挨拶 |\n|---|---|\n| 19:35〜 | @hanako | 題 |\n") ==
        test::Lines{"19:30-19:35 [opening] 開会の挨拶", "19:35- 題 / @hanako"});
  CHECK(read("| | |\n|---|---|\n| 19:30 | 題 |\n") == test::Lines{"19:30- 題"});
}

TEST_CASE("headings that are not understood are told") {
  CHECK(read("| いつ | なに |\n|---|---|\n| 19:30 | 題 |\n") ==
        test::Lines{"19:30- 題", "unread: | いつ | なに |"});
}

TEST_CASE("what stands around a table names the day or is kept") {
  CHECK(read("# 夜の会\n\n| | |\n|--|--|\n| **日時** | 2019年8月29日(木) 13:00 - 17:00 |\n| **会場** | "
             "北の館 |\n\n"
             "|時間|内容|\n|--|--|\n|13:00|題|\n\n次回は未定\n") ==
        test::Lines{"on 2019-08-29", "13:00- 題", "unread: # 夜の会", "unread: 次回は未定"});
}

TEST_CASE("a table that tells no time is no timetable") {
  CHECK(has_table("|時間|内容|\n|--|--|\n|19:30|題|\n"));
  CHECK(has_table("a|b\n-|-\n19:30|題"));
  CHECK_FALSE(has_table("|項目|値|\n|--|--|\n|会場|北の館|\n"));
  CHECK_FALSE(has_table("|時間|内容|\n|--|--|\n"));
  CHECK_FALSE(has_table("19:30 | 題\n"));
  CHECK_FALSE(has_table("```\n|時間|内容|\n|--|--|\n|19:30|題|\n```\n"));
}

TEST_CASE("strange texts do no harm") {
  for (const std::string& text : test::strange_texts()) {
    INFO(text);
    has_table(text);
    for (const Timetable::Unread& unread : read_markdown_table({Source("a.md", text), words, {}}).unread)
      CHECK(text.find(unread.text) != std::string::npos);
  }
  CHECK(read("").empty());
}

}  // namespace
}  // namespace notes
