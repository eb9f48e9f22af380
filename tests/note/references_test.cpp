// SPDX-License-Identifier: MIT
// Links by name, in both languages.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

/// Of the text, definitions aside.
std::string links_of(const Note& note) {
  std::string shown;
  for (const Link& link : note.links)
    if (!link.text.empty()) shown += link.text + " " + link.url + "\n";
  return shown;
}

TEST_CASE("a link by name leads where its definition says, wherever that stands") {
  CHECK(links_of(
            read("# 会\n\n[題][1] と [箱]\n\n[1]: https://example.com/a\n[箱]: https://example.com/b\n")) ==
        "題 https://example.com/a\n箱 https://example.com/b\n");
}

TEST_CASE("brackets without a definition are no link") {
  CHECK(links_of(read("# 会\n\n[題][2] [x]\n\n[1]: https://example.com/a\n")).empty());
}

TEST_CASE("an address shown in brackets is one link, not two") {
  CHECK(links_of(read("# 会\n\n[https://example.com/a][1]\n\n[1]: https://example.com/a\n")) ==
        "https://example.com/a https://example.com/a\n");
}

TEST_CASE("in reStructuredText names stand between backquotes") {
  const Note note = read("会\n==\n\n`箱`_ を見た\n\n.. _箱: https://example.com/b\n", "note.rst");
  CHECK(links_of(note) == "箱 https://example.com/b\n");
}

TEST_CASE("slides may be linked by name") {
  const Note note = read("# 会\n\n## 箱\n\n[資料][s]\n\n## 蓋\n\n[s]: https://speakerdeck.com/a/b\n");
  REQUIRE(note.talks.at(0).slides.size() == 1);
  CHECK(note.talks[0].slides[0].url == "https://speakerdeck.com/a/b");
}

}  // namespace
