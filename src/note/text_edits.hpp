// SPDX-License-Identifier: MIT
// Changes of a text that are made all at once.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

struct TextEdit {
  Span span;
  std::string text;
};

/// Whether one of them begins within another.
bool overlap(std::vector<TextEdit> edits);

class TextEdits {
 public:
  /// Of edits that do not overlap.
  explicit TextEdits(std::vector<TextEdit> edits);

  /// A stretch of the text as it becomes, with the edits that begin in it.
  std::string apply(std::string_view text, Span stretch) const;

 private:
  std::vector<TextEdit> edits_;  // sorted
};

}  // namespace notes
