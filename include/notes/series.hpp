// SPDX-License-Identifier: MIT
// What the notes of a series contain: `new` writes it, `lint` asks for it. docs/series.md explains
// the file that it is read from.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/source.hpp"
#include "notes/words.hpp"

namespace notes {

/// Over what a series counts its events.
enum class NumberScope { series, year, month, none };

/// What becomes of a line break within a paragraph when a report is written.
enum class Newline { line_break, keep };

struct Series {
  struct Fact {
    std::string label;
    std::vector<std::string> also;  ///< other words for the label, understood when reading
    std::string value;              ///< a pattern
    bool required = false;

    /// Whether a note may write that label for it.
    bool is_called(std::string_view word) const {
      return word == label || std::find(also.begin(), also.end(), word) != also.end();
    }
  };
  struct Section {
    std::string title;
    SectionRole role = SectionRole::none;
    bool required = false;
  };

  std::string name;
  std::vector<std::string> aliases;
  std::string lang = "ja";  ///< of what is written into notes and reports: "ja" or "en"
  std::vector<std::string> hashtags;

  Located<std::string> match_title;  ///< RE2; empty: the name as a word of its own
  Located<std::string> match_path;   ///< RE2; empty: likewise

  NumberScope number_scope = NumberScope::series;
  std::string number_format = "#{number}";

  std::string path;   ///< pattern of a note's path within the workspace
  std::string title;  ///< pattern of a note's title

  std::optional<Clock> start;  ///< of an event whose timetable is not known yet
  std::optional<Clock> end;

  std::vector<Fact> facts;

  std::string heading;                              ///< pattern of a talk's heading, without `## `
  std::string speaker = "{name}";                   ///< pattern of one speaker, for the honorific
  std::string between;                              ///< between two speakers
  std::vector<std::string> no_honorific;            ///< who is named without one
  std::array<std::string, talk_kind_count> bodies;  ///< what stands under a talk, by kind

  std::vector<Section> sections;
  std::vector<Slot> slots;  ///< the usual ones

  Newline newline = Newline::line_break;

  const std::string& body(TalkKind kind) const { return bodies[static_cast<std::size_t>(kind)]; }
};

/// Reads a series file (TOML). Throws Error with file, line and column at the first thing that is
/// wrong; an unknown key or field is wrong too, and its nearest name is told.
Series parse_series(const Source& file);

}  // namespace notes
