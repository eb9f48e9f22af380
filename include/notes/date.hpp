// SPDX-License-Identifier: MIT
// Dates: their names, and how they stand in running text. No clock, no time zone.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "notes/source.hpp"

namespace notes {

using Date = std::chrono::year_month_day;

/// "2019-08-29".
std::string to_string(Date date);

std::chrono::weekday weekday_of(Date date);

/// "木".
std::string_view japanese_name(std::chrono::weekday weekday);
/// "Thursday".
std::string_view english_name(std::chrono::weekday weekday);
/// "Thu".
std::string_view short_english_name(std::chrono::weekday weekday);

/// `木`, `木曜`, `木曜日`, `thu` or `Thursday`; nothing else is a weekday.
std::optional<std::chrono::weekday> read_weekday(std::string_view word);

/// The last of several days, of the same month where it does not say another: `〜4日(日)`, `- 9/1`.
struct LastDay {
  unsigned month = 0;
  unsigned day = 0;
  Span span;  ///< from the first digit to the end of the weekday

  bool operator==(const LastDay&) const = default;
};

/// A date as somebody wrote it, right or wrong. Spans count from the beginning of the text read.
struct WrittenDate {
  std::optional<int> year;  ///< 1900–2199
  unsigned month = 0;
  unsigned day = 0;
  bool exists = false;  ///< false: 30 February, a 13th month; without a year 29 February exists
  Span span;            ///< from the first digit to the end of the weekday, brackets included
  std::optional<Located<std::chrono::weekday>> weekday;  ///< as written; its span is the word alone
  std::optional<LastDay> last;                           ///< of an event of several days

  /// Behind all of it.
  std::size_t end() const { return last ? std::max(span.end, last->span.end) : span.end; }

  bool operator==(const WrittenDate&) const = default;
};

/// The first date that begins at `from` or behind it:
///
///     2019-08-29   2019/08/29(木)   2019.8.29   2019年8月29日（木曜日）   2019/08/29 Thu
///     20190829     2019/0829        2019年 8/29(土・祝)   8/29(木)   8/29   8月29日
///
/// Several days: `2019年8月3日(土)〜4日(日)`, `8月3・4日`, `2019/08/31 - 09/01`.
///
/// Digits, separators and brackets may be full-width. Two parts of a longer row of numbers
/// (`v1/2/3`, an IP address, a version) are no date, nor are a fraction that cannot be one (`24/7`)
/// and a year with a month (`2019/8 #2`). A bare `1/2` is one: look where a date is expected.
std::optional<WrittenDate> find_date(std::string_view text, std::size_t from = 0);

/// A month of a year as somebody wrote it.
struct WrittenMonth {
  int year = 0;        ///< 1900–2199
  unsigned month = 0;  ///< 1–12
  Span span;

  bool operator==(const WrittenMonth&) const = default;
};

/// The first `2019/8`, `2019-08` or `2019年8月` at `from` or behind it that is no part of a date.
std::optional<WrittenMonth> find_month(std::string_view text, std::size_t from = 0);

}  // namespace notes
