// SPDX-License-Identifier: MIT
// What a pattern may say of an event.
#include "notes/fields.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

using namespace std::chrono_literals;

TEST_CASE("an event's fields") {
  Series series;
  series.name = "evening";
  series.hashtags = {"#evening", "#夜の会"};
  series.number_format = "#{number}";
  const std::string all =
      "{date} {year} {month} {day} {weekday} {number} {series} {time} {start} {end} {hashtags}";
  const Date date{2019y / 8 / 29d};
  CHECK(fill(all, event_fields(series, date, "2", {1170, 1290})) ==
        "2019-08-29 2019 8 29 木 #2 evening 19:30-21:30 19:30 21:30 #evening #夜の会");
  series.lang = "en";
  series.hashtags.clear();
  series.number_format = "vol.{number}";
  CHECK(fill(all, event_fields(series, date, "", {})) == "2019-08-29 2019 8 29 Thu vol.? evening    ");
}

}  // namespace
}  // namespace notes
