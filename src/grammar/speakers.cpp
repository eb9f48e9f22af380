// SPDX-License-Identifier: MIT
// A speaker is a handle, or a name with an honorific; an affiliation stands in parentheses.
#include "notes/speakers.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/characters.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/text_set.hpp"
#include "notes/utf8.hpp"
#include "notes/width.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_handle = 64;  // bytes; no service allows as many

constexpr TextSet blanks{" ", "\t", "\u3000"};
constexpr TextSet at_signs{"@", "＠"};
constexpr TextSet opening{"(", "（"};
constexpr TextSet closing{")", "）"};
constexpr TextSet opening_quotes{"「", "『"};

std::size_t blank_at_front(std::string_view text) { return blanks.at_front(text); }

std::size_t at_sign_at_front(std::string_view text) { return at_signs.at_front(text); }

bool is_handle_character(char c) { return is_alphanumeric(c) || c == '_' || c == '-'; }

/// The bytes of `@handle` at the front of `text`; 0 if none stands there.
std::size_t handle_size(std::string_view text) {
  const std::size_t begin = at_sign_at_front(text);
  if (begin == 0) return 0;
  std::size_t at = begin;
  while (at < text.size() && at <= longest_handle) {
    if (text.substr(at).starts_with("\\_")) ++at;  // an escaped underline is part of the handle
    if (!is_handle_character(text[at])) break;
    ++at;
  }
  return at == begin || at > longest_handle ? 0 : at;
}

std::size_t honorific_at_front(std::string_view text, const Words& words) {
  return words.honorifics.at_front(text);
}

/// The honorific at the back of `text`; 0 if there is none, or if the word names nobody.
std::size_t honorific_at_back(std::string_view text, const Words& words) {
  if (text.empty()) return 0;
  const std::size_t honorific = words.honorifics.at_back(text.substr(1));  // something stands before it
  return honorific > 0 && words.nobody.at_back(text) == 0 ? honorific : 0;
}

/// `{{< twitter hanako >}}`: whose account a shortcode shows; empty if it is none.
std::string_view account_of_shortcode(std::string_view text) {
  text = trim(text);
  if (!text.starts_with("{{<") || !text.ends_with(">}}")) return {};
  text = trim(text.substr(3, text.size() - 6));
  constexpr std::string_view name = "twitter ";
  if (!text.starts_with(name)) return {};
  std::string_view account = trim(text.substr(name.size()));
  while (!account.empty() && (account.front() == '"' || account.front() == '@')) account.remove_prefix(1);
  while (!account.empty() && account.back() == '"') account.remove_suffix(1);
  return account.find_first_of(" =/") == std::string_view::npos ? account : std::string_view();
}

bool is_known_name(std::string_view word, const Words& words) {
  return words.names.has(word) || words.everybody.has(word);
}

/// Whether a word is a handle, a linked one too, ends in an honorific, or is known.
bool is_marked(std::string_view word, const Words& words) {
  if (word.starts_with('[') && word.ends_with(']')) word = word.substr(1, word.size() - 2);
  const std::size_t handle = handle_size(word);
  return (handle > 0 && handle == word.size()) || honorific_at_back(word, words) > 0 ||
         is_known_name(word, words);
}

std::size_t separator_at_front(std::string_view text) {
  static constexpr TextSet separators{"、", ",", "，", "&", "＆", " and "};
  return separators.at_front(text);
}

/// Separators that may also be part of a name.
std::size_t weak_separator_at_front(std::string_view text) {
  static constexpr TextSet separators{"・", "と", "/", "／"};
  return separators.at_front(text);
}

/// What stands behind the separator at the front of `text`, if one does.
std::string_view behind_separator(std::string_view text) {
  const std::size_t strong = separator_at_front(text);
  return trim_begin(text.substr(strong ? strong : weak_separator_at_front(text)));
}

