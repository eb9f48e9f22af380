// SPDX-License-Identifier: MIT
// Texts of other forms as they stand in a slot.
#pragma once

#include <string>
#include <string_view>

namespace notes {

/// A text on one line: blanks, ends of lines and control characters around it left out, those within it one
/// blank.
std::string one_line(std::string_view text);

}  // namespace notes
