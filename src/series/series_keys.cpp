// SPDX-License-Identifier: MIT
// What such a value must be, and what is said of one that is not.
#include "series_keys.hpp"

#include <algorithm>

#include "notes/pattern.hpp"
#include "notes/time_range.hpp"

namespace notes {

const Names& event_field_names() {
  static const Names names{"date",   "year", "month", "day", "weekday", "number",
                           "series", "time", "start", "end", "hashtags"};
  return names;
}

std::string pattern(TomlTable& table, std::string_view key, const Names& known, std::string otherwise) {
  std::string value = table.text(key, std::move(otherwise));
  for (const std::string_view name : field_names(value))
    if (std::find(known.begin(), known.end(), name) == known.end())
      table.fail(key, fmt::format("has an unknown field {{{}}}{}", name, did_you_mean(name, known)));
  return value;
}

Hours hours(TomlTable& table, std::string_view key, std::string_view example) {
  const std::string written = table.text(key);
  const auto range = read_time_range(written);
  const auto possible = [](const std::optional<WrittenClock>& clock) { return !clock || clock->possible; };
  if (!range || range->span.size() != written.size() || !possible(range->start) || !possible(range->end))
    table.fail(key, fmt::format("is '{}': write a time like \"{}\"", written, example));
  Hours read;
  if (range->start) read.start = range->start->minutes;
  if (range->end) read.end = range->end->minutes;
  return read;
}

std::optional<Clock> clock(TomlTable& table, std::string_view key) {
  constexpr std::string_view example = "19:30";
  if (!table.has(key)) return std::nullopt;
  const Hours read = hours(table, key, example);
  if (!read.start || read.end)
    table.fail(key, fmt::format("is '{}': write a time like \"{}\"", table.text(key), example));
  return read.start;
}

Located<std::string> expression(TomlTable& table, std::string_view key) {
  constexpr std::size_t longest = 4096;  // bytes
  auto expression = table.located_text(key);
  if (expression.value.size() > longest) table.fail(key, fmt::format("is longer than {} bytes", longest));
  return expression;
}

}  // namespace notes
