// SPDX-License-Identifier: MIT
// TOML with its keys in order, and nothing that ends the program.
#include <doctest/doctest.h>

#include "data/picture.hpp"

namespace notes {
namespace {

std::string picture_of(const std::string& text) { return test::picture(parse_toml(Source("a.txt", text))); }
std::string error_of(const std::string& text) { return test::error_of(parse_toml, text); }

TEST_CASE("values are as they are written, keys in their order") {
  CHECK(picture_of("b = 2026-08-29\na = 19:30:00\nc = [1_000, 1.50, true, 0x10]\n"
                   "d = 2026-08-29T19:30:00+09:00 # so\n") ==
        R"({b: "2026-08-29" a: "19:30:00" c: [1_000 1.50 true 0x10] d: "2026-08-29T19:30:00+09:00"})");
  CHECK(picture_of("z = 1\n[b]\nx.y = 'q'\n[[s]]\na = \"\"\"\nl\n\"\"\"\n[[s]]\n") ==
        "{z: 1 b: {x: {y: \"q\"}} s: [{a: \"l\n\"} {}]}");
  CHECK(picture_of("") == "{}");
}

TEST_CASE("every value and every key knows where it begins") {
  const std::string text = "\xEF\xBB\xBF'夜' = '題'\n[[slot]] # 夜\ntitle = '夜' \n\"at\" = 19:30:00\n";
  const DataValue tree = parse_toml(Source("a.txt", text));
  const DataValue& slot = tree["slot"].members.at(0);
  CHECK(text.substr(tree["夜"].offset).starts_with("'題'"));
  CHECK(text.substr(slot["title"].key_offset).starts_with("title"));
  CHECK(text.substr(slot["at"].offset).starts_with("19:30"));
}

TEST_CASE("what is no TOML is told with its place") {
  CHECK(error_of("a = 1\nb = \n").starts_with("a.txt:2:"));
  CHECK(error_of("夜 = 1\n").starts_with("a.txt:1:1: this is no TOML: "));
  CHECK(error_of("a = 1\na = 2\n").starts_with("a.txt:2:"));
  CHECK(error_of("a = 1\n[夜]\n") ==
        "a.txt:2:1: no table and no value begins like this; names beyond ASCII stand in quotes");
}

TEST_CASE("levels without end are refused at once") {
  const std::string deep = ": values are nested more than 64 levels deep here";
  CHECK(error_of("a = " + std::string(100'000, '[')) == "a.txt:1:69" + deep);
  std::string key = "a";
  for (int i = 0; i < 100'000; ++i) key += ".a";
  CHECK(error_of(key + " = 1") == "a.txt:1:130" + deep);
  CHECK(error_of("[" + key.substr(0, 101) + "]\n" + key.substr(0, 101) + " = 1\n").ends_with(deep));
  std::string values = "a = [0";
  for (std::size_t i = 0; i < most_data_values; ++i) values += ",0";
  CHECK(error_of(values + "]") == "a.txt:1:1: more than 250000 values: cut out the part that is needed");
}

}  // namespace
}  // namespace notes
