// SPDX-License-Identifier: MIT
// Runs the test cases of one room.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
