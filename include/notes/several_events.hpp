// SPDX-License-Identifier: MIT
// Files that hold the notes of several events.
#pragma once

#include <vector>

#include "notes/source.hpp"

namespace notes {

/// The events of a file, each as a text of the same name and size in which blanks stand for all but its
/// own lines, so that places hold. A file is divided only where that is plain: it has several headings of
/// level 1, and each is followed by a day of its own, with its year, before the next heading. What stands
/// above the first one belongs to it. Else the file itself.
std::vector<Source> events_in(const Source& source);

}  // namespace notes