/// The bytes of `(…)` of either width at the front of `text`, a pair; 0 if none stands there. Pairs
/// nest no deeper than a few, so that ends that never come do not make reading quadratic.
std::size_t parenthesis_size(std::string_view text) {
  constexpr std::size_t deepest = 8;
  if (opening.at_front(text) == 0) return 0;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size() && depth <= deepest;) {
    const std::string_view rest = text.substr(at);
    const std::size_t open = opening.at_front(rest);
    const std::size_t close = closing.at_front(rest);
    at += open ? open : close ? close : first_code_point(rest).size;
    if (open) ++depth;
    if (close && --depth == 0) return at;
  }
  return 0;
}

std::string_view inside_parentheses(std::string_view text) {
  text.remove_prefix(first_code_point(text).size);
  text.remove_suffix(last_code_point(text).size);
  return trim(text);
}

/// `Jake・Maria` are two.
bool is_between_latin(std::string_view text, std::size_t dot) {
  const std::string_view behind = text.substr(dot + std::string_view("・").size());
  return is_alphanumeric(text[dot - 1]) && !behind.empty() && is_alphanumeric(behind.front());
}

/// Where the speaker at the front of `text` ends: at the next separator outside of parentheses.
std::size_t speaker_size(std::string_view text, const Words& words) {
  std::size_t word_end = 0;  // less the blanks and parentheses behind it
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (at > 0 && separator_at_front(rest)) return at;
    if (weak_separator_at_front(rest) && is_marked(text.substr(0, word_end), words)) return at;
    if (at > 0 && rest.starts_with("・") && is_between_latin(text, at)) return at;
    const std::size_t aside = std::max(parenthesis_size(rest), blank_at_front(rest));
    at += aside ? aside : first_code_point(rest).size;
    if (!aside) word_end = at;
  }
  return text.size();
}

bool has_word(std::string_view text) {
  for (; !text.empty(); text.remove_prefix(first_code_point(text).size))
    if (is_word_character(first_code_point(text).value)) return true;
  return false;
}

/// The speakers of a text, each as it is written. A `-` stands for nobody.
std::vector<std::string_view> split_speakers(std::string_view text, const Words& words) {
  std::vector<std::string_view> parts;
  for (text = trim(text); !text.empty();) {
    if (const std::size_t separator = separator_at_front(text)) {
      text = trim_begin(text.substr(separator));
      continue;
    }
    const std::size_t size = speaker_size(text, words);
    const std::string_view part = trim(text.substr(0, size));
    if (has_word(part)) parts.push_back(part);
    text = behind_separator(text.substr(size));
  }
  return parts;
}

bool blank_within(std::string_view text) {
  return text.find(' ') != std::string_view::npos || text.find("　") != std::string_view::npos;
}

/// Whether kana are too few to be how a name in kanji alone is read: 佐藤花子（みかん）.
bool is_too_short_a_reading(std::string_view kana, std::string_view name) {
  std::size_t kanji = 0;
  for (; !name.empty() && is_kanji(first_code_point(name).value); ++kanji)
    name.remove_prefix(first_code_point(name).size);
  constexpr std::size_t bytes_of_kana = 3;
  constexpr std::size_t full_name = 4;  // a shorter one may be a family name with a nickname behind it
  return name.empty() && kanji >= full_name && kana.size() < kanji * bytes_of_kana;
}

/// `山田 花子（やまだ）`: a name in hiragana, or one of two parts, is another name of the same person.
bool is_other_name(std::string_view inside) {
  const auto is_of = [&](auto wanted) {
    for (std::string_view rest = inside; !rest.empty(); rest.remove_prefix(first_code_point(rest).size))
      if (!wanted(first_code_point(rest).value)) return false;
    return true;
  };
  if (inside.find(' ') != std::string_view::npos &&
      is_of([&](char32_t c) { return c == ' ' || c == 0x3000 || is_kanji(c); }))
    return true;
  return inside != "はてな" &&
         is_of([](char32_t c) { return is_hiragana(c) || c == U'ー' || c == ' ' || c == 0x3000; });
}

