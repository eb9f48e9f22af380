// SPDX-License-Identifier: MIT
// Dates as people write them into notes, titles and paths.
#include "notes/date.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace notes {
namespace {

using namespace std::chrono_literals;
using std::chrono::August;

struct Row {
  std::string text;
  std::string date;   ///< year (or -), month, day, `?` if it does not exist; "none"
  std::string taken;  ///< the text of its span
  std::string weekday = "";
};

std::string summary(const std::optional<WrittenDate>& date) {
  if (!date) return "none";
  const std::string year = date->year ? std::to_string(*date->year) : "-";
  return fmt::format("{} {} {}{}", year, date->month, date->day, date->exists ? "" : "?");
}

std::string part(const std::string& text, Span span) { return text.substr(span.begin, span.size()); }

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.text);
    const auto found = find_date(row.text);
    CHECK(summary(found) == row.date);
    if (!found) continue;
    CHECK(part(row.text, found->span) == row.taken);
    CHECK((found->weekday ? part(row.text, found->weekday->span) : "") == row.weekday);
  }
}

TEST_CASE("a date with its year is found in every spelling") {
  check({
      {"時間：2019/08/29 19:30-21:30", "2019 8 29", "2019/08/29"},
      {"2019-08-29", "2019 8 29", "2019-08-29"},
      {"2019.8.29", "2019 8 29", "2019.8.29"},
      {"日時: 2019年8月29日19時から", "2019 8 29", "2019年8月29日"},
      {"2019 年 8 月 29 日", "2019 8 29", "2019 年 8 月 29 日"},
      {"2019年 8/29 19:30", "2019 8 29", "2019年 8/29"},
      {"date: 2019-08-29T19:30:00+09:00", "2019 8 29", "2019-08-29"},
      {"「夜の会」#10レポート（2022/02/01）", "2022 2 1", "2022/02/01"},
      {"2017/09/16 〜 2016/09/17", "2017 9 16", "2017/09/16"},
      {"2019/8/29-30", "2019 8 29", "2019/8/29"},
      {"on 2019.8.29.", "2019 8 29", "2019.8.29"},
  });
}

TEST_CASE("paths name dates") {
  check({
      {"_posts/2018-05-03-evening.md", "2018 5 3", "2018-05-03"},
      {"20180713_golang.md", "2018 7 13", "20180713"},
      {"DTSTART:20190829T193000", "2019 8 29", "20190829"},
      {"2019/0418-circle/README.md", "2019 4 18", "2019/0418"},
      {"blog/2014/09/12/123456", "2014 9 12", "2014/09/12"},
  });
}

TEST_CASE("a date may go without its year") {
  check({
      {"次回は 8/29 です", "- 8 29", "8/29"},
      {"8/29から", "- 8 29", "8/29"},
      {"8/29〜8/30", "- 8 29", "8/29"},
      {"until 8/29.", "- 8 29", "8/29"},
      {"8月29日に", "- 8 29", "8月29日"},
      {"8月 9日", "- 8 9", "8月 9日"},
      {"2019/8 #2 8/29", "- 8 29", "8/29"},
      {"2/29", "- 2 29", "2/29"},
  });
}

TEST_CASE("the weekday behind a date belongs to it") {
  check({
      {"2019/08/29(木) 19:30", "2019 8 29", "2019/08/29(木)", "木"},
      {"2019年8月29日（木）", "2019 8 29", "2019年8月29日（木）", "木"},
      {"2019年8月29日 (木曜日) 9時半", "2019 8 29", "2019年8月29日 (木曜日)", "木曜日"},
      {"2019/08/29 Thu", "2019 8 29", "2019/08/29 Thu", "Thu"},
      {"2019/08/29 (thursday)", "2019 8 29", "2019/08/29 (thursday)", "thursday"},
      {"2019/08/29[Thu.]", "2019 8 29", "2019/08/29[Thu.]", "Thu"},
      {"2019/08/29 木曜日 19:30", "2019 8 29", "2019/08/29 木曜日", "木曜日"},
      {"2018/11/3(土・祝)13:00", "2018 11 3", "2018/11/3(土・祝)", "土"},
      {"11/3（祝・土）", "- 11 3", "11/3（祝・土）", "土"},
      {"2018/11/3(土祝)", "2018 11 3", "2018/11/3(土祝)", "土"},
      {"2019/7/15(月、海の日)", "2019 7 15", "2019/7/15(月、海の日)", "月"},
      {"8/29(木)で", "- 8 29", "8/29(木)", "木"},
      {"2019/08/29(仮)", "2019 8 29", "2019/08/29"},
      {"2019/08/29 (19:30-)", "2019 8 29", "2019/08/29"},
      {"2019/08/29 木村さん", "2019 8 29", "2019/08/29"},
      {"2019/08/29 Thunder", "2019 8 29", "2019/08/29"},
      {"2019/08/29(木", "2019 8 29", "2019/08/29"},
      {"2019/08/29(\n木)", "2019 8 29", "2019/08/29"},
  });
}

