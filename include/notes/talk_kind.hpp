// SPDX-License-Identifier: MIT
// What a talk is for, told by the words of its title.
#pragma once

#include <optional>
#include <string_view>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// The kind that a word tells, numbers, brackets and a duration around it aside; two kind words in one, as
/// in 開場諸注意, tell the kind of the first.
std::optional<TalkKind> kind_word(std::string_view word, const Words& words);

/// Whether a title is nothing but kind words: `LT`, 前枠/会場諸注意, セッション2.
bool is_kind_word(std::string_view title, const Words& words);

/// The kind that a whole title tells: every part of it between `/` is a kind word, or a label with
/// a kind word stands in front (`LT: …`, `【LT】…`). Inside a sentence such a word tells nothing.
std::optional<TalkKind> find_talk_kind(std::string_view title, const Words& words);

/// The same, `talk` where nothing tells it.
TalkKind read_talk_kind(std::string_view title, const Words& words);

/// The kind of a short title that nobody gives and that begins or ends with a kind word: 片付け＆撤収,
/// Meetup Party.
std::optional<TalkKind> kind_at_rim(std::string_view title, const Words& words);

}  // namespace notes
