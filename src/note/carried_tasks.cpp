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

std::vector<Keys> keys_of_weeks(const std::vector<ReportedTasks>& reports) {
  std::vector<Keys> keys;
  for (const ReportedTasks& tasks : reports) {
    keys.emplace_back();
    for (const Task& task : tasks.own) keys.back().insert(words_of_task(task));
  }
  return keys;
}

/// A task as one report writes it, perhaps several times.
struct Mentioned {
  std::string words;
  std::string text;
  bool done = false;
};

std::vector<Mentioned> mentioned_in(const ReportedTasks& report) {
  std::vector<Mentioned> tasks;  // in the order of their first lines
  std::unordered_map<std::string, std::size_t> place;
  const auto add = [&](const Task& task) {
    std::string words = words_of_task(task);
    const auto [known, is_new] = place.emplace(words, tasks.size());
    if (is_new) tasks.push_back({std::move(words), task.text.value, false});
    Mentioned& mentioned = tasks[known->second];
    if (task.text.value.size() < mentioned.text.size()) mentioned.text = task.text.value;
    mentioned.done = task.done;
  };
  for (const Task& task : report.own) add(task);
  for (const Task& task : report.next) add(task);
  return tasks;
}

}  // namespace

std::vector<CarriedTask> carried_tasks(const std::vector<ReportedTasks>& reports) {
  std::vector<CarriedTask> carried;
  if (reports.empty()) return carried;
  const std::vector<Keys> keys = keys_of_weeks(reports);
  for (Mentioned& task : mentioned_in(reports.front())) {
    if (task.done) continue;
    const auto without =
        std::find_if(keys.begin(), keys.end(), [&](const Keys& week) { return week.count(task.words) == 0; });
    carried.push_back({std::move(task.text), static_cast<std::size_t>(without - keys.begin()) + 1});
  }
  return carried;
}

}  // namespace notes
