// SPDX-License-Identifier: MIT
// The keys of every outlet, their types, and what is said of others.
#include "notes/outlet_settings.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"

namespace notes {
namespace {

using Texts = std::vector<std::string>;

std::vector<OutletSettings> settings_of(const std::string& toml) {
  return read_outlets(TomlTable::parse(Source("a.toml", toml)).table("outlet"));
}

std::string fault(const std::string& toml) {
  try {
    settings_of(toml);
    return "none";
  } catch (const Error& error) {
    return error.what();
  }
}

TEST_CASE("only what the file says is there, by key and type") {
  const auto all =
      settings_of("[outlet.zenn]\nslug = \"{date}-{series}\"\ntopics = [\"雲\"]\npublished = false\n");
  REQUIRE(all.size() == 1);
  const OutletSettings& zenn = all.front();
  CHECK(zenn.outlet == "zenn");
  CHECK(*zenn.get<std::string>("slug") == "{date}-{series}");
  CHECK(*zenn.get<Texts>("topics") == Texts{"雲"});
  REQUIRE(zenn.get<bool>("published") != nullptr);
  CHECK_FALSE(*zenn.get<bool>("published"));
  CHECK(zenn.get<std::string>("emoji") == nullptr);
  CHECK(zenn.get<bool>("slug") == nullptr);
}

TEST_CASE("every outlet is known, and an empty table is one") {
  std::string toml;
  for (const char* outlet : {"hugo", "jekyll", "qiita", "hatena", "zenn"})
    toml += std::string("[outlet.") + outlet + "]\n";
  std::string names;
  for (const OutletSettings& each : settings_of(toml)) names += each.outlet + " ";
  CHECK(names == "zenn hatena qiita jekyll hugo ");
  CHECK(settings_of("").empty());
}

TEST_CASE("what no outlet has is told with the nearest name") {
  CHECK(fault("[outlet.hatenna]\n") == "a.toml:1:9: unknown key 'outlet.hatenna': did you mean 'hatena'?");
  CHECK(fault("[outlet.zenn]\nemoij = \"\"\n") ==
        "a.toml:2:1: unknown key 'outlet.zenn.emoij': did you mean 'emoji'?");
  CHECK(fault("[outlet.qiita]\ntags = \"雲\"\n") ==
        "a.toml:2:8: outlet.qiita.tags must be a list of texts: [\"…\", \"…\"]");
  CHECK(fault("[outlet.hugo]\ndraft = \"yes\"\n") == "a.toml:2:9: outlet.hugo.draft must be true or false");
  CHECK(fault("[outlet.jekyll]\nlayout = 1\n") ==
        "a.toml:2:10: outlet.jekyll.layout must be a text in quotes");
  CHECK(fault("[outlet.hatena]\npath = \"{dat}\"\n") ==
        "a.toml:2:8: outlet.hatena.path has an unknown field {dat}: did you mean 'date'?");
  CHECK(fault("[outlet]\nzenn = 1\n") == "a.toml:2:8: outlet.zenn must be a table: [outlet.zenn]");
}

}  // namespace
}  // namespace notes
