// SPDX-License-Identifier: MIT
// Reads on behind the first fault, and tries patterns on an event of which all is known.
#include "notes/series_check.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "notes/error.hpp"
#include "notes/fields.hpp"
#include "notes/series.hpp"
#include "notes/series_set.hpp"

namespace notes {
namespace {

/// What the fields of an event say once its timetable is there. A week has no hours.
Fields known_fields(const Series& series) {
  const Date some_day{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{17}};
  const bool has_hours = series.kind != SeriesKind::weekly;
  return event_fields(series, some_day, "1", has_hours ? Hours{19 * 60, 21 * 60} : Hours{});
}

}  // namespace

SeriesCheck check_series(const Source& file) {
  SeriesCheck found;
  const Series series = parse_series(file, found.faults);
  if (!found.faults.empty()) return found;
  try {
    check_expressions(file, series);
  } catch (const Error& error) {
    found.faults.emplace_back(error.what());
  }
  const Fields fields = known_fields(series);
  for (const Series::Fact& fact : series.facts)
    for (const std::string_view name : field_names(fact.value)) {
      const auto is_empty = [&](const auto& field) { return field.first == name && field.second.empty(); };
      if (std::any_of(fields.begin(), fields.end(), is_empty))
        found.doubts.push_back(fmt::format("{}: {{{}}} of the fact {} is always empty in this series",
                                           file.place(fact.place.begin), name, fact.label));
    }
  return found;
}

}  // namespace notes
