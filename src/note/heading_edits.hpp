// SPDX-License-Identifier: MIT
// What changes in the heading of a talk when the timetable does.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "notes/note.hpp"
#include "talk_blocks.hpp"
#include "text_edits.hpp"

namespace notes {

/// The talk that a heading has to tell: what the timetable says, and where it says nothing, what the note
/// has. `is_whole`: what it does not say is meant to go.
Talk talk_to_be(const NotedTalk& known, const Slot& slot, bool is_whole);

/// Whether two talks have the same hours, title and speakers. `exactly`: these are written the same, too.
bool tell_the_same(const Talk& one, const Talk& other, bool exactly);
bool have_same_hours(const Talk& one, const Talk& other);
bool have_same_speakers(const Talk& one, const Talk& other, bool exactly);

/// Makes the headings of one note.
class HeadingEditor {
 public:
  /// What refers to its arguments; `exactly` as above.
  HeadingEditor(const Note& note, const Series& series, const Words& words, bool exactly)
      : note_(note), series_(series), words_(words), exactly_(exactly) {}

  /// What has to change so that a heading tells a talk, in its writer's own form. None where that cannot be
  /// done part by part.
  std::optional<std::vector<TextEdit>> in_place(const TalkBlock& block, const Talk& wanted) const;

  /// The whole heading in the form of the series.
  std::vector<TextEdit> rewritten(const TalkBlock& block, const Talk& wanted) const;

  /// The lines of a new heading, marked as that of `model` is; null: as Markdown marks those of level 2.
  std::string heading(const TalkBlock* model, const std::string& text) const;
  std::string heading(const TalkBlock* model, const Talk& talk) const;

  /// The row or item that a talk stands in, edited in place; none where that cannot be done.
  std::optional<std::vector<TextEdit>> row(const NotedTalk& known, const Talk& wanted) const;

 private:
  std::optional<std::vector<TextEdit>> title_edit(const NotedTalk& known, const Talk& wanted) const;
  std::string speakers_text(const NotedTalk& known, const Talk& wanted) const;

  const Note& note_;
  const Series& series_;
  const Words& words_;
  bool exactly_;
};

}  // namespace notes
