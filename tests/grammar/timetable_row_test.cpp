// SPDX-License-Identifier: MIT
// Rows by the headings of their columns, and without any.
#include "notes/timetable_row.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

const Words& words = built_in_words();

using Cells = std::vector<std::string_view>;

std::string summary(const std::optional<Talk>& talk) {
  if (!talk) return "none";
  std::string all = hours_text(*talk) + " [" + std::string(to_string(talk->kind)) + "] " + talk->title;
  for (const Speaker& speaker : talk->speakers) {
    all += " / " + speaker.written;
    if (!speaker.affiliation.empty()) all += " (" + speaker.affiliation + ")";
  }
  return all;
}

TEST_CASE("a row of headings has a time and one more that is known") {
  using enum ColumnRole;
  CHECK(read_header({"時間", "内容"}, words) == Columns{time, title});
  CHECK(read_header({"タイトル", "時刻", "時間", "担当"}, words) == Columns{title, time, time, speakers});
  CHECK(read_header({"開始時間", "終了時間", "時間", "セッション", "登壇者"}, words) ==
        Columns{time, end, time, title, speakers});
  CHECK(read_header({"**Time**", " Session ", "Notes"}, words) == Columns{time, title, none});
  CHECK(read_header({"日付", "開始", "終了", "持ち時間", "部屋", "タイトル"}, words) ==
        Columns{date, time, end, duration, track, title});
  CHECK(read_header({"時間", "トラック"}, words) == Columns{time, title});
  CHECK(read_header({"時間", "日程"}, words) == Columns{time, title});
  CHECK(read_header({"日程", "項目"}, words) == Columns{time, title});
  CHECK(read_header({"時間"}, words).empty());
  CHECK(read_header({"時間", "備考"}, words).empty());
  CHECK(read_header({"タイトル", "担当"}, words) == Columns{title, speakers});
  CHECK(read_header({}, words).empty());
  CHECK(read_header({"", "", ""}, words).empty());
}

TEST_CASE("headings tell the cells apart, in any order") {
  const struct {
    Cells header;
    Cells cells;
    std::string talk;
  } rows[] = {
      {{"時間", "内容"}, {"19:30〜19:40", "題"}, "19:30-19:40 [talk] 題"},
      {{"時間", "内容"}, {"19:30〜", "@hanakoさん「題」"}, "19:30- [talk] 題 / @hanakoさん"},
      {{"時間", "内容", "人"},
       {" 13:30 〜 14:00 ", " 題 ", " 山田 花子 "},
       "13:30-14:00 [talk] 題 / 山田 花子"},
      {{"タイトル", "時刻", "時間", "担当"},
       {"題", "13:15", "30m", "山田さん"},
       "13:15- [talk] 題 / 山田さん"},
      {{"タイトル", "時刻", "時間", "担当"}, {"題", "13:15", "0:30", ""}, "13:15- [talk] 題"},
      {{"タイトル", "時間", "時刻", "担当"}, {"題", "0:30", "13:15", ""}, "13:15- [talk] 題"},
      {{"タイトル", "時間", "時刻", "担当"}, {"題", "30m", "13:15", ""}, "13:15- [talk] 題"},
      {{"開始時間", "終了時間", "時間", "セッション", "登壇者"},
       {"13:00", "13:20", "0:20", "題", "山田([@h](https://x.jp/h))さん & 鈴木さん"},
       "13:00-13:20 [talk] 題 / 山田さん / 鈴木さん"},
      {{"時間", "内容", "登壇者", "所属"},
       {"19:30", "題", "@hanako", "北社"},
       "19:30- [talk] 題 / @hanako (北社)"},
      {{"時間", "内容", "登壇者"}, {"19:30", "[題](https://x.jp/)", "-"}, "19:30- [talk] 題"},
      {{"時間", "登壇者", "内容"}, {"20:25", "休憩", ""}, "20:25- [break] 休憩"},
      {{"時間", "登壇者", "内容"}, {"20:25", "@hanako", ""}, "20:25- [talk]  / @hanako"},
      {{"時間", "内容"}, {"20:25", "休憩（10分）"}, "20:25- [break] 休憩"},
      {{"時間", "内容"}, {"20:25", ""}, "20:25- [talk] "},
      {{"時間", "内容"}, {"20:25"}, "20:25- [talk] "},
      {{"Time", "Session"}, {"1:30PM", "A Talk"}, "13:30- [talk] A Talk"},
      {{"時間", "内容"}, {"", "休憩 (15min)"}, " [break] 休憩"},
      {{"時間", "内容"}, {"30m", "題"}, " [talk] 題"},
      {{"時間", "内容"}, {}, "none"},
  };
  for (const auto& row : rows) {
    INFO(row.talk);
    CHECK(summary(read_row(row.cells, read_header(row.header, words), words)) == row.talk);
  }
}

TEST_CASE("without headings the order is time, speakers, affiliation, title") {
  const struct {
    Cells cells;
    std::string talk;
  } rows[] = {
      {{"19:30-19:40 ", "@hanakoさん ", "北社 ", "題  "}, "19:30-19:40 [talk] 題 / @hanakoさん (北社)"},
      {{"19:30", "@hanakoさん", "題"}, "19:30- [talk] 題 / @hanakoさん"},
      {{"19:30", "休憩"}, "19:30- [break] 休憩"},
      {{"", "19:30", "題"}, "19:30- [talk] 題"},
      {{"19:30 @hanakoさん「題」"}, "19:30- [talk] 題 / @hanakoさん"},
      {{"題", "19:30"}, "none"},
      {{""}, "none"},
      {{}, "none"},
  };
  for (const auto& row : rows) {
    INFO(row.talk);
    CHECK(summary(read_row(row.cells, {}, words)) == row.talk);
  }
}

