// SPDX-License-Identifier: MIT
// The timetable of an event changed: a note that holds text already follows it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "notes/date.hpp"
#include "notes/event.hpp"
#include "notes/note.hpp"
#include "notes/series_set.hpp"
#include "notes/words.hpp"

namespace notes {

/// What the talks of a note are to become.
struct NewTimetable {
  std::vector<Slot> slots;  ///< in their order
  bool adds = true;         ///< talks that the note does not have are added
  /// It was made of the note: what it leaves out, be it a talk, hours or speakers, is meant to go.
  bool is_whole = false;
  std::string track{};        ///< only of this one: talks of others stay as they are
  std::optional<Date> day{};  ///< only of this one, likewise
};

struct Rescheduled {
  enum class What {
    moved,    ///< other hours, or another place among the talks
    renamed,  ///< another title, or other speakers
    added,
    kept_out,  ///< of the timetable, and not added
    removed,
    only_noted,  ///< stays although the timetable does not have it
  };
  struct Change {
    What what = What::moved;
    std::string before;  ///< the heading as it was; empty of what is added or kept out
    std::string after;   ///< the heading as it is; empty of what is removed or stays
  };

  std::string text;
  std::vector<Change> changes;      ///< those of talks, in their new order; the removed ones last
  std::size_t without_a_place = 0;  ///< lines that went to the end of the note
  /// Lines above or between the talks, such as rows of a table, that still tell a talk as it was.
  std::vector<std::string> stale;

  std::size_t count(What what) const;
};

/// Moves, edits, adds and removes the talks of a note. The timetable wins on hours, titles and speakers of
/// the talks that it tells; where it says nothing of these, what the note has stays. A heading that tells the
/// same besides remarks keeps them; where they cannot stay in it, the old heading is quoted below the new
/// one. Talks that only the note has stay behind the one that stood before them, and go if nobody wrote
/// anything below. Of lines that somebody wrote only headings, rows of talks and the event's hours change;
/// the others keep their bytes and their talk, and those whose talk was removed go to a section at the end.
///
/// The new text is read back before it is given: throws Error where talks would not be read as they are
/// meant to be, which is so where they stand in tables and lists that cannot be edited in place.
/// `words` are those that the note was read with.
Rescheduled reschedule(const Note& note, const NewTimetable& timetable, const SeriesSet& series,
                       const Words& words);

}  // namespace notes
