// SPDX-License-Identifier: MIT
// All that is wrong with a series file is told at once, and what is only doubtful apart.
#include "notes/series_check.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

using Texts = std::vector<std::string>;

SeriesCheck check(const std::string& lines) {
  return check_series(Source("a.toml", "schema = 1\nname = \"a\"\n" + lines));
}

TEST_CASE("faults of several tables are told") {
  const Texts faults = check("[number]\nscope = 1\n[event]\nstart = \"soon\"\n").faults;
  CHECK(faults == Texts{"a.toml:4:9: number.scope must be a text in quotes",
                        "a.toml:6:9: event.start is 'soon': write a time like \"19:30\""});
  CHECK(check("[number\n").faults.size() == 1);
}

TEST_CASE("an expression that is none is a fault") {
  const Texts faults = check("[match]\ntitle = '雲('\n").faults;
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].starts_with("a.toml:4:9: this is no regular expression (RE2): "));
}

TEST_CASE("a fact that nothing will fill is doubtful") {
  const std::string tags = "[[fact]]\nlabel = \"タグ\"\nvalue = \"{date} {hashtags}\"\n";
  CHECK(check(tags).doubts ==
        Texts{"a.toml:5:9: {hashtags} of the fact タグ is always empty in this series"});
  CHECK(check(tags).faults.empty());
  CHECK(check("hashtags = [\"#a\"]\n" + tags).doubts.empty());
}

TEST_CASE("hours come with the timetable of an event; a week has none") {
  const std::string time = "[[fact]]\nlabel = \"日時\"\nvalue = \"{time}\"\n";
  CHECK(check(time).doubts.empty());
  CHECK(check("kind = \"weekly\"\n" + time).doubts.size() == 1);
}

}  // namespace
}  // namespace notes
