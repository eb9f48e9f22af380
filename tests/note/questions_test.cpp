// SPDX-License-Identifier: MIT
// Questions and answers in all the forms people mark them, the places where they need no mark, and what only
// looks like one.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

Note talk_with(const std::string& body) { return read("# 会\n\n## 19:00 箱\n\n" + body); }

// The questions of a talk with that body.
std::string questions(const std::string& body) { return questions_of(talk_with(body).talks.at(0)); }

// What the lines of the body are.
std::string uses(const std::string& body) {
  const std::string lines = lines_of(talk_with(body));
  return lines.substr(lines.find("箱\n         |\n") + std::string("箱\n         |\n").size());
}

TEST_CASE("bare lines with marks are questions and answers") {
  CHECK(questions("Q: 何箱?\nA: 三箱\n\nQ: 蓋は?\nA: ない\n") == "何箱? → 三箱\n蓋は? → ない\n");
  CHECK(uses("Q: 何箱?\nA: 三箱\n") == "question | Q: 何箱?\nanswer   | A: 三箱\n");
}

TEST_CASE("marks may be written in every width, letter and punctuation") {
  for (const std::string mark :
       {"Q:",  "Q：", "Q.",  "Q)",    "Q1:",   "Q1.",    "Q１．",  "q:",     "Ｑ：",   "ｑ：",
        "Q；", "Q;",  "Q :", "・Q：", "質問:", "質問：", "質問1.", "**Q:**", "**Q.**", "**Q**:"})
    CHECK_MESSAGE(questions(mark + " 何箱?\n") == "何箱?\n", mark);
  for (const std::string mark : {"A:",   "A：",  "A.",  "A)",    "A1:",    "a:",    "Ａ：",
                                 "ａ：", "A；",  "A :", "回答:", "回答：", "答え:", "答え：",
                                 "あ：", "え：", "→",   "⇒",     "->",     "=>",    "**A.**"})
    CHECK_MESSAGE(questions("Q: 何箱?\n" + mark + " 三箱\n") == "何箱? → 三箱\n", mark);
}

TEST_CASE("marks may stand in bullets, side by side or nested") {
  CHECK(questions("- Q: 何箱?\n    - A: 三箱\n- Q: 蓋は?\n    - A: ない\n") ==
        "何箱? → 三箱\n蓋は? → ない\n");
  CHECK(questions("* Q. 何箱?\n* A. 三箱\n") == "何箱? → 三箱\n");
  CHECK(questions("1. Q: 何箱?\n   A: 三箱\n") == "何箱? → 三箱\n");
}

TEST_CASE("what is nested below a question without a mark answers it") {
  CHECK(questions("- Q: 何箱?\n    - 三箱\n    - 多くて四箱\n- 別の話\n") == "何箱? → 三箱 → 多くて四箱\n");
  CHECK(uses("- Q: 何箱?\n    - 三箱\n- 別の話\n") ==
        "question | - Q: 何箱?\nanswer   |     - 三箱\ntext     | - 別の話\n");
}

TEST_CASE("both may stand on one line, held apart by a blank of either width") {
  CHECK(questions("Q: 何箱? A: 三箱\n") == "何箱? → 三箱\n");
  CHECK(questions("Q：何箱?　A：三箱\n") == "何箱? → 三箱\n");
  CHECK(questions("Q：何箱?　A:三箱\n") == "何箱? → 三箱\n");
  CHECK(questions("Q：何箱? Ａ：三箱\n") == "何箱? → 三箱\n");
  CHECK(questions("Q. 何箱? A. 三箱\n") == "何箱? → 三箱\n");
}

TEST_CASE("a question may have several answers, or none") {
  CHECK(questions("Q: 何箱?\nA: 三箱\nA: いや四箱\n→ 五箱\n") == "何箱? → 三箱 → いや四箱 → 五箱\n");
  CHECK(questions("Q: 何箱?\nQ: 蓋は?\n") == "何箱?\n蓋は?\n");
  CHECK(questions("Q: 何箱?\n") == "何箱?\n");
}

