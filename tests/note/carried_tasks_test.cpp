// SPDX-License-Identifier: MIT
// What is still open goes on into the next week, once.
#include "notes/carried_tasks.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

/// `箱を買う 2`, a task a line and its weeks, from the texts of reports, the latest first.
std::string carried_from(std::initializer_list<std::string> reports) {
  std::vector<std::vector<Task>> tasks;
  for (const std::string& report : reports) tasks.push_back(read(report).tasks);
  std::string shown;
  for (const CarriedTask& task : carried_tasks(tasks)) shown += fmt::format("{} {}\n", task.text, task.weeks);
  return shown;
}

TEST_CASE("open tasks of both lists of a week are carried over once each, in the words of the later list") {
  CHECK(
      carried_from(
          {"# 週報\n\n## 今週のタスクメモ\n\n- 箱を買う\n- 蓋を拭く）\n\n## 次週のタスクメモ\n\n- 蓋を拭く\n"
           "- ＡＢＣを読む\n- abcを読む\n"}) == "箱を買う 2\n蓋を拭く 2\nabcを読む 2\n");
}

TEST_CASE("what is done is not carried over, unless the next week's list has it again") {
  CHECK(carried_from({"# 週報\n\n## 今週のタスク\n\n- [x] 箱を買う\n- [x] 蓋を拭く\n- [ ] 紐\n\n## "
                      "次週のタスク\n\n- 蓋を拭く\n"}) == "蓋を拭く 2\n紐 2\n");
}

TEST_CASE("weeks are counted as long as they follow each other") {
  const std::string both = "# 週報\n\n## 次週のタスク\n\n- 箱を買う\n- 蓋を拭く\n";
  const std::string one = "# 週報\n\n## 次週のタスク\n\n- 蓋を拭く。\n";
  CHECK(carried_from({both, one, both}) == "箱を買う 2\n蓋を拭く 4\n");
}

TEST_CASE("marks alone are a task too, and without a report nothing is carried over") {
  CHECK(carried_from({"# 週報\n\n## 次週のタスク\n\n- ★\n- ☆\n"}) == "★ 2\n☆ 2\n");
  CHECK(carried_from({}).empty());
  CHECK(carried_from({"# 週報\n"}).empty());
}

}  // namespace
