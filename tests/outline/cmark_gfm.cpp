// SPDX-License-Identifier: MIT
// Walks cmark-gfm's tree and our outline, and says what both see in the same words.
#include "cmark_gfm.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>

#include "notes/outline.hpp"

namespace notes {
namespace {

std::string list_name(bool ordered, int start, char mark) {
  return ordered ? "ordered list " + std::to_string(start) + mark : "bullet list";
}

std::string name_of(const Block& block) {
  switch (block.kind) {
    case BlockKind::block_quote: return "block quote";
    case BlockKind::list: return list_name(block.mark == '.' || block.mark == ')', block.level, block.mark);
    case BlockKind::item: return "item";
    case BlockKind::heading: return "heading " + std::to_string(block.level);
    case BlockKind::paragraph: return "paragraph";
    case BlockKind::indented_code: return "indented code";
    case BlockKind::fenced_code: return std::string("fenced code ") + block.mark;
    case BlockKind::html: return "html";
    case BlockKind::table: return "table";
    case BlockKind::thematic_break: return "thematic break";
    case BlockKind::document:
    case BlockKind::front_matter:
    case BlockKind::reference: break;
  }
  return "";
}

std::string name_of(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_BLOCK_QUOTE: return "block quote";
    case CMARK_NODE_LIST:
      return list_name(cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, cmark_node_get_list_start(node),
                       cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? ')' : '.');
    case CMARK_NODE_ITEM: return "item";
    case CMARK_NODE_HEADING: return "heading " + std::to_string(cmark_node_get_heading_level(node));
    case CMARK_NODE_PARAGRAPH: return "paragraph";
    case CMARK_NODE_CODE_BLOCK: {
      int length = 0;
      int offset = 0;
      char mark = 0;
      const bool fenced = cmark_node_get_fenced(node, &length, &offset, &mark) != 0;
      return fenced ? std::string("fenced code ") + mark : "indented code";
    }
    case CMARK_NODE_HTML_BLOCK: return "html";
    case CMARK_NODE_THEMATIC_BREAK: return "thematic break";
    default: break;
  }
  // The extension's types have no constants in the installed headers.
  return std::string_view(cmark_node_get_type_string(node)) == "table" ? "table" : "";
}

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Tree parse(std::string_view text) {
  cmark_gfm_core_extensions_ensure_registered();
  // Without validation bytes that are not UTF-8 hide block structure from cmark-gfm.
  const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
      cmark_parser_new(CMARK_OPT_VALIDATE_UTF8), cmark_parser_free);
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return {cmark_parser_finish(parser.get()), cmark_node_free};
}

/// cmark-gfm gives a paragraph that ends in the header row of a table the line 0, and the table the
/// line of the paragraph.
void repair_paragraph_before_table(std::vector<SeenBlock>& blocks) {
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    if (blocks[i].name == "paragraph" && blocks[i].line == 0)
      blocks[i].line = std::exchange(blocks[i + 1].line, 0);
  }
}

/// Definitions are part of the paragraph they begin for cmark-gfm, which keeps its first line.
std::uint32_t first_line_for_cmark_gfm(const Outline& outline, std::size_t index) {
  const Block& block = outline.blocks[index];
  const Block& before = outline.blocks[index - 1];
  const bool of_one_paragraph = before.kind == BlockKind::reference && before.parent == block.parent &&
                                before.last_line + 1 == block.first_line &&
                                (block.kind == BlockKind::paragraph || block.kind == BlockKind::heading);
  return of_one_paragraph && block.mark != '#' ? before.first_line : block.first_line;
}

bool is_container(cmark_node* node) {
  const auto type = cmark_node_get_type(node);
  return type == CMARK_NODE_DOCUMENT || type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_LIST ||
         type == CMARK_NODE_ITEM;
}

/// The next block in document order, or null; `depth` follows it.
cmark_node* next_block(cmark_node* node, int& depth) {
  if (is_container(node) && cmark_node_first_child(node)) {
    ++depth;
    return cmark_node_first_child(node);
  }
  while (node && !cmark_node_next(node)) {
    --depth;
    node = cmark_node_parent(node);
  }
  return node ? cmark_node_next(node) : nullptr;
}

}  // namespace

std::vector<SeenBlock> cmark_gfm_blocks(std::string_view text) {
  const Tree tree = parse(text);
  std::vector<SeenBlock> blocks;
  int depth = 0;
  for (cmark_node* node = tree.get(); (node = next_block(node, depth));) {
    blocks.push_back({depth, name_of(node), cmark_node_get_start_line(node)});
  }
  repair_paragraph_before_table(blocks);
  return blocks;
}

std::vector<SeenBlock> our_blocks(std::string_view text) {
  const Outline outline = read_outline(text, FrontMatter::none);
  std::vector<int> depths(outline.blocks.size(), 0);
  std::vector<SeenBlock> blocks;
  for (std::size_t i = 1; i < outline.blocks.size(); ++i) {
    const Block& block = outline.blocks[i];
    depths[i] = depths[block.parent] + 1;
    if (block.kind == BlockKind::reference) continue;
    blocks.push_back({depths[i], name_of(block), static_cast<int>(first_line_for_cmark_gfm(outline, i)) + 1});
  }
  return blocks;
}

bool agree(const std::vector<SeenBlock>& ours, const std::vector<SeenBlock>& theirs) {
  return std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                    [](const SeenBlock& our, const SeenBlock& their) {
                      return our.depth == their.depth && our.name == their.name &&
                             (their.line == 0 || our.line == their.line);
                    });
}

std::string show(const std::vector<SeenBlock>& blocks) {
  std::string text;
  for (const SeenBlock& block : blocks) {
    text += std::string(static_cast<std::size_t>(block.depth) * 2, ' ') + block.name + " in line " +
            std::to_string(block.line) + '\n';
  }
  return text;
}

}  // namespace notes
