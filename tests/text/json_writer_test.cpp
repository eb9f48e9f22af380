// SPDX-License-Identifier: MIT
// JSON that any reader takes.
#include "notes/json_writer.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace notes {
namespace {

TEST_CASE("commas, line breaks and indentation follow from the calls") {
  JsonWriter json;
  json.begin_object();
  json.key("title");
  json.string("夜の会");
  json.key("talks");
  json.begin_array();
  json.begin_object();
  json.key("start");
  json.null();
  json.end_object();
  json.number(-7);
  json.boolean(true);
  json.boolean(false);
  json.begin_array();
  json.end_array();
  json.end_array();
  json.key("none");
  json.begin_object();
  json.end_object();
  json.end_object();
  CHECK(std::move(json).take() == R"({
  "title": "夜の会",
  "talks": [
    {
      "start": null
    },
    -7,
    true,
    false,
    []
  ],
  "none": {}
}
)");
}

TEST_CASE("numbers are written in full") {
  JsonWriter json;
  json.begin_array();
  json.number(std::numeric_limits<std::int64_t>::min());
  json.number(std::numeric_limits<std::int64_t>::max());
  json.end_array();
  CHECK(std::move(json).take() == "[\n  -9223372036854775808,\n  9223372036854775807\n]\n");
}

std::string written(std::string_view text) {
  JsonWriter json;
  json.string(text);
  return std::move(json).take();
}

TEST_CASE("texts are escaped where JSON asks for it") {
  const struct {
    std::string_view text;
    std::string json;
  } rows[] = {
      {"", R"("")"},
      {"会場 🍣", R"("会場 🍣")"},
      {"\"\\/", R"("\"\\/")"},
      {"a\nb\rc\td", R"("a\nb\rc\td")"},
      {std::string_view("\0", 1), R"("\u0000")"},
      {"\x1B[31m", R"("\u001b[31m")"},
      {"\x7F", R"("\u007f")"},
      {"\xFF", "\"\uFFFD\""},
      {"a\xE3\x81z", "\"a\uFFFD\uFFFDz\""},
      {"\xED\xA0\x80", "\"\uFFFD\uFFFD\uFFFD\""},
  };
  for (const auto& row : rows) {
    INFO(row.json);
    CHECK(written(row.text) == row.json + "\n");
  }
}

TEST_CASE("names are escaped too") {
  JsonWriter json;
  json.begin_object();
  json.key("a\"b");
  json.number(1);
  json.end_object();
  CHECK(std::move(json).take() == "{\n  \"a\\\"b\": 1\n}\n");
}

TEST_CASE("an empty text of a member is null, an empty list is one") {
  JsonWriter json;
  json.begin_object();
  json.text_field("a", "箱");
  json.text_field("b", "");
  json.texts_field("c", {"x", ""});
  json.texts_field("d", {});
  json.end_object();
  std::string text = std::move(json).take();
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
  CHECK(text == R"({"a":"箱","b":null,"c":["x",""],"d":[]})");
}

}  // namespace
}  // namespace notes