TEST_CASE("questions and answers run on over the lines of their paragraph") {
  CHECK(questions("Q: 箱は\n  いくつ?\nA: 三つ\n  蓋は別\n\n本文\n") == "箱は⏎いくつ? → 三つ⏎蓋は別\n");
  CHECK(uses("Q: 箱は\nいくつ?\nA: 三つ\n\n本文\n") ==
        "question | Q: 箱は\nquestion | いくつ?\nanswer   | A: 三つ\n         |\ntext     | 本文\n");
  CHECK(questions("Q: 何箱? A: 三箱\n蓋は別\n") == "何箱? → 三箱⏎蓋は別\n");
}

TEST_CASE("what is nested below an answer goes on with it") {
  CHECK(questions("- Q: 何箱?\n    - A: 三箱\n        - 蓋は別\n        - 紐も\n") ==
        "何箱? → 三箱⏎蓋は別⏎紐も\n");
}

TEST_CASE("a question may be taken into the paragraph of the bullet above it") {
  const std::string body = "* 箱の話\n    箱は三つ\nQ：蓋は?\nA：ない\nQ：紐は?\n";
  CHECK(questions(body) == "蓋は? → ない\n紐は?\n");
  CHECK(uses(body) ==
        "text     | * 箱の話\ntext     |     箱は三つ\nquestion | Q：蓋は?\nanswer   | A：ない\n"
        "question | Q：紐は?\n");
}

TEST_CASE("a mark with nothing behind it is not there") {
  const std::string body = "- Q: \n    - A: \n";
  CHECK(questions(body) == "");
  CHECK(uses(body) == "unfilled | - Q:\nunfilled |     - A:\n");
  CHECK(questions("- Q: 何箱?\n    - A: \n") == "何箱?\n");
  CHECK(questions("Q:\nA:\n\nQ: 何箱?\nA:\n") == "何箱?\n");
  CHECK(uses("* \n\n1.\n\n-\n") == "unfilled | *\n         |\nunfilled | 1.\n         |\nunfilled | -\n");
}

TEST_CASE("an answer below an empty question is kept") {
  CHECK(questions("- Q: \n    - A: 三箱\n") == " → 三箱\n");
}

TEST_CASE("a list of letters is no answer") {
  const std::string body = "* 箱の値段\n    A:大きい箱\n    B:小さい箱\n    C:夢の箱\n    で考えます\n";
  CHECK(questions(body) == "");
  CHECK(uses(body).find("answer") == std::string::npos);
  CHECK(questions("Q: どれですか\n\nA（大きい箱）赤\nB（小さい箱）青\n") == "どれですか\n");
  CHECK(questions("Q: どれですか\nA: 大きい箱\nB 社の箱\n") == "どれですか → 大きい箱⏎B 社の箱\n");
  CHECK(questions("Q: どれですか\n\nA: 大きい箱\nB: 小さい箱\n") == "どれですか\n");
}

TEST_CASE("an answer is one only while a question of the same talk stands open") {
  CHECK(uses("A: 三箱\n→ 四箱\n") == "text     | A: 三箱\ntext     | → 四箱\n");
  const Note note = read("# 会\n## 19:00 箱\nQ: 何箱?\n## 19:10 蓋\nA: 三箱\n");
  CHECK(questions_of(note.talks[0]) == "何箱?\n");
  CHECK(note.uses[4] == LineUse::text);
  CHECK(uses("Q: 何箱?\n\n本文\n\nA: 三箱\n") ==
        "question | Q: 何箱?\n         |\ntext     | 本文\n         |\ntext     | A: 三箱\n");
}

TEST_CASE("an answer may follow its question after a blank line") {
  CHECK(questions("Q: 何箱?\n\nA: 三箱\n") == "何箱? → 三箱\n");
}

