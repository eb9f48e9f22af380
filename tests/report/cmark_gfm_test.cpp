// SPDX-License-Identifier: MIT
// A second opinion on the pages that are written: what cmark-gfm, GitHub's own renderer, makes of them.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

#include "notes/report.hpp"
#include "notes/utf8.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Tree tree_of(const std::string& page) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
      cmark_parser_new(CMARK_OPT_DEFAULT), cmark_parser_free);
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), page.data(), page.size());
  return {cmark_parser_finish(parser.get()), cmark_node_free};
}

template <class Visit>
void for_each_node(cmark_node* root, Visit visit) {
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk(cmark_iter_new(root), cmark_iter_free);
  while (cmark_iter_next(walk.get()) != CMARK_EVENT_DONE)
    if (cmark_iter_get_event_type(walk.get()) == CMARK_EVENT_ENTER) visit(cmark_iter_get_node(walk.get()));
}

std::string_view type_of(cmark_node* node) { return cmark_node_get_type_string(node); }

// What a reader sees of a node.
std::string text_of(cmark_node* root) {
  std::string text;
  for_each_node(root, [&](cmark_node* node) {
    if (type_of(node) == "text" || type_of(node) == "code") text += cmark_node_get_literal(node);
    if (type_of(node) == "softbreak" || type_of(node) == "linebreak") text += '\n';
  });
  return text;
}

// GitHub's anchor of a heading, as far as the notes of this test need it.
std::string slug(std::string_view heading) {
  constexpr std::u32string_view dropped = U"。、！？「」『』（）・／：〜🍣";
  std::string made;
  while (!heading.empty()) {
    const CodePoint point = first_code_point(heading);
    heading.remove_prefix(point.size);
    const bool ascii = point.value < 0x80;
    const char c = ascii ? static_cast<char>(point.value) : ' ';
    if (ascii && (c == ' ' || c == '-'))
      made += '-';
    else if (ascii && (std::isalnum(static_cast<unsigned char>(c)) || c == '_'))
      made += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (!ascii && dropped.find(point.value) == dropped.npos)
      append_code_point(made, point.value);
  }
  return made;
}

struct Page {
  int tables = 0;
  std::vector<std::string> rows;     // of the tables, cells held apart by ` | `
  std::vector<std::string> targets;  // of links within the page
  std::vector<std::string> anchors;  // of its headings
  std::vector<std::string> headings;
  std::vector<std::string> items;  // the first paragraph of each list item
  std::string text;
};

Page seen(const std::string& markdown) {
  const Tree tree = tree_of(markdown);
  Page page;
  std::map<std::string, int> used;
  for_each_node(tree.get(), [&](cmark_node* node) {
    const std::string_view type = type_of(node);
    if (type == "table") ++page.tables;
    if (type == "table_row" || type == "table_header") {
      page.rows.emplace_back();
      for (cmark_node* cell = cmark_node_first_child(node); cell; cell = cmark_node_next(cell))
        page.rows.back() += (page.rows.back().empty() ? "" : " | ") + text_of(cell);
    }
    if (type == "link" && std::string_view(cmark_node_get_url(node)).starts_with('#'))
      page.targets.emplace_back(std::string_view(cmark_node_get_url(node)).substr(1));
    if (type == "heading") {
      page.headings.push_back(text_of(node));
      const std::string anchor = slug(page.headings.back());
      const int times = used[anchor]++;
      page.anchors.push_back(times == 0 ? anchor : anchor + "-" + std::to_string(times));
    }
    if (type == "item" && cmark_node_first_child(node))
      page.items.push_back(text_of(cmark_node_first_child(node)));
  });
  page.text = text_of(tree.get());
  return page;
}

Page rendered(std::string_view text) {
  const std::array reports{compile(read(text))};
  return seen(report_formats().front().write(reports));
}

