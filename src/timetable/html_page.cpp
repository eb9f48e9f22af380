// SPDX-License-Identifier: MIT
// A web page, or a piece of one: its tables; where they tell no talk, its lines.
#include <fmt/format.h>

#include <algorithm>

#include "html_pieces.hpp"
#include "line_reader.hpp"
#include "notes/fold.hpp"
#include "readers.hpp"
#include "table_reader.hpp"
#include "timetable_builder.hpp"

namespace notes {
namespace {

std::string_view front_of(std::string_view text) {
  constexpr std::size_t longest_front = 2000;  // bytes
  text = text.substr(std::min(text.size(), text.find_first_not_of(" \t\r\n")));
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return text.substr(0, longest_front);
}

/// A text that begins with a tag, a declaration or a comment.
bool begins_as_html(std::string_view text) {
  const std::string_view front = front_of(text);
  const char next = front.size() > 1 && front[0] == '<' ? front[1] : '\0';
  return next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
}

bool is_whole_page(std::string_view text) {
  const std::string front = folded(front_of(text));
  return front.find("<!doctypehtml") != std::string::npos || front.find("<html") != std::string::npos ||
         front.find("<body") != std::string::npos;
}

bool has_pipe_table(const TimetableText& text) {
  if (text.source().text().find('|') == std::string_view::npos) return false;
  const auto& blocks = text.outline().blocks;
  return std::any_of(blocks.begin(), blocks.end(),
                     [](const Block& block) { return block.kind == BlockKind::table; });
}

/// All that a text without its own tags would hold: tables told the talks, or else its lines.
Timetable read_pieces(const TimetableText& text, const std::vector<HtmlPiece>& pieces, bool by_lines) {
  TimetableBuilder builder(text);
  std::vector<TextLine> lines;
  for (const HtmlPiece& piece : pieces) {
    if (const auto* table = std::get_if<DrawnTable>(&piece))
      TableReader(*table, builder).read();
    else if (by_lines)
      lines.push_back(std::get<TextLine>(piece));
    else
      builder.read_or_leave(std::get<TextLine>(piece));
  }
  // What a page lists without times is most often a menu.
  if (by_lines) LineReader(builder, !is_whole_page(text.source().text())).read(lines);
  return std::move(builder).finish();
}

/// Nobody wants to hear each line of a menu.
void summarise_unread(Timetable& timetable) {
  if (timetable.unread.size() < 2) return;
  timetable.unread.front().text = fmt::format("{} pieces of the page", timetable.unread.size());
  timetable.unread.resize(1);
}

}  // namespace

bool has_html(const TimetableText& text) {
  const std::string_view all = text.source().text();
  if (!begins_as_html(all)) return false;
  if (is_whole_page(all)) return true;
  return !has_pipe_table(text) && !read_html_page(text).slots.empty();
}

Timetable read_html_page(const TimetableText& text) {
  const std::vector<HtmlPiece> pieces = html_pieces(text.source(), {0, text.source().text().size()});
  Timetable timetable = read_pieces(text, pieces, false);
  if (timetable.slots.empty()) timetable = read_pieces(text, pieces, true);
  if (is_whole_page(text.source().text())) summarise_unread(timetable);
  return timetable;
}

}  // namespace notes
