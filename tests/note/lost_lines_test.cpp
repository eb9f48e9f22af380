// SPDX-License-Identifier: MIT
// The section for what has no place any more.
#include "lost_lines.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

TEST_CASE("the section is called in the language of the series") {
  CHECK(title_of_lost_lines(invented_series().get("lattice")) == "行き先のないメモ");
  CHECK(title_of_lost_lines(invented_series().get("gearbox")) == "Notes without a place");
}

TEST_CASE("its end is the next heading of its level, or that of the note") {
  const std::string head = "# 格子会\n\n## 19:30- @aさん「箱」\n\n";
  const std::string section = "## 行き先のないメモ\n\nx\n\n### y\n\nz\n";
  CHECK_FALSE(place_of_lost_lines(read(head)));
  CHECK(place_of_lost_lines(read(head + section)) == head.size() + section.size());
  CHECK(place_of_lost_lines(read(head + section + "## 感想\n")) == head.size() + section.size());
}

TEST_CASE("it is no talk, nor is anything in it") {
  const Note note = read(
      "# 格子会\n\n## 19:30- @aさん「箱」\n\n## 行き先のないメモ\n\n> 20:00- @bさん「袋」\n\nx\n\n### y\n");
  CHECK(note.talks.size() == 1);
}

TEST_CASE("blank lines at the ends do not count") {
  const Note note = read("\n \nx\n\ny\n\n");
  const Span lines = without_blank_lines(note, {0, note.source.text().size()});
  CHECK(note.source.text(lines) == "x\n\ny\n");
  CHECK(written_lines(note, lines) == 2);
  CHECK(without_blank_lines(note, {0, 3}).empty());
  CHECK(written_lines(note, {}) == 0);
}

}  // namespace
