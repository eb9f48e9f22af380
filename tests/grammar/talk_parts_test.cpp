// SPDX-License-Identifier: MIT
// Who and what, whichever joint holds them together.
#include "talk_parts.hpp"

#include <doctest/doctest.h>

#include "grammar/talk_rows.hpp"
#include "notes/talk_line.hpp"

namespace notes {
namespace {

using namespace test;

const Words& words = built_in_words();

TEST_CASE("a speaker behind the title: after by with where he is from, or plainly marked in parentheses") {
  check({
      {"題 by kumo-zure", "", "kumo-zure", "題"},
      {"題 by Hanako Kita / North Inc. (gold sponsor)", "", "Hanako Kita (North Inc.)", "題"},
      {"題 by @hanako", "", "@hanako", "題"},
      {"題 (@hanako)", "", "@hanako", "題"},
      {"題（山田さん）", "", "山田さん", "題"},
      {"箱の話 山田さん", "", "山田さん", "箱の話"},
      {"箱の話 みんなでつくる山田さん", "", "", "箱の話 みんなでつくる山田さん"},
      {"題（仮）", "", "", "題（仮）"},
      {"題 (hanako)", "", "", "題 (hanako)"},
      {"題 by 全国から集まった箱を愛してやまない人たちの長い長い集まり", "", "",
       "題 by 全国から集まった箱を愛してやまない人たちの長い長い集まり"},
      {"箱からはじめるとても長い題\thanako_k", "", "hanako_k", "箱からはじめるとても長い題"},
      {"短い\t題", "", "短い", "題"},
  });
}

TEST_CASE("columns held apart by tabs may be missing") {
  check({
      {"19:30-19:40 \t@hanakoさん \t北社 \t題  ", "19:30-19:40", "@hanakoさん (北社)", "題"},
      {"19:30-19:40\t@hanakoさん\t題", "19:30-19:40", "@hanakoさん", "題"},
      {"19:30-19:40\t題", "19:30-19:40", "", "題"},
      {"19:30-19:40\t@hanakoさん 題", "19:30-19:40", "@hanakoさん", "題"},
      {"19:30-19:40\t@hanakoさん", "19:30-19:40", "@hanakoさん", ""},
      {"19:30-19:40\t@hanakoさん\t\t題", "19:30-19:40", "@hanakoさん", "題"},
      {"19:30-19:40\t\t\t休憩", "19:30-19:40", "", "休憩", TalkKind::pause},
      {"19:30-19:40\t山田花子\t北社\t題", "19:30-19:40", "山田花子 (北社)", "題"},
      {"19:30\t-\t-\t題", "19:30-", "", "題"},
      {"19:30\t@hanako\t\t- |題|", "19:30-", "@hanako", "- |題|"},
      {"19:30\t@hanako\t北社\t題\t副題", "19:30-", "@hanako (北社)", "題\t副題"},
      {"@hanako\t題", "", "@hanako", "題"},
  });
}

TEST_CASE("of two columns the first is the title where it tells a kind, or the second a speaker") {
  check({
      {"19:00〜\t会場説明\t事務局", "19:00-", "事務局", "会場説明", TalkKind::opening},
      {"19:10\tLT1\t@hanako", "19:10-", "@hanako", "LT1", TalkKind::lt},
      {"19:10\t@hanako\t\tLT1", "19:10-", "@hanako", "LT1", TalkKind::lt},
      {"19:10\tLT1\t速い話", "19:10-", "", "速い話", TalkKind::lt},
      {"19:10\t箱の話\t山田太郎さん", "19:10-", "山田太郎さん", "箱の話"},
      {"19:10\t箱の話\t@hanako", "19:10-", "@hanako", "箱の話"},
  });
}

TEST_CASE("speakers before a title, held apart by a blank") {
  check({
      {"19:45-20:05 @hanakoさん 題", "19:45-20:05", "@hanakoさん", "題"},
      {"19:45-20:05 @hanakoさん\u3000題", "19:45-20:05", "@hanakoさん", "題"},
      {"山田さん 題", "", "山田さん", "題"},
      {"山田さんの題", "", "", "山田さんの題"},
      {"皆さんへの題", "", "", "皆さんへの題"},
      {"山田花子 題", "", "", "山田花子 題"},
  });
}

TEST_CASE("speakers behind a title") {
  check({
      {"19:30 題 — @hanako", "19:30-", "@hanako", "題"},
      {"題 – @hanako", "", "@hanako", "題"},
      {"題 - @hanako", "", "@hanako", "題"},
      {"題 / @hanako", "", "@hanako", "題"},
      {"題 by @hanako", "", "@hanako", "題"},
      {"題 by 山田 花子さん", "", "山田 花子さん", "題"},
      {"題 by [@hanakoさん](https://x.jp/)", "", "@hanakoさん", "題"},
      {"題 from 山田 花子さん", "", "山田 花子さん", "題"},
      {"題\u3000山田さん", "", "山田さん", "題"},
      {"10:00 – 題 – @hanako", "10:00-", "@hanako", "題"},
      {"stand by me by @a & @b", "", "@a + @b", "stand by me"},
      // without a mark behind, it may as well belong to the title
      {"題 - 副題", "", "", "題 - 副題"},
      {"題 / 夜の会", "", "", "題 / 夜の会"},
      {"what we learnt from diff", "", "", "what we learnt from diff"},
      {"題 by 山田花子", "", "山田花子", "題"},
  });
}

TEST_CASE("handles at the end are the speakers, whatever joins them to the title") {
  check({
      {"箱の話 @hako_h", "", "@hako_h", "箱の話"},
      {"箱の話 @hako_hさん", "", "@hako_hさん", "箱の話"},
      {"箱の話 @hako_h、@futa_f", "", "@hako_h + @futa_f", "箱の話"},
      {"箱の話 [@hako_h](https://twitter.com/hako_h)さん", "", "@hako_hさん", "箱の話"},
      {"箱の話[@hako_h](https://twitter.com/hako_h)", "", "@hako_h", "箱の話"},
      {"箱の話 | @hako_h", "", "@hako_h", "箱の話"},
      {"箱の話 @hako_h at ミカン社", "", "@hako_h (ミカン社)", "箱の話"},
      {"[箱の話](https://x.jp/) @hako_h", "", "@hako_h", "箱の話"},
      {"箱の話 a@example.com", "", "", "箱の話 a@example.com"},
      {"箱の話 @hako_h の続き", "", "", "箱の話 @hako_h の続き"},
  });
}

TEST_CASE("as most lines are written, any word behind @ is who speaks") {
  TalkForm form;
  form.handles = true;
  const TalkLine line = read_talk_line("箱の話 @はこやま", words, form);
  CHECK(line.title.value == "箱の話");
  REQUIRE(line.speakers.value.size() == 1);
  CHECK(line.speakers.value[0].handle == "はこやま");
  CHECK(read_talk_line("箱の話 @はこやま", words).speakers.value.empty());
  CHECK(read_talk_line("箱の話 @はこやま 他", words, form).speakers.value.empty());
}

TEST_CASE("a colon or a company sets a name off from a quoted title") {
  check({
      {"箱田：「箱の話」", "", "箱田", "箱の話"},
      {"箱田: 「箱の話」", "", "箱田", "箱の話"},
      {"箱田（箱社）「箱の話」", "", "箱田 (箱社)", "箱の話"},
      {"15分枠(1)：箱田：「箱の話」", "", "箱田", "箱の話"},
      {"箱について：「箱」", "", "", "箱について：「箱」"},
  });
}

TEST_CASE("whose talk it is may stand before の and による, or in a sentence before its title") {
  check({
      {"箱田さんによる「四角い箱」", "", "箱田さん", "四角い箱"},
      {"箱社の@hako_hさん「四角い箱」", "", "@hako_hさん (箱社)", "四角い箱"},
      {"箱田さんのトーク", "", "箱田さん", ""},
      {"箱田さんの箱", "", "", "箱田さんの箱"},
  });
}

TEST_CASE("a slot of a sponsor says whose it is, brackets behind a title who gives it") {
  check({
      {"スポンサーセッション: 箱社様", "", "箱社様", "スポンサーセッション"},
      {"四角い箱[@hako_h]", "", "@hako_h", "四角い箱"},
      {"四角い箱[前編]", "", "", "四角い箱[前編]"},
      {"**@hako_hさん**：「四角い箱」", "", "@hako_hさん", "四角い箱"},
  });
}

TEST_CASE("what stands before quotes may be a label, and behind them who speaks") {
  check({
      {"ランチセッション「四角い箱」", "", "", "四角い箱"},
      {"セッション「四角い箱」ー箱田さん", "", "箱田さん", "四角い箱"},
      {"「四角い箱」@hako_h (15分)", "", "@hako_h", "四角い箱"},
      {"\"四角い箱\" @hako_h (15 min)", "", "@hako_h", "四角い箱"},
      {"@hako_hさん「四角い箱」 - 15分ぐらい", "", "@hako_hさん", "四角い箱"},
      {"@hako_hさん「四角い箱」 - よかった", "", "@hako_hさん", "「四角い箱」 - よかった"},
      {"「四角い箱」の作り方", "", "", "「四角い箱」の作り方"},
      {"LT3.「四角い箱」", "", "", "四角い箱", TalkKind::lt},
      {"LT4. by 箱田 花子", "", "箱田 花子", "", TalkKind::lt},
      {"LT 大会 2 日目", "", "", "LT 大会 2 日目", TalkKind::lt},
      {"懇親会！", "", "", "懇親会", TalkKind::social},
      {"パネルディスカッション「四角い箱」", "", "", "四角い箱", TalkKind::panel},
      {"2.5.箱のコーナー", "", "", "箱のコーナー"},
      {"2.5倍の箱", "", "", "2.5倍の箱"},
  });
}

TEST_CASE("neither a joint behind a speaker nor the marks of bold are part of a title") {
  check({
      {"箱田さん - 四角い箱", "", "箱田さん", "四角い箱"},
      {"__四角い箱__ [@hako_h](https://twitter.com/hako_h)", "", "@hako_h", "四角い箱"},
      {"__init__", "", "", "__init__"},
      {"Let's get started!!!", "", "", "Let's get started!!!", TalkKind::opening},
  });
}

TEST_CASE("a colon may follow a speaker with a company in brackets") {
  check({
      {"Hanako Hakoda @hako_h [箱社]:四角い箱", "", "Hanako Hakoda @hako_h (箱社)", "四角い箱"},
  });
}

TEST_CASE("family and given names before an honorific are one name, a word of the title is none of it") {
  check({
      {"四角い箱を運ぶ 箱田 花子さん", "", "箱田 花子さん", "四角い箱を運ぶ"},
      {"四角い箱 入門 箱田さん", "", "箱田さん", "四角い箱 入門"},
  });
}

TEST_CASE("a blank may stand before an honorific, and a label and a colon before a speaker") {
  check({
      {"@hako_h さん: 四角い箱", "", "@hako_h", "四角い箱"},
      {"ショートセッション : 箱田 花子 (https://hako.example/) 「四角い箱」", "", "箱田 花子", "四角い箱"},
  });
}

TEST_CASE("a company before a name with an honorific is hers, not a title") {
  check({
      {"箱株式会社 箱田さん", "", "箱株式会社 箱田さん (箱株式会社)", ""},
  });
}

TEST_CASE("a joint within parentheses joins nothing") {
  check({
      {"四角い箱（赤 / @hako_h の色）", "", "", "四角い箱（赤 / @hako_h の色）"},
      {"四角い箱 (赤) / @hako_h", "", "@hako_h", "四角い箱 (赤)"},
  });
}

TEST_CASE("a heading may be nothing but who speaks") {
  check({
      {"箱田さん", "", "箱田さん", ""},
      {"19:00 @hako_h", "19:00-", "@hako_h", ""},
      {"箱田", "", "", "箱田"},
  });
}

}  // namespace
}  // namespace notes
