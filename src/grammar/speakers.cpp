// SPDX-License-Identifier: MIT
// A speaker is a handle, or a name with an honorific; an affiliation stands in parentheses.
#include "notes/speakers.hpp"

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <optional>
#include <string>

#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

bool is_handle_character(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
}

/// The bytes of `@handle` at the front of `text`; 0 if none stands there. `＠` is `@`.
std::size_t handle_size(std::string_view text) {
  std::size_t at = 0;
  for (const std::string_view sign : {std::string_view("@"), std::string_view("＠")})
    if (text.starts_with(sign)) at = sign.size();
  if (at == 0) return 0;
  const std::size_t begin = at;
  while (at < text.size()) {
    if (text.substr(at).starts_with("\\_")) ++at;  // an escaped underline is part of the handle
    if (!is_handle_character(text[at])) break;
    ++at;
  }
  return at == begin ? 0 : at;
}

std::size_t any_at_front(std::string_view text, std::initializer_list<std::string_view> signs) {
  for (const std::string_view sign : signs)
    if (text.starts_with(sign)) return sign.size();
  return 0;
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

std::size_t separator_at_front(std::string_view text) {
  return any_at_front(text, {"、", ",", "，", "&", "＆", " and "});
}

/// Separators that may also be part of a name.
std::size_t weak_separator_at_front(std::string_view text) {
  return any_at_front(text, {"・", "と", "/", "／"});
}

/// The bytes of `(…)` of either width at the front of `text`, a pair; 0 if none stands there.
std::size_t parenthesis_size(std::string_view text) {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < text.size();) {
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
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (const std::size_t pair = parenthesis_size(rest)) {
      at += pair;
      continue;
    }
    if (at > 0 && separator_at_front(rest)) return at;
    const std::string_view before = trim_end(text.substr(0, at));
    const bool marked =
        honorific_at_back(before, words) || (handle_size(before) && handle_size(before) == before.size());
    if (marked && weak_separator_at_front(rest)) return at;
    at += first_code_point(rest).size;
  }
  return text.size();
}

std::string without_escapes(std::string_view text) {
  std::string plain(text);
  std::erase(plain, '\\');
  return plain;
}

std::string handle_of(std::string_view at_handle) {
  return without_escapes(at_handle.substr(first_code_point(at_handle).size));
}

/// One speaker: `name`, `@handle` or both, an honorific, parentheses.
Speaker read_speaker(std::string_view text, const Words& words) {
  Speaker speaker;
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (const std::size_t pair = parenthesis_size(rest); pair && at > 0) {
      const std::string_view inside = inside_parentheses(rest.substr(0, pair));
      if (handle_size(inside) == inside.size() && !inside.empty())
        speaker.handle = handle_of(inside);
      else
        speaker.affiliation = plain_text(inside);
      at += pair;
      continue;
    }
    const std::size_t size = first_code_point(rest).size;
    plain.append(rest.substr(0, size));
    at += size;
  }
  plain = plain_text(plain);
  speaker.written = plain;
  std::string_view name = plain;
  name.remove_suffix(honorific_at_back(name, words));
  const std::size_t handle = handle_size(name);
  if (handle > 0) {
    speaker.handle = handle_of(name.substr(0, handle));
    name.remove_prefix(handle);
    name.remove_prefix(honorific_at_front(name, words));
  }
  speaker.name = trim(name);
  return speaker;
}

/// The bytes of one plainly marked speaker at the front of `text`, parentheses included; 0 if none.
std::size_t marked_speaker_size(std::string_view text, const Words& words) {
  std::size_t at = handle_size(text);
  if (at > 0) {
    at += honorific_at_front(text.substr(at), words);
  } else {
    const std::size_t word = std::min(text.find_first_of(" \t"), text.size());
    for (std::size_t end = first_code_point(text).size; end <= word && at == 0;
         end += end < text.size() ? first_code_point(text.substr(end)).size : 1) {
      const std::string_view rest = text.substr(end);
      const bool ends_here = rest.empty() || rest.front() == ' ' || rest.front() == '\t' ||
                             parenthesis_size(rest) || separator_at_front(rest) ||
                             weak_separator_at_front(rest) || rest.starts_with("「");
      if (ends_here && honorific_at_back(text.substr(0, end), words)) at = end;
    }
  }
  if (at == 0) return 0;
  const std::string_view behind = trim_begin(text.substr(at));
  if (const std::size_t pair = parenthesis_size(behind)) at = text.size() - behind.size() + pair;
  return at;
}

}  // namespace

std::vector<Speaker> read_speakers(std::string_view text, const Words& words) {
  std::vector<Speaker> speakers;
  text = trim(text);
  while (!text.empty()) {
    const std::size_t size = speaker_size(text, words);
    const std::string_view one = trim(text.substr(0, size));
    if (!one.empty()) speakers.push_back(read_speaker(one, words));
    text.remove_prefix(size);
    const std::size_t strong = separator_at_front(text);
    text.remove_prefix(strong ? strong : weak_separator_at_front(text));
    text = trim(text);
  }
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
    const std::size_t strong = separator_at_front(behind);
    const std::size_t separator = strong ? strong : weak_separator_at_front(behind);
    if (separator == 0) break;
    rest = trim_begin(behind.substr(separator));
  }
  const std::string_view behind = text.substr(end);
  const bool clean_end =
      behind.empty() || trim_begin(behind).size() < behind.size() || behind.starts_with("「");
  return clean_end ? end : 0;
}

bool names_speakers(std::string_view text, const Words& words) {
  text = trim(text);
  return !text.empty() && leading_speakers(text, words) == text.size();
}

}  // namespace notes
