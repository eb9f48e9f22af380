// SPDX-License-Identifier: MIT
// The vocabulary of invented notes: people, gatherings, rooms, and sentences that say nothing true.
#pragma once

#include <string>
#include <string_view>

#include "support/dice.hpp"

namespace notes::test {

enum class Language { japanese, english };

struct Gathering {
  std::string_view name;
  std::string_view slug;     ///< in paths and addresses
  std::string_view hashtag;  ///< without its mark
};

inline constexpr std::size_t gathering_count = 60;
const Gathering& gathering(std::size_t index);

struct Person {
  std::string_view name;  ///< may hold a blank
  std::string_view handle;
  std::string_view affiliation;
};

const Person& pick_person(Dice& dice, Language language);
std::string_view pick_venue(Dice& dice, Language language);
/// The same word for much the same thing: `だし検索`, `retry budget`.
std::string_view pick_thing(Dice& dice, Language language);
std::string_view pick_tool(Dice& dice);

std::string talk_title(Dice& dice, Language language);
/// A remark of a talk, a dozen words and no full stop.
std::string sentence(Dice& dice, Language language);
/// Two to four sentences with full stops, as people write about their evening.
std::string paragraph(Dice& dice, Language language);
std::string question(Dice& dice, Language language);
std::string answer(Dice& dice, Language language);
std::string impression(Dice& dice, Language language);
std::string task(Dice& dice, Language language);
std::string_view code_line(Dice& dice);

}  // namespace notes::test
