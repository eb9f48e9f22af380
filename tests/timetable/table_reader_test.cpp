// SPDX-License-Identifier: MIT
// What the columns of a table hold.
#include "table_reader.hpp"

#include <doctest/doctest.h>

#include "timetable/details.hpp"

namespace notes {
namespace {

struct Row {
  std::vector<std::string_view> cells;
  bool header = false;
};

struct Read {
  test::Lines lines;
  bool tells_talks = false;
};

Read read(const std::vector<Row>& rows) {
  const TimetableText text(Source("a.md", ""), built_in_words(), test::on_day(2026, 12, 17));
  TimetableBuilder builder(text);
  DrawnTable table;
  for (const Row& row : rows) {
    DrawnRow drawn{table.rows.size(), row.cells.front(), {}, row.header};
    for (const std::string_view cell : row.cells) drawn.cells.push_back({cell});
    table.rows.push_back(drawn);
  }
  const bool tells_talks = TableReader(table, builder).read();
  return {test::details(std::move(builder).finish()), tells_talks};
}

TEST_CASE("headings tell the columns, and one that nobody knows is told") {
  CHECK(read({{{"Start", "End", "Title", "Speaker", "Room", "備考"}, true},
              {{"19:00", "19:20", "Counting Boxes", "Hanako Yamada", "Room 1", "なし"}}})
            .lines == test::Lines{"{Room 1} 19:00-19:20 Counting Boxes / Hanako Yamada", "unread 0: 備考"});
}

TEST_CASE("columns of talks side by side are rooms") {
  CHECK(read({{{"時間", "ホールA", "ホールB", "Room C"}, true},
              {{"10:00-10:50", "箱を数える話 @hanako", "油をしぼる話 @taro", ""}},
              {{"10:50-11:00", "休憩", "", ""}},
              {{"11:00-11:50", "", "", "石を積む話"}}})
            .lines == test::Lines{"{ホールA} 10:00-10:50 箱を数える話 / @hanako",
                                  "{ホールB} 10:00-10:50 油をしぼる話 / @taro", "10:50-11:00 [break] 休憩",
                                  "{Room C} 11:00-11:50 石を積む話"});
}

TEST_CASE("rows below lightning talks without a time are such talks") {
  CHECK(read({{{"時刻", "持ち時間", "タイトル"}, true},
              {{"19:30-", "各10", "LT大会"}},
              {{"", "10", "@hanako 箱の話"}},
              {{"20:00-", "15", "油の話"}},
              {{"", "10", "石の話"}}})
            .lines ==
        test::Lines{"19:30- [lt] LT大会", " [lt] 箱の話 / @hanako", "20:00-20:15 油の話", " 石の話"});
}

TEST_CASE("a table of facts tells the event") {
  const Read facts =
      read({{{"**日時**", "2026/12/17 19:00"}, true}, {{"**会場**", "北の館"}}, {{"参加費", "なし"}}});
  CHECK_FALSE(facts.tells_talks);
  CHECK(facts.lines == test::Lines{"on 2026-12-17", "at 北の館", "unread 2: 参加費"});
}

TEST_CASE("a row of one cell may open a day or a room") {
  CHECK(read({{{"時間", "内容"}, true},
              {{"12/17(木)", ""}},
              {{"19:00", "箱の話"}},
              {{"12/18(金)", ""}},
              {{"19:00", "油の話"}}})
            .lines == test::Lines{"on 2026-12-17", "2026-12-17 19:00- 箱の話", "2026-12-18 19:00- 油の話"});
}

TEST_CASE("a cell of times may hold the day") {
  CHECK(read({{{"日時", "内容"}, true}, {{"12/17 19:00-19:30", "箱の話"}}, {{"12/18 19:00-19:30", "油の話"}}})
            .lines == test::Lines{"on 2026-12-17", "2026-12-17 19:00-19:30 箱の話",
                                  "2026-12-18 19:00-19:30 油の話", "unread 0: 日時"});
}

TEST_CASE("times may stand behind other columns") {
  CHECK(read({{{"1", "19:00-19:20", "箱を数える話"}}, {{"2", "19:20-19:40", "油を売る話"}}}).lines ==
        test::Lines{"19:00-19:20 箱を数える話", "19:20-19:40 油を売る話"});
}

TEST_CASE("no rows tell nothing") {
  CHECK_FALSE(read({}).tells_talks);
  CHECK_FALSE(read({{{"", ""}, true}, {{"", ""}}}).tells_talks);
}

}  // namespace
}  // namespace notes