/// `山田 花子 (hanako_y)`: small Latin letters behind a name in Japanese ones are an account.
bool is_account(std::string_view inside) {
  return !inside.empty() && std::all_of(inside.begin(), inside.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || is_digit(c) || c == '_' || c == '-';
  });
}

bool is_japanese(std::string_view name) { return !name.empty() && first_code_point(name).value >= 0x3040; }

/// What somebody does there is no affiliation.
bool is_role(std::string_view text) {
  for (const std::string_view role :
       {"モデレーター", "モデレータ", "司会", "ファシリテーター", "moderator", "MC", "LT"})
    if (text == role) return true;
  return false;
}

/// `Twitter: @handle, GitHub: other`: the account that is named first on Twitter; empty if none is.
std::string_view account_in_list(std::string_view inside) {
  constexpr std::string_view site = "witter:";
  const std::size_t at = inside.find(site);
  if (at == std::string_view::npos) return {};
  std::string_view account = trim_begin(inside.substr(at + site.size()));
  account.remove_prefix(at_sign_at_front(account));
  std::size_t size = 0;
  while (size < account.size() && is_handle_character(account[size])) ++size;
  return account.substr(0, size);
}

/// Takes the parentheses out of a speaker: they hold the handle or the affiliation.
std::string take_parentheses(std::string_view text, Speaker& speaker) {
  std::string name;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const std::size_t pair = at > 0 ? parenthesis_size(rest) : 0;
    const std::size_t size = pair ? pair : first_code_point(rest).size;
    if (pair) {
      const std::string_view inside = inside_parentheses(rest.substr(0, pair));
      const std::size_t sign = inside.find('@');
      if (const std::string_view account = account_in_list(inside); !account.empty())
        speaker.handle = account;
      else if (sign != std::string_view::npos && handle_size(inside.substr(sign)) == inside.size() - sign)
        speaker.handle = inside.substr(sign + 1);  // `(@handle)`, `(Hanako@handle)`
      else if (handle_size(inside) == inside.size() && !inside.empty())
        speaker.handle = inside.substr(at_sign_at_front(inside));
      else if (speaker.handle.empty() && handle_size(name) == 0 && is_account(inside) && is_japanese(name))
        speaker.handle = inside;
      else if (speaker.handle.empty() && is_other_name(inside) && handle_size(name) == 0 &&
               !is_too_short_a_reading(inside, name))
        name += rest.substr(0, pair);
      else if (!is_role(inside))
        speaker.affiliation = inside;
    } else {
      name += rest.substr(0, size);
    }
    at += size;
  }
  return std::string(trim(name));
}

/// Where a handle begins behind a blank; 0 if none does.
std::size_t handle_behind_blank(std::string_view name) {
  for (std::size_t at = name.size(); at > 0; --at)
    if (handle_size(name.substr(at)) > 0 && trim_end(name.substr(0, at)).size() < at) return at;
  return 0;
}

/// Where `＠X社` begins behind an honorific; npos if nowhere.
std::size_t company_behind_honorific(std::string_view text, const Words& words) {
  for (const std::string_view sign : {"＠", "@"}) {
    const std::size_t at = find_last(text, sign);
    if (at == std::string_view::npos || at == 0) continue;
    if (honorific_at_back(trim_end(text.substr(0, at)), words) > 0) return at;
  }
  return std::string_view::npos;
}

/// `NAME(@handle)さん`, as a profile page shows it: all in front of the handle is the name, whatever else
/// it holds. False if a text does not end so.
bool read_display_name(std::string_view text, const Words& words, Speaker& speaker) {
  const std::size_t honorific = honorific_at_back(text, words);
  const std::string_view name = trim_end(text.substr(0, text.size() - honorific));
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    const std::size_t at = name.ends_with(close) ? find_last(name, open) : std::string_view::npos;
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view inside =
        trim(name.substr(at + open.size(), name.size() - close.size() - at - open.size()));
    if (inside.empty() || handle_size(inside) != inside.size()) continue;
    speaker.handle = inside.substr(at_sign_at_front(inside));
    std::string_view shown = trim_end(name.substr(0, at));
    shown.remove_suffix(honorific_at_back(shown, words));
    speaker.name = trim(shown);
    speaker.written = speaker.name + std::string(text.substr(text.size() - honorific));
    return true;
  }
  return false;
}

