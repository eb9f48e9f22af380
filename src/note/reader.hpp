// SPDX-License-Identifier: MIT
// The steps in which a note is read, in their order. Each marks the lines that it understood.
#pragma once

#include <algorithm>
#include <ranges>
#include <span>
#include <string_view>
#include <vector>

#include "notes/note.hpp"

namespace notes {

// fenced_outline.cpp

/// Where fences without a language hold `◎` headings, they hold an outline: it is read as text. Returns the
/// lines of the fences.
std::vector<std::uint32_t> unfence_outlines(Note& note);

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

/// The labelled lines of the event.
void read_facts(Note& note, const Words& words);

/// A label and what stands behind it, as views into the text that is read.
struct LabelledLine {
  FactRole role = FactRole::none;
  std::string_view label;  ///< empty where the line has none, and is a value as a whole
  std::string_view value;
};

LabelledLine read_labelled_line(const Note& note, std::uint32_t line, const Words& words);

/// The same as a value of its own.
Fact fact_of(const Note& note, const LabelledLine& line);

/// The first fact of the event of a role that has a value; null if there is none.
const Fact* find_fact(const Note& note, FactRole role);

/// Whether a line of Markdown or HTML above the talks may tell of the event in a sentence.
bool may_introduce(const Note& note, std::uint32_t line);

/// Whether a part tells of the event, not of a talk or of its writer: what stands above all headings, and
/// sections of their own.
bool is_of_event(const Note& note, std::size_t part);

/// Whether the event has a fact of that role that somebody filled in.
bool is_known(const Note& note, FactRole role);

// plain_facts.cpp

/// What a line tells without a label, if it tells a fact: else its text, of the role `none`.
Fact plain_fact(const Note& note, std::uint32_t line, const Words& words);

/// Facts of the event that need no label: a date alone on its line, `X社さんにて`, hashtags, the event's
/// page.
void read_plain_facts(Note& note, const Words& words);

// event_facts.cpp

/// When the event was, what it is called, where it was, its page and its hashtags: from facts, title,
/// front matter, text and path.
void read_event(Note& note, const Words& words);

// talk_facts.cpp

/// The lines of a talk that tell who speaks, and those that are its slides or its video. What lies on the
/// site of the event, which was read before, is the talk's page.
void read_talk_facts(Note& note, NotedTalk& talk, const Words& words);

// page.cpp

/// The address of the event's page: of a fact, else of a link above the talks.
void read_page(Note& note, const Words& words);

// venue.cpp

/// Where the event was: from a fact, a title (`Hikari #14@北の館`), a sentence (`会場は北の館さんでした`).
void read_venue(Note& note);

// references.cpp

/// Finds what links may refer to by name.
void read_references(Note& note);

/// Finds the links of all lines, those among code and front matter too.
void read_links(Note& note);

// impressions.cpp

/// Labels such as `感想：` within talks begin sections of theirs; a summary that closes the note is its
/// writer's impressions.
void read_impressions(Note& note, const Words& words);

// tasks.cpp

/// Boxes, lines marked as TODO or 宿題, and the items below a heading of tasks, in the order of the text.
void read_tasks(Note& note);

// questions.cpp

/// Marked questions and answers of the talks, and marks with nothing behind them everywhere.
void read_questions(Note& note, const Words& words);

// reader.cpp

/// The text of a line, once the marks of its containers are passed.
inline std::string_view line_text(const Note& note, std::uint32_t line) {
  const Line& found = note.outline.lines[line];
  return note.shown.text({found.text, found.span.end});
}

/// A stretch of the text that is read, as a value of its own, comments cut out.
Located<std::string> located(const Note& note, std::string_view text);

/// The links of a line, once they are read.
std::span<const Link> links_in(const Note& note, std::uint32_t line);

/// The lines that belong to a part, in their order. The steps that pass over them may give them away and add
/// parts.
inline auto lines_of(const Note& note, std::size_t part) {
  return std::views::iota(note.parts[part].first_line,
                          std::max(note.parts[part].first_line, note.parts[part].end_line)) |
         std::views::filter([&note, part](std::uint32_t line) { return note.part_of[line] == part; });
}

/// Whether an address leads deeper than to the account of somebody on a host.
bool leads_to_page(std::string_view url);

/// Whether an address is that of the page which a conference has for each talk.
bool leads_to_talk(std::string_view url);

/// Whether a line stands in a block of code.
bool is_code(const Note& note, std::uint32_t line);

/// Whether a line is still plain text within a paragraph of the note.
inline bool is_open_text(const Note& note, std::uint32_t line) {
  return note.uses[line] == LineUse::text &&
         note.outline.blocks[note.outline.lines[line].block].kind == BlockKind::paragraph;
}

}  // namespace notes
