// SPDX-License-Identifier: MIT
// The lines right below a talk's heading that say who speaks.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "notes/note.hpp"

namespace notes {

/// Whether a line names speakers and nothing else.
bool is_speaker_line(const Note& note, std::uint32_t line, const Words& words);

/// Whether a sentence says who speaks: `…は[太郎](https://…)さんによる発表です`.
bool tells_speaker(const Note& note, std::uint32_t line, const Words& words);

/// Who is named with an honorific at the end of a text: `次はX社の名字さん`, `@handleさん（X社）`.
std::optional<Speaker> speaker_at_end(std::string_view text, const Words& words);

/// Reads the lines right below a talk's heading, as long as they name speakers or their company. Who
/// is named in the heading as well is one person: the heading's name counts, the line adds what it lacks.
void read_speaker_lines(Note& note, NotedTalk& talk, const Words& words);

/// Reads who speaks from the first sentences below the heading, where they say so: `…は[名前](profile)
/// さんによる発表です`, `発表者は名前さん`.
void read_speaker_sentence(const Note& note, NotedTalk& talk, const Words& words);

}  // namespace notes
