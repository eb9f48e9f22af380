// SPDX-License-Identifier: MIT
// Code points counted, bytes told.
#include "front_matter_places.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("a code point lies at its first byte") {
  const CodePointPlaces places("---夜a\n\xff🍣b---", {3, 14});
  CHECK(places.at(0) == 3);
  CHECK(places.at(1) == 6);
  CHECK(places.at(3) == 8);
  CHECK(places.at(4) == 9);
  CHECK(places.at(6) == 14);
  CHECK(places.at(99) == 14);
  CHECK(places.at(0, 1) == 6);
  CHECK(places.at(1, 1) == 9);
  CHECK(places.at(2, 0) == 14);
}

}  // namespace
}  // namespace notes
