// SPDX-License-Identifier: MIT
// The joints that people hold speakers and titles together with.
#include "talk_parts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "enclosed.hpp"
#include "leading_bracket.hpp"
#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "notes/characters.hpp"
#include "notes/find.hpp"
#include "notes/label.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "notes/text_set.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

using Text = std::string_view;

constexpr ByteSet blanks(" \t");

constexpr std::size_t longest_speaker = 40;  // columns, where nothing else marks one

/// `「題」 よかった`: what follows is set off.
bool is_remark(Text behind) {
  static constexpr TextSet signs{" ", "　", "-", "(", "（", "※"};
  return signs.at_front(behind) > 0;
}

/// `X：「題」`, `X: 「題」` and `X（Y社）「題」`: a name that a colon or a company sets off from the title.
Text set_off_speaker(Text before) {
  for (const Text colon : {"：", ":"}) {
    if (!before.ends_with(colon)) continue;
    const Text name = trim(before.substr(0, before.size() - colon.size()));
    return may_be_name(name) ? name : Text();
  }
  for (const auto& [open, close] : {std::pair<Text, Text>{"（", "）"}, {"(", ")"}}) {
    const std::size_t at = before.ends_with(close) ? find_last(before, open) : Text::npos;
    if (at != Text::npos && may_be_name(before.substr(0, at))) return before;
  }
  return {};
}

Text without_colon(Text text) {
  for (const Text colon : {"：", ":"})
    if (text.ends_with(colon)) return trim(text.substr(0, text.size() - colon.size()));
  return text;
}

/// `ランチセッション「題」`, `LT「題」`: what stands before the quotes says what kind of slot it is.
bool is_slot_label(Text before, const Words& words) {
  static constexpr TextSet slots{"セッション", "講演", "トーク", "セミナー"};
  const auto kind = kind_word(before, words);
  const bool is_of_talks = !kind || *kind == TalkKind::talk || before.starts_with("ランチ");
  return slots.at_back(before) > 0 && is_of_talks;
}

/// `「題」ー 名字さん`, `「題」@x`: who stands behind the quotes.
Text speaker_behind_quotes(Text behind, const Words& words) {
  static constexpr TextSet joints{"ー", "-", "―", "–", "—", "：", ":", "/", "／", "by "};
  behind = trim(behind);
  const Text speaker = trim(behind.substr(joints.at_front(behind)));
  const bool is_set_off = speaker.size() < behind.size() || speaker.starts_with('@');
  return is_set_off && names_speakers(speaker, words) ? speaker : Text();
}

std::optional<TalkParts> split_quoted(Text text, const Words& words, const TalkForm& form) {
  constexpr std::array<std::pair<Text, Text>, 4> pairs{
      {{"「", "」"}, {"『", "』"}, {"“", "”"}, {"\"", "\""}}};
  for (const auto& [opening, closing] : pairs) {
    const std::size_t open = find_first(text, opening);
    if (open == Text::npos) continue;
    const Text before = trim(text.substr(0, open));
    const auto quoted = quoted_at(text, open, opening, closing);
    if (!quoted) continue;
    const bool is_attribute = before.find('<') != Text::npos;
    const Text speaker_before = without_colon(before);  // **@xさん**：「題」
    if (const std::size_t colon = before.find(" : "); colon != Text::npos && quoted->behind.empty()) {
      const Text speaker = trim(before.substr(colon + 3));  // ショートセッション : 名前 「題」
      const Text name = trim(speaker.substr(0, std::min(speaker.find(" ("), speaker.size())));
      if (is_slot_label(trim(before.substr(0, colon)), words) && may_be_name(name))
        return TalkParts{name, {}, quoted->title, true};
    }
    const bool is_given =
        !before.empty() && !is_attribute &&
        (names_speakers(before, words) ||
         (speaker_before.ends_with("**") && names_speakers(plain_text(speaker_before), words)));
    if (is_given && is_length(quoted->behind)) return TalkParts{speaker_before, {}, quoted->title, true};
    if (is_given && is_remark(quoted->behind)) return TalkParts{speaker_before, {}, trim(text.substr(open))};
    const bool is_labelled = !before.empty() && is_slot_label(before, words);
    if (before.empty() || is_labelled)
      if (const Text speaker = speaker_behind_quotes(quoted->behind, words); !speaker.empty())
        return TalkParts{speaker, {}, quoted->title, true};
    const bool is_japanese = opening != "\"" && opening != "“";
    if (!is_japanese || !quoted->behind.empty()) continue;
    if (is_labelled) return TalkParts{{}, {}, quoted->title, true};
    const auto title = std::optional(quoted->title);
    if (before.empty() || (form.quotes && may_be_name(before))) return TalkParts{before, {}, *title, true};
    if (const Text speaker = set_off_speaker(before); !speaker.empty())
      return TalkParts{speaker, {}, *title, true};
  }
  return std::nullopt;
}

