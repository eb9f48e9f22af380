// SPDX-License-Identifier: MIT
// The report as Markdown: whole pages, byte for byte.
#include <doctest/doctest.h>

#include <array>

#include "notes/report.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string rendered(std::string_view text) {
  const std::array reports{compile(read(text))};
  const std::string page = report_formats().front().write(reports);
  CHECK(is_report(page));
  return page.substr(0, page.rfind("<!--"));
}

bool holds(const std::string& page, std::string_view part) { return page.find(part) != std::string::npos; }

TEST_CASE("a whole evening") {
  CHECK(rendered(R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/16(木) 19:30-20:40
- 会場: みどり文庫さん
- URL: 

## 19:30-19:40 @mikan_boxさん (ミカン社)「前枠/会場諸注意」

三階です
満席です

## 19:40-20:10 @tofu_lawさん「豆腐で学ぶ待ち行列」

資料: https://speakerdeck.com/tofu/queue

* 箱は一つ
    箱は増やせない

- Q: (@a_bさん) 二つ目の箱は?
    - A: 冷蔵庫に
      たぶん
    - A: 棚にも
- Q: 蓋は?
    - A: 

## 20:10-20:20 休憩

## 20:20-20:40 @c_dさん「紐」

* 

- Q: 
    - A: 

## 感想

また来たい

<会場風景>
![図](https://github.com/a/b/blob/main/c.png)
)") == R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/16(木) 19:30-20:40
- 会場: みどり文庫さん

| 時間 | 発表 | 発表者 | 資料 |
| --- | --- | --- | --- |
| 19:30-19:40 | [前枠/会場諸注意](#前枠会場諸注意) | @mikan_boxさん (ミカン社) |  |
| 19:40-20:10 | [豆腐で学ぶ待ち行列](#豆腐で学ぶ待ち行列) | @tofu_lawさん | [資料](https://speakerdeck.com/tofu/queue) |
| 20:10-20:20 | 休憩 |  |  |
| 20:20-20:40 | 紐 | @c_dさん |  |

[感想](#感想)

## 前枠/会場諸注意

19:30-19:40 ・ @mikan_boxさん (ミカン社)

三階です  
満席です

## 豆腐で学ぶ待ち行列

19:40-20:10 ・ @tofu_lawさん ・ [資料](https://speakerdeck.com/tofu/queue)

* 箱は一つ  
    箱は増やせない

**質疑応答**

- **Q.** 二つ目の箱は? (@a_bさん)
    - **A.** 冷蔵庫に  
      たぶん
    - **A.** 棚にも
- **Q.** 蓋は?

## 感想

また来たい

\<会場風景\>  
![図](https://github.com/a/b/raw/main/c.png)

)");
}

TEST_CASE("in English the words around the text are English, and lines stay as they are") {
  CHECK(rendered("# gearbox #1\n\n- Venue: Shed\n\n## 9:00-9:30 Boxes — @a_b\n\none\ntwo\n\nQ: How many?\nA: "
                 "Three\n\n"
                 "### Impressions\n\nNice\n") == R"(# gearbox #1

- Venue: Shed

| Time | Talk | Speakers |
| --- | --- | --- |
| 09:00-09:30 | [Boxes](#boxes) | @a_b |

## Boxes

09:00-09:30 ・ @a_b

one
two

**Q&A**

- **Q.** How many?
    - **A.** Three

**Impressions**

Nice

)");
}

TEST_CASE("without times and speakers there is no table, and every talk has its heading") {
  CHECK(rendered("# 会\n\n## 箱\n\nx\n\n## 蓋\n") == "# 会\n\n## 箱\n\nx\n\n## 蓋\n\n");
}

TEST_CASE("a talk that nobody wrote about has a row and no heading, a section without text has nothing") {
  const std::string page = rendered("# 会\n\n## 19:00 @a_bさん「箱」\n\n* \n\n## 参考\n\n## 感想\n\n* \n");
  CHECK(holds(page, "| 19:00- | 箱 | @a_bさん |"));
  CHECK_FALSE(holds(page, "## "));
}

TEST_CASE("what was never filled in and what stays at home appear nowhere") {
  const std::string page = rendered(
      "# 会\n\n- 会場: \n\n## 19:00 箱\n\nx\n\n* \n\n- Q: \n    - A: \n\n<!-- 家 -->\n\nオフレコ: 家\n");
  CHECK_FALSE(holds(page, "会場"));
  CHECK_FALSE(holds(page, "Q"));
  CHECK_FALSE(holds(page, "家"));
  CHECK_FALSE(holds(page, "* \n"));
}

TEST_CASE("no heading is empty") {
  CHECK(rendered("本文\n\n## 19:00\n\nx\n") ==
        "本文\n\n| 時間 | 発表 |\n| --- | --- |\n| 19:00- | [19:00-](#1900-) |\n\n"
        "## 19:00-\n\n19:00-\n\nx\n\n");
  CHECK(rendered("# 会\n##\nx\n") == "# 会\n\nx\n\n");
  CHECK(holds(rendered("# 会\n## 【LT】\nx\n"), "## LT\n"));
  CHECK(holds(rendered("# 会\n## 19:00 @a_bさん「」\nx\n"), "## @a_bさん\n\n19:00-\n"));
}

TEST_CASE("a title with marks of Markdown is shown as it is, in its row and in its heading") {
  const std::string page = rendered("# C\\* 会\n\n## 19:00 @a_さん「a|b と \\*c\\* と \\[d\\]」\n\nx\n");
  CHECK(holds(page, "# C\\* 会\n"));
  CHECK(holds(page, "| [a\\|b と \\*c\\* と \\[d\\]](#ab-と-c-と-d) | @a\\_さん |"));
  CHECK(holds(page, "\n## a|b と \\*c\\* と \\[d\\]\n"));
}

TEST_CASE("talks of one title are told apart by their anchors, headings within texts counted") {
  const std::string page = rendered(
      "# 会\n\n## 19:00 箱\n\nx\n\n### 感想など\n\ny\n\n### 蓋\n\n## 19:10 箱\n\nz\n\n## 19:20 蓋\n\nw\n");
  CHECK(holds(page, "| 19:00- | [箱](#箱) |"));
  CHECK(holds(page, "| 19:10- | [箱](#箱-1) |"));
}

TEST_CASE("a heading within a talk takes its anchor before the headings below it") {
  const std::string page = rendered("# 会\n\n## 19:00 箱\n\n### 蓋\n\nx\n\n## 19:10 蓋\n\ny\n");
  CHECK(holds(page, "\n### 蓋\n"));
  CHECK(holds(page, "| 19:10- | [蓋](#蓋-1) |"));
}

TEST_CASE("an address with parentheses does not end its link") {
  CHECK(holds(
      rendered("# 会\n\n## 19:00 箱\n\n[資料](<https://example.com/a b>)\n\n資料: https://example.com/(a\n"),
      "[資料](<https://example.com/a b>) ・ [資料](<https://example.com/(a>)"));
}

}  // namespace
