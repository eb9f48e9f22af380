// SPDX-License-Identifier: MIT
// The characters of UTF-8 that have an ASCII twin: U+FF01–U+FF5E, and the ideographic space.
#include "scanner.hpp"

#include "notes/utf8.hpp"

namespace notes {
namespace {

char ascii_twin(char32_t c) {
  if (c == U'\u3000') return ' ';
  const char32_t twin = c >= U'\uFF01' && c <= U'\uFF5E' ? c - (U'！' - U'!') : c;
  return twin < 0x80 ? static_cast<char>(twin) : '\0';
}

}  // namespace

char Scanner::next() const { return done() ? '\0' : ascii_twin(first_code_point(text_.substr(at_)).value); }

char Scanner::previous() const {
  return at_ == 0 ? '\0' : ascii_twin(last_code_point(text_.substr(0, at_)).value);
}

void Scanner::pass() {
  if (!done()) at_ += first_code_point(text_.substr(at_)).size;
}

bool Scanner::take(char c) {
  if (next() != c) return false;
  pass();
  return true;
}

bool Scanner::take(std::string_view bytes) {
  if (!text_.substr(at_).starts_with(bytes)) return false;
  at_ += bytes.size();
  return true;
}

Number Scanner::take_number() {
  Number number;
  for (; is_digit(next()); pass()) {
    number.value = ++number.digits > 9 ? 0 : number.value * 10 + static_cast<unsigned>(next() - '0');
  }
  return number;
}

void Scanner::skip_blanks() {
  while (next() == ' ' || next() == '\t') pass();
}

bool Scanner::seek_number() {
  if (is_digit(next()) && is_digit(previous())) take_number();
  for (; !done(); ++at_) {
    const char c = text_[at_];
    if (is_digit(c)) return true;
    // The lead byte that full-width digits share with few other characters.
    if (c == '\xEF' && is_digit(next())) return true;
  }
  return false;
}

}  // namespace notes
