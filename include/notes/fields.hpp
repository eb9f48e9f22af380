// SPDX-License-Identifier: MIT
// `{fields}` in the patterns of a series file: the only template language there is.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "notes/date.hpp"
#include "notes/event.hpp"
#include "notes/series.hpp"

namespace notes {

/// The names that stand in braces and what they are replaced by.
using Fields = std::vector<std::pair<std::string_view, std::string>>;

/// The pattern with every `{name}` replaced; `{name:02}` pads with zeros to two characters. A name
/// that is not among the fields stays as it is.
std::string fill(std::string_view pattern, const Fields& fields);

/// What can be said of an event of a series: date, year, month, day, weekday, number, series, time,
/// start, end, hashtags. An unknown number is "?".
Fields event_fields(const Series& series, Date date, std::string_view number, const Hours& hours);

/// The names in braces, in their order.
std::vector<std::string_view> field_names(std::string_view pattern);

}  // namespace notes
