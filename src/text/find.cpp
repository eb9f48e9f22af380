// SPDX-License-Identifier: MIT
// The last byte finds places, the others are compared there.
#include "notes/find.hpp"

namespace notes {

std::size_t find_first(std::string_view text, std::string_view word, std::size_t from) {
  const std::string_view front = word.substr(0, word.size() - 1);
  for (std::size_t end = from + front.size(); (end = text.find(word.back(), end)) != text.npos; ++end)
    if (text.substr(0, end).ends_with(front)) return end - front.size();
  return std::string_view::npos;
}

std::size_t find_last(std::string_view text, std::string_view word) {
  const std::string_view front = word.substr(0, word.size() - 1);
  for (; (text = text.substr(0, text.rfind(word.back()) + 1)).size() > front.size(); text.remove_suffix(1))
    if (text.ends_with(word)) return text.size() - word.size();
  return std::string_view::npos;
}

}  // namespace notes
