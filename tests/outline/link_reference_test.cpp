// SPDX-License-Identifier: MIT
// Which lines of a paragraph define link references.
#include <doctest/doctest.h>

#include <string>

#include "picture.hpp"

using namespace notes;

TEST_CASE("reference definitions are no part of the paragraph after them") {
  const std::string_view text =
      "[資料]:\n"
      "  https://example.org/a\n"
      "  '第1部\n"
      "  第2部'\n"
      "[b]: <>\n"
      "本文 [資料]\n";
  CHECK(blocks(text) ==
        "reference 0–4 |[資料]:⏎  https://example.org/a⏎  '第1部⏎  第2部'⏎[b]: <>|\n"
        "paragraph 5–5 |本文 [資料]|\n");
  CHECK(lines(text).ends_with("reference |[b]: <>|\nparagraph |本文 [資料]|\n"));
}

TEST_CASE("what only looks like a definition stays text") {
  for (const std::string_view text : {"[a]: b c\n", "[a]:\n", "[ ]: b\n", "[a] : b\n", "[a]: (b\n",
                                      "[a]: b 'c\n", "[a]: <b\n", "[a[]: b\n", "[a\\]: b\n"}) {
    CAPTURE(text);
    CHECK(blocks(text).starts_with("paragraph "));
  }
  CHECK(blocks("[a]: b\n'c' d\n") == "reference 0–0 |[a]: b|\nparagraph 1–1 |'c' d|\n");
}

TEST_CASE("a label has 999 characters at most, whatever they take in bytes") {
  const auto labelled = [](std::size_t characters) {
    std::string text = "[";
    for (std::size_t i = 0; i < characters; ++i) text += "題";
    return text + "]: a";
  };
  CHECK(blocks(labelled(999)).starts_with("reference "));
  CHECK(blocks(labelled(1000)).starts_with("paragraph "));
}

TEST_CASE("an underline needs text that is left after definitions") {
  CHECK(blocks("[a]: b\n題\n===\n") == "reference 0–0 |[a]: b|\nheading = 1 (題) 1–2 |題⏎===|\n");
  CHECK(blocks("[a]: b\n===\n") == "reference 0–0 |[a]: b|\nparagraph 1–1 |===|\n");
  CHECK(blocks("[a]: b\n---\n") == "reference 0–0 |[a]: b|\nbreak - 1–1 |---|\n");
}
