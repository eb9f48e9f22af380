// SPDX-License-Identifier: MIT
// A talk's line, in the forms that people write, and the time that reading takes.
#include "notes/talk_line.hpp"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <ctime>
#include <random>

#include "notes/talk_kind.hpp"

#include "notes/links.hpp"
#include "notes/speakers.hpp"

namespace notes {
namespace {

const Words& words = built_in_words();

std::string part(std::string_view text, Span span) {
  return std::string(text.substr(span.begin, span.size()));
}

std::string hours(const TalkLine& talk) {
  Hours hours;
  if (talk.time && talk.time->start) hours.start = talk.time->start->minutes;
  if (talk.time && talk.time->end) hours.end = talk.time->end->minutes;
  return hours_text(hours);
}

std::string speakers(const TalkLine& talk) {
  std::string all;
  for (const Speaker& speaker : talk.speakers.value) {
    const std::string affiliation = speaker.affiliation.empty() ? "" : " (" + speaker.affiliation + ")";
    all += (all.empty() ? "" : " + ") + speaker.written + affiliation;
  }
  return all;
}

struct Row {
  std::string line;
  std::string hours;
  std::string speakers;
  std::string title;
  TalkKind kind = TalkKind::talk;
  std::string track = "";
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.line);
    const TalkLine talk = read_talk_line(row.line, words);
    CHECK(hours(talk) == row.hours);
    CHECK(speakers(talk) == row.speakers);
    CHECK(talk.title.value == row.title);
    CHECK(plain_text(part(row.line, talk.title.span)) == row.title);
    CHECK(to_string(talk.kind) == to_string(row.kind));
    CHECK(talk.track == row.track);
  }
}

TEST_CASE("time, speakers and an enclosed title") {
  check({
      {"19:30-19:40 @hanakoさん「題」", "19:30-19:40", "@hanakoさん", "題"},
      {"19:30-19:40 @hanakoさん (北社)「題」", "19:30-19:40", "@hanakoさん (北社)", "題"},
      {"19:30 @aさん、@bさん「題」", "19:30-", "@aさん + @bさん", "題"},
      {"@hanakoさん『題』", "", "@hanakoさん", "題"},
      {"山田 花子さん「題」", "", "山田 花子さん", "題"},
      {"[@hanako](https://x.jp/)さん「題」", "", "@hanakoさん", "題"},
      {"@hanakoさん「「夜」の会」", "", "@hanakoさん", "「夜」の会"},
      {"@hanakoさん「夜」と「朝」", "", "@hanakoさん", "夜」と「朝"},
      {"@hanakoさん「題: 副題 — 10:00〜」", "", "@hanakoさん", "題: 副題 — 10:00〜"},
      {"@hanakoさん 「題」", "", "@hanakoさん", "題"},
      {"19:30「題」", "19:30-", "", "題"},
      {"「題」", "", "", "題"},
      {"「題", "", "", "「題"},
      {"「題」の続き", "", "", "「題」の続き"},
      {"入門「題」", "", "", "入門「題」"},
      {"@hanakoさん「題」の話", "", "@hanakoさん", "「題」の話"},
      {"@hanakoさん「」", "", "@hanakoさん", ""},
  });
}

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

