// SPDX-License-Identifier: MIT
// Times of slots as people write them.
#include "notes/time_range.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace notes {
namespace {

std::string part(const std::string& text, Span span) { return text.substr(span.begin, span.size()); }

std::string clock(const std::optional<WrittenClock>& written) {
  return written ? clock_text(written->minutes) + (written->possible ? "" : "?") : "";
}

std::string summary(const std::optional<WrittenTimeRange>& range) {
  if (!range) return "none";
  return clock(range->start) + "-" + clock(range->end);
}

struct Row {
  std::string text;
  std::string range;  ///< "19:30-", `?` behind what no clock shows; "none"
  std::string taken;  ///< the text of its span
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    INFO(row.text);
    const auto found = read_time_range(row.text);
    CHECK(summary(found) == row.range);
    if (found) CHECK(part(row.text, found->span) == row.taken);
  }
}

TEST_CASE("every dash joins two times") {
  for (const char* const dash : {"-", "–", "—", "〜", "～", "~", "から", "ー", "－", "−", "‐", "―", "─"})
    for (const std::string& text : {fmt::format("19:30{}19:40", dash), fmt::format("19:30 {} 19:40", dash)}) {
      INFO(text);
      const auto found = read_time_range(text + " 題");
      CHECK(summary(found) == "19:30-19:40");
      REQUIRE(found);
      CHECK(part(text, found->span) == text);
      CHECK(part(text, found->start->span) == "19:30");
      CHECK(part(text, found->end->span) == "19:40");
    }
}

TEST_CASE("a range ends with its second time, whatever the title holds") {
  check({
      {"19:30-19:40 題", "19:30-19:40", "19:30-19:40"},
      {"10:00 - 10:30 箱の作り方～裏方の話～", "10:00-10:30", "10:00 - 10:30"},
      {"9:05-9:10", "09:05-09:10", "9:05-9:10"},
      {"\t 19:30-19:40\t@hanako", "19:30-19:40", "19:30-19:40"},
      {"\u300019:30\u3000〜\u300019:40\u3000題", "19:30-19:40", "19:30\u3000〜\u300019:40"},
      {"19:30-19:40-19:50", "19:30-19:40", "19:30-19:40"},
      {"19:30から20:00まで", "19:30-20:00", "19:30から20:00まで"},
      {"11:56 から 12:50 まで。", "11:56-12:50", "11:56 から 12:50 まで"},
      {"21:50-21:20", "21:50-21:20", "21:50-21:20"},
  });
}

TEST_CASE("one end may be open") {
  check({
      {"19:30〜", "19:30-", "19:30〜"},
      {"19:30- 題", "19:30-", "19:30-"},
      {"18:50 – 題", "18:50-", "18:50 –"},
      {"-20:00", "-20:00", "-20:00"},
      {"〜 20:00", "-20:00", "〜 20:00"},
      {"14:20まで", "-14:20", "14:20まで"},
      {"14:20 まで", "-14:20", "14:20 まで"},
      {"19:30 題", "19:30-", "19:30"},
      {"19:30", "19:30-", "19:30"},
      {"19:30-3時間の話", "19:30-", "19:30-"},
  });
}

TEST_CASE("full-width digits and colons count") {
  check({
      {"１９：３０－１９：４０", "19:30-19:40", "１９：３０－１９：４０"},
      {"19：30～19：40", "19:30-19:40", "19：30～19：40"},
      {"１９:３０", "19:30-", "１９:３０"},
      {"１９時３０分", "19:30-", "１９時３０分"},
  });
}

TEST_CASE("hours and minutes may be said in words") {
  check({
      {"19時", "19:00-", "19時"},
      {"19時半", "19:30-", "19時半"},
      {"19時5分", "19:05-", "19時5分"},
      {"19時30分〜20時", "19:30-20:00", "19時30分〜20時"},
      {"19時半から21時まで", "19:30-21:00", "19時半から21時まで"},
      {"19時頃", "19:00-", "19時"},
      {"25時半", "25:30-", "25時半"},
  });
}

