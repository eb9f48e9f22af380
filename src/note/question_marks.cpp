// SPDX-License-Identifier: MIT
// Marks in every width, letter and punctuation.
#include "question_marks.hpp"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/text_set.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_label = 60;  // bytes: a dozen characters and what is around them
constexpr std::size_t longest_asker = 40;

constexpr ByteSet emphasis("*_");
constexpr TextSet colons{":", "："};
constexpr TextSet opening{"(", "（"};
constexpr TextSet closing{")", "）"};
constexpr TextSet arrows{"→", "⇒", "->", "=>"};
// The letters and words that a mark begins with.
constexpr TextSet question_letters{"Q", "Ｑ"};
constexpr TextSet question_words{"Q", "q", "Ｑ", "ｑ", "質問"};
constexpr TextSet answer_letters{"A", "Ａ"};
constexpr TextSet answer_words{"A", "a", "Ａ", "ａ", "回答", "答え"};
constexpr TextSet answer_labels{"あ：", "え："};

/// The bytes of digits of either width.
std::size_t digits_at_front(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint point = first_code_point(text.substr(at));
    const bool is_digit =
        (point.value >= U'0' && point.value <= U'9') || (point.value >= U'０' && point.value <= U'９');
    if (!is_digit) break;
    at += point.size;
  }
  return at;
}

bool ends_as_question(std::string_view text) { return text.ends_with('?') || text.ends_with("？"); }

/// Whether what follows a letter and a point makes another word of them: `Q.E.D.`, `Q.js`.
bool is_abbreviation(std::string_view behind) {
  const auto first = behind.empty() ? '\0' : static_cast<unsigned char>(behind.front());
  if (!std::isalnum(first)) return false;
  const bool is_letter_alone = behind.size() == 1 || behind[1] == '.' || behind[1] == ' ';
  return is_letter_alone || (std::islower(first) && !ends_as_question(trim_end(behind)));
}

/// `:`, `.`, `)` or `;` in either width.
std::size_t punctuation_at_front(std::string_view text) {
  static constexpr TextSet signs{":", "：", ".", "．", ")", "）", ";", "；"};
  const std::size_t sign = signs.at_front(text);
  return text.starts_with('.') && is_abbreviation(text.substr(sign)) ? 0 : sign;
}

struct Parentheses {
  std::string_view inside;
  std::string_view behind;
};

/// Parentheses at the front, whose widths may be mixed.
std::optional<Parentheses> parentheses_at_front(std::string_view text) {
  const std::size_t open = opening.at_front(text);
  if (open == 0) return std::nullopt;
  const std::size_t end = std::min(find_first(text, ")"), find_first(text, "）"));
  if (end == std::string_view::npos) return std::nullopt;
  return Parentheses{text.substr(open, end - open), text.substr(end + closing.at_front(text.substr(end)))};
}

/// Whether parentheses behind a letter hold a name: `Q(s,a)`, `Q(1)` and `Q(x)` are formulas.
bool names_asker(std::string_view inside, const Words& words) {
  if (inside.size() > longest_asker) return false;
  if (names_speakers(inside, words)) return true;
  const bool is_word = inside.find_first_of(" ,=+/\t") == std::string_view::npos &&
                       inside.find("　") == std::string_view::npos &&
                       inside.find("、") == std::string_view::npos;
  return is_word && digits_at_front(inside) < inside.size() && code_point_count(inside) > 1;
}

/// `Q (Aさん) text`, `A（yoshi）: text`. The asker is told apart, who answers stays in the text.
std::optional<MarkedText> named_mark(std::string_view text, Mark mark, const Words& words) {
  text = trim_begin(text);
  const auto name = parentheses_at_front(text);
  if (!name || !names_asker(trim(name->inside), words)) return std::nullopt;
  const std::string_view behind = trim(name->behind.substr(colons.at_front(name->behind)));
  if (behind.empty()) return std::nullopt;
  if (mark == Mark::question) return MarkedText{mark, behind, trim(name->inside), true};
  return MarkedText{mark, text, {}, true};
}

/// A mark that begins with one of `letters`; digits and the end of an emphasis may follow them.
template <std::size_t N>
std::optional<MarkedText> letter_mark(std::string_view text, Mark mark, const TextSet<N>& letters) {
  const std::size_t letter = letters.at_front(text);
  if (letter == 0) return std::nullopt;
  std::string_view behind = text.substr(letter);
  behind.remove_prefix(digits_at_front(behind));
  behind.remove_prefix(emphasis.first_not_in(behind));
  const std::size_t sign = punctuation_at_front(behind);
  if (sign == 0) return std::nullopt;
  return MarkedText{mark, behind.substr(sign)};
}

