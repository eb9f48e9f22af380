// SPDX-License-Identifier: MIT
// Talks that a note lists, and how they are joined with those that have headings.
#include "programme.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string talks_in(std::string_view text, std::string path = "note.md") {
  return talks_of(read(text, std::move(path)).talks);
}

std::string slides_of(const NotedTalk& talk) {
  std::string shown;
  for (const Link& link : talk.slides) shown += link.url + "\n";
  return shown;
}

const std::string table =
    "| 時間 | 内容 | 発表者 |\n| --- | --- | --- |\n"
    "| 19:00-19:20 | 四角い箱の話 | 箱田さん |\n| 19:20-19:40 | 丸い蓋の話 | 蓋田 |\n";

TEST_CASE("a table of times tells the talks of a note that has no headings") {
  const Note note = read("# 会\n\n" + table);
  CHECK(talks_of(note.talks) ==
        "talk 19:00-19:20 | 箱田 | 四角い箱の話\ntalk 19:20-19:40 | 蓋田 | 丸い蓋の話\n");
  for (const std::size_t line : {2u, 3u, 4u, 5u}) CHECK(note.uses[line] == LineUse::row);
  CHECK(note.source.text(note.talks[0].time->span) == "19:00-19:20");
}

TEST_CASE("a talk with a row and a heading is one: what was said below, when and who from the row") {
  const Note note = read("# 会\n\n" + table + "\n## 四角い箱の話\n\n角が四つ\n\n## 丸い蓋の話\n\n角がない\n");
  CHECK(talks_of(note.talks) ==
        "talk 19:00-19:20 | 箱田 | 四角い箱の話\ntalk 19:20-19:40 | 蓋田 | 丸い蓋の話\n");
  CHECK(note.part_of[9] == note.talks[0].part);
  CHECK(note.part_of[13] == note.talks[1].part);
}

TEST_CASE("row and heading are the same talk by title, speaker or time") {
  const std::string both = "talk 19:00-19:20 | 箱田 | 四角い箱の話\ntalk 19:20-19:40 | 蓋田 | 丸い蓋の話\n";
  CHECK(talks_in("# 会\n\n" + table + "\n## 箱田さん\n\nx\n\n## 蓋田さん\n\ny\n") == both);
  CHECK(talks_in("# 会\n\n" + table + "\n## 丸い蓋の話\n\ny\n\n## 四角い箱の話\n\nx\n") == both);
  CHECK(talks_in("# 会\n\n" + table + "\n## 四角い箱の話\n") == both);
  CHECK(talks_in("# 会\n\n" + table + "\n## 19:00-19:20 箱を運ぶ\n\nx\n") ==
        "talk 19:00-19:20 | 箱田 | 箱を運ぶ\ntalk 19:20-19:40 | 蓋田 | 丸い蓋の話\n");
}

TEST_CASE("talks follow the order of the programme, and a heading it does not list the one before it") {
  CHECK(talks_in("# 会\n\n" + table + "\n## 四角い箱の話\n\n## 長い紐の話 @himo_h\n\n## 丸い蓋の話\n") ==
        "talk 19:00-19:20 | 箱田 | 四角い箱の話\ntalk  | @himo_h | 長い紐の話\n"
        "talk 19:20-19:40 | 蓋田 | 丸い蓋の話\n");
}

TEST_CASE("beside a timetable a heading that nothing marks as a talk is none") {
  const Note note = read("# 会\n\n" + table + "\n## 四角い箱の話\n\n## 長い紐\n\nx\n");
  CHECK(note.talks.size() == 2);
  REQUIRE(note.sections.size() == 1);
  CHECK(note.sections[0].title.value == "長い紐");
}

