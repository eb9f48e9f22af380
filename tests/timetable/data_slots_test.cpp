// SPDX-License-Identifier: MIT
// What the readers of data share.
#include "data_slots.hpp"

#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

TEST_CASE("a scalar is one line without control characters") {
  const DataValue list =
      parse_json(Source("a", R"([" a\r\n b\u0000\tc ", 12, true, null, ["x"], "夜\u3000", ""])"));
  std::vector<std::string> lines;
  for (const DataValue& value : list.members) lines.push_back(line_of(value));
  CHECK(lines == std::vector<std::string>{"a b c", "12", "true", "", "", "夜", ""});
}

TEST_CASE("the first member that says something counts") {
  const DataValue map = parse_json(Source("a", R"({"a": "", "b": null, "c": " ", "d": 1, "e": []})"));
  CHECK(first_of(map, {"a", "b", "c", "d"}).key == "d");
  CHECK(first_of(map, {"a", "e", "x"}).kind == DataKind::null);
}

TEST_CASE("the earliest day is the day of the event") {
  const Source source("a", "x");
  const TimetableText text(source, built_in_words(), {});
  DataSlots slots(text);
  for (const char* moment : {"2026-08-30T10:00", "2026-08-29T10:00", "2026-08-31T10:00"}) {
    Slot slot;
    slot.title = "題";
    set_hours(slot, *read_moment(moment), std::nullopt, 10);
    slots.add(slot, {});
  }
  CHECK(test::data_summary(std::move(slots).take()).front() == "on 2026-08-29");
}

}  // namespace
}  // namespace notes
