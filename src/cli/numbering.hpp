// SPDX-License-Identifier: MIT
// Counting the events of a series on.
#pragma once

#include <string>

#include "io.hpp"
#include "notes/date.hpp"
#include "notes/series_set.hpp"
#include "notes/workspace.hpp"

namespace notes {

/// The number of a series' event on that day: one more than the last one before it, within the scope in
/// which the series counts, among the notes below `directory`. Empty where there is none, or where the
/// series does not count.
std::string next_number(const Series& series, Date date, const std::string& directory,
                        const Workspace& workspace, const SeriesSet& known_series, const Words& words,
                        Io& io);

}  // namespace notes