TEST_CASE("rows of a table whose talks do not tell all of it stay text") {
  const Note note =
      read("# 会\n\n| 時間 | 内容 | 備考 |\n| --- | --- | --- |\n| 19:00 | 箱 | 三階 |\n| 19:20 | 蓋 | |\n");
  CHECK(talks_of(note.talks) == "talk 19:00- |  | 箱\ntalk 19:20- |  | 蓋\n");
  for (const std::size_t line : {2u, 4u, 5u}) CHECK(note.uses[line] == LineUse::text);
}

TEST_CASE("rows between pipes and HTML tables are timetables as well") {
  const std::string talks = "talk 19:00- | 箱田 | 箱の話\ntalk 19:20- | 蓋田 | 蓋の話\n";
  CHECK(talks_in("# 会\n\n| 19:00 | 箱の話 | 箱田さん |\n| 19:20 | 蓋の話 | 蓋田さん |\n") == talks);
  CHECK(talks_in("# 会\n\n<table>\n<tr><td>19:00</td><td>箱の話</td><td>箱田さん</td></tr>\n\n"
                 "<tr><td>19:20</td><td>蓋の話</td><td>蓋田さん</td></tr>\n</table>\n") == talks);
  CHECK(talks_in("会\n==\n\n===== ======== ======\n時間  内容     発表者\n===== ======== ======\n"
                 "19:00 箱の話   箱田\n19:20 蓋の話   蓋田\n===== ======== ======\n",
                 "note.rst") == talks);
}

TEST_CASE("a cell of HTML may hold title, speaker and company, or the talks of a block") {
  CHECK(
      talks_in(
          "# 会\n\n<table>\n<tr><th>時間</th><th>内容</th><th>備考</th></tr>\n"
          "<tr><td>19:00</td><td><p>箱の話</p><p>箱田 / 箱社</p></td><td></td></tr>\n"
          "<tr><td>19:20</td><td><p>LT</p><ul><li>丸い蓋の話 / 蓋田</li><li>長い紐の話 / 紐田</li></ul></td>"
          "<td></td></tr>\n</table>\n") ==
      "talk 19:00- | 箱田(箱社) | 箱の話\nlt 19:20- |  | LT\nlt  | 蓋田 | 丸い蓋の話\nlt  | 紐田 | "
      "長い紐の話\n");
}

TEST_CASE("rows below a block of lightning talks are such talks, up to the next break or time") {
  const std::string head = "# 会\n\n| 時間 | 内容 | 発表者 |\n| --- | --- | --- |\n";
  CHECK(
      talks_in(
          head +
          "| 19:00-19:20 | LT | |\n| | 箱の話 | 箱田 |\n| | 蓋の話 | 蓋田 |\n| 19:20 | 紐の話 | 紐田 |\n") ==
      "lt 19:00-19:20 |  | LT\nlt  | 箱田 | 箱の話\nlt  | 蓋田 | 蓋の話\ntalk 19:20- | 紐田 | 紐の話\n");
  CHECK(
      talks_in(head +
               "| 19:00 | LT | |\n| 19:00 | 箱の話 | 箱田 |\n| 19:05 | 蓋の話 | 蓋田 |\n| 19:10 | 休憩 | |\n"
               "| 19:20 | 紐の話 | 紐田 |\n") ==
      "lt 19:00- |  | LT\nlt 19:00- | 箱田 | 箱の話\nlt 19:05- | 蓋田 | 蓋の話\nbreak 19:10- |  | 休憩\n"
      "talk 19:20- | 紐田 | 紐の話\n");
  CHECK(talks_in(head + "| 19:00 | LT | |\n| 19:20 | 箱の話 | 箱田 |\n") ==
        "lt 19:00- |  | LT\ntalk 19:20- | 箱田 | 箱の話\n");
}