/// `(gold sponsor)`, `(chair)`: what somebody is at a conference is no company.
Text without_rank(Text speaker) {
  for (const Text rank : {"sponsor)", "speaker)", "chair)", "スポンサー)"})
    if (speaker.ends_with(rank)) return trim(speaker.substr(0, speaker.rfind(" (")));
  return speaker;
}

/// `TITLE by X / Y`: behind the last `by` stands a speaker, and where he is from. What stands in
/// parentheses behind a company is neither: `(gold sponsor)`.
std::optional<TalkParts> split_by(Text text, const Words& words) {
  static constexpr TextSet joints{" by ", "）by ", ")by ", "」by ", "』by "};
  if (text.starts_with("by ") && may_be_name(text.substr(3))) return TalkParts{text.substr(3), {}, {}};
  if (!joints.is_in(text)) return std::nullopt;
  Text by = " by ";
  std::size_t at = find_last(text, by);
  for (const Text close : {"）by ", ")by ", "」by ", "』by "})  // no blank is needed behind these
    if (const std::size_t glued = find_last(text, close); at == Text::npos && glued != Text::npos) {
      by = "by ";
      at = glued + close.size() - by.size();
    }
  if (at == Text::npos || at == 0) return std::nullopt;
  const Text speaker = trim(text.substr(at + by.size()));
  const Text title = trim(text.substr(0, at));
  if (names_speakers(speaker, words)) return TalkParts{speaker, {}, title};
  static constexpr TextSet verbs{"hosted",    "sponsored", "powered", "Powered", "presented",
                                 "supported", "organized", "driven",  "written", "followed"};
  if (verbs.at_back(title) > 0) return std::nullopt;
  const std::size_t slash = speaker.find(" / ");
  const Text name = without_rank(trim(speaker.substr(0, slash)));
  const bool is_short = !is_wider_than(plain_text(name), longest_speaker);
  for (const Text article : {"the ", "a ", "an ", "using ", "design"})
    if (name.starts_with(article)) return std::nullopt;  // by the way
  if (name.empty() || !is_short || name.find("。") != Text::npos) return std::nullopt;
  if (slash == Text::npos) return TalkParts{name, {}, title};
  return TalkParts{name, without_rank(trim(speaker.substr(slash + 3))), title};
}

/// `TITLE @x`, `TITLE @x at COMPANY`, `TITLE [@x](https://twitter.com/x)さん`, several of them: from the
/// first handle on there is nothing but speakers.
std::optional<TalkParts> split_trailing_handles(Text text, const Words& words) {
  constexpr std::array<Text, 3> signs{"[@", "@", "＠"};
  constexpr std::size_t longest = 400;  // bytes of speakers and their addresses; more is no heading
  for (std::size_t at = text.size() > longest ? text.size() - longest : 1; at < text.size(); ++at) {
    const bool is_behind_blank = trim_end(text.substr(0, at)).size() < at;
    const bool is_handle =
        std::any_of(signs.begin(), signs.end(), [&](Text sign) { return text.substr(at).starts_with(sign); });
    if (!is_handle || (!is_behind_blank && !text.substr(at).starts_with("[@"))) continue;
    const Text speakers = text.substr(at);
    const Text title = without_joint_behind(text.substr(0, at));
    if (title.empty()) return std::nullopt;
    if (names_speakers(speakers, words)) return TalkParts{speakers, {}, title};
    const std::size_t company = speakers.find(" at ");
    if (company != Text::npos && names_speakers(speakers.substr(0, company), words))
      return TalkParts{speakers.substr(0, company), trim(speakers.substr(company + 4)), title};
  }
  return std::nullopt;
}

