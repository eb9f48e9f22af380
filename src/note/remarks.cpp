// SPDX-License-Identifier: MIT
// Remarks stand in brackets, behind an arrow and the like, or are signs of their own.
#include "remarks.hpp"

#include <algorithm>
#include <optional>

#include "notes/fold.hpp"
#include "notes/talk_kind.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

constexpr TextSet opens_bracket{"(", "[", "【", "〔", "<"};
constexpr TextSet closes_bracket{")", "]", "】", "〕", ">"};
constexpr TextSet opens_remark{"←", "→", "⇒", "※", "#", "<-", "->"};  // up to the end
constexpr TextSet marks{"「", "」", "『", "』", "“",  "”", "\"", "'",  "/", "|", ":", "-", "–", "—",
                        ")",  "]",  "】", "~",  "〜", ",", "、", "・", ".", "!", "*", "_", "`"};

/// Stars, arrows, pictures.
bool is_sign(char32_t letter) {
  return (letter >= 0x2190 && letter < 0x2C00) || letter == 0x203B || letter >= 0x1F000;
}

/// Cuts a folded text into remarks and what is none.
class Stretches {
 public:
  explicit Stretches(std::string_view text) {
    while (!text.empty()) {
      const std::size_t size = remark_at(text);
      if (size > 0) remarks.emplace_back(text.substr(0, size));
      const std::size_t step = size > 0 ? size : first_code_point(text).size;
      if (size == 0) rest += text.substr(0, step);
      text.remove_prefix(step);
    }
  }

  std::vector<std::string> remarks;
  std::string rest;

 private:
  std::size_t remark_at(std::string_view text) {
    if (opens_remark.at_front(text) > 0) return text.size();
    const CodePoint letter = first_code_point(text);
    if (is_sign(letter.value)) return letter.size;
    if (!may_close_ || opens_bracket.at_front(text) == 0) return 0;
    const std::size_t close = closes_bracket.first_in(text);
    may_close_ = close < text.size();
    return may_close_ ? close + closes_bracket.at_front(text.substr(close)) : 0;
  }

  bool may_close_ = true;
};

bool is_marks(std::string_view text) {
  while (!text.empty()) {
    const std::size_t size = marks.at_front(text);
    if (size == 0) return false;
    text.remove_prefix(size);
  }
  return true;
}

bool is_remark(std::string_view text) { return is_marks(Stretches(text).rest); }

/// What stands before and behind the only talk in a heading; none where it is not there.
std::optional<std::string> without(std::string_view text, std::string_view part) {
  const std::size_t at = part.empty() ? std::string_view::npos : text.rfind(part);
  if (at == std::string_view::npos) return std::nullopt;
  // A mark that no text has keeps what stood around it apart.
  return std::string(text.substr(0, at)) + "|" + std::string(text.substr(at + part.size()));
}

/// Without a speaker and the honorific behind them.
std::optional<std::string> without_speaker(const std::string& text, const Speaker& speaker,
                                           const Words& words) {
  for (const std::string& name : {speaker.written, speaker.handle, speaker.name}) {
    const std::string part = folded(name);
    const std::size_t at = part.empty() ? std::string::npos : text.find(part);
    if (at == std::string::npos) continue;
    const std::size_t end = at + part.size();
    const std::size_t honorific = words.honorifics.at_front(std::string_view(text).substr(end));
    return text.substr(0, at) + "|" + text.substr(end + honorific);
  }
  return std::nullopt;
}

}  // namespace

bool is_remarked(std::string_view text, std::string_view core) {
  if (text == core) return true;
  const std::size_t at = core.empty() ? std::string_view::npos : text.find(core);
  if (at == std::string_view::npos) return false;
  std::string_view back = text.substr(at + core.size());
  // A subtitle behind a colon or a dash is no remark.
  static constexpr TextSet quotes{"」", "』", "”", "\""};
  back.remove_prefix(quotes.at_front(back));
  return is_remark(text.substr(0, at)) && is_remark(back);
}

bool holds_talk(std::string_view heading, const Talk& talk, const Words& words) {
  std::optional<std::string> left = without(folded(heading), folded(talk.title));
  for (const Speaker& speaker : talk.speakers)
    if (left) left = without_speaker(*left, speaker, words);
  if (!left) return false;
  return is_remark(*left);
}

std::vector<std::string> remarks_in(std::string_view heading, const Talk& talk, const Words& words) {
  std::vector<std::string> remarks = Stretches(folded(heading)).remarks;
  std::erase_if(remarks, [&](const std::string& remark) {
    const std::string_view inner = std::string_view(remark).substr(
        opens_bracket.at_front(remark),
        remark.size() - opens_bracket.at_front(remark) - closes_bracket.at_back(remark));
    const auto is_company = [&](const Speaker& each) { return folded(each.affiliation) == inner; };
    return inner.empty() || is_kind_word(inner, words) || folded(talk.track) == inner ||
           read_time_range(inner).has_value() ||
           std::any_of(talk.speakers.begin(), talk.speakers.end(), is_company);
  });
  return remarks;
}

}  // namespace notes
