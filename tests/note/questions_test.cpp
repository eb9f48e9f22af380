// SPDX-License-Identifier: MIT
// Questions and answers in all the forms people mark them, and what only looks like one.
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
  for (const std::string mark : {"Q:", "Q：", "Q.", "Q)", "Q1:", "Q1.", "q:", "Ｑ：", "ｑ：", "Q；",
                                 "質問:", "質問：", "**Q:**", "**Q.**", "**Q**:"})
    CHECK_MESSAGE(questions(mark + " 何箱?\n") == "何箱?\n", mark);
  for (const std::string mark : {"A:", "A：", "A.", "A)", "A1:", "a:", "Ａ：", "ａ：", "A；",
                                 "回答:", "回答：", "あ：", "え：", "→", "⇒", "->", "=>", "**A.**"})
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
  const Note note = read("# 会\n\nQ: 前書き\n\n## 19:00 箱\n\n```\nQ: 中\n```\n\n## 感想\n\nQ: 後書き\n");
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

}  // namespace