/// `TITLE @なまえ`, a handle in no script that a service knows: only as most lines are written.
std::optional<TalkParts> split_trailing_nickname(Text text) {
  const std::size_t at = std::max(text.rfind(" @") + 1, text.rfind(" ＠") + 1);
  const Text speaker = text.substr(at);
  const bool is_word = at > 1 && blanks.first_in(speaker) == speaker.size() && speaker.size() > 1;
  if (!is_word || is_wider_than(speaker, longest_speaker)) return std::nullopt;
  return TalkParts{speaker, {}, trim(text.substr(0, at))};
}

/// `TITLE 名字 名前 氏`, several between ` / `: an honorific that stands by itself ends a line, and one or
/// two short words before it are who carries it.
std::optional<TalkParts> split_trailing_honoured(Text text, const Words& words) {
  constexpr std::size_t longest_word = 10;  // columns
  Text title = text;
  for (bool more = true; more;) {
    more = false;
    Text rest = trim(title);
    if (rest.size() < text.size() && rest.ends_with("/")) rest = trim(rest.substr(0, rest.size() - 1));
    Text name = rest;
    for (const std::string& honorific : words.honorifics) {
      const Text before = rest.substr(0, rest.size() - std::min(honorific.size(), rest.size()));
      if (rest.ends_with(honorific) && before.ends_with(' ')) name = trim(before);
    }
    if (name.size() == rest.size()) break;
    for (int word = 0; word < 2; ++word) {
      const std::size_t blank = name.find_last_of(' ');
      if (blank == Text::npos || is_wider_than(name.substr(blank + 1), longest_word)) break;
      name = trim(name.substr(0, blank));
      more = true;
    }
    if (more) title = name;
  }
  if (title.size() == text.size() || title.empty()) return std::nullopt;
  return TalkParts{trim(text.substr(title.size())), {}, title};
}

bool is_all_kanji(Text word) {
  for (Text rest = word; !rest.empty(); rest.remove_prefix(first_code_point(rest).size))
    if (!is_kanji(first_code_point(rest).value)) return false;
  return !word.empty();
}

/// Whether a word may be a family name before a given one: two or three kanji that are no word of titles.
bool may_be_family_name(Text word) {
  static constexpr TextSet of_titles{"入門", "紹介", "概要", "実践", "事例", "基礎", "応用",
                                     "前編", "中編", "後編", "発表", "報告", "解説", "総括",
                                     "講演", "挨拶", "登壇", "座談", "運用", "開発"};
  return is_all_kanji(word) && word.size() <= 9 && !of_titles.has(word);
}

/// `TITLE 名字さん`, `TITLE 名字 名前さん`: the last word of a line is a short name with its honorific.
std::optional<TalkParts> split_trailing_name(Text text, const Words& words) {
  const std::size_t blank = text.find_last_of(' ');
  if (blank == Text::npos) return std::nullopt;
  const Text speaker = text.substr(blank + 1);
  for (const std::string& honorific : words.honorifics) {
    if (!speaker.ends_with(honorific)) continue;
    const Text name = speaker.substr(0, speaker.size() - honorific.size());
    constexpr std::size_t longest_name = 12;  // columns
    const bool is_name = !name.empty() && !is_wider_than(name, longest_name) && may_be_name(name);
    if (!is_name || !names_speakers(speaker, words)) continue;
    const Text title = trim(text.substr(0, blank));
    const std::size_t before = title.find_last_of(' ');
    const bool is_full =
        before != Text::npos && may_be_family_name(title.substr(before + 1)) && is_all_kanji(name);
    if (is_full) return TalkParts{text.substr(before + 1), {}, trim(title.substr(0, before))};
    return TalkParts{speaker, {}, title};
  }
  return std::nullopt;
}

/// `名前 (@handle)`, a short name.
bool is_name_with_handle(Text text, const Words& words) {
  const Text inside = inside_last_parentheses(text);
  if (inside.empty() || !trim(inside).starts_with('@') || !names_speakers(inside, words)) return false;
  Text name = text.substr(0, static_cast<std::size_t>(inside.data() - text.data()));
  name.remove_suffix(last_code_point(name).size);  // the parenthesis
  return may_be_name(name);
}

