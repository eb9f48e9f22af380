// SPDX-License-Identifier: MIT
// A note as it was read: an event with its talks, each thing with its place in the text.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "notes/date.hpp"
#include "notes/event.hpp"
#include "notes/front_matter.hpp"
#include "notes/links.hpp"
#include "notes/outline.hpp"
#include "notes/series.hpp"
#include "notes/source.hpp"
#include "notes/time_range.hpp"
#include "notes/words.hpp"

namespace notes {

/// A labelled line, `会場: …`; or, without a label, a short line among labelled ones.
struct Fact {
  FactRole role = FactRole::none;
  Located<std::string> label;  ///< as written; empty without one
  Located<std::string> value;  ///< empty where nothing is written yet
  Span line{};                 ///< all of it, where it says more than its label and value
};

struct Question {
  Located<std::string> text;  ///< without its mark; may run over several lines
  std::string asker;          ///< named in parentheses around the text; empty where nobody is
  std::vector<Located<std::string>> answers;
};

/// What a line of the text is to the note.
enum class LineUse : std::uint8_t {
  blank,
  layout,  ///< headings that were read, rules between talks, front matter
  fact,
  link,  ///< nothing but the slides or the video of its talk
  row,   ///< of a timetable, all of which its talks tell
  question,
  answer,
  unfilled,  ///< a mark with nothing behind it: `*`, `Q:`
  withheld,  ///< what stays at home: comments, off-the-record remarks
  text,
};

/// The lines under one heading that was read as a talk or a section, or of one item of a programme; the
/// first part of a note is what stands before all of them. Parts may lie within another one's lines:
/// `Note::part_of` tells whose a line is.
struct Part {
  Span heading;                  ///< the heading, or the row; empty for the first part
  int level = 0;                 ///< 1–7; 0 for the first part and for rows
  std::uint32_t first_line = 0;  ///< 0-based, the heading included
  std::uint32_t end_line = 0;    ///< behind its last line; of a row of a table it is its first line
  bool written = false;          ///< somebody wrote text, a question or an answer in it
};

struct NotedTalk : Talk {
  std::size_t part = 0;
  std::optional<Date> date;              ///< of its own, where the event has several days
  std::optional<WrittenTimeRange> time;  ///< with absolute spans
  Span title_span;
  Span speakers_span;  ///< empty where the heading names none
  std::vector<Fact> facts;
  std::vector<Link> slides;  ///< with absolute spans, as are the links below
  std::vector<Link> videos;
  std::vector<Question> questions;
};

struct Section {
  std::size_t part = 0;
  Located<std::string> title;
  SectionRole role = SectionRole::none;
  std::optional<std::size_t> talk;  ///< index of the talk that it stands in
};

struct Task {
  Located<std::string> text;
  bool done = false;
};

/// Where the event's date was found.
enum class DateSource { none, fact, text, title, path };

struct Note {
  /// `[name]: https://…`.
  struct Reference {
    std::string name;  ///< folded (notes/fold.hpp)
    Span url;
  };

  Source source;
  /// The same text, every byte at its place, with blanks for comments: what the note is read from.
  Source shown;
  Outline outline;
  Preamble preamble;               ///< its front matter
  const Series* series = nullptr;  ///< null where none matches; outlives the note
  std::string series_name;         ///< of the series, else what the title calls it; may be empty

  Located<std::string> title;               ///< empty where neither front matter nor an H1 has one
  std::string number;                       ///< "2" of `#2`, `第2回`, `vol.2`
  std::vector<Fact> facts;                  ///< of the event
  std::optional<WrittenDate> written_date;  ///< as the date's fact says it; absolute spans
  std::optional<Date> date;                 ///< that exists
  std::optional<Date> end_date;             ///< the last of several days, told with the first one
  DateSource date_source = DateSource::none;
  Span date_span;                              ///< of the words that tell it; empty where the path does
  std::optional<Date> written;                 ///< the day of writing: that of a blog's path
  std::optional<WrittenTimeRange> time;        ///< of the whole event; absolute spans
  Located<std::string> venue;                  ///< plain text, without an address on further lines
  Located<std::string> url;                    ///< of the event's page
  std::vector<Located<std::string>> hashtags;  ///< without `#`

  std::vector<Part> parts;
  std::vector<NotedTalk> talks;
  std::vector<Section> sections;
  std::vector<Task> tasks;
  std::vector<Link> links;            ///< all of them, photos included
  std::vector<Reference> references;  ///< addresses that links of the text refer to by name

  std::vector<LineUse> uses;           ///< of each line of the outline
  std::vector<std::uint32_t> part_of;  ///< of each line: the part that it belongs to
  std::vector<Span> comments;          ///< among text that is shown, in order; they stay at home

  /// What stands at a place, without the comments in it.
  std::string without_comments(Span place) const;
};

inline std::string Note::without_comments(Span place) const {
  std::string text;
  std::size_t at = place.begin;
  auto comment = std::partition_point(comments.begin(), comments.end(),
                                      [&](Span each) { return each.end <= place.begin; });
  for (; comment != comments.end() && comment->begin < place.end; ++comment) {
    if (comment->begin > at) text += source.text({at, comment->begin});
    at = std::min(comment->end, place.end);
  }
  return text.append(source.text({at, place.end}));
}

}  // namespace notes