TEST_CASE("what merely asks or begins with a letter is text") {
  for (const std::string body :
       {"- 何箱ですか?\n", "Questions were many\n", "Q1 2024 の話\n", "Quiz: 箱\n", "A4の箱\n"})
    CHECK_MESSAGE(questions(body) == "", body);
}

TEST_CASE("an emphasis around mark and text is no part of the text") {
  CHECK(questions("**Q: 何箱?**\n\n__A: 三箱__\n") == "何箱? → 三箱\n");
}

TEST_CASE("abbreviations and letters within a question are no marks") {
  CHECK(questions("Q.E.D. の話\nA.I. の話\n").empty());
  CHECK(questions("- Q: 案は A:1 か B:2 か\n") == "案は A:1 か B:2 か\n");
}

TEST_CASE("outside of talks too a mark with nothing behind it is not there") {
  const Note note = read("# 会\n\n## 感想\n\n- Q: \n    - A: \n\nよい\n");
  CHECK(note.uses[4] == LineUse::unfilled);
  CHECK(note.uses[5] == LineUse::unfilled);
  CHECK(note.uses[7] == LineUse::text);
}

TEST_CASE("the asker in parentheses is kept apart, other parentheses are not") {
  CHECK(questions("Q: (@a_bさん) 何箱?\nA: 三箱\n") == "@a_bさん? 何箱? → 三箱\n");
  CHECK(questions("Q: 何箱?（箱田さん）\n") == "箱田さん? 何箱?\n");
  CHECK(questions("Q: 何箱? (@a_b)\n") == "@a_b? 何箱?\n");
  CHECK(questions("Q: 箱(大)は?\n") == "箱(大)は?\n");
  CHECK(questions("Q: 箱は? (大きいほう)\n") == "箱は? (大きいほう)\n");
}

TEST_CASE("questions stand in talks alone, and not in code") {
  const Note note = read("# 会\n\nQ: 前書き\n\n## 19:00 箱\n\n```sh\nQ: 中\n```\n\n## 感想\n\nQ: 後書き\n");
  CHECK(questions_of(note.talks[0]) == "");
  CHECK(note.uses[2] == LineUse::text);
  CHECK(note.uses[7] == LineUse::text);
  CHECK(note.uses[12] == LineUse::text);
}

TEST_CASE("questions and answers know their places") {
  const Note note = talk_with("- Q: (@a_bさん) 何箱?\n    - A: 三箱\n      蓋は別\n");
  const Question& question = note.talks[0].questions.at(0);
  CHECK(note.source.text(question.text.span) == "何箱?");
  CHECK(note.source.text(question.answers.at(0).span) == "三箱\n      蓋は別");
}

TEST_CASE(
    "an arrow between blanks may answer a marked question on its line, one within the question does not") {
  CHECK(questions("Q: 何箱? → 三箱\n") == "何箱? → 三箱\n");
  CHECK(questions("Q: 箱の数 → 三箱\n") == "箱の数 → 三箱\n");
  CHECK(talk_with("Q: 大箱 → 小箱にしたのは\n").talks.at(0).questions.at(0).answers.empty());
  CHECK(questions("Q: 大箱 → 小箱に変えたのは？\n") == "大箱 → 小箱に変えたのは？\n");
  CHECK(talk_with("Q: 大箱 → 小箱に変えたのは？\n").talks.at(0).questions.at(0).answers.empty());
  CHECK(questions("- 何箱? → 三箱\n").empty());
}

TEST_CASE("a letter and a point begin a question in front of a word, and not in an abbreviation") {
  CHECK(questions("Q.IEの箱は使えるの?\nA.HTMLの箱なら\n") == "IEの箱は使えるの? → HTMLの箱なら\n");
  CHECK(questions("Q.js を箱に使う\nQ.E.D.\n").empty());
}

