// SPDX-License-Identifier: MIT
// Who gives a talk, in all the ways people write it.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// The speakers of a text that names speakers and nothing else: `@a、Bさん (X社)`. `、`, `,`, `&`
/// separate them; `・` and `と` only behind an honorific or a handle.
std::vector<Speaker> read_speakers(std::string_view text, const Words& words);

/// A name without what the page of a profile puts behind it: `名字さん | Twitter`.
std::string_view without_profile_site(std::string_view name);

/// Whether a text holds anything by which the functions below tell a speaker. Most hold nothing, and this is
/// a quick look.
bool holds_speaker_sign(std::string_view text, const Words& words);

/// How many bytes at the front of `text` plainly name speakers: each has a handle or carries an
/// honorific, and is followed by a blank, a bracket or the end. 0 if it begins otherwise.
std::size_t leading_speakers(std::string_view text, const Words& words);

/// Whether all of `text` plainly names speakers.
bool names_speakers(std::string_view text, const Words& words);

/// The handle in the address of a profile, `https://twitter.com/x`; empty if it leads elsewhere.
std::string_view profile_handle(std::string_view url);

}  // namespace notes
