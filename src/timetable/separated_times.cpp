// SPDX-License-Identifier: MIT
// Clocks, ranges, moments and durations, as cells have them.
#include "separated_times.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "moment.hpp"
#include "notes/time_range.hpp"

namespace notes {
namespace {

using Field = SeparatedField;

constexpr std::chrono::days most_days{3};

/// What a cell of a start or an end says.
struct CellTime {
  Hours hours;
  std::optional<Date> date;
  bool is_possible = true;
  bool is_utc = false;
};

std::optional<CellTime> read_time(std::string_view cell, const TimetableHints& hints) {
  if (const auto clock = read_clock(cell, last_written_clock))
    return CellTime{{clock, std::nullopt}, std::nullopt};
  if (const auto written = read_moment(cell)) {
    const Moment moment = hints.zone ? in_zone(*written, *hints.zone) : *written;
    const bool is_utc = !hints.zone && written->offset == std::chrono::minutes{0};
    return CellTime{{moment.clock, std::nullopt}, moment.date, true, is_utc};
  }
  const auto range = read_time_range(cell);
  if (!range || range->span.end != cell.size()) return std::nullopt;
  CellTime time;
  for (const auto& [written, told] :
       {std::pair{&range->start, &time.hours.start}, {&range->end, &time.hours.end}}) {
    if (!*written) continue;
    *told = (*written)->minutes;
    time.is_possible &= (*written)->possible;
  }
  return time;
}

bool is_nothing(std::string_view cell) { return cell.empty() || cell == "-"; }

/// `13:15` and `0:20` under 時刻 and 時間: the later one is a clock, the other one a duration.
void add_start(const CellTime& time, SeparatedTimes& times, std::optional<int>& duration) {
  if (!times.hours.start || !time.hours.start) {
    times.hours = time.hours;
    times.date = time.date;
  } else {
    const auto [length, start] = std::minmax(*times.hours.start, *time.hours.start);
    times.hours.start = start;
    if (!duration) duration = length;
  }
}

void take_starts(const SeparatedCells& cells, const TimetableHints& hints, SeparatedTimes& times,
                 std::optional<int>& duration) {
  for (const std::string_view cell : cells.all(Field::start)) {
    if (is_nothing(cell)) continue;
    if (const auto time = read_time(cell, hints)) {
      times.is_possible &= time->is_possible;
      times.is_utc |= time->is_utc;
      add_start(*time, times, duration);
    } else if (const auto length = read_duration(cell)) {
      if (!duration) duration = length;
    } else {
      times.doubts.push_back(fmt::format("'{}' is no time", cell));
    }
  }
}

/// The end of the next days counts on from the midnight of the first one.
void count_from(Date day, Date date, std::string_view cell, SeparatedTimes& times) {
  const auto later = std::chrono::sys_days{date} - std::chrono::sys_days{day};
  if (later >= std::chrono::days{0} && later <= most_days) {
    *times.hours.end += static_cast<Clock>(later.count()) * day_minutes;
  } else {
    times.hours.end.reset();
    times.doubts.push_back(fmt::format("'{}' is too far from the start to be its end", cell));
  }
}

void take_end(const SeparatedCells& cells, const TimetableHints& hints, SeparatedTimes& times) {
  const std::string_view cell = cells.first(Field::end);
  if (is_nothing(cell)) return;
  const auto time = read_time(cell, hints);
  if (!time) return times.doubts.push_back(fmt::format("'{}' is no time", cell));
  times.is_possible &= time->is_possible;
  times.hours.end = time->hours.end ? time->hours.end : time->hours.start;
  if (!time->date) return;
  if (!times.date && !times.hours.start) times.date = time->date;
  if (times.date) count_from(*times.date, *time->date, cell, times);
}

void take_duration(const SeparatedCells& cells, SeparatedTimes& times, std::optional<int>& duration) {
  const std::string_view cell = cells.first(Field::duration);
  if (is_nothing(cell)) return;
  if (const auto told = read_duration(cell))
    duration = told;
  else
    times.doubts.push_back(fmt::format("'{}' is no duration", cell));
}

/// Two of the three tell the third.
void complete(SeparatedTimes& times, int duration) {
  auto& [start, end] = times.hours;
  if (!start && !end) return;
  if (start && end && *end - *start != duration && *end + day_minutes - *start != duration)
    times.doubts.push_back(
        fmt::format("{} is not {} min: the duration was passed by", hours_text(times.hours), duration));
  if (start && !end && *start + duration <= last_written_clock) end = *start + duration;
  if (!start && end && *end >= duration) start = *end - duration;
  if (!start || !end)
    times.doubts.push_back(fmt::format("{} min from {} is no time: the duration was passed by", duration,
                                       hours_text(times.hours)));
}

}  // namespace

SeparatedTimes read_separated_times(const SeparatedCells& cells, const TimetableHints& hints) {
  SeparatedTimes times;
  std::optional<int> duration;
  take_starts(cells, hints, times, duration);
  take_end(cells, hints, times);
  take_duration(cells, times, duration);
  if (duration) complete(times, *duration);
  return times;
}

}  // namespace notes
