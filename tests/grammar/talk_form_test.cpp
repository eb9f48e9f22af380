// SPDX-License-Identifier: MIT
// What the headings of a note have in common tells where its speakers stand, and nothing less does.
#include "notes/talk_form.hpp"

#include <doctest/doctest.h>

#include <string>

#include "notes/talk_line.hpp"

namespace notes {
namespace {

const Words& words = built_in_words();

using Lines = std::vector<std::string_view>;

std::string side(TalkForm::Speaker speaker) {
  if (speaker == TalkForm::Speaker::unknown) return "-";
  return speaker == TalkForm::Speaker::before ? "before" : "behind";
}

/// Sides of slash, dash and tab, and what else counts.
std::string form(const Lines& lines) {
  const TalkForm form = common_form(lines, words);
  return side(form.slash) + " " + side(form.dash) + " " + side(form.tab) +
         (form.parentheses ? " parentheses" : "") + (form.quotes ? " quotes" : "");
}

/// `speakers | title` of the first line, read as all of them are written.
std::string first_of(const Lines& lines) {
  const TalkLine talk = read_talk_line(lines[0], words, common_form(lines, words));
  std::string speakers;
  for (const Speaker& speaker : talk.speakers.value) speakers += speaker.written;
  return speakers + " | " + talk.title.value;
}

TEST_CASE("where the longer side of a joint may be a title and the other one a name, that is the speaker") {
  CHECK(form({"四角い箱を運ぶ話 / 箱田", "丸い蓋を閉める話 / 蓋田"}) == "behind - -");
  CHECK(form({"箱田 / 四角い箱を運ぶ話", "蓋田 / 丸い蓋を閉める話"}) == "before - -");
  CHECK(form({"四角い箱を運ぶ話 - 箱田", "丸い蓋を閉める話 — 蓋田"}) == "- behind -");
  CHECK(form({"箱田 – 四角い箱を運ぶ話", "蓋田 - 丸い蓋を閉める話"}) == "- before -");
  CHECK(form({"箱田\t四角い箱を運ぶ話", "蓋田\t丸い蓋を閉める話"}) == "- - before");
  CHECK(form({"四角い箱を運ぶ話\t箱田", "丸い蓋を閉める話\t蓋田"}) == "- - behind");
  CHECK(form({"箱の話 ／ 箱田", "丸い蓋の話／蓋田"}) == "behind - -");
}

TEST_CASE("parentheses and quotation marks count where two lines, and half of them, have them") {
  CHECK(form({"箱の話（箱田）", "蓋の話 (蓋田)"}) == "- - - parentheses");
  CHECK(form({"箱の話（箱田）", "蓋の話 (蓋田)", "紐", "角"}) == "- - - parentheses");
  CHECK(form({"箱の話（箱田）", "蓋の話 (蓋田)", "紐", "角", "底"}) == "- - -");
  CHECK(form({"箱の話（箱田）", "蓋の話"}) == "- - -");
  CHECK(form({"箱田「箱の話」", "蓋田『蓋の話』"}) == "- - - quotes");
  CHECK(form({"箱田「箱の話」", "新しい蓋を作ってみた「蓋の話」"}) == "- - -");
}

TEST_CASE("one line alone, or less than half of them, agree on nothing") {
  CHECK(form({}) == "- - -");
  CHECK(form({"四角い箱を運ぶ話 / 箱田"}) == "- - -");
  CHECK(form({"四角い箱を運ぶ話 / 箱田", "丸い蓋の話"}) == "- - -");
  CHECK(form({"四角い箱を運ぶ話 / 箱田", "丸い蓋の話 / 蓋田", "紐", "角", "底"}) == "- - -");
  CHECK(form({"箱を運ぶ話 / 蓋を閉める話", "紐を結ぶ話 / 角を丸める話"}) == "- - -");
}

TEST_CASE("breaks and openings do not count among the lines, and neither does a time in front") {
  CHECK(form({"19:00-19:20 四角い箱を運ぶ話 / 箱田", "19:20-19:40 丸い蓋を閉める話 / 蓋田", "休憩", "開場",
              "懇親会"}) == "behind - -");
}

TEST_CASE("a heading is read as most of them are written, and alone by itself") {
  CHECK(first_of({"四角い箱を運ぶ話 / 箱田", "丸い蓋を閉める話 / 蓋田"}) == "箱田 | 四角い箱を運ぶ話");
  CHECK(first_of({"箱田 / 四角い箱を運ぶ話", "蓋田 / 丸い蓋を閉める話"}) == "箱田 | 四角い箱を運ぶ話");
  CHECK(first_of({"四角い箱を運ぶ話 - 箱田", "丸い蓋を閉める話 - 蓋田"}) == "箱田 | 四角い箱を運ぶ話");
  CHECK(first_of({"四角い箱\t箱田", "丸い蓋を閉める話\t蓋田"}) == "箱田 | 四角い箱");
  CHECK(first_of({"箱の話（箱田）", "蓋の話（蓋田）"}) == "箱田 | 箱の話");
  CHECK(first_of({"箱田「箱の話」", "蓋田「蓋の話」"}) == "箱田 | 箱の話");
  CHECK(first_of({"四角い箱を運ぶ話 / 箱田"}) == " | 四角い箱を運ぶ話 / 箱田");
  CHECK(first_of({"四角い箱を運ぶ話 - 箱田"}) == " | 四角い箱を運ぶ話 - 箱田");
  CHECK(first_of({"箱の話（箱田）"}) == " | 箱の話（箱田）");
  CHECK(first_of({"箱田「箱の話」"}) == " | 箱田「箱の話」");
}

TEST_CASE("a kind may stand where others have their speaker") {
  const Lines lines{"箱田 / 四角い箱を運ぶ話", "蓋田 / 丸い蓋を閉める話", "パネル / 紐と結び目を考える"};
  REQUIRE(form(lines) == "before - -");
  const TalkLine panel = read_talk_line(lines[2], words, common_form(lines, words));
  CHECK(panel.speakers.value.empty());
  CHECK(panel.kind == TalkKind::panel);
  CHECK(panel.title.value == "紐と結び目を考える");
}

TEST_CASE("a name is short and holds nothing that only sentences and titles do") {
  for (const std::string_view name : {"箱田", "箱田 花子", "Hako Tanaka", "みかん社 箱田", "hako_h"}) {
    INFO(name);
    CHECK(may_be_name(name));
  }
  for (const std::string_view title : {"", " ", "箱を運ぶ", "箱とは", "箱入門", "どんな箱?", "「箱」",
                                       "3つの箱", "https://x.jp/", "Hako Tanaka and all of the others"}) {
    INFO(title);
    CHECK_FALSE(may_be_name(title));
  }
  CHECK(may_be_name("Hako Tanaka and all of the others", 40));
}

TEST_CASE("a remark in parentheses is nobody") {
  CHECK(is_name_in_parentheses("箱田"));
  for (const std::string_view remark :
       {"", "仮", "LT", "15min", "前編", "2019", "English", "Gold Sponsor", "WIP", "オンライン"}) {
    INFO(remark);
    CHECK_FALSE(is_name_in_parentheses(remark));
  }
  CHECK(form({"箱の話（前編）", "箱の話（後編）"}) == "- - -");
}

}  // namespace
}  // namespace notes
