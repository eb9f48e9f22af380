// SPDX-License-Identifier: MIT
// What lines tell together.
#include "line_reader.hpp"

#include <doctest/doctest.h>

#include "timetable/details.hpp"

namespace notes {
namespace {

test::Lines read(const std::string& all, const TimetableHints& hints = {}, bool reads_untimed = true) {
  const TimetableText text(Source("a.txt", all), built_in_words(), hints);
  TimetableBuilder builder(text);
  LineReader(builder, reads_untimed).read(read_text_lines(text.source()));
  return test::details(std::move(builder).finish());
}

TEST_CASE("times in all forms, with separators behind them") {
  CHECK(read("19:30 〜 箱の話\n１９：３０〜 油の話\n▼19:05-19:20 - 石の話\n・19:40 / 糸の話\n19:50頃- "
             "水の話\n") == test::Lines{"19:30- 箱の話", "19:30- 油の話", "19:05-19:20 石の話",
                                        "19:40- 糸の話", "19:50- 水の話"});
}

TEST_CASE("a name before a comma, where most lines are so") {
  CHECK(read("19:05-19:20 - hanako, Counting Boxes(15min)\n19:20 - taro_x, Burning Oil (20min)\n19:40 "
             "Break\n") == test::Lines{"19:05-19:20 Counting Boxes / hanako",
                                       "19:20-19:40 Burning Oil / taro_x", "19:40- [break] Break"});
  CHECK(read("19:05 Boxes, Oil and Water\n") == test::Lines{"19:05- Boxes, Oil and Water"});
}

TEST_CASE("what lines have in common tells speakers") {
  CHECK(
      read("19:00 箱を数えて十年になります / 山田花子\n19:20 油をしぼる道具の作り方 / 鈴木一郎\n") ==
      test::Lines{"19:00- 箱を数えて十年になります / 山田花子", "19:20- 油をしぼる道具の作り方 / 鈴木一郎"});
}

TEST_CASE("days and tracks open above their talks") {
  CHECK(read("■ 12月17日(木)\nTrack A\n10:00 箱の話\nTrack B\n10:00 油の話\n■ "
             "12月18日(金)\n【ホールA】\n10:00 石の話\n",
             test::on_day(2026, 12, 1)) == test::Lines{"on 2026-12-17", "2026-12-17 {Track A} 10:00- 箱の話",
                                                       "2026-12-17 {Track B} 10:00- 油の話",
                                                       "2026-12-18 {ホールA} 10:00- 石の話"});
}

TEST_CASE("a date in front of a time is the talk's own") {
  CHECK(read("2013-03-15 13:00-13:50 [A] @hanako「箱」\n2013-03-15\t13:00-13:50\t@taro\t油の話\n"
             "2013-03-16 13:00 糸の話\n") ==
        test::Lines{"on 2013-03-15", "2013-03-15 {A} 13:00-13:50 箱 / @hanako",
                    "2013-03-15 13:00-13:50 油の話 / @taro", "2013-03-16 13:00- 糸の話"});
  CHECK(read("2013-03-15 13:00-18:00 夜の会\n13:00 箱の話\n") ==
        test::Lines{"on 2013-03-15", "13:00- 箱の話"});
}

TEST_CASE("rows as they are written out, with day, track and columns, are read back") {
  CHECK(read("2026-12-17 19:00-19:20 [Web]\t@hanako\tみかん社\t箱の話\n2026-12-17 19:20- [Web]\t休憩\n"
             "2026-12-18 19:00-19:20\t@taro\t\t油の話\n2026-12-18\t@jiro\t\t石の話\n@saburo\t\t水の話\n") ==
        test::Lines{"on 2026-12-17", "2026-12-17 {Web} 19:00-19:20 箱の話 / @hanako (みかん社)",
                    "2026-12-17 {Web} 19:20- [break] 休憩", "2026-12-18 19:00-19:20 油の話 / @taro",
                    "2026-12-18  石の話 / @jiro", " 水の話 / @saburo"});
}

TEST_CASE("behind a slash stands who speaks, unless it is a kind of slot") {
  CHECK(read("19:00-19:10 / オープニング\n19:10-19:40 / 型で守る / 山田太郎\n19:40-20:10 / 箱の話 / "
             "佐藤花子（みかん）\n20:10 休憩 / 転換\n20:20 @taro / 油の話\n") ==
        test::Lines{"19:00-19:10 [opening] オープニング", "19:10-19:40 型で守る / 山田太郎",
                    "19:40-20:10 箱の話 / 佐藤花子 (みかん)", "20:10- [break] 休憩 / 転換",
                    "20:20- 油の話 / @taro"});
}

TEST_CASE("behind a colon a full name may stand, with its company") {
  CHECK(read("19:10〜19:40（30分） 型で守る：山田太郎（みかんテック）\n19:40〜20:10（30分） "
             "箱の話：佐藤花子（りんご）\n") == test::Lines{"19:10-19:40 型で守る / 山田太郎 (みかんテック)",
                                                            "19:40-20:10 箱の話 / 佐藤花子 (りんご)"});
}

TEST_CASE("where one row tells which column speaks, the others are alike") {
  CHECK(read("19:00\tオープニング\t主催者\n19:10\t箱の話\t山田太郎\n19:40\t油の話\t鈴木花子さん\n20:"
             "10\t休憩\t\n") == test::Lines{"19:00- [opening] オープニング / 主催者",
                                            "19:10- 箱の話 / 山田太郎", "19:40- 油の話 / 鈴木花子さん",
                                            "20:10- [break] 休憩"});
}

TEST_CASE("a duration in front of a title tells the end") {
  CHECK(read("19:00 (10分) オープニング\n19:10 (30分) 型で守る @yamada\n19:40 5min LT 猫 @neko\n") ==
        test::Lines{"19:00-19:10 [opening] オープニング", "19:10-19:40 型で守る / @yamada",
                    "19:40-19:45 [lt] 猫 / @neko"});
}

TEST_CASE("behind two empty columns stands a slot without a time") {
  CHECK(read("19:10-19:30\t@taro\t\tセッション1\n\t\t休憩\n\t\tLT: 飛び込み枠\n20:10\t懇親会\n") ==
        test::Lines{"19:10-19:30 セッション1 / @taro", " [break] 休憩", " [lt] 飛び込み枠",
                    "20:10- [social] 懇親会"});
}

TEST_CASE("tracks in brackets, in front of the time and behind it") {
  CHECK(read("10:00 [A] 箱の話\n[B] 10:00 油の話\n") ==
        test::Lines{"{A} 10:00- 箱の話", "{B} 10:00- 油の話"});
}

TEST_CASE("times alone, with their talks below them") {
  CHECK(read("19:00\n開場\n19:30 - 19:50\n箱を数える\n山田 "
             "花子\n\n19:50\n20:10\n油を売る\n@taro\n\n※変更あり\n20:10〜\n懇親会\n") ==
        test::Lines{"19:00- [opening] 開場", "19:30-19:50 箱を数える / 山田 花子",
                    "19:50-20:10 油を売る / @taro", "20:10- [social] 懇親会", "unread 11: ※変更あり"});
}

TEST_CASE("a slot that is but counted tells its talk below") {
  CHECK(read("19:10 セッション1\n箱を数え続けた十年間の記録\n山田花子さん\n19:30 セッション2\n19:50 "
             "LT大会\n見に来てね\n") == test::Lines{"19:10- 箱を数え続けた十年間の記録 / 山田花子さん",
                                                    "19:30- セッション2", "19:50- [lt] LT大会",
                                                    "unread 5: 見に来てね"});
}

TEST_CASE("of two columns, most rows tell which one names speakers") {
  CHECK(
      read(
          "10:00\t箱を数え続けた十年間の記録\t山田花子\n10:30\t油を売らずにしぼる道具の作り方\t鈴木一郎\n") ==
      test::Lines{"10:00- 箱を数え続けた十年間の記録 / 山田花子",
                  "10:30- 油を売らずにしぼる道具の作り方 / 鈴木一郎"});
  CHECK(
      read(
          "10:00  山田花子  箱を数え続けた十年間の記録\n10:30  鈴木一郎  油を売らずにしぼる道具の作り方\n") ==
      test::Lines{"10:00- 箱を数え続けた十年間の記録 / 山田花子",
                  "10:30- 油を売らずにしぼる道具の作り方 / 鈴木一郎"});
}

TEST_CASE("a label may say what there is at a time") {
  CHECK(read("開場：18:30\n懇親会: 21:00〜22:00\n会場: 北の館\n") ==
        test::Lines{"at 北の館", "18:30- [opening] 開場", "21:00-22:00 [social] 懇親会"});
}

TEST_CASE("columns of rooms and durations") {
  CHECK(read("時間\t内容\t会場\t登壇者\t持ち時間\n19:00\t開場\tロビー\n19:30\t箱の話\t大ホール\t山田 "
             "花子\t20分\n") ==
        test::Lines{"{ロビー} 19:00- [opening] 開場", "{大ホール} 19:30-19:50 箱の話 / 山田 花子"});
  CHECK(read("日付\t開始\t終了\tタイトル\n2026/12/17\t19:00\t19:30\t箱の話\n") ==
        test::Lines{"on 2026-12-17", "2026-12-17 19:00-19:30 箱の話"});
}

TEST_CASE("facts of a talk stand below it") {
  CHECK(
      read("19:30 箱の話\n  発表者: 山田 花子\n  資料: https://files.example/1.pdf\n  備考: なし\n") ==
      test::Lines{"19:30- 箱の話 / 山田 花子 slides: https://files.example/1.pdf", "unread 3:   備考: なし"});
}

TEST_CASE("items below lightning talks are such talks") {
  CHECK(read("- 19:30 LT\n  - 箱の話 @hanako\n  - 油の話 @taro\n- 20:00 懇親会\n  - お菓子\n") ==
        test::Lines{"19:30- [lt] LT", " [lt] 箱の話 / @hanako", " [lt] 油の話 / @taro",
                    "20:00- [social] 懇親会", "unread 4:   - お菓子"});
}

TEST_CASE("where no line has a time, what is listed, quoted or names a speaker is a talk") {
  CHECK(read("LT大会\n- @hanako「箱」\n2. 油を売る話\n「糸の話」\n石の話 — "
             "@jiro\n（飛び入り歓迎）\n詳しくは次回\n") ==
        test::Lines{" [lt] 箱 / @hanako", " [lt] 油を売る話", " [lt] 糸の話", " [lt] 石の話 / @jiro",
                    "unread 5: （飛び入り歓迎）", "unread 6: 詳しくは次回"});
  CHECK(read("LT大会\n詳しくは次回\n") == test::Lines{"unread 0: LT大会", "unread 1: 詳しくは次回"});
  CHECK(read("- 箱の話\n  - 箱は数えられる\n- 数え方はこうです。\n") ==
        test::Lines{" 箱の話", "unread 1:   - 箱は数えられる", "unread 2: - 数え方はこうです。"});
  CHECK(read("- 箱の話\n", {}, false) == test::Lines{"unread 0: - 箱の話"});
}

TEST_CASE("addresses are no part of titles") {
  CHECK(read("19:30 箱の話 https://speakerdeck.com/h/1\n19:50 [油の話](https://yoru.example/2)\n") ==
        test::Lines{"19:30- 箱の話 slides: https://speakerdeck.com/h/1",
                    "19:50- 油の話 page: https://yoru.example/2"});
}

}  // namespace
}  // namespace notes
