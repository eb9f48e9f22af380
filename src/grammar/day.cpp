// SPDX-License-Identifier: MIT
// Words, offsets, weekdays and dates, counted from today.
#include "notes/day.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "notes/error.hpp"
#include "notes/fold.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;

constexpr std::array<std::string_view, 12> month_names = {"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

std::optional<sys_days> read_name(std::string_view word, sys_days today) {
  if (word == "today" || word == "今日") return today;
  if (word == "tomorrow" || word == "明日") return today + days{1};
  if (word == "yesterday" || word == "昨日") return today - days{1};
  return std::nullopt;
}

/// `+7d`, `-1w`.
std::optional<sys_days> read_offset(std::string_view word, sys_days today) {
  Scanner in(word);
  const bool back = in.take('-');
  if (!back && !in.take('+')) return std::nullopt;
  const Number count = in.take_number();
  const int unit = in.take('d') ? 1 : in.take('w') ? 7 : 0;
  if (count.digits == 0 || count.digits > 4 || unit == 0 || !in.done()) return std::nullopt;
  const days distance{static_cast<int>(count.value) * unit};
  return back ? today - distance : today + distance;
}

/// `fri`: the coming one.
std::optional<sys_days> read_coming_weekday(std::string_view word, sys_days today) {
  const auto wanted = read_weekday(word);
  if (!wanted) return std::nullopt;
  return today + (*wanted - std::chrono::weekday{today});
}

/// `next fri`, `来週の金曜`: that day of a whole week.
std::optional<sys_days> read_weekday_of_week(std::string_view word, sys_days today) {
  struct Week {
    std::string_view name;
    int from_now;
  };
  static constexpr std::array<Week, 6> weeks = {
      {{"this", 0}, {"今週", 0}, {"next", 1}, {"来週", 1}, {"last", -1}, {"先週", -1}}};

  const auto monday = today - (std::chrono::weekday{today} - std::chrono::Monday);
  for (const Week& week : weeks) {
    Scanner in(word);
    if (!in.take(week.name)) continue;
    in.take("の");
    if (const auto wanted = read_weekday(word.substr(in.at())))
      return monday + days{7 * week.from_now} + (*wanted - std::chrono::Monday);
  }
  return std::nullopt;
}

[[noreturn]] void throw_no_such_day(const WrittenDate& date) {
  const std::string day = date.year ? fmt::format("{}-{:02}-{:02}", *date.year, date.month, date.day)
                                    : fmt::format("{}/{}", date.month, date.day);
  if (date.month < 1 || date.month > 12) {
    throw Error(fmt::format("there is no {}: months are counted from 1 to 12", day));
  }
  using namespace std::chrono;
  const unsigned last{(year{date.year.value_or(2000)} / month{date.month} / std::chrono::last).day()};
  const std::string_view name = month_names[date.month - 1];
  throw Error(date.year ? fmt::format("there is no {}: {} {} has {} days", day, name, *date.year, last)
                        : fmt::format("there is no {}: {} has {} days at most", day, name, last));
}

/// The day of this name that is at most six months away.
Date nearest_day(std::chrono::month_day day, Date today) {
  // A month later than the last day of another month may be too short for it.
  const auto months_on = [&](int count) {
    const Date moved = today + months{count};
    return moved.ok() ? moved : Date{moved.year() / moved.month() / std::chrono::last};
  };
  const Date first = months_on(-6);
  const Date last = months_on(6);
  std::vector<Date> found;
  for (auto year = first.year(); year <= last.year(); ++year) {
    const Date date{year, day.month(), day.day()};
    if (date.ok() && date >= first && date <= last) found.push_back(date);
  }
  if (found.size() == 1) return found.front();
  const std::string name = fmt::format("{}/{}", unsigned{day.month()}, unsigned{day.day()});
  if (found.empty()) {
    throw Error(
        fmt::format("there is no {} within six months of {}: write its year", name, to_string(today)));
  }
  throw Error(fmt::format("{} is {} or {}, each six months away: write its year", name,
                          to_string(found.front()), to_string(found.back())));
}

std::optional<sys_days> read_date(std::string_view word, Date today) {
  const auto written = find_date(word);
  if (!written || written->span != Span{0, word.size()}) return std::nullopt;
  if (!written->exists) throw_no_such_day(*written);
  const std::chrono::month_day day{std::chrono::month{written->month}, std::chrono::day{written->day}};
  const Date date = written->year ? Date{std::chrono::year{*written->year}, day.month(), day.day()}
                                  : nearest_day(day, today);
  if (written->weekday && written->weekday->value != weekday_of(date)) {
    throw Error(
        fmt::format("'{}' is wrong: {} is a {}", word, to_string(date), english_name(weekday_of(date))));
  }
  return date;
}

}  // namespace

Date read_day(std::string_view said, Date today) {
  const std::string word = folded(said);
  for (const auto read : {read_name, read_offset, read_coming_weekday, read_weekday_of_week}) {
    if (const auto day = read(word, today)) return *day;
  }
  if (const auto day = read_date(word, today)) return *day;
  throw Error(fmt::format("'{}' is no date: write 2019-08-29, 8/29, today, fri or +7d", said));
}

}  // namespace notes
