// SPDX-License-Identifier: MIT
// The fields of an event.
#include "notes/fields.hpp"

#include <fmt/format.h>

namespace notes {

Fields event_fields(const Series& series, Date date, std::string_view number, const Hours& hours) {
  const auto weekday = weekday_of(date);
  const std::string known_number(number.empty() ? "?" : number);
  return {
      {"date", to_string(date)},
      {"year", fmt::format("{}", static_cast<int>(date.year()))},
      {"month", fmt::format("{}", static_cast<unsigned>(date.month()))},
      {"day", fmt::format("{}", static_cast<unsigned>(date.day()))},
      {"weekday", std::string(series.lang == "ja" ? japanese_name(weekday) : short_english_name(weekday))},
      {"number", fill(series.number_format, {{"number", known_number}})},
      {"series", series.name},
      {"time", hours_text(hours)},
      {"start", hours.start ? clock_text(*hours.start) : ""},
      {"end", hours.end ? clock_text(*hours.end) : ""},
      {"hashtags", fmt::format("{}", fmt::join(series.hashtags, " "))},
  };
}

}  // namespace notes
