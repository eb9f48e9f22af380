// SPDX-License-Identifier: MIT
// Which words tell what a talk is for.
#include "notes/talk_kind.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "bare_word.hpp"
#include "leading_bracket.hpp"
#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/label.hpp"
#include "notes/text_set.hpp"
#include "notes/width.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

using Text = std::string_view;

/// A folded word without the duration behind it: `休憩(10分)`, `休憩10分`.
Text without_duration(Text word) {
  if (const std::size_t open = word.find('('); open != Text::npos && open > 0) word = word.substr(0, open);
  for (const Text unit : {"分", "min", "m"}) {
    if (!word.ends_with(unit)) continue;
    const Text number = word.substr(0, word.size() - unit.size());
    if (!number.empty() && is_digit(number.back())) return number;
  }
  return word;
}

/// The parts of a title that lists things, one after the other: 前枠/会場諸注意, 挨拶、会場案内.
class TitleParts {
 public:
  explicit TitleParts(Text title) : rest_(title) {}

  bool done() const { return done_; }

  Text next() {
    const std::size_t at = joints.first_in(rest_);
    done_ = at == rest_.size();
    return std::exchange(rest_, rest_.substr(at + joints.at_front(rest_.substr(at)))).substr(0, at);
  }

 private:
  static constexpr TextSet joints{"/", "&", "+", "、", "・", "＆", "＋"};

  Text rest_;
  bool done_ = false;
};

/// What stands before ` x 4` or `×4` at the end of a title; empty where nothing does.
Text without_count(Text title) {
  title = trim(title);
  Text before = title.substr(0, title.find_last_not_of("0123456789") + 1);
  if (before.size() == title.size()) return {};
  before = trim_end(before);
  for (const Text sign : {"x", "X", "×", "✕"})
    if (before.ends_with(sign)) return trim(before.substr(0, before.size() - sign.size()));
  return {};
}

/// Whether a byte stands within a character, not at its front.
bool goes_on(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// The kind of the first of two kind words that a folded word is made of: 開場諸注意.
std::optional<TalkKind> kind_of_two(Text word, const Words& words) {
  const std::size_t longest = words.kinds.longest();
  if (word.size() > 2 * longest) return std::nullopt;
  std::size_t found = words.kinds.size();
  for (std::size_t at = word.size() > longest ? word.size() - longest : 1;
       at < std::min(word.size(), longest + 1); ++at) {
    if (goes_on(word[at])) continue;
    const std::size_t first = words.kinds.index_of(word.substr(0, at));
    if (first < found && words.kinds.find(word.substr(at))) found = first;
  }
  return found == words.kinds.size() ? std::nullopt : std::optional(words.kinds[found].second);
}

/// 型と仲よくなるトーク is the title of a talk.
bool counts_at_end(TalkKind kind) { return kind != TalkKind::talk && kind != TalkKind::panel; }

/// LTで学んだこと is a title too.
bool counts_in_front(TalkKind kind) {
  return counts_at_end(kind) && kind != TalkKind::lt && kind != TalkKind::keynote &&
         kind != TalkKind::workshop;
}

bool begins_with_joint(Text text) {
  constexpr std::array<Text, 18> joints{"や",         "及び",   "&",    "・",   "、",     "と",
                                        "セッション", "タイム", "宣言", "開催", "トーク", "コーナー",
                                        "等",         "など",   "(",    "!",    "で",     "+"};
  return std::any_of(joints.begin(), joints.end(), [&](Text joint) { return text.starts_with(joint); });
}

}  // namespace

std::optional<TalkKind> kind_word(std::string_view text, const Words& words) {
  const FoldedView word(text);
  const Text calm = word.text().substr(0, word.text().find_last_not_of('!') + 1);
  const Text core = bare_word(without_duration(bare_word(calm)));
  if (const auto kind = words.kinds.find(core)) return kind;
  return kind_of_two(core, words);
}

bool is_kind_word(std::string_view title, const Words& words) {
  TitleParts parts(title);
  while (!parts.done())
    if (!kind_word(parts.next(), words)) return false;
  return true;
}

std::optional<TalkKind> kind_at_rim(Text title, const Words& words) {
  constexpr std::size_t longest = 40;  // columns
  if (is_wider_than(title, longest)) return std::nullopt;
  const FoldedView whole(title);
  Text word = whole.text();
  word = word.substr(0, word.find_last_not_of("!♪.") + 1);
  if (const std::size_t part = word.rfind("part"); part != Text::npos && part > 0)
    if (word.find_first_not_of("0123456789", part + 4) == Text::npos) word = word.substr(0, part);
  std::size_t front = words.kinds.size();  // of all that fit the first one counts
  std::size_t end = words.kinds.size();
  for (std::size_t at = 1; at < word.size(); ++at) {
    if (const std::size_t index = words.kinds.index_of(word.substr(at));
        index < end && word.size() - at > 1 && counts_at_end(words.kinds[index].second))
      end = index;
    if (const std::size_t index = words.kinds.index_of(word.substr(0, at));
        index < front && counts_in_front(words.kinds[index].second) && begins_with_joint(word.substr(at)))
      front = index;
  }
  const std::size_t found = front < words.kinds.size() ? front : end;
  return found == words.kinds.size() ? std::nullopt : std::optional(words.kinds[found].second);
}

std::optional<TalkKind> find_talk_kind(std::string_view title, const Words& words) {
  if (const auto bracket = leading_bracket(title))
    if (const auto kind = kind_word(bracket->inside, words)) return *kind;
  if (const auto label = read_label(title))
    if (const auto kind = kind_word(title.substr(label->label.begin, label->label.size()), words))
      return *kind;
  if (is_kind_word(title, words)) return kind_word(TitleParts(title).next(), words);
  if (const Text one = without_count(title); !one.empty())  // 発表 x 4
    if (const auto kind = kind_word(one, words)) return kind == TalkKind::talk ? TalkKind::other : *kind;
  return std::nullopt;
}

TalkKind read_talk_kind(std::string_view title, const Words& words) {
  return find_talk_kind(title, words).value_or(TalkKind::talk);
}

}  // namespace notes
