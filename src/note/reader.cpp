// SPDX-License-Identifier: MIT
// What the steps of reading ask of a note that is being read.
#include "reader.hpp"

#include <algorithm>

#include "notes/blanks.hpp"

namespace notes {

std::string_view line_text(const Note& note, std::uint32_t line) {
  const Line& found = note.outline.lines[line];
  return note.source.text({found.text, found.span.end});
}

std::vector<Link> links_in(const Note& note, std::uint32_t line) {
  std::vector<Link> links = read_links(line_text(note, line));
  for (Link& link : links) {
    link.span = shifted(link.span, note.outline.lines[line].text);
    link.url_span = shifted(link.url_span, note.outline.lines[line].text);
  }
  std::erase_if(links, [&](const Link& link) {
    const auto comment = std::partition_point(note.comments.begin(), note.comments.end(),
                                              [&](Span each) { return each.end <= link.span.begin; });
    return comment != note.comments.end() && comment->begin <= link.span.begin;
  });
  return links;
}

bool is_open_text(const Note& note, std::uint32_t line) {
  return note.uses[line] == LineUse::text &&
         note.outline.blocks[note.outline.lines[line].block].kind == BlockKind::paragraph;
}

}  // namespace notes
