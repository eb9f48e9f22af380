// SPDX-License-Identifier: MIT
// Speakers in all the shapes of hand-made files.
#include "hand_made_people.hpp"

#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

std::string people_of(const std::string& yaml) {
  const DataValue root = parse_yaml(Source("a", yaml));
  Slot slot;
  slot.speakers = People(root, built_in_words()).read(root["by"]);
  return test::brief_line(slot);
}

TEST_CASE("texts, lists and maps") {
  CHECK(people_of("by: Hanako, Taro\n") == "  / Hanako / Taro");
  CHECK(people_of("by: 花子さん (みかんテック)\n") == "  / 花子さん (みかんテック)");
  CHECK(people_of("by: [Hanako, '@taro']\n") == "  / Hanako / @taro");
  CHECK(people_of("by: {name: Hanako, twitter: 'https://twitter.com/hanako', company: Mikan}\n") ==
        "  / Hanako @hanako (Mikan)");
  CHECK(people_of("by: [{name: A, x: a}, {handle: '@b', organization: {name: Mikan}}, {}, [C]]\n") ==
        "  / A @a / @b (Mikan) / C");
  CHECK(people_of("by:\n") == " ");
}

TEST_CASE("an id is the person who is listed under it") {
  CHECK(people_of("by: [1, b, c]\nspeakers: [{id: 1, name: A}, {id: b, name: B}]\n") == "  / A / B / c");
  CHECK(people_of("by: hanako\ndata: {speakers: {hanako: {name: 山田 花子}}}\n") == "  / 山田 花子");
}

}  // namespace
}  // namespace notes
