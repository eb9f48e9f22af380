// SPDX-License-Identifier: MIT
// Lines as they come from an event page.
#include <doctest/doctest.h>

#include "readers.hpp"
#include "timetable/summary.hpp"

namespace notes {
namespace {

test::Lines read(const std::string& text) {
  const Source source("a.txt", text);
  return test::summary(read_pasted_lines({source, built_in_words(), {}}));
}

TEST_CASE("columns held apart by tabs may be missing") {
  CHECK(read("19:30-19:40 \t@hanakoさん \t北社 \t題  \n"
             "19:40-19:50\t@hanakoさん\t題\n"
             "19:50-20:00\t@hanakoさん 題\n"
             "20:00-20:10\t休憩\n"
             "20:10-\t\t\t題\n") == test::Lines{
                                        "19:30-19:40 題 / @hanakoさん (北社)",
                                        "19:40-19:50 題 / @hanakoさん",
                                        "19:50-20:00 題 / @hanakoさん",
                                        "20:00-20:10 [break] 休憩",
                                        "20:10- 題",
                                    });
}

TEST_CASE("headings may come in any order, and rows may be shorter or longer") {
  CHECK(read("タイトル\t時刻\t時間\t担当\n"
             "開場\t13:00\t\t\n"
             "題\t13:15\t30m\t山田さん\n"
             "休憩\t13:45\n"
             "題\t13:55\t0:10\t\t\t\n"
             "LT 発表\t\t\t\n") == test::Lines{
                                       "13:00- [opening] 開場",
                                       "13:15-13:45 題 / 山田さん",
                                       "13:45- [break] 休憩",
                                       "13:55-14:05 題",
                                       " [lt] LT 発表",
                                   });
  CHECK(read("時間\t登壇者\t所属\t内容\n"
             "19:30\t@hanako\t北社\t題\n"
             "19:40\t@hanako\t題\n"
             "19:50\t休憩\n") == test::Lines{
                                     "19:30- 題 / @hanako (北社)",
                                     "19:40- 題 / @hanako",
                                     "19:50- [break] 休憩",
                                 });
}

TEST_CASE("a line may be a bullet") {
  for (const std::string bullet : {"- ", "* ", "+ ", "• ", "•", "・", "◎", "■ ", "\u3000・\u3000", "  - "}) {
    INFO(bullet);
    CHECK(read(bullet + "19:30〜 題\n") == test::Lines{"19:30- 題"});
  }
}

TEST_CASE("the day is found in a line, whatever stands around it") {
  CHECK(read("夜の会 #2\n日時：2019/08/29(木) 19:30-21:30\n19:30 題\n次回 2019/09/30\n") ==
        test::Lines{"on 2019-08-29", "19:30- 題", "unread: 夜の会 #2", "unread: 次回 2019/09/30"});
}

TEST_CASE("lines that told nothing are kept as they stand") {
  const std::string text = "  参加費: なし \r\n\r\n19:30\t題\r\n\t\r\n※変わることがあります";
  const Source source("a.txt", text);
  const Timetable timetable = read_pasted_lines({source, built_in_words(), {}});
  CHECK(timetable.slots.size() == 1);
  REQUIRE(timetable.unread.size() == 2);
  CHECK(timetable.unread[0].line == 0);
  CHECK(timetable.unread[0].text == "  参加費: なし ");
  CHECK(timetable.unread[1].line == 4);
  CHECK(timetable.unread[1].text == "※変わることがあります");
}

TEST_CASE("open ends, impossible times and halves of the day") {
  CHECK(read("21:10〜 懇親会\n〜22:00 片付け\n22:00まで 撤収\n7:30 PM 題\n25:70 題\n") ==
        test::Lines{"21:10- [social] 懇親会", "-22:00 [closing] 片付け", "-22:00 [closing] 撤収", "19:30- 題",
                    "unread: 25:70 題"});
}

TEST_CASE("strange texts do no harm") {
  for (const std::string& text : test::strange_texts()) {
    INFO(text);
    for (const Timetable::Unread& unread :
         read_pasted_lines({Source("a.txt", text), built_in_words(), {}}).unread)
      CHECK(text.find(unread.text) != std::string::npos);
  }
  CHECK(read("").empty());
}

}  // namespace
}  // namespace notes
