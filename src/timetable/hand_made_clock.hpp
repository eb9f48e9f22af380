// SPDX-License-Identifier: MIT
// Clocks and days of a hand-made timetable, numbers included.
#pragma once

#include <optional>

#include "data_slots.hpp"
#include "field_names.hpp"

namespace notes {

/// When something takes place, as far as it is told; what stands within it begins with the same.
struct When : Hours {
  std::optional<Date> date;
  std::optional<int> minutes;  ///< that it lasts
};

/// Whether numbers that stand for clocks count hours by hundreds: all of them may, they do not go back, and
/// what lasts is told beside them or one is beyond all minutes of a day. Else they are minutes, as 15:30
/// without quotes is 930 to YAML 1.1.
bool counts_by_hundreds(const DataValue& root, const Words& words);

class HandMadeClock {
 public:
  HandMadeClock(const TimetableText& text, DataSlots& slots, const DataValue& root)
      : hints_(text.hints()), slots_(slots), by_hundreds_(counts_by_hundreds(root, text.words())) {}

  /// Adds what these fields tell; what is no time is unread.
  void read(const NamedFields& fields, When& when);
  /// What a day is called: `Day 2`, `2026-08-29 (Sat)`; other names tell nothing.
  void read_name(std::string_view name, When& when);
  std::optional<Date> day(std::string_view text);

 private:
  void read_day(const DataValue& value, When& when);
  void count_days(int number, When& when);
  void read_clock(const DataValue& value, Field field, When& when);
  std::optional<Clock> clock_of_number(const DataValue& value);

  const TimetableHints& hints_;
  DataSlots& slots_;
  bool by_hundreds_;
};

/// Where the end is told by nothing else, from the start and how long it lasts; an end before the start is
/// that of the next day.
Hours hours_of(const When& when);

}  // namespace notes
