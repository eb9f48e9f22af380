// SPDX-License-Identifier: MIT
// The report of a week, byte for byte.
#include "notes/scaffold_week.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

constexpr std::string_view weekly_toml = R"(
schema = 1
kind   = "weekly"
name   = "weekly"

[note]
path  = "{year}/{date}-{series}.md"
title = "週報 {date}"

[day]
heading = "{date}"
body    = """
1. 
"""

[[section]]
title = "今週のタスク"
role  = "tasks"

[[section]]
title = "振り返り"
role  = "review"

[[section]]
title = "次週のタスク"
role  = "next-tasks"
)";

Date date(unsigned month, unsigned day) {
  return {std::chrono::year{2026}, std::chrono::month{month}, std::chrono::day{day}};
}

Scaffold made_of(const Week& week) {
  return scaffold_week(week, parse_series(Source("weekly.toml", std::string(weekly_toml))));
}

TEST_CASE("a week begins with what was left open, then its days, then what is looked back at") {
  Week week;
  week.first = date(12, 28);
  week.carried = {{"箱を買う", 2}, {"蓋を\n拭く", 3}};
  week.last_title = "週報 [12/21]";
  week.last_path = "2026-12-21-weekly.md";
  const Scaffold note = made_of(week);
  CAPTURE(note.text);
  CHECK(note.path == "2026/2026-12-28-weekly.md");
  CHECK(note.text.starts_with(
      "# 週報 2026-12-28\n\n## 今週のタスク\n\n"
      "前の週: [週報 \\[12/21\\]](<2026-12-21-weekly.md>)\n\n"
      "- [ ] 箱を買う\n- [ ] 蓋を 拭く\n\n## 2026-12-28\n\n1. \n\n## 2026-12-29\n\n1. \n\n"));
  CHECK(note.text.ends_with("## 2027-01-03\n\n1. \n\n## 振り返り\n\n- \n\n## 次週のタスク\n\n- [ ] \n\n"));
}

TEST_CASE("what is written is read back: tasks, days, sections") {
  Week week;
  week.first = date(12, 14);
  week.carried = {{"箱を買う", 2}};
  const Note note = read(made_of(week).text);
  REQUIRE(note.tasks.size() == 1);
  CHECK(note.tasks[0].text.value == "箱を買う");
  CHECK(note.talks.size() == 7);
  CHECK(note.talks.front().date == date(12, 14));
  CHECK(note.talks.back().date == date(12, 20));
}

TEST_CASE("without a report before it there is nothing to carry over, and a box to begin with") {
  Week week;
  week.first = date(12, 14);
  const Scaffold note = made_of(week);
  CHECK(note.text.find("## 今週のタスク\n\n- [ ] \n\n## 2026-12-14") != std::string::npos);
  CHECK(read(note.text).tasks.empty());
}

TEST_CASE("a week begins on the day that the series says") {
  CHECK(first_of_week(date(12, 17), std::chrono::Monday) == date(12, 14));
  CHECK(first_of_week(date(12, 14), std::chrono::Monday) == date(12, 14));
  CHECK(first_of_week(date(12, 13), std::chrono::Monday) == date(12, 7));
  CHECK(first_of_week(date(12, 17), std::chrono::Sunday) == date(12, 13));
}

}  // namespace