TEST_CASE("an asker in parentheses right behind the letter is a mark") {
  CHECK(questions("Q (箱田さん) 何箱?\n") == "箱田さん? 何箱?\n");
  CHECK(questions("Q（yoshi）何箱?\n") == "yoshi? 何箱?\n");
  CHECK(questions("* Q (蓋本さん): 何箱?\n\n  * A: 三箱\n") == "蓋本さん? 何箱? → 三箱\n");
  CHECK(questions("Q (箱田さん) 何箱? (@a_b) A: 三箱\n") == "箱田さん? 何箱? (@a_b) → 三箱\n");
  CHECK(questions("Q: 何箱?\nA（yoshi) 三箱\n") == "何箱? → （yoshi) 三箱\n");
  for (const std::string text : {"Q(s,a) は関数\n", "Q(1) の箱\n", "Q(x) の箱\n", "質問者: 箱田さん\n"})
    CHECK_MESSAGE(questions(text).empty(), text);
}

TEST_CASE("a letter with a blank alone is a mark only among questions") {
  CHECK(questions("Q 何箱\n- Q2 何箱\n").empty());
  CHECK(questions("- QA\n    - Q1 何箱\n        - A1 三箱\n    - Q2 蓋は\n    - A ない\n") ==
        "何箱 → 三箱\n蓋は → ない\n");
}

TEST_CASE("a bullet that follows a bare mark directly belongs to it") {
  CHECK(questions("Q: 何箱?\n- 三箱\n- 四箱\n\n- 別の話\n") == "何箱? → 三箱 → 四箱\n");
  CHECK(questions("Q: 何箱?\n\n- 別の話\n") == "何箱?\n");
}

TEST_CASE("a question within the answers of another one takes what follows, and the bullets stay answers") {
  CHECK(
      questions(
          "* Q: 何箱?\n    * A: 三箱\n    * Q: 本当に?\n    * 箱田: はい\n        * 数えた\n* Q: 蓋は?\n") ==
      "何箱? → 三箱\n本当に? → 箱田: はい⏎数えた\n蓋は?\n");
}

TEST_CASE("below a bullet that says so the items are questions and what is nested in them answers") {
  const std::string body =
      "- 質疑応答\n    - 何箱\n        - 三箱\n            - 紐も\n        - 四箱\n    - 蓋は? → ない\n- "
      "別の話\n";
  CHECK(questions(body) == "何箱 → 三箱⏎紐も → 四箱\n蓋は? → ない\n");
  CHECK(uses(body) ==
        "layout   | - 質疑応答\nquestion |     - 何箱\nanswer   |         - 三箱\nanswer   |             - "
        "紐も\n"
        "answer   |         - 四箱\nquestion |     - 蓋は? → ない\ntext     | - 別の話\n");
}

TEST_CASE("a place of questions has many names") {
  for (const std::string name :
       {"質疑応答", "質疑", "質問", "質問タイム", "質問コーナー", "Q&A", "QA", "Q & A", "Q＆A", "FAQ",
        "【Q&A】", "QA：", "質疑応答など", "ご質問", "**質疑応答**", "(質疑応答)", "■質疑応答"}) {
    CHECK_MESSAGE(questions("- " + name + "\n    - 何箱\n") == "何箱\n", name);
    CHECK_MESSAGE(questions(name + "\n\n- 何箱\n    - 三箱\n") == "何箱 → 三箱\n", name);
  }
  for (const std::string name : {"QAの始め方", "質疑応答で出た話", "質問が多い", "質疑の多い会", "箱"})
    CHECK_MESSAGE(questions("- " + name + "\n    - 何箱\n").empty(), name);
}

TEST_CASE("the bullets behind a label without any below it are questions up to the end of their list") {
  CHECK(questions("- 箱の話\n- 質疑応答\n- 何箱\n    - 三箱\n- 蓋は\n\n本文\n\n- 別の話\n") ==
        "何箱 → 三箱\n蓋は\n");
}

