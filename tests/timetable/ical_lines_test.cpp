// SPDX-License-Identifier: MIT
// The lines of calendars, folded, quoted and cut off.
#include "ical_lines.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"

namespace notes {
namespace {

IcalFile read(const std::string& text) { return read_ical_lines(Source("a.ics", text)); }

/// The first property of a calendar with these lines.
IcalProperty property(const std::string& lines) {
  const IcalFile file = read("BEGIN:X\n" + lines + "\nEND:X\n");
  REQUIRE(file.components.size() == 1);
  REQUIRE(file.components[0].properties.size() == 1);
  return file.components[0].properties[0];
}

std::string error_of(const std::string& text) {
  try {
    read(text);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

TEST_CASE("folded lines are put together, whatever their ends, within characters of escapes too") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const std::string text = "SUMMARY:夜の" + end + " 会\\" + end + "\t, 2" + end + " ";
    CHECK(property(text).value == "夜の会\\, 2");
    CHECK(ical_text(property(text).value) == "夜の会, 2");
  }
  CHECK(property("SUMM\n ARY;LANG\n UAGE=ja:題").parameter("LANGUAGE") == "ja");
}

TEST_CASE("parameters may be quoted, be several, and have escapes") {
  const IcalProperty speaker =
      property(R"(x-notes-speaker;X-NAME="甲野; 花子: ^'H^' ^^^n";Member="a","b",c;X-EMPTY=:甲野さん)");
  CHECK(speaker.name == "X-NOTES-SPEAKER");
  CHECK(speaker.parameter("X-NAME") == "甲野; 花子: \"H\" ^\n");
  CHECK(speaker.parameter("MEMBER") == "a,b,c");
  CHECK(speaker.parameter("X-EMPTY").empty());
  CHECK(speaker.parameter("X-OTHER").empty());
  CHECK(speaker.value == "甲野さん");
}

TEST_CASE("texts have escapes, and lists commas without") {
  CHECK(ical_text(R"(a\, b\; c\\n\nd\Ne\:f\x\)") == "a, b; c\\n\nd\ne:f\\x\\");
  CHECK(ical_texts(R"(a\,b,c,)") == std::vector<std::string>{"a,b", "c", ""});
  CHECK(ical_texts(R"(a\)") == std::vector<std::string>{"a\\"});
}

TEST_CASE("components stand in each other") {
  const IcalFile file = read(
      "begin:vcalendar\nBEGIN:VEVENT\nUID:1\nBEGIN:VALARM\nUID:2\nEND:VALARM\nURL:x\n"
      "END:VEVENT\nEND:VCALENDAR\n");
  REQUIRE(file.components.size() == 3);
  CHECK(file.components[0].name == "VCALENDAR");
  CHECK(file.components[0].parent == IcalComponent::none);
  CHECK(file.components[1].find("UID")->value == "1");
  CHECK(file.components[1].find("URL")->offset == 65);
  CHECK(file.components[1].find("SUMMARY") == nullptr);
  CHECK(file.components[2].parent == 1);
}

TEST_CASE("what is no property is told by its place") {
  const IcalFile file =
      read("hello\nUID:1\nBEGIN:X\n\nno colon\n:no name\nA;B:no value\nA;B=\"c:no end\nEND:X\n");
  CHECK(file.strange == std::vector<std::size_t>{0, 6, 21, 30, 39, 52});
}

TEST_CASE("components that are cut off or mixed up are refused") {
  CHECK(error_of("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\n") ==
        "a.ics:2:1: BEGIN:VEVENT without its END: the calendar is cut off");
  CHECK(error_of("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n") ==
        "a.ics:3:1: END:VCALENDAR where END:VEVENT is missing");
  CHECK(error_of("END:VEVENT\n").empty());
  CHECK(error_of("BEGIN:A\nEND:A\nEND:A\n").empty());
}

TEST_CASE("long lines, many folds and many levels do no harm") {
  CHECK(property("SUMMARY:" + std::string(1 << 20, 'x')).value.size() == 1 << 20);
  std::string folds = "SUMMARY:", levels;
  for (int i = 0; i < 50'000; ++i) folds += "\n x", levels += "BEGIN:A\n";
  CHECK(property(folds).value.size() == 50'000);
  CHECK(error_of(levels).starts_with("a.ics:50000:1: "));
  CHECK(read("").components.empty());
}

}  // namespace
}  // namespace notes
