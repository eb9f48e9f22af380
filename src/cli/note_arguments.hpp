// SPDX-License-Identifier: MIT
// The arguments that name notes: files, directories, `-`, the name of a series; none is the workspace.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "io.hpp"
#include "notes/files.hpp"
#include "notes/note.hpp"
#include "notes/series_set.hpp"
#include "notes/workspace.hpp"

namespace notes {

/// What counts in a directory that is walked. A file that is named itself always counts.
enum class Walked {
  notes,   ///< all notes
  events,  ///< those that tell of an event
};

/// Whether a note has a series, a day or a talk.
bool tells_event(const Note& note);

/// The line that says of a named file that it tells none.
std::string no_event_line(const Note& note);

/// The bytes of a file that the command line names; one of more than `most` is refused.
std::string read_named(const std::string& path, std::size_t most = any_size);

/// Reads each note that is named and hands it over, in the order of the arguments, then of the
/// paths. A file that cannot be read is told on standard error and passed; false if there was any.
/// Reports that `render` wrote are read only when they are named themselves.
bool for_each_note(const std::vector<std::string>& arguments, Walked walked, const Workspace& workspace,
                   const SeriesSet& series, const Words& words, Io& io,
                   const std::function<void(const Note&)>& visit);

}  // namespace notes
