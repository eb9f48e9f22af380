// SPDX-License-Identifier: MIT
// An invented evening as it took place, before anybody writes about it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "notes/date.hpp"
#include "notes/event.hpp"
#include "support/archive_words.hpp"

namespace notes::test {

struct PlannedTalk {
  TalkKind kind = TalkKind::talk;
  Clock start = 0;
  Clock end = 0;
  std::string title;
  std::vector<const Person*> people;
  std::string slides;  ///< an address; empty where nothing was published
};

struct Plan {
  Language language = Language::japanese;
  const Gathering* gathering = nullptr;
  std::string name;  ///< of the series, or of what was held once
  bool recurring = true;
  int number = 0;
  std::size_t copy = 0;  ///< how many other notes of the archive tell of the same evening
  Date date;
  Clock start = 0;
  Clock end = 0;
  std::string venue;
  std::string url;
  std::string theme;
  std::vector<PlannedTalk> talks;
};

/// The evening that the note at `index` is about; of very large archives several notes share one.
Plan plan_event(std::uint64_t seed, std::size_t index);

/// One seed made of two, far from those of their neighbours.
std::uint64_t mixed_seed(std::uint64_t seed, std::uint64_t index);

/// An address on one of the hosts where slides are published.
std::string slides_address(Dice& dice, std::string_view handle);

}  // namespace notes::test
