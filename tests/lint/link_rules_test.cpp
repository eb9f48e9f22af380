// SPDX-License-Identifier: MIT
// link/…
#include <doctest/doctest.h>

#include "support/marked.hpp"

namespace {

using namespace notes;
using namespace notes::test;

TEST_CASE("link/github-blob-image") {
  SUBCASE("the word to change is marked") {
    const std::string_view marked =
        "# 会\n\n箱 ![図](https://github.com/hako/media/blob/main/a.png)\n"
        "                                       ^^^^ link/github-blob-image\n";
    CHECK(linted(marked) == marked);
  }
  SUBCASE("every picture of a line") {
    const auto found =
        lint(read("![](https://github.com/a/b/blob/c/1.png) ![](https://github.com/a/b/blob/c/2.png)\n"));
    CHECK(found.size() == 2);
  }
  SUBCASE("links to the page, raw pictures and other hosts are fine") {
    const std::string_view fine =
        "[図](https://github.com/a/b/blob/c/1.png)\n![](https://github.com/a/b/raw/c/1.png)\n"
        "![](https://example.com/blob/1.png)\n`![](https://github.com/a/b/blob/c/1.png)`\n";
    CHECK(linted(fine) == fine);
  }
}

}  // namespace
