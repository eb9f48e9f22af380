// SPDX-License-Identifier: MIT
// JSON with the places of its values.
#include <doctest/doctest.h>

#include "data/picture.hpp"

namespace notes {
namespace {

std::string picture_of(const std::string& text) { return test::picture(parse_json(Source("a.txt", text))); }
std::string error_of(const std::string& text) { return test::error_of(parse_json, text); }

TEST_CASE("values are as they are written") {
  CHECK(
      picture_of(R"({"a": "x", "b": [1, -0, 1.50, 2e3, 12345678901234567890123], "c": null, "d": false})") ==
      R"({a: "x" b: [1 -0 1.50 2e3 12345678901234567890123] c: null d: false})");
  CHECK(picture_of("\xEF\xBB\xBF[]") == "[]");
  CHECK(picture_of(R"(["\u591c\n\"", ""])") == "[\"夜\n\"\" \"\"]");
  CHECK(picture_of("7") == "7");
}

TEST_CASE("every value and every key knows where it begins") {
  const std::string text = "{\"a\\\"\" : [12 ,-3,\"夜\"],\n \"b\":{} , \"c\":true}";
  const DataValue tree = parse_json(Source("a.txt", text));
  const auto at = [&](const DataValue& value) { return text.substr(value.offset, 2); };
  CHECK(tree.offset == 0);
  CHECK(at(tree["a\""]) == "[1");
  CHECK(at(tree["a\""].members[0]) == "12");
  CHECK(at(tree["a\""].members[1]) == "-3");
  CHECK(at(tree["a\""].members[2]) == "\"\xE5");
  CHECK(at(tree["b"]) == "{}");
  CHECK(at(tree["c"]) == "tr");
  CHECK(tree["a\""].key_offset == 1);
  CHECK(text.substr(tree["c"].key_offset, 3) == "\"c\"");
}

TEST_CASE("what is no JSON is told with its place") {
  CHECK(error_of("{\n  \"a\": 1,\n  \"b\" 2\n}").starts_with("a.txt:3:7: this is no JSON: syntax error"));
  CHECK(error_of("{\"a\": 1 \"long text\"}").starts_with("a.txt:1:9: "));
  CHECK(error_of("[1,,2]").starts_with("a.txt:1:4: "));
  CHECK(error_of("").starts_with("a.txt:1:1: "));
  CHECK(error_of("{\"a\": [1, 2").starts_with("a.txt:1:12: "));
  CHECK(error_of("[\"夜\", 'x']").starts_with("a.txt:1:7: "));
  CHECK(error_of("[1] x").starts_with("a.txt:1:5: "));
  CHECK(error_of("[1e999]").starts_with("a.txt:1:"));
  CHECK(error_of("[\"\\ud800\"]").starts_with("a.txt:1:"));
  CHECK(error_of("[\"" + std::string(100'000, 'x')).size() < 200);
}

TEST_CASE("brackets without end are refused at once") {
  CHECK(error_of(std::string(100'000, '[')) == "a.txt:1:65: values are nested more than 64 levels deep here");
  std::string maps;
  for (int i = 0; i < 100'000; ++i) maps += "{\"a\":";
  CHECK(error_of(maps) == "a.txt:1:321: values are nested more than 64 levels deep here");
}

}  // namespace
}  // namespace notes
