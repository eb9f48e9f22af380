// SPDX-License-Identifier: MIT
// The best way to make pairs: the Hungarian method, for each group that hangs together.
#include "assignment.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace notes {
namespace {

constexpr std::size_t most_exact = 64;  // the method takes the cube of it

/// Which of them hang together through pairs.
class Groups {
 public:
  explicit Groups(std::size_t size) : above_(size) { std::iota(above_.begin(), above_.end(), 0U); }

  std::size_t of(std::size_t one) {
    while (above_[one] != one) one = above_[one] = above_[above_[one]];
    return one;
  }
  void join(std::size_t one, std::size_t other) { above_[of(one)] = of(other); }

 private:
  std::vector<std::size_t> above_;
};

std::vector<MayPair> worthiest_first(std::vector<MayPair> pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const MayPair& a, const MayPair& b) {
    return std::tuple(-a.worth, a.slot, a.known) < std::tuple(-b.worth, b.slot, b.known);
  });
  std::set<std::size_t> known;
  std::set<std::size_t> slots;
  std::erase_if(pairs, [&](const MayPair& pair) {
    if (known.contains(pair.known) || slots.contains(pair.slot)) return true;
    known.insert(pair.known);
    slots.insert(pair.slot);
    return false;
  });
  return pairs;
}

/// The Hungarian method with potentials (Kuhn, Munkres) on a square of costs, counted from 1: the column
/// of each row.
std::vector<std::size_t> cheapest_columns(const std::vector<std::vector<std::int64_t>>& cost) {
  constexpr auto endless = std::numeric_limits<std::int64_t>::max() / 4;
  const std::size_t size = cost.size() - 1;
  std::vector<std::int64_t> of_row(size + 1);
  std::vector<std::int64_t> of_column(size + 1);
  std::vector<std::size_t> row_in(size + 1);
  for (std::size_t row = 1; row <= size; ++row) {
    std::vector<std::int64_t> least(size + 1, endless);
    std::vector<std::size_t> way(size + 1);
    std::vector<bool> seen(size + 1);
    std::size_t column = 0;
    row_in[0] = row;
    do {
      seen[column] = true;
      const std::size_t here = row_in[column];
      std::int64_t step = endless;
      std::size_t next = 0;
      for (std::size_t to = 1; to <= size; ++to) {
        if (seen[to]) continue;
        const std::int64_t rest = cost[here][to] - of_row[here] - of_column[to];
        if (rest < least[to]) std::tie(least[to], way[to]) = std::tuple(rest, column);
        if (least[to] < step) std::tie(step, next) = std::tuple(least[to], to);
      }
      for (std::size_t to = 0; to <= size; ++to) {
        if (seen[to]) of_row[row_in[to]] += step;
        (seen[to] ? of_column[to] : least[to]) -= step;
      }
      column = next;
    } while (row_in[column] != 0);
    for (; column != 0; column = way[column]) row_in[column] = row_in[way[column]];
  }
  std::vector<std::size_t> columns(size + 1);
  for (std::size_t column = 1; column <= size; ++column) columns[row_in[column]] = column;
  return columns;
}

std::vector<MayPair> best_of_group(const std::vector<MayPair>& pairs) {
  std::map<std::size_t, std::size_t> rows;
  std::map<std::size_t, std::size_t> columns;
  for (const MayPair& pair : pairs) {
    rows.emplace(pair.slot, 0);
    columns.emplace(pair.known, 0);
  }
  const std::size_t size = std::max(rows.size(), columns.size());
  if (size == 1) return {pairs.front()};
  if (size > most_exact) return worthiest_first(pairs);
  std::size_t count = 0;
  for (auto& [slot, row] : rows) row = ++count;
  count = 0;
  for (auto& [known, column] : columns) column = ++count;
  std::vector<std::vector<std::int64_t>> cost(size + 1, std::vector<std::int64_t>(size + 1));
  for (const MayPair& pair : pairs) cost[rows[pair.slot]][columns[pair.known]] = -pair.worth;
  const std::vector<std::size_t> chosen = cheapest_columns(cost);
  std::vector<MayPair> best;
  for (const MayPair& pair : pairs)
    if (chosen[rows[pair.slot]] == columns[pair.known]) best.push_back(pair);
  return best;
}

}  // namespace

std::vector<MayPair> best_pairs(std::vector<MayPair> pairs) {
  std::size_t known = 0;
  std::size_t slots = 0;
  for (const MayPair& pair : pairs) {
    known = std::max(known, pair.known + 1);
    slots = std::max(slots, pair.slot + 1);
  }
  Groups groups(known + slots);
  for (const MayPair& pair : pairs) groups.join(pair.known, known + pair.slot);
  std::map<std::size_t, std::vector<MayPair>> by_group;
  for (const MayPair& pair : pairs) by_group[groups.of(pair.known)].push_back(pair);
  std::vector<MayPair> best;
  for (const auto& [group, members] : by_group) {
    const auto chosen = best_of_group(members);
    best.insert(best.end(), chosen.begin(), chosen.end());
  }
  return best;
}

}  // namespace notes
