// SPDX-License-Identifier: MIT
// What dates and time ranges of notes leave out: months by name, seconds, clocks without a colon.
#include "loose_times.hpp"

#include <algorithm>
#include <array>

#include "day_line.hpp"
#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "whole_number.hpp"

namespace notes {
namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

/// Which month begins with this word of three letters at least; 0 for none.
unsigned month_named(std::string_view word) {
  if (word == "sept") return 9;
  if (word.size() < 3) return 0;
  const auto* found =
      std::find_if(months.begin(), months.end(), [&](auto month) { return month.starts_with(word); });
  return found == months.end() ? 0 : static_cast<unsigned>(found - months.begin()) + 1;
}

/// Passes a run of such characters.
template <class Is>
std::string_view take_while(std::string_view& text, Is is) {
  const auto* end = std::find_if_not(text.begin(), text.end(), is);
  const auto taken = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(taken.size());
  return taken;
}

bool is_day(const LooseDay& day) {
  return Date{std::chrono::year{day.year.value_or(2000)}, std::chrono::month{day.month},
              std::chrono::day{day.day}}
      .ok();
}

/// `fri, 17th sep 2026` in any order.
std::optional<LooseDay> read_english_day(std::string_view text) {
  constexpr std::size_t longest = 40;
  if (text.size() > longest) return std::nullopt;
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  LooseDay day;
  for (std::string_view rest = lower; !rest.empty();) {
    const std::string_view digits = take_while(rest, is_digit);
    const std::string_view word = take_while(rest, is_letter);
    if (digits.empty() && word.empty()) {
      rest.remove_prefix(1);
    } else if (digits.empty()) {
      if (const unsigned month = month_named(word); month > 0 && day.month == 0) day.month = month;
    } else if (const auto number = whole_number(digits); digits.size() == 4) {
      day.year = number;
    } else if (number && digits.size() < 3 && day.day == 0) {
      day.day = static_cast<unsigned>(*number);
    }
  }
  return is_day(day) ? std::optional(day) : std::nullopt;
}

}  // namespace

std::optional<LooseDay> read_loose_day(std::string_view text) {
  text = trim(text);
  if (const auto moment = read_moment(text))
    return LooseDay{static_cast<int>(moment->date.year()), static_cast<unsigned>(moment->date.month()),
                    static_cast<unsigned>(moment->date.day())};
  if (const auto written = find_date(text); written && written->exists)
    return LooseDay{written->year, written->month, written->day};
  return read_english_day(text);
}

std::optional<int> read_loose_day_number(std::string_view text) {
  if (const auto number = read_day_number(text)) return number;
  const FoldedView folded(trim(text));
  const std::string_view word = folded.text();
  return word.empty() || word.size() > 2 ? std::nullopt : whole_number(word);
}

std::optional<Hours> read_loose_hours(std::string_view text) {
  text = trim(text);
  if (const auto clock = read_clock(text)) return Hours{clock, std::nullopt};
  if (const auto number = whole_number(text); number && text.size() == 3)
    if (const auto clock = clock_of_hundreds(*number)) return Hours{clock, std::nullopt};
  auto range = read_time_range(text);
  if (!range) {
    const auto date = find_date(text);
    range = find_time_range(text, date ? date->end() : 0);
  }
  if (!range || (range->start && !range->start->possible) || (range->end && !range->end->possible))
    return std::nullopt;
  Hours hours;
  if (range->start) hours.start = range->start->minutes;
  if (range->end) hours.end = range->end->minutes;
  return hours;
}

std::optional<Clock> clock_of_hundreds(int number) {
  const int hours = number / 100, minutes = number % 100;
  return number >= 0 && hours < 30 && minutes < 60 ? std::optional(hours * 60 + minutes) : std::nullopt;
}

}  // namespace notes
