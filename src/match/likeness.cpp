// SPDX-License-Identifier: MIT
// What a talk is recognised by, and how much two of them are alike.
#include "likeness.hpp"

#include <algorithm>

#include "notes/fold.hpp"
#include "notes/talk_kind.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

constexpr std::size_t most_letters = 400;  // of a title; the rest of a longer one tells nothing more

std::vector<std::uint64_t> neighbours(std::string_view title) {
  std::vector<std::uint64_t> pairs;
  std::uint64_t before = 0;
  while (!title.empty() && pairs.size() < most_letters) {
    const CodePoint letter = first_code_point(title);
    pairs.push_back(before << 32U | letter.value);
    before = letter.value;
    title.remove_prefix(letter.size);
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

bool names_nobody(const std::string& name, const Words& words) { return words.everybody.has(name); }

/// How much of two titles is the same, of a hundred.
int nearness(const Traits& one, const Traits& other) {
  if (one.title.empty() || other.title.empty()) return 0;
  if (one.title == other.title) return 100;
  std::vector<std::uint64_t> both;
  std::set_intersection(one.letters.begin(), one.letters.end(), other.letters.begin(), other.letters.end(),
                        std::back_inserter(both));
  const auto percent = static_cast<int>(200 * both.size() / (one.letters.size() + other.letters.size()));
  const auto& [shorter, longer] = std::minmax(
      one, other, [](const Traits& a, const Traits& b) { return a.title.size() < b.title.size(); });
  constexpr std::size_t least = 9;  // bytes: a word or two
  const bool is_part = shorter.title.size() >= least && longer.title.find(shorter.title) != std::string::npos;
  return is_part ? std::max(percent, 80) : percent;
}

}  // namespace

Traits traits_of(const Talk& talk, const Words& words) {
  Traits traits{folded(talk.title), {}, talk.start, talk.end, {}};
  for (const Speaker& speaker : talk.speakers) {
    if (!speaker.handle.empty()) traits.people.push_back("@" + folded(speaker.handle));
    if (const std::string name = folded(speaker.name); !name.empty() && !names_nobody(name, words))
      traits.people.push_back(name);
  }
  std::sort(traits.people.begin(), traits.people.end());
  traits.people.erase(std::unique(traits.people.begin(), traits.people.end()), traits.people.end());
  if (is_interlude(talk.kind)) traits.interlude = talk.kind;
  if (is_kind_word(talk.title, words) || names_nobody(traits.title, words)) traits.title.clear();
  traits.letters = neighbours(traits.title);
  return traits;
}

bool share_people(const Traits& one, const Traits& other) {
  return std::any_of(one.people.begin(), one.people.end(), [&](const std::string& name) {
    return std::binary_search(other.people.begin(), other.people.end(), name);
  });
}

int likeness_of(const Traits& one, const Traits& other) {
  const bool same_start = one.start && one.start == other.start;
  const bool same_end = one.end && one.end == other.end;
  const int hours = (same_start ? 12 : 0) + (same_end ? 6 : 0);
  const int near = nearness(one, other);
  if (one.interlude != other.interlude) return near >= 80 ? 20 + hours : 0;
  if (one.interlude && one.title.empty() && other.title.empty()) return 40 + hours;
  if (share_people(one, other)) return 60 + near / 2 + hours;
  const bool is_of_two = !one.people.empty() && !other.people.empty();
  if (near >= (is_of_two ? 70 : 50) || (same_start && near >= 40)) return 20 + near / 2 + hours;
  // 未定 is what becomes a talk, and a talk of which only the hours are told.
  const auto tells_nothing = [](const Traits& t) { return t.title.empty() && t.people.empty(); };
  return same_start && (tells_nothing(one) || tells_nothing(other)) ? 10 + hours : 0;
}

}  // namespace notes
