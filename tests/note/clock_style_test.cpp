// SPDX-License-Identifier: MIT
// Other hours in the form of those that stood there.
#include "clock_style.hpp"

#include <doctest/doctest.h>

namespace {

using namespace notes;

std::string changed(const std::string& text, const Hours& hours) {
  const auto range = read_time_range(text);
  REQUIRE(range);
  return TextEdits(edits_of_hours(text, *range, hours)).apply(text, {0, text.size()});
}

TEST_CASE("a clock time keeps the form of the one in whose place it stands") {
  CHECK(clock_like("19:30", 1185) == "19:45");
  CHECK(clock_like("9:30", 545) == "9:05");
  CHECK(clock_like("09:30", 545) == "09:05");
  CHECK(clock_like("１９：３０", 1185) == "１９：４５");
  CHECK(clock_like("19：30", 1185) == "19：45");
  CHECK(clock_like("19時半", 1230) == "20時半");
  CHECK(clock_like("19時半", 1245) == "20時45分");
  CHECK(clock_like("19時", 1200) == "20時");
  CHECK(clock_like("7:30 PM", 1185) == "19:45");
  CHECK(clock_like("", 1500) == "25:00");
}

TEST_CASE("what joins two times stays, and only what changed is touched") {
  CHECK(changed("19:30〜19:40", {1180, 1205}) == "19:40〜20:05");
  CHECK(changed("19：30 ～ 19:40", {1170, 1205}) == "19：30 ～ 20:05");
  CHECK(changed("19:30-", {1180, {}}) == "19:40-");
}

TEST_CASE("a time that comes or goes makes the range anew") {
  CHECK(changed("19:30〜", {1170, 1200}) == "19:30-20:00");
  CHECK(changed("19:30〜19:40", {1170, {}}) == "19:30-");
}

}  // namespace
