// SPDX-License-Identifier: MIT
// Talks that are plainly the same first, by what they are called and who gives them; then the best pairs of
// what is left.
#include "notes/match.hpp"

#include <deque>
#include <functional>
#include <set>
#include <string>
#include <unordered_map>

#include "assignment.hpp"
#include "likeness.hpp"

namespace notes {
namespace {

using Keys = std::unordered_map<std::string, std::vector<std::size_t>>;

constexpr std::size_t most_compared = 40'000;  // pairs: beyond, only those that share a speaker or a start
constexpr std::size_t most_alike = 32;         // of one speaker or one start that are compared with all

/// One list of talks.
struct Side {
  std::vector<Traits> talks;
  std::unordered_map<std::string, std::size_t> titles;  ///< how many have it
  std::vector<bool> taken;

  Side(const std::vector<Talk>& list, const Words& words) : taken(list.size()) {
    for (const Talk& talk : list) {
      talks.push_back(traits_of(talk, words));
      ++titles[talks.back().title];
    }
  }

  std::vector<std::size_t> open() const {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < talks.size(); ++i)
      if (!taken[i]) left.push_back(i);
    return left;
  }
};

class Matcher {
 public:
  Matcher(const std::vector<Talk>& known, const std::vector<Talk>& slots, const Words& words)
      : known_(known, words), slots_(slots, words), found_(slots.size()) {}

  std::vector<std::optional<std::size_t>> match() {
    pair_equal([](const Side&, const Traits& t) { return title_key(t) + people_key(t) + start_key(t); });
    pair_equal([](const Side&, const Traits& t) {
      const bool is_told = !t.title.empty() || !t.people.empty() || t.interlude;
      return is_told ? title_key(t) + people_key(t) : std::string();
    });
    // Somebody else may give it; where several are called alike, that is another talk.
    const auto called_alone = [](const Side& side, const Traits& t) {
      const bool is_told = !t.title.empty() && (t.people.empty() || side.titles.at(t.title) == 1);
      return is_told ? title_key(t) : std::string();
    };
    pair_equal([&](const Side& side, const Traits& t) {
      const std::string key = called_alone(side, t);
      return key.empty() ? key : key + start_key(t);
    });
    pair_equal(called_alone);
    for (const MayPair& pair : best_pairs(candidates())) take(pair.known, pair.slot);
    return std::move(found_);
  }

 private:
  static std::string title_key(const Traits& t) {
    std::string key = t.title + '\n';
    if (t.interlude) key += to_string(*t.interlude);
    return key + '\n';
  }
  static std::string people_key(const Traits& t) {
    std::string key;
    for (const std::string& name : t.people) key += name + '\t';
    return key + '\n';
  }
  static std::string start_key(const Traits& t) { return t.start ? std::to_string(*t.start) : "-"; }

  void take(std::size_t known, std::size_t slot) {
    found_[slot] = known;
    known_.taken[known] = true;
    slots_.taken[slot] = true;
  }

  /// Pairs what has the same key, the first with the first. What has none waits.
  void pair_equal(const std::function<std::string(const Side&, const Traits&)>& key_of) {
    std::unordered_map<std::string, std::deque<std::size_t>> waiting;
    for (const std::size_t i : known_.open())
      if (const std::string key = key_of(known_, known_.talks[i]); !key.empty()) waiting[key].push_back(i);
    for (const std::size_t slot : slots_.open()) {
      const auto queue = waiting.find(key_of(slots_, slots_.talks[slot]));
      if (queue == waiting.end() || queue->second.empty()) continue;
      take(queue->second.front(), slot);
      queue->second.pop_front();
    }
  }

  /// Of what is left, the pairs that may be one talk.
  std::vector<MayPair> candidates() const {
    const std::vector<std::size_t> known = known_.open();
    const std::vector<std::size_t> slots = slots_.open();
    std::vector<MayPair> pairs;
    if (known.size() * slots.size() <= most_compared) {
      for (std::size_t i = 0; i < known.size(); ++i)
        for (std::size_t j = 0; j < slots.size(); ++j) add(pairs, known[i], slots[j], i, j);
      return pairs;
    }
    Keys by_key;
    for (const std::size_t i : known)
      for (const std::string& key : shared_keys(known_.talks[i]))
        if (auto& same = by_key[key]; same.size() < most_alike) same.push_back(i);
    for (const std::size_t slot : slots) {
      std::set<std::size_t> near;
      for (const std::string& key : shared_keys(slots_.talks[slot]))
        if (const auto same = by_key.find(key); same != by_key.end())
          near.insert(same->second.begin(), same->second.end());
      for (const std::size_t i : near) add(pairs, i, slot, i, slot);
    }
    return pairs;
  }

  static std::vector<std::string> shared_keys(const Traits& t) {
    std::vector<std::string> keys = t.people;
    keys.push_back("\n" + start_key(t));
    return keys;
  }

  /// Of pairs that are equally alike, those in the same order win: the square of how far they are apart is
  /// least when none cross.
  void add(std::vector<MayPair>& pairs, std::size_t known, std::size_t slot, std::size_t rank,
           std::size_t other_rank) const {
    const int alike = likeness_of(known_.talks[known], slots_.talks[slot]);
    if (alike == 0) return;
    const auto apart = static_cast<std::int64_t>(rank) - static_cast<std::int64_t>(other_rank);
    constexpr std::int64_t step = 1'000'000'000'000;  // more than all squares together
    pairs.push_back({known, slot, alike * step - apart * apart});
  }

  Side known_;
  Side slots_;
  std::vector<std::optional<std::size_t>> found_;
};

}  // namespace

std::vector<std::optional<std::size_t>> match_talks(const std::vector<Talk>& known,
                                                    const std::vector<Talk>& slots, const Words& words) {
  return Matcher(known, slots, words).match();
}

}  // namespace notes