TEST_CASE("where the first question has a mark, an item without one is text") {
  const std::string body = "- 質疑応答\n- Q: 何箱?\n- A: 三箱\n- 別の話\n- Q: 蓋は?\n";
  CHECK(questions(body) == "何箱? → 三箱\n蓋は?\n");
  CHECK(uses(body) ==
        "layout   | - 質疑応答\nquestion | - Q: 何箱?\nanswer   | - A: 三箱\ntext     | - 別の話\n"
        "question | - Q: 蓋は?\n");
}

TEST_CASE("a label that may be a topic asks nothing of the bullets beside it") {
  const std::string body = "- 開発\n- QA\n- 運用\n";
  CHECK(questions(body).empty());
  CHECK(uses(body) == "text     | - 開発\ntext     | - QA\ntext     | - 運用\n");
}

TEST_CASE("a label stays where text is nested below it") {
  CHECK(uses("- QA\n    - Q: 何箱?\n    - 別の話\n- 話\n") ==
        "text     | - QA\nquestion |     - Q: 何箱?\ntext     |     - 別の話\ntext     | - 話\n");
}

TEST_CASE("text behind the colon of a label is a question") {
  CHECK(questions("- 質問: 聞き取れず\n- 質疑応答：何箱\n    - 三箱\n") == "聞き取れず\n何箱 → 三箱\n");
}

TEST_CASE("a label on a line of its own is one for the list below it, up to the next paragraph") {
  const std::string body = "質問\n- 何箱\n  - 三箱\n\n次の話\n\n- 蓋\n";
  CHECK(questions(body) == "何箱 → 三箱\n");
  CHECK(uses(body) ==
        "layout   | 質問\nquestion | - 何箱\nanswer   |   - 三箱\n         |\ntext     | 次の話\n         |\n"
        "text     | - 蓋\n");
}

TEST_CASE("a label below which nobody asks is text") {
  CHECK(uses("- 質疑応答\n\n質問\n\n時間切れ\n") ==
        "text     | - 質疑応答\n         |\ntext     | 質問\n         |\ntext     | 時間切れ\n");
}

TEST_CASE("a heading that says so makes questions of its items, and leaves paragraphs alone") {
  const Note note = read(
      "# 会\n\n## 19:00 箱\n\n### Q&A\n\nよい会。\n\n- 何箱\n    - 三箱\n- 蓋は\n- A: ない\n\n## 19:10 "
      "蓋\n\n- 話\n");
  CHECK(questions_of(note.talks.at(0)) == "何箱 → 三箱\n蓋は → ない\n");
  CHECK(questions_of(note.talks.at(1)).empty());
  CHECK(note.uses[6] == LineUse::text);
}

TEST_CASE("a heading for questions on the level of the talks belongs to the talk above it") {
  const Note note = read("# 会\n\n## 19:00 箱\n\nQ: 紐は?\n\n## 質疑応答\n\n- 何箱\n    - 三箱\n");
  CHECK(questions_of(note.talks.at(0)) == "紐は?\n何箱 → 三箱\n");
}

TEST_CASE("a heading for questions that stands in no talk leaves its lines as they are") {
  const Note note = read("# 会\n\n## Q&A\n\n- 何箱\n\n## 19:00 箱\n\n話\n");
  CHECK(questions_of(note.talks.at(0)).empty());
  CHECK(note.uses[4] == LineUse::text);
}

TEST_CASE("headings below one for questions are questions, and all below them answers") {
  const Note note = read(
      "# 会\n\n## 19:00 箱\n\n### 質疑応答\n\n#### 何箱?\n\n三箱。\n\n- 紐も\n\n#### 蓋は?\n\n- A. "
      "ない\n\n#### 紐は?\n");
  CHECK(questions_of(note.talks.at(0)) == "何箱? → 三箱。⏎紐も\n蓋は? → ない\n紐は?\n");
  CHECK(note.uses[6] == LineUse::question);
}

