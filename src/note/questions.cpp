// SPDX-License-Identifier: MIT
// Questions and answers, where they are marked as such.
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/speakers.hpp"
#include "notes/utf8.hpp"
#include "reader.hpp"

namespace notes {
namespace {

enum class Mark { question, answer, arrow };

struct MarkedText {
  Mark mark;
  std::string_view text;  // behind the mark
};

std::size_t front(std::string_view text, std::initializer_list<std::string_view> signs) {
  for (const std::string_view sign : signs)
    if (text.starts_with(sign)) return sign.size();
  return 0;
}

/// `:`, `.`, `)` or `;` in either width behind a letter; digits and the end of an emphasis may stand
/// between. In `Q.E.D.` the point is none.
std::size_t punctuation_behind(std::string_view text) {
  const std::size_t at = std::min(text.find_first_not_of("0123456789*_"), text.size());
  const std::size_t sign = front(text.substr(at), {":", "：", ".", "．", ")", "）", ";", "；"});
  const std::string_view behind = text.substr(at + sign);
  const bool goes_on = !behind.empty() && std::isalnum(static_cast<unsigned char>(behind.front()));
  if (sign == 0 || (text[at] == '.' && goes_on)) return 0;
  return at + sign;
}

std::optional<MarkedText> letter_mark(std::string_view text, Mark mark,
                                      std::initializer_list<std::string_view> letters) {
  const std::size_t letter = front(text, letters);
  if (letter == 0) return std::nullopt;
  const std::size_t sign = punctuation_behind(text.substr(letter));
  if (sign == 0) return std::nullopt;
  return MarkedText{mark, text.substr(letter + sign)};
}

std::optional<MarkedText> word_mark(std::string_view text, Mark mark,
                                    std::initializer_list<std::string_view> words) {
  const std::size_t size = front(text, words);
  if (size == 0) return std::nullopt;
  return MarkedText{mark, text.substr(size)};
}

/// What an emphasis that began before the mark leaves: `**Q.** text`, `**Q: text**`.
std::string_view without_emphasis(std::string_view text) {
  const std::size_t closed = std::min(text.find_first_not_of("*_"), text.size());
  if (closed > 0) return text.substr(closed);
  text = trim(text);
  return text.substr(0, text.find_last_not_of("*_") + 1);
}

/// The mark at the front of a line; emphasis around it does not count.
std::optional<MarkedText> read_mark(std::string_view line) {
  std::string_view text = trim_begin(line);
  const std::size_t stars = std::min(text.find_first_not_of("*_"), text.size());
  text.remove_prefix(stars);
  auto marked = letter_mark(text, Mark::question, {"Q", "q", "Ｑ", "ｑ"});
  if (!marked) marked = word_mark(text, Mark::question, {"質問:", "質問："});
  if (!marked) marked = letter_mark(text, Mark::answer, {"A", "a", "Ａ", "ａ"});
  if (!marked) marked = word_mark(text, Mark::answer, {"回答:", "回答：", "あ：", "え："});
  if (!marked) marked = word_mark(text, Mark::arrow, {"→", "⇒", "->", "=>"});
  if (!marked) return std::nullopt;
  if (stars > 0) marked->text = without_emphasis(marked->text);
  marked->text = trim(marked->text);
  return marked;
}

/// `A: …` with `B: …` behind it is a list of letters, no answer.
bool is_letter_b(std::string_view line) {
  const auto letter = letter_mark(trim_begin(line), Mark::answer, {"B", "b", "Ｂ", "ｂ"});
  return letter.has_value();
}

/// Where an answer begins on the line of its question, behind a blank; npos if it does not, or if it is
/// the first of a list of letters: `A:1 か B:2`.
std::size_t answer_within(std::string_view question) {
  for (const std::string_view other : {" B:", " B：", "　B:", "　B："})
    if (question.find(other) != std::string_view::npos) return std::string_view::npos;
  for (std::size_t at = 0; at < question.size(); ++at) {
    const std::size_t blank = front(question.substr(at), {" ", "　"});
    if (blank > 0 && front(question.substr(at + blank), {"A:", "A：", "Ａ:", "Ａ：", "A. "}))
      return at + blank;
  }
  return std::string_view::npos;
}

struct Asked {
  std::string_view asker;
  std::string_view text;
};

/// `(@aさん) …` and `… (@aさん)`.
Asked split_asker(std::string_view question, const Words& words) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    const std::size_t end = question.find(close);
    if (question.starts_with(open) && end != std::string_view::npos) {
      const std::string_view inside = question.substr(open.size(), end - open.size());
      if (names_speakers(inside, words)) return {inside, trim(question.substr(end + close.size()))};
    }
    const std::size_t begin = question.rfind(open);
    if (question.ends_with(close) && begin != std::string_view::npos && begin > 0) {
      const std::string_view inside =
          question.substr(begin + open.size(), question.size() - begin - open.size() - close.size());
      if (names_speakers(inside, words)) return {inside, trim(question.substr(0, begin))};
    }
  }
  return {{}, question};
}

class Questions {
 public:
  Questions(Note& note, NotedTalk& talk, const Words& words) : note_(note), talk_(talk), words_(words) {}