TEST_CASE("a list of times is a programme, and what an item holds besides belongs to its talk") {
  const Note note = read(
      "# 会\n\n- 19:00 箱田さん「箱の話」\n    - 角が四つ\n    - Q: 何箱?\n- 19:20 休憩\n- 19:30 蓋の話\n");
  CHECK(talks_of(note.talks) ==
        "talk 19:00- | 箱田 | 箱の話\nbreak 19:20- |  | 休憩\ntalk 19:30- |  | 蓋の話\n");
  CHECK(lines_of(note) == R"(layout   | # 会
         |
row      | - 19:00 箱田さん「箱の話」
text     |     - 角が四つ
question |     - Q: 何箱?
row      | - 19:20 休憩
row      | - 19:30 蓋の話
)");
  CHECK(questions_of(note.talks[0]) == "何箱?\n");
}

TEST_CASE("below an item of lightning talks its items are the talks") {
  CHECK(talks_in("# 会\n\n## タイムテーブル\n\n- 19:00 箱の話\n- 19:20 LT\n    - 蓋の話 @futa_f\n    - "
                 "紐の話 @himo_h\n"
                 "- 20:00 懇親会\n") ==
        "talk 19:00- |  | 箱の話\nlt 19:20- |  | LT\nlt  | @futa_f | 蓋の話\nlt  | @himo_h | 紐の話\n"
        "social 20:00- |  | 懇親会\n");
}

TEST_CASE("times below another heading, or fewer than two of them, tell of what was heard") {
  CHECK(talks_in("# 会\n\n## 箱\n\n- 19:05 寒い\n- 19:10 もっと寒い\n") == "talk  |  | 箱\n");
  CHECK(talks_in("# 会\n\n- 19:00 集合\n- 箱\n- 蓋\n") == "");
}

TEST_CASE("below a heading that is a kind word a list of who spoke is the talks, of that kind") {
  CHECK(talks_in("# 会\n\n## LT\n\n- 箱の話 @hako_h\n- 蓋の話 @futa_f\n") ==
        "lt  | @hako_h | 箱の話\nlt  | @futa_f | 蓋の話\n");
  CHECK(
      talks_in(
          "# 会\n\n## セッション\n\n- 箱の話\n    - 発表者: 箱田さん\n- 蓋の話\n    - 発表者: 蓋田さん\n") ==
      "talk  | 箱田 | 箱の話\ntalk  | 蓋田 | 蓋の話\n");
  CHECK(talks_in("# 会\n\n## LT\n\n- 四角い\n- 丸い\n") == "lt  |  | LT\n");
}

TEST_CASE("a table below a heading of lightning talks is a table of them") {
  CHECK(talks_in("# 会\n\n## LT\n\n" + table) ==
        "lt 19:00-19:20 | 箱田 | 四角い箱の話\nlt 19:20-19:40 | 蓋田 | 丸い蓋の話\n");
}

TEST_CASE("without a timetable the items of a list of slides are the talks") {
  const Note note = read(
      "# 会\n\n## 発表資料\n\n- [箱の話](https://speakerdeck.com/hako_h/box) @hako_h\n"
      "- [蓋の話 - Speaker Deck](https://example.com/lid)\n- 紐田さん「紐の話」\n- 三階で\n");
  CHECK(talks_of(note.talks) == "talk  | @hako_h | 箱の話\ntalk  |  | 蓋の話\ntalk  | 紐田 | 紐の話\n");
  CHECK(slides_of(note.talks[0]) == "https://speakerdeck.com/hako_h/box\n");
  CHECK(slides_of(note.talks[1]) == "https://example.com/lid\n");
}

TEST_CASE("at an evening of lightning talks the slides are theirs") {
  CHECK(talks_in("# 箱のLT大会 #3\n\n## スライド\n\n- [箱の話](https://speakerdeck.com/hako_h/box)\n") ==
        "lt  |  | 箱の話\n");
}

TEST_CASE("beside headings that are surely talks a list of slides gives them their slides and no more") {
  const Note note = read(
      "# 会\n\n## 19:00 四角い箱の話\n\nx\n\n## 19:20 丸い蓋の話\n\n## 発表資料\n\n"
      "- [四角い箱の話](https://speakerdeck.com/hako_h/box)\n- [底](https://speakerdeck.com/soko_s/sole)\n");
  CHECK(talks_of(note.talks) == "talk 19:00- |  | 四角い箱の話\ntalk 19:20- |  | 丸い蓋の話\n");
  CHECK(slides_of(note.talks[0]) == "https://speakerdeck.com/hako_h/box\n");
  CHECK(note.talks[1].slides.empty());
}

