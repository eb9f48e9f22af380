// SPDX-License-Identifier: MIT
// YAML front matter as site engines and their users write it.
#include <doctest/doctest.h>

#include <string>

#include "grammar/front_matter_picture.hpp"

namespace notes {
namespace {

std::string picture_of(const std::string& yaml) { return test::picture("---\n" + yaml + "---\n本文\n"); }

TEST_CASE("values are texts at their places") {
  const struct {
    std::string yaml;
    std::string picture;
  } rows[] = {
      {"title: 北の勉強会\n", "title = 北の勉強会\n"},
      {"title: 'Kubernetes Meetup #9 レポート'\n", "title = Kubernetes Meetup #9 レポート\n"},
      {"title: \"夜の会: 第1回\"\n", "title = 夜の会: 第1回\n"},
      {"title: 'it''s'\n", "title = it's «it''s»\n"},
      {"title: \"a\\tb\\u591C\"\n", "title = a\tb夜 «a\\tb\\u591C»\n"},
      {"title: C#入門\n", "title = C#入門\n"},
      {"\"og:image\": a.png\n", "og:image = a.png\n"},
      {"date: 2018-05-03 21:30 +0900\n", "date = 2018-05-03 21:30 +0900\n"},
      {"date: 2013-10-23 19:30\n", "date = 2013-10-23 19:30\n"},
      {"date: Sat, 11 Jul 2009 15:00:00 +0000\n", "date = Sat, 11 Jul 2009 15:00:00 +0000\n"},
      {"updated_at: '2022-08-17T20:25:30+09:00'\n", "updated_at = 2022-08-17T20:25:30+09:00\n"},
      {"pubDate: \"Sep 7 2025\"\n", "pubDate = Sep 7 2025\n"},
      {"type: \"tech\" # tech: 技術記事 / idea: アイデア\n", "type = tech\n"},
      {"emoji: 🍣\n", "emoji = 🍣\n"},
      {"comments: true\nimage: null\nnumber: 12\n", "comments = true\nimage = null\nnumber = 12\n"},
      {"permalink: /2011/0325/res1/\n", "permalink = /2011/0325/res1/\n"},
      {"url: https://example.com/#a\n", "url = https://example.com/#a\n"},
      {"slug: \"\"\nbanner:\nid: ''\n", "slug = \nbanner =\nid = \n"},
      {"\nlayout: post\n\n# 注\ntitle: 夜\n\n", "layout = post\ntitle = 夜\n"},
      {"", ""},
      {"# 注\n", ""},
  };
  for (const auto& row : rows) {
    INFO(row.yaml);
    CHECK(picture_of(row.yaml) == row.picture);
  }
}

TEST_CASE("lists have several values, with or without indentation") {
  const struct {
    std::string yaml;
    std::string picture;
  } rows[] = {
      {"categories: [java, hackathon]\n", "categories = java | hackathon\n"},
      {"categories: \"勉強会\"\n", "categories = 勉強会\n"},
      {"tags:\n- 勉強会\n- Ruby\ndraft: false\n", "tags = 勉強会 | Ruby\ndraft = false\n"},
      {"tags:\n  - '勉強会'\n  - \"Ruby\"\n", "tags = 勉強会 | Ruby\n"},
      {"topics: [ \"go\",\n  'C++', ]\n", "topics = go | C++\n"},
      {"tumblr_id:\n- '12'\n- '12'\n- '12'\n", "tumblr_id = 12 | 12 | 12\n"},
      {"tags: []\ntopics:\n- \n", "tags =\ntopics =\n"},
      {"tags: [[a, b], c]\n", "tags = a | b | c\n"},
  };
  for (const auto& row : rows) {
    INFO(row.yaml);
    CHECK(picture_of(row.yaml) == row.picture);
  }
}

TEST_CASE("keys below a key bear its name") {
  CHECK(picture_of("meta:\n  _edit_last: '3'\n  a: {b: c}\ntags: x\n") ==
        "meta._edit_last «_edit_last» = 3\nmeta.a.b «b» = c\ntags = x\n");
  CHECK(picture_of("talks:\n- title: 朝\n  by: taro\n- title: 夜\n") ==
        "talks.title «title» = 朝 | 夜\ntalks.by «by» = taro\n");
  CHECK(picture_of("a: {}\n").empty());
}

TEST_CASE("texts of several lines are one value") {
  CHECK(picture_of("summary: 朝の\n  会\n") == "summary = 朝の 会 «朝の\n  会»\n");
  CHECK(picture_of("summary: |\n  朝の\n  会\n\ntitle: 夜\n") ==
        "summary = 朝の\n会 «朝の\n  会»\ntitle = 夜\n");
  CHECK(picture_of("summary: >-\n  朝の\n  会\n") == "summary = 朝の 会 «朝の\n  会»\n");
  CHECK(picture_of("summary: \"朝の\n  会\"\n") == "summary = 朝の 会 «朝の\n  会»\n");
  CHECK(picture_of("summary: |\ntitle: 夜\n") == "summary = \ntitle = 夜\n");
}

TEST_CASE("line ends and a byte order mark move no place") {
  CHECK(test::picture("\uFEFF---\r\ntitle: \"夜\"\r\ntags:\r\n- 朝\r\n---\r\n") == "title = 夜\ntags = 朝\n");
  CHECK(test::picture("\uFEFF---\r\ntitle: a: b\r\ntags:\r\n- 朝\r\n---\r\n") ==
        "title = a: b\ntags = 朝\n"
        "! 2:8-2:12 without quotes, YAML takes the ':' in this value for the end of a key\n");
}

TEST_CASE("what is no YAML is told at its place and read all the same") {
  const struct {
    std::string yaml;
    std::string picture;
  } rows[] = {
      {"layout: post\ntitle: 【重要】勉強会: 第1回\ndate: 2013-10-05\n",
       "layout = post\ntitle = 【重要】勉強会: 第1回\ndate = 2013-10-05\n"
       "! 3:8-3:20 without quotes, YAML takes the ':' in this value for the end of a key\n"},
      {"title: 夜\nauthor: @taro\n",
       "title = 夜\nauthor = @taro\n! 3:9-3:14 without quotes, a value cannot begin with '@'\n"},
      {"title: 夜\n\tdate: 2013\n", "title = 夜\n! 3:1-3:2 a tab does not indent in YAML\n"},
      {"title: \"夜\ndate: 2013\n", "title = 夜\ndate = 2013\n! 2:8-2:10 this quote is never closed\n"},
      {"title: '夜\n", "title = 夜\n! 2:8-2:10 this quote is never closed\n"},
      {"title: \"夜\" の会\n", "title = 夜\n! 2:12-2:14 the quote ends before this text\n"},
      {"title:夜\ndate: 2013\n", "title = 夜\ndate = 2013\n! 2:1-2:6 a blank is missing behind 'title:'\n"},
      {"tags: [a, b\ntitle: 夜\n",
       "tags = a | b\ntitle = 夜\n! 2:7-2:12 this list is never closed, or a comma is missing in it\n"},
      {"title: 夜\n本文\n", "title = 夜\n! 3:1-3:3 this is no YAML: could not find expected ':'\n"},
      {"a: \v1\ntitle: 夜\n", "a = \v1\ntitle = 夜\n! 2:4-2:5 YAML allows no such character here\n"},
      {"a: \xff\ntitle: 夜\n", "a = \xff\ntitle = 夜\n! 2:4-2:5 YAML allows no such character here\n"},
      {"朝\n夜\n", "! 2:1-2:2 a text stands where 'key: value' should\n"},
      {"- 朝\n", "! 2:1-2:4 a list stands where 'key: value' should\n"},
      {"? [a]\n: b\n", "! 2:3-2:6 a key must be a text\n"},
      {"a: 1\n--- !x\nb: 2\n", "a = 1\nb = 2\n! 3:1-3:7 a second document begins here\n"},
  };
  for (const auto& row : rows) {
    INFO(row.yaml);
    CHECK(picture_of(row.yaml) == row.picture);
  }
}

TEST_CASE("lines that are read one by one know lists, quotes, comments and texts of several lines") {
  CHECK(picture_of("bad: a: b\n# 注: 朝\ntags: [a, 'b', \"c\\\"\"]\nlist:\n- x\n  - 'it''s'\n-\nt: |\n  c: "
                   "d\nn: 1 # 注\n") ==
        "bad = a: b\ntags = a | b | c\" «c\\\"»\nlist = x | it's «it''s»\nt =\nn = 1\n"
        "! 2:6-2:10 without quotes, YAML takes the ':' in this value for the end of a key\n");
}

TEST_CASE("a key given twice is told, and kept") {
  CHECK(picture_of("title: 朝\ntitle: 夜\n") ==
        "title = 朝\ntitle = 夜\n! 3:1-3:6 the key 'title' is given twice\n");
  CHECK(picture_of("a:\n  b: 1\n  b: 2\nc: {b: 3}\n") ==
        "a.b «b» = 1\na.b «b» = 2\nc.b «b» = 3\n! 4:3-4:4 the key 'a.b' is given twice\n");
}

TEST_CASE("a number behind a blank belongs to the title") {
  const std::string fault = " YAML takes a '#' behind a blank for a comment\n";
  CHECK(picture_of("title: ssmjp #12\n") == "title = ssmjp #12\n! 2:14-2:17" + fault);
  CHECK(picture_of("title: ssmjp #12 夜の部\n") == "title = ssmjp #12 夜の部\n! 2:14-2:21" + fault);
  CHECK(picture_of("title: ssmjp # 12\n") == "title = ssmjp\n");
  CHECK(picture_of("title: 'ssmjp' #12\n") == "title = ssmjp\n");
  CHECK(picture_of("slug: ssmjp #12\n") == "slug = ssmjp\n");
}

TEST_CASE("anchors, aliases and tags are text") {
  const std::string fault = " in front of a value has a meaning of its own in YAML\n";
  CHECK(picture_of("a: &x 1\nb: *x\nc: !!str 2\n") == "a = &x 1\nb = *x\nc = !!str 2\n! 2:4-2:8 '&'" + fault +
                                                          "! 3:4-3:6 '*'" + fault + "! 4:4-4:11 '!'" + fault);
  CHECK(picture_of("title: *重要* 会\n") ==
        "title = *重要* 会\n! 2:8-2:14 without quotes, a value cannot begin with '*'\n");
  CHECK(picture_of("a: &x [1]\n<<: *x\n") ==
        "a = 1\n<< = *x\n! 2:4-2:8 '&'" + fault + "! 3:5-3:7 '*'" + fault);
}

TEST_CASE("what is nested deeper than 128 levels is not read") {
  const std::string deep = "a: " + std::string(127, '[') + "1" + std::string(127, ']') + "\n";
  const std::string deeper = "a: " + std::string(128, '[') + "1" + std::string(128, ']') + "\n";
  CHECK(picture_of(deep) == "a = 1\n");
  CHECK(picture_of(deeper).find("lists are nested too deeply here") != std::string::npos);
  CHECK(picture_of("? " + std::string(300, 'a') + "\n: 1\n").find("this key is too long") !=
        std::string::npos);
}

}  // namespace
}  // namespace notes
