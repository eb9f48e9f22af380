// SPDX-License-Identifier: MIT
// Tags within a line: which count, what they show, where they lead.
#include "inline_html.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace notes {
namespace {

/// `shown` and its links as `text <url>`, an image with a `!` in front; `-` if there is no tag.
std::string tag(const std::string& markdown) {
  const auto found = InlineTags(markdown).at(0);
  if (!found) return "-";
  std::string all = found->shown + '|' + markdown.substr(found->end);
  for (const Link& link : found->links)
    all += fmt::format(" {}{} <{}>", link.image ? "!" : "", link.text, link.url);
  return all;
}

TEST_CASE("tags of HTML show nothing, or a blank where a line ends") {
  const struct {
    std::string markdown;
    std::string shown;
  } rows[] = {
      {"<b>題", "|題"},
      {"</b>題", "|題"},
      {"<B CLASS=x>題", "|題"},
      {"<span style=\"color: red\">題", "|題"},
      {"<br>題", " |題"},
      {"<br /> \n題", " |題"},
      {"</p><p>題", " |<p>題"},
      {"<img src=\"a.png\" alt=\" 図&amp;表 \">", "図&表| !図&表 <a.png>"},
      {"<img alt=\"図\">", "図|"},
      {"<script async src=\"https://a.jp/b.js\"></script>", "|</script>"},
      {"<a name=\"b\">題</a>", "|題</a>"},
      {"<a href=\"#b\">題</a>", "|題</a>"},
  };
  for (const auto& row : rows) {
    INFO(row.markdown);
    CHECK(tag(row.markdown) == row.shown);
  }
}

TEST_CASE("what no writer means as a tag is none") {
  for (const std::string markdown : {
           "<",        "</",      "<会場風景>", "<T>",      "<i32>", "<Link>",         "<Form>",
           "<dialog>", "<b",      "<b and c>",  "<b <i>",   "<br,>", "<https://a.jp>", "<!-- b -->",
           "{b}",      "{{ b }}", "{% b",       "{% を %}", "{%",    "{{< b %}}",
       }) {
    INFO(markdown);
    CHECK(tag(markdown) == "-");
  }
  CHECK_FALSE(InlineTags("Vec<B>").at(3));
  CHECK(InlineTags("<B>a</B>").at(4));
}

TEST_CASE("links and media lead somewhere") {
  const struct {
    std::string markdown;
    std::string links;
  } rows[] = {
      {"<a href=\"https://a.jp/?b=1&amp;c=2\" target=_blank>**資**料</a>次",
       "資料|次 資料 <https://a.jp/?b=1&c=2>"},
      {"<A HREF='/34/'>資料</A>", "資料| 資料 </34/>"},
      {"<a href=\"b\"><img src=\"c.png\" alt=\"図\"></a>", "図| 図 <b>"},
      {"<a href=\"b\">資料", "|資料  <b>"},
      {"<a href=\"b\"><a href=\"c\">資料</a></a>", "|<a href=\"c\">資料</a></a>"},
      {"<a href=\"b\">資<a href=\"b\">料</a></a>", "|資<a href=\"b\">料</a></a>"},
      {"<a href=\"b\">資料<a href=\"c\">次</a>", "|資料<a href=\"c\">次</a>  <b>"},
      {"<iframe src=\"//a.jp/embed/1\" width=\"595\"></iframe>", "|</iframe>  <//a.jp/embed/1>"},
      {"<embed src=https://a.jp/1>", "|  <https://a.jp/1>"},
      {"<video controls src=\"a.mp4\">", "|  <a.mp4>"},
      {"<iframe>", "|"},
  };
  for (const auto& row : rows) {
    INFO(row.markdown);
    CHECK(tag(row.markdown) == row.links);
  }
}

TEST_CASE("template tags show nothing and give the addresses in their attributes") {
  const struct {
    std::string markdown;
    std::string links;
  } rows[] = {
      {"{% include slides.html title=\"所有権\" url=\"https://a.jp/1\" %}次", "|次 所有権 <https://a.jp/1>"},
      {"{%- include s.html url='https://a.jp/1' title='所有権' -%}", "| 所有権 <https://a.jp/1>"},
      {"{{< slide src=\"https://a.jp/1\" >}}", "|  <https://a.jp/1>"},
      {"{{% slide src=https://a.jp/?b=1 %}}", "|  <https://a.jp/?b=1>"},
      {"{{< youtube \"https://a.jp/1\" >}}", "|  <https://a.jp/1>"},
      {"{% embed https://a.jp/1 %}", "|  <https://a.jp/1>"},
      {"{% s a=\"https://a.jp/1\" b = \"https://a.jp/2\" title: \"題\" %}",
       "| 題 <https://a.jp/1> 題 <https://a.jp/2>"},
      {"{% s title=\"https だけ\" id=\"a\" path=\"/b\" %}", "|"},
      {"{% endraw %}", "|"},
      {"{{< /note >}}", "|"},
      {"{% s url=\"https://a.jp/1 %}", "|  <https://a.jp/1 >"},
  };
  for (const auto& row : rows) {
    INFO(row.markdown);
    CHECK(tag(row.markdown) == row.links);
  }
}

TEST_CASE("entities stand for characters") {
  const struct {
    std::string entity;
    std::string text;
  } rows[] = {
      {"&amp;", "&"},       {"&lt;", "<"},   {"&gt;", ">"},      {"&quot;", "\""},   {"&#39;", "'"},
      {"&nbsp;", " "},      {"&#160;", " "}, {"&#8211;", "–"},   {"&#x3042;", "あ"}, {"&#X3042;", "あ"},
      {"&yen;", "¥"},       {"&#10;", " "},  {"&#x1F363;", "🍣"}, {"&amp", "-"},      {"&", "-"},
      {"&;", "-"},          {"&#;", "-"},    {"&#x;", "-"},      {"&#12a;", "-"},    {"&#xD800;", "-"},
      {"&#1114112;", "-"},  {"&#7;", "-"},   {"&#155;", "-"},    {"&unknown;", "-"}, {"amp;", "-"},
      {"&#99999999;", "-"},
  };
  for (const auto& row : rows) {
    INFO(row.entity);
    const auto entity = entity_at(row.entity);
    CHECK((entity ? entity->text : "-") == row.text);
    if (entity) CHECK(entity->size == row.entity.size());
  }
}

}  // namespace
}  // namespace notes
