// SPDX-License-Identifier: MIT
// Walks through a text by characters, taking full-width ones for the ASCII they look like.
#pragma once

#include <cstddef>
#include <string_view>

#include "notes/text_set.hpp"

namespace notes {

/// ASCII alone, whatever the locale.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_alphanumeric(char c) { return is_digit(c) || is_letter(c); }

/// A run of digits.
struct Number {
  unsigned value = 0;  ///< 0 if there are more than nine digits
  std::size_t digits = 0;
};

class Scanner {
 public:
  explicit Scanner(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  bool done() const { return at_ >= text_.size(); }
  std::string_view rest() const { return text_.substr(at_); }

  /// The next character, or the one before, as ASCII; '\0' if it is another one or there is none.
  char next() const;
  char previous() const;

  /// Passes one character, whatever it is.
  void pass();
  /// Passes `c`, in either width, if it comes next.
  bool take(char c);
  /// Passes these very bytes if they come next.
  bool take(std::string_view bytes);
  /// Passes the first text of the set that comes next.
  template <std::size_t N>
  bool take_any(const TextSet<N>& texts) {
    const std::size_t size = texts.at_front(rest());
    at_ += size;
    return size > 0;
  }
  /// Passes all digits that come next; none is a number of no digits.
  Number take_number();
  /// Passes spaces of either width and tabs.
  void skip_blanks();
  /// Goes to the next digit that begins a number, which may be this one. False: there is none.
  bool seek_number();

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace notes
