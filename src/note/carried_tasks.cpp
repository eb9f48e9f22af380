// SPDX-License-Identifier: MIT
// Tasks are the same where their words are.
#include "notes/carried_tasks.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "notes/characters.hpp"
#include "notes/fold.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

/// The words of a task alone: `箱を買う）` and `箱を買う。` are one.
std::string words_of_task(const Task& task) {
  const std::string text = folded(task.text.value);
  std::string words;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = first_code_point(std::string_view(text).substr(at));
    if (is_word_character(point.value)) words.append(text, at, point.size);
    at += point.size;
  }
  return words.empty() ? text : words;
}

using Keys = std::unordered_set<std::string>;

std::vector<Keys> keys_of(const std::vector<std::vector<Task>>& reports) {
  std::vector<Keys> keys;
  for (const std::vector<Task>& tasks : reports) {
    keys.emplace_back();
    for (const Task& task : tasks) keys.back().insert(words_of_task(task));
  }
  return keys;
}

}  // namespace

std::vector<CarriedTask> carried_tasks(const std::vector<std::vector<Task>>& reports) {
  std::vector<CarriedTask> carried;
  if (reports.empty()) return carried;
  std::vector<const Task*> tasks;  // in the order of their first lines, as the last one writes them
  std::unordered_map<std::string, std::size_t> place;
  for (const Task& task : reports.front()) {
    const auto [known, is_new] = place.emplace(words_of_task(task), tasks.size());
    if (is_new)
      tasks.push_back(&task);
    else
      tasks[known->second] = &task;
  }
  const std::vector<Keys> keys = keys_of(reports);
  for (const Task* task : tasks) {
    if (task->done) continue;
    const std::string words = words_of_task(*task);
    const auto without =
        std::find_if(keys.begin(), keys.end(), [&](const Keys& report) { return report.count(words) == 0; });
    carried.push_back({task->text.value, static_cast<std::size_t>(without - keys.begin()) + 1});
  }
  return carried;
}

}  // namespace notes
