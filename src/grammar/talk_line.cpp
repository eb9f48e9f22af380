// SPDX-License-Identifier: MIT
// How time, speakers and title are joined on one line.
#include "notes/talk_line.hpp"

#include <algorithm>
#include <array>

#include "enclosed.hpp"
#include "leading_bracket.hpp"
#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "notes/characters.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/label.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "notes/text_set.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "scanner.hpp"
#include "talk_parts.hpp"

namespace notes {
namespace {

using Text = std::string_view;

constexpr ByteSet blanks(" \t");

/// What stands in front of speakers and title.
struct Front {
  std::optional<TalkKind> kind;
  Text track;
  Text behind;
};

/// A word that ends in a number (`LT2`), or has one or a dash behind it: `Talk 1 `, `LT - `.
std::optional<Front> numbered_label(Text text, const Words& words) {
  Text word = text.substr(0, std::min({text.find_first_of(" \t"), text.find("「"), text.find("『")}));
  Text behind = trim_begin(text.substr(word.size()));
  if (word.size() > 1 && (word.ends_with('.') || word.ends_with(':')) && is_digit(word[word.size() - 2]))
    word.remove_suffix(1);  // LT1. 題
  Scanner number(behind);
  number.take_number();
  const bool has_colon = number.at() > 0 && (number.take(':') || number.take('.'));
  const Text rest = behind.substr(number.at());
  const bool is_set_off =
      has_colon || number.next() == ' ' || rest.starts_with("「") || rest.starts_with("『");
  const bool has_dash = behind.starts_with("- ");
  const bool has_number = (number.at() > 0 && is_set_off) || (!word.empty() && is_digit(word.back()));
  if (!has_dash && !has_number) return std::nullopt;
  behind = trim_begin(has_dash ? behind.substr(1) : is_set_off ? rest : behind);
  const auto kind = kind_word(word, words);
  if (!kind || is_interlude(*kind) || behind.empty()) return std::nullopt;
  return Front{kind, {}, behind};
}

/// `15分枠(1)：`, `LT枠2`, `3コマ目`, `2本目:`: which of the slots it is.
std::optional<Front> slot_label(Text text) {
  Scanner scanner(text);
  const bool is_lt = scanner.take("LT") || scanner.take("ＬＴ");
  scanner.take("第");
  static constexpr TextSet numerals{"一", "二", "三", "四"};  // 第一部
  const bool has_number = scanner.take_number().digits > 0 || scanner.take_any(numerals);
  scanner.take("分");
  static constexpr TextSet counters{"コマ目", "本目", "人目", "つ目", "番目", "組目", "枠", "部"};
  if (!(is_lt || has_number) || !scanner.take_any(counters)) return std::nullopt;
  const bool opened = scanner.take('(');
  scanner.take('#');
  scanner.take_number();
  if (opened) scanner.take(')');
  scanner.skip_blanks();
  const bool set_off = scanner.take(':') || scanner.take('-');
  const Text behind = trim_begin(text.substr(scanner.at()));
  const bool is_quoted = behind.starts_with("「") || behind.starts_with("『");
  const bool has_blank = trim_end(text.substr(0, scanner.at())).size() < scanner.at();
  if (behind.empty() || !(set_off || is_quoted || has_blank)) return std::nullopt;
  return Front{is_lt ? TalkKind::lt : TalkKind::talk, {}, behind};
}

/// The code of a session of a conference, which is no part of its title: `H-1 `, `R5-3 `, `A4 (S): `.
Text without_session_code(Text text, const Words& words) {
  std::size_t letters = 0;
  while (letters < text.size() && letters < 3 && text[letters] >= 'A' && text[letters] <= 'Z') ++letters;
  if (letters == 0 || kind_word(text.substr(0, letters), words)) return text;  // LT1
  Scanner scanner(text, letters);
  const bool has_number = scanner.take_number().digits > 0;
  const bool has_dash = scanner.take('-');
  if (has_dash ? scanner.take_number().digits == 0 : !has_number) return text;
  const std::size_t end = scanner.at();
  scanner.skip_blanks();
  if (scanner.take('(')) {
    while (!scanner.done() && is_alphanumeric(scanner.next())) scanner.pass();
    if (!scanner.take(')')) return text;
  }
  const bool has_colon = scanner.take(':');
  scanner.skip_blanks();
  constexpr std::size_t longest_code = 2;  // PSR-15 is what a talk is about
  const bool is_quoted = scanner.rest().starts_with("「");
  const bool is_set_off =
      (scanner.at() > end || is_quoted) && ((has_dash && letters <= longest_code) || has_colon);
  return is_set_off && !scanner.done() ? text.substr(scanner.at()) : text;
}

/// `LT: ` and the `LT` of `LT @speaker`. The name of an interlude is no label but its title.
std::optional<Front> leading_label(Text text, const Words& words) {
  if (const auto slot = slot_label(text)) return slot;
  if (const auto numbered = numbered_label(text, words)) return numbered;
  const std::size_t quote = std::min({text.find("「"), text.find("『"), text.size()});
  const bool is_quoted = quote > 0 && (text.ends_with("」") || text.ends_with("』"));
  Text word = text.substr(0, text.find_first_of(" \t"));
  Text behind = trim_begin(text.substr(word.size()));
  if (is_quoted && kind_word(text.substr(0, quote), words)) {  // パネルディスカッション「題」
    word = text.substr(0, quote);
    behind = text.substr(quote);
  } else if (const auto label = read_label(text)) {
    word = text.substr(label->label.begin, label->label.size());
    behind = text.substr(label->value.begin, label->value.size());
  } else if (leading_speakers(behind, words) == 0) {
    return std::nullopt;
  }
  const auto kind = kind_word(word, words);
  if (!kind || is_interlude(*kind)) return std::nullopt;
  return Front{kind, {}, behind.empty() ? word : behind};
}

/// `[小部屋] 題`: what stands in such brackets right behind a time is a room, whatever it is called.
bool stands_for_track(Text text, const Bracket& bracket, const Words& words) {
  constexpr std::size_t longest = 60;  // columns
  const Text inside = trim(bracket.inside);
  return text.starts_with('[') && !inside.empty() && !bracket.behind.empty() &&
         !is_wider_than(inside, longest) && !names_speakers(inside, words);
}

/// `[A]`, `【LT】`, `LT: `. A label that is all there is stays as the title.
Front read_front(Text text, bool is_behind_time, const Words& words) {
  if (tells_kind_and_speaker(text, words)) return {{}, {}, text};
  Front front{{}, {}, without_session_code(text, words)};
  if (const auto bracket = is_behind_time ? leading_bracket(front.behind) : std::nullopt)
    if (!kind_word(bracket->inside, words) && stands_for_track(front.behind, *bracket, words)) {
      front.track = trim(bracket->inside);
      front.behind = bracket->behind;
    }
  while (const auto bracket = leading_bracket(front.behind)) {
    const auto kind = kind_word(bracket->inside, words);
    const bool tells_kind = kind && !front.kind;
    const bool tells_track = !kind && front.track.empty() && names_track(bracket->inside);
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
    const auto again = leading_label(front.behind, words);  // keynote-1 基調講演1: 題, 4コマ目 基調講演「題」
    if (again && (again->kind == front.kind || front.kind == TalkKind::talk)) {
      front.kind = again->kind;
      front.behind = again->behind;
    }
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

/// `題 (10:05 - 11:05)` and `題 14:58`: what stands before the time; all of it where none stands there.
Text take_time_behind(Text line, Text rest, std::optional<WrittenTimeRange>& time) {
  static constexpr ByteSet clock_signs("0123456789:");
  Text place = inside_last_parentheses(rest);
  Text before = rest;
  if (!place.empty()) {
    const auto begin = static_cast<std::size_t>(place.data() - rest.data());
    const Text open = rest.substr(0, begin).ends_with("(") ? "(" : "（";
    before = trim(rest.substr(0, begin - open.size()));
  } else if (const std::size_t blank = blanks.last_in(rest); blank != Text::npos && !rest.empty()) {
    place = rest.substr(blank + 1);
    before = trim(rest.substr(0, blank));
    // Behind a day or hours it is no time of the line's own.
    if (place.find(':') == Text::npos || clock_signs.first_in(before) < before.size()) return rest;
  }
  const auto found = read_time_range(place);
  if (!found || found->span.begin != 0 || found->span.size() != place.size() || before.empty()) return rest;
  time = shifted(*found, span_in(line, place).begin);
  return before;
}

void read_speakers_of(TalkLine& talk, const TalkParts& parts, Text line, const Words& words) {
  if (trim(parts.speakers).empty()) return;
  talk.speakers.value = read_speakers(parts.speakers, words);
  if (talk.speakers.value.empty()) return;
  talk.speakers.span = span_in(line, trim(parts.speakers));
  for (Speaker& speaker : talk.speakers.value)
    if (speaker.affiliation.empty()) speaker.affiliation = plain_text(parts.affiliation);
}

/// `Lunch and learn`, `Opening the box`, `休憩 のとりかた`: the word in front belongs to what follows. Behind
/// LT, or before Japanese, a word in small letters may be the name of a tool.
bool goes_on_as_title(Text word, Text behind, bool is_lt) {
  static constexpr TextSet joints{"a",  "an",   "the", "and", "or", "as", "at",   "by",      "for", "from",
                                  "in", "into", "is",  "of",  "on", "to", "with", "without", "your"};
  if (behind.starts_with("の")) return true;
  if (!is_letter(word.front())) return false;
  const FoldedView next(behind.substr(0, blanks.first_in(behind)));
  if (joints.has(next.text())) return true;
  const bool is_small = behind.front() >= 'a' && behind.front() <= 'z';
  return !is_lt && is_small && std::all_of(behind.begin(), behind.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80;
  });
}

/// `LT 題`, `Closing 題 — @x`, `オープニング 「題」`: the kind that is a word of its own in front of a title,
/// which loses it. But for LT somebody must give what follows, or quotes hold it.
std::optional<TalkKind> take_kind_before(Text& title, bool has_speaker, const Words& words) {
  const std::size_t blank = blanks.first_in(title);
  if (blank == title.size()) return std::nullopt;
  const auto kind = kind_word(title.substr(0, blank), words);
  Text behind = trim(title.substr(blank));
  const bool is_quoted = behind.starts_with("「") || behind.starts_with("『");
  const bool is_label = kind == TalkKind::lt || is_quoted ||
                        (has_speaker && kind && is_interlude(*kind) && kind != TalkKind::social);
  if (!kind || !is_label || *kind == TalkKind::other || behind.empty()) return std::nullopt;
  if (goes_on_as_title(title.substr(0, blank), behind, kind == TalkKind::lt)) return std::nullopt;
  static constexpr TextSet rests{"大会", "タイム", "コーナー", "枠", "祭"};  // LT 大会 2 日目
  const Text inner = behind.starts_with('(') ? behind.substr(1) : behind;    // LT 5min, LT大会 (5min x 5)
  if (!inner.empty() && is_digit(inner.front()) && is_length(" " + std::string(inner))) {
    title = title.substr(0, blank);
    return kind;
  }
  if (rests.at_front(behind) > 0) return kind == TalkKind::lt ? kind : std::nullopt;
  if (kind_word(behind, words)) return std::nullopt;  // 前枠 諸注意 is one thing
  if (behind.find_first_not_of("xX× 0123456789") == Text::npos) return std::nullopt;  // LT x 8
  if (const auto inside = quoted_title(behind, 0, behind.substr(0, std::string_view("「").size()),
                                       behind.starts_with("「") ? Text("」") : Text("』"));
      is_quoted && inside)
    behind = *inside;
  title = behind;
  return kind;
}

/// `[Session]` at the end of a text; empty where none stands there.
Text inside_last_brackets(Text text) {
  const std::size_t open = text.ends_with(']') ? text.rfind('[') : Text::npos;
  return open == Text::npos ? Text() : text.substr(open + 1, text.size() - open - 2);
}

/// `題 (基調講演)`, `題 [Session]`: the kind that stands in brackets behind a title, which loses it.
std::optional<TalkKind> take_kind_behind(Text& title, const Words& words) {
  const Text parenthesised = inside_last_parentheses(title);
  const Text inside = parenthesised.empty() ? inside_last_brackets(title) : parenthesised;
  if (inside.empty()) return std::nullopt;
  const auto kind = kind_word(inside, words);
  const auto begin = static_cast<std::size_t>(inside.data() - title.data());
  const bool is_wide = title.substr(0, begin).ends_with("（");
  const Text before = trim(title.substr(0, begin - (is_wide ? std::string_view("（").size() : 1)));
  if (!kind || before.empty() || is_digit(inside.front())) return std::nullopt;
  if (const auto named = kind_word(before, words); named && is_interlude(*named))
    return std::nullopt;  // 懇親会（ビアバッシュ） is called so
  title = before;
  return kind;
}

/// `1. 題`, `(2) 題`, `3.「題」`: a heading without the number in front of it.
Text without_enumerator(Text text) {
  Scanner scanner(text);
  const bool opened = scanner.take('(');
  const Number number = scanner.take_number();
  if (number.digits == 0 || number.digits > 2) return text;
  bool closed = opened ? scanner.take(')') : scanner.take('.') || scanner.take(')');
  if (closed && !opened && is_digit(scanner.next())) {  // 2.5.題
    Scanner deeper = scanner;
    closed = deeper.take_number().digits > 0 && deeper.take('.');
    if (closed) scanner = deeper;
  }
  if (!closed || is_digit(scanner.next())) return text;
  scanner.skip_blanks();
  const Text behind = text.substr(scanner.at());
  return behind.empty() ? text : behind;
}

/// `［開発プロセス］ 11:10～11:55 題`: what stands in brackets before a time is the track.
std::optional<Bracket> track_before_time(Text text) {
  for (const auto& [open, close] : {std::pair<Text, Text>{"［", "］"}, {"[", "]"}, {"【", "】"}}) {
    const std::size_t end = text.starts_with(open) ? find_first(text, close) : Text::npos;
    if (end == Text::npos) continue;
    const Text behind = trim_begin(text.substr(end + close.size()));
    if (read_time_range(behind)) return Bracket{trim(text.substr(open.size(), end - open.size())), behind};
  }
  return std::nullopt;
}

/// `【16-C-1】題`: the code of a session in brackets is no part of its title.
Text without_code_in_brackets(Text text, const Words& words) {
  const auto bracket = leading_bracket(text);
  if (!bracket || bracket->behind.empty() || kind_word(bracket->inside, words)) return text;
  const bool has_digit = std::any_of(bracket->inside.begin(), bracket->inside.end(), is_digit);
  const bool is_code = std::all_of(bracket->inside.begin(), bracket->inside.end(), [](char c) {
    return is_digit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '(' || c == ')';
  });
  return has_digit && is_code && bracket->inside.size() < 9 ? bracket->behind : text;
}

/// `題 ([発表資料](https://…))`: a heading without the link to the slides behind it.
Text without_slides_link(Text text, const Words& words) {
  const auto links = text.ends_with(")") || text.ends_with("）") ? read_links(text) : std::vector<Link>();
  if (links.empty()) return text;
  const Link& link = links.back();
  const Text behind = trim(text.substr(link.span.end));
  const Text before = trim(text.substr(0, link.span.begin));
  Text called = link.text;
  if (called.starts_with('[') && called.ends_with(']')) called = called.substr(1, called.size() - 2);
  const bool is_slides = words.fact_role(called) == FactRole::slides ||
                         (words.link_role(link.url) == LinkRole::slides && folded(link.text) == "slide");
  if (!is_slides || before.empty()) return text;
  if (behind.empty()) return before;
  for (const auto& [open, close] : {std::pair<Text, Text>{"(", ")"}, {"（", "）"}, {"[", "]"}})
    if (behind == close && before.ends_with(open)) return trim(before.substr(0, before.size() - open.size()));
  return text;
}

/// `「題」` whose quotes hold all of it.
Text without_quotes(Text title) {
  for (const auto& [open, close] : {std::pair<Text, Text>{"「", "」"}, {"『", "』"}})
    if (title.starts_with(open) && find_first(title, close) + close.size() == title.size())
      return title.substr(open.size(), title.size() - open.size() - close.size());
  return title;
}

/// `__題__`: a title all in bold; `__init__` is a name.
Text without_strong(Text title) {
  constexpr Text mark = "__";
  const bool is_strong = title.size() > 2 * mark.size() && title.starts_with(mark) && title.ends_with(mark) &&
                         (title.find(' ') != Text::npos || static_cast<unsigned char>(title[2]) >= 0x80);
  return is_strong ? title.substr(mark.size(), title.size() - 2 * mark.size()) : title;
}

/// `- 題` behind a speaker: the joint is none of the title.
Text without_joint_before(Text title) {
  static constexpr TextSet joints{"- ", "– ", "— ", "― ", "/ ", "／", ": ", "："};
  return trim_begin(title.substr(joints.at_front(title)));
}

/// `[題 / @x](https://…)`: what the link shows, where it is all there is and leads to no profile.
Text inside_link(Text text) {
  if (!text.starts_with('[') || !text.ends_with(')')) return text;
  const std::vector<Link> links = read_links(text);
  const bool is_all = links.size() == 1 && links.front().span.size() == text.size() && !links.front().image;
  if (!is_all || links.front().text.empty() || !profile_handle(links.front().url).empty()) return text;
  return text.substr(1, text.rfind("](") - 1);
}

/// What sites put behind a title: `題 - Speaker Deck`.
Text without_host(Text title) {
  for (const Text site : {" - Speaker Deck", " - Google スライド", " - Google Slides", " | Docswell",
                          " - SlideShare", " | PPT", " - Qiita", " | Qiita", " - connpass"})
    if (title.ends_with(site)) return title.substr(0, title.size() - site.size());
  return title;
}

/// `懇親会！`: an interlude that somebody looks forward to.
Text without_joy(Text title, const Words& words) {
  for (const Text mark : {"！", "!"}) {
    const Text calm = title.substr(0, title.size() - std::min(mark.size(), title.size()));
    if (!title.ends_with(mark) || calm.ends_with(mark)) continue;
    const auto kind = kind_word(title, words);
    if (kind == TalkKind::social || kind == TalkKind::pause) return trim(calm);
  }
  return title;
}

/// A title without the hashtags of the event behind it.
Text without_hashtags(Text title) {
  for (;;) {
    const std::size_t at = find_last(title, " #");
    if (at == Text::npos || at == 0) return title;
    const Text tag = title.substr(at + 2);
    if (tag.empty() || is_digit(tag.front()) || tag.find(' ') != Text::npos) return title;
    title = trim(title.substr(0, at));
  }
}

/// `休憩（10分）` without its duration.
Text title_without_duration(Text title) {
  constexpr std::array<std::pair<Text, Text>, 2> pairs{{{"(", ")"}, {"（", "）"}}};
  for (const auto& [open, close] : pairs) {
    const std::size_t at = title.ends_with(close) ? find_last(title, open) : Text::npos;
    if (at == Text::npos || at == 0) continue;
    const std::string inside =
        folded(title.substr(at + open.size(), title.size() - close.size() - at - open.size()));
    const bool is_duration = inside.ends_with("分") || inside.ends_with("min") || inside.ends_with("m");
    if (!inside.empty() && is_digit(inside.front()) && is_duration) return trim(title.substr(0, at));
  }
  return title;
}

}  // namespace

TalkLine read_talk_line(std::string_view line, const Words& words, const TalkForm& form) {
  TalkLine talk;
  Text rest = without_enumerator(without_slides_link(trim(line), words));
  if (const auto track = track_before_time(rest)) {
    talk.track = track->inside;
    rest = track->behind;
  }
  talk.time = read_time_range(line, span_in(line, rest).begin);
  const bool is_behind_time = talk.time.has_value();
  if (is_behind_time)
    rest = trim(without_joint(line.substr(talk.time->span.end)));
  else
    rest = take_time_behind(line, rest, talk.time);
  rest = without_host(inside_link(rest));
  const Front front = read_front(without_code_in_brackets(rest, words), is_behind_time, words);
  if (talk.track.empty()) talk.track = front.track;
  talk.labelled = front.kind.has_value();
  const bool has_columns = front.behind.find('\t') != Text::npos;
  const TalkParts parts = has_columns ? split_columns(front.behind, words, form)
                                      : split_joint(title_without_duration(front.behind), words, form);
  const auto kind_in_place = kind_word(parts.speakers, words);  // `パネル / 題` among `X / 題`
  if (!kind_in_place) read_speakers_of(talk, parts, line, words);
  Text title = without_strong(trim(parts.title));
  if (!talk.speakers.value.empty() && !parts.quoted)
    title = without_joint_behind(has_columns ? title : without_joint_before(title));
  std::optional<TalkKind> kind_before;
  if (!parts.quoted) {
    title = without_joy(without_quotes(title_without_duration(without_hashtags(title))), words);
    if (!front.kind) kind_before = take_kind_before(title, !talk.speakers.value.empty(), words);
    if (!front.kind && !kind_before) kind_before = take_kind_behind(title, words);
  }
  if (kind_before) talk.labelled = true;
  const bool is_only_lt = !talk.speakers.value.empty() && kind_word(title, words) == TalkKind::lt &&
                          (!has_columns || title.ends_with(':'));
  const Text place = title.data() ? title : line.substr(line.size());  // a speaker alone has no title
  talk.title = {is_only_lt ? std::string() : plain_text(title), span_in(line, place)};
  if (is_only_lt) kind_before = TalkKind::lt;
  auto kind = front.kind ? front.kind : kind_in_place ? kind_in_place : kind_before;
  if (!kind) kind = find_talk_kind(talk.title.value, words);
  if (!kind && talk.speakers.value.empty()) kind = kind_at_rim(talk.title.value, words);
  talk.kind = kind.value_or(TalkKind::talk);
  return talk;
}

Talk talk_of(const TalkLine& line) {
  Talk talk;
  if (line.time && line.time->start) talk.start = line.time->start->minutes;
  if (line.time && line.time->end) talk.end = line.time->end->minutes;
  talk.kind = line.kind;
  talk.track = line.track;
  talk.title = line.title.value;
  talk.speakers = line.speakers.value;
  return talk;
}

bool names_track(std::string_view text) {
  constexpr std::array<Text, 9> words{"track", "room",   "hall",   "stage",   "トラック",
                                      "会場",  "ルーム", "ホール", "ステージ"};
  const std::string word = folded(text);
  if (word.size() == 1) return is_letter(word[0]);
  return std::any_of(words.begin(), words.end(),
                     [&](Text w) { return word.starts_with(w) || word.ends_with(w); });
}

}  // namespace notes
