// SPDX-License-Identifier: MIT
// What somebody still has to do, however it is marked.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

/// `x 箱を買う` or `- 箱を買う`, one a line.
std::string tasks_of(std::string_view text) {
  std::string shown;
  for (const Task& task : read(text).tasks)
    shown += fmt::format("{} {}\n", task.done ? "x" : "-", task.text.value);
  return shown;
}

TEST_CASE("a mark in front of a line makes a task of it, in a list or bare") {
  CHECK(tasks_of("# 会\n\n## 箱\n\nTODO: 箱を買う\n\n- [TODO] 蓋を拭く\n- **宿題**: 紐を結ぶ\n- **TODO:** "
                 "角を丸める\n"
                 "- 次回までに：箱を読む\n") ==
        "- 箱を買う\n- 蓋を拭く\n- 紐を結ぶ\n- 角を丸める\n- 箱を読む\n");
}

TEST_CASE("a mark without a colon or a bracket is a word, and one with nothing behind it no task") {
  CHECK(tasks_of("# 会\n\n## 箱\n\n- TODOリストの話\n- 宿題が出た\n- TODO:\n- 箱のTODO: 三つ\n") == "");
}

TEST_CASE("below a heading of tasks the outermost items are tasks, with boxes or without") {
  CHECK(
      tasks_of("# 会\n\n## 箱\n\n## 宿題\n\n持ち帰ったもの\n\n- 箱を運ぶ\n    - 二人で\n- [x] 蓋を洗う\n") ==
      "- 箱を運ぶ\nx 蓋を洗う\n");
}

TEST_CASE("a task below a heading of tasks is told once, and tasks follow the order of the text") {
  CHECK(tasks_of("# 会\n\n## TODO\n\n- [ ] 箱を買う\n\n## 箱\n\n- [ ] 蓋を拭く\n") ==
        "- 箱を買う\n- 蓋を拭く\n");
  CHECK(tasks_of("# 会\n\n## 箱\n\n- [ ] 蓋を拭く\n\n## TODO\n\n- 箱を買う\n\n## 紐\n\nTODO: 紐\n") ==
        "- 蓋を拭く\n- 箱を買う\n- 紐\n");
}

TEST_CASE("a heading of tasks closes the talk above it, and is no part of it") {
  const Note note = read("# 会\n\n## 箱\n\n### 宿題\n\n- 箱を買う\n");
  REQUIRE(note.sections.size() == 1);
  CHECK(note.sections[0].role == SectionRole::tasks);
  CHECK_FALSE(note.sections[0].talk);
  CHECK(note.tasks.size() == 1);
}

TEST_CASE("in code and in what stays at home there are no tasks") {
  CHECK(tasks_of("# 会\n\n## 箱\n\n```\nTODO: 箱\n```\n\n<!-- TODO: 蓋 -->\n") == "");
}

TEST_CASE("a task lies where its words stand") {
  const Note note = read("# 会\n\n## 箱\n\n- **宿題**: 紐を結ぶ\n");
  REQUIRE(note.tasks.size() == 1);
  CHECK(note.source.text(note.tasks[0].text.span) == "紐を結ぶ");
}

TEST_CASE("a TODO needs no colon where it is shouted") {
  const Note note = read("# 会\n\n- TODO 箱を運ぶ\n- TODOリストの話\n");
  REQUIRE(note.tasks.size() == 1);
  CHECK(note.tasks[0].text.value == "箱を運ぶ");
}

}  // namespace
