// SPDX-License-Identifier: MIT
// Finds dates in running text, number by number, and names them.
#include "notes/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "scanner.hpp"

namespace notes {
namespace {

using std::chrono::weekday;

struct WeekdayNames {
  std::string_view japanese;
  std::string_view english;
};

constexpr std::array<WeekdayNames, 7> weekday_names = {{{"日", "Sunday"},
                                                        {"月", "Monday"},
                                                        {"火", "Tuesday"},
                                                        {"水", "Wednesday"},
                                                        {"木", "Thursday"},
                                                        {"金", "Friday"},
                                                        {"土", "Saturday"}}};

bool same_letters(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return x == y || (is_letter(x) && (x ^ y) == 0x20); });
}

/// A month and a day, with or without a year, and how sure the form makes them.
struct Reading {
  std::optional<int> year;
  unsigned month = 0;
  unsigned day = 0;
  bool doubtful = false;  ///< the form is also that of fractions, versions and identifiers
  std::optional<LastDay> last;
};

bool is_plausible(const Reading& date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
}

bool is_year(Number number) { return number.digits == 4 && number.value >= 1900 && number.value < 2200; }

bool is_short(Number number) { return number.digits == 1 || number.digits == 2; }

/// Passes `年` and the like, which may stand apart from the digits: `2019 年 8 月`.
bool take_unit(Scanner& in, std::string_view unit) {
  Scanner ahead = in;
  ahead.skip_blanks();
  if (!ahead.take(unit)) return false;
  in = ahead;
  return true;
}

/// Something numeric goes on: `.5` behind `10.0.1`, `/3` behind `1/2`.
bool goes_on(Scanner in, char separator) { return in.take(separator) && is_digit(in.next()); }

/// The `-23` of `7月22-23日`.
std::optional<LastDay> take_last_before_unit(Scanner& in, unsigned month) {
  static constexpr TextSet joints{"-", "~", "〜", "～", "・"};
  Scanner ahead = in;
  if (!ahead.take_any(joints) && !ahead.take('-')) return std::nullopt;
  const std::size_t begin = ahead.at();
  const Number day = ahead.take_number();
  if (day.digits == 0) return std::nullopt;
  in = ahead;
  return LastDay{month, day.value, {begin, in.at()}};
}

/// The `月29日` or `/29` behind a month.
std::optional<Reading> read_day_behind(Scanner& in, std::optional<int> year, Number month) {
  if (!is_short(month)) return std::nullopt;
  const bool in_kanji = take_unit(in, "月");
  if (in_kanji) in.skip_blanks();
  if (!in_kanji && !in.take('/')) return std::nullopt;
  const Number day = in.take_number();
  std::optional<LastDay> last;
  if (in_kanji && is_short(day)) last = take_last_before_unit(in, month.value);
  if (!is_short(day) || (in_kanji && !take_unit(in, "日"))) return std::nullopt;
  return Reading{year, month.value, day.value, !in_kanji && !year, last};
}

/// `8/29` and `8月29日`. The first is easily a part of something else.
std::optional<Reading> read_without_year(Scanner& in, char before, Number month) {
  auto reading = read_day_behind(in, std::nullopt, month);
  if (!reading || !reading->doubtful) return reading;
  const char after = in.next();
  const bool inside = is_alphanumeric(before) || before == '/' || before == '.' || is_alphanumeric(after) ||
                      after == '/' || after == '_' || after == '%' || goes_on(in, '.');
  return inside ? std::nullopt : reading;
}

/// `0829` as one number.
Reading split_month_and_day(int year, Number both) {
  return {year, both.value / 100 % 100, both.value % 100, true, {}};
}

/// What stands behind a year: `年8月29日`, `年 8/29`, `/08/29`, `-08-29`, `.8.29`, `/0829`.
std::optional<Reading> read_behind_year(Scanner& in, int year, char before_year) {
  if (take_unit(in, "年")) {
    in.skip_blanks();
    const Number month = in.take_number();
    return read_day_behind(in, year, month);
  }
  const char separator = in.next();
  if (separator != '/' && separator != '-' && separator != '.') return std::nullopt;
  in.pass();
  const Number month = in.take_number();
  if (separator == '/' && month.digits == 4) return split_month_and_day(year, month);
  if (!is_short(month) || !in.take(separator)) return std::nullopt;
  const Number day = in.take_number();
  if (!is_short(day)) return std::nullopt;
  const bool dotted = separator == '.';
  if (dotted && (before_year == '.' || goes_on(in, '.'))) return std::nullopt;
  return Reading{year, month.value, day.value, dotted, {}};
}

