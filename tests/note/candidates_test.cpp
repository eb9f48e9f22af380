// SPDX-License-Identifier: MIT
// Which headings are talks, which sections, and which are mere text.
#include "candidates.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string sections_of(const Note& note) {
  std::string shown;
  for (const Section& section : note.sections)
    shown += fmt::format("{} {}{}\n", section.title.value, notes::to_string(section.role),
                         section.talk ? " of " + note.talks[*section.talk].title : "");
  return shown;
}

TEST_CASE("a heading that begins with a time is a talk on any level") {
  CHECK(talks_of(read("# 会\n## 19:00-19:20 箱\n### 19:20-19:40 蓋\n#### 20時半〜 紐\n").talks) ==
        "talk 19:00-19:20 |  | 箱\ntalk 19:20-19:40 |  | 蓋\ntalk 20:30- |  | 紐\n");
}

TEST_CASE("without times the level used most below the title is that of the talks") {
  CHECK(talks_of(read("# 会\n## 第一部\n### 箱\n### 蓋\n### 紐\n").talks) ==
        "talk  |  | 箱\ntalk  |  | 蓋\ntalk  |  | 紐\n");
  CHECK(talks_of(read("# 会\n## 箱\n### 詳細\n## 蓋\n").talks) == "talk  |  | 箱\ntalk  |  | 蓋\n");
  CHECK(talks_of(read("# 会\n## 箱\n### 詳細\n").talks) == "talk  |  | 箱\n");
}

TEST_CASE("section words are no talks") {
  const Note note = read("# 会\n## はじめに\n## 箱\n## 蓋\n## 参考\n## 会場\n## 感想\n");
  CHECK(talks_of(note.talks) == "talk  |  | 箱\ntalk  |  | 蓋\n");
  CHECK(sections_of(note) == "はじめに none\n参考 links\n会場 none\n感想 impressions\n");
}

TEST_CASE("deeper headings are text of their talk") {
  const Note note = read("# 会\n## 19:00 箱\n### 蓋\nx\n");
  CHECK(talks_of(note.talks) == "talk 19:00- |  | 箱\n");
  CHECK(lines_of(note) == "layout   | # 会\nlayout   | ## 19:00 箱\ntext     | ### 蓋\ntext     | x\n");
}

TEST_CASE("a heading inside a code block, a quotation or a list is none of the note's") {
  const Note note = read("# 会\n## 19:00 箱\n```\n## 19:10 蓋\n```\n> ## 19:20 紐\n\n- ## 19:30 鍵\n");
  CHECK(talks_of(note.talks) == "talk 19:00- |  | 箱\n");
}

TEST_CASE("kinds are told by labels and by titles that are nothing but kind words") {
  CHECK(talks_of(
            read("# 会\n## 19:00 開場/受付\n## 19:10 【LT】初めての箱\n## 19:20 LT: 蓋\n## 19:30 初LTの話\n"
                 "## 19:40 パネルディスカッション\n## 19:50 懇親会\n## 20:00 クロージング\n"
                 "## 20:10 基調講演「箱」\n")
                .talks) ==
        "opening 19:00- |  | 開場/受付\nlt 19:10- |  | 初めての箱\nlt 19:20- |  | 蓋\n"
        "talk 19:30- |  | 初LTの話\npanel 19:40- |  | パネルディスカッション\nsocial 19:50- |  | 懇親会\n"
        "closing 20:00- |  | クロージング\nkeynote 20:10- |  | 箱\n");
}

TEST_CASE("a heading that is nothing but a label keeps it as its title") {
  CHECK(talks_of(read("# 会\n## 【LT】\na\n## [A]\n## 「」\n").talks) ==
        "lt  |  | LT\ntalk  |  | [A]\ntalk  |  | 「」\n");
}

TEST_CASE("what nothing speaks for before the first of many talks is how the evening began") {
  CHECK(talks_of(read("# 会\n## 箱社\na\n## 箱の話 @hako_h\nb\n## 蓋の話 @futa_f\nc\n## 紐の話 @himo_h\nd\n"
                      "## 角の話\ne\n")
                     .talks) ==
        "talk  | @hako_h | 箱の話\ntalk  | @futa_f | 蓋の話\ntalk  | @himo_h | 紐の話\ntalk  |  | 角の話\n");
}

