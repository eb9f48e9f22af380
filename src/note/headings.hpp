// SPDX-License-Identifier: MIT
// What a person meant as a heading, whether Markdown sees one or not.
#pragma once

#include <cstdint>
#include <vector>

#include "notes/note.hpp"

namespace notes {

struct Heading {
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;  ///< inclusive
  int level = 0;                ///< 1–6, of Markdown and HTML alike; 7: a line in bold or behind a mark
  Span span{};
  Span text{};  ///< without its marks
};

/// Headings of Markdown that stand in no list and no quotation, those of HTML, `##題` without a blank,
/// lines all in bold, and lines behind `◎` or `■`; in their order. A paragraph of several lines above
/// `---` is none: its writer meant a rule.
std::vector<Heading> find_headings(const Note& note);

}  // namespace notes