/// A letter that a name in parentheses or a colon behind a blank follows; unless one is strict, any text
/// behind a blank.
std::optional<MarkedText> open_mark(std::string_view text, Mark mark, const Words& words, bool is_strict,
                                    const TextSet<2>& letters) {
  const std::size_t letter = letters.at_front(text);
  if (letter == 0) return std::nullopt;
  std::string_view behind = text.substr(letter);
  behind.remove_prefix(digits_at_front(behind));
  behind.remove_prefix(emphasis.first_not_in(behind));
  if (auto named = named_mark(behind, mark, words)) return named;
  const std::string_view next = trim_begin(behind);
  if (const std::size_t colon = colons.at_front(next); colon > 0) return MarkedText{mark, next.substr(colon)};
  if (is_strict || next.empty() || next.size() == behind.size()) return std::nullopt;
  return MarkedText{mark, next, {}, true};
}

template <std::size_t N>
std::optional<MarkedText> word_mark(std::string_view text, Mark mark, const TextSet<N>& words) {
  const std::size_t size = words.at_front(text);
  if (size == 0) return std::nullopt;
  return MarkedText{mark, text.substr(size)};
}

/// What an emphasis that began before the mark leaves: `**Q.** text`, `**Q: text**`.
std::string_view without_emphasis(std::string_view text) {
  const std::size_t closed = emphasis.first_not_in(text);
  if (closed > 0) return text.substr(closed);
  text = trim(text);
  return text.substr(0, text.find_last_not_of("*_") + 1);
}

/// Where an answer's own mark begins on the line of its question, behind a blank or a tag; npos if it does
/// not, or if it is the first of a list of letters: `A:1 か B:2`.
std::size_t marked_answer_within(std::string_view question) {
  static constexpr TextSet others{" B:", " B：", "　B:", "　B："};
  static constexpr TextSet ends{" ", "　", ">"};
  static constexpr TextSet answers{"A:", "A：", "Ａ:", "Ａ：", "A. "};
  if (others.is_in(question)) return std::string_view::npos;
  for (std::size_t at = ends.first_in(question); at < question.size(); at = ends.first_in(question, at + 1)) {
    const std::size_t end = at + ends.at_front(question.substr(at));
    if (answers.at_front(question.substr(end))) return end;
  }
  return std::string_view::npos;
}

/// Whether a text is a question as far as its end tells.
bool asks(std::string_view text) {
  return ends_as_question(text) || text.ends_with("か") || text.ends_with("は");
}

/// Where an arrow between blanks stands.
struct Arrow {
  std::size_t begin = std::string_view::npos;
  std::size_t end = 0;
};

Arrow find_arrow(std::string_view text, bool behind_question_mark) {
  for (std::size_t at = arrows.first_in(text); at < text.size(); at = arrows.first_in(text, at + 1)) {
    const std::size_t size = arrows.at_front(text.substr(at));
    const std::string_view before = text.substr(0, at);
    const std::string_view after = text.substr(at + size);
    const bool stands_free = trim_end(before).size() < at && trim_begin(after).size() < after.size();
    const bool is_sign = size == std::string_view("→").size();
    const bool is_meant =
        behind_question_mark ? ends_as_question(trim_end(before)) : is_sign && !asks(trim_end(after));
    if (stands_free && is_meant && !trim(before).empty() && !trim(after).empty()) return {at, at + size};
  }
  return {};
}

/// The asker of `(@aさん) …` and `… (@aさん)`, told apart from the question.
void split_asker(AskedLine& line, const Words& words) {
  const std::string_view question = line.question;
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    const std::size_t end = question.starts_with(open) ? find_first(question, close) : std::string_view::npos;
    if (end != std::string_view::npos) {
      line.asker = question.substr(open.size(), end - open.size());
      line.question = trim(question.substr(end + close.size()));
      if (names_speakers(line.asker, words)) return;
    }
    const std::size_t begin = question.ends_with(close) ? find_last(question, open) : std::string_view::npos;
    if (begin != std::string_view::npos && begin > 0) {
      line.asker = question.substr(begin + open.size(), question.size() - begin - open.size() - close.size());
      line.question = trim(question.substr(0, begin));
      if (names_speakers(line.asker, words)) return;
    }
  }
  line.asker = {};
  line.question = question;
}

AskedLine split_at(std::string_view text, const Arrow& arrow) {
  if (arrow.begin == std::string_view::npos) return {{}, trim(text), std::nullopt};
  return {{}, trim(text.substr(0, arrow.begin)), trim(text.substr(arrow.end))};
}

/// A folded word less its number and the brackets and signs around it: `2. 質疑応答:`, `【Q&A】`.
std::string_view without_decoration(std::string_view word) {
  static constexpr TextSet signs{"■", "◆", "●", "○", "◎", "□", "◇", "▼", "▲", "★", "【", "】", "「", "」",
                                 "[", "]", "(", ")", "<", ">", "=", "*", "~", "#", "-",  ".",  ":"};
  word.remove_prefix(digits_at_front(word));
  while (const std::size_t sign = signs.at_front(word)) word.remove_prefix(sign);
  while (const std::size_t sign = signs.at_back(word)) word.remove_suffix(sign);
  return word;
}

