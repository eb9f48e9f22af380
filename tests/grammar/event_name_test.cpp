// SPDX-License-Identifier: MIT
// Series and number in titles.
#include "notes/event_name.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

struct Row {
  std::string title, series, number;
};

TEST_CASE("the number, and the words before it") {
  const Row rows[] = {
      {"Hikari Meetup #14 に参加した", "Hikari Meetup", "14"},
      {"hikari#13+akari", "hikari", "13"},
      {"【東京】ひかりユーザー会 #1", "ひかりユーザー会", "1"},
      {"[k8s] Hikari Night Vol.3 メモ", "Hikari Night", "3"},
      {"Hikari Online #03", "Hikari Online", "03"},
      {"ひかり友の会 第9回 5月勉強会に参加してきました", "ひかり友の会", "9"},
      {"第 80 回 ひかり勉強会に参加した", "ひかり勉強会", "80"},
      {"第八回 ひかり勉強会", "ひかり勉強会", "8"},
      {"第二十四回 ひかり勉強会", "ひかり勉強会", "24"},
      {"ひかりの会 No.94", "ひかりの会", "94"},
      {"＃２ ひかりの会", "ひかりの会", "2"},
      {"【増枠】#8 HikariJS『箱』", "HikariJS", "8"},
      {"2019/8 #2 ひかりの会参加記録", "ひかりの会", "2"},
      {"#34 report", "report", "34"},
      {"#34", "", "34"},
  };
  for (const auto& [title, series, number] : rows) {
    INFO(title);
    const EventName name = read_event_name(title);
    CHECK(name.series == series);
    CHECK(name.number == number);
  }
}

TEST_CASE(
    "a title may hold more than the name: the name is what carries the number, or where somebody went") {
  const Row rows[] = {
      {"箱を作ろう！ - hakojp第5回 参加メモ", "hakojp", "5"},
      {"Hikari Meetup - Block #1", "Hikari Meetup", "1"},
      {"いちばん速い箱！ひかり杯 vol.03は速い", "ひかり杯", "03"},
      {"箱の作り方【ひかりセミナー#4】参加メモ", "ひかりセミナー", "4"},
      {"勉強会行ってみた「第一回 ひかりの会」#hikari", "ひかりの会", "1"},
      {"箱の話 - 「ひかりの会 2014」に参加しました", "ひかりの会", ""},
      {"箱作り@北の館 Hikari#28", "Hikari", "28"},
      {"友の「〇〇完全に理解した」Talk #11 レポート", "友の「〇〇完全に理解した」Talk", "11"},
      {"ひかり学園 15時限目", "ひかり学園", "15"},
      {"We Are Hikari! @6thに参加してきた", "We Are Hikari!", "6"},
      {"hikari.pm 22 に参加", "hikari.pm", "22"},
      {"「ひかりの会」と「やみの会」に行ってきた", "", ""},
      {"「全員ひかり。」に参加しました", "", ""},
  };
  for (const auto& [title, series, number] : rows) {
    INFO(title);
    const EventName name = read_event_name(title);
    CHECK(name.series == series);
    CHECK(name.number == number);
  }
}

TEST_CASE("a year, a month in digits and a date behind a name are none of it") {
  for (const std::string title : {"ひかりの会2019 に参加", "ひかりの会2019夏で講演した", "ひかりの会 201908",
                                  "ひかりの会 2019/08/29 に参加", "ひかりの会-2019-online"}) {
    INFO(title);
    CHECK(read_event_name(title).series == "ひかりの会");
  }
}

TEST_CASE("a short number behind the name of a gathering needs no sign") {
  const Row rows[] = {
      {"ひかり会議 09", "ひかり会議", "09"},
      {"ひかり会議 9に参加してきた", "ひかり会議", "9"},
      {"Hikari Night 7 に参加", "Hikari Night", "7"},
      {"Hikari Meetup 12: 箱の話", "Hikari Meetup", "12"},
      {"ひかり会議 9 #3", "ひかり会議 9", "3"},
      // no gathering, no end, no short number
      {"Hikari 7", "", ""},
      {"箱は 3 つ", "", ""},
      {"ひかり会議 9個の箱", "", ""},
      {"ひかり会議 1234", "", ""},
      {"ひかり会議 2019", "ひかり会議", ""},
  };
  for (const auto& [title, series, number] : rows) {
    INFO(title);
    const EventName name = read_event_name(title);
    CHECK(name.series == series);
    CHECK(name.number == number);
  }
}

TEST_CASE("a series without a number stands before what was done there") {
  const Row rows[] = {
      {"ひかりの会に参加した", "ひかりの会", ""},
      {"Hikari Night に行ってきた", "Hikari Night", ""},
      {"ひかりの会参加レポート", "ひかりの会", ""},
      {"ひかりの会を開催しました", "ひかりの会", ""},
      {"ひかりの会で発表した", "ひかりの会", ""},
      {"ひかりの会にて箱を運んだ", "ひかりの会", ""},
      {"【東京】ひかりの会に参加した", "ひかりの会", ""},
      {"箱の話を聞いた", "", ""},
      {"に参加した", "", ""},
  };
  for (const auto& [title, series, number] : rows) {
    INFO(title);
    const EventName name = read_event_name(title);
    CHECK(name.series == series);
    CHECK(name.number == number);
  }
}

TEST_CASE(
    "a name ends at a bracket, a place or what was done, and dates and quotation marks are none of it") {
  const Row rows[] = {
      {"2019/8/29 ひかりの会 #2", "ひかりの会", "2"},
      {"ひかりの会(東京) #3", "ひかりの会", "3"},
      {"ひかりの会＠北の館 #3", "ひかりの会", "3"},
      {"第3回ひかりの会@北の館", "ひかりの会", "3"},
      {"第3回ひかりの会のメモ", "ひかりの会", "3"},
      {"暗い夜に箱を持ち寄るとても長い名前のひかりの会議 09",
       "暗い夜に箱を持ち寄るとても長い名前のひかりの会議", "09"},
      {"ひかりの会 3 人で行った", "", ""},
      {"「ひかりの会 #3」に参加した", "ひかりの会", "3"},
      {"忘年会 Hikari#3", "Hikari", "3"},
  };
  for (const auto& [title, series, number] : rows) {
    INFO(title);
    const EventName name = read_event_name(title);
    CHECK(name.series == series);
    CHECK(name.number == number);
  }
}

TEST_CASE("without a number the words before a year, else nothing") {
  const Row rows[] = {
      {"Hikari Days Tokyo 2019", "Hikari Days Tokyo", ""},
      {"Hikari Days Tokyo 2019 Meetup", "Hikari Days Tokyo", ""},
      {"2019年のまとめ", "", ""},
      {"Hikari 2019/8/29 メモ", "Hikari", ""},
      {"箱の話 #hikarikai", "", ""},
      {"第一部 箱の会", "", ""},
      {"volume 3", "", ""},
      {"", "", ""},
  };
  for (const auto& [title, series, number] : rows) {
    INFO(title);
    const EventName name = read_event_name(title);
    CHECK(name.series == series);
    CHECK(name.number == number);
  }
}

}  // namespace
}  // namespace notes
