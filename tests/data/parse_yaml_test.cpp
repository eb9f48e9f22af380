// SPDX-License-Identifier: MIT
// YAML as it is typed.
#include <doctest/doctest.h>

#include "data/picture.hpp"

namespace notes {
namespace {

std::string picture_of(const std::string& text) { return test::picture(parse_yaml(Source("a.txt", text))); }
std::string error_of(const std::string& text) { return test::error_of(parse_yaml, text); }

TEST_CASE("words without quotes stay as they are typed") {
  CHECK(picture_of("[15:30, 08:00-09:00, 2026-08-29, yes, on, 1_000, 0x10, 1e3]") ==
        R"(["15:30" "08:00-09:00" "2026-08-29" "yes" "on" "1_000" "0x10" "1e3"])");
  CHECK(picture_of("[930, -1.5, +3, true, false, ~, null, '930', \"true\"]") ==
        R"([930 -1.5 +3 true false null null "930" "true"])");
  CHECK(picture_of("a:\nb: |\n  x\n  y\n? c\n: >-\n  x\n  y\n") == "{a: null b: \"x\ny\n\" c: \"x y\"}");
}

TEST_CASE("an empty text is null, and one document may have its marks") {
  CHECK(picture_of("") == "null");
  CHECK(picture_of("# nothing\n") == "null");
  CHECK(picture_of("\xEF\xBB\xBF---\n- a\n...\n") == "[\"a\"]");
}

TEST_CASE("every value and every key knows where it begins") {
  const std::string text = "\xEF\xBB\xBF# 夜\r\n夜の会:\r\n  - title: 題\r\n    \"at\": 15:30\r\n  - []\r\n";
  const DataValue tree = parse_yaml(Source("a.txt", text));
  const DataValue& list = tree["夜の会"];
  CHECK(text.substr(list.key_offset).starts_with("夜の会:"));
  CHECK(text.substr(list.members[0]["title"].offset).starts_with("題"));
  CHECK(text.substr(list.members[0]["at"].offset).starts_with("15:30"));
  CHECK(text.substr(list.members[0]["at"].key_offset).starts_with("\"at\""));
  CHECK(text.substr(list.members[1].offset).starts_with("[]"));
}

TEST_CASE("what is no YAML is told with its place") {
  CHECK(error_of("a: 1\nb: [1, 2\nc: 3\n").starts_with("a.txt:3:"));
  CHECK(error_of("a: x: y\n").starts_with("a.txt:1:5: this is no YAML: "));
  CHECK(error_of("a: \"x\n").starts_with("a.txt:"));
  CHECK(error_of("夜: \x01\n").starts_with("a.txt:1:4: "));
  CHECK(error_of("a: 1\n---\nb: 2\n") == "a.txt:2:1: a second document begins here: keep one of them");
  CHECK(error_of("? [a]\n: b\n") == "a.txt:1:3: a key must be a text");
}

TEST_CASE("nothing grows: anchors, aliases and tags are refused") {
  const std::string mark =
      " in front of a value has a meaning of its own in YAML, which is not followed: put the "
      "value in quotes, or write it out";
  CHECK(error_of("a: &a [x, x]\nb: &b [*a, *a]\n") == "a.txt:1:4: '&'" + mark);
  CHECK(error_of("a: *a\n") == "a.txt:1:4: '*'" + mark);
  CHECK(error_of("- !important note\n") == "a.txt:1:3: '!'" + mark);
  CHECK(error_of("- !!map {}\n") == "a.txt:1:3: '!'" + mark);
}

TEST_CASE("brackets without end are refused at once") {
  CHECK(error_of(std::string(100'000, '[')) == "a.txt:1:65: values are nested more than 64 levels deep here");
  CHECK(error_of(std::string(100'000, '{')).starts_with("a.txt:1:"));
  std::string lists;
  for (int i = 0; i < 1000; ++i) lists += "- ";
  CHECK(error_of(lists) == "a.txt:1:129: values are nested more than 64 levels deep here");
}

}  // namespace
}  // namespace notes
