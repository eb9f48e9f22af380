// SPDX-License-Identifier: MIT
// What the steps of reading ask of a note that is being read.
#include "reader.hpp"

#include <algorithm>

#include "notes/blanks.hpp"

namespace notes {

std::string_view line_text(const Note& note, std::uint32_t line) {
  const Line& found = note.outline.lines[line];
  return note.shown.text({found.text, found.span.end});
}

Located<std::string> located(const Note& note, std::string_view text) {
  const Span span = span_in(note.shown.text(), text);
  return {note.comments.empty() ? std::string(text) : std::string(trim(note.without_comments(span))), span};
}

std::vector<Link> links_in(const Note& note, std::uint32_t line) {
  std::vector<Link> links = read_links(line_text(note, line));
  for (Link& link : links) {
    link.span = shifted(link.span, note.outline.lines[line].text);
    link.url_span = shifted(link.url_span, note.outline.lines[line].text);
  }
  return links;
}

bool is_open_text(const Note& note, std::uint32_t line) {
  return note.uses[line] == LineUse::text &&
         note.outline.blocks[note.outline.lines[line].block].kind == BlockKind::paragraph;
}

}  // namespace notes