TEST_CASE("a weekday has a value, right or wrong") {
  CHECK(find_date("2019/08/29(木)")->weekday->value == std::chrono::Thursday);
  CHECK(find_date("2019/08/29 Fri")->weekday->value == std::chrono::Friday);
}

TEST_CASE("full-width digits, separators and brackets count") {
  check({
      {"２０１９／０８／２９（木）", "2019 8 29", "２０１９／０８／２９（木）", "木"},
      {"日時：２０１９年８月２９日　Thu", "2019 8 29", "２０１９年８月２９日　Thu", "Thu"},
      {"２０１９－０８－２９", "2019 8 29", "２０１９－０８－２９"},
      {"８／２９(木)", "- 8 29", "８／２９(木)", "木"},
      {"２０１９０８２９", "2019 8 29", "２０１９０８２９"},
  });
}

TEST_CASE("a date that does not exist is told from no date") {
  check({
      {"2019/02/30", "2019 2 30?", "2019/02/30"},
      {"2019/02/29", "2019 2 29?", "2019/02/29"},
      {"2020/02/29", "2020 2 29", "2020/02/29"},
      {"2019-13-01", "2019 13 1?", "2019-13-01"},
      {"2019/0/10", "2019 0 10?", "2019/0/10"},
      {"2019年13月1日", "2019 13 1?", "2019年13月1日"},
      {"13月1日", "- 13 1?", "13月1日"},
      {"4/31", "- 4 31?", "4/31"},
      {"13/40(木)", "- 13 40?", "13/40(木)", "木"},
      {"20190230", "2019 2 30?", "20190230"},
      {"２０１９／０２／３０", "2019 2 30?", "２０１９／０２／３０"},
  });
}

TEST_CASE("other numbers are no dates") {
  const char* const texts[] = {
      "",
      "木曜日",
      "2019",
      "2019/8 #2 夜の会参加記録",
      "2019年8月",
      "8月",
      "29日",
      "13月",
      "v1/2/3",
      "1/2/3",
      "a/1/2",
      "1/2/b",
      "1/2x",
      "8/29%",
      "24/7",
      "0/1",
      "1/100",
      "10.0.17763",
      "192.168.10.1",
      "10.0.0.1/24",
      "10.1/2",
      "v2019.8.29",
      "2019.8.29.1",
      "1.2019.8.29",
      "2019.3",
      "2019.44.12",
      "1234/5/6",
      "120190829",
      "20190829a1",
      "a20190829",
      "20191340",
      "9ヶ月(2019/4-9)",
      "2019/4000",
      "2019/08-29",
      "19:30-19:40",
      "03-1234-5678",
      "2019年度 8月",
      "8/\n29",
      "\xEF\xBC",
      "8/\xEF\xBC",
  };
  for (const std::string text : texts) {
    INFO(text);
    CHECK(summary(find_date(text)) == "none");
  }
}

