// SPDX-License-Identifier: MIT
// TOML front matter as Hugo's users write it.
#include <doctest/doctest.h>

#include <string>

#include "grammar/front_matter_picture.hpp"

namespace notes {
namespace {

std::string picture_of(const std::string& toml) { return test::picture("+++\n" + toml + "+++\n本文\n"); }

TEST_CASE("values are texts at their places") {
  const struct {
    std::string toml;
    std::string picture;
  } rows[] = {
      {"title= \"北の勉強会\"\n", "title = 北の勉強会\n"},
      {"title = '夜の会: #9'\n", "title = 夜の会: #9\n"},
      {"title = \"a\\\"b\\u591C\"\n", "title = a\"b夜 «a\\\"b\\u591C»\n"},
      {"date= 2018-04-19T09:41:43+09:00\n", "date = 2018-04-19T09:41:43+09:00\n"},
      {"date = \"2018-03-11\"\n", "date = 2018-03-11\n"},
      {"date = 2018-03-11 # 注\n", "date = 2018-03-11\n"},
      {"date = 2018-03-11 19:30:00\nn = 12  \n", "date = 2018-03-11 19:30:00\nn = 12\n"},
      {"draft = false\nslug = \"\"\n", "draft = false\nslug = \n"},
      {"tags = [\"朝\", '夜', 3]\nempty = []\n", "tags = 朝 | 夜 | 3\nempty =\n"},
      {"event_tags = [\n  \"朝\", # 注\n  \"夜\",\n]\n", "event_tags = 朝 | 夜\n"},
      {"s = \"\"\"\n朝\n夜\"\"\"\nt = '''朝'''\n", "s = 朝\n夜\nt = 朝\n"},
      {"\"夜 会\" = 1\n", "夜 会 = 1\n"},
      {"b = 1\na = 2\n", "b = 1\na = 2\n"},
      {"a.b = 1\n[c]\nd = 2\n[c.e]\nf = {g = 3}\n", "a.b «b» = 1\nc.d «d» = 2\nc.e.f.g «g» = 3\n"},
      {"[[menu]]\nname = 'x'\n[[menu]]\nname = 'y'\n", "menu.name «name» = x | y\n"},
      {"", ""},
  };
  for (const auto& row : rows) {
    INFO(row.toml);
    CHECK(picture_of(row.toml) == row.picture);
  }
  CHECK(test::picture("\uFEFF+++\r\ntitle = \"夜\"\r\ndate = 2018-03-11\r\n+++\r\n") ==
        "title = 夜\ndate = 2018-03-11\n");
}

TEST_CASE("what is no TOML is told at its place and read all the same") {
  const struct {
    std::string toml;
    std::string picture;
  } rows[] = {
      {"title = \"夜\ndate = 2018-03-11\n",
       "title = 夜\ndate = 2018-03-11\n! 2:9-2:11 this quote is never closed\n"},
      {"title = \"夜\" の会\n", "title = 夜\n! 2:13-2:15 the quote ends before this text\n"},
      {"a = 1\na = 2\n", "a = 1\na = 2\n! 3:1-3:2 the key 'a' is given twice\n"},
      {"title = 夜\ntags = ['a', \"b\"]\n[x]\ny = 'z'\n",
       "title = 夜\ntags = a | b\nx.y «y» = z\n"
       "! 2:9-2:10 this is no TOML: Error while parsing value: could not determine value type\n"},
      {"s = \"\"\"\nno = 1\n\"\"\"\ntitle = 夜\n",
       "s =\ntitle = 夜\n"
       "! 5:9-5:10 this is no TOML: Error while parsing value: could not determine value type\n"},
  };
  for (const auto& row : rows) {
    INFO(row.toml);
    CHECK(picture_of(row.toml) == row.picture);
  }
}

TEST_CASE("what toml++ would abort on is refused") {
  for (const std::string name : {"[夜]", "[[夜]]", "[ 夜]", "[[[", "[=", "[[.a]]", "[{", "[", "[[ "}) {
    INFO(name);
    CHECK(picture_of("title = '朝'\n" + name + "\n").find("no table's name begins like this") !=
          std::string::npos);
  }
  for (const std::string list : {"[}", "[1, }", "[ # 注\n}", "[\u2028"}) {
    INFO(list);
    CHECK(picture_of("title = '朝'\na = " + list + "\n").find("no value of a list begins like this") !=
          std::string::npos);
  }
  CHECK(picture_of("a = [\n  [1, 2],\n  ['[=', \"\"\"[}\"\"\"],\n  [{x = 1}],\n  [],\n]\n[\"夜\"]\nb = "
                   "1\n[[-]]\nc = 1\n") == "a = 1 | 2 | [= | [} | {x = 1}\n夜.b «b» = 1\n-.c «c» = 1\n");
}

TEST_CASE("tables in tables end somewhere") {
  std::string key = "a";
  for (int level = 0; level < 3000; ++level) key += ".a";
  CHECK(picture_of("title = '夜'\n" + key + " = 1\n").find("tables are nested too deeply here") !=
        std::string::npos);
  CHECK(picture_of("title = '夜'\n" + key.substr(0, 4001) + " = 1\n").find("tables are nested too deeply") !=
        std::string::npos);
}

}  // namespace
}  // namespace notes
