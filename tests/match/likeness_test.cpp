// SPDX-License-Identifier: MIT
// What speaks for two talks being one, and in which order.
#include "likeness.hpp"

#include <doctest/doctest.h>

#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"

namespace {

using namespace notes;

Traits traits(std::string title, std::string_view speakers = "", std::optional<Clock> start = {}) {
  Talk talk;
  talk.start = start;
  talk.kind = read_talk_kind(title, built_in_words());
  talk.title = std::move(title);
  talk.speakers = read_speakers(speakers, built_in_words());
  return traits_of(talk, built_in_words());
}

TEST_CASE("a title that is only a kind tells nothing, nor does nobody's name") {
  CHECK(traits("LT").title.empty());
  CHECK(traits("ＬＴ 大会の話").title == "lt大会の話");
  CHECK(traits("未定").title.empty());
  CHECK(traits("箱", "有志").people.empty());
  CHECK(traits("休憩").interlude == TalkKind::pause);
}

TEST_CASE("handles and names are kept apart") {
  CHECK(traits("箱", "みかん (@Mikan_Box)").people == std::vector<std::string>{"@mikan_box", "みかん"});
  CHECK_FALSE(share_people(traits("箱", "mikan"), traits("箱", "@mikan")));
}

TEST_CASE("the same speaker counts more than a near title, that more than the hours") {
  const Traits known = traits("待ち行列入門と実践", "@tofu_law", 1170);
  const int by_speaker = likeness_of(known, traits("うなぎの一年", "@tofu_law"));
  const int by_title = likeness_of(known, traits("待ち行列入門と実戦"));
  const int by_hours = likeness_of(known, traits("", "", 1170));
  CHECK(by_speaker > 0);
  CHECK(by_hours > 0);
  CHECK(by_title > by_hours);
  CHECK(by_speaker > 50);
  CHECK(likeness_of(known, traits("うなぎの一年", "@mikan_box", 1170)) == 0);
}

}  // namespace
