// SPDX-License-Identifier: MIT
// Questions and answers, in all the ways people mark them.
#include <fmt/format.h>

#include "support/archive_draft.hpp"

namespace notes::test {
namespace {

struct Exchange {
  std::string question;
  std::string asker;  ///< a handle with its mark, or a name with its honorific
  std::vector<std::string> answers;
};

Exchange pick_exchange(Draft& draft) {
  Exchange exchange;
  exchange.question = question(draft.dice, draft.plan.language);
  const std::size_t form = draft.dice.below(20);
  const int answers = form < 2 ? 0 : form < 18 ? 1 : 2;
  for (int left = answers; left > 0; --left)
    exchange.answers.push_back(answer(draft.dice, draft.plan.language));
  return exchange;
}

/// In front of a question, where its asker is named: `(@saji) `.
std::string asker_text(Draft& draft, Exchange& exchange) {
  if (!draft.dice.chance(80)) return "";
  draft.form("questions/asker");
  const Person& person = pick_person(draft.dice, draft.plan.language);
  exchange.asker = fmt::format("@{}", person.handle);
  return fmt::format("({}) ", exchange.asker);
}

/// Lines `MARK question` and `MARK answer`.
void write_lines(Draft& draft, Exchange& exchange, std::string_view ask, std::string_view reply) {
  const std::string asker = asker_text(draft, exchange);
  draft.line(fmt::format("{}{}{}", ask, asker, exchange.question));
  for (const std::string& said : exchange.answers) draft.line(fmt::format("{}{}", reply, said));
}

void write_exchange(Draft& draft, Exchange& exchange) {
  const bool slip = draft.style.slips && draft.dice.chance(600);
  switch (draft.style.questions) {
    case Questions::bare:
      draft.form(slip ? "slip/question" : "questions/bare");
      draft.gap();
      if (slip && draft.dice.chance(500)) {
        draft.form("slip/answer");
        write_lines(draft, exchange, "Q：", "あ：");
      } else if (slip) {
        write_lines(draft, exchange, "Ｑ：", "Ａ：");
      } else {
        write_lines(draft, exchange, "Q:", "A:");
      }
      break;
    case Questions::full_width:
      draft.form("questions/full-width");
      draft.gap();
      write_lines(draft, exchange, "Q：", "A：");
      break;
    case Questions::bullets:
      draft.form("questions/bullets");
      write_lines(draft, exchange, "- Q: ", "- A: ");
      break;
    case Questions::nested:
      draft.form("questions/nested");
      write_lines(draft, exchange, "- Q: ", "    - A: ");
      break;
    case Questions::one_line: {
      draft.form("questions/one-line");
      std::string text = "- Q: " + exchange.question;
      if (exchange.answers.size() > 1) exchange.answers.pop_back();
      if (!exchange.answers.empty()) text += " → " + exchange.answers.front();
      draft.line(text);
      break;
    }
    case Questions::indented:
      draft.form("questions/indented");
      write_lines(draft, exchange, "　　Q：", "　　A：");
      break;
    case Questions::bullet_section: write_lines(draft, exchange, "  - ", "    - "); break;
    case Questions::heading: write_lines(draft, exchange, "- Q. ", "    - A. "); break;
    case Questions::bracket:
      draft.gap();
      write_lines(draft, exchange, "Q: ", "A: ");
      break;
    case Questions::japanese:
      draft.form("questions/japanese");
      write_lines(draft, exchange, "- 質問: ", "    - 回答: ");
      break;
    case Questions::dotted:
      draft.form("questions/dotted");
      draft.gap();
      write_lines(draft, exchange, "Q. ", "A. ");
      break;
  }
}

}  // namespace

void write_questions(Draft& draft, TrueTalk& talk) {
  draft.gap();
  switch (draft.style.questions) {
    case Questions::bullet_section:
      draft.form("questions/bullet-section");
      draft.line("- 質疑応答");
      break;
    case Questions::heading:
      draft.form("questions/heading");
      draft.heading(draft.style.level() + 1, draft.dice.chance(700) ? "Q&A" : "質疑応答");
      break;
    case Questions::bracket:
      draft.form("questions/bracket");
      draft.line("【Q&A】");
      break;
    default: break;
  }
  for (int left = draft.dice.between(1, 4); left > 0; --left) {
    Exchange exchange = pick_exchange(draft);
    write_exchange(draft, exchange);
    if (exchange.answers.empty()) draft.form("questions/unanswered");
    talk.questions.push_back({exchange.question, exchange.asker, exchange.answers.size()});
  }
  draft.gap();
}

}  // namespace notes::test
