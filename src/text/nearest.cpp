// SPDX-License-Identifier: MIT
// Optimal string alignment distance: letters missing, added, changed, or two neighbours swapped.
#include "notes/nearest.hpp"

#include <algorithm>
#include <vector>

#include "notes/utf8.hpp"

namespace notes {
namespace {

std::u32string code_points(std::string_view text) {
  std::u32string points;
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    points.push_back(point.value);
    text.remove_prefix(point.size);
  }
  return points;
}

std::size_t distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = a[i - 1] == b[j - 1] ? 0 : 1;
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + changed});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  return d[a.size()][b.size()];
}

}  // namespace

std::string nearest(std::string_view word, std::span<const std::string> candidates) {
  constexpr std::size_t longest = 64;  // a longer word is no slip of the finger
  const std::u32string letters = code_points(word.substr(0, 4 * longest));
  if (letters.empty() || letters.size() > longest) return {};
  const std::string* best = nullptr;
  std::size_t least = std::max<std::size_t>(1, letters.size() / 3) + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t away = distance(letters, code_points(candidate));
    if (away < least) {
      least = away;
      best = &candidate;
    }
  }
  if (best) return *best;
  const auto begins = [&](const std::string& candidate) { return candidate.starts_with(word); };
  const auto first = std::find_if(candidates.begin(), candidates.end(), begins);
  if (first == candidates.end()) return {};
  const bool unique = std::none_of(first + 1, candidates.end(), [&](const std::string& candidate) {
    return begins(candidate) && candidate != *first;
  });
  return unique ? *first : std::string();
}

std::string did_you_mean(std::string_view word, std::span<const std::string> candidates) {
  const std::string near = nearest(word, candidates);
  return near.empty() ? std::string() : ": did you mean '" + near + "'?";
}

}  // namespace notes
