// SPDX-License-Identifier: MIT
// Where a note says what its report says.
#pragma once

#include <vector>

#include "notes/note.hpp"
#include "notes/report.hpp"

namespace notes {

/// The places of the fields that have one, in the order of the JSON. What was put together from several
/// places, or concluded from none, is left out.
std::vector<Report::FieldSpan> field_spans(const Note& note, const Report& report);

}  // namespace notes
