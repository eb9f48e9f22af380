// SPDX-License-Identifier: MIT
// file/…
#include <doctest/doctest.h>

#include "support/marked.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::vector<Diagnostic> found_in(const std::string& text) {
  std::vector<Diagnostic> found = lint(read(text));
  std::erase_if(found, [](const Diagnostic& diagnostic) { return !diagnostic.rule.starts_with("file/"); });
  return found;
}

TEST_CASE("file/not-utf8") {
  SUBCASE("the first byte that is none is told with its offset") {
    const auto found = found_in("# 会\n\n\x94\xA0 \xFF\n");
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "file/not-utf8");
    CHECK(found[0].severity == Severity::error);
    CHECK(found[0].span == Span{7, 8});
    CHECK(found[0].message == "byte 7 of the file is not UTF-8");
  }
  SUBCASE("a character cut off at the end is found") { CHECK(found_in("\xE7\xAE").size() == 1); }
  SUBCASE("characters of every length are fine") { CHECK(found_in("a é 箱 📦 か\u3099\n").empty()); }
}

TEST_CASE("file/unclosed-fence") {
  SUBCASE("the fence that opens is marked") {
    const std::string_view marked = "# 会\n\n```sh\n^^^^^ file/unclosed-fence\n箱\n\n## 蓋\n";
    CHECK(linted(marked) == marked);
    CHECK(found_in("# 会\n\n```sh\n箱\n\n## 蓋\n").at(0).message ==
          "this code block never ends: it swallows 3 more lines");
  }
  SUBCASE("a fence closed by too few marks, or by others, does not close") {
    const std::string_view marked = "~~~~\n^^^^ file/unclosed-fence\n箱\n~~~\n";
    CHECK(linted(marked) == marked);
  }
  SUBCASE("the remedy is a fence that closes: as long as the one that opens") {
    const auto remedy = [](const std::string& text) { return found_in(text).at(0).remedy; };
    CHECK(remedy("# 会\n\n```sh\n箱\n") == "close it with ```");
    CHECK(remedy("- ````\n  ```\n  箱\n  ```\n") == "close it with ````");
    CHECK(remedy("~~~~~") == "close it with ~~~~~");
  }
  SUBCASE("what it swallows is counted") {
    const auto message = [](const std::string& text) { return found_in(text).at(0).message; };
    CHECK(message("```\n") == "this code block never ends: it swallows 0 more lines");
    CHECK(message("```\n箱\n") == "this code block never ends: it swallows 1 more line");
    CHECK(message("```\n箱\n蓋\n") == "this code block never ends: it swallows 2 more lines");
  }
  SUBCASE("closed ones are fine, in lists too") {
    CHECK(found_in("```\n箱\n```\n\n- a\n  ~~~\n  b\n  ~~~\n").empty());
  }
  SUBCASE("a fence in a list ends with its item") { CHECK(found_in("- ```\n  a\n\nb\n").size() == 1); }
}

}  // namespace
