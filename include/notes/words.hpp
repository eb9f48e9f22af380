// SPDX-License-Identifier: MIT
// The words by which a reader knows what a line is about. They are passed in wherever text is
// read; a series adds its own to the built-in ones.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/text_set.hpp"
#include "notes/word_list.hpp"

namespace notes {

/// What a fact (a labelled line) tells.
enum class FactRole {
  none,
  date,
  venue,
  host,
  url,
  published,
  taker,
  hashtags,
  theme,
  speakers,
  slides,
  video
};

/// What a section that is no talk is for.
enum class SectionRole { none, impressions, qa, tasks, links, social, timetable, slides, summary };

/// What a web address on a known host leads to.
enum class LinkRole { none, event_page, slides, video };

/// What a column of a timetable holds.
enum class ColumnRole { none, date, time, end, duration, track, title, speakers, affiliation, slides };

/// The names of roles in files of words, and those of sections in JSON: "impressions", "event_page" …
std::string_view to_string(FactRole role);
std::string_view to_string(SectionRole role);
std::string_view to_string(LinkRole role);
std::string_view to_string(ColumnRole role);

/// The words of sections, in which `*` at either end stands for any text.
class SectionWords {
 public:
  /// Adds a word or a pattern behind the others.
  void add(std::string_view word, SectionRole role);
  void append(const SectionWords& others);

  /// The role of the first word or pattern that one of these is, both folded; nothing where none is.
  std::optional<SectionRole> find(std::string_view word, std::string_view other) const;

  /// The role of a folded word that is there itself, patterns aside.
  std::optional<SectionRole> find_word(std::string_view word) const { return all_.find(word); }

  /// Whether a folded word of that role may end in such a byte, patterns aside.
  bool may_end(char byte, SectionRole role) const {
    return (roles_by_last_byte_[static_cast<unsigned char>(byte)] & bit_of(role)) != 0;
  }

  auto begin() const { return all_.begin(); }
  auto end() const { return all_.end(); }

 private:
  static constexpr std::uint16_t bit_of(SectionRole role) {
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(role));
  }

  /// Of the first word or pattern that a folded text is; the number of all if it is none.
  std::size_t index_of(std::string_view word) const;

  WordList<SectionRole> all_;
  // What stands beside the `*` of patterns, with their places among all words.
  WordList<std::size_t> fronts_;
  WordList<std::size_t> backs_;
  WordList<std::size_t> middles_;
  std::array<std::uint16_t, 256> roles_by_last_byte_{};
};

struct Words {
  WordList<FactRole> labels;
  SectionWords sections;
  WordList<TalkKind> kinds;
  WordList<ColumnRole> columns;
  /// Host names, each for its subdomains too; the beginning of a path may follow.
  WordList<LinkRole> hosts;
  /// Written directly behind a name. Longer ones first.
  TextList honorifics;
  /// Name speakers without an honorific: 運営.
  TextList names;
  /// Stand in a speaker's place and name nobody: みんな, 有志, 未定. Folded.
  TextList everybody;
  /// End in an honorific and name nobody.
  TextList nobody;

  /// Adds other words behind these, so that these count where both have a meaning.
  void append(const Words& others);

  FactRole fact_role(std::string_view label) const;
  /// Nothing where the title is no section word; `none` where it is one without a role (はじめに).
  /// Numbers and brackets around the word do not count.
  std::optional<SectionRole> section_role(std::string_view title) const;
  ColumnRole column_role(std::string_view heading) const;
  /// By the host of an absolute address, and its path where a host has several uses.
  LinkRole link_role(std::string_view url) const;
};

/// The built-in words, Japanese and English: those of share/words.toml, made by the build.
const Words& built_in_words();

}  // namespace notes
