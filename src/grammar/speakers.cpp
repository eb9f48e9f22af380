// SPDX-License-Identifier: MIT
// A speaker is a handle, or a name with an honorific; an affiliation stands in parentheses.
#include "notes/speakers.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "notes/blanks.hpp"
#include "notes/characters.hpp"
#include "notes/links.hpp"
#include "notes/utf8.hpp"
#include "scanner.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_handle = 64;  // bytes; no service allows as many

std::size_t any_at_front(std::string_view text, std::initializer_list<std::string_view> signs) {
  for (const std::string_view sign : signs)
    if (text.starts_with(sign)) return sign.size();
  return 0;
}

std::size_t blank_at_front(std::string_view text) { return any_at_front(text, {" ", "\t", "\u3000"}); }

/// `@` of either width.
std::size_t at_sign_at_front(std::string_view text) { return any_at_front(text, {"@", "＠"}); }

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
  for (const std::string& honorific : words.honorifics)
    if (text.starts_with(honorific)) return honorific.size();
  return 0;
}

/// The honorific at the back of `text`; 0 if there is none, or if the word names nobody.
std::size_t honorific_at_back(std::string_view text, const Words& words) {
  for (const std::string& word : words.nobody)
    if (text.ends_with(word)) return 0;
  for (const std::string& honorific : words.honorifics)
    if (text.ends_with(honorific) && text.size() > honorific.size()) return honorific.size();
  return 0;
}

bool is_known_name(std::string_view word, const Words& words) {
  return std::find(words.names.begin(), words.names.end(), word) != words.names.end();
}

/// Whether a word is a handle, a linked one too, ends in an honorific, or is known.
bool is_marked(std::string_view word, const Words& words) {
  if (word.starts_with('[') && word.ends_with(']')) word = word.substr(1, word.size() - 2);
  const std::size_t handle = handle_size(word);
  return (handle > 0 && handle == word.size()) || honorific_at_back(word, words) > 0 ||
         is_known_name(word, words);
}

std::size_t separator_at_front(std::string_view text) {
  return any_at_front(text, {"、", ",", "，", "&", "＆", " and "});
}

/// Separators that may also be part of a name.
std::size_t weak_separator_at_front(std::string_view text) {
  return any_at_front(text, {"・", "と", "/", "／"});
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
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size() && depth <= deepest;) {
    const std::string_view rest = text.substr(at);
    const std::size_t open = any_at_front(rest, {"(", "（"});
    const std::size_t close = any_at_front(rest, {")", "）"});
    if (at == 0 && open == 0) return 0;
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

/// Where the speaker at the front of `text` ends: at the next separator outside of parentheses.
std::size_t speaker_size(std::string_view text, const Words& words) {
  std::size_t word_end = 0;  // less the blanks and parentheses behind it
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (at > 0 && separator_at_front(rest)) return at;
    if (weak_separator_at_front(rest) && is_marked(text.substr(0, word_end), words)) return at;
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

/// Takes the parentheses out of a speaker: they hold the handle or the affiliation.
std::string take_parentheses(std::string_view text, Speaker& speaker) {
  std::string name;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    const std::size_t pair = at > 0 ? parenthesis_size(rest) : 0;
    const std::size_t size = pair ? pair : first_code_point(rest).size;
    if (pair) {
      const std::string_view inside = inside_parentheses(rest.substr(0, pair));
      if (handle_size(inside) == inside.size() && !inside.empty())
        speaker.handle = inside.substr(at_sign_at_front(inside));
      else
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

/// One speaker: `name`, `@handle` or both, an honorific, parentheses. The word before a handle is
/// the affiliation of `X社 @handleさん`, the name in `名前 @handle`.
Speaker read_speaker(std::string_view markdown, const Words& words) {
  Speaker speaker;
  speaker.written = take_parentheses(plain_text(markdown), speaker);
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
  name.remove_suffix(honorific_at_back(name, words));
  const std::size_t handle = handle_size(name);
  if (handle > 0) speaker.handle = name.substr(at_sign_at_front(name), handle - at_sign_at_front(name));
  name.remove_prefix(handle);
  if (handle > 0) name.remove_prefix(honorific_at_front(name, words));
  if (speaker.name.empty()) speaker.name = trim(name);
  return speaker;
}

/// The bytes of `[@handle](address)` at the front of `text`; 0 if none stands there.
std::size_t linked_handle_size(std::string_view text, const Words& words) {
  const std::size_t bracket = text.starts_with("[") ? text.find(']') : std::string_view::npos;
  if (bracket == std::string_view::npos || handle_size(text.substr(1)) == 0) return 0;
  const std::size_t address = parenthesis_size(text.substr(bracket + 1));
  return address && is_marked(text.substr(0, bracket + 1), words) ? bracket + 1 + address : 0;
}

/// The bytes of a name with its honorific at the front of `text`, one word; 0 if none stands there.
std::size_t honoured_name_size(std::string_view text, const Words& words) {
  for (std::size_t at = 0; at < text.size() && !blank_at_front(text.substr(at));) {
    const std::size_t pair = at > 0 ? parenthesis_size(text.substr(at)) : 0;
    at += pair ? pair : first_code_point(text.substr(at)).size;
    const std::string_view behind = text.substr(at);
    const bool ends_here = behind.empty() || blank_at_front(behind) || separator_at_front(behind) ||
                           weak_separator_at_front(behind) ||
                           any_at_front(behind, {"(", "（", "「", "『"}) > 0;
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

/// Whether one speaker is plainly marked; up to two words may stand before: `X社 名字 名前さん`.
bool is_plain_speaker(std::string_view text, const Words& words) {
  constexpr int most_words = 3;
  for (int word = 0; word < most_words && !text.empty(); ++word) {
    if (marked_speaker_size(text, words) == text.size()) return true;
    while (!text.empty() && !blank_at_front(text)) text.remove_prefix(first_code_point(text).size);
    text = trim_begin(text);
  }
  return false;
}

}  // namespace

std::vector<Speaker> read_speakers(std::string_view text, const Words& words) {
  std::vector<Speaker> speakers;
  for (const std::string_view part : split_speakers(text, words))
    speakers.push_back(read_speaker(part, words));
  return speakers;
}

std::size_t leading_speakers(std::string_view text, const Words& words) {
  std::size_t end = 0;
  std::string_view rest = text;
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
  const bool clean_end = behind.empty() || blank_at_front(behind) || any_at_front(behind, {"「", "『"}) > 0;
  return clean_end ? end : 0;
}

bool names_speakers(std::string_view text, const Words& words) {
  const auto parts = split_speakers(text, words);
  return !parts.empty() &&
         std::all_of(parts.begin(), parts.end(), [&](auto part) { return is_plain_speaker(part, words); });
}

}  // namespace notes
