// SPDX-License-Identifier: MIT
// It finds what the standard library finds.
#include "notes/find.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/dice.hpp"

namespace notes {
namespace {

TEST_CASE("a text is found where it first and last stands") {
  CHECK(find_first("箱と蓋と鍵", "と") == 3);
  CHECK(find_first("箱と蓋と鍵", "と", 4) == 9);
  CHECK(find_last("箱と蓋と鍵", "と") == 9);
  CHECK(find_first("箱", "箱と") == std::string_view::npos);
  CHECK(find_last("", "と") == std::string_view::npos);
  CHECK(holds("箱 by x", " by "));
  CHECK_FALSE(holds("箱by x", " by "));
}

TEST_CASE("of many texts each is found where the library finds it") {
  test::Dice dice(2);
  const std::vector<std::string> letters{"a", "b", " ", "の", "ん", "氏", "\xE3", "\x81"};
  const auto text = [&](std::size_t longest) {
    std::string made;
    for (std::size_t size = dice.below(longest + 1); size > 0; --size)
      made += letters[dice.below(letters.size())];
    return made;
  };
  for (int round = 0; round < 5000; ++round) {
    const std::string whole = text(12);
    const std::string word = text(2) + letters[dice.below(letters.size())];
    const std::size_t from = dice.below(whole.size() + 3);
    CHECK(find_first(whole, word, from) == whole.find(word, from));
    CHECK(find_last(whole, word) == whole.rfind(word));
  }
}

}  // namespace
}  // namespace notes
