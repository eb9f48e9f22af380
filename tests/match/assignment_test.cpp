// SPDX-License-Identifier: MIT
// The pairs that are worth most together, beside all ways to make them.
#include "assignment.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "support/dice.hpp"

namespace {

using namespace notes;
using notes::test::Dice;

std::int64_t worth_of(const std::vector<MayPair>& pairs) {
  return std::accumulate(pairs.begin(), pairs.end(), std::int64_t{0},
                         [](std::int64_t sum, const MayPair& pair) { return sum + pair.worth; });
}

// By trying all of them.
std::int64_t most_worth(const std::vector<MayPair>& pairs, std::size_t from, std::vector<bool>& known,
                        std::vector<bool>& slots) {
  if (from == pairs.size()) return 0;
  const MayPair& pair = pairs[from];
  std::int64_t best = most_worth(pairs, from + 1, known, slots);
  if (known[pair.known] || slots[pair.slot]) return best;
  known[pair.known] = slots[pair.slot] = true;
  best = std::max(best, pair.worth + most_worth(pairs, from + 1, known, slots));
  known[pair.known] = slots[pair.slot] = false;
  return best;
}

TEST_CASE("two pairs that are worth more together win over the worthiest one") {
  const auto best = best_pairs({{0, 0, 10}, {0, 1, 9}, {1, 0, 8}});
  CHECK(best.size() == 2);
  CHECK(worth_of(best) == 17);
  CHECK(best_pairs({}).empty());
}

TEST_CASE("no way to make pairs is worth more") {
  Dice dice(3);
  for (int round = 0; round < 500; ++round) {
    std::vector<MayPair> pairs;
    for (std::size_t i = 0; i < 4; ++i)
      for (std::size_t j = 0; j < 4; ++j)
        if (dice.chance(500)) pairs.push_back({i, j, dice.between(1, 20)});
    std::vector<bool> known(4);
    std::vector<bool> slots(4);
    CHECK(worth_of(best_pairs(pairs)) == most_worth(pairs, 0, known, slots));
  }
}

TEST_CASE("very many that hang together are paired one after the other") {
  std::vector<MayPair> pairs;
  for (std::size_t i = 0; i < 200; ++i)
    for (std::size_t j = 0; j < 200; ++j) pairs.push_back({i, j, i == j ? 2 : 1});
  const auto best = best_pairs(pairs);
  CHECK(best.size() == 200);
  CHECK(worth_of(best) == 400);
}

}  // namespace
