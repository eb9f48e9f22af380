// SPDX-License-Identifier: MIT
// Lines that people choose from, and that are read again.
#include <doctest/doctest.h>

#include "timetable/two_days.hpp"

namespace notes {
namespace {

TEST_CASE("day, hours and track stand in front, then who, where from and what") {
  CHECK(write_timetable_text(test::two_days()) ==
        "2026-12-17 10:00-10:10\t開会\n"
        "2026-12-17 10:10-10:40 [A]\t@kumo_tさん (くも社)、凪 海子 (@nagi)\t\t雲と\"柵\", そして | 風\n"
        "2026-12-17 10:10- [B]\t山田 花子\t\tLT: 凪の日\n"
        "2026-12-17 -11:00\t片付け\n"
        "2026-12-17 24:30-25:00\t夜の部\n"
        "2026-12-18 [A]\t\tゆず社\tPanel: みんなで話す\n"
        "2026-12-18 13:00-13:10\t\n");
  CHECK(write_timetable_text({}).empty());
}

TEST_CASE("what was read from lines is written as lines that are read alike") {
  const std::string text =
      "19:30-19:40\t@yuzu_hoshiさん\tssmjp\t前枠/会場諸注意\n"
      "19:40-20:00 [A]\t@kumo\t\t雲\n"
      "19:40-20:00 [B]\tBerg Anna\tくも社\t「風」と凪\n"
      "20:00-20:10\t休憩\n"
      "\t\tLT: 飛び込み枠\n"
      "\t\t転換\n"
      "20:10-20:15\t@nagi\t\tLT: 凪\n"
      "20:15-\t懇親会\n";
  const auto read = [](const std::string& lines) {
    return read_pasted_lines({Source("a", lines), built_in_words(), {}});
  };
  const Timetable timetable = read(text);
  CHECK(timetable.slots.size() == 8);
  CHECK(test::all_of(read(write_timetable_text(timetable)).slots) == test::all_of(timetable.slots));
  CHECK(write_timetable_text(timetable) == text);
}

}  // namespace
}  // namespace notes
