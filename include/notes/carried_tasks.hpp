// SPDX-License-Identifier: MIT
// What a weekly report takes over from those before it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "notes/note.hpp"

namespace notes {

struct CarriedTask {
  std::string text;       ///< as the last report writes it
  std::size_t weeks = 0;  ///< of how many weeks in a row it is, the new one counted
};

/// The tasks of a weekly report.
struct ReportedTasks {
  std::vector<Task> own;   ///< of its week
  std::vector<Task> next;  ///< of the week behind it
};

/// The open tasks of the last report, once each: lists may differ by a bracket, width or case, and the shorter
/// one is taken. What a later line of it marks as done is done. `reports`: the latest first.
std::vector<CarriedTask> carried_tasks(const std::vector<ReportedTasks>& reports);

}  // namespace notes
