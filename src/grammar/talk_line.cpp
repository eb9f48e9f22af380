// SPDX-License-Identifier: MIT
// How time, speakers and title are joined on one line.
#include "notes/talk_line.hpp"

#include <algorithm>
#include <array>

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

namespace notes {
namespace {

using Text = std::string_view;

constexpr ByteSet blanks(" \t");

constexpr std::size_t longest_speaker = 40;  // columns, where nothing else marks one

struct Parts {
  Text speakers;
  Text affiliation;
  Text title;
  bool quoted = false;  ///< the title stands in 「」 and is what it is, whatever it holds
};

struct Quoted {
  Text title;
  Text behind;  ///< more than a title follows
};

/// 「…」 or 『…』 whose first mark stands at `open`; to the last closing mark.
std::optional<Quoted> quoted_at(Text text, std::size_t open, Text opening, Text closing) {
  const std::size_t close = find_last(text, closing);
  if (close == Text::npos || close < open + opening.size()) return std::nullopt;
  return Quoted{text.substr(open + opening.size(), close - open - opening.size()),
                trim_end(text.substr(close + closing.size()))};
}

/// The same, where nothing follows: else the marks belong to the title.
std::optional<Text> quoted_title(Text text, std::size_t open, Text opening, Text closing) {
  const auto quoted = quoted_at(text, open, opening, closing);
  return quoted && quoted->behind.empty() ? std::optional(quoted->title) : std::nullopt;
}

/// `「題」`, `「題」 - 15分ぐらい`: nothing follows but how long it takes. What else follows is a part of the
/// title.
bool is_length(Text behind) {
  if (behind.empty()) return true;
  static constexpr TextSet joints{" ", "　", "-", "(", "（"};
  static constexpr TextSet units{"分", "min"};
  constexpr std::size_t longest = 24;  // columns
  return joints.at_front(behind) > 0 && units.is_in(behind) && !is_wider_than(behind, longest) &&
         behind.find_first_of("0123456789") != Text::npos;
}

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

std::optional<Parts> split_quoted(Text text, const Words& words, const TalkForm& form) {
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
        return Parts{name, {}, quoted->title, true};
    }
    const bool is_given =
        !before.empty() && !is_attribute &&
        (names_speakers(before, words) ||
         (speaker_before.ends_with("**") && names_speakers(plain_text(speaker_before), words)));
    if (is_given && is_length(quoted->behind)) return Parts{speaker_before, {}, quoted->title, true};
    if (is_given && is_remark(quoted->behind)) return Parts{speaker_before, {}, trim(text.substr(open))};
    const bool is_labelled = !before.empty() && is_slot_label(before, words);
    if (before.empty() || is_labelled)
      if (const Text speaker = speaker_behind_quotes(quoted->behind, words); !speaker.empty())
        return Parts{speaker, {}, quoted->title, true};
    const bool is_japanese = opening != "\"" && opening != "“";
    if (!is_japanese || !quoted->behind.empty()) continue;
    if (is_labelled) return Parts{{}, {}, quoted->title, true};
    const auto title = std::optional(quoted->title);
    if (before.empty() || (form.quotes && may_be_name(before))) return Parts{before, {}, *title, true};
    if (const Text speaker = set_off_speaker(before); !speaker.empty())
      return Parts{speaker, {}, *title, true};
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
std::optional<Parts> split_by(Text text, const Words& words) {
  static constexpr TextSet joints{" by ", "）by ", ")by ", "」by ", "』by "};
  if (text.starts_with("by ") && may_be_name(text.substr(3))) return Parts{text.substr(3), {}, {}};
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
  if (names_speakers(speaker, words)) return Parts{speaker, {}, title};
  static constexpr TextSet verbs{"hosted",    "sponsored", "powered", "Powered", "presented",
                                 "supported", "organized", "driven",  "written", "followed"};
  if (verbs.at_back(title) > 0) return std::nullopt;
  const std::size_t slash = speaker.find(" / ");
  const Text name = without_rank(trim(speaker.substr(0, slash)));
  const bool is_short = !is_wider_than(plain_text(name), longest_speaker);
  for (const Text article : {"the ", "a ", "an ", "using ", "design"})
    if (name.starts_with(article)) return std::nullopt;  // by the way
  if (name.empty() || !is_short || name.find("。") != Text::npos) return std::nullopt;
  if (slash == Text::npos) return Parts{name, {}, title};
  return Parts{name, without_rank(trim(speaker.substr(slash + 3))), title};
}

/// A title without the joint that held its speaker.
Text without_joint_behind(Text title) {
  title = trim(title);
  for (const Text joint : {"-", "–", "—", "/", "／", " |", " by", " from"})
    if (title.ends_with(joint)) return trim(title.substr(0, title.size() - joint.size()));
  return title;
}

/// `TITLE @x`, `TITLE @x at COMPANY`, `TITLE [@x](https://twitter.com/x)さん`, several of them: from the
/// first handle on there is nothing but speakers.
std::optional<Parts> split_trailing_handles(Text text, const Words& words) {
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
    if (names_speakers(speakers, words)) return Parts{speakers, {}, title};
    const std::size_t company = speakers.find(" at ");
    if (company != Text::npos && names_speakers(speakers.substr(0, company), words))
      return Parts{speakers.substr(0, company), trim(speakers.substr(company + 4)), title};
  }
  return std::nullopt;
}

/// `TITLE @なまえ`, a handle in no script that a service knows: only as most lines are written.
std::optional<Parts> split_trailing_nickname(Text text) {
  const std::size_t at = std::max(text.rfind(" @") + 1, text.rfind(" ＠") + 1);
  const Text speaker = text.substr(at);
  const bool is_word = at > 1 && blanks.first_in(speaker) == speaker.size() && speaker.size() > 1;
  if (!is_word || is_wider_than(speaker, longest_speaker)) return std::nullopt;
  return Parts{speaker, {}, trim(text.substr(0, at))};
}

/// `TITLE 名字 名前 氏`, several between ` / `: an honorific that stands by itself ends a line, and one or
/// two short words before it are who carries it.
std::optional<Parts> split_trailing_honoured(Text text, const Words& words) {
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
  return Parts{trim(text.substr(title.size())), {}, title};
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
std::optional<Parts> split_trailing_name(Text text, const Words& words) {
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
    if (is_full) return Parts{text.substr(before + 1), {}, trim(title.substr(0, before))};
    return Parts{speaker, {}, title};
  }
  return std::nullopt;
}

/// What the parentheses at the end of a text hold, of either width, mixed as well; empty if it does not end
/// so.
Text inside_last_parentheses(Text text) {
  constexpr Text wide_open = "（";
  constexpr Text wide_close = "）";
  const std::size_t close = text.ends_with(')') ? 1 : text.ends_with(wide_close) ? wide_close.size() : 0;
  if (close == 0) return {};
  int depth = 0;
  for (std::size_t at = text.size(); at-- > 0;) {
    const Text rest = text.substr(at);
    if (rest.starts_with(')') || rest.starts_with(wide_close)) ++depth;
    const std::size_t open = rest.starts_with('(') ? 1 : rest.starts_with(wide_open) ? wide_open.size() : 0;
    if (open > 0 && --depth == 0) return text.substr(at + open, text.size() - close - at - open);
  }
  return {};
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
std::optional<Parts> split_before_colon(Text text, const Words& words) {
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
      return Parts{speaker, company, title};
  }
  return std::nullopt;
}

/// `スポンサーセッション: X社様`: whose slot it is.
std::optional<Parts> split_sponsor(Text text, const Words& words) {
  const auto label = read_label(text);
  if (!label) return std::nullopt;
  const Text title = text.substr(label->label.begin, label->label.size());
  const Text speaker = text.substr(label->value.begin, label->value.size());
  const bool is_slot = title.ends_with("セッション") || title.ends_with("LT") || title.ends_with("枠");
  return is_slot && !speaker.empty() && names_speakers(speaker, words)
             ? std::optional(Parts{speaker, {}, title})
             : std::nullopt;
}

/// `TITLE[@x]`.
std::optional<Parts> split_brackets_behind(Text text, const Words& words) {
  const std::size_t open = text.rfind('[');
  if (!text.ends_with(']') || open == Text::npos || open == 0) return std::nullopt;
  const Text speaker = text.substr(open + 1, text.size() - open - 2);
  return speaker.starts_with('@') && names_speakers(speaker, words)
             ? std::optional(Parts{speaker, {}, trim(text.substr(0, open))})
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
std::optional<Parts> split_trailing(Text text, const Words& words) {
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
      return Parts{behind, {}, trim(text.substr(0, at + bracket))};
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
std::optional<Parts> split_parentheses(Text text, const Words& words, const TalkForm& form) {
  const Text inside = inside_last_parentheses(text);
  if (inside.empty()) return std::nullopt;
  const bool is_speaker = names_speakers(trim(inside), words) || names_speakers(plain_text(inside), words);
  if (!is_speaker && !(form.parentheses && is_name_in_parentheses(inside))) return std::nullopt;
  const std::size_t begin = static_cast<std::size_t>(inside.data() - text.data());
  const Text open = text.substr(0, begin).ends_with("(") ? "(" : "（";
  const Text title = trim(text.substr(0, begin - open.size()));
  if (title.empty()) return std::nullopt;
  if (const std::size_t name = is_speaker ? Text::npos : full_name_behind_colon(title); name != Text::npos)
    return Parts{text.substr(name), {}, without_colon(trim(title.substr(0, name)))};
  return Parts{trim(inside), {}, title};
}

/// `「題」X`, as most lines are written.
std::optional<Parts> split_behind_quotes(Text text) {
  for (const auto& [open, close] : {std::pair<Text, Text>{"「", "」"}, {"『", "』"}}) {
    const std::size_t end = text.starts_with(open) ? find_first(text, close) : Text::npos;
    if (end == Text::npos) continue;
    Text behind = trim(text.substr(end + close.size()));
    if (behind.starts_with("by ")) behind = trim(behind.substr(3));
    if (may_be_name(plain_text(behind)))
      return Parts{behind, {}, text.substr(open.size(), end - open.size()), true};
  }
  return std::nullopt;
}

/// As most headings of the note are written: `TITLE / X`, `X / TITLE`, `TITLE（X）`.
std::optional<Parts> split_by_form(Text text, const TalkForm& form) {
  using Speaker = TalkForm::Speaker;
  const auto split_at = [&](Speaker side, const auto& joints) -> std::optional<Parts> {
    if (side == Speaker::unknown || !joints.is_in(text)) return std::nullopt;
    for (const Text joint : joints) {
      const std::size_t at = find_last(text, joint);
      if (at == Text::npos || at == 0) continue;
      const Text before = trim(text.substr(0, at));
      const Text behind = trim(text.substr(at + joint.size()));
      const Text speaker = side == Speaker::before ? before : behind;
      if (!may_be_name(plain_text(speaker))) return std::nullopt;
      return Parts{speaker, {}, side == Speaker::before ? behind : before};
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
std::optional<Parts> split_possessive(Text text, const Words& words) {
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
        return Parts{speaker, {}, noun == "LT" ? title : title.substr(noun.size())};
      if (const auto inside = title.starts_with("「") ? quoted_title(title, 0, "「", "」") : std::nullopt)
        return Parts{speaker, {}, *inside, true};
      const Text ending = title.substr(0, title.find_last_of('('));
      const bool is_told =
          std::any_of(told.begin(), told.end(), [&](Text word) { return trim_end(ending).ends_with(word); });
      if (is_told) return Parts{speaker, {}, title};
    }
  return std::nullopt;
}

/// `講師：X 氏`, `[第一部] 講師：X 氏`: a label says who speaks, and no title stands there.
std::optional<Parts> split_label(Text text, const Words& words) {
  if (const auto bracket = leading_bracket(text); bracket && bracket->inside.starts_with("第"))
    text = bracket->behind;
  const auto label = read_label(text);
  if (!label || words.fact_role(text.substr(label->label.begin, label->label.size())) != FactRole::speakers)
    return std::nullopt;
  const Text speaker = text.substr(label->value.begin, label->value.size());
  return trim(speaker).empty() ? std::nullopt : std::optional(Parts{speaker, {}, {}});
}

Parts split_joint(Text text, const Words& words, const TalkForm& form) {
  if (const auto parts = split_label(text, words)) return *parts;
  if (const auto parts = split_quoted(text, words, form)) return *parts;
  if (const auto parts = form.quotes_first ? split_behind_quotes(text) : std::nullopt) return *parts;
  const bool is_marked = holds_speaker_sign(text, words);
  if (text.starts_with('@') && is_speaker_alone(text, words)) return {text, {}, {}};
  if (const auto parts = is_marked ? split_possessive(text, words) : std::nullopt) return *parts;
  if (const auto parts = is_marked ? split_sponsor(text, words) : std::nullopt) return *parts;
  if (const std::size_t size = is_marked ? leading_speakers(text, words) : 0) {
    Parts parts{text.substr(0, size), {}, trim(text.substr(size))};
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

/// `会場説明⇥事務局`, `LT1⇥@x`, `パネル⇥山田 花子`: what kind of slot it is, and who gives it.
bool are_kind_and_speaker(Text first, Text second, const Words& words) {
  if (second.empty() || !is_kind_word(first, words) || is_kind_word(second, words)) return false;
  const auto kind = kind_word(first, words);
  return (kind && is_interlude(*kind)) || names_speakers(second, words) || is_full_name(second);
}

/// The same, of a text of two columns.
bool tells_kind_and_speaker(Text text, const Words& words) {
  const std::size_t tab = text.find('\t');
  return tab != Text::npos && text.find('\t', tab + 1) == Text::npos &&
         are_kind_and_speaker(trim(text.substr(0, tab)), trim(text.substr(tab + 1)), words);
}

/// Of two columns the first one is the title only where it is much the longer one and no speaker.
bool begins_with_title(Text first, Text second, const Words& words) {
  return !names_speakers(first, words) && display_width(first) > 2 * display_width(second) &&
         !is_wider_than(second, longest_speaker) && !second.empty();
}

/// Columns held apart by tabs: speakers, affiliation, title; with two, no affiliation.
Parts split_columns(Text text, const Words& words, const TalkForm& form) {
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
  Parts parts{columns.front(), {}, columns.back()};
  if (columns.size() > 2) parts.affiliation = columns[1];
  if (columns.size() > 3)  // a tab within the title
    parts.title = trim(text.substr(static_cast<std::size_t>(columns[2].data() - text.data())));
  return parts;
}

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

void read_speakers_of(TalkLine& talk, const Parts& parts, Text line, const Words& words) {
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
  const Parts parts = has_columns ? split_columns(front.behind, words, form)
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
