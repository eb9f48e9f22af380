// SPDX-License-Identifier: MIT
// Who and what: the line of a talk, its time and its label aside, in its parts.
#pragma once

#include <string_view>

#include "notes/talk_form.hpp"
#include "notes/words.hpp"

namespace notes {

struct TalkParts {
  std::string_view speakers;
  std::string_view affiliation;
  std::string_view title;
  bool quoted = false;  ///< the title stands in 「」 and is what it is, whatever it holds
};

/// By the joint that holds speakers and title together, whichever it is: `X「題」`, `題 — X`, `題 @x`, `Xさん
/// 題`. Where none does, all of it is the title.
TalkParts split_joint(std::string_view text, const Words& words, const TalkForm& form);

/// Columns held apart by tabs: speakers, affiliation, title; with two, no affiliation.
TalkParts split_columns(std::string_view text, const Words& words, const TalkForm& form);

/// Whether a text is two columns, a word of kinds that is the title and who gives it: `LT1⇥@x`.
bool tells_kind_and_speaker(std::string_view text, const Words& words);

/// A title without the joint that held its speaker.
std::string_view without_joint_behind(std::string_view title);

}  // namespace notes
