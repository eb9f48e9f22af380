// SPDX-License-Identifier: MIT
// Whole notes as they are read: the tidy form, the form of bare lines, and texts that are none.
#include "notes/read_note.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

TEST_CASE("the tidy form is read: title, facts, talks, questions, impressions") {
  const Note note = read(R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/16(木) 19:30-20:30
- 会場: 
- URL: https://example.connpass.com/event/7/

## 19:30-19:40 @mikan_boxさん (ミカン社)「前枠/会場諸注意」

* 三階です

## 19:40-20:10 @tofu_lawさん「豆腐で学ぶ待ち行列」

* 箱は一つ
    箱は増やせない

- Q: 二つ目の箱は?
    - A: 冷蔵庫に

## 20:10-20:30 休憩

## 感想

また来たい
)");
  CHECK(note.title.value == "2024/5 #2 格子会参加記録");
  CHECK(note.number == "2");
  REQUIRE(note.series);
  CHECK(note.series->name == "lattice");
  CHECK(note.date == Date{std::chrono::year{2024}, std::chrono::month{5}, std::chrono::day{16}});
  CHECK(note.date_source == DateSource::fact);
  CHECK(facts_of(note.facts) ==
        "日時=2024/05/16(木) 19:30-20:30\n会場=\nURL=https://example.connpass.com/event/7/\n");
  CHECK(talks_of(note.talks) ==
        "opening 19:30-19:40 | @mikan_box(ミカン社) | 前枠/会場諸注意\n"
        "talk 19:40-20:10 | @tofu_law | 豆腐で学ぶ待ち行列\n"
        "break 20:10-20:30 |  | 休憩\n");
  CHECK(questions_of(note.talks[1]) == "二つ目の箱は? → 冷蔵庫に\n");
  REQUIRE(note.sections.size() == 1);
  CHECK(note.sections[0].title.value == "感想");
  CHECK(note.sections[0].role == SectionRole::impressions);
  CHECK(lines_of(note) == R"(layout   | # 2024/5 #2 格子会参加記録
         |
fact     | - 日時: 2024/05/16(木) 19:30-20:30
fact     | - 会場:
fact     | - URL: https://example.connpass.com/event/7/
         |
layout   | ## 19:30-19:40 @mikan_boxさん (ミカン社)「前枠/会場諸注意」
         |
text     | * 三階です
         |
layout   | ## 19:40-20:10 @tofu_lawさん「豆腐で学ぶ待ち行列」
         |
text     | * 箱は一つ
text     |     箱は増やせない
         |
question | - Q: 二つ目の箱は?
answer   |     - A: 冷蔵庫に
         |
layout   | ## 20:10-20:30 休憩
         |
layout   | ## 感想
         |
text     | また来たい
)");
}

TEST_CASE("the form of bare lines is read: columns held apart by tabs, rules, hard breaks") {
  const Note note = read(
      "# 2024/5 #1 格子会参加記録\n"
      "\n"
      "時間：2024/05/02(木) 19:30-21:00  \n"
      "場所：みどり文庫さん（北町）  \n"
      "「冷蔵庫」特集  \n"
      "\n"
      "----\n"
      "\n"
      "## 19:30-19:40\t@mikan_boxさん\tミカン社\t前枠  \n"
      "\n"
      "今日は満席です  \n"
      "次回は六月です  \n"
      "\n"
      "----\n"
      "## 19:40-20:00\t@tofu_lawさん\t待ち行列の話\n"
      "* 一つ目  \n"
      "Q：混みますか  \n"
      "A：混みます  \n"
      "\n"
      "---\n");
  CHECK(facts_of(note.facts) ==
        "時間=2024/05/02(木) 19:30-21:00\n場所=みどり文庫さん（北町）\n=「冷蔵庫」特集\n");
  CHECK(note.facts[1].role == FactRole::venue);
  CHECK(talks_of(note.talks) ==
        "opening 19:30-19:40 | @mikan_box(ミカン社) | 前枠\n"
        "talk 19:40-20:00 | @tofu_law | 待ち行列の話\n");
  CHECK(questions_of(note.talks[1]) == "混みますか → 混みます\n");
  CHECK(lines_of(note) == R"(layout   | # 2024/5 #1 格子会参加記録
         |
fact     | 時間：2024/05/02(木) 19:30-21:00
fact     | 場所：みどり文庫さん（北町）
fact     | 「冷蔵庫」特集
         |
layout   | ----
         |
)"
                          "layout   | ## 19:30-19:40\t@mikan_boxさん\tミカン社\t前枠\n"
                          R"(         |
text     | 今日は満席です
text     | 次回は六月です
         |
layout   | ----
)"
                          "layout   | ## 19:40-20:00\t@tofu_lawさん\t待ち行列の話\n"
                          R"(text     | * 一つ目