  void read(const Part& part) {
    for (line_ = part.first_line; line_ < part.end_line; ++line_) {
      if (note_.uses[line_] == LineUse::blank) continue;
      if (is_open_text(note_, line_))
        read_line(trim_end(line_text(note_, line_)));
      else if (note_.uses[line_] != LineUse::unfilled)
        close();
    }
  }

 private:
  enum class Open { nothing, question, answer };

  void read_line(std::string_view text) {
    const auto marked = read_mark(text);
    const bool is_answer =
        marked && marked->mark != Mark::question && open_ != Open::nothing && !is_list_of_letters(*marked);
    if (marked && marked->mark == Mark::question)
      begin_question(marked->text);
    else if (is_answer)
      begin_answer(marked->text);
    else if (marked && marked->mark == Mark::answer && marked->text.empty())
      note_.uses[line_] = LineUse::unfilled;
    else if (continues())
      continue_with(trim(text));
    else if (open_ == Open::answer && is_nested_below(answer_line_))
      continue_with(trim(text));
    else if (open_ != Open::nothing && !unasked_ && is_nested_below(question_line_))
      begin_answer(text);
    else
      close();
  }

  bool is_list_of_letters(const MarkedText& marked) const {
    return marked.mark == Mark::answer && line_ + 1 < note_.outline.lines.size() &&
           is_letter_b(line_text(note_, line_ + 1));
  }

  void begin_question(std::string_view text) {
    open_ = Open::question;
    begin(LineUse::question);
    if (text.empty()) {
      note_.uses[line_] = LineUse::unfilled;
      unasked_ = true;
      return;
    }
    unasked_ = false;
    const std::size_t answer = answer_within(text);
    const auto [asker, asked] = split_asker(trim(text.substr(0, answer)), words_);
    talk_.questions.push_back({located(note_, asked), std::string(asker), {}});
    if (answer != std::string_view::npos) begin_answer(read_mark(text.substr(answer))->text);
  }

  void begin_answer(std::string_view text) {
    if (text.empty()) {
      note_.uses[line_] = LineUse::unfilled;
      return;
    }
    if (unasked_) {  // an answer below a mark without a question
      talk_.questions.push_back({});
      unasked_ = false;
    }
    open_ = Open::answer;
    if (note_.uses[line_] != LineUse::question) begin(LineUse::answer);
    talk_.questions.back().answers.push_back(located(note_, trim(text)));
  }

  void begin(LineUse use) {
    note_.uses[line_] = use;
    last_line_ = line_;
    (use == LineUse::question ? question_line_ : answer_line_) = line_;
  }

  /// A line of the same paragraph right below.
  bool continues() const {
    return open_ != Open::nothing && !unasked_ && line_ == last_line_ + 1 &&
           note_.outline.lines[line_].block == note_.outline.lines[last_line_].block;
  }

  void continue_with(std::string_view text) {
    Question& question = talk_.questions.back();
    Located<std::string>& open = question.answers.empty() ? question.text : question.answers.back();
    const Located<std::string> further = located(note_, text);
    if (!further.value.empty()) open.value += '\n' + further.value;
    open.span.end = further.span.end;
    note_.uses[line_] = question.answers.empty() ? LineUse::question : LineUse::answer;
    last_line_ = line_;
  }

  /// Whether this line stands in the list item that `line` begins.
  bool is_nested_below(std::uint32_t line) const {
    const auto& blocks = note_.outline.blocks;
    const std::uint32_t item = blocks[note_.outline.lines[line].block].parent;
    const std::uint32_t block = note_.outline.lines[line_].block;
    return blocks[item].kind == BlockKind::item && blocks[item].first_line == line && block > item &&
           block < blocks[item].end;
  }

  void close() {
    open_ = Open::nothing;
    unasked_ = false;
  }

  Note& note_;
  NotedTalk& talk_;
  const Words& words_;
  Open open_ = Open::nothing;
  bool unasked_ = false;
  std::uint32_t line_ = 0;
  std::uint32_t last_line_ = 0;
  std::uint32_t question_line_ = 0;
  std::uint32_t answer_line_ = 0;
};

/// `* `, `- ` and `1.` with nothing behind.
void mark_empty_items(Note& note) {
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    const Line& line = note.outline.lines[i];
    const Block& block = note.outline.blocks[line.block];
    const bool is_empty_item = line.blank && block.kind == BlockKind::item && block.first_line == i;
    if (is_empty_item && block.first_line == block.last_line) note.uses[i] = LineUse::unfilled;
  }
}

/// `Q:` and `A:` with nothing behind, where no talk asked or answered there.
void mark_empty_marks(Note& note) {
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    if (!is_open_text(note, i)) continue;
    const auto marked = read_mark(line_text(note, i));
    if (marked && marked->mark != Mark::arrow && marked->text.empty()) note.uses[i] = LineUse::unfilled;
  }
}

}  // namespace

void read_questions(Note& note, const Words& words) {
  mark_empty_items(note);
  for (NotedTalk& talk : note.talks) Questions(note, talk, words).read(note.parts[talk.part]);
  mark_empty_marks(note);
}

}  // namespace notes