TEST_CASE("what little speaks for may hold talks that much speaks for") {
  CHECK(talks_of(read("# 会\n## 箱の部\n### 箱の話 @hako_h\na\n### 蓋の話 @futa_f\nb\n").talks) ==
        "talk  | @hako_h | 箱の話\ntalk  | @futa_f | 蓋の話\n");
}

TEST_CASE("a heading that links to the page of a talk is one") {
  CHECK(
      talks_of(read("# 会\n## [箱の話](https://kaigi.example/talks/12)\na\n### 角\nb\n## 帰り道\nc\n").talks)
          .starts_with("talk  |  | 箱の話\n"));
}

TEST_CASE("headings behind an empty heading of lightning talks are such talks") {
  CHECK(talks_of(read("# 会\n## 開会\na\n## LT\n## 箱の中身\nb\n## 蓋の色\nc\n").talks) ==
        "opening  |  | 開会\nlt  |  | 箱の中身\nlt  |  | 蓋の色\n");
}

TEST_CASE("headings are read as most of them on their level are written") {
  CHECK(talks_of(read("# 会\n\n## 四角い箱の話 / 箱田\n\n## 丸い蓋の話 / 蓋田\n\n## 懇親会\n").talks) ==
        "talk  | 箱田 | 四角い箱の話\ntalk  | 蓋田 | 丸い蓋の話\nsocial  |  | 懇親会\n");
  CHECK(talks_of(read("# 会\n\n## 箱の話（箱田）\n\n## 蓋の話（蓋田）\n").talks) ==
        "talk  | 箱田 | 箱の話\ntalk  | 蓋田 | 蓋の話\n");
  CHECK(talks_of(read("# 会\n\n## 箱の話（箱田）\n\n### 蓋の話（蓋田）\n").talks) ==
        "talk  |  | 箱の話（箱田）\n");
}

TEST_CASE("the level of headings that are surely talks is theirs, and a lone heading above them a title") {
  CHECK(talks_of(read("# 会\n\n## 前半\n\n### 箱の話 @hako_h\n\n### 蓋の話 @futa_f\n\n## 後半\n").talks) ==
        "talk  | @hako_h | 箱の話\ntalk  | @futa_f | 蓋の話\n");
  CHECK(talks_of(read("# 会\n\n## 第一部\n\n### 箱の話\n\n### 蓋の話\n").talks) ==
        "talk  |  | 箱の話\ntalk  |  | 蓋の話\n");
}

TEST_CASE("a group of talks is none itself, and tells the kind of those below it") {
  const Note lt = read("# 会\n\n## 箱の話\n\n## LT\n\n### 蓋の話\n\n### 紐の話\n");
  CHECK(talks_of(lt.talks) == "talk  |  | 箱の話\nlt  |  | 蓋の話\nlt  |  | 紐の話\n");
  CHECK(sections_of(lt) == "LT none\n");
  CHECK(talks_of(read("# 会\n\n## Box Talks\n\n### 箱の話\n\n## よかったセッション\n\n### 蓋の話\n").talks) ==
        "talk  |  | 箱の話\ntalk  |  | 蓋の話\n");
  CHECK(talks_of(read("# 会\n\n## 懇親会\n\n### 乾杯した\n\n## 箱の話\n").talks) ==
        "social  |  | 懇親会\ntalk  |  | 箱の話\n");
}

TEST_CASE("a group with a time is something of its own, and so are the talks below it") {
  CHECK(
      talks_of(
          read("# 会\n\n## 10:05-11:05 Box Talks\n\n### 箱の話\n\n### 蓋の話\n\n## 11:05 懇親会\n").talks) ==
      "other 10:05-11:05 |  | Box Talks\ntalk  |  | 箱の話\ntalk  |  | 蓋の話\nsocial 11:05- |  | 懇親会\n");
  CHECK(talks_of(read("# 会\n\n## 19:00 LT\n\n### 箱の話\n\n### 蓋の話\n").talks) ==
        "lt 19:00- |  | LT\nlt  |  | 箱の話\nlt  |  | 蓋の話\n");
}

TEST_CASE("days above the talks are no talks") {
  for (const std::string day : {"2024/05/16", "2024年5月16日(木)", "DAY1", "Day 2", "1日目",
                                "DAY1 2024/05/16(木)", "Day 2 (5/17)", "2024/5/16 初日"}) {
    INFO(day);
    CHECK(talks_of(read("# 会\n\n## " + day + "\n\n### 箱の話\n\n### 蓋の話\n").talks) ==
          "talk  |  | 箱の話\ntalk  |  | 蓋の話\n");
  }
}

