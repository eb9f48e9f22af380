// SPDX-License-Identifier: MIT
// What a new series takes from its model, and what it does not.
#include "notes/series_like.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"
#include "notes/series.hpp"

namespace notes {
namespace {

using Texts = std::vector<std::string>;

const std::string model = R"(# evening: 夜の会
#
#   書く: notes new evening

schema   = 1
name     = "evening"  # 名前
aliases  = ["夜の会"]
url      = "https://evening.example.org/"
hashtags = ["#evening"]

[match]  # 手がかり
title = '(?i)evening|夜の会'
path  = 'yoru'

[note]
title = "夜の会 {number}"  # 題

[outlet.zenn]
topics = ["evening", "夜"]
)";

Series parse(const std::string& text) { return parse_series(Source("made.toml", text)); }

std::string like(const NewSeries& wanted, const std::string& text = model) {
  return series_like(Source("evening.toml", text), wanted);
}

TEST_CASE("what is said of the model's gathering alone is not said of the new one") {
  const Series made = parse(like({"kumo", "", "", {}}));
  CHECK(made.name == "kumo");
  CHECK(made.aliases.empty());
  CHECK(made.url.empty());
  CHECK(made.hashtags.empty());
  CHECK(made.match_title.value.empty());
  CHECK(made.match_path.value.empty());
  CHECK(made.title == "{series} 夜の会 {number}");
  CHECK(*made.outlet("zenn")->get<Texts>("topics") == Texts{"kumo", "夜"});
}

TEST_CASE("a model that is called like one of its values gives that value on") {
  const Series made = parse(like({"kumo", "", "", {}}, "schema = 1\nname = \"weekly\"\nkind = \"weekly\"\n"));
  CHECK(made.kind == SeriesKind::weekly);
  CHECK(made.name == "kumo");
}

TEST_CASE("comments stay, but for the one at the top, and so does what is not changed") {
  const std::string made = like({"kumo", "", "", {}});
  CHECK(made.starts_with("# kumo: evening をもとにしたシリーズ\n#\n"));
  CHECK(made.find("notes new evening") == std::string::npos);
  CHECK(made.find("name     = \"kumo\"  # 名前\n") != std::string::npos);
  CHECK(made.find("[match]  # 手がかり\n") != std::string::npos);
  CHECK(made.find("  # 題\n") != std::string::npos);
}

TEST_CASE("what is wished for stands in it, in the place of the model's") {
  const Series made = parse(like({"kumo", "雲の会 \"{number}\"", "en", {"#kumo", "#雲"}}));
  CHECK(made.title == "雲の会 \"{number}\"");
  CHECK(made.lang == "en");
  CHECK(made.hashtags == Texts{"#kumo", "#雲"});
}

TEST_CASE("a title with a number is counted on, even where the model counts nothing") {
  const std::string uncounted = model + "[number]\nscope = \"none\"\n";
  CHECK(parse(like({"kumo", "雲 {number}", "", {}}, uncounted)).number_scope == NumberScope::series);
  CHECK(parse(like({"kumo", "雲 {date}", "", {}}, uncounted)).number_scope == NumberScope::none);
}

TEST_CASE("only the comment at the very top goes") {
  const std::string made = like({"kumo", "", "", {}}, "# a\n# b\n\n# c\nschema = 1\nname = 'a'\n");
  CHECK(made.ends_with("docs/series.md\n\n# c\nschema = 1\nname = \"kumo\"\n"));
}

TEST_CASE("a key that the model does not have gets a line") {
  const Series made = parse(like({"kumo", "雲 {number}", "en", {"#kumo"}}, "schema = 1\nname = 'a'"));
  CHECK(made.name == "kumo");
  CHECK(made.title == "雲 {number}");
  CHECK(made.lang == "en");
  CHECK(made.hashtags == Texts{"#kumo"});
  const Series other =
      parse(like({"kumo", "雲", "", {}}, "schema = 1\r\nname = 'a'\r\n[note]\r\npath = 'x.md'\r\n"));
  CHECK(other.title == "雲");
  CHECK(other.path == "x.md");
}

TEST_CASE("under its own name the model is copied, with what is wished for") {
  CHECK(like({"evening", "", "", {}}) == model);
  const Series made = parse(like({"evening", "夜 {number}", "", {}}));
  CHECK(made.title == "夜 {number}");
  CHECK(made.aliases == Texts{"夜の会"});
}

TEST_CASE("any name is written so that it is read back") {
  for (const char* name : {"雲の会", "it's", "a\"b", "a\\b", "a b", "#x"})
    CHECK(parse(like({name, "", "", {}})).name == name);
}

TEST_CASE("what would be wrong is not made") {
  CHECK_THROWS_AS(like({"kumo", "{titel}", "", {}}), Error);
  CHECK_THROWS_AS(like({"kumo", "", "", {}}, "schema = 2\nname = 'a'\n"), Error);
  CHECK_THROWS_AS(like({"kumo", "x", "", {}}, "schema = 1\nname = 'a'\nnote = {path = 'x.md'}\n"), Error);
}

}  // namespace
}  // namespace notes
