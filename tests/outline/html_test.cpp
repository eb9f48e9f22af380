// SPDX-License-Identifier: MIT
// HTML as blogs export it and as people leave it.
#include "notes/html.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace notes;

namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::string part(std::string_view text, Span span) {
  return std::string(text.substr(span.begin, span.size()));
}

const char* name_of(HtmlKind kind) {
  switch (kind) {
    case HtmlKind::heading: return "heading";
    case HtmlKind::item: return "item";
    case HtmlKind::row: return "row";
    case HtmlKind::term: return "term";
    case HtmlKind::definition: return "definition";
    case HtmlKind::paragraph: return "paragraph";
  }
  return "";
}

/// A line for each element: `item 1 |文字|`, `row |甲|乙|`, `head |甲|乙|`.
std::string elements(std::string_view text) {
  std::string all;
  for (const HtmlElement& element : read_html(text, {0, text.size()})) {
    CHECK(element.span.begin <= element.content.begin);
    CHECK(element.span.end == element.content.end);
    all += element.header ? "head" : name_of(element.kind);
    if (element.level > 0) all += fmt::format(" {}", element.level);
    if (element.kind != HtmlKind::row) all += fmt::format(" |{}|", part(text, element.content));
    for (const Span cell : element.cells)
      all += fmt::format("{}{}|", cell == element.cells.front() ? " |" : "", part(text, cell));
    all += '\n';
  }
  return all;
}

std::string spans(std::string_view text) {
  std::string all;
  for (const HtmlElement& element : read_html(text, {0, text.size()}))
    all += fmt::format("{} |{}|\n", name_of(element.kind), part(text, element.span));
  return all;
}

}  // namespace

TEST_CASE("an exported note gives its headings, items and paragraphs in order") {
  CHECK(elements("<div class=\"section\">\n"
                 "<h4>所有権の<b>はじめ</b></h4>\n"
                 "<p>発表者: 山田さん<br />\n所属: 架空社</p>\n"
                 "<ul>\n<li>質問<ul><li>答え</li></ul></li>\n<li>感想</li>\n</ul>\n"
                 "ほかに <i>一言</i>\n"
                 "</div>") ==
        "heading 4 |所有権の<b>はじめ</b>|\n"
        "paragraph |発表者: 山田さん<br />\n所属: 架空社|\n"
        "item 1 |質問|\n"
        "item 2 |答え|\n"
        "item 1 |感想|\n"
        "paragraph |ほかに <i>一言</i>|\n");
}

TEST_CASE("what is not closed ends where the next one begins") {
  CHECK(elements("<ul><li>甲<li>乙<ol><li>丙</ol><li>丁</ul>戊") ==
        "item 1 |甲|\nitem 1 |乙|\nitem 2 |丙|\nitem 1 |丁|\nparagraph |戊|\n");
  CHECK(elements("<p>甲<p>乙<h2>丙<p>丁") ==
        "paragraph |甲|\nparagraph |乙|\nheading 2 |丙|\nparagraph |丁|\n");
  CHECK(elements("<dl><dt>時<dd>夜<dt>所<dd>架空町</dl>") ==
        "term |時|\ndefinition |夜|\nterm |所|\ndefinition |架空町|\n");
  CHECK(elements("<table><tr><td>甲<td>乙<tr><td>丙</table>丁") == "row |甲|乙|\nrow |丙|\nparagraph |丁|\n");
  CHECK(elements("</li></ul></td></tr></p>甲</h1>") == "paragraph |甲|\n");
  CHECK(elements("<li>甲</ul></ul><ul><li>乙") == "item 1 |甲|\nitem 1 |乙|\n");
}

TEST_CASE("names of tags are read in either case") {
  CHECK(elements("<UL><Li>甲</LI></uL><H3>乙</h3>") == "item 1 |甲|\nheading 3 |乙|\n");
}

TEST_CASE("an element is its first stretch of text, and the rest follows it") {
  CHECK(elements("<ul><li><p>甲</p><ul><li>乙</li></ul>丙<p>丁</p></li></ul>") ==
        "item 1 |甲|\nitem 2 |乙|\nparagraph |丙|\nparagraph |丁|\n");
  CHECK(elements("<h2><div>甲</div></h2>乙") == "heading 2 |甲|\nparagraph |乙|\n");
  CHECK(elements("<li><p><img src=\"a.png\"></p><p>甲</p>") == "item 1 |甲|\n");
  CHECK(elements("<dt>参加者</dt><dd><ul><li>甲</li></ul></dd>") ==
        "term |参加者|\ndefinition ||\nitem 1 |甲|\n");
}

TEST_CASE("elements without text stay, paragraphs without text go") {
  CHECK(elements("<p></p><p>&nbsp;</p><p> \u3000<br></p><p><img src=a.png></p>") == "");
  CHECK(elements("<ul><li></li><li><img src=a.png></li></ul>") == "item 1 ||\nitem 1 |<img src=a.png>|\n");
  CHECK(elements("<tr><td></td><td> <img src=a.png> </td></tr>") == "row ||<img src=a.png>|\n");
  CHECK(elements("<table><tr></tr></table>") == "");
}

TEST_CASE("rows of a head are told from the others") {
  CHECK(elements("<table><caption>発表</caption>\n"
                 "<thead><tr><td>時刻</td><th>題</th></tr></thead>\n"
                 "<tbody><tr><th>19:00</th><td> 所有権 </td></tr>\n"
                 "<tr><th>甲</th><th>乙</th></tr></tbody></table>") ==
        "paragraph |発表|\nhead |時刻|題|\nrow |19:00|所有権|\nhead |甲|乙|\n");
}

