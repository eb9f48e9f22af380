// SPDX-License-Identifier: MIT
// What stands in braces.
#include "notes/pattern.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("known names are replaced, all else stays") {
  const Fields fields{{"year", "2019"}, {"month", "8"}, {"title", "{year}"}, {"none", ""}};
  const struct {
    std::string pattern;
    std::string text;
  } rows[] = {
      {"", ""},
      {"夜の会", "夜の会"},
      {"{year}/{month}", "2019/8"},
      {"{year}{year}", "20192019"},
      {"{month:02}", "08"},
      {"{month:03}", "008"},
      {"{year:02}", "2019"},
      {"{none:02}", "00"},
      {"{month:}", "8"},
      {"{month:x}", "8"},
      {"[{none}]", "[]"},
      {"{title}", "{year}"},
      {"{unknown} {month}", "{unknown} 8"},
      {"{unknown:02}", "{unknown:02}"},
      {"{year", "{year"},
      {"year}", "year}"},
      {"{}", "{}"},
      {"{ year }", "{ year }"},
  };
  for (const auto& row : rows) {
    INFO(row.pattern);
    CHECK(fill(row.pattern, fields) == row.text);
  }
}

TEST_CASE("no width fills the memory") {
  CHECK(fill("{month:99999999999999999999}", {{"month", "8"}}).size() <= 99);
}

TEST_CASE("names are listed in their order, without their width") {
  CHECK(field_names("{year}/{month:02} {year} {x") == std::vector<std::string_view>{"year", "month", "year"});
  CHECK(field_names("夜の会").empty());
}

}  // namespace
}  // namespace notes
