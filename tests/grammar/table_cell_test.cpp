// SPDX-License-Identifier: MIT
// The parts of a cell.
#include "notes/table_cell.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

const Words& words = built_in_words();

TEST_CASE("paragraphs are title and speaker, what else they say follows") {
  const RichCell cell = rich_cell(
      "<p>箱の話</p><p>山田 花子 / みかん社<br>x</p><p>箱を数えます。</p><ul><li>一</li><li>二</li></ul>");
  CHECK(cell.title == "箱の話");
  CHECK(cell.speakers == "山田 花子 / みかん社");
  CHECK(cell.others == std::vector<std::string_view>{"箱を数えます。"});
  CHECK(cell.items == std::vector<std::string_view>{"一", "二"});
  CHECK(rich_cell("").title.empty());
}

TEST_CASE("lines are a label, titles and who gives them") {
  const CellLines keynote = cell_lines("基調講演<br>「箱」<br/>山田 氏", words);
  CHECK(keynote.label == "基調講演");
  REQUIRE(keynote.talks.size() == 1);
  CHECK(keynote.talks[0].title == "「箱」");
  CHECK(keynote.talks[0].speakers == "山田 氏");
  CHECK(cell_lines("「箱」<br>山田さん<br>「油」<br>鈴木さん", words).talks.size() == 2);
  CHECK(cell_lines("箱を数えて<br>油を売る、そういう仕事について", words).talks.empty());
  CHECK(cell_lines("箱", words).talks.empty());
}

TEST_CASE("a company stands behind a slash") {
  const auto speakers = speakers_with_company("山田 花子 / みかん社", words);
  REQUIRE(speakers.size() == 1);
  CHECK(speakers[0].name == "山田 花子");
  CHECK(speakers[0].affiliation == "みかん社");
}

}  // namespace
}  // namespace notes
