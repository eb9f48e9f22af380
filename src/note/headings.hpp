// SPDX-License-Identifier: MIT
// What a person meant as a heading, whether Markdown sees one or not.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "notes/note.hpp"

namespace notes {

struct Heading {
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;  ///< inclusive
  int level = 0;                ///< 1–6, of Markdown and HTML alike; 7: a line that only looks like one
  Span span{};
  Span text{};                      ///< without its marks
  std::optional<SectionRole> role;  ///< where it is a section word
  FactRole fact = FactRole::none;   ///< where it is a label
};

/// Headings of Markdown that stand in no list and no quotation, those of HTML, `##題` without a blank,
/// lines all in bold or in 【】, lines behind `◎` or `■`, and where at least two are written so, `X「題」`
/// and a line above `発表者: X`; in their order. A paragraph of several lines above
/// `---` is none: its writer meant a rule.
std::vector<Heading> find_headings(const Note& note, const Words& words);

/// Whether a heading, or an item that holds others, is called like a day: 2019/08/29, DAY 1, 二日目, 初日.
bool names_day(std::string_view text);

}  // namespace notes