TEST_CASE("a label may carry a number or a dash instead of a colon, and a title no duration") {
  check({
      {"Talk 1 題", "", "", "題"},
      {"Talk 1: 題", "", "", "題"},
      {"Talk 1「題」", "", "", "題"},
      {"LT: 7人で回す題", "", "", "7人で回す題", TalkKind::lt},
      {"LT2 題", "", "", "題", TalkKind::lt},
      {"LT - 題 (@hanako)", "", "@hanako", "題", TalkKind::lt},
      {"LT大会", "", "", "LT大会", TalkKind::lt},
      {"休憩（10分）", "", "", "休憩", TalkKind::pause},
      {"題 (15min)", "", "", "題"},
      {"題 (2019)", "", "", "題 (2019)"},
      {"挨拶、会場案内等", "", "", "挨拶、会場案内等", TalkKind::opening},
      {"質問タイム", "", "", "質問タイム", TalkKind::other},
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

TEST_CASE("a word of kinds that begins an English title is a part of it") {
  check({
      {"20:10 Lunch and learn @hanako", "20:10-", "@hanako", "Lunch and learn"},
      {"20:10\t@hanako\t\tOpening the box", "20:10-", "@hanako", "Opening the box"},
      {"20:10 @hanako Closing remarks on oil", "20:10-", "@hanako", "Closing remarks on oil"},
      {"20:10\t花子\t\tIntroduction to Boxes", "20:10-", "花子", "Introduction to Boxes"},
      {"20:10\t@hanako\t\tBreak the box: 箱の話", "20:10-", "@hanako", "Break the box: 箱の話"},
      {"20:10\t@hanako\t\tRegistration of Names", "20:10-", "@hanako", "Registration of Names"},
      {"20:10\t@hanako\t\t休憩 のとりかた", "20:10-", "@hanako", "休憩 のとりかた"},
      {"20:10\t@hanako\t\tLT to the moon", "20:10-", "@hanako", "LT to the moon"},
      {"20:10\t@hanako\t\tLT oil入門", "20:10-", "@hanako", "oil入門", TalkKind::lt},
      {"20:10\t@hanako\t\tClosing 箱の話", "20:10-", "@hanako", "箱の話", TalkKind::closing},
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

TEST_CASE("an interlude keeps what stands in parentheses behind its name") {
  check({{"20:10 懇親会（ビアバッシュ）", "20:10-", "", "懇親会（ビアバッシュ）", TalkKind::social}});
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

TEST_CASE("a title may stand alone, and so may a time") {
  check({
      {"19:30 題", "19:30-", "", "題"},
      {"10:00 - 10:30 箱の作り方～裏方の話～", "10:00-10:30", "", "箱の作り方～裏方の話～"},
      {"19:30-19:40: 題", "19:30-19:40", "", "題"},
      {"**題**と`code`と[頁](https://x.jp/)", "", "", "題とcodeと頁"},
      {"19:30", "19:30-", "", ""},
      {"", "", "", ""},
      {" \t", "", "", ""},
  });
}

TEST_CASE("labels in front tell kind and track and are no part of the title") {
  check({
      {"LT: 速い話", "", "", "速い話", TalkKind::lt},
      {"LT：速い話", "", "", "速い話", TalkKind::lt},
      {"LT2: @hanako「速い話」", "", "@hanako", "速い話", TalkKind::lt},
      {"LT @hanakoさん「速い話」", "", "@hanakoさん", "速い話", TalkKind::lt},
      {"【LT】速い話", "", "", "速い話", TalkKind::lt},
      {"19:30 [基調講演] 題", "19:30-", "", "題", TalkKind::keynote},
      {"[プレゼンテーション] 題", "", "", "題"},
      {"セッション1: 題", "", "", "題"},
      {"パネルディスカッション: 題", "", "", "題", TalkKind::panel},
      {"[A] 題", "", "", "題", TalkKind::talk, "A"},
      {"19:30 [Room 2] @hanakoさん「題」", "19:30-", "@hanakoさん", "題", TalkKind::talk, "Room 2"},
      {"【A会場】題", "", "", "題", TalkKind::talk, "A会場"},
      {"[A]【LT】速い話", "", "", "速い話", TalkKind::lt, "A"},
      {"[会場案内] 北の館", "", "", "北の館", TalkKind::opening},
      {"【LT】", "", "", "LT", TalkKind::lt},
      {"LT:", "", "", "LT", TalkKind::lt},
      {"[WIP] 題", "", "", "[WIP] 題"},
      {"[A](https://x.jp/)", "", "", "A"},
      {"結論: 題", "", "", "結論: 題"},
      {"休憩: 10分", "", "", "休憩: 10分", TalkKind::pause},
  });
}

TEST_CASE("a whole title tells its kind, a word within a sentence does not") {
  const struct {
    std::string title;
    TalkKind kind;
  } rows[] = {
      {"休憩", TalkKind::pause},
      {"昼休み", TalkKind::pause},
      {"休憩（10分）", TalkKind::pause},
      {"休憩 10分", TalkKind::pause},
      {"Coffee break", TalkKind::pause},
      {"休憩/転換", TalkKind::pause},
      {"会場諸注意", TalkKind::opening},
      {"前枠/会場諸注意", TalkKind::opening},
      {"開場諸注意", TalkKind::opening},
      {"開場・受付", TalkKind::opening},
      {"オープニング", TalkKind::opening},
      {"ｵｰﾌﾟﾆﾝｸﾞ", TalkKind::opening},
      {"クロージング", TalkKind::closing},
      {"中締め", TalkKind::closing},
      {"懇親会", TalkKind::social},
      {"ビアバッシュ", TalkKind::social},
      {"LT", TalkKind::lt},
      {"ＬＴ", TalkKind::lt},
      {"LT #3", TalkKind::lt},
      {"LT(5分)", TalkKind::lt},
      {"LT大会", TalkKind::lt},
      {"LT: 速い話", TalkKind::lt},
      {"【LT】速い話", TalkKind::lt},
      {"ライトニングトーク", TalkKind::lt},
      {"パネルディスカッション", TalkKind::panel},
      {"基調講演", TalkKind::keynote},
      {"Keynote", TalkKind::keynote},
      {"ハンズオン", TalkKind::workshop},
      {"初LTの話", TalkKind::talk},
      {"受付システムを作った話", TalkKind::talk},
      {"休憩室の監視", TalkKind::talk},
      {"休憩/受付システムの話", TalkKind::talk},
      {"オープニングムービーの作り方", TalkKind::talk},
      {"LTのすすめ", TalkKind::talk},
      {"(仮)", TalkKind::talk},
      {"", TalkKind::talk},
      {"/", TalkKind::talk},
      {"###", TalkKind::talk},
      {"\xFF", TalkKind::talk},
  };
  for (const auto& row : rows) {
    INFO(row.title);
    CHECK(to_string(read_talk_kind(row.title, words)) == to_string(row.kind));
    if (!row.title.starts_with("LT: ") && !row.title.starts_with("【"))
      CHECK(to_string(read_talk_line("19:30 " + row.title, words).kind) == to_string(row.kind));
  }
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

TEST_CASE("what stands in parentheses behind a kind, or tells half a day, is no speaker") {
  check({
      {"LT大会 (5min x 5)", "", "", "LT大会", TalkKind::lt},
      {"LT 5-7min", "", "", "LT", TalkKind::lt},
      {"第一部「四角い箱」", "", "", "四角い箱"},
  });
}

TEST_CASE("a company before a name with an honorific is hers, not a title") {
  check({
      {"箱株式会社 箱田さん", "", "箱株式会社 箱田さん (箱株式会社)", ""},
  });
}

TEST_CASE("who paid for a slot does not speak, and a standard is no code of a session") {
  check({
      {"Boxes hosted by Box Inc.", "", "", "Boxes hosted by Box Inc."},
      {"PSR-15 は誰のもの", "", "", "PSR-15 は誰のもの"},
      {"H-1 箱の話", "", "", "箱の話"},
  });
}

TEST_CASE("a joint within parentheses joins nothing") {
  check({
      {"四角い箱（赤 / @hako_h の色）", "", "", "四角い箱（赤 / @hako_h の色）"},
      {"四角い箱 (赤) / @hako_h", "", "@hako_h", "四角い箱 (赤)"},
  });
}

TEST_CASE("which of the slots it is, and the code of a session, are no part of the title") {
  check({
      {"15分枠(1)：箱の話", "", "", "箱の話"},
      {"5分枠2 箱の話", "", "", "箱の話"},
      {"LT枠2：箱の話", "", "", "箱の話", TalkKind::lt},
      {"LT枠「箱の話」", "", "", "箱の話", TalkKind::lt},
      {"3コマ目: 箱の話", "", "", "箱の話"},
      {"4コマ目 基調講演「箱の話」", "", "", "箱の話", TalkKind::keynote},
      {"2本目: 箱の話", "", "", "箱の話"},
      {"第1部 箱の話", "", "", "箱の話"},
      {"H-1 箱の話", "", "", "箱の話"},
      {"R5-3 箱の話", "", "", "箱の話"},
      {"A4 (S): 箱の話", "", "", "箱の話"},
      {"LT1 箱の話", "", "", "箱の話", TalkKind::lt},
      // words like any other
      {"枠の話", "", "", "枠の話"},
      {"2本目の箱", "", "", "2本目の箱"},
      {"A4 箱の話", "", "", "A4 箱の話"},
      {"H-1", "", "", "H-1"},
  });
}

TEST_CASE("a time may stand behind the title, alone or in parentheses") {
  check({
      {"箱の話 (10:05 - 11:05)", "10:05-11:05", "", "箱の話"},
      {"箱の話（10:05〜）", "10:05-", "", "箱の話"},
      {"箱の話 14:58", "14:58-", "", "箱の話"},
      {"箱の話 @hako_h (10:05-)", "10:05-", "@hako_h", "箱の話"},
      {"箱の話 (10:05の窓)", "", "", "箱の話 (10:05の窓)"},
      {"3日 14:58", "", "", "3日 14:58"},
      {"19:00 箱の話 (10:05 - 11:05)", "19:00-", "", "箱の話 (10:05 - 11:05)"},
  });
}

TEST_CASE("a kind in front of a title, or in parentheses behind it, is taken off") {
  check({
      {"箱の話 (基調講演)", "", "", "箱の話", TalkKind::keynote},
      {"箱の話（LT）", "", "", "箱の話", TalkKind::lt},
      {"箱の話 [Session]", "", "", "箱の話"},
      {"箱の話 [Crates]", "", "", "箱の話 [Crates]"},
      {"LT 箱の話", "", "", "箱の話", TalkKind::lt},
      {"Closing 箱の話 — @hako_h", "", "@hako_h", "箱の話", TalkKind::closing},
      {"オープニング 「箱の話」", "", "", "箱の話", TalkKind::opening},
      {"LT @hako_h", "", "@hako_h", "", TalkKind::lt},
      {"前枠 諸注意", "", "", "前枠 諸注意", TalkKind::opening},
      {"休憩 箱を眺める", "", "", "休憩 箱を眺める"},
      {"片付け＆撤収", "", "", "片付け＆撤収", TalkKind::closing},
      {"片付け＆撤収 @hako_h", "", "@hako_h", "片付け＆撤収", TalkKind::closing},
  });
}

TEST_CASE("hashtags behind a title are none of it, a number is") {
  check({
      {"箱の話 #hako", "", "", "箱の話"},
      {"箱の話 #hako #futa", "", "", "箱の話"},
      {"箱の話 #3", "", "", "箱の話 #3"},
  });
}

TEST_CASE("a title in quotation marks stays as it is, whatever it holds") {
  check({
      {"「箱の話 (基調講演)」", "", "", "箱の話 (基調講演)"},
      {"「箱の話 #hako」", "", "", "箱の話 #hako"},
      {"@hako_hさん「LT 箱の話 (5分)」", "", "@hako_hさん", "LT 箱の話 (5分)"},
      {"箱田さん「箱の話 / @futa_f」", "", "箱田さん", "箱の話 / @futa_f"},
  });
}

TEST_CASE("a heading may be nothing but who speaks") {
  check({
      {"箱田さん", "", "箱田さん", ""},
      {"19:00 @hako_h", "19:00-", "@hako_h", ""},
      {"箱田", "", "", "箱田"},
  });
}

TEST_CASE("only a label in front tells that the writer sorted her talks by kind") {
  CHECK(read_talk_line("LT: 箱の話", words).labelled);
  CHECK(read_talk_line("セッション1: 箱の話", words).labelled);
  CHECK(read_talk_line("【LT】箱の話", words).labelled);
  CHECK_FALSE(read_talk_line("箱の話", words).labelled);
  CHECK_FALSE(read_talk_line("休憩", words).labelled);
}

TEST_CASE("spans lie where the words stand") {
  const std::string line = "  19:30-19:40  [A] @hanakoさん (北社) 「題」 ";
  const TalkLine talk = read_talk_line(line, words);
  REQUIRE(talk.time);
  CHECK(part(line, talk.time->span) == "19:30-19:40");
  CHECK(part(line, talk.speakers.span) == "@hanakoさん (北社)");
  CHECK(part(line, talk.title.span) == "題");
  const std::string behind = "題 by @hanako ";
  CHECK(part(behind, read_talk_line(behind, words).speakers.span) == "@hanako");
}

bool lies_in(Span span, std::string_view line) { return span.begin <= span.end && span.end <= line.size(); }

TEST_CASE("whatever a line holds, it is read without harm and spans stay within it") {
  const std::vector<std::string> tokens = {
      "19:30",      "-",    "〜",   "25:70",
      "１９：３０", " ",    "\t",   "\u3000",
      "@",          "@a",   "さん", "山田",
      "皆さん",     "(",    ")",    "（",
      "）",         "「",   "」",   "『",
      "』",         "[",    "]",    "](",
      "【",         "】",   "LT",   ": ",
      "：",         "休憩", " by ", " — ",
      " / ",        "、",   "・",   "と",
      "*",          "`",    "``",   "\\",
      "!",          "\xE3", "\xFF", "https://x.jp",
      "<",          ">",    "|",    "題",
      "まで",       "#",    "\n",   std::string(1, '\0'),
  };
  std::mt19937 random(20190829);
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
  for (int round = 0; round < 20'000; ++round) {
    std::string line;
    for (std::size_t count = below(16); count > 0; --count) line += tokens[below(tokens.size())];
    CAPTURE(line);
    const TalkLine talk = read_talk_line(line, words);
    const bool within = lies_in(talk.title.span, line) && lies_in(talk.speakers.span, line) &&
                        (!talk.time || lies_in(talk.time->span, line));
    if (!within) FAIL_CHECK("a span leaves the line");
    if (talk.speakers.value.empty() && !talk.speakers.span.empty()) FAIL_CHECK("a span of nobody");
    for (const Link& link : read_links(line))
      if (!lies_in(link.span, line) || !lies_in(link.url_span, line)) FAIL_CHECK("a link leaves the line");
    if (leading_speakers(line, words) > line.size()) FAIL_CHECK("speakers leave the line");
  }
}

/// Processor time in seconds, the least of three tries.
double cost(const std::string& line) {
  double least = 1e9;
  for (int attempt = 0; attempt < 3; ++attempt) {
    const std::clock_t begin = std::clock();
    read_talk_line(line, words);
    read_speakers(line, words);
    read_links(line);
    plain_text(line);
    least = std::min(least, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

TEST_CASE("four times the line takes about four times as long") {
  for (const std::string token :
       {"a",      " ",       "\u3000",    "[",          "](",   "[a](",    "[@a",  "![",   "(",    "（",
        "(a",     "()",      "「",        "」",         "「」", "『",      "【",   "`",    "\\``", "`` ` ",
        "*",      "**a",     "@",         "@a",         "@a ",  "@a、",    "@aと", "と",   "・",   "さん",
        "aさん",  "aさん、", "aさん ",    "、",         " / ",  " by @a ", "/",    ":",    "LT:",  "LT ",
        "19:30 ", "1:",      "<https://", "https://a ", "\\",   "\t",      "[A]",  "\xFF", "題"}) {
    const auto repeated = [&](std::size_t bytes) {
      std::string line = "@a";
      while (line.size() < bytes) line += token;
      return line;
    };
    CAPTURE(token);
    const double small = cost(repeated(16'000));
    const double large = cost(repeated(64'000));
    // Quadratic time would give 16. The seconds added keep what is too short to measure quiet.
    CHECK(large / (small + 0.002) < 10);
  }
}

TEST_CASE("tracks and rooms have their words, or are one letter") {
  for (const std::string name : {"A", "Track 1", "トラックB", "大ホール", "第2会場", "Main Stage"}) {
    INFO(name);
    CHECK(names_track(name));
  }
  for (const std::string name : {"", "1", "LT", "WIP", "箱"}) {
    INFO(name);
    CHECK_FALSE(names_track(name));
  }
}

}  // namespace
}  // namespace notes