/// `Hanako Yamada (X Inc.)`: two or three words in capitals, and where she is from.
bool is_latin_name_with_company(Text text) {
  const Text inside = inside_last_parentheses(text);
  if (inside.empty() || is_digit(inside.front())) return false;
  Text name = trim(text.substr(0, static_cast<std::size_t>(inside.data() - text.data())));
  while (name.ends_with('(') || name.ends_with("（"))
    name = trim(name.substr(0, name.size() - (name.ends_with('(') ? 1 : 3)));
  std::size_t words = 0;
  for (const Text word : split(name, ' ')) {
    const bool is_capital = !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
    if (!is_capital ||
        !std::all_of(word.begin(), word.end(), [](char c) { return is_letter(c) || c == '.' || c == '-'; }))
      return false;
    ++words;
  }
  return words == 2 || words == 3;
}

/// `Xさん：題`, where X plainly names speakers.
std::optional<TalkParts> split_before_colon(Text text, const Words& words) {
  for (const Text colon : {"：", ":"}) {
    const std::size_t at = find_first(text, colon);
    if (at == Text::npos || at == 0) continue;
    Text speaker = trim(text.substr(0, at));
    const Text title = trim(text.substr(at + colon.size()));
    Text company;  // `名前 @x [X社]: 題`
    if (const std::size_t open = speaker.rfind('['); speaker.ends_with(']') && open != Text::npos) {
      company = trim(speaker.substr(open + 1, speaker.size() - open - 2));
      speaker = trim(speaker.substr(0, open));
    }
    if (!title.empty() && may_be_name(speaker, 2 * longest_speaker) && names_speakers(speaker, words))
      return TalkParts{speaker, company, title};
  }
  return std::nullopt;
}

/// `スポンサーセッション: X社様`: whose slot it is.
std::optional<TalkParts> split_sponsor(Text text, const Words& words) {
  const auto label = read_label(text);
  if (!label) return std::nullopt;
  const Text title = text.substr(label->label.begin, label->label.size());
  const Text speaker = text.substr(label->value.begin, label->value.size());
  const bool is_slot = title.ends_with("セッション") || title.ends_with("LT") || title.ends_with("枠");
  return is_slot && !speaker.empty() && names_speakers(speaker, words)
             ? std::optional(TalkParts{speaker, {}, title})
             : std::nullopt;
}

/// `TITLE[@x]`.
std::optional<TalkParts> split_brackets_behind(Text text, const Words& words) {
  const std::size_t open = text.rfind('[');
  if (!text.ends_with(']') || open == Text::npos || open == 0) return std::nullopt;
  const Text speaker = text.substr(open + 1, text.size() - open - 2);
  return speaker.starts_with('@') && names_speakers(speaker, words)
             ? std::optional(TalkParts{speaker, {}, trim(text.substr(0, open))})
             : std::nullopt;
}

/// Whether parentheses that open before `at` close behind it.
bool is_within_parentheses(Text text, std::size_t at) {
  const auto last = [&](std::initializer_list<Text> signs) {
    std::size_t found = 0;
    for (const Text sign : signs)
      if (const std::size_t place = find_last(text.substr(0, at), sign); place != Text::npos)
        found = std::max(found, place + 1);
    return found;
  };
  return last({"(", "（"}) > last({")", "）"});
}

/// `TITLE — X`, `TITLE / X`: X only where it plainly names speakers.
std::optional<TalkParts> split_trailing(Text text, const Words& words) {
  static constexpr TextSet joints{" from ", " — ", " – ", " - ", " / ", " ／ ", "　", "）- ", ")- ", "』/"};
  if (!joints.is_in(text)) return std::nullopt;
  for (const Text joint : joints) {
    const std::size_t at = find_last(text, joint);
    if (at == Text::npos || at == 0 || is_within_parentheses(text, at)) continue;
    Text behind = trim(text.substr(at + joint.size()));
    if (behind.starts_with("/ ")) behind = trim(behind.substr(1));
    // The bracket of a joint is the title's.
    const std::size_t bracket = joint.starts_with(")")                               ? 1
                                : joint.starts_with("）") || joint.starts_with("』") ? 3
                                                                                     : 0;
    if (names_speakers(behind, words) || is_name_with_handle(behind, words) ||
        is_latin_name_with_company(behind))
      return TalkParts{behind, {}, trim(text.substr(0, at + bracket))};
  }
  return std::nullopt;
}

