// SPDX-License-Identifier: MIT
// Talks that a note only mentions: in its sentences, and by the slides that it shows.
#pragma once

#include <string_view>
#include <vector>

#include "headings.hpp"
#include "programme.hpp"

namespace notes {

/// The talks of a note that has neither headings nor lists of them: `Xさんの「題」` in a sentence, slides
/// that are embedded or linked on a line of their own with what their caption tells, and the talk of the
/// writer that the note's title is about. In the order of their lines; the places are those of the titles, or
/// of the slides.
std::vector<ListedTalk> read_mentions(const Note& note, const std::vector<Heading>& headings,
                                      const Words& words);

/// Whether a note's title says that its writer gave a talk, and not that she listened: `…で発表してきました`.
bool is_of_own_talk(std::string_view title);

}  // namespace notes