TEST_CASE("halves of the day stand before or behind") {
  check({
      {"7:30 PM", "19:30-", "7:30 PM"},
      {"7:30pm", "19:30-", "7:30pm"},
      {"PM 7:30", "19:30-", "PM 7:30"},
      {"9:30 am-10:30 am, 題", "09:30-10:30", "9:30 am-10:30 am"},
      {"11:30 a.m. - 1:30 p.m.", "11:30-13:30", "11:30 a.m. - 1:30 p.m."},
      {"12:00 AM", "00:00-", "12:00 AM"},
      {"12:30 PM", "12:30-", "12:30 PM"},
      {"午後7時半", "19:30-", "午後7時半"},
      {"午前10時〜午後3時", "10:00-15:00", "午前10時〜午後3時"},
      {"19:30 PM", "19:30-", "19:30 PM"},
      {"10:00 amazing", "10:00-", "10:00"},
      {"10:00 PMO の話", "10:00-", "10:00"},
  });
}

TEST_CASE("the small hours belong to the evening before") {
  check({
      {"24:00", "24:00-", "24:00"},
      {"23:00-25:00", "23:00-25:00", "23:00-25:00"},
      {"29:59", "29:59-", "29:59"},
  });
}

TEST_CASE("a slip is read and known to be one") {
  check({
      {"25:70", "26:10?-", "25:70"},
      {"30:00", "30:00?-", "30:00"},
      {"99:99", "100:39?-", "99:99"},
      {"19;30", "19:30?-", "19;30"},
      {"19；30〜20:00", "19:30?-20:00", "19；30〜20:00"},
      {"19:30-20:60", "19:30-21:00?", "19:30-20:60"},
  });
}

TEST_CASE("other numbers are no clock times") {
  for (const std::string text : {"",        "題",      "19",        "1930",     "1:02:03",          "3時間",
                                 "1時限目", "3時点",   "119:30",    "19:3",     "19:300",           "19.30",
                                 "-",       "〜",      "まで",      "AM",       "2019/08/29 19:30", "第3回",
                                 "@19:30",  "19\n:30", "1：02：03", "\xEF\xBC", "99999999999:00"}) {
    INFO(text);
    CHECK(summary(read_time_range(text)) == "none");
  }
}

TEST_CASE("reading begins where it is told to") {
  const std::string text = "日時: 19:30-20:00";
  const auto found = read_time_range(text, text.find(' '));
  REQUIRE(found);
  CHECK(part(text, found->span) == "19:30-20:00");
  CHECK(part(text, found->end->span) == "20:00");
  CHECK_FALSE(read_time_range(text));
  CHECK_FALSE(read_time_range(text, text.size()));
}

TEST_CASE("a range is found in a sentence") {
  const struct {
    std::string text;
    std::string range;
    std::string taken;
  } rows[] = {
      {"日時: 2019/08/29(木) 19:30-21:35", "19:30-21:35", "19:30-21:35"},
      {"日時：2018年1月12日19時から", "19:00-", "19時から"},
      {"日時:19:30", "19:30-", "19:30"},
      {"Welcome LT（19:10〜20:00）", "19:10-20:00", "19:10〜20:00"},
      {"次は 3時間 の 19:30", "19:30-", "19:30"},
      {"1:02:03 の動画、19:30", "19:30-", "19:30"},
      {"1:02:03", "none", ""},
      {"10:20:30:40", "none", ""},
      {"8080番", "none", ""},
      {"", "none", ""},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    const auto found = find_time_range(row.text);
    CHECK(summary(found) == row.range);
    if (found) CHECK(part(row.text, found->span) == row.taken);
  }
  CHECK(summary(find_time_range("19:30 20:00", 3)) == "20:00-");
  CHECK(summary(find_time_range("119:30", 1)) == "none");
}

TEST_CASE("a shifted range has all its spans shifted") {
  const auto range = shifted(*read_time_range("9:00-9:30"), 10);
  CHECK(range.span == Span{10, 19});
  CHECK(range.start->span == Span{10, 14});
  CHECK(range.end->span == Span{15, 19});
}

}  // namespace
}  // namespace notes
