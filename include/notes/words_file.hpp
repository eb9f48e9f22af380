// SPDX-License-Identifier: MIT
// Word lists as a file says them: docs/words.md.
#pragma once

#include "notes/source.hpp"
#include "notes/words.hpp"

namespace notes {

/// Reads a file of words (TOML), and none but those. Throws Error with file, line and column at the first
/// thing that is wrong; an unknown key is wrong too, and its nearest name is told.
Words parse_words(const Source& file);

}  // namespace notes