/// `TITLE：山田太郎（X社）` without its parentheses: where the name of four or five kanji begins behind the
/// colon; npos if nowhere.
std::size_t full_name_behind_colon(Text text) {
  constexpr std::size_t bytes_of_kanji = 3;
  for (const Text colon : {"：", ":"}) {
    const std::size_t at = find_last(text, colon);
    if (at == Text::npos || at == 0) continue;
    const Text name = trim(text.substr(at + colon.size()));
    const bool is_long = name.size() >= 4 * bytes_of_kanji && name.size() <= 5 * bytes_of_kanji;
    if (is_long && is_all_kanji(name)) return at + colon.size();
  }
  return Text::npos;
}

/// `TITLE (@speaker)`, in either width: only where the parentheses plainly name speakers, or, as most
/// headings of the note are written, may name them.
std::optional<TalkParts> split_parentheses(Text text, const Words& words, const TalkForm& form) {
  const Text inside = inside_last_parentheses(text);
  if (inside.empty()) return std::nullopt;
  const bool is_speaker = names_speakers(trim(inside), words) || names_speakers(plain_text(inside), words);
  if (!is_speaker && !(form.parentheses && is_name_in_parentheses(inside))) return std::nullopt;
  const std::size_t begin = static_cast<std::size_t>(inside.data() - text.data());
  const Text open = text.substr(0, begin).ends_with("(") ? "(" : "（";
  const Text title = trim(text.substr(0, begin - open.size()));
  if (title.empty()) return std::nullopt;
  if (const std::size_t name = is_speaker ? Text::npos : full_name_behind_colon(title); name != Text::npos)
    return TalkParts{text.substr(name), {}, without_colon(trim(title.substr(0, name)))};
  return TalkParts{trim(inside), {}, title};
}

/// `「題」X`, as most lines are written.
std::optional<TalkParts> split_behind_quotes(Text text) {
  for (const auto& [open, close] : {std::pair<Text, Text>{"「", "」"}, {"『", "』"}}) {
    const std::size_t end = text.starts_with(open) ? find_first(text, close) : Text::npos;
    if (end == Text::npos) continue;
    Text behind = trim(text.substr(end + close.size()));
    if (behind.starts_with("by ")) behind = trim(behind.substr(3));
    if (may_be_name(plain_text(behind)))
      return TalkParts{behind, {}, text.substr(open.size(), end - open.size()), true};
  }
  return std::nullopt;
}

/// As most headings of the note are written: `TITLE / X`, `X / TITLE`, `TITLE（X）`.
std::optional<TalkParts> split_by_form(Text text, const TalkForm& form) {
  using Speaker = TalkForm::Speaker;
  const auto split_at = [&](Speaker side, const auto& joints) -> std::optional<TalkParts> {
    if (side == Speaker::unknown || !joints.is_in(text)) return std::nullopt;
    for (const Text joint : joints) {
      const std::size_t at = find_last(text, joint);
      if (at == Text::npos || at == 0) continue;
      const Text before = trim(text.substr(0, at));
      const Text behind = trim(text.substr(at + joint.size()));
      const Text speaker = side == Speaker::before ? before : behind;
      if (!may_be_name(plain_text(speaker))) return std::nullopt;
      return TalkParts{speaker, {}, side == Speaker::before ? behind : before};
    }
    return std::nullopt;
  };
  static constexpr TextSet slashes{" / ", " ／ ", "／"};
  static constexpr TextSet dashes{" — ", " – ", " - ", " –", " &#8211; ", " &#8211;", "&#8211;"};
  if (auto parts = split_at(form.slash, slashes)) return parts;
  if (auto parts = split_at(form.dash, dashes)) return parts;
  return std::nullopt;
}

/// 箱の話, 箱を運ぶ, as against みどりの会: what stands before a name is what he told, not whose he is.
bool is_topic(Text text) {
  for (const Text body : {"会", "社", "部", "室", "店", "班", "所", "学"})
    if (text.ends_with(body)) return false;
  for (const Text particle : {"の", "を", "は", "が", "で", "に"})
    if (holds(text, particle)) return true;
  return false;
}

