// SPDX-License-Identifier: MIT
// The order in which a note is read.
#include "notes/read_note.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/restructured_text.hpp"
#include "reader.hpp"

namespace notes {
namespace {

bool is_restructured_text(const Source& source) {
  return source.name().ends_with(".rst") || source.name().ends_with(".rest");
}

void mark_lines(Note& note) {
  note.uses.assign(note.outline.lines.size(), LineUse::text);
  for (std::size_t i = 0; i < note.uses.size(); ++i) {
    const Line& line = note.outline.lines[i];
    // A line of marks alone (`>`) is blank to the outline and text to its writer.
    if (trim(note.shown.text(line.span)).empty()) note.uses[i] = LineUse::blank;
    if (line.span.begin < note.preamble.span.end) note.uses[i] = LineUse::layout;
  }
}

void mark_written_parts(Note& note) {
  for (std::size_t i = 0; i < note.uses.size(); ++i) {
    const LineUse use = note.uses[i];
    if (use == LineUse::text || use == LineUse::question || use == LineUse::answer ||
        use == LineUse::withheld)
      note.parts[note.part_of[i]].written = true;
  }
}

/// Of all that the steps asked for, those that the note shows.
void keep_shown_links(Note& note) {
  std::erase_if(note.links, [&](const Link& link) {
    const auto line = static_cast<std::uint32_t>(note.source.line_at(link.span.begin));
    return is_code(note, line) || note.outline.lines[line].span.begin < note.preamble.span.end ||
           note.uses[line] == LineUse::withheld || note.uses[line] == LineUse::blank;
  });
}

}  // namespace

Note read_note(const Source& source, const SeriesSet& series, const Words& base) {
  Note note;
  note.source = source;
  note.shown = source;
  note.outline =
      is_restructured_text(source) ? read_restructured_text(source.text()) : read_outline(source.text());
  note.preamble = read_front_matter(source.text(), note.outline);
  const std::vector<std::uint32_t> fences = unfence_outlines(note);
  mark_lines(note);
  for (const std::uint32_t fence : fences) note.uses[fence] = LineUse::layout;
  withhold(note);
  read_references(note);
  read_links(note);
  read_title(note);
  note.series = series.match(note.title.value, source.name());
  const Words& words = note.series ? series.words_of(*note.series, base) : base;
  read_parts(note, words);
  read_impressions(note, words);
  read_facts(note, words);
  read_event(note, words);
  for (NotedTalk& talk : note.talks) read_talk_facts(note, talk, words);
  read_tasks(note);
  keep_shown_links(note);
  read_questions(note, words);
  mark_written_parts(note);
  return note;
}

}  // namespace notes
