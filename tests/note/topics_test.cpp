// SPDX-License-Identifier: MIT
// Headings of a report, and titles of talks.
#include "topics.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::size_t talks_in(std::string_view text) { return read(text).talks.size(); }

const std::string prose = "\n\nとても良かったので、また来ようと思います。\n\n";

TEST_CASE("short headings above sentences are what a report tells of") {
  CHECK(talks_in("# 会に参加した\n\n## 昼の道" + prose + "## 夜の店" + prose) == 0);
  CHECK(talks_in("# 会に参加した\n\n## 四角い箱を丸い蓋で閉じる方法" + prose +
                 "## 長い紐を短い棒に固く結ぶ方法" + prose) == 2);
}

TEST_CASE("who listens keeps what she hears in items, however short the titles are") {
  CHECK(talks_in("# 会に参加した\n\n## 箱\n\n- 四角い\n- 赤い\n\n## 蓋\n\n- 丸い\n\n楽しい会でした。\n") ==
        2);
  CHECK(talks_in("# 会に参加した\n\n## 箱\n\n・四角い\n・赤い\n\n## 蓋\n\n・丸い\n") == 2);
}

TEST_CASE("beside as many that are surely talks short headings are talks") {
  CHECK(talks_in("# 会に参加した\n\n## 箱 @hako_h" + prose + "## 蓋" + prose) == 2);
}

TEST_CASE("headings that are sentences themselves are what somebody learnt") {
  CHECK(talks_in("# 会に参加した\n\n## 四角い箱を丸い蓋で閉じることがなんとかできた" + prose +
                 "## 長い紐は短い棒に固く結ぶほうがよいとわかる" + prose) == 0);
}

TEST_CASE("who gave a talk and tells of it in sentences has no other talks") {
  const std::string report =
      "\n\n## 四角い箱を丸い蓋で閉じる方法" + prose + "## 長い紐を短い棒に固く結ぶ方法" + prose;
  CHECK(talks_in("# 会で登壇しました" + report) == 0);
  CHECK(talks_in("# 会に参加して発表しました" + report) == 2);
}

TEST_CASE("a heading alone, or one that nothing stands below, tells nothing") {
  CHECK(talks_in("# 会に参加した\n\n## 昼の道" + prose) == 1);
  CHECK(talks_in("# 会に参加した\n\n## 箱\n\n## 蓋\n") == 2);
}

}  // namespace