enum class Script { latin, katakana, other };

Script script_of(std::string_view word) {
  const char32_t last = last_code_point(word).value;
  if (last < 0x250) return Script::latin;
  return is_katakana(last) || last == U'社' ? Script::katakana : Script::other;
}

/// 株式会社X: a company, and nobody of it.
bool is_legal_body(std::string_view name) {
  constexpr std::array<std::string_view, 4> forms{"株式会社", "合同会社", "有限会社", "（株）"};
  return name.find(' ') == std::string_view::npos &&
         std::any_of(forms.begin(), forms.end(),
                     [&](std::string_view form) { return name.starts_with(form) || name.ends_with(form); });
}

/// `X社 名字 名前`: words in Latin or katakana letters in front of a name in others are a company; so is all
/// in front of the last of several Latin words of which the first is in capitals.
void split_company(Speaker& speaker) {
  if (speaker.name.find_first_of("()") != std::string::npos) return;
  std::vector<std::string_view> words;
  for (std::string_view rest = speaker.name; !rest.empty();) {
    std::size_t size = 0;
    while (size < rest.size() && !blank_at_front(rest.substr(size)))
      size += first_code_point(rest.substr(size)).size;
    words.push_back(rest.substr(0, size));
    rest = trim_begin(rest.substr(size));
  }
  if (words.size() < 2) return;
  std::size_t first = words.size() - 1;  // of the name
  const auto legal = std::find_if(words.begin(), words.end() - 1, [](std::string_view word) {
    return word.find("株式会社") != std::string_view::npos ||
           word.find("合同会社") != std::string_view::npos || word.find("Inc") != std::string_view::npos;
  });
  const Script script = script_of(words.back());
  while (first > 0 && script_of(words[first - 1]) == script) --first;
  const bool is_acronym = words[0].size() > 1 && std::all_of(words[0].begin(), words[0].end(), [](char c) {
                            return (c >= 'A' && c <= 'Z') || c == '-';
                          });
  const bool is_latin = script == Script::latin && first == 0 && is_acronym;
  if (is_latin) first = words.size() - 1;
  const bool is_legal = legal != words.end() - 1;
  if (is_legal && words.size() == 2) first = 1;
  constexpr std::size_t longest_name = 12;  // columns
  const bool is_uneven =
      words.size() == 2 && display_width(words[0]) > longest_name && display_width(words[1]) <= longest_name;
  if (is_uneven) first = 1;
  const bool is_nobody = speaker.name.ends_with("の方");
  if (is_nobody && script_of(words.front()) == Script::latin) return;
  const bool is_behind_team =
      first > 0 && script == Script::latin && script_of(words[first - 1]) == Script::katakana;
  if (first == 0 || (script != Script::other && !is_latin && !is_legal && !is_behind_team && !is_uneven))
    return;
  const auto at = static_cast<std::size_t>(words[first].data() - speaker.name.data());
  std::string_view company = trim(std::string_view(speaker.name).substr(0, at));
  constexpr std::string_view of = "の";
  if (company.ends_with(of)) company.remove_suffix(of.size());
  speaker.affiliation = trim(company);
  speaker.name.erase(0, at);
  if (speaker.name.starts_with(of) && speaker.name.size() > of.size()) speaker.name.erase(0, of.size());
}

/// `名字氏 - X社 役職`: the two sides, where the front one carries an honorific.
std::optional<std::pair<std::string_view, std::string_view>> company_behind_dash(std::string_view text,
                                                                                 const Words& words) {
  for (const std::string_view dash : {" - ", " – ", "　-　"}) {
    const std::size_t at = find_first(text, dash);
    if (at == std::string_view::npos || honorific_at_back(text.substr(0, at), words) == 0) continue;
    return std::pair{trim(text.substr(0, at)), trim(text.substr(at + dash.size()))};
  }
  return std::nullopt;
}

