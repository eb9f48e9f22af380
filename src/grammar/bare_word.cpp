// SPDX-License-Identifier: MIT
// Marks of several bytes are among them, so they are taken one by one.
#include "bare_word.hpp"

#include <array>

namespace notes {
namespace {

constexpr std::string_view narrow = "0123456789.:()[]#-~";
constexpr std::array<std::string_view, 3> wide{"【", "】", "〜"};

std::size_t mark_at_front(std::string_view text) {
  for (const std::string_view mark : wide)
    if (text.starts_with(mark)) return mark.size();
  return !text.empty() && narrow.find(text.front()) != narrow.npos ? 1 : 0;
}

std::size_t mark_at_back(std::string_view text) {
  for (const std::string_view mark : wide)
    if (text.ends_with(mark)) return mark.size();
  return !text.empty() && narrow.find(text.back()) != narrow.npos ? 1 : 0;
}

}  // namespace

std::string_view bare_word(std::string_view folded) {
  while (const std::size_t mark = mark_at_front(folded)) folded.remove_prefix(mark);
  while (const std::size_t mark = mark_at_back(folded)) folded.remove_suffix(mark);
  return folded;
}

}  // namespace notes
