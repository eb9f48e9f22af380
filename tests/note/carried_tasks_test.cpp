// SPDX-License-Identifier: MIT
// What is still open goes on into the next week, once.
#include "notes/carried_tasks.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

ReportedTasks tasks_of(const std::string& text) {
  ReportedTasks tasks;
  const Note note = read(text);
  const std::size_t next = text.find("## 次週");
  for (const Task& task : note.tasks) (task.text.span.begin < next ? tasks.own : tasks.next).push_back(task);
  return tasks;
}

/// `箱を買う 2`, a task a line and its weeks, from the texts of reports, the latest first.
std::string carried_from(std::initializer_list<std::string> reports) {
  std::vector<ReportedTasks> tasks;
  for (const std::string& report : reports) tasks.push_back(tasks_of(report));
  std::string shown;
  for (const CarriedTask& task : carried_tasks(tasks)) shown += fmt::format("{} {}\n", task.text, task.weeks);
  return shown;
}

TEST_CASE("open tasks of both lists of a week are carried over once each, without a stray bracket") {
  CHECK(carried_from({"# 週報\n\n## 今週のタスクメモ\n\n- 箱を買う\n- 蓋を拭く）\n- 紐\n\n## "
                      "次週のタスクメモ\n\n- 蓋を拭く\n"
                      "- 紐】\n- ＡＢＣを読む\n- abcを読む\n"}) ==
        "箱を買う 2\n蓋を拭く 2\n紐 2\nabcを読む 1\n");
}

TEST_CASE("what is done or given up is not carried over, unless the next week's list has it again") {
  CHECK(carried_from({"# 週報\n\n## 今週のタスク\n\n- [x] 箱を買う\n- [x] 蓋を拭く\n- [-] 札\n- [ ] 紐\n\n"
                      "## 次週のタスク\n\n- 蓋を拭く\n"}) == "蓋を拭く 2\n紐 2\n");
}

TEST_CASE("weeks are counted as long as they follow each other, from the first whose own task it is") {
  const std::string both = "# 週報\n\n## 今週のタスク\n\n- 箱を買う\n- 蓋を拭く\n";
  const std::string one = "# 週報\n\n## 今週のタスク\n\n- 蓋を拭く。\n\n## 次週のタスク\n\n- 箱を買う\n";
  CHECK(carried_from({both, one, both}) == "箱を買う 2\n蓋を拭く 4\n");
  CHECK(carried_from({one}) == "蓋を拭く。 2\n箱を買う 1\n");
}

TEST_CASE("marks alone are a task too, and without a report nothing is carried over") {
  CHECK(carried_from({"# 週報\n\n## 次週のタスク\n\n- ★\n- ☆\n"}) == "★ 1\n☆ 1\n");
  CHECK(carried_from({}).empty());
  CHECK(carried_from({"# 週報\n"}).empty());
}

}  // namespace