TEST_CASE("slides linked in a row are those of its talk") {
  const Note note = read(
      "# 会\n\n| 時間 | 内容 | 資料 |\n| --- | --- | --- |\n"
      "| 19:00 | 箱の話 | [資料](https://speakerdeck.com/hako_h/box) |\n| 19:20 | 蓋の話 | |\n");
  REQUIRE(note.talks.size() == 2);
  CHECK(slides_of(note.talks[0]) == "https://speakerdeck.com/hako_h/box\n");
}

TEST_CASE("a cell of several lines tells kind, title and speaker, or several talks") {
  CHECK(talks_in("# 会\n\n| 時間 | 内容 |\n| --- | --- |\n"
                 "| 19:00 | 基調講演<br>「四角い箱の話」<br>箱田 氏(箱社) |\n"
                 "| 19:20 | 「蓋の話」<br>蓋田 氏<br>「紐の話」<br>紐田 氏 |\n| 20:00 | 懇親会 |\n") ==
        "keynote 19:00- | 箱田(箱社) | 四角い箱の話\ntalk 19:20- | 蓋田 | 蓋の話\ntalk  | 紐田 | 紐の話\n"
        "social 20:00- |  | 懇親会\n");
}

TEST_CASE("items that are kind words or days hold the talks of their lists") {
  CHECK(talks_in("# 会\n\n- セッション\n  - 箱の話 (@hako_h)\n  - 蓋の話 (@futa_f)\n  - 紐の話 (@himo_h)\n"
                 "- LT\n  - 角の話 (@kado_k)\n  - 面の話 (@men_m)\n  - 線の話 (@sen_s)\n") ==
        "talk  | @hako_h | 箱の話\ntalk  | @futa_f | 蓋の話\ntalk  | @himo_h | 紐の話\n"
        "lt  | @kado_k | 角の話\nlt  | @men_m | 面の話\nlt  | @sen_s | 線の話\n");
}

TEST_CASE("below a heading of what was heard each item is a talk, whatever it looks like") {
  CHECK(talks_in("# 会\n\n来た。\n\n## 聞いた発表\n\n- 四角い箱\n- 丸い蓋\n\n## 感想\n\n良かった\n") ==
        "talk  |  | 四角い箱\ntalk  |  | 丸い蓋\n");
  CHECK(
      talks_in("# 会\n\n来た。\n\n## 参加したセッション等\n\n### 1日目\n\n- 四角い箱 [Session]\n- 丸い蓋\n\n"
               "### 2日目\n\n- 長い紐\n- 赤い札\n\n## 感想\n\n良かった\n") ==
      "talk  |  | 四角い箱\ntalk  |  | 丸い蓋\ntalk  |  | 長い紐\ntalk  |  | 赤い札\n");
  CHECK(talks_in("# 会\n\n来た。\n\n## 良い点\n\n- 四角い箱\n- 丸い蓋\n").find("四角") == std::string::npos);
}

TEST_CASE("lines of one paragraph, or paragraphs of one line, are a timetable where times begin them") {
  const std::string both = "talk 19:00- |  | 四角い箱の話\ntalk 19:20- |  | 丸い蓋の話\n";
  CHECK(talks_in("# 会\n\n19:00 四角い箱の話\n19:20 丸い蓋の話\n") == both);
  CHECK(talks_in("# 会\n\n19:00 四角い箱の話\n\n19:20 丸い蓋の話\n") == both);
}