// cmark-gfm percent-encodes nothing in the tree, so anchors compare as they are.
void check_links(const Page& page) {
  for (const std::string& target : page.targets)
    CHECK_MESSAGE(std::find(page.anchors.begin(), page.anchors.end(), target) != page.anchors.end(), target);
}

constexpr std::string_view evening = R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/16(木) 19:00-21:00
- 会場: みどり文庫さん(北町)
- *強調* の残る会

## 19:00-19:10 @mikan_boxさん (ミカン社)「前枠/会場諸注意」

一行目
二行目

## 19:10-19:30 @tofu_law_さん「a|b と \*c\* の🍣 #2」

* 箱

### 蓋

- Q: 何箱?
    - A: 三箱
      たぶん
- Q: 蓋は?

## 19:30-19:50 @c_dさん「蓋」

- **太字**
- Q：(@e_fさん) 紐は?
- A：ある

## 19:50-20:00 休憩

## 20:00-20:20 @g_hさん「前枠/会場諸注意」

続き

## 20:20-20:40 @i_jさん「」

題なし

## 感想

よい
)";

TEST_CASE("a page has one table, with a row for each talk") {
  const Page page = rendered(evening);
  CHECK(page.tables == 1);
  CHECK(page.rows == std::vector<std::string>{
                         "時間 | 発表 | 発表者", "19:00-19:10 | 前枠/会場諸注意 | @mikan_boxさん (ミカン社)",
                         "19:10-19:30 | a|b と *c* の🍣 #2 | @tofu_law_さん", "19:30-19:50 | 蓋 | @c_dさん",
                         "19:50-20:00 | 休憩 | ", "20:00-20:20 | 前枠/会場諸注意 | @g_hさん",
                         "20:20-20:40 | @i_jさん | @i_jさん"});
}

TEST_CASE("every link of the table leads to a heading of the page") {
  const Page page = rendered(evening);
  CHECK(page.targets.size() == 6);
  check_links(page);
  CHECK(page.headings == std::vector<std::string>{"2024/5 #2 格子会参加記録", "前枠/会場諸注意",
                                                  "a|b と *c* の🍣 #2", "蓋", "蓋", "前枠/会場諸注意",
                                                  "@i_jさん", "感想"});
}

TEST_CASE("questions and answers are list items") {
  const Page page = rendered(evening);
  CHECK(page.items == std::vector<std::string>{"日時: 2024/05/16(木) 19:00-21:00",
                                               "会場: みどり文庫さん(北町)", "強調 の残る会", "箱",
                                               "Q. 何箱?", "A. 三箱\nたぶん", "Q. 蓋は?", "太字",
                                               "Q. 紐は? (@e_fさん)", "A. ある"});
}

TEST_CASE("no mark of Markdown shows on the page") {
  const Page page = rendered(evening);
  CHECK(page.text.find("**") == std::string::npos);
  CHECK(page.text.find('\\') == std::string::npos);
  CHECK(page.text.find("](") == std::string::npos);
}

TEST_CASE("headings, tables and links stay whole whatever a title holds") {
  for (const std::string title :
       {"箱 | 蓋", "`a|b`", "\\*", "[箱](https://example.com/)", "<b>", "箱 #", "_箱_ と a_b",
        "「箱」と『蓋』", "1. 箱", "- 箱", "> 箱", "~~箱~~", "箱!", "\\|", "&lt;"}) {
    const Page page = rendered("# 会\n\n## 19:00 @a_bさん「" + title + "」\n\nx\n\n## 19:10 @a_bさん「" +
                               title + "」\n\ny\n");
    CHECK_MESSAGE(page.tables == 1, title);
    CHECK_MESSAGE(page.rows.size() == 3, title);
    REQUIRE_MESSAGE(page.headings.size() == 3, title);
    CHECK_MESSAGE(page.rows[1] == "19:00- | " + page.headings[1] + " | @a_bさん", title);
    CHECK_MESSAGE(page.targets.size() == 2, title);
    CHECK_MESSAGE(page.targets[0] != page.targets[1], title);
  }
}

}  // namespace