/// One word of letters, the first of which alone is a capital.
bool is_capitalised(std::string_view word) {
  return word.size() > 1 && word.front() >= 'A' && word.front() <= 'Z' &&
         std::all_of(word.begin() + 1, word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// What joined a name to the title before it: `ー 名字さん`.
std::string_view without_joint(std::string_view text) {
  static constexpr TextSet joints{"ー", "―", "–", "—", "- ", "/ ", "／"};
  text = trim(text);
  return trim(text.substr(joints.at_front(text)));
}

/// いっちゃん, げんくん, にーさん: without what looks like an honorific nothing is left that anybody is
/// called.
bool is_nickname(std::string_view name) {
  constexpr std::size_t kana = 3;  // bytes
  for (const std::string_view end : {"ちゃん", "くん", "さん"}) {
    if (!name.ends_with(end)) continue;
    const std::string_view front = name.substr(0, name.size() - end.size());
    const bool is_short = !front.empty() && front.size() <= 2 * kana;
    bool is_soft = true;
    for (std::string_view rest = front; !rest.empty(); rest.remove_prefix(first_code_point(rest).size)) {
      const char32_t c = first_code_point(rest).value;
      is_soft = is_soft && (is_hiragana(c) || c == U'ー');
    }
    return is_short && is_soft && (end != "さん" || front.ends_with("ー") || front.ends_with("っ"));
  }
  return false;
}

/// One speaker: `name`, `@handle` or both, an honorific, parentheses. The word before a handle is
/// the affiliation of `X社 @handleさん`, the name in `名前 @handle`.
Speaker read_speaker(std::string_view markdown, const Words& words) {
  markdown = without_joint(markdown);
  Speaker speaker;
  if (const std::string_view account = account_of_shortcode(markdown); !account.empty()) {
    speaker.handle = account;
    speaker.written = "@" + speaker.handle;
    return speaker;
  }
  const PlainView shown(markdown);
  const std::string_view plain = without_profile_site(shown.text());
  if (read_display_name(plain, words, speaker)) return speaker;
  std::string_view text = plain;
  if (const auto parts = company_behind_dash(text, words)) {
    text = parts->first;
    speaker.affiliation = parts->second;
  }
  const std::size_t of = find_first(text, "の@");  // X社の@handle
  if (of != std::string_view::npos && of > 0) {
    speaker.affiliation = trim(text.substr(0, of));
    text = text.substr(of + std::string_view("の").size());
  }
  if (const std::size_t aka = find_first(text, " a.k.a"); aka != std::string_view::npos) {
    const std::string_view other = trim(text.substr(aka + 6));
    speaker.handle = other.substr(std::min(other.find_first_not_of(". @"), other.size()));
    text = trim(text.substr(0, aka));
  }
  if (const std::size_t company = company_behind_honorific(text, words); company != std::string_view::npos) {
    speaker.affiliation = trim(text.substr(company + at_sign_at_front(text.substr(company))));
    text = trim_end(text.substr(0, company));
    if (const std::size_t blank = text.rfind(' '); blank != std::string_view::npos)
      text = trim(text.substr(blank));  // a role: 司会 名字さん＠X社
  }
  speaker.written = take_parentheses(text, speaker);
  const std::size_t at = handle_behind_blank(speaker.written);
  const std::string front(trim_end(std::string_view(speaker.written).substr(0, at)));
  if (at > 0 && honorific_at_back(speaker.written, words)) {
    speaker.affiliation = front;
    speaker.written.erase(0, at);
  } else if (at > 0) {
    speaker.name = front;
  }
  std::string_view name = speaker.written;
  name.remove_prefix(speaker.name.empty() ? 0 : at);
  if (!is_nickname(name)) name.remove_suffix(honorific_at_back(name, words));
  const std::size_t handle = handle_size(name);
  if (handle > 0) speaker.handle = name.substr(at_sign_at_front(name), handle - at_sign_at_front(name));
  name.remove_prefix(handle);
  if (handle > 0) name.remove_prefix(honorific_at_front(name, words));
  // Behind a handle and a blank Latin letters tell whom somebody is from: `@handle X.org`.
  const bool is_latin = handle > 0 && blank_at_front(name) > 0 && script_of(name) == Script::latin;
  const bool is_company = is_latin && !(is_capitalised(speaker.handle) && is_capitalised(trim(name)));
  if (is_latin && !is_company) {  // @Hanako Yamada
    speaker.name = speaker.handle + std::string(name);
    speaker.handle.clear();
  } else if (is_company && speaker.affiliation.empty())
    speaker.affiliation = trim(name);
  else if (speaker.name.empty())
    speaker.name = trim(name);
  constexpr std::string_view called = "こと";  // 王子こと名字さん
  if (const std::size_t title = speaker.name.find(called);
      title != std::string::npos && title >= 6 && title + called.size() < speaker.name.size())
    speaker.name.erase(0, title + called.size());
  if (words.everybody.has(FoldedView(speaker.name).text())) speaker.name.clear();
  if (speaker.handle.empty() && at_sign_at_front(speaker.name) > 0 && !blank_within(speaker.name)) {
    speaker.handle = speaker.name.substr(at_sign_at_front(speaker.name));  // @なまえ
    speaker.name.clear();
  }
  if (speaker.affiliation.empty()) split_company(speaker);
  if (speaker.handle.empty() && speaker.affiliation.empty() && is_legal_body(speaker.name))
    std::swap(speaker.name, speaker.affiliation);  // X株式会社さん
  if (speaker.handle.empty())
    for (const Link& link : read_links(markdown))
      if (const std::string_view of_profile = profile_handle(link.url); !of_profile.empty())
        speaker.handle = of_profile;
  return speaker;
}

/// The bytes of `[@handle](address)` or `[@handle][name]` at the front of `text`; 0 if none stands there.
std::size_t linked_handle_size(std::string_view text, const Words& words) {
  const std::size_t bracket = text.starts_with("[") ? text.find(']') : std::string_view::npos;
  if (bracket == std::string_view::npos || handle_size(text.substr(1)) == 0) return 0;
  const std::string_view behind = text.substr(bracket + 1);
  const std::size_t name = behind.starts_with('[') ? behind.find(']') : std::string_view::npos;
  const std::size_t address = name == std::string_view::npos ? parenthesis_size(behind) : name + 1;
  return address && is_marked(text.substr(0, bracket + 1), words) ? bracket + 1 + address : 0;
}

/// The bytes of a name with its honorific at the front of `text`, one word; 0 if none stands there.
std::size_t honoured_name_size(std::string_view text, const Words& words) {
  for (std::size_t at = 0; at < text.size() && !blank_at_front(text.substr(at));) {
    const std::size_t pair = at > 0 ? parenthesis_size(text.substr(at)) : 0;
    at += pair ? pair : first_code_point(text.substr(at)).size;
    const std::string_view behind = text.substr(at);
    const bool ends_here = behind.empty() || blank_at_front(behind) || separator_at_front(behind) ||
                           weak_separator_at_front(behind) || opening.at_front(behind) ||
                           opening_quotes.at_front(behind);
    if (ends_here && honorific_at_back(text.substr(0, at), words)) return at;
    // A known name may begin a sentence as well: 有志 で乾杯.
    const bool goes_on = blank_at_front(behind) && !parenthesis_size(trim_begin(behind));
    if (ends_here && !goes_on && is_known_name(text.substr(0, at), words)) return at;
  }
  return 0;
}

/// The bytes of one plainly marked speaker at the front of `text`, parentheses included; 0 if none.
std::size_t marked_speaker_size(std::string_view text, const Words& words) {
  std::size_t at = std::max(handle_size(text), linked_handle_size(text, words));
  if (at == 0) at = honoured_name_size(text, words);
  if (at == 0) return 0;
  while (const std::size_t honorific = honorific_at_front(text.substr(at), words)) at += honorific;
  for (;;) {
    const std::string_view behind = trim_begin(text.substr(at));
    const std::size_t pair = parenthesis_size(behind);
    if (pair == 0) return at;
    at = text.size() - behind.size() + pair;
  }
}

constexpr std::size_t longest_speaker = 64;  // columns

/// What holds a particle or the end of a sentence is more than a name.
bool may_be_speaker(std::string_view text) {
  static constexpr TextSet of_sentences{"。",     "「",       "を",     "です",  "ました",
                                        "ません", "について", "による", "ために"};
  return !of_sentences.is_in(text);
}

std::string_view without_parentheses_behind(std::string_view text) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}})
    if (text.ends_with(close) && holds(text, open)) return trim_end(text.substr(0, find_last(text, open)));
  return text;
}

