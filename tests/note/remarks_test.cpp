// SPDX-License-Identifier: MIT
// A remark is told from a longer title.
#include "remarks.hpp"

#include <doctest/doctest.h>

#include "notes/fold.hpp"
#include "notes/speakers.hpp"

namespace {

using namespace notes;

Talk talk(std::string title, std::string_view speakers = "") {
  Talk made;
  made.title = std::move(title);
  made.speakers = read_speakers(speakers, built_in_words());
  return made;
}

bool holds(std::string_view heading, const Talk& talk) { return holds_talk(heading, talk, built_in_words()); }

TEST_CASE("brackets, signs and what stands behind an arrow are remarks, words are none") {
  CHECK(is_remarked(folded("「箱の話」 ← 最高!!"), folded("箱の話")));
  CHECK(is_remarked(folded("★ 休憩（コーヒーあり）"), folded("休憩")));
  CHECK_FALSE(is_remarked(folded("大きな箱の話"), folded("箱の話")));
  CHECK_FALSE(is_remarked(folded("箱の話 実践編"), folded("箱の話")));
}

TEST_CASE("a heading holds a talk in any form, and with remarks") {
  CHECK(holds("@aさん（みかん）「箱の話」 ← 最高!!", talk("箱の話", "@a")));
  CHECK(holds("【注目】@bさん「雲」 #kumo (10分延長)", talk("雲", "@b")));
  CHECK(holds("■ 箱の話 / @a さん [19:40〜20:10] ← 神回!!", talk("箱の話", "@a")));
  CHECK(holds("「Closing the box」 — Carol", talk("Closing the box", "Carol")));
  CHECK_FALSE(holds("@aさん「大きな箱の話」", talk("箱の話", "@a")));
  CHECK_FALSE(holds("@aさん「箱の話」", talk("箱の話", "@b")));
  CHECK_FALSE(holds("@aさん、@bさん「箱の話」", talk("箱の話", "@a")));
}

TEST_CASE("kinds, companies and hours in brackets are no remarks") {
  Talk box = talk("箱の話", "@a");
  box.speakers[0].affiliation = "みかん";
  CHECK(remarks_in("【LT】@aさん (みかん)「箱の話」[19:30-19:40] (資料あとで)", box, built_in_words()) ==
        std::vector<std::string>{folded("(資料あとで)")});
}

}  // namespace
