// SPDX-License-Identifier: MIT
// `{fields}` in the patterns of a series file: the only template language there is.
#pragma once

#include <string_view>

#include "notes/date.hpp"
#include "notes/event.hpp"
#include "notes/pattern.hpp"
#include "notes/series.hpp"

namespace notes {

/// What can be said of an event of a series: date, year, month, day, weekday, number, series, time,
/// start, end, hashtags. An unknown number is "?".
Fields event_fields(const Series& series, Date date, std::string_view number, const Hours& hours);

}  // namespace notes
