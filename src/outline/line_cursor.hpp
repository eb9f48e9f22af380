// SPDX-License-Identifier: MIT
// A place in one line, in bytes and in columns.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "notes/source.hpp"

namespace notes {

inline bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

/// The text without spaces and tabs around it.
inline std::string_view trim_blanks(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

/// Walks over the marks and the indentation of one line. A tab reaches to the next column that is
/// a multiple of four (section 2.2) and may be passed in part: the cursor then stays on its byte.
class LineCursor {
 public:
  LineCursor() = default;
  LineCursor(std::string_view text, Span line) : text_(text), end_(line.end), offset_(line.begin) {
    find_word();
  }

  std::size_t offset() const { return offset_; }
  /// The first byte that is not blank, or the end of the line.
  std::size_t word() const { return word_; }
  /// The line from `word` on.
  std::string_view rest() const { return text_.substr(word_, end_ - word_); }
  bool blank() const { return word_ == end_; }
  /// Columns of blanks before `word`.
  std::size_t indent() const { return word_column_ - column_; }

  /// Passes blanks only, and at most so many columns of them.
  void skip_indent(std::size_t columns) {
    columns = std::min(columns, indent());
    while (columns > 0) {
      const std::size_t width = blank_width(offset_, column_);
      const std::size_t step = std::min(width, columns);
      if (step == width) ++offset_;
      column_ += step;
      columns -= step;
    }
  }

  /// Passes the indentation and so many bytes of a mark.
  void skip_mark(std::size_t bytes) {
    offset_ = word_ + bytes;
    column_ = word_column_ + bytes;
    find_word();
  }

 private:
  std::size_t blank_width(std::size_t offset, std::size_t column) const {
    return text_[offset] == '\t' ? 4 - column % 4 : 1;
  }

  // Looked for once per mark, not once per container: deep nesting would be quadratic otherwise.
  void find_word() {
    word_ = offset_;
    word_column_ = column_;
    while (word_ < end_ && is_blank(text_[word_])) word_column_ += blank_width(word_++, word_column_);
  }

  std::string_view text_;
  std::size_t end_ = 0;
  std::size_t offset_ = 0;
  std::size_t column_ = 0;
  std::size_t word_ = 0;
  std::size_t word_column_ = 0;
};

}  // namespace notes
