// SPDX-License-Identifier: MIT
// The week that `notes new` makes a report of, and what the reports before it left open.
#pragma once

#include <string>

#include "io.hpp"
#include "notes/scaffold_week.hpp"
#include "notes/series_set.hpp"
#include "notes/workspace.hpp"

namespace notes {

/// The week of the day that `--date` says; else this one, or on the morning of its first day the last one.
/// Throws UsageError.
Week asked_week(const std::string& said, const Series& series);

/// Gives a week the open tasks of the report before it, which is looked for below `directory`. `path` is the
/// one of the new report: the link back begins there.
void take_over(Week& week, const std::string& directory, const std::string& path, const Series& series,
               const Workspace& workspace, const SeriesSet& known_series, const Words& words, Io& io);

/// The days, what was carried over, and what has stood there for three weeks.
void tell_week(const Week& week, Io& io);

}  // namespace notes
