// SPDX-License-Identifier: MIT
// What stands before the text of a note: front matter, as fields, whatever it is written in.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "notes/outline.hpp"
#include "notes/source.hpp"

namespace notes {

enum class PreambleKind : std::uint8_t {
  none,
  yaml,        ///< between `---` fences: Jekyll, Hugo, Zenn, Qiita, Astro …
  toml,        ///< between `+++` fences: Hugo
  field_list,  ///< `:date: 2018-06-21 21:00` from the first line on: reStructuredText
  key_lines,   ///< a first paragraph of `Title: …` lines: Pelican
};

/// One key and what it stands for. Values are texts: what a machine would make of a date, a number,
/// `true` or `null` is for whoever asks.
struct PreambleField {
  /// As it is written, quotes aside; below another key `meta._edit_last`, with the span of the last
  /// part. What the tables of a list say under one key is one field of several values.
  Located<std::string> key;
  /// One for a text, one for each member of a list, none for `key:` alone. The value is unescaped
  /// and its lines are joined as its language joins them; its span lies inside the quotes.
  std::vector<Located<std::string>> values;
};

/// What a site engine would refuse or misread; fit for a Diagnostic.
struct PreambleFault {
  Span span;
  std::string message;
  std::string remedy;  ///< what to type, in a few words, or empty
};

struct Preamble {
  PreambleKind kind = PreambleKind::none;
  /// All of it, fences and the last line end included: the body begins at its end.
  Span span{};
  std::vector<PreambleField> fields;  ///< in the order of the text
  std::vector<PreambleFault> faults;  ///< likewise
};

/// Reads any bytes in linear time; what is wrong becomes a fault, and what a person meant is read all
/// the same: where YAML or TOML cannot be parsed, its lines are taken one by one.
///
/// Fenced front matter is the outline's block; the other two kinds are recognised by a first key
/// that such a text begins with (title, date, author, slug, category, tags). Not more than 64 KiB and
/// 128 levels are read; anchors, aliases and tags of YAML are faults and taken for text.
Preamble read_front_matter(std::string_view text, const Outline& outline);

/// The first value that is not empty of the first of these keys that has one; case does not count.
/// Null where there is none. It lives as long as `preamble`.
const Located<std::string>* first_value(const Preamble& preamble,
                                        std::initializer_list<std::string_view> keys);

}  // namespace notes
