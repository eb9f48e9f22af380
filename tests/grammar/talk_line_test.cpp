// SPDX-License-Identifier: MIT
// A talk's line, in the forms that people write, and the time that reading takes.
#include "notes/talk_line.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <ctime>
#include <random>

#include "grammar/talk_rows.hpp"
#include "notes/talk_kind.hpp"

namespace notes {
namespace {

using namespace test;

const Words& words = built_in_words();

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

TEST_CASE("an interlude keeps what stands in parentheses behind its name") {
  check({{"20:10 懇親会（ビアバッシュ）", "20:10-", "", "懇親会（ビアバッシュ）", TalkKind::social}});
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

TEST_CASE("what stands in parentheses behind a kind, or tells half a day, is no speaker") {
  check({
      {"LT大会 (5min x 5)", "", "", "LT大会", TalkKind::lt},
      {"LT 5-7min", "", "", "LT", TalkKind::lt},
      {"第一部「四角い箱」", "", "", "四角い箱"},
  });
}

TEST_CASE("who paid for a slot does not speak, and a standard is no code of a session") {
  check({
      {"Boxes hosted by Box Inc.", "", "", "Boxes hosted by Box Inc."},
      {"PSR-15 は誰のもの", "", "", "PSR-15 は誰のもの"},
      {"H-1 箱の話", "", "", "箱の話"},
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
