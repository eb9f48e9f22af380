// SPDX-License-Identifier: MIT
// Code points counted, bytes told.
#include "notes/code_point_places.hpp"

#include <doctest/doctest.h>

#include <string>

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

TEST_CASE("every code point of a long text is found") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "夜a";
  const CodePointPlaces places(text, {0, text.size()});
  for (std::size_t i = 0; i < 100; ++i) {
    CHECK(places.at(2 * i) == 4 * i);
    CHECK(places.at(0, 2 * i + 1) == 4 * i + 3);
  }
  CHECK(places.at(200) == text.size());
}

}  // namespace
}  // namespace notes
