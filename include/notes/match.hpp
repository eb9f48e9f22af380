// SPDX-License-Identifier: MIT
// Which talks of two lists are the same talk.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// For each of `slots` the index in `known` of the talk that it is; no talk is taken twice. A talk is
/// recognised although it was moved, renamed or given to somebody else, as long as something of it is
/// left: its title, much of it, its speaker; where it tells nothing but its hours, these. Breaks and the
/// like are matched by their kind. Of several that are alike, those of the same hours belong together,
/// then the first to the first. The same lists always give the same answer, in time that grows with
/// their lengths as long as few talks are left over that have the same speaker.
std::vector<std::optional<std::size_t>> match_talks(const std::vector<Talk>& known,
                                                    const std::vector<Talk>& slots, const Words& words);

}  // namespace notes
