// SPDX-License-Identifier: MIT
// Points in time as machines write them.
#include "moment.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/timetable.hpp"

namespace notes {
namespace {

using std::chrono::minutes;

constexpr minutes most_offset{15 * 60};  // UTC+14:00 is the farthest there is

/// What is still to be read of a text.
class Rest {
 public:
  explicit Rest(std::string_view text) : text_(text) {}

  bool done() const { return text_.empty(); }
  bool take(char c) {
    if (!text_.starts_with(c)) return false;
    text_.remove_prefix(1);
    return true;
  }
  bool take(std::string_view word) {
    if (!text_.starts_with(word)) return false;
    text_.remove_prefix(word.size());
    return true;
  }
  /// A number of so many digits.
  std::optional<int> take_number(std::size_t fewest, std::size_t most) {
    std::size_t digits = 0;
    while (digits < text_.size() && digits < most && text_[digits] >= '0' && text_[digits] <= '9') ++digits;
    if (digits < fewest) return std::nullopt;
    int value = 0;
    std::from_chars(text_.data(), text_.data() + digits, value);
    text_.remove_prefix(digits);
    return value;
  }

 private:
  std::string_view text_;
};

std::optional<Date> take_date(Rest& rest) {
  const auto year = rest.take_number(4, 4);
  const bool dashes = year && rest.take('-');
  const auto month = year ? rest.take_number(2, 2) : std::nullopt;
  if (!month || (dashes && !rest.take('-'))) return std::nullopt;
  const auto day = rest.take_number(2, 2);
  if (!day) return std::nullopt;
  const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                  std::chrono::day{static_cast<unsigned>(*day)}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

/// `19:30`, `19:30:00.5`, `193000`.
std::optional<Clock> take_clock(Rest& rest) {
  const auto hours = rest.take_number(2, 2);
  if (!hours) return std::nullopt;
  const bool colons = rest.take(':');
  const auto minute = rest.take_number(2, 2);
  if (!minute || *hours > 23 || *minute > 59) return std::nullopt;
  const bool more = !colons || rest.take(':');
  const auto seconds = more ? rest.take_number(2, 2) : std::nullopt;
  if (colons && more && !seconds) return std::nullopt;
  if (seconds && (rest.take('.') || rest.take(',')) && !rest.take_number(1, 9)) return std::nullopt;
  return *hours * 60 + *minute;
}

std::optional<minutes> take_offset(Rest& rest) {
  if (rest.take('Z') || rest.take('z')) return minutes{0};
  const bool ahead = rest.take('+');
  if (!ahead && !rest.take('-') && !rest.take("−")) return std::nullopt;
  const auto hours = rest.take_number(1, 2);
  if (!hours) return std::nullopt;
  int minute = 0;
  if (rest.take(':')) {
    const auto told = rest.take_number(2, 2);
    if (!told) return std::nullopt;
    minute = *told;
  } else {
    minute = rest.take_number(2, 2).value_or(0);
  }
  const minutes offset{*hours * 60 + minute};
  if (minute > 59 || offset > most_offset) return std::nullopt;
  return ahead ? offset : -offset;
}

/// `1h30m`, `PT1H30M`, `1時間30分`, `90 min`: hours and minutes with their units.
std::optional<int> take_units(Rest& rest) {
  constexpr int longest = 100 * 24 * 60;
  std::optional<int> total;
  const auto take_one_of = [&](std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words)
      if (rest.take(word)) return true;
    return false;
  };
  while (const auto number = rest.take_number(1, 4)) {
    rest.take(' ');
    const bool hours = take_one_of({"時間", "hours", "hour", "h", "H"});
    if (!hours && !take_one_of({"分間", "分", "minutes", "minute", "mins", "min", "m", "M"}))
      return std::nullopt;
    total = total.value_or(0) + *number * (hours ? 60 : 1);
    if (*total > longest) return std::nullopt;
    rest.take(' ');
  }
  return total;
}

/// What stands behind the `P` of a duration in ISO 8601, as RFC 5545 has it: `2W`, `1DT2H`, `T1H30M0S`.
std::optional<int> take_period(Rest& rest) {
  struct Unit {
    char letter;
    int seconds;
  };
  static constexpr std::array<Unit, 5> units{
      {{'W', 7 * 86400}, {'D', 86400}, {'H', 3600}, {'M', 60}, {'S', 1}}};
  std::optional<long> total;
  bool in_clock = rest.take('T');
  bool is_open = true;  // nothing stands behind the P or the T yet
  while (const auto number = rest.take_number(1, 4)) {
    const auto unit =
        std::find_if(units.begin(), units.end(), [&](Unit each) { return rest.take(each.letter); });
    if (unit == units.end() || (unit->seconds < 86400) != in_clock) return std::nullopt;
    total = total.value_or(0) + static_cast<long>(*number) * unit->seconds;
    is_open = !in_clock && rest.take('T');
    in_clock = in_clock || is_open;
  }
  return total && !is_open ? std::optional(static_cast<int>(*total / 60)) : std::nullopt;
}

}  // namespace

std::optional<Moment> read_moment(std::string_view text) {
  Rest rest(trim(text));
  const auto date = take_date(rest);
  if (!date || (!rest.take('T') && !rest.take('t') && !rest.take(' '))) return std::nullopt;
  const auto clock = take_clock(rest);
  if (!clock) return std::nullopt;
  rest.take(' ');
  if (rest.done()) return Moment{*date, *clock, std::nullopt};
  const auto offset = take_offset(rest);
  if (!offset || !rest.done()) return std::nullopt;
  return Moment{*date, *clock, offset};
}

Moment in_zone(const Moment& moment, std::chrono::minutes zone) {
  if (!moment.offset) return moment;
  const auto shifted = std::chrono::sys_days{moment.date} + minutes{moment.clock} - *moment.offset + zone;
  const auto day = std::chrono::floor<std::chrono::days>(shifted);
  return {Date{day}, static_cast<Clock>((shifted - day) / minutes{1}), zone};
}

Clock clock_on(Date day, const Moment& moment) {
  using Limits = std::numeric_limits<Clock>;
  const minutes between = std::chrono::sys_days{moment.date} - std::chrono::sys_days{day};
  return static_cast<Clock>(
      std::clamp<minutes::rep>(between.count() + moment.clock, Limits::min(), Limits::max()));
}

std::optional<std::chrono::minutes> read_zone(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, int>, 5> names{
      {{"UTC", 0}, {"GMT", 0}, {"JST", 540}, {"Asia/Tokyo", 540}, {"Japan", 540}}};
  const std::string_view word = trim(text);
  for (const auto& [name, offset] : names)
    if (word == name) return minutes{offset};
  Rest rest(word);
  const auto offset = take_offset(rest);
  return rest.done() ? offset : std::nullopt;
}

std::optional<Date> read_date(std::string_view text) {
  Rest rest(trim(text));
  const auto date = take_date(rest);
  return rest.done() ? date : std::nullopt;
}

std::optional<Clock> read_clock(std::string_view text, Clock latest) {
  Rest rest(trim(text));
  const auto hours = rest.take_number(1, 2);
  const bool colons = rest.take(':');
  const auto minute = rest.take_number(2, 2);
  if (!hours || !minute || *minute > 59 || *hours * 60 + *minute > latest) return std::nullopt;
  if (colons && rest.take(':') && !rest.take_number(2, 2)) return std::nullopt;
  return rest.done() ? std::optional(*hours * 60 + *minute) : std::nullopt;
}

std::optional<int> read_duration(std::string_view text) {
  const std::string_view word = trim(text);
  if (Rest period(word); period.take('P')) {
    const auto total = take_period(period);
    return period.done() ? total : std::nullopt;
  }
  Rest clock(word);
  if (const auto hours = clock.take_number(1, 2); hours && clock.take(':')) {
    const auto minute = clock.take_number(2, 2);
    if (!minute || *minute > 59) return std::nullopt;
    if (clock.take(':') && !clock.take_number(2, 2)) return std::nullopt;
    return clock.done() ? std::optional(*hours * 60 + *minute) : std::nullopt;
  }
  Rest bare(word);
  if (const auto number = bare.take_number(1, 4); number && bare.done()) return number;
  Rest units(word);
  units.take("約");
  const auto total = take_units(units);
  return units.done() ? total : std::nullopt;
}

}  // namespace notes
