// SPDX-License-Identifier: MIT
// Written by hand, not by patterns: times stand in front of every slot, so this runs often.
#include "notes/time_range.hpp"

#include <utility>

#include "notes/blanks.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

constexpr unsigned last_hour = 29;  // 29:00 is five in the morning after

constexpr TextSet before_noon{"AM", "am", "a.m.", "午前"};
constexpr TextSet after_noon{"PM", "pm", "p.m.", "午後"};
// The last six are what the `-` key gives with a Japanese input method on.
constexpr TextSet dashes{"-", "–", "—", "〜", "～", "~", "から", "ー", "－", "−", "‐", "―", "─"};

enum class HalfDay { unsaid, morning, afternoon };

/// AM, PM, 午前 or 午後, but not the beginning of a longer word.
HalfDay take_half_day(Scanner& scanner) {
  Scanner ahead = scanner;
  const HalfDay half = ahead.take_any(before_noon)  ? HalfDay::morning
                       : ahead.take_any(after_noon) ? HalfDay::afternoon
                                                    : HalfDay::unsaid;
  if (half == HalfDay::unsaid || is_letter(ahead.next())) return HalfDay::unsaid;
  scanner = ahead;
  return half;
}

struct HoursAndMinutes {
  unsigned hours = 0;
  unsigned minutes = 0;
  bool separated = true;  // by a colon or 時; a semicolon is a slip
};

/// What follows `19時`: 半, 30分, or nothing. None where the hours were no clock time.
std::optional<unsigned> take_minutes_in_words(Scanner& scanner) {
  static constexpr TextSet no_clock{"間", "限", "点"};
  Scanner ahead = scanner;
  if (ahead.take_any(no_clock)) return std::nullopt;
  if (scanner.take("半")) return 30;
  const Number minutes = ahead.take_number();
  if (minutes.digits == 0 || minutes.digits > 2 || !ahead.take("分")) return 0;
  scanner = ahead;
  return minutes.value;
}

std::optional<HoursAndMinutes> take_hours_and_minutes(Scanner& scanner) {
  const Number hours = scanner.take_number();
  if (hours.digits == 0 || hours.digits > 2) return std::nullopt;
  if (scanner.take("時")) {
    const auto minutes = take_minutes_in_words(scanner);
    if (!minutes) return std::nullopt;
    return HoursAndMinutes{hours.value, *minutes};
  }
  const bool colon = scanner.take(':');
  if (!colon && !scanner.take(';')) return std::nullopt;
  const Number minutes = scanner.take_number();
  if (minutes.digits != 2) return std::nullopt;
  Scanner ahead = scanner;
  const bool has_seconds = ahead.take(':') && is_digit(ahead.next());
  if (has_seconds) return std::nullopt;
  return HoursAndMinutes{hours.value, minutes.value, colon};
}

std::optional<WrittenClock> take_clock(Scanner& scanner) {
  Scanner ahead = scanner;
  HalfDay half = take_half_day(ahead);
  ahead.skip_blanks();
  const auto time = take_hours_and_minutes(ahead);
  if (!time) return std::nullopt;
  if (half == HalfDay::unsaid) {
    Scanner behind = ahead;
    behind.skip_blanks();
    half = take_half_day(behind);
    if (half != HalfDay::unsaid) ahead = behind;
  }
  unsigned hours = time->hours;
  if (half == HalfDay::afternoon && hours < 12) hours += 12;
  if (half == HalfDay::morning && hours == 12) hours = 0;
  const WrittenClock clock{static_cast<Clock>(60 * hours + time->minutes),
                           {scanner.at(), ahead.at()},
                           time->separated && hours <= last_hour && time->minutes < 60};
  scanner = ahead;
  return clock;
}

/// Passes a number and what a colon joins to it: the `02:03` of `1:02:03` is no number of its own.
void pass_numbers(Scanner& scanner) {
  do scanner.take_number();
  while (scanner.take(':') && is_digit(scanner.next()));
}

}  // namespace

WrittenTimeRange shifted(WrittenTimeRange range, std::size_t offset) {
  range.span = shifted(range.span, offset);
  if (range.start) range.start->span = shifted(range.start->span, offset);
  if (range.end) range.end->span = shifted(range.end->span, offset);
  return range;
}

std::optional<WrittenTimeRange> read_time_range(std::string_view text, std::size_t from) {
  Scanner scanner(text.substr(from));
  scanner.skip_blanks();
  WrittenTimeRange range;
  range.span.begin = scanner.at();
  range.start = take_clock(scanner);
  range.span.end = scanner.at();

  Scanner ahead = scanner;
  ahead.skip_blanks();
  if (range.start && ahead.take("まで")) {
    std::swap(range.start, range.end);
    range.span.end = ahead.at();
  } else if (ahead.take_any(dashes)) {
    range.span.end = ahead.at();
    ahead.skip_blanks();
    range.end = take_clock(ahead);
    if (range.end) {
      range.span.end = ahead.at();
      ahead.skip_blanks();
      if (ahead.take("まで")) range.span.end = ahead.at();
    }
  }
  if (!range.start && !range.end) return std::nullopt;
  return shifted(range, from);
}

std::optional<WrittenTimeRange> find_time_range(std::string_view text, std::size_t from) {
  for (Scanner scanner(text, from); scanner.seek_number(); pass_numbers(scanner))
    if (auto range = read_time_range(text, scanner.at())) return range;
  return std::nullopt;
}

}  // namespace notes
