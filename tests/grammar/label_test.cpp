// SPDX-License-Identifier: MIT
// Labelled lines, and lines that only hold a colon.
#include "notes/label.hpp"

#include <doctest/doctest.h>

#include <string>

namespace notes {
namespace {

std::string part(const std::string& text, Span span) { return text.substr(span.begin, span.size()); }

TEST_CASE("a short word before a colon of either width is a label") {
  const struct {
    std::string line;
    std::string label;
    std::string value;
  } rows[] = {
      {"会場: 北の館", "会場", "北の館"},
      {"会場：北の館", "会場", "北の館"},
      {"  会場 ： 北の館  ", "会場", "北の館"},
      {"\u3000会場\u3000：\u3000北の館", "会場", "北の館"},
      {"会場:", "会場", ""},
      {"会場：  ", "会場", ""},
      {"**会場**: 北の館", "会場", "北の館"},
      {"**会場：** 北の館", "会場", "北の館"},
      {"**会場:**", "会場", ""},
      {"__会場__：北の館", "会場", "北の館"},
      {"Date and time: 2019-08-29 19:30", "Date and time", "2019-08-29 19:30"},
      {"時間：2019/08/29 19:30-21:30", "時間", "2019/08/29 19:30-21:30"},
      {"日時:19:30", "日時", "19:30"},
      {"URL: https://example.com/", "URL", "https://example.com/"},
      {"URL:https://example.com/", "URL", "https://example.com/"},
      {"LT: 速い話", "LT", "速い話"},
      {"第1回: 2019/8/29", "第1回", "2019/8/29"},
      {"会場: A: B", "会場", "A: B"},
  };
  for (const auto& row : rows) {
    INFO(row.line);
    const auto label = read_label(row.line);
    REQUIRE(label);
    CHECK(part(row.line, label->label) == row.label);
    CHECK(part(row.line, label->value) == row.value);
  }
}

TEST_CASE("an empty value lies behind the colon") {
  CHECK(read_label("会場：")->value == Span{9, 9});
  CHECK(read_label("会場: ")->value.begin >= 7);
}

TEST_CASE("clock times, addresses and sentences are no labels") {
  for (const std::string line : {
           "",
           "会場",
           ":",
           ": 北の館",
           "：",
           "**: **",
           "19:30 開場",
           "19：30 開場",
           "１９：３０ 開場",
           "2019/08/29 19:30-21:30",
           "2019/08/29(木) 19:30",
           "午後7:30",
           "1: 一つ目",
           "https://example.com/",
           "詳しくは http://example.com/",
           "[x]: https://example.com/",
           "「題」: 副題",
           "`a: b`",
           "<a:b>",
           "そう思った。理由: なし",
           "これはとても長い文であり、その後ろに何かが続く: 値",
           "\xEF\xBC: a",
       }) {
    INFO(line);
    const auto label = read_label(line);
    if (line.starts_with("\xEF")) continue;  // no more than: it is read without harm
    CHECK_FALSE(label);
  }
}

}  // namespace
}  // namespace notes
