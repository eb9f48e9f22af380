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
#include "notes/width.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

using Text = std::string_view;

constexpr std::size_t longest_speaker = 40;  // columns, where nothing else marks one

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

/// `TITLE by X / Y`: behind the last `by` stands a speaker, and where he is from. What stands in
/// parentheses behind a company is neither: `(gold sponsor)`.
std::optional<Parts> split_by(Text text, const Words& words) {
  constexpr Text by = " by ";
  const std::size_t at = text.rfind(by);
  if (at == Text::npos || at == 0) return std::nullopt;
  const Text speaker = trim(text.substr(at + by.size()));
  const Text title = trim(text.substr(0, at));
  if (names_speakers(speaker, words)) return Parts{speaker, {}, title};
  if (speaker.empty() || display_width(speaker) > longest_speaker || speaker.find("。") != Text::npos)
    return std::nullopt;
  const std::size_t slash = speaker.find(" / ");
  if (slash == Text::npos) return Parts{speaker, {}, title};
  const Text company = trim(speaker.substr(slash + 3));
  return Parts{trim(speaker.substr(0, slash)), trim(company.substr(0, company.find(" ("))), title};
}

/// `TITLE — X`, `TITLE / X`: X only where it plainly names speakers.
std::optional<Parts> split_trailing(Text text, const Words& words) {
  constexpr std::array<Text, 7> joints{" from ", " — ", " – ", " - ", " / ", " ／ ", "　"};
  for (const Text joint : joints) {
    const std::size_t at = text.rfind(joint);
    if (at == Text::npos || at == 0) continue;
    const Text behind = trim(text.substr(at + joint.size()));
    if (names_speakers(behind, words)) return Parts{behind, {}, trim(text.substr(0, at))};
  }
  return std::nullopt;
}

/// `TITLE (@speaker)`, in either width: only where the parentheses plainly name speakers.
std::optional<Parts> split_parentheses(Text text, const Words& words) {
  constexpr std::array<std::pair<Text, Text>, 2> pairs{{{"(", ")"}, {"（", "）"}}};
  for (const auto& [open, close] : pairs) {
    const std::size_t at = text.rfind(open);
    if (!text.ends_with(close) || at == Text::npos || at == 0) continue;
    const std::size_t begin = at + open.size();
    const Text inside = trim(text.substr(begin, text.size() - close.size() - begin));
    if (names_speakers(inside, words)) return Parts{inside, {}, trim(text.substr(0, at))};
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
  if (const auto parts = split_by(text, words)) return *parts;
  if (const auto parts = split_trailing(text, words)) return *parts;
  if (const auto parts = split_parentheses(text, words)) return *parts;
  return {{}, {}, text};
}

/// Of two columns the first one is the title only where it is much the longer one and no speaker.
bool begins_with_title(Text first, Text second, const Words& words) {
  return !names_speakers(first, words) && display_width(first) > 2 * display_width(second) &&
         display_width(second) <= longest_speaker && !second.empty();
}

/// Columns held apart by tabs: speakers, affiliation, title; with two, no affiliation.
Parts split_columns(Text text, const Words& words) {
  std::vector<Text> columns = split(text, '\t');
  for (Text& column : columns) column = trim(column);
  if (columns.size() == 2 && begins_with_title(columns[0], columns[1], words))
    return {columns[1], {}, columns[0]};
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

/// A word that ends in a number (`LT2`), or has one or a dash behind it: `Talk 1 `, `LT - `.
std::optional<Front> numbered_label(Text text, const Words& words) {
  const Text word = text.substr(0, text.find_first_of(" \t"));
  Text behind = trim_begin(text.substr(word.size()));
  const std::size_t digits = std::min(behind.find_first_not_of("0123456789"), behind.size());
  const bool has_dash = behind.starts_with("- ");
  const bool has_number = digits > 0 || (!word.empty() && is_digit(word.back()));
  if (!has_dash && !has_number) return std::nullopt;
  behind = trim_begin(behind.substr(has_dash ? 1 : digits));
  const auto kind = kind_word(word, words);
  if (!kind || is_interlude(*kind) || behind.empty()) return std::nullopt;
  return Front{kind, {}, behind};
}

/// `LT: ` and the `LT` of `LT @speaker`. The name of an interlude is no label but its title.
std::optional<Front> leading_label(Text text, const Words& words) {
  if (const auto numbered = numbered_label(text, words)) return numbered;
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

/// The parts of a title that lists things: 前枠/会場諸注意, 挨拶、会場案内.
std::vector<Text> parts_of(Text title) {
  std::vector<Text> parts{title};
  for (const Text separator : {"/", "、", "・", "＆", "&"}) {
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

/// `休憩（10分）` without its duration.
Text title_without_duration(Text title) {
  constexpr std::array<std::pair<Text, Text>, 2> pairs{{{"(", ")"}, {"（", "）"}}};
  for (const auto& [open, close] : pairs) {
    const std::size_t at = title.rfind(open);
    if (!title.ends_with(close) || at == Text::npos || at == 0) continue;
    const std::string inside =
        folded(title.substr(at + open.size(), title.size() - close.size() - at - open.size()));
    if (!inside.empty() && is_digit(inside.front()) && without_duration(inside) != inside)
      return trim(title.substr(0, at));
  }
  return title;
}

}  // namespace

TalkKind read_talk_kind(std::string_view title, const Words& words) {
  if (const auto bracket = leading_bracket(title))
    if (const auto kind = kind_word(bracket->inside, words)) return *kind;
  if (const auto label = read_label(title))
    if (const auto kind = kind_word(title.substr(label->label.begin, label->label.size()), words))
      return *kind;
  std::optional<TalkKind> common;
  for (const Text part : parts_of(title)) {
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
  const Parts parts = has_columns ? split_columns(front.behind, words) : split_joint(front.behind, words);
  read_speakers_of(talk, parts, line, words);
  const Text title = title_without_duration(trim(parts.title));
  talk.title = {plain_text(title), span_in(line, title)};
  talk.kind = front.kind ? *front.kind : read_talk_kind(talk.title.value, words);
  return talk;
}

}  // namespace notes
