// SPDX-License-Identifier: MIT
// Headings keep their writer's form.
#include "heading_edits.hpp"

#include <doctest/doctest.h>

#include "notes/speakers.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

Slot slot(Hours hours, std::string title, std::string_view speakers = "") {
  Slot made;
  made.start = hours.start;
  made.end = hours.end;
  made.title = std::move(title);
  made.speakers = read_speakers(speakers, built_in_words());
  return made;
}

// The first heading of a note as it becomes; `rewritten: …` where it cannot be edited part by part.
std::string edited(const std::string& text, const Slot& slot) {
  const Note note = read("# 格子会\n\n" + text + "\n\nよい\n");
  const auto blocks = talk_blocks(note);
  REQUIRE(blocks.size() == 1);
  const HeadingEditor editor(note, *note.series, built_in_words(), false);
  const Talk wanted = talk_to_be(note.talks[blocks[0].talk], slot, false);
  const auto edits = editor.in_place(blocks[0], wanted);
  const std::string made = TextEdits(edits ? *edits : editor.rewritten(blocks[0], wanted))
                               .apply(note.source.text(), blocks[0].heading);
  return edits ? made : "rewritten: " + made;
}

TEST_CASE("level, dashes, joints and brackets of a heading stay") {
  CHECK(edited("### 19:30〜19:40　@aさん「箱」", slot({1180, 1205}, "袋", "@b")) ==
        "### 19:40〜20:05　@bさん「袋」");
  CHECK(edited("## 19:30-19:40 箱の話 — @a ##", slot({1170, 1180}, "袋の話", "@b")) ==
        "## 19:30-19:40 袋の話 — @b ##");
}

TEST_CASE("what the timetable does not tell stays") {
  CHECK(edited("## 19:30-19:40 @aさん「箱」", slot({}, "袋")) == "## 19:30-19:40 @aさん「袋」");
  CHECK(edited("## 19:30-19:40 @aさん「箱」", slot({1170, {}}, "箱")) == "## 19:30-19:40 @aさん「箱」");
  CHECK(edited("## 19:30-19:40 @aさん「箱」", slot({1200, {}}, "箱")) == "## 20:00- @aさん「箱」");
}

TEST_CASE("a link in a heading stays one") {
  CHECK(edited("## 19:30-19:40 @aさん「[箱](https://example.com/a)」", slot({}, "袋")) ==
        "## 19:30-19:40 @aさん「[袋](https://example.com/a)」");
}

TEST_CASE("speakers come to a title, hours to a heading without them") {
  CHECK(edited("## 19:30-19:40 箱の話", slot({1170, 1180}, "箱の話", "@b")) ==
        "## 19:30-19:40 @bさん「箱の話」");
  CHECK(edited("## @aさん「箱」", slot({1170, 1180}, "箱", "@a")) == "## 19:30-19:40 @aさん「箱」");
}

TEST_CASE("a heading that lacks a place for something is written anew, with its marks") {
  CHECK(edited("### 19:30-19:40 @aさん", slot({1170, 1180}, "箱", "@a")) ==
        "rewritten: ### 19:30-19:40 @aさん「箱」");
}

}  // namespace
