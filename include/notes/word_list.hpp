// SPDX-License-Identifier: MIT
// Words in their order, and found at once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace notes {

/// Words, folded (notes/fold.hpp), each with its meaning. Of two that are alike the first one counts.
template <class Meaning>
class WordList {
 public:
  using Entry = std::pair<std::string, Meaning>;

  /// Adds a word behind the others; one that is there already is passed.
  void add(std::string_view word, Meaning meaning) {
    if (2 * (entries_.size() + 1) > slots_.size()) grow();
    std::uint32_t& slot = slots_[slot_of(word)];
    if (slot != 0) return;
    entries_.emplace_back(word, meaning);
    longest_ = std::max(longest_, word.size());
    slot = static_cast<std::uint32_t>(entries_.size());
  }

  void append(const WordList& others) {
    for (const auto& [word, meaning] : others.entries_) add(word, meaning);
  }

  /// Where a folded word stands; `size()` if it is none of them.
  std::size_t index_of(std::string_view word) const {
    const std::uint32_t slot = word.size() > longest_ || slots_.empty() ? 0 : slots_[slot_of(word)];
    return slot == 0 ? entries_.size() : slot - 1;
  }

  std::optional<Meaning> find(std::string_view word) const {
    const std::size_t index = index_of(word);
    return index == entries_.size() ? std::nullopt : std::optional(entries_[index].second);
  }

  std::size_t size() const { return entries_.size(); }
  /// Bytes of the longest word.
  std::size_t longest() const { return longest_; }
  const Entry& operator[](std::size_t index) const { return entries_[index]; }
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }

 private:
  /// The slot of a word, or the empty one where it would stand.
  std::size_t slot_of(std::string_view word) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = std::hash<std::string_view>()(word) & mask;
    while (slots_[at] != 0 && entries_[slots_[at] - 1].first != word) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    constexpr std::size_t smallest = 16;
    slots_.assign(slots_.empty() ? smallest : 2 * slots_.size(), 0);
    for (std::size_t i = 0; i < entries_.size(); ++i)
      slots_[slot_of(entries_[i].first)] = static_cast<std::uint32_t>(i + 1);
  }

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;  // a power of two, half of them empty: an index plus 1, or 0
  std::size_t longest_ = 0;
};

}  // namespace notes
