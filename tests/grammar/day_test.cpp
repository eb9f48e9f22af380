// SPDX-License-Identifier: MIT
// Days as people type them behind --date.
#include "notes/day.hpp"

#include <doctest/doctest.h>

#include <string>

#include "notes/error.hpp"

namespace notes {
namespace {

using namespace std::chrono_literals;

const Date a_thursday = 2019y / 8 / 29;

std::string mistake(const std::string& said, Date today = a_thursday) {
  try {
    return "no mistake: " + to_string(read_day(said, today));
  } catch (const Error& error) {
    return error.what();
  }
}

TEST_CASE("a day is said in many ways") {
  const struct {
    const char* said;
    const char* day;
  } rows[] = {
      {"2019-08-29", "2019-08-29"},
      {"2019/8/29", "2019-08-29"},
      {"20190829", "2019-08-29"},
      {"2019年8月29日", "2019-08-29"},
      {"2019年8月29日（木）", "2019-08-29"},
      {"２０１９／８／２９", "2019-08-29"},
      {" 2019-08-29 ", "2019-08-29"},
      {"8/29", "2019-08-29"},
      {"8月29日", "2019-08-29"},
      {"９／５", "2019-09-05"},
      {"9/5(Thu)", "2019-09-05"},
      {"today", "2019-08-29"},
      {"Today", "2019-08-29"},
      {"今日", "2019-08-29"},
      {"tomorrow", "2019-08-30"},
      {"明日", "2019-08-30"},
      {"YESTERDAY", "2019-08-28"},
      {"昨日", "2019-08-28"},
      {"thu", "2019-08-29"},
      {"fri", "2019-08-30"},
      {"Friday", "2019-08-30"},
      {"金", "2019-08-30"},
      {"金曜", "2019-08-30"},
      {"金曜日", "2019-08-30"},
      {"wed", "2019-09-04"},
      {"this mon", "2019-08-26"},
      {"今週月曜", "2019-08-26"},
      {"next fri", "2019-09-06"},
      {"next  Friday", "2019-09-06"},
      {"next mon", "2019-09-02"},
      {"来週木曜", "2019-09-05"},
      {"来週の木曜", "2019-09-05"},
      {"来週の日曜日", "2019-09-08"},
      {"last fri", "2019-08-23"},
      {"先週の木曜", "2019-08-22"},
      {"先週木", "2019-08-22"},
      {"+7d", "2019-09-05"},
      {"-1d", "2019-08-28"},
      {"+1w", "2019-09-05"},
      {"＋１ｗ", "2019-09-05"},
      {"-30d", "2019-07-30"},
  };
  for (const auto& row : rows) {
    INFO(row.said);
    CHECK(to_string(read_day(row.said, a_thursday)) == row.day);
  }
}

TEST_CASE("weeks begin on Monday") {
  const Date monday = 2019y / 8 / 26;
  const Date sunday = 2019y / 9 / 1;
  CHECK(to_string(read_day("next mon", monday)) == "2019-09-02");
  CHECK(to_string(read_day("next mon", sunday)) == "2019-09-02");
  CHECK(to_string(read_day("last sun", sunday)) == "2019-08-25");
  CHECK(to_string(read_day("this sun", monday)) == "2019-09-01");
}

TEST_CASE("without a year it is the one at most six months away") {
  const struct {
    const char* said;
    Date today;
    const char* day;
  } rows[] = {
      {"1/5", 2019y / 12 / 20, "2020-01-05"}, {"12/20", 2020y / 1 / 5, "2019-12-20"},
      {"2/27", 2019y / 8 / 28, "2020-02-27"}, {"3/1", 2019y / 8 / 28, "2019-03-01"},
      {"2/29", 2019y / 12 / 1, "2020-02-29"}, {"2/29", 2020y / 8 / 29, "2020-02-29"},
      {"2/29", 2019y / 8 / 31, "2020-02-29"},
  };
  for (const auto& row : rows) {
    INFO(row.said, " on ", to_string(row.today));
    CHECK(to_string(read_day(row.said, row.today)) == row.day);
  }
  CHECK(mistake("8/29", 2020y / 2 / 29) ==
        "8/29 is 2019-08-29 or 2020-08-29, each six months away: write its year");
  CHECK(mistake("2/28", 2019y / 8 / 31) ==
        "2/28 is 2019-02-28 or 2020-02-28, each six months away: write its year");
  CHECK(mistake("2/29", 2019y / 6 / 1) == "there is no 2/29 within six months of 2019-06-01: write its year");
}

TEST_CASE("what cannot be is explained") {
  const struct {
    const char* said;
    const char* message;
  } rows[] = {
      {"2019-02-30", "there is no 2019-02-30: February 2019 has 28 days"},
      {"2020/2/30", "there is no 2020-02-30: February 2020 has 29 days"},
      {"２０１９／０２／３０", "there is no 2019-02-30: February 2019 has 28 days"},
      {"2019/04/00", "there is no 2019-04-00: April 2019 has 30 days"},
      {"2019年13月1日", "there is no 2019-13-01: months are counted from 1 to 12"},
      {"2/30", "there is no 2/30: February has 29 days at most"},
      {"13月1日", "there is no 13/1: months are counted from 1 to 12"},
      {"2019/8/29(金)", "'2019/8/29(金)' is wrong: 2019-08-29 is a Thursday"},
      {"foo", "'foo' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"", "'' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"2019-08", "'2019-08' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"8/29 19:30", "'8/29 19:30' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"at 8/29", "'at 8/29' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"next", "'next' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"来週", "'来週' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"+d", "'+d' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"+7", "'+7' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"7d", "'7d' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"+7days", "'+7days' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"+99999999999d", "'+99999999999d' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
      {"\xFF", "'\xFF' is no date: write 2019-08-29, 8/29, today, fri or +7d"},
  };
  for (const auto& row : rows) {
    INFO(row.said);
    CHECK(mistake(row.said) == row.message);
  }
}

}  // namespace
}  // namespace notes
