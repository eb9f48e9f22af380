// SPDX-License-Identifier: MIT
// One line that tells a talk: a heading of a note, a row of a timetable.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/source.hpp"
#include "notes/talk_form.hpp"
#include "notes/time_range.hpp"
#include "notes/words.hpp"

namespace notes {

struct TalkLine {
  std::optional<WrittenTimeRange> time;
  Located<std::string> title;
  Located<std::vector<Speaker>> speakers;
  std::string track;
  TalkKind kind = TalkKind::talk;
  bool labelled = false;  ///< a label in front told the kind: `LT: `, `セッション1: `
};

/// Reads `TIME SPEAKERS「TITLE」`, `TIME⇥SPEAKERS⇥AFFILIATION⇥TITLE` (columns may be missing),
/// `TIME @speakerさん TITLE`, `TIME TITLE — @speaker` and `TIME TITLE`, each also without a time.
/// A label in front (`LT: `, `【LT】`, `[A]`, `15分枠(1)：`) tells kind or track and is no part of the
/// title; `[小部屋]` right behind a time is a track, whatever it is called. `form` tells where a speaker stands that nothing else marks. Spans count from the front of
/// `line`.
TalkLine read_talk_line(std::string_view line, const Words& words, const TalkForm& form = {});

/// What such a line tells, its places left out.
Talk talk_of(const TalkLine& line);

/// Whether a text is what a track or a room is called: `A`, `Track A`, `大ホール`, `第2会場`.
bool names_track(std::string_view text);

}  // namespace notes
