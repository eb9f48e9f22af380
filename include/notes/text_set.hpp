// SPDX-License-Identifier: MIT
// A few texts looked for together. Most places hold none of them, and a byte or two tell so.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace notes {

/// The bytes that texts begin and end with. By their index they stand in eight groups.
class TextKeys {
 public:
  static constexpr std::size_t groups = 8;

  /// Bit I tells of group I.
  using Bits = std::uint8_t;

  constexpr void add(std::size_t index, std::string_view text) {
    if (text.empty()) return;  // it stands nowhere
    const auto group = static_cast<Bits>(1U << index % groups);
    first_[byte(text.front())] |= group;
    last_[byte(text.back())] |= group;
    for (std::size_t c = 0; c < third_.size(); ++c)
      if (text.size() < 3 || c == byte(text[2])) third_[c] |= group;
  }

  /// The groups of which a text may stand at the front of `text`, or at its back.
  constexpr Bits at_front(std::string_view text) const {
    if (text.empty()) return 0;
    // The third byte of kana and kanji tells more than their first one.
    return text.size() < 3 ? first_[byte(text[0])]
                           : static_cast<Bits>(first_[byte(text[0])] & third_[byte(text[2])]);
  }
  constexpr Bits at_back(std::string_view text) const {
    return text.empty() ? Bits(0) : last_[byte(text.back())];
  }

 private:
  static constexpr std::size_t byte(char c) { return static_cast<unsigned char>(c); }

  std::array<Bits, 256> first_{};
  std::array<Bits, 256> third_{};
  std::array<Bits, 256> last_{};
};

/// What the two kinds of sets below are asked.
template <class Texts>
class TextsTogether {
 public:
  auto begin() const { return texts_.begin(); }
  auto end() const { return texts_.end(); }
  std::size_t size() const { return texts_.size(); }

  /// The bytes of the first text of the set that stands at the front of `text`, or at its back; 0 for none.
  constexpr std::size_t at_front(std::string_view text) const {
    return first_of(keys_.at_front(text), [&](std::string_view each) { return begins_with(text, each); });
  }
  constexpr std::size_t at_back(std::string_view text) const {
    return first_of(keys_.at_back(text), [&](std::string_view each) { return text.ends_with(each); });
  }

  /// Whether `text` is one of the set.
  constexpr bool has(std::string_view text) const {
    return first_of(keys_.at_front(text), [&](std::string_view each) { return text == each; }) > 0;
  }

  /// Where the first of them stands at `from` or behind it; the end of the text if none does.
  constexpr std::size_t first_in(std::string_view text, std::size_t from = 0) const {
    while (from < text.size() && at_front(text.substr(from)) == 0) ++from;
    return from;
  }

  /// Whether one of them stands anywhere in `text`.
  constexpr bool is_in(std::string_view text) const { return first_in(text) < text.size(); }

 protected:
  constexpr explicit TextsTogether(Texts texts) : texts_(std::move(texts)) {
    for (std::size_t i = 0; i < texts_.size(); ++i) keys_.add(i, texts_[i]);
  }

  Texts texts_;
  TextKeys keys_;

 private:
  /// Most do not, as the first bytes tell: too few to call for a comparison.
  static constexpr bool begins_with(std::string_view text, std::string_view front) {
    if (text.size() < front.size()) return false;
    for (std::size_t i = 0; i < front.size(); ++i)
      if (text[i] != front[i]) return false;
    return true;
  }

  template <class Fits>
  constexpr std::size_t first_of(TextKeys::Bits groups, Fits fits) const {
    if (groups == 0) return 0;
    for (std::size_t i = 0; i < texts_.size(); ++i)
      if ((groups >> i % TextKeys::groups & 1U) != 0 && fits(texts_[i])) return texts_[i].size();
    return 0;
  }
};

/// Texts that are known when the program is built: `constexpr TextSet joints{" / ", " - "};`.
template <std::size_t N>
class TextSet : public TextsTogether<std::array<std::string_view, N>> {
 public:
  template <class... Text>
  constexpr explicit TextSet(Text... texts)
      : TextsTogether<std::array<std::string_view, N>>({std::string_view(texts)...}) {}
};

template <class... Text>
TextSet(Text...) -> TextSet<sizeof...(Text)>;

/// Texts that a file tells.
class TextList : public TextsTogether<std::vector<std::string>> {
 public:
  TextList() : TextList(std::vector<std::string>()) {}
  TextList(std::initializer_list<std::string> texts) : TextList(std::vector<std::string>(texts)) {}
  explicit TextList(std::vector<std::string> texts) : TextsTogether(std::move(texts)) {}

  /// Adds those of the others that are not there yet behind these.
  void append(const TextList& others) {
    std::vector<std::string> texts = texts_;
    for (const std::string& other : others)
      if (std::find(texts.begin(), texts.end(), other) == texts.end()) texts.push_back(other);
    *this = TextList(std::move(texts));
  }

  /// Puts longer texts first.
  void sort_by_size() {
    std::vector<std::string> texts = texts_;
    std::stable_sort(texts.begin(), texts.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    *this = TextList(std::move(texts));
  }

  const std::string& front() const { return texts_.front(); }
  const std::string& back() const { return texts_.back(); }
  bool operator==(const TextList& other) const { return texts_ == other.texts_; }
};

}  // namespace notes