TEST_CASE("a column of rooms tells the track") {
  const auto talk = read_row({"13:00", "箱の話", "ホールA"},
                             {ColumnRole::time, ColumnRole::title, ColumnRole::track}, words);
  REQUIRE(talk);
  CHECK(talk->track == "ホールA");
}

TEST_CASE("a track in front of the title is the talk's track, with columns or without") {
  const Columns columns{ColumnRole::time, ColumnRole::speakers, ColumnRole::title};
  for (const Columns& each : {Columns(), columns}) {
    const auto talk = read_row({"13:00-13:50", "@hanakoさん", "[B] 箱の話"}, each, words);
    REQUIRE(talk);
    CHECK(talk->track == "B");
    CHECK(talk->title == "箱の話");
  }
  const auto other = read_row({"13:00-13:50", "@hanakoさん", "[WIP] 箱の話"}, columns, words);
  REQUIRE(other);
  CHECK(other->title == "[WIP] 箱の話");
}

std::string roles(const std::vector<Cells>& rows, const Cells& header = {}) {
  std::string all;
  for (const ColumnRole role : columns_of(rows, header, words)) {
    // none, date, time, end, duration (u), track (r), title (n), speakers, affiliation
    constexpr std::string_view letters = "-dteurnSa";
    all += letters[static_cast<std::size_t>(role)];
  }
  return all;
}

TEST_CASE("without headings the cells tell their columns: times, marked speakers, the widest texts") {
  CHECK(roles({{"19:00", "箱の話", "箱田さん"}, {"19:20", "蓋の話", "@futa_f"}}) == "tnS");
  CHECK(roles({{"箱田さん", "箱の話", "19:00"}, {"蓋田さん", "蓋の話", "19:20"}}) == "Snt");
  CHECK(roles({{"1", "19:00", "四角い箱の話"}, {"2", "19:20", "丸い蓋の話"}}) == "-tn");
  CHECK(roles({{"19:00", "[箱田](https://twitter.com/hako_h)", "箱の話"},
               {"19:20", "[蓋田](https://twitter.com/futa_f)", "蓋の話"}}) == "tSn");
}

TEST_CASE("headings that tell the times leave the rest to the cells, those that tell the titles tell all") {
  CHECK(roles({{"19:00", "四角い箱の話", "三階"}}, {"時間", "内容", "備考"}) == "tn-");
  CHECK(roles({{"19:00", "四角い箱の話", "箱田さん"}}, {"時間", "", "発表者"}) == "tnS");
}

TEST_CASE("a table without times or titles tells no talks") {
  CHECK(roles({{"箱", "四角い"}, {"蓋", "丸い"}}).empty());
  CHECK(roles({{"19:00", "箱の話"}}).empty());
  CHECK(roles({}).empty());
}

TEST_CASE("a row of columns without a time tells a talk where it tells two things, or an interlude") {
  const Columns columns{ColumnRole::time, ColumnRole::title, ColumnRole::speakers};
  CHECK(summary(read_row({"", "箱の話", "箱田さん"}, columns, words)) == " [talk] 箱の話 / 箱田さん");
  CHECK(summary(read_row({"", "懇親会", ""}, columns, words)) == " [social] 懇親会");
  CHECK(summary(read_row({"", "箱の話", ""}, columns, words)) == "none");
  CHECK(summary(read_row({"", "", ""}, columns, words)) == "none");
}

TEST_CASE("a column of speakers needs no honorifics, and takes the place of who is in the title") {
  const Columns columns{ColumnRole::title, ColumnRole::speakers, ColumnRole::affiliation};
  CHECK(summary(read_row({"箱の話", "箱田", "箱社"}, columns, words)) == " [talk] 箱の話 / 箱田 (箱社)");
  CHECK(summary(read_row({"振り返りKPT", "箱田", ""}, columns, words)) == " [other] 振り返りKPT / 箱田");
  CHECK(summary(read_row({"箱の話", "みんな", ""}, columns, words)) == " [talk] 箱の話 / みんな");
}

TEST_CASE("a row whose time no clock shows tells no talk, with headings or without") {
  const Columns columns{ColumnRole::time, ColumnRole::title};
  for (const std::string_view time : {"25:70", "19;30", "19:30-19:75"}) {
    INFO(time);
    CHECK_FALSE(read_row({time, "設定ファイル"}, {}, words));
    CHECK_FALSE(read_row({time, "設定ファイル"}, columns, words));
  }
}

TEST_CASE("where titles come with their speakers, a further column is a room and not who speaks") {
  const std::vector<Cells> rows{{"10:00", "箱の話 @hako_h", "蓋の話 @futa_f"},
                                {"11:00", "「紐の話」@himo_h", "鍵の話 鍵田さん"}};
  const Columns columns = columns_of(rows, {"時間", "A会場", "B会場"}, words);
  CHECK(std::find(columns.begin(), columns.end(), ColumnRole::speakers) == columns.end());
  CHECK(summary(read_row(rows[0], columns, words)) == "10:00- [talk] 箱の話 / @hako_h");
}

}  // namespace
}  // namespace notes
