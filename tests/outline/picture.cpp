// SPDX-License-Identifier: MIT
// Draws the pictures.
#include "picture.hpp"

#include <cstdint>

#include "notes/source.hpp"

namespace notes {
namespace {

std::string visible(std::string_view text) {
  std::string shown;
  for (const char byte : text) {
    switch (byte) {
      case '\n': shown += "⏎"; break;
      case '\r': shown += "␍"; break;
      case '\t': shown += "→"; break;
      default: shown += byte;
    }
  }
  return shown;
}

std::string_view part(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

const char* name(BlockKind kind) {
  switch (kind) {
    case BlockKind::document: return "document";
    case BlockKind::front_matter: return "front matter";
    case BlockKind::block_quote: return "quote";
    case BlockKind::list: return "list";
    case BlockKind::item: return "item";
    case BlockKind::heading: return "heading";
    case BlockKind::paragraph: return "paragraph";
    case BlockKind::indented_code: return "indented code";
    case BlockKind::fenced_code: return "fenced code";
    case BlockKind::html: return "html";
    case BlockKind::table: return "table";
    case BlockKind::thematic_break: return "break";
    case BlockKind::reference: return "reference";
  }
  return "";
}

}  // namespace

std::string blocks(std::string_view text, FrontMatter front_matter) {
  const Outline outline = read_outline(text, front_matter);
  std::string shown;
  for (std::size_t i = 1; i < outline.blocks.size(); ++i) {
    const Block& block = outline.blocks[i];
    for (std::uint32_t up = block.parent; up != 0; up = outline.blocks[up].parent) shown += "  ";
    shown += name(block.kind);
    if (block.mark) shown += std::string(" ") + block.mark;
    if (block.level) shown += " " + std::to_string(block.level);
    if (!block.content.empty()) shown += " (" + visible(part(text, block.content)) + ")";
    if (!block.closed) shown += " open";
    shown += " " + std::to_string(block.first_line) + "–" + std::to_string(block.last_line);
    shown += " |" + visible(part(text, block.span)) + "|\n";
  }
  return shown;
}

std::string lines(std::string_view text, FrontMatter front_matter) {
  const Outline outline = read_outline(text, front_matter);
  std::string shown;
  for (const Line& line : outline.lines) {
    shown += name(outline.blocks[line.block].kind);
    if (line.blank) shown += " blank";
    shown += " |" + visible(part(text, {line.text, line.span.end})) + "|\n";
  }
  return shown;
}

}  // namespace notes
