// SPDX-License-Identifier: MIT
// What one line says of questions: its mark, its halves, whether it is a label.
#include "question_marks.hpp"

#include <doctest/doctest.h>

#include <string>

namespace notes {
namespace {

const Words& words() { return built_in_words(); }

// The mark as its letter, and what stands behind it; `-` without one.
std::string mark(std::string_view line, MarkForm form = MarkForm::strict) {
  const auto found = read_mark(line, words(), form);
  if (!found) return "-";
  const std::string letter = found->mark == Mark::question ? "Q" : found->mark == Mark::answer ? "A" : ">";
  return letter + "|" + std::string(found->asker) + "|" + std::string(found->text);
}

// `asker|question|answer` of a line, its mark included.
std::string halves(std::string_view line) {
  const AskedLine found = split_marked(*read_mark(line, words()), words());
  return std::string(found.asker) + "|" + std::string(found.question) + "|" +
         std::string(found.answer.value_or("-"));
}

std::string label(std::string_view line) {
  const auto found = read_place_label(line, words());
  if (!found) return "-";
  return std::string(found->is_sure ? "sure" : "topic") + (found->is_bare ? " bare" : "") +
         (found->text.empty() ? "" : " ") + std::string(found->text);
}

TEST_CASE("a mark is told from the text behind it") {
  CHECK(mark("Q: 何箱?") == "Q||何箱?");
  CHECK(mark("　Ａ．三箱") == "A||三箱");
  CHECK(mark("=> 三箱") == ">||三箱");
  CHECK(mark("Q (箱田さん): 何箱?") == "Q|箱田さん|何箱?");
  CHECK(mark("A（yoshi) 三箱") == "A||（yoshi) 三箱");
  for (const std::string_view line :
       {"Q", "Q ", "Quiz: 箱", "QA: 箱", "Q.E.D.", "Q(1) 箱", "Q(s,a) 箱", "Q()", "A4の箱", "質問者: 箱田"})
    CHECK_MESSAGE(mark(line) == "-", line);
}

TEST_CASE("how much a letter must say depends on what it stands among") {
  CHECK(mark("Q1 何箱") == "-");
  CHECK(mark("Q1 何箱", MarkForm::among_questions) == "Q||何箱");
  CHECK(mark("A 三箱", MarkForm::among_questions) == "-");
  CHECK(mark("A 三箱", MarkForm::letters) == "A||三箱");
  CHECK(mark("Q ", MarkForm::letters) == "-");
}

TEST_CASE("the second letter of a list looks like the first") {
  const auto first = [](std::string_view line) { return *read_mark(line, words(), MarkForm::letters); };
  CHECK(is_letter_b("B: 小箱", first("A: 大箱")));
  CHECK(is_letter_b("  B（小箱）", first("A（大箱）赤")));
  CHECK(is_letter_b("B 小箱", first("A 大箱")));
  CHECK_FALSE(is_letter_b("B 社の箱", first("A: 大箱")));
  CHECK_FALSE(is_letter_b("箱", first("A: 大箱")));
}

TEST_CASE("a line is taken apart into asker, question and answer") {
  CHECK(halves("Q: 何箱?") == "|何箱?|-");
  CHECK(halves("Q: 何箱? (@a_b) A: 三箱") == "@a_b|何箱?|三箱");
  CHECK(halves("Q（yoshi）何箱? (@a_b)") == "yoshi|何箱? (@a_b)|-");
  CHECK(halves("Q: 何箱 → 三箱") == "|何箱|三箱");
  CHECK(halves("Q: 大箱 → 小箱は? -> ない") == "|大箱 → 小箱は?|ない");
  CHECK(halves("Q: 大箱->小箱は") == "|大箱->小箱は|-");
}

TEST_CASE("without a mark only an arrow behind a question mark begins an answer") {
  CHECK(split_unmarked("何箱？ → 三箱", words()).answer == "三箱");
  CHECK_FALSE(split_unmarked("大箱 → 小箱", words()).answer);
  CHECK(split_unmarked("何箱（箱田さん）", words()).asker == "箱田さん");
}

TEST_CASE("a label is the word and nothing else, or stands in front of a colon") {
  CHECK(label("質疑応答") == "sure bare");
  CHECK(label("【Q & A】") == "sure bare");
  CHECK(label("2. 質問タイム:") == "sure bare");
  CHECK(label("QA：") == "topic bare");
  CHECK(label("[Q&A](https://example.com/qa)") == "sure");
  CHECK(label("質疑応答：何箱") == "sure 何箱");
  for (const std::string_view line : {"QA: 二名", "質疑応答で出た話", "質問が多い", "質問1", "箱", ""})
    CHECK_MESSAGE(label(line) == "-", line);
}

}  // namespace
}  // namespace notes
