// SPDX-License-Identifier: MIT
// A note in the making, and the hands that write its pieces.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/archive.hpp"
#include "support/archive_style.hpp"

namespace notes::test {

class Draft {
 public:
  Draft(Dice& the_dice, const Plan& the_plan, Style the_style, GeneratedNote& the_note)
      : dice(the_dice), plan(the_plan), style(the_style), note(the_note) {}

  bool japanese() const { return plan.language == Language::japanese; }
  bool rest() const { return style.front_matter == FrontMatter::rest; }
  /// One of two words by the language of the note.
  std::string_view word(std::string_view in_japanese, std::string_view in_english) const {
    return japanese() ? in_japanese : in_english;
  }

  /// Remembers that a way of writing was used.
  void form(std::string_view name) { note.forms.insert(name); }

  /// A line of prose; people who end lines with two blanks do it here.
  void line(std::string_view text);
  /// A line of markup, as it is.
  void raw(std::string_view text);
  /// An empty line, unless there is one already.
  void gap();
  /// A heading between gaps, in the markup of the note.
  void heading(int level, const std::string& text);

  Dice& dice;
  const Plan& plan;
  const Style style;
  GeneratedNote& note;
  std::vector<std::string> references;  ///< targets of `[…][1]`, `[…][2]` …
};

// Times and people, as this note writes them.
/// "2019-08-29", with that between its parts.
std::string written_day(Date date, std::string_view between);
std::string written_clock(const Draft& draft, Clock clock);
std::string written_range(Draft& draft, Clock start, Clock end);
/// The speakers as one text; adds to `truth` what it tells of each.
std::string written_speakers(Draft& draft, const std::vector<const Person*>& people, Who who,
                             std::vector<Speaker>& truth);

// What stands before the talks.
void write_front_matter(Draft& draft, const std::string& title);
void write_facts(Draft& draft);
void write_timetable(Draft& draft);

// Talks.
/// What stands before a title and tells its kind: `LT: `; empty for a plain talk and an interlude.
std::string kind_label(Draft& draft, TalkKind kind);
void write_talks(Draft& draft);
void write_slides(Draft& draft, const PlannedTalk& planned, TrueTalk& talk);
void write_questions(Draft& draft, TrueTalk& talk);
/// Notes until the whole text is `goal` bytes long.
void write_body(Draft& draft, std::size_t goal);
/// One line of notes with its bullet.
void write_point(Draft& draft, int depth, const std::string& text);

// What stands around them.
void write_introduction(Draft& draft);
void write_ending(Draft& draft);

/// A file of an archive that tells of no evening: a README, a diary, minutes, a weekly report.
void write_stray(Draft& draft);

}  // namespace notes::test
