// SPDX-License-Identifier: MIT
// Lists keep their order, and find what is in them.
#include "notes/word_list.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("every word of a list is found, and no other") {
  WordList<int> list;
  CHECK(list.find("") == std::nullopt);
  for (int i = 0; i < 1000; ++i) list.add("word" + std::to_string(i), i);
  CHECK(list.size() == 1000);
  CHECK(list.longest() == 7);
  for (int i = 0; i < 1000; ++i) {
    CHECK(list.find("word" + std::to_string(i)) == i);
    CHECK(list[static_cast<std::size_t>(i)].second == i);
  }
  for (const char* other : {"", "word", "word1000", "Word1", "a word that is longer than all"})
    CHECK(list.index_of(other) == list.size());
}

TEST_CASE("of two words that are alike the first one counts, in a list that is appended too") {
  WordList<int> list;
  list.add("会場", 1);
  list.add("会場", 2);
  WordList<int> others;
  others.add("会場", 3);
  others.add("場所", 4);
  list.append(others);
  CHECK(list.size() == 2);
  CHECK(list.find("会場") == 1);
  CHECK(list.find("場所") == 4);
}

}  // namespace
}  // namespace notes
