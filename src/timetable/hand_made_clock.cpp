// SPDX-License-Identifier: MIT
// Which day, from when, until when: each may be told by several fields, or by what stands around.
#include "hand_made_clock.hpp"

#include <fmt/format.h>

#include "loose_times.hpp"
#include "whole_number.hpp"

namespace notes {
namespace {

std::optional<int> number_of(const DataValue& value) {
  return value.kind == DataKind::number ? whole_number(value.text) : std::nullopt;
}

/// What the numbers of a tree look like that stand for clocks.
struct ClockNumbers {
  bool sound = true;  // all may be hours and minutes, and those of a list go forward
  bool lasting = false;
  bool large = false;

  void look_at(const DataValue& value, const Words& words) {
    int last = 0;
    for (const DataValue& member : value.members) {
      const NamedFields fields(member, words);
      for (const Field field : {Field::time, Field::start, Field::end}) {
        const auto number = number_of(fields[field]);
        if (!number) continue;
        sound = sound && clock_of_hundreds(*number) && (field == Field::end || *number >= last);
        if (field != Field::end) last = *number;
        large = large || *number > latest_clock;
        lasting = lasting || fields.has(Field::duration);
      }
      look_at(member, words);
    }
  }
};

}  // namespace

bool counts_by_hundreds(const DataValue& root, const Words& words) {
  ClockNumbers numbers;
  numbers.look_at(root, words);
  return numbers.sound && (numbers.lasting || numbers.large);
}

void HandMadeClock::read(const NamedFields& fields, When& when) {
  if (fields.has(Field::date)) read_day(fields[Field::date], when);
  // A time of its own is not to be mixed with the one that stands around.
  if (fields.has(Field::time) || fields.has(Field::start))
    when.start = when.end = when.minutes = std::nullopt;
  if (fields.has(Field::duration)) {
    when.end = std::nullopt;
    when.minutes = read_duration(line_of(fields[Field::duration]));
    if (!when.minutes) slots_.unread(fields[Field::duration]);
  }
  const DataValue& time = fields[Field::time];
  if (time.is_map()) {
    const NamedFields parts(time, slots_.words());
    for (const Field field : {Field::start, Field::end}) read_clock(parts[field], field, when);
  } else {
    read_clock(time, Field::time, when);
  }
  for (const Field field : {Field::start, Field::end}) read_clock(fields[field], field, when);
}

std::optional<Date> HandMadeClock::day(std::string_view text) {
  const auto told = read_loose_day(text);
  if (!told) return std::nullopt;
  if (!told->year && !hints_.date) {
    slots_.doubt(fmt::format("'{}' says no year: say --date", text));
    return std::nullopt;
  }
  const auto year = told->year ? std::chrono::year{*told->year} : hints_.date->year();
  const Date date{year, std::chrono::month{told->month}, std::chrono::day{told->day}};
  return date.ok() ? std::optional(date) : std::nullopt;
}

void HandMadeClock::read_name(std::string_view name, When& when) {
  const bool is_digits = name.find_first_not_of("0123456789") == name.npos;
  if (const auto number = is_digits ? std::nullopt : read_loose_day_number(name))
    return count_days(*number, when);
  const auto told = read_loose_day(name);
  if (!told || is_digits || (!told->year && (name[0] < '0' || name[0] > '9'))) return;
  if (const auto date = day(name)) when.date = date;
}

void HandMadeClock::count_days(int number, When& when) {
  const auto first = slots_.event().date ? slots_.event().date : hints_.date;
  if (!first) return slots_.doubt(fmt::format("day {} is not known without the first: say --date", number));
  if (number > 0) when.date = Date{std::chrono::sys_days{*first} + std::chrono::days{number - 1}};
}

void HandMadeClock::read_day(const DataValue& value, When& when) {
  const std::string written = line_of(value);
  if (written.empty()) return;
  if (const auto number = read_loose_day_number(written))
    count_days(*number, when);
  else if (const auto date = day(written))
    when.date = date;
  else if (!read_loose_day(written))
    slots_.doubt(fmt::format("'{}' is no day", written));
}

void HandMadeClock::read_clock(const DataValue& value, Field field, When& when) {
  Hours hours;
  const std::string written = line_of(value);
  if (written.empty()) return;
  if (const auto moment = slots_.moment(value)) {
    if (field == Field::end && when.date) {
      hours.start = clock_on(*when.date, *moment);
    } else {
      when.date = moment->date;
      hours.start = moment->clock;
    }
  } else if (value.kind == DataKind::number) {
    hours.start = clock_of_number(value);
  } else if (const auto loose = read_loose_hours(written)) {
    hours = *loose;
    if (const auto date = !read_time_range(written) ? day(written) : std::nullopt) when.date = date;
  }
  if (!hours.start && !hours.end) {
    // A day alone is no clock, but tells something.
    const auto date = field == Field::start ? day(written) : std::nullopt;
    if (date) when.date = date;
    return date ? void() : slots_.unread(value);
  }
  if (field == Field::end)
    when.end = hours.start ? hours.start : hours.end;
  else
    when.start = hours.start;
  if (field != Field::end && hours.end) when.end = hours.end;
}

std::optional<Clock> HandMadeClock::clock_of_number(const DataValue& value) {
  const auto number = number_of(value);
  const auto clock = number && by_hundreds_              ? clock_of_hundreds(*number)
                     : number && *number <= latest_clock ? std::optional<Clock>(*number)
                                                         : std::nullopt;
  if (clock)
    slots_.doubt(fmt::format("numbers are taken for {}", by_hundreds_
                                                             ? "hours and minutes, so that 930 is 9:30"
                                                             : "minutes, so that 930 is 15:30"));
  return clock;
}

Hours hours_of(const When& when) {
  Hours hours{when.start, when.end};
  if (!hours.end && hours.start && when.minutes && *when.minutes > 0)
    hours.end = *hours.start + *when.minutes;
  if (hours.start && hours.end && *hours.end < *hours.start) *hours.end += day_minutes;
  return hours;
}

}  // namespace notes
