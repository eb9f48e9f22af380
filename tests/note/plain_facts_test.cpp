// SPDX-License-Identifier: MIT
// Facts that carry no label, and the line below a heading that says who speaks.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

const std::string head = R"(# ひかりの会 #3

2024/05/16 Thu

[ひかりの会 #3](https://hikari.connpass.com/event/000000/)

株式会社 あかりさんにて

ハッシュタグ [#hikarikai](https://example.com/search?q=%23hikarikai)

箱を持ち寄る会です。
)";

TEST_CASE("a date, the event's page, a venue and hashtags alone on their lines are facts") {
  const Note note = read(head);
  REQUIRE(note.facts.size() == 4);
  CHECK(note.facts[0].role == FactRole::date);
  CHECK(note.facts[1].role == FactRole::url);
  CHECK(note.facts[2].role == FactRole::venue);
  CHECK(note.facts[2].value.value == "株式会社 あかり");
  CHECK(note.source.text(note.facts[2].line) == "株式会社 あかりさんにて");
  CHECK(note.facts[3].role == FactRole::hashtags);
  REQUIRE(note.date);
  CHECK(to_string(*note.date) == "2024-05-16");
  CHECK(note.uses[10] == LineUse::text);
}

TEST_CASE("prose is no fact, whatever it mentions") {
  for (const std::string line :
       {"2024/05/16 に箱を買った", "二階の部屋にて、箱を眺めた。", "#hikarikai で盛り上がった",
        "前回は [こちら](https://hikari.connpass.com/event/000000/) でした"}) {
    INFO(line);
    CHECK(read("# 会\n\n" + line + "\n").facts.empty());
  }
}

TEST_CASE("a labelled fact counts before a plain one, and of two plain ones the first") {
  const Note note = read("# 会\n\n- 会場: 二階\n\n三階さんにて\n\n2024/05/16\n\n2024/06/20\n");
  CHECK(facts_of(note.facts) == "会場=二階\n=2024/05/16\n");
}

TEST_CASE("the first line below a talk's heading may say who speaks") {
  struct Row {
    std::string line, written;
  };
  for (const auto& [line, written] :
       {Row{"@mado_g", "@mado_g"}, Row{"[@mado_g](https://example.com/mado_g)さん", "@mado_gさん"},
        Row{"まどさん", "まどさん"}}) {
    INFO(line);
    const Note note = read("# 会\n\n## 箱の話\n\n" + line + "\n\n* 四角い\n\n## 蓋の話\n\n* 丸い\n");
    REQUIRE(note.talks.size() == 2);
    REQUIRE(note.talks[0].speakers.size() == 1);
    CHECK(note.talks[0].speakers[0].written == written);
    CHECK(note.uses[4] == LineUse::fact);
    CHECK(note.talks[1].speakers.empty());
  }
}

TEST_CASE("a later line, prose, and a heading that names its speaker are left alone") {
  CHECK(read("# 会\n\n## 箱の話\n\n* 四角い\n\n@mado_g\n").talks[0].speakers.empty());
  CHECK(read("# 会\n\n## 箱の話\n\n今日のまどさんは元気だった。\n").talks[0].speakers.empty());
  const Note note = read("# 会\n\n## @kabe_xさん「箱の話」\n\n@mado_g\n");
  CHECK(note.talks[0].speakers.size() == 1);
  CHECK(note.uses[4] == LineUse::text);
}

TEST_CASE("a short line right below the day, or the event's page, is the venue") {
  const Note note =
      read("# 会\n\n2024/05/16 19:00-21:00\n箱ビル 二階\nhttps://hikari.connpass.com/event/3/\n");
  CHECK(facts_of(note.facts) ==
        "=2024/05/16 19:00-21:00\n=箱ビル 二階\n=https://hikari.connpass.com/event/3/\n");
  CHECK(note.venue.value == "箱ビル 二階");
  CHECK(note.url.value == "https://hikari.connpass.com/event/3/");
  CHECK(read("# 会\n\n2024/05/16\n\n箱ビル 二階\n").venue.value == "箱ビル 二階");
  CHECK(read("# 会\n\nhttps://hikari.connpass.com/event/3/\n\n箱ビル 二階\n").venue.value == "箱ビル 二階");
}

TEST_CASE("what stands below the day and is more than a name, or stands elsewhere, is no venue") {
  for (const std::string line : {"箱を持ち寄る会です。", "[箱](https://example.com/)", "#hako",
                                 "![箱](box.png)", "四角い箱とは何か", "https://example.com/"}) {
    INFO(line);
    CHECK(read("# 会\n\n2024/05/16\n\n" + line + "\n").venue.value.empty());
  }
  CHECK(read("# 会\n\n箱ビル 二階\n\n2024/05/16\n").venue.value.empty());
  CHECK(read("# 会\n\n- 会場: 三階\n\n2024/05/16\n\n箱ビル 二階\n").venue.value == "三階");
}

TEST_CASE("a paragraph of several lines holds plain facts only where it begins with a day") {
  CHECK(read("# 会\n\n箱を眺めた\n2024/05/16\n").facts.empty());
  CHECK(read("# 会\n\n2024/05/16\n箱ビルにて\n").facts.size() == 2);
}

}  // namespace
