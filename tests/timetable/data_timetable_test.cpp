// SPDX-License-Identifier: MIT
// Which texts are read as data, by whom, and how large they may be.
#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

bool is_data(const std::string& text) {
  const Source source("a.txt", text);
  const TimetableText timetable(source, built_in_words(), {});
  return is_json(timetable) || is_yaml(timetable) || is_toml(timetable);
}

TEST_CASE("what looks like YAML or TOML has to tell a talk") {
  CHECK(is_data("- {title: A, time: 10:00}\n"));
  CHECK(is_data("[[talk]]\ntitle = 'A'\nstart = '10:00'\n"));
  CHECK(is_data("{\"a\": 1}"));
  for (const std::string text :
       {"date: 2026-08-29\n19:30 題\n", "- a: b\n- 19:30: 題\n", "title: x\ntime: 19:30\n", "a = 1\n",
        "- 19:30 題\n", "夜の会: 2026-08-29\n"}) {
    CAPTURE(text);
    CHECK_FALSE(is_data(text));
  }
}

TEST_CASE("lines stay lines") {
  CHECK(test::read("date: 2026-08-29\n19:30 題\n") == test::Lines{"on 2026-08-29", "19:30- 題"});
  CHECK(test::read("- 19:30 題\n") == test::Lines{"19:30- 題"});
}

TEST_CASE("a format that is said is the only one") {
  CHECK(test::error_of("a: b: c", test::from("yaml")).starts_with("a.txt:1:"));
  CHECK(test::error_of("19:30 題", test::from("toml")).starts_with("a.txt:1:"));
  CHECK(test::error_of("- a\n", test::from("yaml")).starts_with("a.txt:1:1: no talks are told here"));
  CHECK(test::read("- {title: A, time: 10:00}\n", test::from("yaml")) == test::Lines{"10:00- A"});
}

TEST_CASE("broken and bottomless texts are refused at once") {
  CHECK(test::error_of("{\"timetable\": [\n  {\"title\": \"x\" \"y\"}]}")
            .starts_with("a.txt:2:17: this is no JSON: "));
  CHECK(test::error_of(std::string(100'000, '[')).starts_with("a.txt:1:65: "));
  std::string bomb = "a: &a [x, x]\n";
  CHECK(test::error_of(bomb + "b: [*a, *a]\n", test::from("yaml")).starts_with("a.txt:1:4: '&'"));
}

}  // namespace
}  // namespace notes
