// SPDX-License-Identifier: MIT
// RFC 4180, and what spreadsheets make of it.
#include "separated_records.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"

namespace notes {
namespace {

using Cells = std::vector<std::string>;

std::vector<Cells> records(const std::string& text, char separator = ',') {
  const Source source("a.csv", text);
  SeparatedRecords all(source, separator);
  std::vector<Cells> found;
  while (const auto record = all.next()) found.push_back(record->cells);
  return found;
}

std::string mistake(const std::string& text) {
  try {
    records(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_CASE("cells are held apart by their separator alone") {
  CHECK(records("a,b;c\td\n1,,\n") == std::vector<Cells>{{"a", "b;c\td"}, {"1", "", ""}});
  CHECK(records("a,b;c\td\n", ';') == std::vector<Cells>{{"a,b", "c\td"}});
  CHECK(records("a,b;c\td", '\t') == std::vector<Cells>{{"a,b;c", "d"}});
}

TEST_CASE("quoted cells hold separators, quotes and line ends") {
  CHECK(records("\"a,b\",\"say \"\"hm\"\"\"\r\n\"two\r\nlines\", \"x\"\r\n") ==
        std::vector<Cells>{{"a,b", "say \"hm\""}, {"two\r\nlines", "x"}});
  CHECK(records("\"\",\"\"\"\"\n") == std::vector<Cells>{{"", "\""}});
}

TEST_CASE("quotes anywhere else are text") {
  CHECK(records("a \"b\" c,\"d\" e\n") == std::vector<Cells>{{"a \"b\" c", "d e"}});
}

TEST_CASE("lines end in LF, CRLF or CR, blank ones and a byte order mark are passed by") {
  CHECK(records("\xEF\xBB\xBF\r\na,b\r\n\r\nc\rd") == std::vector<Cells>{{"a", "b"}, {"c"}, {"d"}});
  CHECK(records("").empty());
  CHECK(records("\n\n").empty());
  CHECK(records("a,") == std::vector<Cells>{{"a", ""}});
}

TEST_CASE("a record knows where it stands") {
  const Source source("a.csv", "a,b\n\"c\nd\",e\nf\n");
  SeparatedRecords all(source, ',');
  CHECK(source.text(all.next()->span) == "a,b");
  CHECK(source.text(all.next()->span) == "\"c\nd\",e");
  CHECK(source.text(all.next()->span) == "f");
}

TEST_CASE("a quote that is never closed is told where it was opened") {
  CHECK(mistake("a,b\nc,\"d\ne,f\n") ==
        "a.csv:2:3: this quote is never closed: write \" at the end of the cell, and \"\" for one within it");
  CHECK(mistake("\"").starts_with("a.csv:1:1: "));
  CHECK(mistake("a,\"b\"\"").starts_with("a.csv:1:3: "));
}

TEST_CASE("no table has thousands of columns") {
  CHECK(mistake(std::string(999, ',')).empty());
  CHECK(mistake(std::string(1000, ',')) ==
        "a.csv:1:1001: a row of more than 1000 cells: this is no timetable");
}

}  // namespace
}  // namespace notes
