// SPDX-License-Identifier: MIT
// Keys by what they mean.
#include "field_names.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("keys are the same in any writing") {
  for (const std::string key : {"start_time", "startTime", "Start time", "START-TIME", "stime"}) {
    CAPTURE(key);
    CHECK(field_named(key, built_in_words()) == Field::start);
  }
  CHECK(field_named("タイトル", built_in_words()) == Field::title);
  CHECK(field_named("会場", built_in_words()) == Field::venue);
  for (const std::string key : {"", "items", "schedule", "started", std::string(1000, 'x').c_str()}) {
    CAPTURE(key);
    CHECK(field_named(key, built_in_words()) == Field::none);
  }
}

TEST_CASE("of several members alike the first that says something counts") {
  const DataValue map =
      parse_json(Source("a", R"({"title": "", "talk": "b", "Title": "c", "session": "d"})"));
  const NamedFields fields(map, built_in_words());
  CHECK(fields[Field::title].text == "c");
  CHECK(fields[Field::topic].text == "b");
  CHECK_FALSE(fields.has(Field::start));
  CHECK(fields[Field::start].kind == DataKind::null);
}

}  // namespace
}  // namespace notes