question | Q：混みますか
answer   | A：混みます
         |
layout   | ---
)");
}

TEST_CASE("texts without anything to read are notes without anything in them") {
  for (const std::string_view text : {"", "\n", "\n\n  \n", "\r\n"}) {
    const Note note = read(text);
    CHECK(note.title.value.empty());
    CHECK(note.talks.empty());
    CHECK(note.parts.size() == 1);
    CHECK_FALSE(note.date);
    for (const LineUse use : note.uses) CHECK(use == LineUse::blank);
  }
}

TEST_CASE("front matter alone is layout that gives a title, and no fact") {
  const Note note = read("---\ntitle: 格子会\ndate: 2024-05-16\n---\n");
  CHECK(note.title.value == "格子会");
  CHECK(note.facts.empty());
  CHECK_FALSE(note.date);
  CHECK(lines_of(note) ==
        "layout   | ---\nlayout   | title: 格子会\nlayout   | date: 2024-05-16\nlayout   | ---\n");
}

TEST_CASE("line ends make no difference: CRLF, a lone CR, none at the end") {
  const std::string text =
      "# 格子会 #3\n\n- 会場: 二階\n\n## 19:00-19:20 @a_bさん「箱」\n\nQ: 何箱?\nA: 三箱";
  const std::string expected = lines_of(read(text));
  for (const std::string line_end : {"\r\n", "\r"}) {
    std::string other;
    for (const char c : text) other += c == '\n' ? line_end : std::string(1, c);
    const Note note = read(other);
    CHECK(lines_of(note) == expected);
    CHECK(facts_of(note.facts) == "会場=二階\n");
    CHECK(talks_of(note.talks) == "talk 19:00-19:20 | @a_b | 箱\n");
    CHECK(questions_of(note.talks[0]) == "何箱? → 三箱\n");
  }
  CHECK(lines_of(read(text + "\n")) == expected);
}

TEST_CASE("bytes that are no text are read like any others") {
  std::string bytes = "# \xFF\xFE\n## 19:00 \x80\x81\nQ: \xE3\x81\nA: \xC0\n\0\x1B[31m\n";
  bytes += std::string("\0\0\xF0\x9F", 4);
  const Note note = read(bytes);
  CHECK(note.talks.size() == 1);
  CHECK(note.talks[0].questions.size() == 1);
}

TEST_CASE("a text of no series is read by what it says itself") {
  const Note note =
      read("# Rust 輪読 第3回\n\n- Date: 2024/05/16 19:00-21:00\n\n## 一章\n\n本文\n\n## 二章\n");
  CHECK_FALSE(note.series);
  CHECK(note.number == "3");
  CHECK(note.date_source == DateSource::fact);
  CHECK(talks_of(note.talks) == "talk  |  | 一章\ntalk  |  | 二章\n");
}

TEST_CASE("a series is known by the title, else by the path") {
  CHECK(read("# 格子会 #1\n").series->name == "lattice");
  CHECK(read("# 無題\n", "2024/2024-05-16-gearbox.md").series->name == "gearbox");
  CHECK(read("# 無題\n").series == nullptr);
}

TEST_CASE("a series may call things by words of its own") {
  const Note note = read("# 格子会 #1\n\n- いつ: 2024/05/16 19:00-20:00\n- ところ: 屋上\n");
  REQUIRE(note.facts.size() == 2);
  CHECK(note.facts[0].role == FactRole::date);
  CHECK(note.facts[1].role == FactRole::venue);
  CHECK(note.date_source == DateSource::fact);
}

TEST_CASE("tasks are check boxes at the front of list items") {
  const Note note =
      read("# 格子会\n\n## 続き\n\n- [ ] 箱を買う\n- [x] 蓋を返す\n- [X] 紐\n- [] 違う\n[ ] これも違う\n");
  REQUIRE(note.tasks.size() == 3);
  CHECK(note.tasks[0].text.value == "箱を買う");
  CHECK_FALSE(note.tasks[0].done);
  CHECK(note.tasks[1].done);
  CHECK(note.tasks[2].text.value == "紐");
  CHECK(note.source.text(note.tasks[2].text.span) == "紐");
}

TEST_CASE("links are found everywhere but in code") {
  const Note note = read(
      "# 格子会\n\n- URL: https://example.com/e\n\n## 箱\n\n[表](https://example.com/a) ![写真](b.png)\n\n"
      "```\nhttps://example.com/code\n```\n\n`https://example.com/span`\n");
  REQUIRE(note.links.size() == 3);
  CHECK(note.links[0].url == "https://example.com/e");
  CHECK(note.links[1].text == "表");
  CHECK(note.links[2].image);
  for (const Link& link : note.links) CHECK(note.source.text(link.url_span) == link.url);
}

}  // namespace
