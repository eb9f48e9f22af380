// SPDX-License-Identifier: MIT
// How a note begins, and where it goes.
#include "note_head.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"
#include "notes/fields.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

constexpr Date day{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{17}};

Series series_with(const std::string& keys) {
  return parse_series(Source("x.toml", "schema = 1\nname = \"hako\"\n" + keys));
}

std::string title_of(const std::string& title, const std::string& keys) {
  const Series series = series_with("[note]\ntitle = \"箱の会 {year}\"\n" + keys);
  return title_block(title, day, series, event_fields(series, day, "", {}));
}

TEST_CASE("the title is the one given, else the series'") {
  CHECK(title_of("", "") == "# 箱の会 2026\n\n");
  CHECK(title_of("紐の会 #", "") == "# 紐の会 \\#\n\n");
}

TEST_CASE("front matter holds the title where the series wants it, and is read back") {
  const std::string title = "「箱」: \"四角\" \\ の会 #3";
  for (const char* form : {"yaml", "toml"}) {
    const std::string text = title_of(title, fmt::format("front_matter = \"{}\"\n", form));
    CAPTURE(text);
    const Note note = read(text + "## 19:30-19:40 箱の話\n");
    CHECK(note.title.value == title);
    CHECK(note.preamble.faults.empty());
    CHECK(note.talks.size() == 1);
  }
}

TEST_CASE("a path never leaves the workspace") {
  const auto path_with = [](const std::string& path) {
    const Series series = series_with("[note]\npath = \"" + path + "\"\n");
    Fields fields = event_fields(series, day, "", {});
    fields.emplace_back("title", "../a/b");
    return note_path(series, fields);
  };
  CHECK(path_with("{year}/{month:02}/{day:02}.md") == "2026/12/17.md");
  for (const char* path : {"../{date}.md", "/tmp/{date}.md", "a//b.md", ".notes/{date}.md", "a/../b.md", ""})
    CHECK_THROWS_AS(path_with(path), Error);
}

TEST_CASE("a day is headed as the series says, and counted") {
  const Series series =
      series_with("kind = \"conference\"\n[day]\nheading = \"DAY{nth} {date}({weekday})\"\n");
  CHECK(day_heading(series, day, 2) == "DAY2 2026-12-17(木)");
}

TEST_CASE("the first mark that waits for text is the place to begin, below talks before below questions") {
  CHECK(first_place("# 会\n\n- 会場: \n\n## 箱\n\n- Q: \n\n* \n") == 8);
  CHECK(first_place("# 会\n\n- 会場: \n\n## 箱\n\n- Q: \n") == 6);
  CHECK(first_place("# 会\n\n- 会場: \n") == 2);
  CHECK(first_place("") == 0);
}

}  // namespace