TEST_CASE("a heading that only names a speaker, right below another one, is that one's speaker") {
  const Note note =
      read("# 会\n\n## 箱の話\n### ミカン社 箱田さん\n\n四角い\n\n## 蓋の話\n\n### @futa_f\n\n丸い\n");
  CHECK(talks_of(note.talks) == "talk  | 箱田(ミカン社) | 箱の話\ntalk  | @futa_f | 蓋の話\n");
  CHECK(note.uses[3] == LineUse::layout);
  CHECK(note.part_of[5] == note.talks[0].part);
}

TEST_CASE("what stands below a section tells of it and is no talk") {
  const Note note = read("# 会\n\n## はじめに\n\n### 経緯の話\n\n### 箱を買う\n\n## 箱の話\n\n## 蓋の話\n");
  CHECK(talks_of(note.talks) == "talk  |  | 箱の話\ntalk  |  | 蓋の話\n");
  CHECK(sections_of(note) == "はじめに none\n経緯の話 none\n箱を買う none\n");
  CHECK(talks_of(read("# 会\n\n## タイムテーブル\n\n### 箱の話\n\n### 蓋の話\n").talks) ==
        "talk  |  | 箱の話\ntalk  |  | 蓋の話\n");
}

TEST_CASE("marks without a blank and HTML make headings as Markdown's own do") {
  const std::string talks = "talk  |  | 箱の話\ntalk  |  | 蓋の話\n";
  CHECK(talks_of(read("# 会\n\n##箱の話\n四角い\n##蓋の話\n丸い\n").talks) == talks);
  CHECK(talks_of(read("# 会\n\n<h2>箱の話</h2>\n<p>四角い</p>\n<h2>蓋の話</h2>\n").talks) == talks);
  CHECK(talks_of(read("会\n==\n\n箱の話\n------\n\n* 四角い\n\n蓋の話\n------\n", "note.rst").talks) ==
        talks);
}

TEST_CASE("lines in bold and behind a mark are talks where a time or a speaker says so") {
  CHECK(talks_of(read("# 会\n\n**19:00 箱の話**\n\n四角い\n\n**19:20 蓋の話**\n\n丸い\n").talks) ==
        "talk 19:00- |  | 箱の話\ntalk 19:20- |  | 蓋の話\n");
  CHECK(talks_of(read("# 会\n\n◎箱の話 @hako_h\n四角い\n\n◎蓋の話 @futa_f\n丸い\n").talks) ==
        "talk  | @hako_h | 箱の話\ntalk  | @futa_f | 蓋の話\n");
  CHECK(talks_of(read("# 会\n\n## 箱の話\n\n**角**\n\n四つ\n\n## 蓋の話\n").talks) ==
        "talk  |  | 箱の話\ntalk  |  | 蓋の話\n");
}

TEST_CASE("the first heading below front matter may say the event's name again, and is no talk") {
  CHECK(
      talks_of(
          read("---\ntitle: ひかりの会 #3 に参加した\n---\n\n## ひかりの会 #3\n\n### 箱の話\n\n### 蓋の話\n")
              .talks) == "talk  |  | 箱の話\ntalk  |  | 蓋の話\n");
}

TEST_CASE("an interlude beside the heading that holds the talks is one too") {
  CHECK(talks_of(
            read("# 会\n\n## 本日の箱\n\n### 箱の話 @hako_h\n\n### 蓋の話 @futa_f\n\n## 懇親会\n").talks) ==
        "talk  | @hako_h | 箱の話\ntalk  | @futa_f | 蓋の話\nsocial  |  | 懇親会\n");
}

TEST_CASE("a section word with a time or a speaker is a talk") {
  CHECK(talks_of(read("# 会\n\n## 19:00 はじめに\n\n## 19:10 箱の話\n\n## 19:30 まとめ @hako_h\n").talks) ==
        "talk 19:00- |  | はじめに\ntalk 19:10- |  | 箱の話\ntalk 19:30- | @hako_h | まとめ\n");
}

TEST_CASE("who is told to speak right below a heading makes a talk of it, wherever it stands") {
  CHECK(talks_of(read("# 会\n## 箱の部\n\n来た。\n\n### 四角い箱\n\n発表者: 箱田\n\n### 丸い蓋\n\n- "
                      "スピーカー: 蓋田\n")
                     .talks) == "talk  | 箱田 | 四角い箱\ntalk  | 蓋田 | 丸い蓋\n");
  CHECK(talks_of(
            read("# 会\n## 四角い箱\n### 発表者\n\n箱田さん\n\n## 丸い蓋\n### 発表者\n\n蓋田さん\n").talks) ==
        "talk  | 箱田 | 四角い箱\ntalk  | 蓋田 | 丸い蓋\n");
}

