// SPDX-License-Identifier: MIT
// How time, speakers and title are joined on one line.
#include "notes/talk_line.hpp"

#include <algorithm>
#include <array>

#include "bare_word.hpp"
#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/label.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

using Text = std::string_view;

struct Parts {
  Text speakers;
  Text affiliation;
  Text title;
};

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

/// The kind that a word tells, numbers and brackets around it aside; two kind words in one, as in
/// 開場諸注意, tell the kind of the first.
std::optional<TalkKind> kind_word(Text text, const Words& words) {
  const std::string word = folded(text);
  const Text core = bare_word(without_duration(bare_word(word)));
  if (const auto kind = known_kind(core, words)) return kind;
  for (const auto& [first, kind] : words.kinds)
    if (core.starts_with(first) && known_kind(core.substr(first.size()), words)) return kind;
  return std::nullopt;
}

struct Bracket {
  Text inside;
  Text behind;
};

/// `[…]` or `【…】` at the front, unless it is a link.
std::optional<Bracket> leading_bracket(Text text) {
  constexpr std::array<std::pair<Text, Text>, 2> pairs{{{"[", "]"}, {"【", "】"}}};
  for (const auto& [open, close] : pairs) {
    const std::size_t end = text.find(close);
    if (!text.starts_with(open) || end == Text::npos) continue;
    const Text behind = text.substr(end + close.size());
    if (behind.starts_with("(") || behind.starts_with("[")) continue;
    return Bracket{text.substr(open.size(), end - open.size()), trim_begin(behind)};
  }
  return std::nullopt;
}

/// 「…」 or 『…』 whose first mark stands at `open`; to the last closing mark.
std::optional<Text> quoted_title(Text text, std::size_t open, Text opening, Text closing) {
  const std::size_t close = text.rfind(closing);
  if (close == Text::npos || close < open + opening.size()) return std::nullopt;
  const Text behind = trim(text.substr(close + closing.size()));
  if (!behind.empty()) return std::nullopt;  // more than a title follows: the marks belong to it
  return text.substr(open + opening.size(), close - open - opening.size());
}

std::optional<Parts> split_quoted(Text text, const Words& words) {
  constexpr std::array<std::pair<Text, Text>, 2> pairs{{{"「", "」"}, {"『", "』"}}};
  for (const auto& [opening, closing] : pairs) {
    const std::size_t open = text.find(opening);
    if (open == Text::npos) continue;
    const Text before = trim(text.substr(0, open));
    const auto title = quoted_title(text, open, opening, closing);
    if (title && (before.empty() || names_speakers(before, words))) return Parts{before, {}, *title};
  }
  return std::nullopt;
}

/// `TITLE by X`, `TITLE — X`: X only where it plainly names speakers.
std::optional<Parts> split_trailing(Text text, const Words& words) {
  constexpr std::array<Text, 8> joints{" by ", " from ", " — ", " – ", " - ", " / ", " ／ ", "　"};
  for (const Text joint : joints) {
    const std::size_t at = text.rfind(joint);
    if (at == Text::npos || at == 0) continue;
    const Text behind = trim(text.substr(at + joint.size()));
    if (names_speakers(behind, words)) return Parts{behind, {}, trim(text.substr(0, at))};
  }
  return std::nullopt;
}

Parts split_joint(Text text, const Words& words) {
  if (const auto parts = split_quoted(text, words)) return *parts;
  if (const std::size_t size = leading_speakers(text, words)) {
    Parts parts{text.substr(0, size), {}, trim(text.substr(size))};
    if (const auto quoted = split_quoted(parts.title, words); quoted && quoted->speakers.empty())
      parts.title = quoted->title;
    return parts;
  }
  if (const auto parts = split_trailing(text, words)) return *parts;
  return {{}, {}, text};
}

/// Columns held apart by tabs: speakers, affiliation, title; with two, no affiliation.
Parts split_columns(Text text) {
  std::vector<Text> columns = split(text, '\t');
  for (Text& column : columns) column = trim(column);
  Parts parts{columns.front(), {}, columns.back()};
  if (columns.size() > 2) parts.affiliation = columns[1];
  if (columns.size() > 3)  // a tab within the title
    parts.title = trim(text.substr(static_cast<std::size_t>(columns[2].data() - text.data())));
  return parts;
}