/// Only whole words count: 質疑応答で出た話 is a line of text.
bool is_place_word(std::string_view word, const Words& words) {
  return word == "faq" || word == "qanda" || words.sections.find_word(word) == SectionRole::qa;
}

constexpr TextSet place_suffixes{"など",   "等",         "タイム", "コーナー",
                                 "の時間", "セッション", "まとめ", "メモ"};

/// Most lines end in letters that no place's word ends in.
bool may_end_as_place(std::string_view text, const Words& words) {
  return !ends_in_plain_letter(text) || words.sections.may_end(text.back(), SectionRole::qa) ||
         place_suffixes.at_back(text) > 0;
}

/// Whether a text is a place's word, and if so, a sure one.
std::optional<bool> read_place_word(std::string_view text, const Words& words) {
  if (text.empty() || text.size() > longest_label) return std::nullopt;
  const FoldedView whole(text);
  std::string_view word = without_decoration(whole.text());
  if (word.starts_with("ご")) word.remove_prefix(std::string_view("ご").size());
  const std::string_view stem = word.substr(0, word.size() - place_suffixes.at_back(word));
  if (!is_place_word(word, words) && !is_place_word(stem, words)) return std::nullopt;
  const bool is_topic = word == "qa" || word == "faq" || word == "質問";
  return !is_topic;
}

}  // namespace

std::optional<MarkedText> read_mark(std::string_view line, const Words& words, MarkForm form) {
  std::string_view text = trim_begin(line);
  static constexpr TextSet bullets{"・", "•"};
  static constexpr TextSet beginnings{"Q",    "q",    "Ｑ",   "ｑ",   "質問", "A", "a",  "Ａ", "ａ",
                                      "回答", "答え", "あ：", "え：", "→",    "⇒", "->", "=>"};
  text = trim_begin(text.substr(bullets.at_front(text)));
  const std::size_t stars = emphasis.first_not_in(text);
  text.remove_prefix(stars);
  if (beginnings.at_front(text) == 0) return std::nullopt;
  auto marked = letter_mark(text, Mark::question, question_words);
  if (!marked) marked = open_mark(text, Mark::question, words, form == MarkForm::strict, question_letters);
  if (!marked) marked = letter_mark(text, Mark::answer, answer_words);
  if (!marked) marked = open_mark(text, Mark::answer, words, form != MarkForm::letters, answer_letters);
  if (!marked) marked = word_mark(text, Mark::answer, answer_labels);
  if (!marked) marked = word_mark(text, Mark::arrow, arrows);
  if (!marked) return std::nullopt;
  if (stars > 0) marked->text = without_emphasis(marked->text);
  marked->text = trim(marked->text);
  return marked;
}

bool is_letter_b(std::string_view line, const MarkedText& marked) {
  line = trim_begin(line);
  static constexpr TextSet letters{"B", "b", "Ｂ", "ｂ"};
  static constexpr TextSet ends{" ", "　", "(", "（"};
  const std::size_t letter = letters.at_front(line);
  const std::string_view behind = line.substr(letter);
  if (letter == 0) return false;
  return marked.is_loose ? ends.at_front(behind) > 0 : punctuation_at_front(behind) > 0;
}

AskedLine split_marked(const MarkedText& marked, const Words& words) {
  AskedLine line;
  if (const std::size_t answer = marked_answer_within(marked.text); answer != std::string_view::npos) {
    line.question = trim(marked.text.substr(0, answer));
    line.answer = read_mark(marked.text.substr(answer), words)->text;
  } else {
    line = split_at(marked.text, find_arrow(marked.text, true));
    if (!line.answer) line = split_at(marked.text, find_arrow(marked.text, false));
  }
  if (marked.asker.empty())
    split_asker(line, words);
  else
    line.asker = marked.asker;
  return line;
}

AskedLine split_unmarked(std::string_view text, const Words& words) {
  AskedLine line = split_at(text, find_arrow(text, true));
  split_asker(line, words);
  return line;
}

std::optional<PlaceLabel> read_place_label(std::string_view line, const Words& words) {
  line = trim(line);
  // An address or markup may make a short label long.
  if (line.size() <= 4 * longest_label && may_end_as_place(line, words))
    if (const auto is_sure = read_place_word(PlainView(line).text(), words))
      return PlaceLabel{{}, *is_sure, line.find("](") == line.npos && line.find("://") == line.npos};
  const std::size_t colon = std::min(line.find(':'), line.find("："));
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view label = trim(line.substr(0, colon));
  if (!may_end_as_place(label, words) || !read_place_word(label, words).value_or(false)) return std::nullopt;
  const std::string_view behind = line.substr(colon);
  return PlaceLabel{trim(behind.substr(colons.at_front(behind))), true, false};
}

}  // namespace notes
