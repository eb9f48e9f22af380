// SPDX-License-Identifier: MIT
// Labelled lines of the event and of its talks.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string links_of(const std::vector<Link>& links) {
  std::string shown;
  for (const Link& link : links) shown += fmt::format("[{}] {}\n", link.text, link.url);
  return shown;
}

TEST_CASE("facts are bullets or bare lines with a label in either colon") {
  CHECK(facts_of(read("# 会\n\n- 会場: 二階\n* 主催：箱の会\n").facts) == "会場=二階\n主催=箱の会\n");
  CHECK(facts_of(read("# 会\n\n**会場**: 二階\nVenue: Room 2\n").facts) == "会場=二階\nVenue=Room 2\n");
}

TEST_CASE("a line among facts is one too, with its own label or none, unless it is long prose") {
  const std::string prose =
      "この会は年に四回ほど開かれていて、持ち寄った箱をみんなで眺めるだけの、とてもゆるい集まりです。"
      "手ぶらでも参加できますし、途中からの参加も歓迎です。";
  const Note note = read("# 会\n\n会場：二階\n持ち物：箱\n「蓋」特集\n" + prose + "\n");
  CHECK(facts_of(note.facts) == "会場=二階\n持ち物=箱\n=「蓋」特集\n");
  CHECK(note.uses.back() == LineUse::text);
}

TEST_CASE("lines that stand together without any known label are text") {
  CHECK(read("# 会\n\n箱：四角い\n蓋：丸い\n").facts.empty());
  CHECK(read("# 会\n\n- 箱\n- 蓋\n").facts.empty());
}

TEST_CASE("facts stand before the first talk, and what is nested below them is text") {
  const Note note = read("# 会\n\n- 会場: 二階\n    - 裏口から\n\n## 19:00 箱\n\n会場: 三階\n");
  CHECK(facts_of(note.facts) == "会場=二階\n");
  CHECK(note.uses[3] == LineUse::text);
  CHECK(note.uses[7] == LineUse::text);
}

TEST_CASE("an empty fact is a fact, and every fact knows its place") {
  const Note note = read("# 会\n\n- 日時: \n- 会場: 二階 \n");
  REQUIRE(note.facts.size() == 2);
  CHECK(note.facts[0].value.value.empty());
  CHECK(note.source.text(note.facts[0].label.span) == "日時");
  CHECK(note.source.text(note.facts[1].value.span) == "二階");
}

TEST_CASE("a day that does not exist is kept as it was written and is no date") {
  const Note note = read("# 会\n\n- 日時: 2024/02/30 19:00-20:00\n");
  CHECK_FALSE(note.date);
  REQUIRE(note.written_date);
  CHECK_FALSE(note.written_date->exists);
  CHECK(note.source.text(note.written_date->span) == "2024/02/30");
}

TEST_CASE("the hours stand behind the day") {
  const Note note = read("# 会\n\n- 日時: 2024/05/16(木) 19:30-21:00 (開場 19:00)\n");
  REQUIRE(note.time);
  CHECK(note.time->start->minutes == 19 * 60 + 30);
  CHECK(note.source.text(note.time->end->span) == "21:00");
  CHECK(note.source.text(note.written_date->weekday->span) == "木");
}

TEST_CASE("the speakers of a talk may stand in a fact below its heading") {
  const Note note = read("# 会\n\n## 19:00 箱\n\n登壇: 箱田さん (箱社)\n\n本文\n");
  CHECK(talks_of(note.talks) == "talk 19:00- | 箱田(箱社) | 箱\n");
  CHECK(facts_of(note.talks[0].facts) == "登壇=箱田さん (箱社)\n");
  CHECK(note.uses[4] == LineUse::fact);
}

TEST_CASE("where the heading names the speakers, a line about them stays text") {
  const Note note = read("# 会\n\n## 19:00 @a_bさん「箱」\n\n登壇者: 箱社の@a_bさん、初登壇\n");
  CHECK(talks_of(note.talks) == "talk 19:00- | @a_b | 箱\n");
  CHECK(note.uses[4] == LineUse::text);
}

TEST_CASE("slides are links to a known host, or links called so") {
  const Note note = read(
      "# 会\n\n## 19:00 箱\n\nhttps://speakerdeck.com/a/box\n\n"
      "- 資料: https://example.com/box.pdf\n- [当日資料](https://example.com/b)\n"
      "- [続き](https://docs.google.com/presentation/d/1)\n");
  REQUIRE(note.talks.size() == 1);
  CHECK(links_of(note.talks[0].slides) ==
        "[] https://speakerdeck.com/a/box\n[資料] https://example.com/box.pdf\n"
        "[当日資料] https://example.com/b\n[続き] https://docs.google.com/presentation/d/1\n");
  for (const std::size_t line : {4u, 6u, 7u, 8u}) CHECK(note.uses[line] == LineUse::link);
  for (const Link& link : note.talks[0].slides) CHECK(note.source.text(link.url_span) == link.url);
}

