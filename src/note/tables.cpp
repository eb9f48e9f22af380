// SPDX-License-Identifier: MIT
// Four ways to draw a table.
#include "tables.hpp"

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/html.hpp"
#include "reader.hpp"

namespace notes {
namespace {

std::uint32_t line_of(const Note& note, std::size_t place) {
  return static_cast<std::uint32_t>(note.source.line_at(place));
}

std::vector<std::string_view> cells_of(const Note& note, const std::vector<Span>& spans) {
  std::vector<std::string_view> cells;
  for (const Span span : spans) cells.push_back(note.shown.text(span));
  return cells;
}

NotedTable drawn_table(const Note& note, std::uint32_t block) {
  const Block& table = note.outline.blocks[block];
  NotedTable found{table.first_line, table.last_line, {}, false};
  for (const TableRow& row : table_rows(note.shown.text(), note.outline, block))
    found.rows.push_back(
        {note.outline.lines[row.line].span, row.line, cells_of(note, row.cells), row.header});
  return found;
}

bool is_pipe_row(std::string_view line) {
  return line.size() > 2 && line.front() == '|' && line.back() == '|';
}

/// `| 日時 | … |` without a line of dashes: kramdown takes it for a table.
void add_pipe_rows(const Note& note, const Block& paragraph, std::vector<NotedTable>& found) {
  NotedTable table;
  for (std::uint32_t i = paragraph.first_line; i <= paragraph.last_line; ++i) {
    const std::string_view text = trim(line_text(note, i));
    if (note.uses[i] != LineUse::text || !is_pipe_row(text)) continue;
    if (text.find_first_not_of("|:- \t") == std::string_view::npos) {  // delimiters that fit no header
      if (!table.rows.empty()) table.rows.back().header = true;
      continue;
    }
    if (table.rows.empty()) table.first_line = i;
    table.last_line = i;
    const Span place = span_in(note.shown.text(), text);
    table.rows.push_back({place, i, cells_of(note, table_cells(note.shown.text(), place)), false});
  }
  if (!table.rows.empty()) found.push_back(std::move(table));
}

/// A table goes on over blank lines, where Markdown sees the end of its HTML.
Span whole_html(const Note& note, const Block& block) {
  const std::string_view text = note.shown.text();
  const std::string_view html = note.shown.text(block.span);
  const std::size_t begun = html.rfind("<table");
  if (begun == std::string_view::npos || html.find("</table", begun) != std::string_view::npos)
    return block.span;
  constexpr std::size_t farthest = 200'000;  // bytes; a table that never ends is not sought for ever
  const std::size_t end =
      text.substr(0, std::min(text.size(), block.span.end + farthest)).find("</table", block.span.end);
  return {block.span.begin, end == std::string_view::npos ? block.span.end : end};
}

/// Returns where the HTML that was read ends.
std::size_t add_html_tables(const Note& note, const Block& block, std::vector<NotedTable>& found) {
  const Span region = whole_html(note, block);
  NotedTable table{block.first_line, line_of(note, region.end), {}, true};
  std::string_view term;
  for (const HtmlElement& element : read_html(note.shown.text(), region)) {
    const std::uint32_t line = line_of(note, element.span.begin);
    if (element.kind == HtmlKind::row)
      table.rows.push_back({element.span, line, cells_of(note, element.cells), element.header});
    else if (element.kind == HtmlKind::term)
      term = note.shown.text(element.content);
    else if (element.kind == HtmlKind::definition && !term.empty())
      table.rows.push_back({element.span, line, {term, note.shown.text(element.content)}, false});
  }
  if (!table.rows.empty()) found.push_back(std::move(table));
  return region.end;
}

/// All text of an item, and that of what it holds.
std::string_view text_of_item(const Note& note, const Block& item) {
  return trim(note.shown.text({item.content.end, item.span.end}));
}

/// `.. list-table::`: a list whose items are lists of cells, all of the same length.
NotedTable list_table(const Note& note, std::uint32_t list) {
  const auto& blocks = note.outline.blocks;
  NotedTable table{blocks[list].first_line, blocks[list].last_line, {}, false};
  for (std::uint32_t row = list + 1; row < blocks[list].end; row = blocks[row].end) {
    if (row + 1 >= blocks[row].end || blocks[row + 1].kind != BlockKind::list) return {};
    NotedRow cells{blocks[row].span, blocks[row].first_line, {}, table.rows.empty()};
    for (std::uint32_t cell = row + 2; cell < blocks[row + 1].end; cell = blocks[cell].end)
      cells.cells.push_back(text_of_item(note, blocks[cell]));
    const bool fits = table.rows.empty() || cells.cells.size() == table.rows.front().cells.size();
    if (cells.cells.size() < 2 || !fits) return {};
    table.rows.push_back(std::move(cells));
  }
  return table.rows.size() > 2 ? table : NotedTable{};
}

}  // namespace

std::vector<NotedTable> find_tables(const Note& note) {
  std::vector<NotedTable> found;
  const bool has_pipes = note.shown.text().find('|') != std::string_view::npos;
  std::size_t html_end = 0;
  for (std::uint32_t i = 0; i < note.outline.blocks.size(); ++i) {
    const Block& block = note.outline.blocks[i];
    if (block.span.begin < html_end) continue;
    if (block.kind == BlockKind::table && note.uses[block.first_line] == LineUse::text)
      found.push_back(drawn_table(note, i));
    else if (block.kind == BlockKind::paragraph && has_pipes)
      add_pipe_rows(note, block, found);
    else if (block.kind == BlockKind::list && block.parent == 0) {
      if (NotedTable table = list_table(note, i); !table.rows.empty()) found.push_back(std::move(table));
    } else if (block.kind == BlockKind::html)
      html_end = add_html_tables(note, block, found);
  }
  return found;
}

}  // namespace notes
