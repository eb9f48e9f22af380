// SPDX-License-Identifier: MIT
// qa/…: questions and answers.
#include "families.hpp"
#include "findings.hpp"

namespace notes {
namespace {

void no_answer(const Note& note, const LintOptions&, Findings& found) {
  for (const NotedTalk& talk : note.talks)
    for (const Question& question : talk.questions)
      if (question.answers.empty())
        found.add_unwritten(question.text.span, "answer", "this question has no answer",
                            "write it below: A: … (or A: not caught)");
}

constexpr Rule rules_of_qa[] = {
    {"qa/no-answer", Severity::todo, "a question without an answer", no_answer},
};

}  // namespace

std::span<const Rule> qa_rules() { return rules_of_qa; }

}  // namespace notes
