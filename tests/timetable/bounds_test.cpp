// SPDX-License-Identifier: MIT
// What no timetable has is refused with its place.
#include "bounds.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "notes/error.hpp"

namespace notes {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string error_of(const std::string& name, const std::string& text, const std::string& format = "") {
  try {
    TimetableHints hints;
    hints.format = format;
    read_timetable(Source(name, text), built_in_words(), hints);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

TEST_CASE("too many lines are told where they begin") {
  CHECK(error_of("a", repeated("x\n", 100'001)).starts_with("a:100001:1: more than 100000 lines"));
}

TEST_CASE("a line is no longer than lines are") {
  for (const char* text : {"|", "\t", "1", "19:30 ", "- ", "> ", "@a、"}) {
    CAPTURE(text);
    CHECK(error_of("a", "x\n" + repeated(text, 270'000)).starts_with("a:2:1: more than 262144 bytes"));
  }
}

TEST_CASE("lists and quotes nest as far as people write them") {
  CHECK(error_of("a", repeated(repeated("- ", 3000) + "a\n", 100))
            .starts_with("a:67:1: more than 200000 marks"));
  CHECK(error_of("a", repeated(repeated("1. ", 3000) + "a\n", 100)).starts_with("a:67:1: more than"));
  CHECK(error_of("a", repeated("- 雲 / @kumo\n", 9'000)).empty());
  CHECK(error_of("a", "19:30 a\n" + repeated(repeated("-", 80) + "\n", 9'000)).empty());
}

TEST_CASE("pages have as many tags, and cells as many bytes, as people bear") {
  CHECK(error_of("a", "<html>" + repeated("<td>", 100'001)).starts_with("a:1:"));
  CHECK(error_of("a", "<html><p>" + repeated("a ", 140'000)).starts_with("a:1:10: more than 262144 bytes"));
  CHECK(error_of("a", "<table><tr><td>19:30<td>" + repeated("a ", 140'000)).starts_with("a:1:25: more than"));
  CHECK(error_of("a.xml", "<schedule>" + repeated("<a>", 700'000)).starts_with("a.xml:1:"));
  CHECK(
      error_of("a.csv", "start,title\n19:30," + repeated("a", 270'000)).starts_with("a.csv:2:7: more than"));
}

TEST_CASE("tables have as many cells as they have columns in rows") {
  CHECK(error_of("a", "|a|b|\n|-|-|\n" + repeated("|19:30" + repeated("|", 100) + "\n", 3'000))
            .starts_with("a:1:1: more than 200000 cells"));
  const std::string border = repeated("= ", 3'000) + "\n";
  CHECK(error_of("a", border + repeated("a b\n", 3'000) + border, "rst")
            .starts_with("a:1:1: more than 200000"));
}

TEST_CASE("slots are counted while they are read") {
  const std::vector<std::pair<std::string, std::string>> texts{
      {"text", "19:30 a\n"},
      {"csv", "19:30,a\n"},
      {"md", "|19:30|a|\n"},
      {"ics", "BEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\n"},
      {"frab", "<event><title>a</title></event>\n"},
      {"toml", "[[slot]]\ntitle = \"a\"\n"},
      {"yaml", "- {title: a, time: '19:30'}\n"}};
  for (const auto& [format, slot] : texts) {
    CAPTURE(format);
    const std::string before = format == "csv"    ? "start,title\n"
                               : format == "ics"  ? "BEGIN:VCALENDAR\n"
                               : format == "frab" ? "<schedule>"
                               : format == "toml" ? "schema = \"notes/timetable/1\"\n"
                                                  : "";
    const std::string behind = format == "ics" ? "END:VCALENDAR\n" : format == "frab" ? "</schedule>" : "";
    CHECK(error_of("a", before + repeated(slot, 10'000) + behind, format).empty());
    CHECK(error_of("a", before + repeated(slot, 10'001) + behind, format).find("more than 10000 talks") !=
          std::string::npos);
  }
}

}  // namespace
}  // namespace notes