/// `X社 名字 さん`, `名字 氏(X社)`, `X社のSREの方`: the honorific stands by itself, or nobody is named.
bool is_set_off_honorific(std::string_view text, const Words& words) {
  text = without_parentheses_behind(text);
  constexpr std::size_t longest_set_off = 44;  // columns
  static constexpr TextSet signs{"、", "～", "〜", "!", "?", "！", "？", ":", "："};
  constexpr std::string_view person = "の方";
  const bool is_person = text.ends_with(person) && text.size() > person.size();
  const std::size_t honorific = honorific_at_back(text, words);
  const std::string_view before = text.substr(0, text.size() - honorific);
  const bool is_set_off = honorific > 0 && trim_end(before).size() < before.size();
  return (is_person || is_set_off) && !signs.is_in(text) && !is_wider_than(text, longest_set_off);
}

bool has_company_behind(std::string_view text, const Words& words) {
  return company_behind_honorific(text, words) != std::string_view::npos &&
         !is_wider_than(text, longest_speaker);
}

/// `名字さん a.k.a other`.
bool is_called_otherwise(std::string_view text, const Words& words) {
  const std::size_t aka = find_first(text, " a.k.a");
  return aka != std::string_view::npos && honorific_at_back(trim(text.substr(0, aka)), words) > 0;
}

