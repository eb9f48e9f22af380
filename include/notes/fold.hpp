// SPDX-License-Identifier: MIT
// Texts made alike for comparing, never for writing back.
#pragma once

#include <string>
#include <string_view>

namespace notes {

/// The same text to a reader's eye: width, case and compatibility forms folded (NFKC, case
/// folding), blanks dropped. Bytes that are not UTF-8 give the text as it is.
std::string folded(std::string_view text);

}  // namespace notes
