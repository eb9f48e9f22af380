// SPDX-License-Identifier: MIT
// How people mark a question, an answer, and the place where questions stand.
#pragma once

#include <optional>
#include <string_view>

#include "notes/words.hpp"

namespace notes {

enum class Mark { question, answer, arrow };

struct MarkedText {
  Mark mark = Mark::question;
  std::string_view text;     ///< behind the mark
  std::string_view asker{};  ///< in parentheses right behind the letter
  bool is_loose = false;     ///< a letter without punctuation
};

/// How much a mark must say. Among questions `Q text` and `Q1 text` are plain enough, and where marks are
/// used, so is `A text`.
enum class MarkForm { strict, among_questions, letters };

/// The mark at the front of a line; emphasis around it does not count.
std::optional<MarkedText> read_mark(std::string_view line, const Words& words,
                                    MarkForm form = MarkForm::strict);

/// Whether a line goes on with the second letter of a list, which `marked` begins then instead of an answer.
bool is_letter_b(std::string_view line, const MarkedText& marked);

/// A question, and the answer that its line may hold as well.
struct AskedLine {
  std::string_view asker;
  std::string_view question;
  std::optional<std::string_view> answer;  ///< without its mark
};

/// Takes apart what stands behind a question's mark: `(@aさん) 何箱? A: 三箱`, `何箱? → 三箱`.
AskedLine split_marked(const MarkedText& marked, const Words& words);

/// The same of a question without a mark: only an arrow behind a question mark begins an answer.
AskedLine split_unmarked(std::string_view text, const Words& words);

/// `質疑応答`, `【Q&A】`, `質問タイム:`, as a heading, a bullet or a line of its own.
struct PlaceLabel {
  std::string_view text;  ///< behind its colon; of a label that is a question itself
  bool is_sure = false;   ///< not `QA` or `質問`, which are topics as well
  bool is_bare = false;   ///< nothing but the word
};

std::optional<PlaceLabel> read_place_label(std::string_view line, const Words& words);

}  // namespace notes
