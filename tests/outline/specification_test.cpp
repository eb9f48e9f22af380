// SPDX-License-Identifier: MIT
// Every example of the GFM and CommonMark specifications has the same blocks for us and for cmark-gfm.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "cmark_gfm.hpp"

using namespace notes;

namespace {

struct Example {
  int number;
  std::string markdown;
};

/// The specifications write tabs as arrows.
std::string with_tabs(std::string_view shown) {
  constexpr std::string_view arrow = "→";
  std::string text;
  for (std::size_t at = 0; at < shown.size();) {
    const bool tab = shown.substr(at).starts_with(arrow);
    text += tab ? '\t' : shown[at];
    at += tab ? arrow.size() : 1;
  }
  return text;
}

/// The GFM specification is Markdown: an example is fenced by 32 backquotes, its text ends with a
/// line of one dot.
std::vector<Example> gfm_examples() {
  const std::string fence(32, '`');
  std::vector<Example> examples;
  std::ifstream file(NOTES_GFM_SPECIFICATION);
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(fence + " example")) continue;
    std::string markdown;
    while (std::getline(file, line) && line != ".") markdown += line + '\n';
    while (std::getline(file, line) && line != fence) {
    }
    examples.push_back({static_cast<int>(examples.size()) + 1, with_tabs(markdown)});
  }
  return examples;
}

/// The CommonMark specification's examples as JSON.
std::vector<Example> commonmark_examples() {
  std::ifstream file(NOTES_COMMONMARK_SPECIFICATION);
  std::vector<Example> examples;
  for (const auto& example : nlohmann::json::parse(file, nullptr, false)) {
    if (example.is_object()) examples.push_back({example.at("example"), example.at("markdown")});
  }
  return examples;
}

void check_agreement(const Example& example) {
  CAPTURE(example.number);
  CAPTURE(example.markdown);
  const auto ours = our_blocks(example.markdown);
  const auto theirs = cmark_gfm_blocks(example.markdown);
  CHECK_MESSAGE(agree(ours, theirs), "ours:\n" << show(ours) << "cmark-gfm's:\n" << show(theirs));
}

/// Examples of CommonMark that cmark-gfm gets wrong.
struct KnownDifference {
  int number;
  std::string_view reason;
};
constexpr std::array known_differences = {
    KnownDifference{171, "<textarea> begins an HTML block since CommonMark 0.30; cmark-gfm keeps to 0.29"},
};

}  // namespace

TEST_CASE("all examples of the GFM specification have cmark-gfm's blocks") {
  const auto examples = gfm_examples();
  REQUIRE_MESSAGE(examples.size() == 673, "not read: " NOTES_GFM_SPECIFICATION);
  for (const Example& example : examples) check_agreement(example);
}

TEST_CASE("all examples of the CommonMark specification have cmark-gfm's blocks") {
  const auto examples = commonmark_examples();
  REQUIRE_MESSAGE(examples.size() == 652, "not read: " NOTES_COMMONMARK_SPECIFICATION);
  for (const Example& example : examples) {
    const auto known =
        std::find_if(known_differences.begin(), known_differences.end(),
                     [&](const KnownDifference& difference) { return difference.number == example.number; });
    if (known == known_differences.end()) {
      check_agreement(example);
    } else {
      CAPTURE(known->reason);
      CHECK_FALSE(agree(our_blocks(example.markdown), cmark_gfm_blocks(example.markdown)));
    }
  }
}
