// SPDX-License-Identifier: MIT
// Pages as they are saved, and pieces of them.
#include <doctest/doctest.h>

#include "readers.hpp"
#include "timetable/details.hpp"

namespace notes {
namespace {

test::Lines read(const std::string& all) {
  const TimetableText text(Source("a.html", all), built_in_words(), {});
  CHECK(has_html(text));
  return test::details(read_html_page(text));
}

TEST_CASE("rooms, and cells over several rows and columns") {
  CHECK(read("<table><tr><th>時間<th>大ホール<th>小ホール\n<tr><th>10:00-10:50<td>箱の話<br>@hanako"
             "<td rowspan=2>一日ワークショップ @jiro\n<tr><th>11:00-11:50<td>油の話 &amp; 水\n"
             "<tr><td>12:00-13:00<td colspan=2>昼休み</table><p>次回は未定</p>") ==
        test::Lines{"{大ホール} 10:00-10:50 箱の話 / @hanako",
                    "{小ホール} 10:00-11:50 一日ワークショップ / @jiro", "{大ホール} 11:00-11:50 油の話 & 水",
                    "12:00-13:00 [break] 昼休み", "unread 3: 次回は未定"});
}

TEST_CASE("a time over several rows is that of each") {
  CHECK(read("<table><tr><td rowspan=2>10:00<td>箱の話<tr><td>油の話</table>") ==
        test::Lines{"10:00- 箱の話", "10:00- 油の話"});
}

TEST_CASE("times with durations, titles in paragraphs, what else they say") {
  CHECK(
      read(
          "<table><thead><tr><th>時間</th><th>トラック</th></tr></thead><tbody>\n<tr><th>10:00 (5分)</th><td>"
          "<p class=\"track-title\">開会</p></td></tr>\n<tr><th>10:10 -</th><td><p "
          "class=\"track-title\">箱の話</p>"
          "<p class=\"track-speaker\"><a href=\"https://twitter.com/hanako\">山田 花子（@hanako）\n</a> / "
          "みかん社<br/></p>"
          "<p>箱を数えます。</p></td></tr></tbody></table>") ==
      test::Lines{"10:00-10:05 [opening] 開会", "10:10- 箱の話 / 山田 花子 (みかん社)",
                  "unread 2: 箱を数えます。"});
}

TEST_CASE("a cell that reaches over the column of titles is a title") {
  CHECK(read("<table><tr><th>開始時刻<th>時間<th>登壇者<th>タイトル<tr><td>12:00-<td colspan=3>昼休み"
             "<tr><td>13:00-<td>30<td>山田 花子<td>箱の話</table>") ==
        test::Lines{"12:00- [break] 昼休み", "13:00-13:30 箱の話 / 山田 花子"});
}

TEST_CASE("lists of terms and of items tell times too") {
  CHECK(read("<dl><dt>日時</dt><dd>2026/12/17</dd><dt>19:00</dt><dd>開場</dd><dt>19:30</"
             "dt><dd>山田さん「箱の話」</dd></dl>") ==
        test::Lines{"on 2026-12-17", "19:00- [opening] 開場", "19:30- 箱の話 / 山田さん"});
  CHECK(read("<ul><li>19:00 開場</li><li>19:30〜20:00 <b>箱の話</b> <a "
             "href='https://twitter.com/hanako'>@hanako</a> "
             "<a href='https://speakerdeck.com/h/1'>スライド</a></li></ul>") ==
        test::Lines{"19:00- [opening] 開場",
                    "19:30-20:00 箱の話 / @hanako slides: https://speakerdeck.com/h/1"});
}

TEST_CASE("cards of a page") {
  CHECK(read("<!doctype html><body><ul><li>地図</li></ul><div class=card><div>19:00 - "
             "19:20</div><h3>箱の話</h3><p>山田 "
             "花子</p></div><div class=card><div>19:20 - "
             "19:40</div><h3>油の話</h3><p>@taro</p></div><p>終</p></body>") ==
        test::Lines{"19:00-19:20 箱の話 / 山田 花子", "19:20-19:40 油の話 / @taro",
                    "unread 0: 2 pieces of the page"});
}

TEST_CASE("of a whole page what is not read is told once, and its menu is no timetable") {
  CHECK(read("<html><ul><li>ホーム</li><li>地図</li></ul>\n<table><tr><td>19:00<td>箱の話</table><p>終</p></"
             "html>") == test::Lines{"19:00- 箱の話", "unread 0: 3 pieces of the page"});
  CHECK(read("<html><ul><li>ホーム</li><li>地図</li></ul></html>") ==
        test::Lines{"unread 0: 2 pieces of the page"});
}

TEST_CASE("other texts are no HTML") {
  for (const std::string all :
       {"", "19:30 題", "<3 19:30", "<p align=center>夜の会</p>\n\n|時間|内容|\n|--|--|\n|19:30|題|\n",
        "- <b>19:30</b> 題"}) {
    INFO(all);
    CHECK_FALSE(has_html({Source("a.html", all), built_in_words(), {}}));
  }
}

TEST_CASE("strange texts do no harm") {
  for (const std::string& all : test::strange_texts()) {
    has_html({Source("a.html", all), built_in_words(), {}});
    read_html_page({Source("a.html", "<html>" + all), built_in_words(), {}});
  }
}

}  // namespace
}  // namespace notes
