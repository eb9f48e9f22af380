// SPDX-License-Identifier: MIT
// A slip of the finger is recognised, a different word is not.
#include "notes/nearest.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace notes {
namespace {

const std::vector<std::string> names{"hbstudy", "jaws-ug", "ssmjp", "study", "読書会", "heading", "headline"};

TEST_CASE("the nearest name is found") {
  const struct {
    std::string word;
    std::string meant;
  } rows[] = {
      {"ssmjp", "ssmjp"},  {"ssmpj", "ssmjp"},    {"ssjp", "ssmjp"},    {"ssmmjp", "ssmjp"},
      {"sssmjp", "ssmjp"}, {"hbstdy", "hbstudy"}, {"読所会", "読書会"}, {"jaws", "jaws-ug"},
      {"hb", "hbstudy"},   {"headin", "heading"}, {"head", ""},         {"", ""},
      {"x", ""},           {"golang", ""},        {"読む会", "読書会"}, {"\xFF\xFF\xFF", ""},
  };
  for (const auto& row : rows) {
    INFO(row.word);
    CHECK(nearest(row.word, names) == row.meant);
  }
}

TEST_CASE("nothing is near where there is nothing") { CHECK(nearest("ssmjp", {}).empty()); }

TEST_CASE("a candidate given twice is still one") {
  const std::vector<std::string> twice{"format", "scope", "scope"};
  CHECK(nearest("sc", twice) == "scope");
}

TEST_CASE("a word that is too long for a slip costs nothing") {
  CHECK(nearest(std::string(1'000'000, 's'), names).empty());
}

TEST_CASE("the question stands behind a message, or nothing does") {
  CHECK(did_you_mean("ssmpj", names) == ": did you mean 'ssmjp'?");
  CHECK(did_you_mean("golang", names).empty());
}

}  // namespace
}  // namespace notes
