// SPDX-License-Identifier: MIT
// Text → note. docs/note-format.md tells the same for people who write notes.
#pragma once

#include "notes/note.hpp"
#include "notes/series_set.hpp"
#include "notes/source.hpp"
#include "notes/words.hpp"

namespace notes {

/// Reads any text as a note; nothing is an error, and every line gets its use. `source.name()` is
/// the path by which a series and a date may be recognised.
Note read_note(const Source& source, const SeriesSet& series, const Words& words);

}  // namespace notes
