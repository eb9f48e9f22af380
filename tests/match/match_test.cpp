// SPDX-License-Identifier: MIT
// Talks are recognised although they were moved, renamed or given to somebody else; others are not.
#include "notes/match.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"

namespace {

using namespace notes;

Talk talk(Clock start, std::string title, std::string_view speakers = "") {
  Talk made;
  made.start = start;
  made.end = start + 20;
  made.kind = read_talk_kind(title, built_in_words());
  made.title = std::move(title);
  made.speakers = read_speakers(speakers, built_in_words());
  return made;
}

// `0←2 1←- `: which talk each slot is.
std::string matched(const std::vector<Talk>& known, const std::vector<Talk>& slots) {
  std::string shown;
  const auto found = match_talks(known, slots, built_in_words());
  REQUIRE(found.size() == slots.size());
  for (std::size_t i = 0; i < found.size(); ++i)
    shown += fmt::format("{}←{} ", i, found[i] ? std::to_string(*found[i]) : "-");
  return shown;
}

TEST_CASE("a talk that was moved is the same talk") {
  CHECK(matched({talk(1170, "箱の話", "@mikan_box"), talk(1200, "待ち行列", "@tofu_law")},
                {talk(1170, "待ち行列", "@tofu_law"), talk(1200, "箱の話", "@mikan_box")}) == "0←1 1←0 ");
}

TEST_CASE("a talk that was renamed is known by who gives it, or by what is left of its title") {
  CHECK(matched({talk(1170, "箱の話", "@mikan_box"), talk(1200, "待ち行列入門", "@tofu_law")},
                {talk(1200, "うなぎの一年", "@tofu_law"), talk(1230, "箱の話", "@mikan_box")}) == "0←1 1←0 ");
  CHECK(matched({talk(1170, "待ち行列入門と実践")}, {talk(1300, "待ち行列入門と実戦")}) == "0←0 ");
  CHECK(matched({talk(1170, "待ち行列入門と実践")}, {talk(1300, "うなぎの一年")}) == "0←- ");
}

TEST_CASE("a talk that somebody else gives is the same one, unless several are called so") {
  CHECK(matched({talk(1170, "箱の話", "@mikan_box")}, {talk(1170, "箱の話", "@tofu_law")}) == "0←0 ");
  CHECK(matched({talk(1170, "LT", "@mikan_box"), talk(1190, "LT", "@yuzu_hoshi")},
                {talk(1170, "LT", "@yuzu_hoshi"), talk(1190, "LT", "@tofu_law")}) == "0←1 1←- ");
  CHECK(matched({talk(1170, "自己紹介", "@mikan_box"), talk(1190, "自己紹介", "@yuzu_hoshi")},
                {talk(1170, "自己紹介", "@tofu_law"), talk(1190, "自己紹介", "@yuzu_hoshi")}) == "0←- 1←1 ");
}

TEST_CASE("of two talks of one speaker each is known by its title") {
  CHECK(matched({talk(1170, "箱の話 前編", "@mikan_box"), talk(1200, "星の見つけかた", "@mikan_box")},
                {talk(1170, "星の見つけ方", "@mikan_box"), talk(1200, "箱の話 その一", "@mikan_box")}) ==
        "0←1 1←0 ");
}

TEST_CASE("names and handles tell the same speaker") {
  CHECK(matched({talk(1170, "箱の話", "みかん (@mikan_box)")}, {talk(1300, "袋の話", "@mikan_box")}) ==
        "0←0 ");
  CHECK(matched({talk(1170, "箱の話", "ＭＩＫＡＮさん")}, {talk(1300, "袋", "mikan")}) == "0←0 ");
}

TEST_CASE("breaks are matched in their order, those of the same hours first") {
  CHECK(matched({talk(1170, "休憩"), talk(1230, "休憩")}, {talk(1180, "休憩"), talk(1240, "休憩")}) ==
        "0←0 1←1 ");
  CHECK(matched({talk(1170, "休憩"), talk(1230, "休憩")},
                {talk(1140, "休憩"), talk(1170, "休憩"), talk(1230, "休憩")}) == "0←- 1←0 2←1 ");
  CHECK(matched({talk(1170, "休憩")}, {talk(1180, "Break")}) == "0←0 ");
}

TEST_CASE("a break does not become a talk, nor a talk a break") {
  CHECK(matched({talk(1170, "休憩")}, {talk(1170, "箱の話", "@mikan_box")}) == "0←- ");
  CHECK(matched({talk(1170, "箱の話", "@mikan_box")}, {talk(1170, "休憩")}) == "0←- ");
  CHECK(matched({talk(1170, "懇親会")}, {talk(1170, "休憩")}) == "0←- ");
}

TEST_CASE("what only has hours becomes the talk of these hours") {
  CHECK(matched({talk(1170, ""), talk(1200, "未定")},
                {talk(1200, "箱の話", "@mikan_box"), talk(1170, "星の話", "@yuzu_hoshi")}) == "0←1 1←0 ");
  CHECK(matched({talk(1170, "")}, {talk(1180, "箱の話")}) == "0←- ");
}

TEST_CASE("another talk at the same hour is another talk") {
  CHECK(matched({talk(1170, "箱の話", "@mikan_box")}, {talk(1170, "うなぎの一年", "@tofu_law")}) == "0←- ");
}

TEST_CASE("nothing is matched with nothing") {
  CHECK(matched({}, {}).empty());
  CHECK(matched({talk(1170, "箱")}, {}).empty());
  CHECK(matched({}, {talk(1170, "箱")}) == "0←- ");
}

TEST_CASE("ten thousand talks take no longer than they should") {
  std::vector<Talk> known;
  std::vector<Talk> slots;
  for (int i = 0; i < 10'000; ++i) {
    known.push_back(talk(i % 1440, fmt::format("話 {}", i), fmt::format("@mikan_{}", i % 5000)));
    slots.push_back(talk(i % 1300, fmt::format("{} 番", i), fmt::format("@mikan_{}", i % 5000)));
  }
  CHECK(match_talks(known, slots, built_in_words()).size() == 10'000);
  const std::vector<Talk> breaks(10'000, talk(1170, "休憩"));
  const auto found = match_talks(breaks, breaks, built_in_words());
  CHECK(found.back() == 9'999);
}

}  // namespace