/// A heading that is nothing but who speaks, with an honorific: `X社 名字さん`.
bool is_speaker_alone(Text text, const Words& words) {
  if (text.find("](") != Text::npos) {
    const std::string plain = plain_text(text);
    return plain.find("](") == std::string::npos && is_speaker_alone(plain, words);
  }
  // `@handle さん`
  if (const std::size_t handle = leading_speakers(text, words); handle > 0 && text.starts_with('@'))
    for (const std::string& honorific : words.honorifics)
      if (trim(text.substr(handle)) == honorific) return true;
  constexpr std::array<Text, 11> joints{"　", " by ", " from ", " - ", " – ", " — ",
                                        "/",  "\t",   "「",     "『",  "@"};
  const bool is_honoured = text.ends_with("の方") || words.honorifics.at_back(text) ||
                           holds(text, "さん＠") || holds(text, "さん@");
  const bool has_joint =
      std::any_of(joints.begin(), joints.end(), [&](Text joint) { return holds(text, joint); });
  const std::size_t blank = text.rfind(' ');
  const bool tells_topic = blank != Text::npos && is_topic(trim(text.substr(0, blank)));
  return is_honoured && !tells_topic && (!has_joint || holds(text, "さん@")) &&
         may_be_name(text, 2 * longest_speaker) && names_speakers(text, words);
}

/// `Xさんによる「題」`, `Xさんの箱の話`, `Xさんのトーク`: whose talk it is, and what it is called.
std::optional<TalkParts> split_possessive(Text text, const Words& words) {
  constexpr std::size_t longest_name = 24;  // columns
  constexpr std::array<Text, 10> told{"話",   "紹介", "発表",   "デモ", "報告",
                                      "相談", "LT",   "トーク", "講演", "セッション"};
  for (const std::string& honorific : words.honorifics)
    for (const Text joint : {"による", "の"}) {
      const std::size_t at = text.find(honorific + std::string(joint));
      if (at == Text::npos || at == 0) continue;
      const Text speaker = text.substr(0, at + honorific.size());
      if (is_wider_than(plain_text(speaker), longest_name) || !names_speakers(speaker, words)) continue;
      Text title = trim(text.substr(at + honorific.size() + joint.size()));
      const Text noun =
          title.substr(0, std::min({title.find(' '), title.find('('), title.find("（"), title.size()}));
      if (std::find(told.begin(), told.end(), noun) != told.end())
        return TalkParts{speaker, {}, noun == "LT" ? title : title.substr(noun.size())};
      if (const auto inside = title.starts_with("「") ? quoted_title(title, 0, "「", "」") : std::nullopt)
        return TalkParts{speaker, {}, *inside, true};
      const Text ending = title.substr(0, title.find_last_of('('));
      const bool is_told =
          std::any_of(told.begin(), told.end(), [&](Text word) { return trim_end(ending).ends_with(word); });
      if (is_told) return TalkParts{speaker, {}, title};
    }
  return std::nullopt;
}

/// `講師：X 氏`, `[第一部] 講師：X 氏`: a label says who speaks, and no title stands there.
std::optional<TalkParts> split_label(Text text, const Words& words) {
  if (const auto bracket = leading_bracket(text); bracket && bracket->inside.starts_with("第"))
    text = bracket->behind;
  const auto label = read_label(text);
  if (!label || words.fact_role(text.substr(label->label.begin, label->label.size())) != FactRole::speakers)
    return std::nullopt;
  const Text speaker = text.substr(label->value.begin, label->value.size());
  return trim(speaker).empty() ? std::nullopt : std::optional(TalkParts{speaker, {}, {}});
}

/// `会場説明⇥事務局`, `LT1⇥@x`, `パネル⇥山田 花子`: what kind of slot it is, and who gives it.
bool are_kind_and_speaker(Text first, Text second, const Words& words) {
  if (second.empty() || !is_kind_word(first, words) || is_kind_word(second, words)) return false;
  const auto kind = kind_word(first, words);
  return (kind && is_interlude(*kind)) || names_speakers(second, words) || is_full_name(second);
}

/// Of two columns the first one is the title only where it is much the longer one and no speaker.
bool begins_with_title(Text first, Text second, const Words& words) {
  return !names_speakers(first, words) && display_width(first) > 2 * display_width(second) &&
         !is_wider_than(second, longest_speaker) && !second.empty();
}

}  // namespace

bool tells_kind_and_speaker(Text text, const Words& words) {
  const std::size_t tab = text.find('\t');
  return tab != Text::npos && text.find('\t', tab + 1) == Text::npos &&
         are_kind_and_speaker(trim(text.substr(0, tab)), trim(text.substr(tab + 1)), words);
}

Text without_joint_behind(Text title) {
  title = trim(title);
  for (const Text joint : {"-", "–", "—", "/", "／", " |", " by", " from"})
    if (title.ends_with(joint)) return trim(title.substr(0, title.size() - joint.size()));
  return title;
}

