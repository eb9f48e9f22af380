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

void read_all_links(Note& note) {
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    const bool is_front_matter = note.outline.lines[i].span.begin < note.preamble.span.end;
    if (is_code(note, i) || is_front_matter || note.uses[i] == LineUse::withheld ||
        note.uses[i] == LineUse::blank)
      continue;
    for (Link& link : links_in(note, i)) note.links.push_back(std::move(link));
  }
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
  read_title(note);
  note.series = series.match(note.title.value, source.name());
  const Words& words = note.series ? series.words_of(*note.series, base) : base;
  read_parts(note, words);
  read_impressions(note, words);
  read_facts(note, words);
  read_event(note, words);
  read_tasks(note);
  read_all_links(note);
  read_questions(note, words);
  mark_written_parts(note);
  return note;
}

}  // namespace notes
