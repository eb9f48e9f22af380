// SPDX-License-Identifier: MIT
// Field lists of reStructuredText and the lines of Pelican.
#include <doctest/doctest.h>

#include <string>

#include "grammar/front_matter_picture.hpp"

namespace notes {
namespace {

using test::picture;

TEST_CASE("a field list at the very top") {
  CHECK(picture(
            ":date: 2018-06-21 21:00\n:tags: 朝, 夜,\n  昼\n:og image: a.png\n\n:slug:\n\n夜の会\n====\n") ==
        "date = 2018-06-21 21:00\ntags = 朝 | 夜 | 昼\nog image = a.png\nslug =\n");
  CHECK(picture(":title: 朝の\n   会\n本文\n") == "title = 朝の 会 «朝の\n   会»\n");
  CHECK(picture(":date: 2018\r\n:tags: 夜\r\n") == "date = 2018\ntags = 夜\n");
  CHECK(picture(":Date: a\n:Date: b\n") == "Date = a\nDate = b\n! 2:2-2:6 the key 'Date' is given twice\n");
}

TEST_CASE("a letter in front of a field is a slip") {
  CHECK(picture("b:date: 2018-06-21\n:tags: 夜\n") ==
        "date = 2018-06-21\ntags = 夜\n! 1:1-1:2 'b' stands in front of the field ':date:'\n");
}

TEST_CASE("the lines of a first paragraph") {
  CHECK(picture(
            "Title: 夜の会: 第1回\nDate: 2013-10-05 19:30\nTags: 朝, 夜\nSummary: 朝の\n    会\n\n本文\n") ==
        "Title = 夜の会: 第1回\nDate = 2013-10-05 19:30\nTags = 朝 | 夜\nSummary = 朝の 会 «朝の\n    会»\n");
  CHECK(picture("slug:a\nAUTHOR:\n") == "slug = a\nAUTHOR =\n");
  CHECK(picture("date: a\ndate: b\n") == "date = a\ndate = b\n! 2:1-2:5 the key 'date' is given twice\n");
}

TEST_CASE("other texts begin with no front matter") {
  for (const std::string text :
       {":tada: 祝\n", ":date:2018\n", ": date: 2018\n", "::date: a\n", "abc:date: a\n", "b:tada: a\n",
        "::\n", ":", "Title: 夜\n=====\n", "Title: 夜\n本文\n", "Date: 2018\n19:30 開場\n",
        "Date: 2018\nhttps://example.com/\n", "会場: 北の館\n", "Note: a\n", "- Title: a\n", "    Title: a\n",
        "Title： 夜\n", "# Title: a\n"}) {
    INFO(text);
    CHECK(test::read(text).kind == PreambleKind::none);
    CHECK(picture(text).empty());
  }
}

}  // namespace
}  // namespace notes
