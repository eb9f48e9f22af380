// SPDX-License-Identifier: MIT
// Day, hours, series and number of the event, from all that tells of them.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string day_of(std::string_view text, std::string path = "note.md") {
  const Note note = read(text, std::move(path));
  constexpr std::array<std::string_view, 5> sources{"none", "fact", "text", "title", "path"};
  return fmt::format("{} {}", note.date ? to_string(*note.date) : "-",
                     sources[static_cast<std::size_t>(note.date_source)]);
}

TEST_CASE("the day comes from the fact, else from the title, else from the path") {
  CHECK(day_of("# 会 2024/04/01\n\n- 日時: 2024/05/16(木) 19:00-20:00\n", "2023-01-02.md") ==
        "2024-05-16 fact");
  CHECK(day_of("# 会 2024/04/01\n\n- 会場: 二階\n", "2023-01-02.md") == "2024-04-01 title");
  CHECK(day_of("# 会\n", "2024/2023-01-02-hako.md") == "2023-01-02 path");
  CHECK(day_of("# 会\n") == "- none");
}

TEST_CASE("a day without a year takes that of the title, else of the path") {
  CHECK(day_of("# 2024/5 #2 会\n\n日時：5/16(木) 19:00-20:00\n") == "2024-05-16 fact");
  CHECK(day_of("# 会\n\n日時：5/16(木)\n", "2024-05-16.md") == "2024-05-16 fact");
  CHECK(day_of("# 会\n\n日時：5/16(木)\n") == "- none");
}

TEST_CASE("the path of a post tells the day of writing, not that of the event") {
  const Note note = read("# 会\n", "_posts/2024-05-20-hako.md");
  CHECK_FALSE(note.date);
  REQUIRE(note.written);
  CHECK(to_string(*note.written) == "2024-05-20");
  CHECK(day_of("# 会 2024/05/16\n", "_posts/2024-05-20-hako.md") == "2024-05-16 title");
}

TEST_CASE("a number is #2, 第80回, vol.3 or No.94, and a hashtag is none") {
  const auto number = [](const std::string& title) { return read("# " + title + "\n").number; };
  CHECK(number("2024/5 #2 会") == "2");
  CHECK(number("第80回 会") == "80");
  CHECK(number("第 8 回 会") == "8");
  CHECK(number("会 vol.3") == "3");
  CHECK(number("会 Vol. 12") == "12");
  CHECK(number("会 No.94") == "94");
  CHECK(number("会 ＃7") == "7");
  CHECK(number("会 #ssmjp") == "");
  CHECK(number("会 #ssmjp #4") == "4");
  CHECK(number("第一部 会") == "");
  CHECK(number("会 2024/5") == "");
}

TEST_CASE("front matter gives the title, a number and the day of writing, never the day of the event") {
  const Note note = read("---\ntitle: '#34 report'\ndate: 2024-05-20\nnumber: 34\n---\n\n# 会\n");
  CHECK(note.title.value == "#34 report");
  CHECK(note.number == "34");
  CHECK_FALSE(note.date);
  REQUIRE(note.written);
  CHECK(to_string(*note.written) == "2024-05-20");
  CHECK(read("---\ntitle: 会\nnumber: 7\n---\n").number == "7");
}

TEST_CASE("the first H1 below front matter is the title again, or the first talk") {
  const Note same = read("---\ntitle: 箱の会\n---\n\n# 箱の会\n\n# 蓋の話\n\n* 丸い\n");
  REQUIRE(same.talks.size() == 1);
  CHECK(same.talks[0].title == "蓋の話");
  const Note other = read("---\ntitle: 箱の会\n---\n\n# 底の話\n\n* 平ら\n\n# 蓋の話\n\n* 丸い\n");
  REQUIRE(other.talks.size() == 2);
  CHECK(other.talks[0].title == "底の話");
}

TEST_CASE("a series without a definition is what the title calls it") {
  CHECK(read("# ひかりの会 #14 に参加した\n").series_name == "ひかりの会");
  CHECK(read("# 2024/5 #2 格子会参加記録\n").series_name == "lattice");
  CHECK(read("# 箱の話を聞いた\n").series_name.empty());
}

}  // namespace
