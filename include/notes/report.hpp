// SPDX-License-Identifier: MIT
// Note → the report of one study session → text.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "notes/date.hpp"
#include "notes/event.hpp"
#include "notes/links.hpp"
#include "notes/note.hpp"
#include "notes/series.hpp"

namespace notes {

/// One study session as its readers get it: what stays at home and what was never filled in is
/// gone. Texts are Markdown, blank lines at their ends left out.
struct Report {
  struct Question {
    std::string text;
    std::string asker;  ///< empty where nobody is named
    std::vector<std::string> answers;
  };
  struct Talk : notes::Talk {
    std::optional<Date> date;  ///< of its own, where the event has several days
    std::vector<Link> slides;
    std::vector<Link> videos;
    std::string notes;
    std::vector<Question> questions;
    std::optional<std::string> impressions;  ///< unset where the talk has no such section
    std::size_t line = 0;                    ///< 1-based, of its heading
  };
  struct Section {
    std::string title;  ///< empty for what stands before the first heading
    SectionRole role = SectionRole::none;
    std::string text;
    std::size_t line = 0;
    Span title_span{};  ///< in the note
  };
  struct Fact {
    std::string label;  ///< as written; empty without one
    std::string value;
    FactRole role = FactRole::none;
    std::string line;  ///< as a report says it: "日時: 2019/08/29(木) 19:30-21:30"
  };
  struct Task {
    std::string text;
    bool done = false;
    std::size_t line = 0;
  };
  struct PlacedLink : Link {
    std::size_t line = 0;
  };
  /// A comment or off-the-record lines, as written.
  struct Private {
    std::string text;
    std::size_t line = 0;  ///< 1-based, of its first one
  };
  /// Where the note says what a field of the JSON says.
  struct FieldSpan {
    std::string field;      ///< a JSON pointer from the report: "/talks/0/title"
    std::string_view rule;  ///< how it was found, docs/json.md lists them; "path" has no place in the text
    Span span;
    std::size_t line = 0;  ///< 1-based, of its begin
  };

  std::string path;  ///< of the note
  std::string lang;  ///< of the words around the text: "ja" or "en"
  Newline newline = Newline::keep;

  std::string title;
  std::string series;
  std::string number;
  std::optional<Date> date;
  std::optional<Date> end_date;
  DateSource date_source = DateSource::none;
  std::optional<Date> written;  ///< the day of writing
  Hours hours;
  std::string venue;
  std::string url;
  std::vector<std::string> hashtags;  ///< without `#`
  std::vector<Fact> facts;
  std::vector<Talk> talks;
  std::vector<Section> sections;
  std::vector<Task> tasks;
  std::vector<PlacedLink> links;  ///< photos included

  std::size_t withheld_lines = 0;                ///< how many lines of the note stayed at home
  std::optional<std::vector<Private>> withheld;  ///< unset where nobody asked for them
  std::optional<std::vector<FieldSpan>> spans;   ///< likewise
};

/// What a report holds only where it is asked for.
struct Extras {
  bool withheld = false;
  bool spans = false;
};

Report compile(const Note& note, Extras extras = {});

/// The value of the first fact of that role; "" if there is none.
std::string fact_value(const Report& report, FactRole role);

/// Whether a text is a report that was written as Markdown, and no note.
bool is_report(std::string_view text);

/// One way to write reports.
struct ReportFormat {
  std::string_view name;  ///< as `--format` takes it
  std::string_view summary;
  bool many;    ///< several reports make one text
  bool extras;  ///< it has places for Extras
  std::string (*write)(std::span<const Report> reports);
};

/// All formats; the first one is the usual one.
std::span<const ReportFormat> report_formats();

}  // namespace notes