TalkParts split_joint(Text text, const Words& words, const TalkForm& form) {
  if (const auto parts = split_label(text, words)) return *parts;
  if (const auto parts = split_quoted(text, words, form)) return *parts;
  if (const auto parts = form.quotes_first ? split_behind_quotes(text) : std::nullopt) return *parts;
  const bool is_marked = holds_speaker_sign(text, words);
  if (text.starts_with('@') && is_speaker_alone(text, words)) return {text, {}, {}};
  if (const auto parts = is_marked ? split_possessive(text, words) : std::nullopt) return *parts;
  if (const auto parts = is_marked ? split_sponsor(text, words) : std::nullopt) return *parts;
  if (const std::size_t size = is_marked ? leading_speakers(text, words) : 0) {
    TalkParts parts{text.substr(0, size), {}, trim(text.substr(size))};
    if (const std::size_t honorific = words.honorifics.at_front(parts.title)) {  // `@x さん: 題`
      static constexpr TextSet joints{":", "：", " ", "　"};
      const Text behind = parts.title.substr(honorific);
      const std::size_t joint = joints.at_front(behind);
      if (joint > 0 || behind.starts_with("「") || behind.starts_with("『"))
        parts.title = trim(behind.substr(joint));
    }
    for (const auto& [open, close] : {std::pair<Text, Text>{"「", "」"}, {"『", "』"}}) {
      const auto quoted =
          parts.title.starts_with(open) ? quoted_at(parts.title, 0, open, close) : std::nullopt;
      if (!quoted || !is_length(quoted->behind)) continue;
      parts.title = quoted->title;
      parts.quoted = true;
      break;
    }
    return parts;
  }
  if (is_marked && is_speaker_alone(text, words)) return {text, {}, {}};
  const std::size_t by = find_last(text, " by ");
  const bool is_by_speaker = by != Text::npos && (find_first(text, "（", by) == Text::npos ||
                                                  names_speakers(trim(text.substr(by + 4)), words));
  if (const auto parts = is_by_speaker ? split_by(text, words) : std::nullopt) return *parts;
  if (const auto parts = is_marked ? split_before_colon(text, words) : std::nullopt) return *parts;
  if (const auto parts = is_marked ? split_brackets_behind(text, words) : std::nullopt) return *parts;
  if (const auto parts = form.handles ? split_trailing_handles(text, words) : std::nullopt) return *parts;
  if (const auto parts = form.handles ? split_trailing_nickname(text) : std::nullopt) return *parts;
  if (const auto parts = is_marked ? split_trailing_honoured(text, words) : std::nullopt) return *parts;
  if (const auto parts = split_trailing(text, words)) return *parts;
  if (const auto parts = split_by_form(text, form)) return *parts;
  if (const auto parts = form.parentheses ? split_parentheses(text, words, form) : std::nullopt)
    return *parts;
  if (const auto parts = split_by(text, words)) return *parts;
  if (const auto parts = is_marked ? split_trailing_handles(text, words) : std::nullopt) return *parts;
  if (const auto parts = split_parentheses(text, words, form)) return *parts;
  if (const auto parts = is_marked ? split_trailing_name(text, words) : std::nullopt) return *parts;
  return {{}, {}, text};
}

TalkParts split_columns(Text text, const Words& words, const TalkForm& form) {
  std::vector<Text> columns = split(text, '\t');
  for (Text& column : columns) column = trim(column);
  const bool is_told = form.tab != TalkForm::Speaker::unknown;
  if (columns.size() == 2) {
    const bool first_speaks = names_speakers(columns[0], words);
    const bool second_speaks = names_speakers(columns[1], words);
    const bool title_first = are_kind_and_speaker(columns[0], columns[1], words) ||
                             (first_speaks != second_speaks ? second_speaks
                              : is_told                     ? form.tab == TalkForm::Speaker::behind
                                        : begins_with_title(columns[0], columns[1], words));
    if (title_first) return {columns[1], {}, columns[0]};
  }
  TalkParts parts{columns.front(), {}, columns.back()};
  if (columns.size() > 2) parts.affiliation = columns[1];
  if (columns.size() > 3)  // a tab within the title
    parts.title = trim(text.substr(static_cast<std::size_t>(columns[2].data() - text.data())));
  return parts;
}

}  // namespace notes