TEST_CASE("below a heading of lightning talks what sounds like one is one") {
  CHECK(talks_in("# 会\n\n## 箱の話 @hako_h\n\na\n\n## LT\n\n- 蓋を開けた話\n- 紐の紹介\n- 角について\n") ==
        "talk  | @hako_h | 箱の話\nlt  |  | 蓋を開けた話\nlt  |  | 紐の紹介\nlt  |  | 角について\n");
}

TEST_CASE("items that link to the pages of talks are the talks, wherever they stand") {
  CHECK(talks_in("# 会\n\n来た。\n\n## Day0\n\n- [箱の話](https://kaigi.example/proposal/1)\n    四角い。\n"
                 "- [蓋の話](https://kaigi.example/proposal/2)\n") ==
        "talk  |  | 箱の話\ntalk  |  | 蓋の話\n");
  CHECK(talks_in("# 会\n\n来た。\n\n## 読んだもの\n\n- [箱](https://box.example/1)\n- "
                 "[蓋](https://box.example/2)\n") == "talk  |  | 読んだもの\n");
}

TEST_CASE("items below a room that link to slides called like talks are the talks") {
  const Note note = read(
      "# 会\n\n来た。\n\n## Hall\n\n- [四角い箱の話](https://speakerdeck.com/hako/1)\n"
      "- [丸い蓋の話](https://qiita.com/futa/2)\n- [長い紐の話](https://speakerdeck.com/himo/3)\n");
  CHECK(talks_of(note.talks) == "talk  |  | 四角い箱の話\ntalk  |  | 丸い蓋の話\ntalk  |  | 長い紐の話\n");
  CHECK(slides_of(note.talks.at(1)) == "https://qiita.com/futa/2\n");
}

TEST_CASE("an ordered list below the course of the evening is the programme, without hours too") {
  CHECK(talks_in("# 会\n\n## 流れ\n\n1. 開会\n2. 四角い箱の話\n    箱を運んだ。\n3. 懇親会\n") ==
        "opening  |  | 開会\ntalk  |  | 四角い箱の話\nsocial  |  | 懇親会\n");
}

TEST_CASE("a line above a list may say that its items are the talks") {
  const std::string list = "\n\n- 四角い箱の話\n- 丸い蓋の話\n";
  const std::string talks = "talk  |  | 四角い箱の話\ntalk  |  | 丸い蓋の話\n";
  for (const char* line :
       {"参加したセッションは", "以下は今回聞いた発表です。", "アジェンダは以下の通りでした。"})
    CHECK(talks_in("# 会\n\n行ってきました。\n\n" + (line + list)) == talks);
  for (const char* line :
       {"聞いた発表では、箱が多かった。", "参加したセッションの多くは次のような感じでした。"})
    CHECK(talks_in("# 会\n\n行ってきました。\n\n" + (line + list)).empty());
}

TEST_CASE("a note without tables and lists has no programme") {
  Note note = read("# 会\n\n## 箱\n\n四角い\n");
  const Programme programme = read_programme(note, {}, built_in_words());
  CHECK(programme.talks.empty());
  CHECK_FALSE(programme.is_timetable);
  CHECK_FALSE(programme.has_times);
}

TEST_CASE("sessions of a conference that were chosen: their codes are no titles, their pages no slides") {
  const Note note = read(
      "# 会に参加した\n\nhttps://kaigi.example/\n\n## セッション\n\n"
      "* [keynote-1 基調講演1: 箱の歴史](https://kaigi.example/p#1)\n* [keynote-2 基調講演2: "
      "蓋の歴史](https://kaigi.example/p#2)\n"
      "* [AB-1「箱の話」(仮)](https://kaigi.example/p#3)\n* [EF-2 蓋の話](https://kaigi.example/p#4)\n");
  CHECK(talks_of(note.talks) ==
        "keynote  |  | 箱の歴史\nkeynote  |  | 蓋の歴史\ntalk  |  | 「箱の話」(仮)\ntalk  |  | 蓋の話\n");
  for (const NotedTalk& talk : note.talks) CHECK(talk.slides.empty());
}

}  // namespace
