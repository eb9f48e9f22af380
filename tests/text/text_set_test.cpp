// SPDX-License-Identifier: MIT
// A set finds what asking for each of its texts finds.
#include "notes/text_set.hpp"

#include <doctest/doctest.h>

#include "support/dice.hpp"

namespace notes {
namespace {

TEST_CASE("the first text of a set that fits counts") {
  static constexpr TextSet set{"さん", "さんの", " / ", "の方", "@"};
  CHECK(set.at_front("さんの本") == std::string_view("さん").size());
  CHECK(set.at_front("本") == 0);
  CHECK(set.at_front("") == 0);
  CHECK(set.at_back("客の方") == std::string_view("の方").size());
  CHECK(set.at_back("@") == 1);
  CHECK(set.at_back("方") == 0);
  CHECK(set.first_in("箱 / 蓋", 1) == 3);
  CHECK(set.first_in("箱/蓋") == 7);
  CHECK(set.is_in("箱@"));
  CHECK_FALSE(set.is_in("さ ん"));
  CHECK(set.has("の方"));
  CHECK_FALSE(set.has("の方々"));
  CHECK_FALSE(set.has("の"));
}

TEST_CASE("a list grows by what it does not hold, and may be put in order") {
  TextList list{"氏", "さん"};
  list.append(TextList{"さん", "先生", ""});
  CHECK(list == TextList{"氏", "さん", "先生", ""});
  CHECK(list.at_front("先生方") == std::string_view("先生").size());
  CHECK(list.at_front("方") == 0);
  list.sort_by_size();
  CHECK(list == TextList{"さん", "先生", "氏", ""});
}

TEST_CASE("of many texts none is missed") {
  test::Dice dice(1);
  const std::vector<std::string> letters{"a", "b", "é", "の", "ん", "氏", "🔒", "\xE3", "\x81"};
  const auto text = [&](std::size_t longest) {
    std::string made;
    for (std::size_t size = dice.below(longest + 1); size > 0; --size)
      made += letters[dice.below(letters.size())];
    return made;
  };
  for (int round = 0; round < 2000; ++round) {
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < 20; ++i) texts.push_back(text(2) + "x" + text(1));
    const TextList list(texts);
    const std::string whole = text(3) + "x" + text(3);
    const auto first = [&](auto fits) {
      const auto found = std::find_if(texts.begin(), texts.end(), fits);
      return found == texts.end() ? 0 : found->size();
    };
    CHECK(list.at_front(whole) == first([&](const std::string& each) { return whole.starts_with(each); }));
    CHECK(list.at_back(whole) == first([&](const std::string& each) { return whole.ends_with(each); }));
    CHECK(list.is_in(whole) ==
          (first([&](const std::string& each) { return whole.find(each) != std::string::npos; }) > 0));
  }
}

}  // namespace
}  // namespace notes
