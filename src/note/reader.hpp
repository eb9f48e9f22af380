// SPDX-License-Identifier: MIT
// The steps in which a note is read, in their order. Each marks the lines that it understood.
#pragma once

#include <string_view>
#include <vector>

#include "notes/note.hpp"

namespace notes {

// withheld.cpp

/// Marks HTML comments and off-the-record remarks, and takes the comments out of what is read.
void withhold(Note& note);

// parts.cpp

/// Finds the title: that of the front matter, else the first heading, where it is of level 1 and tells no
/// time.
void read_title(Note& note);

// parts.cpp

/// Divides the note at its headings into parts, talks and sections.
void read_parts(Note& note, const Words& words);

// facts.cpp

/// The labelled lines of the event and of each talk, and the lines that are a talk's slides.
void read_facts(Note& note, const Words& words);

// plain_facts.cpp

/// Facts of the event that need no label: a date alone on its line, `X社さんにて`, hashtags, the event's
/// page.
void read_plain_facts(Note& note, const Words& words);

/// The line right below a talk's heading, where it plainly names who speaks.
void read_speaker_line(Note& note, NotedTalk& talk, const Words& words);

// event_facts.cpp

/// Series, number, date and time of the event, from facts, title, front matter and path.
void read_event(Note& note);

// questions.cpp

/// Marked questions and answers of the talks, and marks with nothing behind them everywhere.
void read_questions(Note& note, const Words& words);

// reader.cpp

/// The text of a line, once the marks of its containers are passed.
std::string_view line_text(const Note& note, std::uint32_t line);

/// A stretch of the text that is read, as a value of its own, comments cut out.
Located<std::string> located(const Note& note, std::string_view text);

/// The links of a line with absolute spans.
std::vector<Link> links_in(const Note& note, std::uint32_t line);

/// Whether a line is still plain text within a paragraph of the note.
bool is_open_text(const Note& note, std::uint32_t line);

}  // namespace notes
