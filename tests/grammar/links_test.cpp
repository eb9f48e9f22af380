// SPDX-License-Identifier: MIT
// Links as CommonMark and GFM see them within a line.
#include "notes/links.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace notes {
namespace {

std::string part(const std::string& text, Span span) { return text.substr(span.begin, span.size()); }

/// `text <url> taken`, an image with a `!` in front; several are joined by ` | `.
std::string summary(const std::string& markdown) {
  std::string all;
  for (const Link& link : read_links(markdown)) {
    CHECK(part(markdown, link.url_span) == link.url);
    all += fmt::format("{}{}{} <{}> {}", all.empty() ? "" : " | ", link.image ? "!" : "", link.text, link.url,
                       part(markdown, link.span));
  }
  return all;
}

TEST_CASE("links are found in every form") {
  const struct {
    std::string markdown;
    std::string links;
  } rows[] = {
      {"[資料](https://a.jp/1)", "資料 <https://a.jp/1> [資料](https://a.jp/1)"},
      {"前[資料](https://a.jp/1 \"題\")後", "資料 <https://a.jp/1> [資料](https://a.jp/1 \"題\")"},
      {"[a](<https://a.jp/x y>)", "a <https://a.jp/x y> [a](<https://a.jp/x y>)"},
      {"[a]( /b )", "a </b> [a]( /b )"},
      {"[a]()", "a <> [a]()"},
      {"[a](b_(c))", "a <b_(c)> [a](b_(c))"},
      {"[a [b] c](d)", "a [b] c <d> [a [b] c](d)"},
      {"[a \\] b](c)", "a ] b <c> [a \\] b](c)"},
      {"[**a** `b*`](c)", "a b* <c> [**a** `b*`](c)"},
      {"![写真](a.jpg)", "!写真 <a.jpg> ![写真](a.jpg)"},
      {"[![写真](a.jpg)](b.html)", "写真 <b.html> [![写真](a.jpg)](b.html)"},
      {"<https://a.jp/>", " <https://a.jp/> <https://a.jp/>"},
      {"資料: https://a.jp/1。次", " <https://a.jp/1> https://a.jp/1"},
      {"(https://a.jp/1)", " <https://a.jp/1> https://a.jp/1"},
      {"https://a.jp/b_(c), d", " <https://a.jp/b_(c)> https://a.jp/b_(c)"},
      {"https://a.jp/?a=b&c=d.", " <https://a.jp/?a=b&c=d> https://a.jp/?a=b&c=d"},
      {"資料はhttps://a.jpです", " <https://a.jp> https://a.jp"},
      {"|https://a.jp|", " <https://a.jp> https://a.jp"},
      {"[a](b) https://c.jp ![d](e)", "a <b> [a](b) |  <https://c.jp> https://c.jp | !d <e> ![d](e)"},
      {"[[a](b)", "a <b> [a](b)"},
      {"`x` [a](b) `y`", "a <b> [a](b)"},
      {"\\`[a](b)`", "a <b> [a](b)"},
  };
  for (const auto& row : rows) {
    INFO(row.markdown);
    CHECK(summary(row.markdown) == row.links);
  }
}

TEST_CASE("what only resembles a link is none") {
  for (const std::string markdown : {
           "",
           "[a]",
           "[a] (b)",
           "[a](b",
           "[a(b)",
           "\\[a](b)",
           "!\\[a](b)",
           "`[a](b)`",
           "``[a](b) ` c``",
           "`https://a.jp`",
           "https://",
           "https://。",
           "<https://a.jp",
           "ftp://a.jp",
           "a://b ](",
       }) {
    INFO(markdown);
    const std::string links = summary(markdown);
    CHECK((links.empty() || (markdown.starts_with("<") && links == " <https://a.jp> https://a.jp")));
  }
}

TEST_CASE("code spans are closed by as many backquotes as opened them") {
  const struct {
    std::string markdown;
    std::string code;
  } rows[] = {
      {"", ""},
      {"a `b` c", "`b`"},
      {"`a``b`", "`a``b`"},
      {"``a`b``", "``a`b``"},
      {"``a`", ""},
      {"\\`a`b`", "`b`"},
      {"`a\\`b`", "`a\\`"},
      {"`a` ``b``", "`a` ``b``"},
      {"`a\nb`", "`a\nb`"},
      {"a\\", ""},
  };
  for (const auto& row : rows) {
    INFO(row.markdown);
    std::string all;
    for (const Span span : read_code_spans(row.markdown))
      all += (all.empty() ? "" : " ") + part(row.markdown, span);
    CHECK(all == row.code);
  }
}

TEST_CASE("a text is shown as it is read") {
  const struct {
    std::string markdown;
    std::string text;
  } rows[] = {
      {"", ""},
      {"  題\u3000", "題"},
      {"**太字** と *斜体*", "太字 と 斜体"},
      {"***題***", "題"},
      {"2 * 3", "2 * 3"},
      {"snake_case と @a_b_", "snake_case と @a_b_"},
      {"`a*b`", "a*b"},
      {"`` a`b ``", "a`b"},
      {"``a`", "``a`"},
      {"```", "```"},
      {"\\*a\\*", "*a*"},
      {"@bonbon\\_0605", "@bonbon_0605"},
      {"a\\b", "a\\b"},
      {"a\\", "a\\"},
      {"[題](https://a.jp/)の話", "題の話"},
      {"![](a.jpg)", "a.jpg"},
      {"https://a.jp/", "https://a.jp/"},
      {"<https://a.jp/>", "https://a.jp/"},
      {"\xFF\xE3\x81", "\xFF\xE3\x81"},
  };
  for (const auto& row : rows) {
    INFO(row.markdown);
    CHECK(plain_text(row.markdown) == row.text);
  }
}

TEST_CASE("a blank within an address makes it no link, as in Markdown") {
  CHECK(read_links("![写真](img/a b.jpg)").empty());
  CHECK(read_links("[題](a.md \"名\")").size() == 1);
  CHECK(read_links("[題](<a b.md>)").size() == 1);
}

}  // namespace
}  // namespace notes
