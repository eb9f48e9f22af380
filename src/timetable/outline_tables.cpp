// SPDX-License-Identifier: MIT
// Walks from line to line, from table to table.
#include "outline_tables.hpp"

#include "drawn_table.hpp"
#include "html_pieces.hpp"
#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "table_reader.hpp"
#include "timetable_builder.hpp"

namespace notes {
namespace {

class Walk {
 public:
  Walk(const TimetableText& text, const Outline& outline)
      : text_(text), source_(text.source()), outline_(outline), builder_(text) {}

  void run() {
    for (std::uint32_t i = 0; i < outline_.lines.size();) {
      const Line& line = outline_.lines[i];
      if (!line.blank)
        i = read_block(line.block, i);
      else
        ++i;
    }
  }

  bool has_talks() const { return builder_.talks() > 0; }
  Timetable finish() { return std::move(builder_).finish(); }

 private:
  /// Gives the line to go on with.
  std::uint32_t read_block(std::uint32_t index, std::uint32_t line) {
    const Block& block = outline_.blocks[index];
    switch (block.kind) {
      case BlockKind::table: TableReader(drawn_table(source_, outline_, index), builder_).read(); break;
      case BlockKind::html: return read_html_block(block);
      case BlockKind::heading: read_heading(block); break;
      case BlockKind::front_matter: read_front_matter(block); break;
      case BlockKind::paragraph: return read_paragraph(block, line);
      default: read_line(line); return line + 1;
    }
    return block.last_line + 1;
  }

  /// A table goes on over blank lines, where Markdown sees the end of its HTML.
  std::uint32_t read_html_block(const Block& block) {
    const std::string_view all = source_.text();
    const std::string_view html = source_.text(block.span);
    Span region = block.span;
    const std::size_t begun = html.rfind("<table");
    if (begun != std::string_view::npos && html.find("</table", begun) == std::string_view::npos &&
        may_go_on_) {
      const std::size_t end = all.find("</table", block.span.end);
      may_go_on_ = end != std::string_view::npos;
      if (may_go_on_) region.end = std::min(all.size(), all.find('>', end) + 1);
    }
    read_pieces(html_pieces(source_, region));
    return static_cast<std::uint32_t>(source_.line_at(region.end)) + 1;
  }

  void read_pieces(const std::vector<HtmlPiece>& pieces) {
    for (const HtmlPiece& piece : pieces)
      if (const auto* table = std::get_if<DrawnTable>(&piece))
        TableReader(*table, builder_).read();
      else
        builder_.read_or_leave(std::get<TextLine>(piece));
  }

  void read_heading(const Block& block) {
    TextLine line = read_text_line(block.first_line, source_.text(source_.line(block.first_line)));
    line.text = std::string(source_.text(block.content));
    line.level = block.level;
    if (says_something(line)) builder_.read_or_leave(line);
  }

  /// What it tells of the event; the rest of it is one unread thing.
  void read_front_matter(const Block& block) {
    bool is_read = true;
    for (std::uint32_t i = block.first_line + 1; i < block.last_line; ++i) {
      const TextLine line = read_text_line(i, source_.text(source_.line(i)));
      is_read = (line.text.empty() || builder_.read_line(line)) && is_read;
    }
    if (!is_read) builder_.leave(block.first_line, source_.text(source_.line(block.first_line)));
  }

  /// `| 日時 | … |` without a line of dashes is a table too.
  std::uint32_t read_paragraph(const Block& block, std::uint32_t line) {
    const bool is_grid = source_.text(block.span).starts_with("+-");  // of reStructuredText
    std::uint32_t end = line;
    while (!is_grid && end <= block.last_line && is_pipe_row(end)) ++end;
    if (end == line) {
      read_line(line);
      return line + 1;
    }
    refuse_many_pipes(source_, {source_.line(line).begin, source_.line(end - 1).end});
    DrawnTable table;
    for (std::uint32_t at = line; at < end; ++at) {
      const Span place = source_.line(at);
      DrawnRow row{at, source_.text(place), {}, false};
      for (const Span cell : table_cells(source_.text(), place)) row.cells.push_back({source_.text(cell)});
      table.rows.push_back(std::move(row));
    }
    TableReader(table, builder_).read();
    return end;
  }

  bool is_pipe_row(std::uint32_t line) const {
    const std::string_view text = trim(source_.text(source_.line(line)));
    return text.size() > 2 && text.starts_with('|') && text.ends_with('|');
  }

  void read_line(std::uint32_t number) {
    TextLine line = read_text_line(number, source_.text(source_.line(number)));
    if (line.text.starts_with(':'))  // `:日付: 2013/10/14`
      if (const std::size_t colon = line.text.find(": ", 1); colon != std::string::npos)
        line.text.erase(0, 1);
    if (says_something(line)) builder_.read_or_leave(line);
  }

  /// Comments and tags of templates show nothing.
  static bool says_something(const TextLine& line) {
    return !line.text.empty() &&
           (!plain_text(line.text).empty() || line.text.find("://") != std::string::npos);
  }

  const TimetableText& text_;
  const Source& source_;
  const Outline& outline_;
  TimetableBuilder builder_;
  bool may_go_on_ = true;  // a table that does not end is sought once
};

}  // namespace

bool has_tables(const TimetableText& text, const Outline& outline) {
  Walk walk(text, outline);
  walk.run();
  return walk.has_talks();
}

Timetable read_tables(const TimetableText& text, const Outline& outline) {
  Walk walk(text, outline);
  walk.run();
  return walk.has_talks() ? walk.finish() : read_pasted_lines(text);
}

}  // namespace notes
