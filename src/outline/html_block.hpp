// SPDX-License-Identifier: MIT
// Where HTML blocks begin and end (CommonMark specification, section 4.6).
#pragma once

#include <string_view>

namespace notes {

/// Which of the seven kinds of HTML block a line begins, or 0. `line` begins at its first byte that
/// is not blank. Kind 7 cannot interrupt a paragraph.
int html_block_start(std::string_view line);

/// Whether an HTML block of the kinds 1 to 5 ends with this line, which may be its first. The
/// kinds 6 and 7 end before a blank line.
bool html_block_ends(int kind, std::string_view line);

inline bool ends_at_blank_line(int html_kind) { return html_kind >= 6; }

}  // namespace notes