TEST_CASE("whatever stands in a cell is part of it") {
  CHECK(
      elements(
          "<table><tr><td>甲<table><tr><td>乙</td></tr></table>丙</td><td><ul><li>丁</ul><p>戊</p></td></tr>"
          "<tr><td><pre>己</pre></table>") ==
      "row |甲<table><tr><td>乙</td></tr></table>丙|<ul><li>丁</ul><p>戊</p>|\n"
      "row |<pre>己</pre>|\n");
  CHECK(elements("<td>行を組まない<td>表") == "row |行を組まない|表|\n");
  CHECK(elements("甲<table>乙<tr>丙<td>丁</td>戊</table>") ==
        "paragraph |甲|\nparagraph |乙|\nparagraph |丙|\nrow |丁|\nparagraph |戊|\n");
}

TEST_CASE("comments, scripts and code are passed") {
  CHECK(elements("<!-- <li>甲 --><p>乙<!-- 丙 --></p><script>if (a<b) '<li>'</script>"
                 "<style>p > a {}</style>丁<pre><li>戊</pre>己<!DOCTYPE html><?php echo '<p>'; ?>庚") ==
        "paragraph |乙|\nparagraph |丁|\nparagraph |己<!DOCTYPE html><?php echo '<p>'; ?>庚|\n");
  CHECK(elements("<p>甲<!-- 終わらない") == "paragraph |甲|\n");
  CHECK(elements("<script async src=\"a.js\"/>甲<script>乙") == "paragraph |甲|\n");
  CHECK(elements("<PRE>甲</Pre >乙") == "paragraph |乙|\n");
}

TEST_CASE("a quoted tweet is passed, another quotation is read") {
  CHECK(
      elements("<blockquote class=\"twitter-tweet tw-align-center\" data-lang='ja'><p>甲</p>&mdash; 架空さん "
               "<a href=\"https://example.com/1\">3月1日</a></blockquote><p>乙</p>") == "paragraph |乙|\n");
  CHECK(elements("<blockquote class=\"no-twitter-tweet\"><p>甲</p></blockquote>") == "paragraph |甲|\n");
}

TEST_CASE("a sign of more or less is not always a tag") {
  CHECK(elements("<p>a < b <3 <会場風景> <https://example.com></p>") ==
        "paragraph |a < b <3 <会場風景> <https://example.com>|\n");
  CHECK(elements("<p title=\"a > b\" class='>'>甲</p>") == "paragraph |甲|\n");
  CHECK(elements("<p class=\"甲>乙</p><p>丙</p>") == "paragraph |乙|\nparagraph |丙|\n");
  CHECK(elements("<p") == "paragraph |<p|\n");
  CHECK(elements("") == "");
}

TEST_CASE("a span reaches from the opening tag to the end of the content") {
  CHECK(spans("<ul> <li class=\"a\"> 甲 <ul><li>乙</li></ul></li></ul> 丙 <p>丁</p><tr> <td>戊</td> </tr>") ==
        "item |<li class=\"a\"> 甲|\nitem |<li>乙|\nparagraph |丙|\nparagraph |<p>丁|\nrow |<tr> "
        "<td>戊</td>|\n");
}

TEST_CASE("text before the cells of a row is no part of it") {
  CHECK(spans("<tr>甲<td>乙</td>丙<td>丁</tr>") ==
        "paragraph |甲|\nrow |<td>乙</td>丙<td>丁|\nparagraph |丙|\n");
}

TEST_CASE("spans count from the front of the text, and only the region is read") {
  const std::string text = "<h1>甲</h1><p>乙</p><table><tr><td>丙</td></tr></table>";
  const std::size_t begin = text.find("<p>");
  const auto found = read_html(text, {begin, text.size()});
  REQUIRE(found.size() == 2);
  CHECK(part(text, found[0].span) == "<p>乙");
  CHECK(part(text, found[1].cells.front()) == "丙");
  CHECK(read_html(text, {0, begin}).size() == 1);
}

TEST_CASE("the value of an attribute is found however it is written") {
  const struct {
    std::string tag;
    std::string value;
  } rows[] = {
      {"<a href=\"/1?a=b&amp;c\">", "/1?a=b&amp;c"},
      {"<a href='/1'>", "/1"},
      {"<a href=/1>", "/1"},
      {"<A data-href=\"2\" HREF = \"/1\" >", "/1"},
      {"<a title=\"href='2'\" href=/1/>", "/1/"},
      {"<a download href=/1>", "/1"},
      {"<a/href=/1>", "/1"},
      {"<a href=\"/1", "/1"},
      {"<a href>", ""},
      {"<a href=>", ""},
      {"<a>", ""},
      {"<a", ""},
      {"", ""},
  };
  for (const auto& row : rows) {
    INFO(row.tag);
    CHECK(html_attribute(row.tag, "href") == row.value);
  }
}

TEST_CASE("hostile texts are read to their end") {
  const auto count = [](std::string_view text) { return read_html(text, {0, text.size()}).size(); };
  for (const std::string_view piece :
       {"<a href=\"", "<a b=\"<a b='\" b=\"", "<", "<!", "</pre", "<x ", "<a b='>"}) {
    INFO(piece);
    CHECK(count(repeated(piece, 200'000 / piece.size())) <= 1);
    CHECK(count(repeated(piece, 200'000 / piece.size()) + "'\"><") <= 1);
  }
  CHECK(count(repeated("<ul><li>", 20'000)) == 20'000);
  CHECK(count(repeated("<td><table>", 20'000)) == 1);
  CHECK(count(repeated("<tr><td>", 20'000)) == 20'000);
}
