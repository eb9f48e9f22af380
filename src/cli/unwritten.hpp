// SPDX-License-Identifier: MIT
// What is still to be written, as one line.
#pragma once

#include <span>
#include <string>

#include "notes/diagnostic.hpp"
#include "notes/note.hpp"

namespace notes {

/// "会場 · 感想 · 2 answers (lines 14, 88)": the todos among the findings; "" if there are none.
std::string unwritten_list(const Note& note, std::span<const Diagnostic> diagnostics);

}  // namespace notes
