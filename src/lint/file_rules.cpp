// SPDX-License-Identifier: MIT
// file/…: whether the bytes are a text at all.
#include <fmt/format.h>

#include "families.hpp"
#include "findings.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

void not_utf8(const Note& note, const LintOptions&, Findings& found) {
  const auto offset = first_invalid_utf8(note.source.text());
  if (!offset) return;
  found.add({*offset, *offset + 1}, fmt::format("byte {} of the file is not UTF-8", *offset),
            "save the file as UTF-8; it may be Shift_JIS or EUC-JP");
}

std::string more_lines(std::size_t count) {
  return fmt::format("{} more line{}", count, count == 1 ? "" : "s");
}

/// As many marks as the block opens with: fewer do not close it.
std::string_view fence_of(const Block& block, std::string_view text) {
  const std::string_view fence = text.substr(block.span.begin, block.span.size());
  return fence.substr(0, fence.find_first_not_of(block.mark));
}

/// In reStructuredText a row of tildes underlines a heading.
void unclosed_fence(const Note& note, const LintOptions&, Findings& found) {
  if (note.source.name().ends_with(".rst")) return;
  for (const Block& block : note.outline.blocks) {
    if (block.kind != BlockKind::fenced_code || block.closed) continue;
    const Line& opening = note.outline.lines[block.first_line];
    found.add({block.span.begin, opening.span.end},
              fmt::format("this code block never ends: it swallows {}",
                          more_lines(block.last_line - block.first_line)),
              fmt::format("close it with {}", fence_of(block, note.source.text())));
  }
}

constexpr Rule rules_of_file[] = {
    {"file/not-utf8", Severity::error, "bytes that are not UTF-8", not_utf8},
    {"file/unclosed-fence", Severity::error, "a code fence that swallows the rest", unclosed_fence},
};

}  // namespace

std::span<const Rule> file_rules() { return rules_of_file; }

}  // namespace notes
