// SPDX-License-Identifier: MIT
// Words of a command line, in all the ways that a shell hands them over.
#include "parse.hpp"

#include <doctest/doctest.h>

#include <array>

#include "notes/error.hpp"

namespace {

using namespace notes;
using Words = std::vector<std::string>;

constexpr std::array<Option, 5> options{{
    {'d', "date", Value::optional, "DAY", ""},
    {'o', "output", Value::required, "PATH", ""},
    {'n', "dry-run", Value::none, "", ""},
    {'e', "edit", Value::none, "", ""},
    {0, "title", Value::required, "TEXT", ""},
}};

Arguments parsed(const Words& words, Extent extent = Extent::all) { return parse(words, options, extent); }

std::string message_of(const Words& words) {
  try {
    parsed(words);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_CASE("a value stands behind its option or behind an equals sign") {
  for (const Words& words : {Words{"--output", "a.md"}, {"--output=a.md"}, {"-o", "a.md"}, {"-oa.md"}}) {
    const Arguments arguments = parsed(words);
    CHECK(arguments.value("output") == "a.md");
    CHECK(arguments.positionals.empty());
  }
  CHECK(parsed({"--title=a=b c"}).value("title") == "a=b c");
  CHECK(parsed({"-o", "-"}).value("output") == "-");
  CHECK(parsed({"--title=-x"}).value("title") == "-x");
}

TEST_CASE("short options may stand in one word, the last one with its value") {
  const Arguments arguments = parsed({"-neo", "a.md"});
  CHECK(arguments.has("dry-run"));
  CHECK(arguments.has("edit"));
  CHECK(arguments.value("output") == "a.md");
}

TEST_CASE("options stand before, between and behind the operands") {
  const Arguments arguments = parsed({"-n", "ssmjp", "--title", "雲", "hbstudy", "-e"});
  CHECK(arguments.positionals == Words{"ssmjp", "hbstudy"});
  CHECK(arguments.value("title") == "雲");
  CHECK(arguments.has("edit"));
}

TEST_CASE("an optional value may be left out") {
  CHECK(parsed({"ssmjp", "--date"}).value("date") == "");
  CHECK(parsed({"ssmjp", "-d", "-n"}).value("date") == "");
  CHECK(parsed({"ssmjp", "--date", "8/29"}).value("date") == "8/29");
  CHECK_FALSE(parsed({"ssmjp"}).value("date"));
}

TEST_CASE("of an option that is given twice the last value counts") {
  CHECK(parsed({"-o", "a", "-o", "b"}).value("output") == "b");
  CHECK(parsed({"-n", "-n"}).has("dry-run"));
}

TEST_CASE("behind two dashes nothing is an option") {
  const Arguments arguments = parsed({"-n", "--", "-e", "--title", "--"});
  CHECK(arguments.positionals == Words{"-e", "--title", "--"});
  CHECK_FALSE(arguments.has("edit"));
  CHECK(parsed({"-"}).positionals == Words{"-"});
}

TEST_CASE("the options of all commands end at the name of one") {
  const Arguments arguments = parsed({"-n", "lint", "-e", "--nosuch", "--", "x"}, Extent::to_operand);
  CHECK(arguments.has("dry-run"));
  CHECK_FALSE(arguments.has("edit"));
  CHECK(arguments.positionals == Words{"lint", "-e", "--nosuch", "--", "x"});
}

TEST_CASE("a word that is no option is told with the nearest one") {
  CHECK(message_of({"--titel", "x"}) == "unknown option '--titel': did you mean '--title'?");
  CHECK(message_of({"--titel=x"}) == "unknown option '--titel=x': did you mean '--title'?");
  CHECK(message_of({"-x"}) == "unknown option '-x'");
  CHECK_THROWS_AS(parsed({"--nosuch", "lint"}, Extent::to_operand), Error);
}

TEST_CASE("a missing value is told, and so is one that nobody asked for") {
  CHECK(message_of({"-o"}) == "--output needs a value: --output PATH");
  CHECK(message_of({"--title", "-n"}) == "--title needs a value: --title TEXT");
  CHECK(message_of({"--title="}) == "--title needs a value: --title TEXT");
  CHECK(message_of({"--edit=no"}) == "--edit takes no value");
}

}  // namespace
