// SPDX-License-Identifier: MIT
// Markdown as blocks with exact byte spans: the one parser of notes. It sees what CommonMark 0.31
// and GFM tables see, and nothing more; what a person meant is the note reader's business.
// restructured_text.hpp reads another language into the same blocks.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "notes/source.hpp"

namespace notes {

enum class BlockKind : std::uint8_t {
  document,
  front_matter,  ///< `---` … `---` or `+++` … `+++` at the very top, fences included
  block_quote,
  list,
  item,
  heading,
  paragraph,
  indented_code,
  fenced_code,
  html,
  table,
  thematic_break,
  reference,  ///< link reference definitions: `[name]: target`
};

/// One block. Blocks stand in document order, each before what it holds (preorder).
struct Block {
  BlockKind kind = BlockKind::document;
  /// heading: `#` (ATX), `=` or `-` (setext) · fenced_code: '`' or `~` · list and item: `-`, `*`,
  /// `+`, `.` or `)` · thematic_break: its character · front_matter: `-` or `+` · table:
  /// 0 if it is made of pipes, `=` if it is a simple one of reStructuredText, `+` if a grid · else 0
  char mark = 0;
  /// heading: 1–6 · html: which of the seven kinds of the CommonMark specification, 1–7 · ordered
  /// list and item: the number written · else 0
  int level = 0;
  /// fenced_code: its closing fence was found · else true
  bool closed = true;
  std::uint32_t parent = 0;      ///< index of the block that holds this one; the document holds itself
  std::uint32_t end = 0;         ///< index after its last descendant: the next sibling, if there is one
  std::uint32_t first_line = 0;  ///< 0-based
  std::uint32_t last_line = 0;   ///< 0-based, inclusive; blank lines that may be between blocks are no part
  /// item: columns by which its further lines are indented, counted from where its list's
  /// surroundings begin · fenced_code: columns of indentation before its opening fence, which do
  /// not belong to its content · else 0
  std::size_t indent = 0;
  /// From its first mark (indentation excluded) to the end of its last line (line end excluded);
  /// the document: the whole text. It lies within its parent's span.
  Span span{};
  /// heading: its text without marks and outer blanks · fenced_code: its info string ·
  /// item: its marker · front_matter: what stands between its fences · else empty
  Span content{};
};

/// One line of the text, whatever it belongs to.
struct Line {
  Span span;  ///< without its line end
  /// The innermost block the line belongs to. A blank line belongs to the innermost block that has
  /// lines on both sides of it.
  std::uint32_t block = 0;
  /// Where its text begins once the marks and the indentation of its containers are passed: in code
  /// and HTML the first byte of content, else the first byte that is not blank. A tab that belongs
  /// to both counts as content.
  std::size_t text = 0;
  bool blank = false;  ///< nothing but spaces and tabs after container marks
};

struct Outline {
  std::vector<Block> blocks;        ///< blocks[0] is the document
  std::vector<Line> lines;          ///< as Source counts them
  std::vector<std::uint32_t> open;  ///< the scanner's working memory, kept for the next text
};

/// Whether a text may begin with front matter. CommonMark knows none.
enum class FrontMatter { detect, none };

/// Reads any bytes in linear time; nothing is an error. `storage` is an outline that is no longer
/// needed, whose memory is used again.
Outline read_outline(std::string_view text, FrontMatter front_matter = FrontMatter::detect,
                     Outline storage = {});

/// The cells of one table row, outer blanks excluded; `row` lies within `text`. A `\|` does not
/// end a cell. Outer pipes are optional.
std::vector<Span> table_cells(std::string_view text, Span row);

struct TableRow {
  std::uint32_t line = 0;   ///< 0-based
  std::vector<Span> cells;  ///< outer blanks excluded; of a cell without text, empty
  bool header = false;
};

/// The rows of a table of any kind, in order, without the lines between them: one for each line, so
/// that a cell written over several lines is in several rows. A row has as many cells as it is
/// written with; only those of a simple table are as many as its border has columns, which are
/// display columns: a cell that is a little off its column is found all the same. `outline` is that of
/// `text`, `table` the index of a table block in it.
std::vector<TableRow> table_rows(std::string_view text, const Outline& outline, std::uint32_t table);

}  // namespace notes
