// SPDX-License-Identifier: MIT
// What does not count around a word.
#include "bare_word.hpp"

#include <doctest/doctest.h>

#include <string>

namespace notes {
namespace {

TEST_CASE("numbers, brackets and marks around a word do not count, those within do") {
  const struct {
    std::string folded;
    std::string word;
  } rows[] = {
      {"", ""},
      {"感想", "感想"},
      {"1.感想", "感想"},
      {"(感想)", "感想"},
      {"【感想】:", "感想"},
      {"lt#3", "lt"},
      {"~休憩~", "休憩"},
      {"〜休憩〜", "休憩"},
      {"hands-on", "hands-on"},
      {"-休憩-", "休憩"},
      {"123", ""},
      {"【】", ""},
      {"q&a", "q&a"},
      {"a【b】c", "a【b】c"},
      {"\x90\x91", "\x90\x91"},
  };
  for (const auto& row : rows) {
    INFO(row.folded);
    CHECK(bare_word(row.folded) == row.word);
  }
}

}  // namespace
}  // namespace notes
