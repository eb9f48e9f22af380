// SPDX-License-Identifier: MIT
// Texts that would end the program are seen beforehand, sound ones are let through.
#include "notes/toml_trap.hpp"

#include <doctest/doctest.h>

#include <string>

namespace notes {
namespace {

std::optional<std::size_t> trap_in(const std::string& text) { return find_toml_trap(text, {0, text.size()}); }

TEST_CASE("a header without a name and a list value that is none are traps") {
  CHECK(trap_in("[夜]\n") == 0);
  CHECK(trap_in("a = 1\n[=]\n") == 6);
  CHECK(trap_in("[[[\n") == 0);
  CHECK(trap_in("a = [}\n") == 5);
}

TEST_CASE("sound TOML is none") {
  for (const std::string text :
       {"", "a = 1\n", "[a.b]\n", "[[fact]]\nlabel = \"会場\"\n", "[\"夜\"]\n", "a = [1, [2, 3], \"]\"]\n",
        "a = '[夜]' # [夜]\n", "a = \"\"\"\n[夜]\n\"\"\"\n"}) {
    INFO(text);
    CHECK_FALSE(trap_in(text));
  }
}

TEST_CASE("lists, tables in braces and dots of a key are levels; texts and comments have none") {
  const auto deep_in = [](const std::string& text) { return find_deep_toml(text, {0, text.size()}, 3); };
  CHECK(deep_in("a = [[[[1]]]]\n") == 7);
  CHECK(deep_in("a.b.c.d.e = 1\n") == 7);
  CHECK(deep_in("a = [{b.c.d = 1}]\n") == 9);
  CHECK_FALSE(deep_in("[a.b]\nc.d.e = [[1.5, 1.5, 1.5, 1.5]]\n"));
  CHECK_FALSE(deep_in("a = \"....\" # ....\nb = '[[[['\n"));
}

}  // namespace
}  // namespace notes