TEST_CASE("slides below most headings of a level tell it from that of the tracks above") {
  const std::string slides = "\n\nhttps://speakerdeck.com/hako/";
  CHECK(talks_of(read("# 会\n## A\n### 箱の話" + slides + "1\n### 蓋の話" + slides + "2\n## B\n### 紐の話" +
                      slides + "3\n## C\n")
                     .talks) == "talk  |  | 箱の話\ntalk  |  | 蓋の話\ntalk  |  | 紐の話\n");
}

TEST_CASE("headings that are links to slides tell the level of the talks") {
  CHECK(talks_of(read("# 会\n\n## 前の日\n\n飲んだ。\n\n## 当日\n\n### "
                      "[箱](https://speakerdeck.com/a/1)\n\n四角い\n\n"
                      "### [蓋](https://speakerdeck.com/a/2)\n\n丸い\n\n### "
                      "[紐](https://speakerdeck.com/a/3)\n\n## 後の日\n\n寝た。\n")
                     .talks) == "talk  |  | 箱\ntalk  |  | 蓋\ntalk  |  | 紐\n");
}

TEST_CASE("a lone heading below a slot names its speaker and her company, where two do so") {
  CHECK(talks_of(read("# 会\n## 19:00-19:20 四角い箱\n### 箱田 花子 (hako_h), 箱社\n- a\n"
                      "## 19:20-19:40 丸い蓋\n### 蓋田 (@futa_f), 蓋社\n- b\n")
                     .talks) ==
        "talk 19:00-19:20 | 箱田 花子@hako_h(箱社) | 四角い箱\n"
        "talk 19:20-19:40 | 蓋田@futa_f(蓋社) | 丸い蓋\n");
}

TEST_CASE("a heading of who speaks and a lone one below it of what about are one talk, where two are so") {
  CHECK(talks_of(read("# 会\n## 登壇 #1 @hako_h\n### 四角い箱\n- a\n## @futa_f\n### 丸い蓋\n- b\n").talks) ==
        "talk  | @hako_h | 四角い箱\ntalk  | @futa_f | 丸い蓋\n");
  CHECK(talks_of(read("# 会\n## @hako_h\n### 四角い箱\n- a\n").talks) == "talk  | @hako_h | \n");
}

TEST_CASE("hours alone on the line above a heading are its slot") {
  const Note note = read("# 会\n\n19:00 - 19:20\n## 四角い箱\n- a\n\n19:20-19:40\n## 丸い蓋\n- b\n");
  CHECK(talks_of(note.talks) == "talk 19:00-19:20 |  | 四角い箱\ntalk 19:20-19:40 |  | 丸い蓋\n");
  CHECK(note.source.text(note.talks[1].time->span) == "19:20-19:40");
  CHECK(note.uses[6] == LineUse::layout);
}

TEST_CASE("below a heading of what was thought of talks each heading is one") {
  CHECK(talks_of(read("# 会\n## 気になったセッション感想\n### 箱\n\n四角くて良かったです。\n\n### "
                      "蓋\n\n丸くて良かったです。\n")
                     .talks) == "talk  |  | 箱\ntalk  |  | 蓋\n");
}

TEST_CASE("the sections of a book that a circle reads are no talks") {
  CHECK(talks_of(
            read("# 会\n## 箱読書会\n\na\n\n# 4-2-3 箱を閉じる\n\nb\n\n## 四角い箱の話 @hako_h\n\nc\n").talks)
            .find("4-2-3") == std::string::npos);
}

TEST_CASE("lone headings below the talks that are full names tell who speaks, where several do so") {
  CHECK(talks_of(read("# 会\n\n## 箱の話\n### 箱田 花子\n* a\n\n## 蓋の話\n### 蓋田 太郎\n* b\n").talks) ==
        "talk  | 箱田 花子 | 箱の話\ntalk  | 蓋田 太郎 | 蓋の話\n");
  CHECK(
      talks_of(read("# 会\n\n## 箱の話\n### 四角い箱の 作り方\n* a\n\n## 蓋の話\n### 丸い蓋の 閉め方\n* b\n")
                   .talks) == "talk  |  | 箱の話\ntalk  |  | 蓋の話\n");
}

}  // namespace
