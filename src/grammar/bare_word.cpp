// SPDX-License-Identifier: MIT
// Marks of several bytes are among them, so they are taken one by one.
#include "bare_word.hpp"

#include "notes/byte_set.hpp"
#include "notes/text_set.hpp"

namespace notes {
namespace {

constexpr ByteSet narrow("0123456789.:()[]#-~");
constexpr TextSet wide{"【", "】", "〜"};

std::size_t mark_at_front(std::string_view text) {
  return !text.empty() && narrow.has(text.front()) ? 1 : wide.at_front(text);
}

std::size_t mark_at_back(std::string_view text) {
  return !text.empty() && narrow.has(text.back()) ? 1 : wide.at_back(text);
}

}  // namespace

std::string_view bare_word(std::string_view folded) {
  while (const std::size_t mark = mark_at_front(folded)) folded.remove_prefix(mark);
  while (const std::size_t mark = mark_at_back(folded)) folded.remove_suffix(mark);
  return folded;
}

}  // namespace notes
