// SPDX-License-Identifier: MIT
// The own form, column by column.
#include <doctest/doctest.h>

#include "timetable/two_days.hpp"

namespace notes {
namespace {

TEST_CASE("each slot is a row of the columns that any of them fills") {
  Timetable timetable;
  timetable.slots.resize(2);
  timetable.slots[0].start = 1170;
  timetable.slots[0].title = "雲";
  timetable.slots[1].kind = TalkKind::pause;
  CHECK(write_timetable_tsv(timetable) == "start\tkind\ttitle\n19:30\ttalk\t雲\n\tbreak\t\n");
  CHECK(write_timetable_csv(timetable) == "start,kind,title\n19:30,talk,雲\n,break,\n");
  CHECK(write_timetable_tsv({}) == "kind\ttitle\n");
}

TEST_CASE("what a cell cannot hold stands in quotes, and a room that is none says so") {
  CHECK(write_timetable_csv(test::two_days()) ==
        "day,start,end,room,kind,title,speaker,affiliation,url,slides,video\n"
        "2026-12-17,10:00,10:10,,opening,開会,,,,,\n"
        "2026-12-17,10:10,10:40,A,talk,\"雲と\"\"柵\"\", そして | 風\",@kumo_tさん; 凪 海子 "
        "(@nagi),\"くも社; \","
        "\"https://mikan.example/talks/1?a=b,c\",https://slides.example/1 https://slides.example/2,"
        "https://video.example/1\n"
        "2026-12-17,10:10,,B,lt,凪の日,山田 花子,,,,\n"
        "2026-12-17,,11:00,-,closing,片付け,,,,,\n"
        "2026-12-17,24:30,25:00,-,social,夜の部,,,,,\n"
        "2026-12-18,,,A,panel,みんなで話す,,ゆず社,,,\n"
        "2026-12-18,13:00,13:10,-,break,,,,,,\n");
}

}  // namespace
}  // namespace notes
