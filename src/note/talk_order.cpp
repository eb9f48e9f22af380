// SPDX-License-Identifier: MIT
// The order of a timetable, with what only the note has in its places.
#include "talk_order.hpp"

#include <algorithm>

namespace notes {
namespace {

/// Which of some numbers are in a longest row of them that never descends.
std::vector<bool> longest_row(const std::vector<std::size_t>& numbers) {
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> last;  // of rows of each length, the index of the least number one ends with
  std::vector<std::size_t> before(numbers.size(), none);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto place = std::partition_point(last.begin(), last.end(),
                                            [&](std::size_t end) { return numbers[end] <= numbers[i]; });
    if (place != last.begin()) before[i] = *std::prev(place);
    if (place == last.end())
      last.push_back(i);
    else
      *place = i;
  }
  std::vector<bool> is_in(numbers.size());
  for (std::size_t i = last.empty() ? none : last.back(); i != none; i = before[i]) is_in[i] = true;
  return is_in;
}

/// The same of the talks that have a number and count, others left out.
template <class Number>
std::vector<bool> blocks_in_row(const std::vector<PlacedTalk>& talks, const std::vector<bool>& counts,
                                Number number) {
  std::vector<std::size_t> numbers;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < talks.size(); ++i) {
    if (!talks[i].block || !counts[i]) continue;
    numbers.push_back(number(*talks[i].block));
    places.push_back(i);
  }
  const std::vector<bool> row = longest_row(numbers);
  std::vector<bool> is_in(talks.size());
  for (std::size_t i = 0; i < places.size(); ++i) is_in[places[i]] = row[i];
  return is_in;
}

}  // namespace

std::vector<PlacedTalk> order_talks(const std::vector<std::optional<std::size_t>>& block_of_slot,
                                    const std::vector<bool>& adds, const std::vector<bool>& stays) {
  std::vector<bool> is_slot(stays.size());
  for (const auto& block : block_of_slot)
    if (block) is_slot[*block] = true;
  // What only the note has, by the block that stands before it; the first ones stand before all.
  std::vector<PlacedTalk> talks;
  std::vector<std::vector<std::size_t>> behind(stays.size());
  std::optional<std::size_t> before;
  for (std::size_t block = 0; block < stays.size(); ++block) {
    if (is_slot[block]) {
      before = block;
    } else if (stays[block]) {
      if (before)
        behind[*before].push_back(block);
      else
        talks.push_back({block, {}});
    }
  }
  for (std::size_t slot = 0; slot < block_of_slot.size(); ++slot) {
    const auto& block = block_of_slot[slot];
    if (!block && !adds[slot]) continue;
    talks.push_back({block, slot});
    if (!block) continue;
    for (const std::size_t kept : behind[*block]) talks.push_back({kept, {}});
  }
  return talks;
}

void give_runs(std::vector<PlacedTalk>& talks, const std::vector<std::size_t>& run_of_block) {
  const std::vector<bool> keeps = blocks_in_row(talks, std::vector<bool>(talks.size(), true),
                                                [&](std::size_t block) { return run_of_block[block]; });
  const auto first = std::find(keeps.begin(), keeps.end(), true);
  std::size_t run =
      first == keeps.end() ? 0 : run_of_block[*talks[static_cast<std::size_t>(first - keeps.begin())].block];
  for (std::size_t i = 0; i < talks.size(); ++i) {
    if (keeps[i]) run = run_of_block[*talks[i].block];
    talks[i].run = run;
  }
}

std::vector<bool> keeps_place(const std::vector<PlacedTalk>& talks, const std::vector<bool>& counts) {
  return blocks_in_row(talks, counts, [](std::size_t block) { return block; });
}

}  // namespace notes
