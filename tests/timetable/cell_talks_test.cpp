// SPDX-License-Identifier: MIT
// Rows whose cells hold more than a title.
#include "cell_talks.hpp"

#include <doctest/doctest.h>

#include "timetable/details.hpp"

namespace notes {
namespace {

using enum ColumnRole;

test::Lines read(std::string_view cell, bool is_html = false) {
  test::Lines lines;
  for (const Slot& slot : talks_of_row({"19:30-20:00", cell}, {time, title}, 1, is_html, built_in_words()))
    lines.push_back(test::detail(slot));
  return lines;
}

TEST_CASE("numbers tell parts apart") {
  const NumberedParts found = numbered_parts("LT大会<br>(1) 箱<br>(2) 油 (仮)<br/>(3) 石");
  CHECK(found.label == "LT大会");
  CHECK(found.parts == std::vector<std::string_view>{"箱", "油 (仮)", "石"});
  CHECK(numbered_parts("① 箱 ② 油").parts == std::vector<std::string_view>{"箱", "油"});
  CHECK(numbered_parts("LT<br>・箱<br>・油").parts == std::vector<std::string_view>{"箱", "油"});
  CHECK(numbered_parts("LT<br>・箱<br>油<br>・石").parts.empty());
  CHECK(numbered_parts("箱 (1)").parts.empty());
  CHECK(numbered_parts("箱 (2) 油 (3)").parts.empty());
  CHECK(numbered_parts("").parts.empty());
}

TEST_CASE("several talks of one cell have its time") {
  CHECK(read("LT (1) 箱の話 @hanako (2) 油の話 @taro") ==
        test::Lines{"19:30-20:00 [lt] 箱の話 / @hanako", "19:30-20:00 [lt] 油の話 / @taro"});
  CHECK(read("<p>LT</p><ul><li>箱を数える | <a href='https://twitter.com/hanako'>花子</a> / みかん社</li>"
             "<li><a href='https://twitter.com/taro'>太郎</a> | 油を売る</li></ul>",
             true) ==
        test::Lines{"19:30-20:00 [lt] 箱を数える / 花子 (みかん社)", "19:30-20:00 [lt] 油を売る / 太郎"});
}

TEST_CASE("lines of a cell are label, title and speaker") {
  CHECK(read("基調講演<br>「石の話」<br>山田 花子 氏(みかん社)") ==
        test::Lines{"19:30-20:00 [keynote] 石の話 / 山田 花子 氏 (みかん社)"});
  CHECK(read("「箱」<br>山田さん<br>「油」<br>鈴木さん") ==
        test::Lines{"19:30-20:00 箱 / 山田さん", "19:30-20:00 油 / 鈴木さん"});
}

TEST_CASE("paragraphs of a cell are title and speaker") {
  CHECK(read("<p class='t'>箱の話 &amp; 油</p><p class='s'><a href='https://twitter.com/hanako'>山田 "
             "花子（@hanako）</a> / "
             "みかん社</p>",
             true) == test::Lines{"19:30-20:00 箱の話 & 油 / 山田 花子 (みかん社)"});
  CHECK(read("<div>箱の話</div><div>山田 花子</div>", true) == test::Lines{"19:30-20:00 箱の話 / 山田 花子"});
}

TEST_CASE("a title leads to the page of its talk") {
  CHECK(read("[箱の話](https://yoru.example/1) [資料](https://speakerdeck.com/h/1)") ==
        test::Lines{"19:30-20:00 箱の話 page: https://yoru.example/1 slides: https://speakerdeck.com/h/1"});
}

TEST_CASE("a row that tells no talk tells none") {
  CHECK(talks_of_row({"", "箱"}, {time, title}, 1, false, built_in_words()).empty());
  CHECK(talks_of_row({}, {}, 0, false, built_in_words()).empty());
}

}  // namespace
}  // namespace notes