TEST_CASE("the search goes on where it is told to") {
  const std::string range = "2019/8/29(木)〜8/30(金)";
  const auto first = find_date(range);
  REQUIRE(first);
  const auto second = find_date(range, first->span.end);
  REQUIRE(second);
  CHECK(part(range, second->span) == "8/30(金)");
  CHECK_FALSE(find_date(range, second->span.end));

  CHECK(summary(find_date("8/29-8/30", 4)) == "- 8 30");
  CHECK(summary(find_date("12019/8/29", 1)) == "none");
  CHECK(summary(find_date("8/29", 100)) == "none");
}

TEST_CASE("a month with its year is found") {
  const struct {
    std::string text;
    std::string month;
    std::string taken;
  } rows[] = {
      {"2019/8 #2 夜の会参加記録", "2019 8", "2019/8"},
      {"2019年8月の会", "2019 8", "2019年8月"},
      {"2019 年 8 月", "2019 8", "2019 年 8 月"},
      {"2019-08", "2019 8", "2019-08"},
      {"２０１９／８", "2019 8", "２０１９／８"},
      {"notes/2019/08/README.md", "2019 8", "2019/08"},
      {"9ヶ月(2019/4-9)", "2019 4", "2019/4"},
      {"2019/8/29, 2019/9", "2019 9", "2019/9"},
      {"2019/8/29", "none", ""},
      {"2019年8月29日", "none", ""},
      {"20190829", "none", ""},
      {"2019/13", "none", ""},
      {"2019/0", "none", ""},
      {"v2019/8", "none", ""},
      {"2019.8", "none", ""},
      {"2019年度", "none", ""},
      {"1234-5678", "none", ""},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    const auto found = find_month(row.text);
    CHECK((found ? fmt::format("{} {}", found->year, found->month) : "none") == row.month);
    if (found) CHECK(part(row.text, found->span) == row.taken);
  }
}

TEST_CASE("dates and weekdays have names") {
  const Date date = 2019y / August / 29d;
  CHECK(to_string(date) == "2019-08-29");
  CHECK(to_string(Date{2019y / 1 / 2}) == "2019-01-02");
  CHECK(japanese_name(weekday_of(date)) == "木");
  CHECK(english_name(weekday_of(date)) == "Thursday");
  CHECK(short_english_name(weekday_of(date)) == "Thu");
}

TEST_CASE("weekdays are read by every name") {
  for (const char* const word : {"日", "日曜", "日曜日", "Sun", "SUNDAY", "sunday"}) {
    INFO(word);
    CHECK(read_weekday(word) == std::chrono::Sunday);
  }
  for (const char* const word : {"", "曜日", "土日", "木曜日曜", "Su", "Sund", "sundays", "祝"}) {
    INFO(word);
    CHECK_FALSE(read_weekday(word));
  }
}

TEST_CASE("of several days in kanji the first one counts") {
  for (const std::string_view text : {"2019年7月22-23日", "2019年7月22〜23日の会", "2019年7月22・23日"}) {
    const auto date = find_date(text);
    REQUIRE(date);
    CHECK(date->month == 7);
    CHECK(date->day == 22);
  }
}

TEST_CASE("the last of several days is what a joint and a later day say") {
  const auto last = [](std::string_view text) {
    const auto date = find_date(text);
    REQUIRE(date);
    return date->last ? fmt::format("{} {} {}", date->last->month, date->last->day,
                                    part(std::string(text), date->last->span))
                      : "none";
  };
  CHECK(last("2019年8月3日(土)〜4日(日)") == "8 4 4日(日)");
  CHECK(last("2019年7月22-23日") == "7 23 23");
  CHECK(last("2019/08/31 - 2019/09/01(日)") == "9 1 2019/09/01(日)");
  CHECK(last("2019/8/3-4") == "8 4 4");
  CHECK(last("8月3日、4日の会") == "8 4 4日");
  CHECK(last("8/3と8/4") == "8 4 8/4");
  for (const std::string_view text :
       {"2019-08-03-20-boxes", "2019/08/03 19:00-21:00", "2019/08/03 - 19:00", "8/3、4人で行った",
        "8月3日〜4日間", "2019/08/04 - 08/03", "2019/08/03〜 2020", "2019/08/03 と 10/04", "8/3-"})
    CHECK_MESSAGE(last(text) == "none", text);
}

}  // namespace
}  // namespace notes
