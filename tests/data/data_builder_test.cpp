// SPDX-License-Identifier: MIT
// Trees are built within their bounds.
#include "data_builder.hpp"

#include <doctest/doctest.h>

#include "data/picture.hpp"

namespace notes {
namespace {

TEST_CASE("what is opened takes members until it is closed") {
  const Source source("a.txt", "0123456789");
  DataBuilder builder(source);
  builder.open(DataKind::map, 0);
  builder.key("a", 1);
  builder.open(DataKind::list, 2);
  builder.add(DataKind::number, "1", 3);
  builder.add(DataKind::null, "", 4);
  builder.close();
  builder.key("b", 5);
  builder.add(DataKind::text, "x", 6);
  builder.close();
  const DataValue tree = std::move(builder).take();
  CHECK(test::picture(tree) == "{a: [1 null] b: \"x\"}");
  CHECK(tree["b"].key_offset == 5);
  CHECK(tree["b"].offset == 6);
  CHECK(tree["a"].members[0].key.empty());
}

TEST_CASE("a byte order mark is no part of the text") {
  CHECK(behind_byte_order_mark(Source("a", "\xEF\xBB\xBFx")) == Span{3, 4});
  CHECK(behind_byte_order_mark(Source("a", "x")) == Span{0, 1});
}

TEST_CASE("levels and values are bounded") {
  const Source source("a.txt", "\n x");
  DataBuilder deep(source);
  for (std::size_t i = 0; i < most_data_levels; ++i) deep.open(DataKind::list, 0);
  CHECK_THROWS_WITH_AS(deep.open(DataKind::list, 2),
                       "a.txt:2:2: values are nested more than 64 levels deep here", Error);
  DataBuilder wide(source);
  wide.open(DataKind::list, 0);
  for (std::size_t i = 1; i < most_data_values; ++i) wide.add(DataKind::null, "", 0);
  CHECK_THROWS_WITH_AS(wide.add(DataKind::null, "", 1),
                       "a.txt:2:1: more than 250000 values: cut out the part that is needed", Error);
}

}  // namespace
}  // namespace notes
