// SPDX-License-Identifier: MIT
// What the notes of a series contain: `new` writes it, `lint` asks for it. docs/series.md explains
// the file that it is read from.
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/outlet_settings.hpp"
#include "notes/source.hpp"
#include "notes/words.hpp"

namespace notes {

/// What the notes of a series are about: one event, several days with tracks, or a week of one's own.
enum class SeriesKind { event, conference, weekly };

/// The name of a kind in series files: "event" …
std::string_view to_string(SeriesKind kind);

/// Over what a series counts its events.
enum class NumberScope { series, year, month, none };

/// What stands in front of a new note for a site engine.
enum class FrontMatterForm { none, yaml, toml };

/// What becomes of a line break within a paragraph when a report is written.
enum class Newline { line_break, keep };

struct Series {
  struct Fact {
    std::string label;
    std::vector<std::string> also;  ///< other words for the label, understood when reading
    std::string value;              ///< a pattern
    bool required = false;
    Span place;  ///< of the value in the series file

    /// Whether a note may write that label for it.
    bool is_called(std::string_view word) const {
      return word == label || std::find(also.begin(), also.end(), word) != also.end();
    }
  };
  struct Section {
    std::string title;
    SectionRole role = SectionRole::none;
    bool required = false;
    bool of_next = false;  ///< tasks that the next note begins with; role is `tasks`
  };
  /// What stands for each day in the notes of a conference and of a week.
  struct Day {
    std::string heading;  ///< a pattern, without `## `
    std::string body;     ///< what stands below the heading
  };

  std::string file;  ///< the name of the file that it was read from
  std::string name;  ///< is_series_name
  SeriesKind kind = SeriesKind::event;
  std::vector<std::string> aliases;
  std::string lang = "ja";  ///< of what is written into notes and reports: "ja" or "en"
  std::string url;          ///< the page of the gathering
  std::vector<std::string> hashtags;

  Located<std::string> match_title;  ///< RE2; empty: the name as a word of its own
  Located<std::string> match_path;   ///< RE2; empty: likewise

  NumberScope number_scope = NumberScope::series;
  std::string number_format = "#{number}";

  std::string path;    ///< pattern of a note's path within the workspace
  std::string images;  ///< pattern of the directory for its pictures, within the workspace; empty: unset
  std::string title;   ///< pattern of a note's title
  FrontMatterForm front_matter = FrontMatterForm::none;

  std::optional<Clock> start;  ///< of an event whose timetable is not known yet
  std::optional<Clock> end;

  std::chrono::weekday week_start = std::chrono::Monday;  ///< the first day of a weekly note
  Day day;

  std::vector<Fact> facts;

  /// Pattern of a talk's heading, without `## `. Where it does not name the track, that stands behind the
  /// time in brackets.
  std::string heading;
  std::string speaker = "{name}";                   ///< pattern of one speaker, for the honorific
  std::string between;                              ///< between two speakers
  std::vector<std::string> no_honorific;            ///< who is named without one
  std::array<std::string, talk_kind_count> bodies;  ///< what stands under a talk, by kind

  std::vector<Section> sections;  ///< in a weekly note, tasks that are not `of_next` stand before the days
  std::vector<Slot> slots;        ///< the usual ones

  std::string report_heading;  ///< pattern of a talk's heading in a report
  std::string report_under;    ///< pattern of the line below it
  Newline newline = Newline::line_break;

  std::vector<OutletSettings> outlets;

  std::vector<std::string> lint_select;  ///< names of rules or families, not looked up; empty: all
  std::vector<std::string> lint_ignore;

  /// What the file says of an outlet; null if nothing.
  const OutletSettings* outlet(std::string_view wanted) const;
  const std::string& body(TalkKind of) const { return bodies[static_cast<std::size_t>(of)]; }
};

/// Reads a series file (TOML). Throws Error with file, line and column at the first thing that is
/// wrong; an unknown key or field is wrong too, and its nearest name is told.
Series parse_series(const Source& file);

/// The same, but what is wrong is added to `faults`, of each table the first thing, and the rest is read.
Series parse_series(const Source& file, std::vector<std::string>& faults);

/// Whether a series, and so its file, may be called that: no `/`, no dot in front, no control characters.
bool is_series_name(std::string_view name);

}  // namespace notes
