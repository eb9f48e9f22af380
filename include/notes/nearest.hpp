// SPDX-License-Identifier: MIT
// "Did you mean …?"
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace notes {

/// The candidate that `word` was most likely meant to be; empty if none is near: at most a third
/// of its letters mistyped (one at least), or the word is a beginning of one candidate alone.
std::string nearest(std::string_view word, std::span<const std::string> candidates);

/// ": did you mean 'x'?", or nothing when no candidate is near. To be put behind a message.
std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);

}  // namespace notes
