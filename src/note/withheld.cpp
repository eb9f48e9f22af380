// SPDX-License-Identifier: MIT
// What a person wrote for herself stays at home.
#include <algorithm>
#include <array>

#include "notes/blanks.hpp"
#include "reader.hpp"

namespace notes {
namespace {

bool is_remark(std::string_view text) {
  constexpr std::array<std::string_view, 7> words{"オフレコ",     "（オフレコ）", "(オフレコ)", "[オフレコ]",
                                                  "【オフレコ】", "内緒:",        "内緒："};
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

bool is_comment(const Note& note, const Block& block) {
  const std::string_view text = note.source.text(block.span);
  return block.kind == BlockKind::html && text.starts_with("<!--") && text.find("more") != 5;
}

void withhold_lines(Note& note, const Block& block, std::uint32_t from) {
  for (std::uint32_t i = from; i <= block.last_line; ++i)
    if (note.uses[i] == LineUse::text) note.uses[i] = LineUse::withheld;
}

}  // namespace

void withhold(Note& note) {
  const auto& blocks = note.outline.blocks;
  for (const Block& block : blocks)
    if (is_comment(note, block)) withhold_lines(note, block, block.first_line);
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    if (!is_open_text(note, i) || !is_remark(line_text(note, i))) continue;
    const Block& paragraph = blocks[note.outline.lines[i].block];
    const Block& around = blocks[paragraph.parent];
    // What is nested below a remark in a list belongs to it.
    const bool begins_item = around.kind == BlockKind::item && around.first_line == i;
    withhold_lines(note, begins_item ? around : paragraph, i);
  }
}

}  // namespace notes
