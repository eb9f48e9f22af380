// SPDX-License-Identifier: MIT
// The words by which a reader knows what a line is about. They are passed in wherever text is
// read; a series adds its own to the built-in ones.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "notes/event.hpp"

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

/// "impressions", "qa" …
std::string_view to_string(SectionRole role);

/// What a web address on a known host leads to.
enum class LinkRole { none, event_page, slides, video };

/// What a column of a timetable holds.
enum class ColumnRole { none, time, end, title, speakers, affiliation };

struct Words {
  /// Each list pairs a word, folded (notes/fold.hpp), with its meaning. In those of sections `*` at either
  /// end stands for any text.
  std::vector<std::pair<std::string, FactRole>> labels;
  std::vector<std::pair<std::string, SectionRole>> sections;
  std::vector<std::pair<std::string, TalkKind>> kinds;
  std::vector<std::pair<std::string, ColumnRole>> columns;
  /// Host names, each for its subdomains too; the beginning of a path may follow.
  std::vector<std::pair<std::string, LinkRole>> hosts;
  /// Written directly behind a name. Longer ones first.
  std::vector<std::string> honorifics;
  /// Name speakers without an honorific: 運営.
  std::vector<std::string> names;
  /// Stand in a speaker's place and name nobody: みんな, 有志, 未定.
  std::vector<std::string> everybody;
  /// End in an honorific and name nobody.
  std::vector<std::string> nobody;

  FactRole fact_role(std::string_view label) const;
  /// Nothing where the title is no section word; `none` where it is one without a role (はじめに).
  /// Numbers and brackets around the word do not count.
  std::optional<SectionRole> section_role(std::string_view title) const;
  ColumnRole column_role(std::string_view heading) const;
  /// By the host of an absolute address, and its path where a host has several uses.
  LinkRole link_role(std::string_view url) const;
};

/// The built-in words, Japanese and English.
const Words& built_in_words();

}  // namespace notes
