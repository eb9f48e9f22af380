// SPDX-License-Identifier: MIT
// The chapters of a recording.
#include "chapters.hpp"

#include <doctest/doctest.h>

#include "timetable/details.hpp"

namespace notes {
namespace {

bool chapters(const std::string& all) { return are_chapters(read_text_lines(Source("a.txt", all))); }

test::Lines read(const std::string& all) {
  const TimetableText text(Source("a.txt", all), built_in_words(), {});
  return test::details(read_chapters(text, read_text_lines(text.source())));
}

TEST_CASE("chapters begin at nought, rise, and show what no clock does") {
  CHECK(chapters("0:00 開会\n3:25 題\n45:10 題\n"));
  CHECK(chapters("説明\n00:00 開会\n12:05 題\n1:02:03 題\n"));
  CHECK_FALSE(chapters("0:00 開会\n3:25 題\n12:00 題\n"));
  CHECK_FALSE(chapters("0:10 開会\n45:10 題\n"));
  CHECK_FALSE(chapters("0:00 開会\n45:10 題\n3:25 題\n"));
  CHECK_FALSE(chapters("19:30 題\n20:00 題\n"));
  CHECK_FALSE(chapters(""));
}

TEST_CASE("each leads to its place where the address of the video is told") {
  CHECK(read("https://www.youtube.com/watch?v=abc\n0:00 - オープニング\n3:25 箱の話 @hanako\n1:02:03 "
             "油の話\n概要\n") ==
        test::Lines{" [opening] オープニング video: https://www.youtube.com/watch?v=abc&t=0",
                    " 箱の話 / @hanako video: https://www.youtube.com/watch?v=abc&t=205",
                    " 油の話 video: https://www.youtube.com/watch?v=abc&t=3723", "unread 4: 概要"});
  CHECK(read("https://youtu.be/abc\n0:00 箱の話\n45:00 油の話\n") ==
        test::Lines{" 箱の話 video: https://youtu.be/abc?t=0", " 油の話 video: https://youtu.be/abc?t=2700"});
  CHECK(read("0:00 箱の話\n45:00 油の話\n") == test::Lines{" 箱の話", " 油の話"});
}

}  // namespace
}  // namespace notes
