// SPDX-License-Identifier: MIT
// The order of talks, and between which other lines they stand.
#include "talk_order.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

using namespace notes;

std::string shown(const std::vector<PlacedTalk>& talks) {
  std::string text;
  for (const PlacedTalk& talk : talks)
    text += talk.block ? fmt::format("b{} ", *talk.block) : fmt::format("s{} ", *talk.slot);
  return text;
}

TEST_CASE("the order is that of the timetable; what only the note has stays behind the talk before it") {
  CHECK(shown(order_talks({2, 0, {}}, {true, true, true}, {true, true, true, true})) == "b2 b3 b0 b1 s2 ");
  CHECK(shown(order_talks({1, {}}, {true, false}, {true, true, false})) == "b0 b1 ");
  CHECK(shown(order_talks({}, {}, {false, true})) == "b1 ");
  CHECK(shown(order_talks({{}, {}}, {true, true}, {})) == "s0 s1 ");
}

TEST_CASE("as many talks as can keep the lines around them do") {
  auto talks = order_talks({0, 2, 1, {}, 3}, std::vector<bool>(5, true), std::vector<bool>(4, true));
  give_runs(talks, {0, 0, 1, 1});
  std::string runs;
  for (const PlacedTalk& talk : talks) runs += std::to_string(talk.run);
  CHECK((runs == "00001" || runs == "01111"));
  for (std::size_t i = 1; i < talks.size(); ++i) CHECK(talks[i - 1].run <= talks[i].run);
  std::vector<PlacedTalk> added = order_talks({{}}, {true}, {});
  give_runs(added, {});
  CHECK(added.at(0).run == 0);
}

TEST_CASE("of two talks that change places one is moved") {
  const auto talks = order_talks({1, 0, 2}, std::vector<bool>(3, true), std::vector<bool>(3, true));
  const auto keeps = keeps_place(talks, {true, true, true});
  CHECK(std::count(keeps.begin(), keeps.end(), true) == 2);
  CHECK(keeps[2]);
  CHECK(keeps_place(talks, {false, true, true}) == std::vector<bool>{false, true, true});
}

}  // namespace
