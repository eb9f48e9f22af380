// SPDX-License-Identifier: MIT
// Which day of an event the hours after midnight belong to.
#include "days.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>

#include "moment.hpp"

namespace notes {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr Clock half_day = 12 * 60;
constexpr Clock late = 22 * 60;  // a day that goes on until then may go on after midnight

/// Whether `later` is so far before `clock` that it is of the next day.
bool is_past_midnight(Clock clock, Clock later) {
  constexpr Clock early = 6 * 60;  // until then a night goes on
  return clock - later > half_day && later < early;
}

}  // namespace

void count_past_midnight(std::vector<Slot>& slots) {
  std::map<sys_days, Clock> last;  // of each day: when its last slot begins or ends
  for (const Slot& slot : slots) {
    if (!slot.date || !slot.start) continue;
    Clock& clock = last[sys_days{*slot.date}];
    clock = std::max({clock, *slot.start, slot.end.value_or(0)});
  }
  for (Slot& slot : slots) {
    if (!slot.date || !slot.start || *slot.start >= night_end) continue;
    const sys_days before = sys_days{*slot.date} - days{1};
    const auto found = last.find(before);
    if (found == last.end() || found->second < late) continue;
    slot.date = Date{before};
    *slot.start += day_minutes;
    if (slot.end) *slot.end += day_minutes;
  }
}

void count_on_in_order(std::vector<Slot>& slots) {
  std::optional<Date> day;
  std::optional<Clock> last;
  for (Slot& slot : slots) {
    if (slot.date != day) last.reset();
    day = slot.date;
    if (last && slot.start && is_past_midnight(*last, *slot.start)) {
      *slot.start += day_minutes;
      if (slot.end && *slot.end < day_minutes) *slot.end += day_minutes;
    }
    const auto begun = slot.start ? slot.start : last;
    if (begun && slot.end && *begun - *slot.end > half_day) *slot.end += day_minutes;
    last = begun;
  }
}

void open_long_slots(Timetable& timetable) {
  for (Slot& slot : timetable.slots) {
    if (!slot.end || *slot.end <= latest_clock) continue;
    timetable.doubts.push_back(
        fmt::format("'{}' ends at {}: its end is left open", slot.title, clock_text(*slot.end)));
    slot.end.reset();
  }
}

}  // namespace notes
