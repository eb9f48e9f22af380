// SPDX-License-Identifier: MIT
// How a line that begins a block looks. Every text given here is one line from its first byte that
// is not blank, without its line end. Sections are those of the CommonMark specification.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace notes {

/// `## Title ##` (section 4.2).
struct AtxHeading {
  int level;
  std::string_view title;
};
std::optional<AtxHeading> atx_heading(std::string_view line);

/// The level a line of `=` or `-` under a paragraph makes it a heading of, or 0 (section 4.3).
int setext_underline(std::string_view line);

/// Three or more `*`, `-` or `_` (section 4.1): whether the line is one, and how far it looked like
/// one. No thematic break begins between its start and there.
struct ThematicBreak {
  bool found;
  std::size_t looked_at;
};
ThematicBreak thematic_break(std::string_view line);

/// Three or more backquotes or tildes (section 4.5).
struct CodeFence {
  char mark;
  std::size_t length;
  std::string_view info;
};
std::optional<CodeFence> code_fence(std::string_view line);
bool closes_code_fence(std::string_view line, char mark, std::size_t length);

/// `-`, `*`, `+` or up to nine digits and `.` or `)` (section 5.2).
struct ListMarker {
  char mark;
  int number;  ///< 0 for a bullet
  std::size_t size;
};
std::optional<ListMarker> list_marker(std::string_view line);

/// Whether an item may begin where a paragraph would go on: only with text, and only at one.
bool interrupts_paragraph(const ListMarker& marker, std::string_view line);

}  // namespace notes
