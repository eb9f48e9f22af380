// SPDX-License-Identifier: MIT
// Which headings are the title, talks, sections, and which are mere text.
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

TEST_CASE("the title is the first heading, if it is of level 1 and tells no time") {
  CHECK(read("# 箱の会\n").title.value == "箱の会");
  CHECK(read("箱の会\n===\n").title.value == "箱の会");
  CHECK(read("前書き\n\n# **箱**の[会](https://example.com)\n").title.value == "箱の会");
  CHECK(read("## 箱の会\n").title.value.empty());
  CHECK(read("# 19:00-19:20 箱\n").title.value.empty());
  CHECK(read("> # 引用\n").title.value.empty());
}

TEST_CASE("impressions below a talk are the talk's, on its level the event's") {
  const Note note = read("# 会\n## 19:00 箱\n### 感想\nよい\n## 19:30 蓋\n### メモ\n### 所感\n## 感想\n");
  CHECK(sections_of(note) == "感想 impressions of 箱\n所感 impressions of 蓋\n感想 impressions\n");
}

TEST_CASE("rules that only keep parts apart are layout, others are text") {
  CHECK(lines_of(read("# 会\n\n---\n\n## 19:00 箱\n\na\n\n---\n\nb\n\n***\n## 19:10 蓋\n\n---\n")) ==
        R"(layout   | # 会
         |
layout   | ---
         |
layout   | ## 19:00 箱
         |
text     | a
         |
text     | ---
         |
text     | b
         |
layout   | ***
layout   | ## 19:10 蓋
         |
layout   | ---
)");
}

TEST_CASE("a heading without text is a mark with nothing behind it") {
  const Note note = read("# 会\n## 19:00 箱\na\n##\nb\n## **\n");
  CHECK(talks_of(note.talks) == "talk 19:00- |  | 箱\n");
  CHECK(lines_of(note) ==
        "layout   | # 会\nlayout   | ## 19:00 箱\ntext     | a\nunfilled | ##\ntext     | b\n"
        "unfilled | ## **\n");
  CHECK(read("#\n## 箱\n").title.value.empty());
}

TEST_CASE("parts cover the note, and say whether somebody wrote in them") {
  const Note note = read("# 会\n\n## 19:00 箱\n\n* \n\n## 19:10 蓋\n\nx\n\n## 19:20 紐\n\nQ: a\n\n## 感想\n");
  REQUIRE(note.parts.size() == 5);
  CHECK(note.parts.front().first_line == 0);
  CHECK(note.parts.back().end_line == note.source.line_count());
  for (std::size_t i = 1; i < note.parts.size(); ++i)
    CHECK(note.parts[i].first_line == note.parts[i - 1].end_line);
  CHECK_FALSE(note.parts[1].written);
  CHECK(note.parts[2].written);
  CHECK(note.parts[3].written);
  CHECK_FALSE(note.parts[4].written);
}

TEST_CASE("what a talk says of itself is found where it stands") {
  const Note note = read("# 会\n\n##  19:00-19:20  @a_b さん (箱社)「**蓋**と紐」 ##\n");
  REQUIRE(note.talks.size() == 1);
  const NotedTalk& talk = note.talks[0];
  CHECK(note.source.text(talk.time->span) == "19:00-19:20");
  CHECK(note.source.text(talk.time->end->span) == "19:20");
}

TEST_CASE("spans of a talk's title and speakers are their bytes in the text") {
  const Note note = read("# 会\n\n## 19:00-19:20 @a_bさん (箱社)「蓋と紐」\n");
  const NotedTalk& talk = note.talks.at(0);
  CHECK(note.source.text(talk.title_span) == "蓋と紐");
  CHECK(note.source.text(talk.speakers_span) == "@a_bさん (箱社)");
}

TEST_CASE("behind its impressions a talk goes on, and impressions of all are nobody's") {
  const Note note =
      read("# 会\n\n## 箱の話\n\n### 感想\n\nよい\n\n### 角\n\n四つ\n\n### 全体の感想\n\n楽しい\n");
  CHECK(sections_of(note) == "感想 impressions of 箱の話\n全体の感想 impressions\n");
  CHECK(note.part_of[10] == note.talks.at(0).part);
}

TEST_CASE("the title of a page is its heading that <title> holds, without the name of the site") {
  const std::string head = "<!DOCTYPE html>\n<html>\n<title>ひかりの会 | 日記</title>\n<body>\n";
  CHECK(read(head + "<h1>日記</h1>\n<h1>ひかりの会</h1>\n").title.value == "ひかりの会");
  CHECK(read(head + "<h1>ひかりの会</h1>\n").title.value == "ひかりの会");
  CHECK(read(head + "<p>x</p>\n").title.value == "ひかりの会 | 日記");
}

}  // namespace