TEST_CASE("a heading without a mark among marked ones is no question") {
  const Note note =
      read("# 会\n\n## 19:00 箱\n\n### Q&A\n\n#### Q1. 何箱?\n\n三箱\n\n#### そのほか\n\nよい会\n");
  CHECK(questions_of(note.talks.at(0)) == "何箱? → 三箱\n");
  CHECK(note.uses[12] == LineUse::text);
}

TEST_CASE("a talk that is nothing but questions has its items for them") {
  const Note note = read("# 会\n\n## 19:00 箱\n\n- 話\n\n## 19:30 質問タイム\n\n- 何人\n    - 六人\n");
  CHECK(questions_of(note.talks.at(0)).empty());
  CHECK(questions_of(note.talks.at(1)) == "何人 → 六人\n");
}

TEST_CASE("an outline in a fence without a language nests by its indentation") {
  const std::string body =
      "```"
      "\n箱の話\n　・三つ\n　　Q：何箱？\n　　A：三箱\n　　　　蓋は別\n　　紐の話\n　QA：\n　　色は\n　　　赤"
      "\n次\n```\n";
  CHECK(questions(body) == "何箱？ → 三箱⏎蓋は別\n色は → 赤\n");
  CHECK(uses(body) ==
        "text     | ```\ntext     | 箱の話\ntext     | 　・三つ\nquestion | 　　Q：何箱？\nanswer   | "
        "　　A：三箱\n"
        "answer   | 　　　　蓋は別\ntext     | 　　紐の話\nlayout   | 　QA：\nquestion | 　　色は\n"
        "answer   | 　　　赤\ntext     | 次\ntext     | ```\n");
}

TEST_CASE("a fence of which nothing is left but questions goes with them") {
  CHECK(uses("```text\nQ: 何箱?\n  三箱\n```\n") ==
        "layout   | ```text\nquestion | Q: 何箱?\nanswer   |   三箱\nlayout   | ```\n");
  CHECK(questions("```text\nQ: 何箱?\n  三箱\n```\n") == "何箱? → 三箱\n");
}

TEST_CASE("a fence with a language and indented code hold no questions") {
  CHECK(questions("```ruby\nQ: 何箱?\n```\n\n    Q: 何箱?\n").empty());
}

TEST_CASE("an answer written in from the margin ends where the text goes back to it") {
  const std::string body = "　Q：何箱？\n　A：三箱\n　　　紐も\n次の話\n";
  CHECK(questions(body) == "何箱？ → 三箱⏎紐も\n");
  CHECK(uses(body).ends_with("text     | 次の話\n"));
}

TEST_CASE("tags of HTML around marked lines do not count") {
  const std::string body = "<ul>\n<li>Q: 何箱?</li>\n<li><b>A:</b> 三箱</li>\n<li>別の話</li>\n</ul>\n";
  CHECK(questions(body) == "何箱? → 三箱\n");
  CHECK(uses(body) ==
        "text     | <ul>\nquestion | <li>Q: 何箱?</li>\nanswer   | <li><b>A:</b> 三箱</li>\n"
        "text     | <li>別の話</li>\ntext     | </ul>\n");
  CHECK(questions("<p>Q. 色は?<br />\nA. 赤。<br />\n濃い。</p>\n") == "色は? → 赤。⏎濃い。\n");
  CHECK(questions("<div>\n<p><b>Q:</b> 何箱? A: 三箱</p>\n<p>別の話</p>\n</div>\n") == "何箱? → 三箱\n");
  CHECK(questions("<script>\nQ: 何箱?\n</script>\n").empty());
}

TEST_CASE("code and other things nested in an answer do not end it") {
  CHECK(questions("- Q: 何箱?\n    - A: 三箱\n\n      ```sh\n      ls\n      ```\n\n    - 四箱\n") ==
        "何箱? → 三箱 → 四箱\n");
}

}  // namespace
