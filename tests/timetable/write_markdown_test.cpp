// SPDX-License-Identifier: MIT
// Tables for people.
#include <doctest/doctest.h>

#include "timetable/two_days.hpp"

namespace notes {
namespace {

TEST_CASE("the facts of the event, and a table of what any slot tells") {
  CHECK(write_timetable_markdown(test::two_days()) ==
        "# みかん祭, 冬\n\n"
        "2026-12-17 · みかん会館; 二階 · <https://mikan.example/2026>\n\n"
        "| 日付 | 時間 | 会場 | 発表 | 発表者 | 所属 | 資料 | 動画 |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- |\n"
        "| 2026-12-17 | 10:00-10:10 |  | 開会 |  |  |  |  |\n"
        "| 2026-12-17 | 10:10-10:40 | A | [雲と\"柵\", そして \\| 風](https://mikan.example/talks/1?a=b,c) | "
        "@kumo_tさん, 凪 海子 | くも社 | [資料](https://slides.example/1) [資料](https://slides.example/2) | "
        "[動画](https://video.example/1) |\n"
        "| 2026-12-17 | 10:10- | B | 凪の日 | 山田 花子 |  |  |  |\n"
        "| 2026-12-17 | -11:00 |  | 片付け |  |  |  |  |\n"
        "| 2026-12-17 | 24:30-25:00 |  | 夜の部 |  |  |  |  |\n"
        "| 2026-12-18 |  | A | みんなで話す |  | ゆず社 |  |  |\n"
        "| 2026-12-18 | 13:00-13:10 |  |  |  |  |  |  |\n");
}

TEST_CASE("the words of the table are English where nothing is Japanese, and marks are text") {
  Timetable timetable;
  timetable.slots.resize(1);
  timetable.slots[0].start = 1170;
  timetable.slots[0].title = "*A* | B";
  timetable.slots[0].url = "https://x.example/a (b)";
  CHECK(write_timetable_markdown(timetable) ==
        "| Time | Talk |\n| --- | --- |\n| 19:30- | [\\*A\\* \\| B](<https://x.example/a (b)>) |\n");
}

TEST_CASE("a table of one day is read again") {
  const std::string text =
      "2026-12-17\n\n|時間|発表|発表者|所属|\n|--|--|--|--|\n|19:30-19:40|雲|@kumo|くも社|\n|19:40-|休憩|||"
      "\n";
  const Timetable timetable = read_markdown_table({Source("a", text), built_in_words(), {}});
  const Timetable back =
      read_markdown_table({Source("a", write_timetable_markdown(timetable)), built_in_words(), {}});
  CHECK(test::all_of(back.slots) == test::all_of(timetable.slots));
  CHECK(back.date == timetable.date);
}

}  // namespace
}  // namespace notes
