// SPDX-License-Identifier: MIT
// What a talk is recognised by, and how much two of them are alike.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "notes/event.hpp"
#include "notes/words.hpp"

namespace notes {

/// A talk made ready for comparing.
struct Traits {
  std::string title;                ///< folded; empty where it tells no more than a kind
  std::vector<std::string> people;  ///< handles, with `@`, and names, folded and sorted
  std::optional<Clock> start;
  std::optional<Clock> end;
  std::optional<TalkKind> interlude;     ///< of what nobody gives
  std::vector<std::uint64_t> letters{};  ///< pairs of neighbours in the title, sorted
};

Traits traits_of(const Talk& talk, const Words& words);

/// Whether somebody gives both.
bool share_people(const Traits& one, const Traits& other);

/// 0 if they are two talks; of two pairs, the one with more is rather one talk.
int likeness_of(const Traits& one, const Traits& other);

}  // namespace notes