/// Whether one speaker is plainly marked; up to two words may stand before: `X社 名字 名前さん`.
bool is_plain_speaker(std::string_view text, const Words& words) {
  constexpr int most_words = 3;
  if (!may_be_speaker(text)) return false;
  if (is_set_off_honorific(text, words) || has_company_behind(text, words)) return true;
  if (company_behind_dash(text, words) || is_called_otherwise(text, words)) return true;
  for (int word = 0; word < most_words && !text.empty(); ++word) {
    if (marked_speaker_size(text, words) == text.size()) return true;
    while (!text.empty() && !blank_at_front(text)) text.remove_prefix(first_code_point(text).size);
    text = trim_begin(text);
  }
  return false;
}

/// `A、B （X社）`: parentheses behind a blank tell it of all.
void share_company(std::string_view text, std::vector<Speaker>& speakers) {
  if (speakers.size() < 2 || speakers.back().affiliation.empty()) return;
  const std::size_t at = text.find(speakers.back().affiliation);
  const std::string_view before = text.substr(0, std::min(at, text.size()));
  const bool is_set_off = before.ends_with(" （") || before.ends_with(" (") || before.ends_with("　（");
  for (Speaker& speaker : speakers)
    if (is_set_off && speaker.affiliation.empty()) speaker.affiliation = speakers.back().affiliation;
}

/// Speakers, and the company of the last one, where the text sets it off from the names.
using WithCompany = std::optional<std::pair<std::string_view, std::string_view>>;

/// `名前 (handle), X社`: the company stands behind brackets and names nobody.
WithCompany company_behind_comma(std::string_view text, const Words& words) {
  static constexpr TextSet commas{", ", "、"};
  static constexpr TextSet marks{"(", "（", "@", "＠"};
  for (const std::string_view close : {")", "）"}) {
    const std::size_t at = text.rfind(close);
    if (at == std::string_view::npos) continue;
    const std::string_view behind = text.substr(at + close.size());
    const std::size_t comma = commas.at_front(behind);
    const std::string_view company = trim(behind.substr(comma));
    if (comma == 0 || company.empty() || marks.is_in(company)) continue;
    if (honorific_at_back(company, words) || is_known_name(company, words)) continue;
    return std::pair(text.substr(0, at + close.size()), company);
  }
  return std::nullopt;
}

