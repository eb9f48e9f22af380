// SPDX-License-Identifier: MIT
// What the steps of reading ask of a note that is being read.
#include "reader.hpp"

namespace notes {

std::string_view line_text(const Note& note, std::uint32_t line) {
  const Line& found = note.outline.lines[line];
  return note.source.text({found.text, found.span.end});
}

bool is_open_text(const Note& note, std::uint32_t line) {
  return note.uses[line] == LineUse::text &&
         note.outline.blocks[note.outline.lines[line].block].kind == BlockKind::paragraph;
}

}  // namespace notes
