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
      {"<a href=\"/34/\">資料</a>と<img src=\"b.png\" alt=\"図\">",
       "資料 </34/> <a href=\"/34/\">資料</a> | !図 <b.png> <img src=\"b.png\" alt=\"図\">"},
      {"<a href=\"b\"><a href=\"b\">資料</a></a>", "資料 <b> <a href=\"b\">資料</a>"},
      {"<a href=\"#b\">[資料](c)</a>", "資料 <c> [資料](c)"},
      {"<iframe src=\"//a.jp/1\"></iframe>", " <//a.jp/1> <iframe src=\"//a.jp/1\">"},
      {"{{< slide src=\"https://a.jp/1\" >}}", " <https://a.jp/1> {{< slide src=\"https://a.jp/1\" >}}"},
      {"{% s title=\"題\" url=\"https://a.jp/1\" %}",
       "題 <https://a.jp/1> {% s title=\"題\" url=\"https://a.jp/1\" %}"},
      {"`資料 <https://a.jp/1>`_", "資料 <https://a.jp/1> `資料 <https://a.jp/1>`_"},
      {"前\\ `資料 <../b.html>`__\\ 後", "資料 <../b.html> `資料 <../b.html>`__"},
      {"`<https://a.jp/1>`_", " <https://a.jp/1> `<https://a.jp/1>`_"},
      {"@[card](https://a.jp/1)", "card <https://a.jp/1> [card](https://a.jp/1)"},
      {"[a](b){:target=\"_blank\"}", "a <b> [a](b)"},
      {"<video src=\"https://a.jp/1\"", " <https://a.jp/1> https://a.jp/1"},
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
           "`<a href=\"b\">c</a>`",
           "\\<a href=\"b\">c</a>",
           "<a href=\"#b\">c</a>",
           "<a href=\"\">c</a>",
           "<link href=\"b\">",
           "`Vec <T>`_",
           "`a <b/c>`",
           "`a <b/c>`___",
           "`a <b/c>`_d",
           "`a <b /c>`_",
           "@[speakerdeck](0123abcd)",
           "{% include slides.html url=\"/b\" %}",
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
      {"`a <https://b.jp>`_ `c`", "`c`"},
      {"`a <b>`_", "`a <b>`"},
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
      {"<strong>題</strong>と<a href=\"b\">資料</a>", "題と資料"},
      {"題<br>副題", "題 副題"},
      {"題 <br/>\n副題<br>", "題 副題"},
      {"<p>題</p><p>副題</p>", "題 副題"},
      {"<img src=\"a.png\">題", "題"},
      {"<iframe src=\"https://a.jp/1\"></iframe>題", "題"},
      {"<a href=\"b\"></a>題", "題"},
      {"Vec<T> と Foo<A> と <会場風景>", "Vec<T> と Foo<A> と <会場風景>"},
      {"a <b and c> d", "a <b and c> d"},
      {"`<b>` と \\<b>", "<b> と <b>"},
      {"Q&amp;A &lt;b&gt; &#8211; &quot;題&quot;", "Q&A <b> – \"題\""},
      {"AT&T; `&amp;` \\&amp;", "AT&T; &amp; &amp;"},
      {"&#42;&#42;題", "**題"},
      {"*args と **kwargs", "*args と **kwargs"},
      {"{% raw %}題{% endraw %}", "題"},
      {"題{{< slide src=\"https://a.jp/1\" >}}", "題"},
      {"{{ page.title }}", "{{ page.title }}"},
      {"\\{% raw %}", "{% raw %}"},
      {"[題](b){:target=\"_blank\"}の話", "題の話"},
      {"[題](b){の話}", "題{の話}"},
      {"[題](b){:の話", "題{:の話"},
      {"質疑 {#qa}", "質疑"},
      {"質疑 {#qa} 応答", "質疑 {#qa} 応答"},
      {"質疑 \\{#qa}", "質疑 {#qa}"},
      {"質疑 {#}", "質疑 {#}"},
      {"配列の長さ ${#a}", "配列の長さ ${#a}"},
      {"`資料 <https://a.jp/1>`_ を見る", "資料 を見る"},
      {"@[speakerdeck](0123abcd)", "@[speakerdeck](0123abcd)"},
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

TEST_CASE("an address is given as it is meant, its place as it is written") {
  const std::string markdown = "<a href=\" https://a.jp/?b=1&amp;c=2 \">資料</a>";
  const auto links = read_links(markdown);
  REQUIRE(links.size() == 1);
  CHECK(links.front().url == "https://a.jp/?b=1&c=2");
  CHECK(part(markdown, links.front().url_span) == "https://a.jp/?b=1&amp;c=2");
}

TEST_CASE("hostile lines are read to their end") {
  const auto repeated = [](std::string_view piece) {
    std::string all;
    while (all.size() < 200'000) all += piece;
    return all;
  };
  for (const std::string_view piece : {"<a href=\"", "{% ", "{% a ", "{{< a ", "<a b=\"<a b='\" b=\"", "<",
                                       "&", "&#", "`a <b/c", "{:", "{#"}) {
    INFO(piece);
    const std::string text = repeated(piece);
    CHECK(read_links("](" + text).empty());
    CHECK(read_links("](" + text + "'\"><").size() <= 1);
    CHECK(plain_text(text + 'b').ends_with('b'));
  }
  CHECK(read_links(repeated("<a href=\"b\">")).size() == 1);
  CHECK(read_links(repeated("<a href=\"b\">c</a>")).size() == 11'765);
  CHECK(read_links(repeated("[a](b){:")).size() == 25'000);
  CHECK(read_links(repeated("`a <b/c>`_ ")).size() == 18'182);
}

TEST_CASE("lines that hold no link are told from those that may hold one") {
  const std::string_view text = "題\n[資料](https://example.org/)\n<b>箱</b>\n<a href=x>\n`題 <x>`_\n終わり";
  LinkSigns signs(text);
  std::vector<bool> found;
  for (const Span line : split_lines(text)) found.push_back(signs.may_be_in(line));
  CHECK(found == std::vector<bool>{false, true, false, true, true, false});
}

}  // namespace
}  // namespace notes
