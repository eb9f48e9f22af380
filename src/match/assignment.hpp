// SPDX-License-Identifier: MIT
// The best way to make pairs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace notes {

/// Two that may become a pair, and what that is worth: more than 0.
struct MayPair {
  std::size_t known = 0;
  std::size_t slot = 0;
  std::int64_t worth = 0;
};

/// The pairs that are worth most together, where no one is in two of them. Where very many hang together,
/// the worthiest ones one after the other.
std::vector<MayPair> best_pairs(std::vector<MayPair> pairs);

}  // namespace notes
