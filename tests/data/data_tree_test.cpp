// SPDX-License-Identifier: MIT
// Members are found by their keys, places told in lines and columns.
#include "notes/data_tree.hpp"

#include <doctest/doctest.h>

#include "data/picture.hpp"

namespace notes {
namespace {

TEST_CASE("a member is found by its key, and what is not there is null") {
  const DataValue tree = parse_json(Source("a.json", R"({"a": {"b": "x"}, "c": [1], "a": 2})"));
  CHECK(tree["a"]["b"].text == "x");
  CHECK(tree["none"].kind == DataKind::null);
  CHECK(tree["c"]["a"]["b"].kind == DataKind::null);
}

TEST_CASE("columns of errors are characters") {
  const Source source("a.json", "{\r\n  \"夜\": x");
  CHECK_THROWS_WITH_AS(fail_at(source, source.text().find('x'), "what"), "a.json:2:8: what", Error);
  CHECK_THROWS_WITH_AS(fail_at(source, source.text().size(), "what"), "a.json:2:9: what", Error);
  CHECK_THROWS_WITH_AS(fail_at(Source("b", ""), 0, "what"), "b:1:1: what", Error);
}

TEST_CASE("one tree, whatever the language") {
  const std::string picture = R"({event: {title: "夜の会" year: 2026} slots: [{start: "15:30" open: true}]})";
  CHECK(test::picture(parse_json(Source("a.json", R"({"event": {"title": "夜の会", "year": 2026},
    "slots": [{"start": "15:30", "open": true}]})"))) == picture);
  CHECK(test::picture(parse_yaml(Source("a.yaml",
                                        "event: {title: 夜の会, year: 2026}\n"
                                        "slots:\n  - start: 15:30\n    open: true\n"))) == picture);
  CHECK(test::picture(parse_toml(Source("a.toml",
                                        "event = {title = '夜の会', year = 2026}\n"
                                        "[[slots]]\nstart = '15:30'\nopen = true\n"))) == picture);
}

}  // namespace
}  // namespace notes
