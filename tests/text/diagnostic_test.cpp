// SPDX-License-Identifier: MIT
// Severities are shown by their names.
#include "notes/diagnostic.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

TEST_CASE("every severity has a name") {
  CHECK(to_string(Severity::error) == "error");
  CHECK(to_string(Severity::warning) == "warning");
  CHECK(to_string(Severity::todo) == "todo");
}

}  // namespace
}  // namespace notes