/// `20190829`, but no part of an identifier; `20190829T1930` is a time stamp.
std::optional<Reading> read_compact(Scanner in, Number number) {
  const Number year{number.value / 10000, 4};
  const bool time_follows = goes_on(in, 'T');
  if (!is_year(year) || (is_alphanumeric(in.next()) && !time_follows)) return std::nullopt;
  return split_month_and_day(static_cast<int>(year.value), number);
}

/// The date that begins with this number.
std::optional<Reading> read_numbers(Scanner& in) {
  const char before = in.previous();
  const Number first = in.take_number();
  if (is_short(first)) return read_without_year(in, before, first);
  if (is_alphanumeric(before)) return std::nullopt;
  if (first.digits == 8) return read_compact(in, first);
  return is_year(first) ? read_behind_year(in, static_cast<int>(first.value), before) : std::nullopt;
}

/// A holiday may cling to its weekday: `金祝`.
std::optional<Located<weekday>> locate_weekday(std::string_view text, Span span) {
  const std::string_view holiday = "祝";
  std::string_view word = text.substr(span.begin, span.size());
  if (word.ends_with(holiday)) word.remove_suffix(holiday.size());
  const auto day = read_weekday(word);
  if (!day) return std::nullopt;
  return Located<weekday>{*day, {span.begin, span.begin + word.size()}};
}

/// Passes what parts the words within brackets.
bool take_joint(Scanner& in) {
  return in.take("・") || in.take("、") || in.take(',') || in.take('/') || in.take('.') || in.take(' ');
}

/// `(木)`, `（土・祝）`, `[Thu]`. Brackets that hold a digit speak of something else.
std::optional<Located<weekday>> take_bracketed(Scanner& in, std::string_view text) {
  const char close = in.take('(') ? ')' : in.take('[') ? ']' : '\0';
  if (close == '\0') return std::nullopt;
  std::optional<Located<weekday>> found;
  for (Span word{in.at(), in.at()}; !in.done() && in.next() != '\n' && !is_digit(in.next());) {
    const bool closed = in.take(close);
    if (closed || take_joint(in)) {
      if (!found) found = locate_weekday(text, word);
      if (closed) return found;
      word.begin = in.at();
    } else {
      in.pass();
    }
    word.end = in.at();
  }
  return std::nullopt;
}

/// ` Thu` and `木曜日`, without brackets. A lone `木` there is the beginning of some other word.
std::optional<Located<weekday>> take_bare(Scanner& in, std::string_view text) {
  const std::size_t begin = in.at();
  while (is_letter(in.next())) in.pass();
  if (in.at() == begin) {
    in.pass();
    if (!in.take("曜")) return std::nullopt;
    in.take("日");
  }
  return locate_weekday(text, {begin, in.at()});
}

std::optional<Located<weekday>> take_weekday(Scanner& in, std::string_view text) {
  for (const auto take : {take_bracketed, take_bare}) {
    Scanner ahead = in;
    ahead.skip_blanks();
    const auto found = take(ahead, text);
    if (!found) continue;
    in = ahead;
    return found;
  }
  return std::nullopt;
}

bool exists(const Reading& date) {
  const int some_leap_year = 2000;
  return Date{std::chrono::year{date.year.value_or(some_leap_year)}, std::chrono::month{date.month},
              std::chrono::day{date.day}}
      .ok();
}

/// Whether a number that says no more than that may be the last day: it is called one, or ends there.
bool is_called_day(Scanner in, std::string_view text, bool is_range) {
  if (in.take("日")) return !in.take("間");
  if (take_weekday(in, text)) return true;
  return is_range && (in.done() || in.next() == ' ' || in.next() == ')' || in.next() == '\n');
}

