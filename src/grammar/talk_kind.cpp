// SPDX-License-Identifier: MIT
// Which words tell what a talk is for.
#include "notes/talk_kind.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "bare_word.hpp"
#include "leading_bracket.hpp"
#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/label.hpp"
#include "notes/width.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

using Text = std::string_view;

std::optional<TalkKind> known_kind(Text folded_word, const Words& words) {
  for (const auto& [word, kind] : words.kinds)
    if (word == folded_word) return kind;
  return std::nullopt;
}

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

/// The parts of a title that lists things: 前枠/会場諸注意, 挨拶、会場案内.
std::vector<Text> parts_of(Text title) {
  std::vector<Text> parts{title};
  for (const Text separator : {"/", "、", "・", "＆", "&", "+", "＋"}) {
    std::vector<Text> smaller;
    for (Text part : parts) {
      for (std::size_t at = part.find(separator); at != Text::npos; at = part.find(separator)) {
        smaller.push_back(part.substr(0, at));
        part.remove_prefix(at + separator.size());
      }
      smaller.push_back(part);
    }
    parts = std::move(smaller);
  }
  return parts;
}

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

}  // namespace

std::optional<TalkKind> kind_word(std::string_view text, const Words& words) {
  const std::string word = folded(text);
  const Text core = bare_word(without_duration(bare_word(word)));
  if (const auto kind = known_kind(core, words)) return kind;
  for (const auto& [first, kind] : words.kinds)
    if (core.starts_with(first) && known_kind(core.substr(first.size()), words)) return kind;
  return std::nullopt;
}

bool is_kind_word(std::string_view title, const Words& words) {
  const std::vector<Text> parts = parts_of(title);
  return std::all_of(parts.begin(), parts.end(),
                     [&](Text part) { return kind_word(part, words).has_value(); });
}

std::optional<TalkKind> kind_at_rim(Text title, const Words& words) {
  constexpr std::size_t longest = 40;  // columns
  constexpr std::array<Text, 16> joints{"&",      "及び", "・",     "、",       "と", "セッション",
                                        "タイム", "宣言", "トーク", "コーナー", "等", "など",
                                        "(",      "!",    "で",     "+"};
  if (display_width(title) > longest) return std::nullopt;
  const std::string whole = folded(title);
  Text word = whole;
  word = word.substr(0, word.find_last_not_of("!♪.") + 1);
  if (const std::size_t part = word.rfind("part"); part != Text::npos && part > 0)
    if (word.find_first_not_of("0123456789", part + 4) == Text::npos) word = word.substr(0, part);
  const auto tells_at_front = [](TalkKind kind) { return is_interlude(kind) || kind == TalkKind::other; };
  for (const auto& [known, kind] : words.kinds) {
    if (!tells_at_front(kind) || !word.starts_with(known)) continue;
    const Text behind = word.substr(known.size());
    if (std::any_of(joints.begin(), joints.end(), [&](Text joint) { return behind.starts_with(joint); }))
      return kind;
  }
  for (const auto& [known, kind] : words.kinds)
    if (kind != TalkKind::talk && kind != TalkKind::panel && known.size() > 1 && word.size() > known.size() &&
        word.ends_with(known))
      return kind;
  return std::nullopt;
}

std::optional<TalkKind> find_talk_kind(std::string_view title, const Words& words) {
  if (const auto bracket = leading_bracket(title))
    if (const auto kind = kind_word(bracket->inside, words)) return *kind;
  if (const auto label = read_label(title))
    if (const auto kind = kind_word(title.substr(label->label.begin, label->label.size()), words))
      return *kind;
  if (is_kind_word(title, words)) return kind_word(parts_of(title).front(), words);
  if (const Text one = without_count(title); !one.empty())  // 発表 x 4
    if (const auto kind = kind_word(one, words)) return kind == TalkKind::talk ? TalkKind::other : *kind;
  return std::nullopt;
}

TalkKind read_talk_kind(std::string_view title, const Words& words) {
  return find_talk_kind(title, words).value_or(TalkKind::talk);
}

}  // namespace notes
