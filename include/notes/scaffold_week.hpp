// SPDX-License-Identifier: MIT
// A week → the report that is ready to type in.
#pragma once

#include <string>
#include <vector>

#include "notes/carried_tasks.hpp"
#include "notes/date.hpp"
#include "notes/scaffold.hpp"
#include "notes/series.hpp"

namespace notes {

/// A week of a series of kind `weekly`, and what the report before it left open.
struct Week {
  Date first;          ///< its first day
  std::string number;  ///< digits; empty where it is not known
  std::string title;   ///< empty: as the series says
  std::vector<CarriedTask> carried;
  std::string last_title;  ///< of the report that they come from; empty where there is none
  std::string last_path;   ///< of that report, from the directory of the new one
};

/// The first day of the week of a date.
Date first_of_week(Date date, std::chrono::weekday start);

/// Sections of tasks, the seven days, the other sections. Throws Error where the series gives no path that
/// stays within the workspace.
Scaffold scaffold_week(const Week& week, const Series& series);

}  // namespace notes
