// SPDX-License-Identifier: MIT
// What a weekly report takes over from those before it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "notes/note.hpp"

namespace notes {

struct CarriedTask {
  std::string text;       ///< as the last report wrote it last
  std::size_t weeks = 0;  ///< in how many reports in a row it stands, the new one counted
};

/// The open tasks of the last report, once each: lists may differ by a bracket, width or case. What a later
/// line of it marks as done is done. `reports` are the tasks of each report, the latest first.
std::vector<CarriedTask> carried_tasks(const std::vector<std::vector<Task>>& reports);

}  // namespace notes
