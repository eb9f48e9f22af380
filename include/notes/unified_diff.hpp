// SPDX-License-Identifier: MIT
// Two texts → a patch that `git apply` and `patch` take.
#pragma once

#include <string>
#include <string_view>

namespace notes {

/// The changes from one text to another as a unified diff, each with three lines around it, of a file that
/// both know as `path`; "" where there are none. Lines end in LF and hold all other bytes, so a CR before it
/// is kept; a text that does not end in LF is told as diff does. The patch is smallest where the
/// texts differ in little, and always right; time and memory grow with the texts and a bounded number of
/// changes (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
std::string unified_diff(std::string_view before, std::string_view after, std::string_view path);

}  // namespace notes
