// SPDX-License-Identifier: MIT
// TOML by type, and faults by place.
#include "notes/toml_table.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "notes/error.hpp"

namespace notes {
namespace {

TomlTable table_of(const std::string& text) { return TomlTable::parse(Source("a.toml", text)); }

std::string fault(const std::function<void()>& act) {
  try {
    act();
    return "none";
  } catch (const Error& error) {
    return error.what();
  }
}

TEST_CASE("values are given by their types") {
  TomlTable table =
      table_of("t = '夜'\nn = 7\nf = false\nl = ['a', 'b']\n[s]\nt = 'x'\n[[r]]\nn = 1\n[[r]]\nn = 2\n");
  CHECK(table.has("t"));
  CHECK(table.text("t") == "夜");
  CHECK(table.number("n") == 7);
  CHECK_FALSE(table.flag("f", true));
  CHECK(table.texts("l") == std::vector<std::string>{"a", "b"});
  CHECK(table.table("s").text("t") == "x");
  auto rows = table.tables("r");
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].number("n") == 2);
}

TEST_CASE("what is absent is nothing, or what was given for it") {
  TomlTable table = table_of("");
  CHECK_FALSE(table.has("a"));
  CHECK(table.text("a").empty());
  CHECK(table.text("a", "x") == "x");
  CHECK(table.located_text("a") == Located<std::string>{});
  CHECK_FALSE(table.number("a"));
  CHECK(table.flag("a", true));
  CHECK(table.texts("a").empty());
  CHECK_FALSE(table.table("a").has("b"));
  CHECK(table.tables("a").empty());
}

TEST_CASE("a text knows its bytes, whatever stands before it") {
  for (const std::string value : {"'x'", "\"夜\"", "'''\nx\n'''", "\"\\u591C\""}) {
    const std::string text = "\"夜🍣\" = 1\ns = { \"会\" = 2, t = " + value + " }\n";
    TomlTable table = table_of(text);
    TomlTable inner = table.table("s");
    const auto located = inner.located_text("t");
    INFO(text);
    CHECK(text.substr(located.span.begin, located.span.size()) == value);
  }
}

TEST_CASE("a wrong type is told with its place and the full name of its key") {
  const struct {
    std::string text;
    std::function<void(TomlTable&)> act;
    std::string fault;
  } rows[] = {
      {"a = 1", [](TomlTable& t) { t.text("a"); }, "a.toml:1:5: a must be a text in quotes"},
      {"a = 1", [](TomlTable& t) { t.located_text("a"); }, "a.toml:1:5: a must be a text in quotes"},
      {"a = ''", [](TomlTable& t) { t.number("a"); }, "a.toml:1:5: a must be a number"},
      {"a = 1.5", [](TomlTable& t) { t.number("a"); }, "a.toml:1:5: a must be a number"},
      {"a = 1", [](TomlTable& t) { t.flag("a", true); }, "a.toml:1:5: a must be true or false"},
      {"a = 1", [](TomlTable& t) { t.texts("a"); }, "a.toml:1:5: a must be a list of texts: [\"…\", \"…\"]"},
      {"a = ['x', 1]", [](TomlTable& t) { t.texts("a"); }, "a.toml:1:11: a must hold texts in quotes"},
      {"a = 1", [](TomlTable& t) { t.table("a"); }, "a.toml:1:5: a must be a table: [a]"},
      {"a = [1]", [](TomlTable& t) { t.tables("a"); }, "a.toml:1:5: a must be tables: [[a]]"},
      {"\n[s]\n  a = 1", [](TomlTable& t) { t.table("s").text("a"); },
       "a.toml:3:7: s.a must be a text in quotes"},
      {"\"夜\" = 1", [](TomlTable& t) { t.text("夜"); }, "a.toml:1:7: 夜 must be a text in quotes"},
      {"a = 1\r\nb = 2\r\n", [](TomlTable& t) { t.text("b"); }, "a.toml:2:5: b must be a text in quotes"},
  };
  for (const auto& row : rows) {
    INFO(row.text);
    TomlTable table = table_of(row.text);
    CHECK(fault([&] { row.act(table); }) == row.fault);
  }
}

TEST_CASE("a key that nobody asked for is told with the nearest one that somebody did") {
  TomlTable table = table_of("title = ''\npaht = ''\n");
  table.text("title");
  table.has("path");
  table.text("path");
  CHECK(fault([&] { table.check_keys(); }) == "a.toml:2:1: unknown key 'paht': did you mean 'path'?");
  table.text("paht");
  CHECK(fault([&] { table.check_keys(); }) == "none");
}

TEST_CASE("a fault of an absent key is one of its table") {
  TomlTable table = table_of("a = 1\n[s]\nb = 1\n");
  CHECK(fault([&] { table.table("s").fail("x", "is missing"); }) == "a.toml:2:1: s.x is missing");
}

TEST_CASE("what is no TOML is told with its place") {
  for (const std::string text : {"a = ", "a", "a = 'x", "[a", "a = 1\na = 2", "\xFF = 1", "a = '\x01'",
                                 "[夜]\n", "[=", "[[[", "a = [}"}) {
    INFO(text);
    const std::string what = fault([&] { table_of(text); });
    CHECK(what.starts_with("a.toml:"));
    CHECK(what.find('\n') == std::string::npos);
  }
}

TEST_CASE("tables live as long as they are held, the file aside") {
  std::optional<TomlTable> inner;
  { inner = table_of("[s]\na = 'x'\n").table("s"); }
  CHECK(inner->text("a") == "x");
}

}  // namespace
}  // namespace notes