bool is_track(Text inside) {
  constexpr std::array<Text, 6> words{"track", "room", "hall", "トラック", "会場", "ルーム"};
  const std::string word = folded(inside);
  if (word.size() == 1) return is_letter(word[0]);
  return std::any_of(words.begin(), words.end(),
                     [&](Text w) { return word.starts_with(w) || word.ends_with(w); });
}

/// What stands in front of speakers and title.
struct Front {
  std::optional<TalkKind> kind;
  Text track;
  Text behind;
};

/// `LT: ` and the `LT` of `LT @speaker`. The name of an interlude is no label but its title.
std::optional<Front> leading_label(Text text, const Words& words) {
  Text word = text.substr(0, text.find_first_of(" \t"));
  Text behind = trim_begin(text.substr(word.size()));
  if (const auto label = read_label(text)) {
    word = text.substr(label->label.begin, label->label.size());
    behind = text.substr(label->value.begin, label->value.size());
  } else if (leading_speakers(behind, words) == 0) {
    return std::nullopt;
  }
  const auto kind = kind_word(word, words);
  if (!kind || is_interlude(*kind)) return std::nullopt;
  return Front{kind, {}, behind.empty() ? word : behind};
}

/// `[A]`, `【LT】`, `LT: `. A label that is all there is stays as the title.
Front read_front(Text text, const Words& words) {
  Front front{{}, {}, text};
  while (const auto bracket = leading_bracket(front.behind)) {
    const auto kind = kind_word(bracket->inside, words);
    const bool tells_kind = kind && !front.kind;
    const bool tells_track = !kind && front.track.empty() && is_track(bracket->inside);
    if (!tells_kind && !tells_track) return front;
    if (tells_kind) front.kind = kind;
    if (tells_track) front.track = trim(bracket->inside);
    front.behind = bracket->behind;
    if (tells_kind && front.behind.empty()) front.behind = trim(bracket->inside);
  }
  if (front.kind) return front;
  if (const auto label = leading_label(front.behind, words)) {
    front.kind = label->kind;
    front.behind = label->behind;
  }
  return front;
}

/// Takes `- `, `: ` or `/ ` between a time and what follows.
Text without_joint(Text text) {
  text = trim_begin(text);
  constexpr std::array<Text, 7> joints{"- ", "– ", "— ", ": ", "：", "/ ", "| "};
  for (const Text joint : joints)
    if (text.starts_with(joint)) return trim_begin(text.substr(joint.size()));
  return text;
}

void read_speakers_of(TalkLine& talk, const Parts& parts, Text line, const Words& words) {
  if (trim(parts.speakers).empty()) return;
  talk.speakers.value = read_speakers(parts.speakers, words);
  if (talk.speakers.value.empty()) return;
  talk.speakers.span = span_in(line, trim(parts.speakers));
  for (Speaker& speaker : talk.speakers.value)
    if (speaker.affiliation.empty()) speaker.affiliation = plain_text(parts.affiliation);
}

}  // namespace

TalkKind read_talk_kind(std::string_view title, const Words& words) {
  if (const auto bracket = leading_bracket(title))
    if (const auto kind = kind_word(bracket->inside, words)) return *kind;
  if (const auto label = read_label(title))
    if (const auto kind = kind_word(title.substr(label->label.begin, label->label.size()), words))
      return *kind;
  std::optional<TalkKind> common;
  for (const Text part : split(title, '/')) {
    const auto kind = kind_word(part, words);
    if (!kind) return TalkKind::talk;
    if (!common) common = kind;
  }
  return *common;
}

TalkLine read_talk_line(std::string_view line, const Words& words) {
  TalkLine talk;
  Text rest = trim(line);
  talk.time = read_time_range(line, span_in(line, rest).begin);
  if (talk.time) rest = trim(without_joint(line.substr(talk.time->span.end)));
  const Front front = read_front(rest, words);
  talk.track = front.track;
  const bool has_columns = front.behind.find('\t') != Text::npos;
  const Parts parts = has_columns ? split_columns(front.behind) : split_joint(front.behind, words);
  read_speakers_of(talk, parts, line, words);
  talk.title = {plain_text(parts.title), span_in(line, trim(parts.title))};
  talk.kind = front.kind ? *front.kind : read_talk_kind(talk.title.value, words);
  return talk;
}

}  // namespace notes
