// SPDX-License-Identifier: MIT
// Words in their order, and found at once.
#pragma once

#include <algorithm>
#include <array>
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
    sizes_ |= size_bit(word);
    sizes_by_last_byte_[last_byte(word)] |= size_bit(word);
    slot = static_cast<std::uint32_t>(entries_.size());
  }

  void append(const WordList& others) {
    for (const auto& [word, meaning] : others.entries_) add(word, meaning);
  }

  /// Where a folded word stands; `size()` if it is none of them.
  std::size_t index_of(std::string_view word) const {
    if ((sizes_by_last_byte_[last_byte(word)] & size_bit(word)) == 0) return entries_.size();
    const std::uint32_t slot = slots_[slot_of(word)];
    return slot == 0 ? entries_.size() : slot - 1;
  }

  /// The first word of the list that a folded text begins with, or ends with; `size()` for none.
  std::size_t index_at_front(std::string_view text) const {
    return first_index(text, [&](std::size_t size) { return text.substr(0, size); });
  }
  std::size_t index_at_back(std::string_view text) const {
    return first_index(text, [&](std::size_t size) { return text.substr(text.size() - size); });
  }

  std::optional<Meaning> find(std::string_view word) const {
    const std::size_t index = index_of(word);
    return index == entries_.size() ? std::nullopt : std::optional(entries_[index].second);
  }

  bool empty() const { return entries_.empty(); }
  std::size_t size() const { return entries_.size(); }
  /// Bytes of the longest word.
  std::size_t longest() const { return longest_; }
  const Entry& operator[](std::size_t index) const { return entries_[index]; }
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }

 private:
  /// The last byte of a kanji tells more than its first one.
  static std::size_t last_byte(std::string_view word) {
    return word.empty() ? 0 : static_cast<unsigned char>(word.back());
  }

  /// The last bit stands for all long words.
  static std::uint64_t size_bit(std::string_view word) {
    return std::uint64_t{1} << std::min<std::size_t>(word.size(), 63);
  }

  template <class Part>
  std::size_t first_index(std::string_view text, Part part) const {
    std::size_t found = entries_.size();
    for (std::size_t size = 1; size <= std::min(longest_, text.size()); ++size)
      if ((sizes_ >> std::min<std::size_t>(size, 63) & 1U) != 0)
        found = std::min(found, index_of(part(size)));
    return found;
  }

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
  std::uint64_t sizes_ = 0;  // of all words; most texts are of another one than those that end as they do
  std::array<std::uint64_t, 256> sizes_by_last_byte_{};
};

}  // namespace notes