/// What follows a day and a joint: `〜4日(日)`, ` - 2019/09/01`, `、4日`. Later than the first by less than a
/// month, or it is something else.
std::optional<LastDay> read_last(Scanner in, std::string_view text, const Reading& first) {
  static constexpr TextSet ranges{"〜", "～", "~", "–", "—", "から"};
  static constexpr TextSet pairs{"、", "・", "&", "＆", "と"};
  in.skip_blanks();
  const bool is_range = in.take_any(ranges) || in.take('-');
  if (!is_range && !in.take_any(pairs)) return std::nullopt;
  in.skip_blanks();
  const std::size_t begin = in.at();
  if (!is_digit(in.next())) return std::nullopt;
  Scanner number = in;
  auto last = read_numbers(in);
  if (!last) {
    const Number day = number.take_number();
    if (!is_short(day) || !is_called_day(number, text, is_range)) return std::nullopt;
    last = Reading{{}, first.month, day.value, false, {}};
    in = number;
    in.take("日");
  }
  take_weekday(in, text);
  const bool is_next_month = last->month == first.month % 12 + 1;
  const bool is_later = last->month == first.month ? last->day > first.day : is_next_month;
  if (!is_later || !is_plausible(*last)) return std::nullopt;
  return LastDay{last->month, last->day, {begin, in.at()}};
}

std::optional<WrittenDate> read_date(std::string_view text, std::size_t begin) {
  Scanner in(text, begin);
  const auto reading = read_numbers(in);
  if (!reading) return std::nullopt;
  const auto named = take_weekday(in, text);
  if (reading->doubtful && !named && !is_plausible(*reading)) return std::nullopt;
  const Span span{begin, in.at()};
  const auto last = reading->last ? reading->last : read_last(in, text, *reading);
  return WrittenDate{reading->year, reading->month, reading->day, exists(*reading), span, named, last};
}

std::optional<WrittenMonth> read_month(std::string_view text, std::size_t begin) {
  Scanner in(text, begin);
  if (is_alphanumeric(in.previous()) || read_date(text, begin)) return std::nullopt;
  const Number year = in.take_number();
  if (!is_year(year)) return std::nullopt;

  const bool in_kanji = take_unit(in, "年");
  if (in_kanji) in.skip_blanks();
  if (!in_kanji && !in.take('/') && !in.take('-')) return std::nullopt;
  const Number month = in.take_number();
  if (!is_short(month) || month.value < 1 || month.value > 12) return std::nullopt;
  if (in_kanji && !take_unit(in, "月")) return std::nullopt;
  return WrittenMonth{static_cast<int>(year.value), month.value, {begin, in.at()}};
}

}  // namespace

std::string to_string(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", int{date.year()}, unsigned{date.month()}, unsigned{date.day()});
}

weekday weekday_of(Date date) { return weekday{std::chrono::sys_days{date}}; }

std::string_view japanese_name(weekday day) { return weekday_names[day.c_encoding()].japanese; }

std::string_view english_name(weekday day) { return weekday_names[day.c_encoding()].english; }

std::string_view short_english_name(weekday day) { return english_name(day).substr(0, 3); }

std::optional<weekday> read_weekday(std::string_view word) {
  std::string_view kanji = word;
  for (const std::string_view suffix : {"曜日", "曜"}) {
    if (!kanji.ends_with(suffix)) continue;
    kanji.remove_suffix(suffix.size());
    break;
  }
  for (unsigned i = 0; i < weekday_names.size(); ++i) {
    const auto& [japanese, english] = weekday_names[i];
    if (kanji == japanese || same_letters(word, english) || same_letters(word, english.substr(0, 3))) {
      return weekday{i};
    }
  }
  return std::nullopt;
}

std::optional<WrittenDate> find_date(std::string_view text, std::size_t from) {
  for (Scanner in(text, from); in.seek_number(); in.take_number()) {
    if (auto date = read_date(text, in.at())) return date;
  }
  return std::nullopt;
}

std::optional<WrittenMonth> find_month(std::string_view text, std::size_t from) {
  for (Scanner in(text, from); in.seek_number(); in.take_number()) {
    if (auto month = read_month(text, in.at())) return month;
  }
  return std::nullopt;
}

}  // namespace notes