TEST_CASE("in prose only the first link to slides is the talk's own, and the line stays text") {
  const Note note = read(
      "# 会\n\n## 19:00 箱\n\n資料は https://speakerdeck.com/a/1 です\n"
      "前回は https://speakerdeck.com/a/0 でした\n");
  CHECK(links_of(note.talks[0].slides) == "[] https://speakerdeck.com/a/1\n");
  CHECK(note.uses[4] == LineUse::text);
}

TEST_CASE("videos are found likewise, other links are none of both") {
  const Note note = read(
      "# 会\n\n## 19:00 箱\n\n動画: https://example.com/v\n\n<https://youtu.be/x>\n\n"
      "![](https://speakerdeck.com/p.png)\n\nhttps://example.com/\n");
  CHECK(links_of(note.talks[0].videos) == "[動画] https://example.com/v\n[] https://youtu.be/x\n");
  CHECK(note.talks[0].slides.empty());
  CHECK(note.uses[8] == LineUse::text);
  CHECK(note.uses[10] == LineUse::text);
}

TEST_CASE("a bullet with slides that holds more stays text, so that what it holds has its place") {
  const Note note = read("# 会\n\n## 19:00 箱\n\n- 資料: https://speakerdeck.com/a/1\n    - 三頁目が大事\n");
  CHECK(note.talks[0].slides.size() == 1);
  CHECK(note.uses[4] == LineUse::text);
}

TEST_CASE("a table of two columns whose first one holds labels is facts, drawn in whatever way") {
  for (const std::string table :
       {"| 日時 | 2024/05/16 |\n| 会場 | 二階 |\n", "| 日時 | 2024/05/16 |\n| --- | --- |\n| 会場 | 二階 |\n",
        "<dl>\n<dt>日時</dt><dd>2024/05/16</dd>\n<dt>会場</dt><dd>二階</dd>\n</dl>\n",
        "<table>\n<tr><th>日時</th><td>2024/05/16</td></tr>\n<tr><th>会場</th><td>二階</td></tr>\n</"
        "table>\n"}) {
    INFO(table);
    const Note note = read("# 会\n\n" + table);
    CHECK(facts_of(note.facts) == "日時=2024/05/16\n会場=二階\n");
    CHECK(note.venue.value == "二階");
    CHECK(note.date_source == DateSource::fact);
    CHECK(note.talks.empty());
  }
}

TEST_CASE("lines of a table that are facts are so, those of HTML hold more and stay text") {
  CHECK(read("# 会\n\n| 日時 | 2024/05/16 |\n").uses[2] == LineUse::fact);
  CHECK(read("# 会\n\n<dl>\n<dt>日時</dt><dd>2024/05/16</dd>\n</dl>\n").uses[3] == LineUse::text);
}

TEST_CASE("a table without a known label, with a third column or within a talk is none of facts") {
  CHECK(read("# 会\n\n| 箱 | 四角い |\n| 蓋 | 丸い |\n").facts.empty());
  CHECK(read("# 会\n\n| 会場 | 二階 | 広い |\n").facts.empty());
  CHECK(read("# 会\n\n## 箱の話\n\n| 会場 | 二階 |\n").facts.empty());
}

TEST_CASE("a heading may be the label of the first line below it") {
  const Note note = read("# 会\n\n## 会場\n\n二階\n\n広い\n\n## 日時\n\n2024/05/16\n\n## 箱の話\n");
  CHECK(facts_of(note.facts) == "会場=二階\n日時=2024/05/16\n");
  CHECK(note.uses[6] == LineUse::text);
}

TEST_CASE("below a heading of its own the event's facts need a label that is known and not told yet") {
  const Note note = read(
      "# 会\n\n- 会場: 二階\n\n## 概要\n\n- 日時: 2024/05/16\n- 会場: 三階\n- 持ち物: 箱\n\n## 箱の話\n");
  CHECK(facts_of(note.facts) == "会場=二階\n日時=2024/05/16\n");
}

TEST_CASE("in the writer's impressions there are no facts of the event") {
  CHECK(read("# 会\n\n## 箱の話\n\n## 感想\n\n- 会場: 二階\n").facts.empty());
}

TEST_CASE("an item that is a label may hold its value as a nested item") {
  const Note note = read(
      "# 会\n\n- 日時\n  - 2017-04-24（月）19:00 - 21:00\n- 会場\n  - 北の館\n  - 二階\n- 箱\n  - 四角い\n");
  CHECK(note.venue.value == "北の館");
  REQUIRE(note.date.has_value());
  CHECK(note.uses[2] == LineUse::fact);
  CHECK(note.uses[3] == LineUse::fact);
  CHECK(note.uses[6] == LineUse::text);
}

TEST_CASE("below a heading of slides a line without a link is no fact") {
  const Note note = read("# 会\n\n## 資料\n\n資料はこちら。\n\n## 箱の話\n");
  CHECK(note.facts.empty());
}

}  // namespace
