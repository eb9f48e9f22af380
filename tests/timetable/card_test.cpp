// SPDX-License-Identifier: MIT
// Lines below a time.
#include "card.hpp"

#include <doctest/doctest.h>

#include "timetable/details.hpp"

namespace notes {
namespace {

const Words& words = built_in_words();

struct Taken {
  std::string slot;
  std::vector<bool> lines;
  bool operator==(const Taken&) const = default;
};

Taken read(const std::vector<std::string>& lines) {
  Slot timed;
  timed.start = 1170;
  Card card(timed, words);
  Taken taken;
  for (const std::string& line : lines)
    taken.lines.push_back(card.may_go_on(false) && card.take(line, false));
  taken.slot = test::detail(card.slot());
  return taken;
}

TEST_CASE("title, speaker and company follow a time") {
  CHECK(read({"箱を数える", "山田 花子", "みかん株式会社"}).slot ==
        "19:30- 箱を数える / 山田 花子 (みかん株式会社)");
  CHECK(read({"@hanako", "箱を数える"}).slot == "19:30- 箱を数える / @hanako");
  CHECK(read({"箱を数える", "@hanako", "@taro", "20分"}).slot == "19:30-19:50 箱を数える / @hanako / @taro");
  CHECK(read({}).slot == "19:30- ");
}

TEST_CASE("a word for a kind above a title is its label") {
  CHECK(read({"LT", "箱を数える", "@hanako"}).slot == "19:30- [lt] 箱を数える / @hanako");
  CHECK(read({"休憩"}).slot == "19:30- [break] 休憩");
  CHECK(read({"Room 1", "箱を数える"}).slot == "{Room 1} 19:30- 箱を数える");
}

TEST_CASE("what is none of these is left") {
  CHECK(read({"休憩", "お菓子があります", "箱を数えるための方法について話します。"}).lines ==
        std::vector<bool>{true, false, false});
  CHECK(read({"箱を数える", "@hanako", "この発表では箱を数えるための方法について話します。"}).lines ==
        std::vector<bool>{true, true, false});
}

TEST_CASE("a blank line ends it, unless one stood in front of the title") {
  Slot timed;
  timed.start = 1170;
  Card close(timed, words);
  CHECK(close.take("箱を数える", false));
  CHECK_FALSE(close.may_go_on(true));
  Card wide(timed, words);
  CHECK(wide.take("箱を数える", true));
  CHECK(wide.may_go_on(true));
}

TEST_CASE("the end may stand on the line below the start") {
  Slot start;
  start.start = 1170;
  Slot later;
  later.start = 1200;
  Card card(start, words);
  CHECK(card.take_end(later));
  CHECK_FALSE(card.take_end(later));
  CHECK(test::detail(card.slot()) == "19:30-20:00 ");
}

}  // namespace
}  // namespace notes
