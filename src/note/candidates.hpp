// SPDX-License-Identifier: MIT
// Headings that may be talks, and what speaks for each.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "headings.hpp"
#include "notes/note.hpp"
#include "notes/talk_line.hpp"
#include "programme.hpp"

namespace notes {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
constexpr int sure = 3;  // evidence that makes a talk of a heading wherever it stands; more counts alike

enum class Meaning { text, talk, section, layout };

/// A heading, and what speaks for its being a talk.
struct Candidate {
  Heading heading;
  std::string_view text;
  TalkLine talk;
  std::optional<SectionRole> role;  // of a section word
  bool is_title = false;            // the event's name once more
  bool is_fact = false;             // `## 会場`
  bool tells_speakers = false;      // `### 発表者`
  bool is_day = false;              // `## 2019/08/29`, `## DAY1`
  bool is_kind_word = false;        // `## LT`, `## セッション`
  bool is_slot_label = false;       // `## 19:30 Session 1`
  bool has_slot_above = false;      // its time is on the line above it
  bool calls_several = false;       // `## よかったセッション`, `# Ninja Talks`
  bool has_children = false;        // a deeper heading follows
  bool is_of_talks = false;         // `## セッションの感想` above the talks
  bool lists_talks = false;         // the talks are items right below it
  bool is_room = false;             // `## Room A` above a list of links to talks
  std::size_t parent = nowhere;     // the heading of an upper level that it stands below
  int evidence = 0;
  int sure_children = 0;         // headings right below it that are surely talks
  int shown_children = 0;        // for which slides speak and nothing else
  std::size_t listed = nowhere;  // the talk of the programme that it tells as well
  Meaning meaning = Meaning::text;

  bool is_section_word() const { return role.has_value() || is_fact; }

  /// Above headings, or a list, of talks of its own not a talk, but several.
  bool is_group() const {
    const bool is_plain = !talk.time && talk.speakers.value.empty() && !is_section_word();
    const bool is_named_so = is_day || is_room || calls_several || (is_kind_word && !is_interlude(talk.kind));
    return (has_children || lists_talks) && is_plain && is_named_so;
  }

  /// A block with a time is a talk, and so is each heading below it.
  bool groups_children() const {
    return is_group() || (has_children && talk.time && !is_section_word() &&
                          (calls_several || (is_kind_word && talk.kind == TalkKind::lt)));
  }
};

/// All headings of a note, those that tell of one talk joined, those that the programme lists as well told
/// so; their meaning is open. Those of one level are read alike.
std::vector<Candidate> find_candidates(const Note& note, const std::vector<Heading>& headings,
                                       const Programme& programme, const Words& words);

/// The level with the most headings that are surely talks; else the uppermost with two headings that may
/// be talks, for talks have topics, and a lone heading above others is a title. 0 if there is no heading.
int talk_level_of(const std::vector<Candidate>& candidates);

/// Decides what each heading is. The programme is empty where headings count more.
void find_meanings(const Note& note, std::vector<Candidate>& candidates, const Programme& programme);

}  // namespace notes