/// `名前 *X University*`: the company is in emphasis.
WithCompany company_in_emphasis(std::string_view text) {
  const std::size_t begin = text.find(" *");
  const bool is_single = begin != std::string_view::npos && begin > 0 && text.ends_with('*') &&
                         text.find('*', begin + 2) == text.size() - 1 && text.size() > begin + 3;
  return is_single && text.find("**") == std::string_view::npos
             ? WithCompany(std::pair(text.substr(0, begin), text.substr(begin + 2, text.size() - begin - 3)))
             : std::nullopt;
}

}  // namespace

std::string_view without_profile_site(std::string_view name) {
  static constexpr TextSet sites{" | Twitter", " / Twitter",  " / X",
                                 " (Twitter)", " on Twitter", "のプロフィール - connpass"};
  return trim(name.substr(0, name.size() - sites.at_back(name)));
}

std::vector<Speaker> read_speakers(std::string_view text, const Words& words) {
  auto parts = company_behind_comma(text, words);
  if (!parts) parts = company_in_emphasis(text);
  if (parts) {
    std::vector<Speaker> speakers = read_speakers(parts->first, words);
    if (!speakers.empty() && speakers.back().affiliation.empty()) speakers.back().affiliation = parts->second;
    return speakers;
  }
  std::vector<Speaker> speakers;
  for (const std::string_view part : split_speakers(text, words))
    speakers.push_back(read_speaker(part, words));
  share_company(text, speakers);
  return speakers;
}

bool holds_speaker_sign(std::string_view text, const Words& words) {
  // Behind the last four, a handle may show only in plain text.
  static constexpr TextSet signs{"@", "＠", "の方", "](", "][", "<a ", "{{<"};
  return signs.is_in(text) || words.honorifics.is_in(text) || words.names.is_in(text) ||
         words.everybody.is_in(text);
}

std::size_t leading_speakers(std::string_view text, const Words& words) {
  std::size_t end = 0;
  std::string_view rest = holds_speaker_sign(text, words) ? text : std::string_view();
  while (!rest.empty()) {
    const std::size_t size = marked_speaker_size(rest, words);
    if (size == 0) break;
    rest.remove_prefix(size);
    end = text.size() - rest.size();
    const std::string_view behind = trim_begin(rest);
    rest = behind_separator(behind);
    if (rest.size() == behind.size()) break;
  }
  const std::string_view behind = text.substr(end);
  const bool clean_end = behind.empty() || blank_at_front(behind) || opening_quotes.at_front(behind);
  return clean_end ? end : 0;
}

std::string_view profile_handle(std::string_view url) {
  for (const std::string_view site :
       {"://twitter.com/", "://x.com/", "://www.twitter.com/", "://mobile.twitter.com/"}) {
    const std::size_t at = url.find(site);
    if (at == std::string_view::npos) continue;
    const std::string_view path = url.substr(at + site.size());
    return path.substr(0, path.find_first_of("/?#"));
  }
  return {};
}

bool names_speakers(std::string_view text, const Words& words) {
  if (!holds_speaker_sign(text, words)) return false;
  if (!account_of_shortcode(text).empty()) return true;
  if (text.find("](") != std::string_view::npos || text.find("][") != std::string_view::npos ||
      text.find("<a ") != std::string_view::npos) {
    const std::string plain = plain_text(text);
    if (plain.size() < text.size()) return names_speakers(plain, words);
  }
  const auto parts = split_speakers(text, words);
  return !parts.empty() &&
         std::all_of(parts.begin(), parts.end(), [&](auto part) { return is_plain_speaker(part, words); });
}

}  // namespace notes
