// SPDX-License-Identifier: MIT
// Counting the events of a series on.
#pragma once

#include <string>

#include "io.hpp"
#include "notes/date.hpp"
#include "notes/series_set.hpp"
#include "notes/workspace.hpp"

namespace notes {

/// Where earlier notes of a series are looked for: in the workspace; in a directory that nobody chose for
/// notes, only beside the new one. `path` is that of the new note within the workspace.
std::string place_of_earlier_notes(const Workspace& workspace, const std::string& path);

/// The number of a series' event on that day: one more than the last one before it, within the scope in
/// which the series counts, among the notes below `directory`. Empty where there is no such directory, no
/// such note, or where the series does not count.
std::string next_number(const Series& series, Date date, const std::string& directory,
                        const Workspace& workspace, const SeriesSet& known_series, const Words& words,
                        Io& io);

}  // namespace notes
