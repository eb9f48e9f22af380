// SPDX-License-Identifier: MIT
// Data is told from lines by its first characters.
#include "data_text.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"

namespace notes {
namespace {

DataLanguage language_of(const std::string& text, const std::string& name = "a",
                         const std::string& format = "") {
  return read_data_text(Source(name, text), format).language;
}

TEST_CASE("the first characters tell the language") {
  for (const std::string text : {"{}", " {\"a\": 1}", "[{\"a\": 1}]", "\xEF\xBB\xBF[\n {}\n]"}) {
    CAPTURE(text);
    CHECK(language_of(text) == DataLanguage::json);
  }
  for (const std::string text :
       {"# x\nschema = 'y'\n", "[event]\ntitle = 'x'\n", "[[slot]]\n\nstart = '19:30'\n"}) {
    CAPTURE(text);
    CHECK(language_of(text) == DataLanguage::toml);
  }
  for (const std::string text : {"---\n- title: x\n", "# x\ntalks:\n  - a\n", "- - time: 10:00\n"}) {
    CAPTURE(text);
    CHECK(language_of(text) == DataLanguage::yaml);
  }
}

TEST_CASE("Markdown and lines are none") {
  for (const std::string text : {"", "\n", "[題](https://a.example)", "[1] 題", "- 19:30 題", "- [ ] 題",
                                 "{{ tag }}", "{% tag %}", "19:30 題", "夜の会: x", "[opening]\n19:30 題\n",
                                 "title: x\n---\n# 夜\n", "a: b: c\n", "| a | b |\n", "a = b\n"}) {
    CAPTURE(text);
    CHECK(language_of(text) == DataLanguage::none);
  }
}

TEST_CASE("the format, then the ending of the name tell more than the text") {
  CHECK(language_of("a: 1", "b.json", "yaml") == DataLanguage::yaml);
  CHECK(language_of("a = 1", "b.toml") == DataLanguage::toml);
  CHECK(language_of("{}", "b.yml") == DataLanguage::yaml);
  CHECK(language_of("[]", "b.txt", "fortee") == DataLanguage::json);
}

TEST_CASE("what is plainly meant to be of a language and is not is an error") {
  CHECK_THROWS_AS(language_of("{\"a\": "), Error);
  CHECK_THROWS_AS(language_of("a: b: c", "a.yaml"), Error);
  CHECK_THROWS_AS(language_of("schema = 'notes/timetable/1'\nx = \n"), Error);
  CHECK_THROWS_AS(language_of(std::string(100'000, '[')), Error);
}

}  // namespace
}  // namespace notes
