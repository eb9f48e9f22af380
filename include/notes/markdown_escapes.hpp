// SPDX-License-Identifier: MIT
// Text as it may stand in Markdown.
#pragma once

#include <string>
#include <string_view>

namespace notes {

/// Plain text whose characters Markdown would take for marks are escaped, and so are entities and what
/// opens a tag of a template or the id of a heading.
std::string escaped(std::string_view plain);

/// A text within a cell of a table.
std::string in_cell(std::string_view markdown);

}  // namespace notes
