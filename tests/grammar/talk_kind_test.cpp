// SPDX-License-Identifier: MIT
// Words that tell a talk's kind, and how much of a title they must be.
#include "notes/talk_kind.hpp"

#include <doctest/doctest.h>

#include <string>

namespace notes {
namespace {

const Words& words = built_in_words();

std::string name(std::optional<TalkKind> kind) { return kind ? std::string(to_string(*kind)) : "-"; }

std::string of_word(std::string_view word) { return name(kind_word(word, words)); }

std::string of_title(std::string_view title) { return name(find_talk_kind(title, words)); }

std::string at_rim(std::string_view title) { return name(kind_at_rim(title, words)); }

TEST_CASE("numbers, brackets and a duration around a kind word do not count") {
  for (const std::string_view word : {"LT", "ＬＴ", "LT2", "LT #3", "【LT】", "LT(5分)", "LT 5min", "(LT)"}) {
    INFO(word);
    CHECK(of_word(word) == "lt");
  }
  CHECK(of_word("休憩10分") == "break");
  CHECK(of_word("休憩(10:30まで)") == "break");
  CHECK(of_word("初LT") == "-");
  CHECK(of_word("箱") == "-");
  CHECK(of_word("") == "-");
}

TEST_CASE("of two kind words in one the first tells the kind") {
  CHECK(of_word("開場諸注意") == "opening");
  CHECK(of_word("休憩懇親会") == "break");
  CHECK(of_word("休憩箱") == "-");
}

TEST_CASE("a title is nothing but kind words, or it is a title") {
  CHECK(is_kind_word("前枠/会場諸注意", words));
  CHECK(is_kind_word("セッション2", words));
  CHECK(is_kind_word("片付け＆撤収", words));
  CHECK_FALSE(is_kind_word("休憩/箱の話", words));
  CHECK_FALSE(is_kind_word("LTのすすめ", words));
  CHECK_FALSE(is_kind_word("", words));
}

TEST_CASE("a whole title tells a kind by all of its parts, or by a label in front") {
  CHECK(of_title("前枠/会場諸注意") == "opening");
  CHECK(of_title("休憩・転換") == "break");
  CHECK(of_title("挨拶、会場案内") == "opening");
  CHECK(of_title("LT: 箱の話") == "lt");
  CHECK(of_title("【基調講演】箱の話") == "keynote");
  CHECK(of_title("LTで箱の話") == "-");
  CHECK(of_title("箱の話") == "-");
  CHECK(read_talk_kind("箱の話", words) == TalkKind::talk);
}

TEST_CASE("several of a kind in one line are of that kind, several talks are something else") {
  CHECK(of_title("LT x 4") == "lt");
  CHECK(of_title("LT×3") == "lt");
  CHECK(of_title("発表 x 4") == "other");
  CHECK(of_title("箱 x 4") == "-");
}

TEST_CASE("a short title may begin or end with the word of an interlude") {
  CHECK(at_rim("片付け＆撤収") == "closing");
  CHECK(at_rim("Meetup Party") == "social");
  CHECK(at_rim("乾杯と歓談") == "social");
  CHECK(at_rim("みんなで乾杯!") == "social");
  CHECK(at_rim("Hako Party part2") == "social");
  CHECK(at_rim("休憩室の監視") == "-");
  CHECK(at_rim("乾杯の歴史") == "-");
  CHECK(at_rim("箱と蓋と紐を持ち寄って四角さを比べてから最後に乾杯") == "-");
}

TEST_CASE("at the rim a word for talks or panels tells nothing, nor does LT in front") {
  CHECK(at_rim("箱の発表") == "-");
  CHECK(at_rim("箱のパネル") == "-");
  CHECK(at_rim("LTと箱") == "-");
}

}  // namespace
}  // namespace notes
