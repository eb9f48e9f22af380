// SPDX-License-Identifier: MIT
// How the headings of one note join a title and its speaker. Alone, `A / B` and `A（B）` tell nothing;
// where most headings are written alike, they do.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "notes/words.hpp"

namespace notes {

struct TalkForm {
  enum class Speaker { unknown, before, behind };
  Speaker slash = Speaker::unknown;  ///< on which side of ` / ` the speaker stands
  Speaker dash = Speaker::unknown;   ///< of ` - `, ` – ` or ` — `
  Speaker tab = Speaker::unknown;    ///< of a tab between two columns
  bool parentheses = false;          ///< `TITLE（SPEAKER）`
  bool quotes = false;               ///< `SPEAKER「TITLE」`
  bool handles = false;              ///< `TITLE @x`, without a joint
  bool quotes_first = false;         ///< `「TITLE」SPEAKER`
};

/// The form that at least two of the lines, and half of those that could have it, agree on.
TalkForm common_form(const std::vector<std::string_view>& lines, const Words& words);

/// Whether a text may be a name, or several: no more than `longest` columns, without what only sentences and
/// titles hold.
bool may_be_name(std::string_view text, std::size_t longest = 28);

/// Whether a text looks like a family and a given name in Japanese, `山田 花子`: two words of a few
/// characters, each of one script.
bool is_full_name(std::string_view text);

/// As may_be_name, of what stands in parentheses behind a title: `（仮）` and `(15min)` are nobody.
bool is_name_in_parentheses(std::string_view inside);

}  // namespace notes
