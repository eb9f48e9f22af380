// SPDX-License-Identifier: MIT
// Cells of a table that hold more than a title.
#pragma once

#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// `<p>題</p><p>X / Y社</p><ul><li>…` in one cell: title, speaker, and the talks of a block. Views into it.
struct RichCell {
  std::string_view title;
  std::string_view speakers;
  std::vector<std::string_view> items;
  std::vector<std::string_view> others;  ///< further paragraphs
};

RichCell rich_cell(std::string_view cell);

/// What stands between the `<br>` of a cell, without blanks around it; no line is empty.
std::vector<std::string_view> broken_lines(std::string_view cell);

/// One of the talks that the lines of one cell tell.
struct CellTalk {
  std::string_view title;
  std::string_view speakers;
};

/// `基調講演<br>「題」<br>X 氏(Y社)` in one cell: what kind of talk it is, and the talk, or several of them.
struct CellLines {
  std::string_view label;
  std::vector<CellTalk> talks;  ///< none where the lines tell one title in several
};

CellLines cell_lines(std::string_view cell, const Words& words);

/// `X / Y社` in a place where only speakers stand.
std::vector<Speaker> speakers_with_company(std::string_view text, const Words& words);

}  // namespace notes
