// SPDX-License-Identifier: MIT
// Texts made alike for comparing, never for writing back.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace notes {

/// The same text to a reader's eye: width, case and compatibility forms folded (NFKC, case
/// folding), blanks dropped. Bytes that are not UTF-8 give the text as it is.
std::string folded(std::string_view text);

/// Whether a text ends in a kana or kanji that folds to itself, whatever stands before it.
bool ends_in_plain_letter(std::string_view text);

/// A folded text to look at. It asks for memory only where a text is long or folds in uncommon ways, and it
/// may lie in the bytes of the text itself: it may not outlive them.
class FoldedView {
 public:
  explicit FoldedView(std::string_view text);
  FoldedView(const FoldedView&) = delete;
  FoldedView& operator=(const FoldedView&) = delete;

  std::string_view text() const { return folded_; }

 private:
  std::string_view folded_;
  std::array<char, 200> room_;  // not filled before it is used
  std::string long_;
};

}  // namespace notes
