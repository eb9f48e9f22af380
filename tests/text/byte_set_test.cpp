// SPDX-License-Identifier: MIT
// Bytes are bytes, beyond ASCII too.
#include "notes/byte_set.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("the first byte that is in a set, or is not, is found from any place") {
  constexpr ByteSet set("ab\xE3");
  CHECK(set.has('a'));
  CHECK(set.has('\xE3'));
  CHECK_FALSE(set.has('c'));
  CHECK(set.first_in("xyaz") == 2);
  CHECK(set.first_in("xya\xE3", 3) == 3);
  CHECK(set.first_in("xyz") == 3);
  CHECK(set.first_in("a", 1) == 1);
  CHECK(set.first_in("") == 0);
  CHECK(set.first_not_in("abx") == 2);
  CHECK(set.first_not_in("xab", 1) == 3);
  CHECK(set.last_in("axbx") == 2);
  CHECK(set.last_in("xyz") == std::string_view::npos);
}

}  // namespace
}  // namespace notes
