// SPDX-License-Identifier: MIT
// Archives of invented study-session notes, written in the many ways people write them, each with
// the truth that it was made from. The same seed gives the same bytes on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "notes/date.hpp"
#include "notes/event.hpp"

namespace notes::test {

struct TrueQuestion {
  std::string text;
  std::string asker;
  std::size_t answers = 0;
};

struct TrueTalk : Hours {
  TalkKind kind = TalkKind::talk;
  std::string title;
  std::vector<Speaker> speakers;    ///< `written` is empty
  std::vector<std::string> slides;  ///< addresses, as written
  std::vector<TrueQuestion> questions;
  bool impressions = false;
};

struct TrueTask {
  std::string text;
  bool done = false;
};

/// What the writer of a note meant. What was not written is not here: a note without times has
/// talks without hours.
struct Truth {
  bool is_event = true;
  std::string title;   ///< of the front matter, else the first heading
  std::string series;  ///< empty for a gathering that was held once
  std::string number;  ///< digits
  std::optional<Date> date;
  std::optional<Date> written;  ///< the day of writing
  Hours hours;                  ///< of the whole event
  std::string venue;
  std::string url;
  std::vector<std::string> hashtags;  ///< without their marks
  std::vector<TrueTalk> talks;
  bool impressions = false;  ///< of the event
  std::vector<TrueTask> tasks;
};

struct GeneratedNote {
  std::string path;  ///< within the archive; no two notes of one seed share one
  std::string text;
  Truth truth;
  /// The ways of writing that were used, "heading/setext", "fault/reversed-range" …: what tells
  /// where a reader that misses the truth misses it.
  std::set<std::string_view> forms;
};

/// The note at `index` of the archive that grows from `seed`; each is made without the others.
GeneratedNote generate_note(std::uint64_t seed, std::size_t index);

/// Writes the first `notes` notes into a directory, which is created.
void write_archive(const std::filesystem::path& directory, std::size_t notes, std::uint64_t seed);

}  // namespace notes::test
