// SPDX-License-Identifier: MIT
// What a person wrote for herself stays at home.
#include <algorithm>
#include <cctype>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "notes/find.hpp"
#include "notes/text_set.hpp"
#include "reader.hpp"

namespace notes {
namespace {

constexpr std::string_view comment_begin = "<!--";
constexpr std::string_view comment_end = "-->";

/// `<summary>` and `</b>`, not `<オフレコ>`.
bool is_tag(std::string_view text) {
  const std::size_t name = text.find_first_not_of("</");
  return name != std::string_view::npos && std::isalpha(static_cast<unsigned char>(text[name])) != 0 &&
         text.find('>') != std::string_view::npos;
}

/// A text without the marks in front: of lists, headings, boxes and cells that Markdown does not see,
/// emphasis, brackets around a word, HTML tags.
std::string_view without_marks(std::string_view text) {
  static constexpr ByteSet ascii_marks("*_~-+#>|.()[]!0123456789 \t");
  static constexpr TextSet wide_marks{"　", "※",  "＊", "・", "＜", "〈", "《", "『", "「", "（",  "【", "［",
                                      "〔", "〖", "｛", "＃", "！", "★",  "☆",  "●",  "○",  "◆",   "◇",  "■",
                                      "□",  "▲",  "▼",  "→",  "⇒",  "‼",  "⚠",  "🔒",  "🙊",  "🤫"};
  for (std::size_t before = 0; before != text.size();) {
    before = text.size();
    text.remove_prefix(ascii_marks.first_not_in(text));
    while (const std::size_t mark = wide_marks.at_front(text)) text.remove_prefix(mark);
    if (text.starts_with("x] ") || text.starts_with("X] ")) text.remove_prefix(3);  // a ticked box
    if (text.starts_with('<')) text.remove_prefix(is_tag(text) ? text.find('>') + 1 : 1);
  }
  return text;
}

/// `内緒: …`, `内緒 …`, `【内緒】…`, but not `内緒の…`.
bool ends_word(std::string_view behind) {
  static constexpr TextSet ends{":",  "：", " ", "　", "\t", "*",  "_",  ")", "）", "]", "】", "］",
                                "」", "』", ">", "＞", "〉", "》", "〕", "|", "<",  "!", "！"};
  return behind.empty() || ends.at_front(behind) > 0;
}

constexpr std::string_view off_the_record = "オフレコ";
constexpr std::string_view secret = "内緒";

bool is_remark(std::string_view line) {
  const std::string_view text = without_marks(line);
  return text.starts_with(off_the_record) ||
         (text.starts_with(secret) && ends_word(text.substr(secret.size())));
}

/// `<!-- more -->` cuts a post in two and is for its readers.
bool is_comment(std::string_view text) {
  if (!text.starts_with(comment_begin)) return false;
  const std::string_view inside = trim(text.substr(comment_begin.size()));
  return !inside.starts_with("more") || !trim(inside.substr(4)).starts_with(comment_end);
}

/// Behind an odd number of backslashes.
bool is_escaped(std::string_view text, std::size_t at) {
  const std::size_t before = text.substr(0, at).find_last_not_of('\\') + 1;  // 0 where there is none
  return (at - before) % 2 == 1;
}

/// Nothing but one comment, which may never end.
bool is_all_comment(std::string_view text) {
  const std::size_t end = text.find(comment_end, comment_begin.size());
  return is_comment(text) &&
         (end == std::string_view::npos || trim(text.substr(end + comment_end.size())).empty());
}

/// Indented code is most often a list that was indented too far.
bool holds_remarks(const Block& block) {
  return block.kind == BlockKind::paragraph || block.kind == BlockKind::html ||
         block.kind == BlockKind::indented_code || block.kind == BlockKind::table;
}

void withhold_lines(Note& note, std::uint32_t from, std::uint32_t last) {
  for (std::uint32_t i = from; i <= last; ++i)
    if (note.uses[i] == LineUse::text) note.uses[i] = LineUse::withheld;
}

void add_comment(Note& note, Span comment) {
  const auto first = static_cast<std::uint32_t>(note.source.line_at(comment.begin));
  const auto last = static_cast<std::uint32_t>(note.source.line_at(comment.end - 1));
  note.comments.push_back(comment);
  if (first + 1 < last) withhold_lines(note, first + 1, last - 1);
}

bool is_top_heading(const Block& block) { return block.kind == BlockKind::heading && block.parent == 0; }

/// Where comments may end: Markdown lets them end with their block, a person who wrote `<!--` above a
/// blank line and `-->` below it meant a comment all the same, as long as no heading stands between. A
/// rule below such a comment makes its end look like an underlined heading, so these do not count.
class CommentEnds {
 public:
  explicit CommentEnds(const Note& note) : size_(note.source.text().size()) {
    for (const Block& block : note.outline.blocks)
      if (is_top_heading(block) && block.mark == '#') headings_.push_back(block.span.begin);
    for (const Line& line : note.outline.lines)
      if (note.outline.blocks[line.block].kind != BlockKind::fenced_code) add(note, line.span);
  }

  /// Behind the first end of a comment that begins at `begin`.
  std::optional<std::size_t> behind(std::size_t begin) const {
    const auto heading = std::upper_bound(headings_.begin(), headings_.end(), begin);
    const auto end = std::lower_bound(ends_.begin(), ends_.end(), begin + comment_begin.size());
    if (end == ends_.end() || *end >= (heading == headings_.end() ? size_ : *heading)) return std::nullopt;
    return *end + comment_end.size();
  }

 private:
  void add(const Note& note, Span line) {
    const std::string_view text = note.source.text(line);
    for (std::size_t at = 0; (at = text.find(comment_end, at)) != std::string_view::npos; ++at)
      ends_.push_back(line.begin + at);
  }

  std::size_t size_;
  std::vector<std::size_t> headings_;
  std::vector<std::size_t> ends_;
};

/// Comments among the text of a block; in code spans, which HTML does not know, they are text.
void withhold_comments(Note& note, const Block& block, const CommentEnds& ends) {
  const std::string_view text = note.source.text(block.span);
  if (text.find(comment_begin) == std::string_view::npos) return;
  const std::vector<Span> code = block.kind == BlockKind::html ? std::vector<Span>() : read_code_spans(text);
  auto span = code.begin();
  // A comment may have begun above the block.
  const std::size_t begun = note.comments.empty() ? 0 : note.comments.back().end;
  std::size_t at = std::max(begun, block.span.begin) - block.span.begin;
  while ((at = text.find(comment_begin, at)) != std::string_view::npos) {
    while (span != code.end() && span->end <= at) ++span;
    const bool in_code = span != code.end() && span->begin <= at;
    const auto end = ends.behind(block.span.begin + at);
    if (in_code || !end || is_escaped(text, at) || !is_comment(text.substr(at))) {
      ++at;
      continue;
    }
    add_comment(note, {block.span.begin + at, *end});
    at = *end - block.span.begin;
  }
}

/// The last line below a heading: before the next one of its level or above, or of what holds it.
std::uint32_t last_line_below(const Note& note, const Block& heading) {
  if (heading.parent != 0) return note.outline.blocks[heading.parent].last_line;
  const auto& blocks = note.outline.blocks;
  for (std::size_t i = heading.end; i < blocks.size(); ++i)
    if (is_top_heading(blocks[i]) && blocks[i].level <= heading.level) return blocks[i].first_line - 1;
  return static_cast<std::uint32_t>(note.outline.lines.size()) - 1;
}

/// A heading that begins so stays at home with all below it; an underlined one of several lines, one
/// of which begins so, stays at home by itself.
void withhold_heading(Note& note, const Block& heading) {
  for (std::uint32_t i = heading.first_line; i <= heading.last_line; ++i) {
    const bool is_first = i == heading.first_line;
    const std::string_view text = is_first ? note.source.text(heading.content) : line_text(note, i);
    if (note.uses[i] == LineUse::text && is_remark(text))
      withhold_lines(note, heading.first_line, is_first ? last_line_below(note, heading) : heading.last_line);
  }
}

void withhold_block(Note& note, const Block& block, const CommentEnds& ends) {
  const std::string_view text = note.source.text(block.span);
  switch (block.kind) {
    case BlockKind::html:
      if (is_all_comment(text)) withhold_lines(note, block.first_line, block.last_line);
      // One that does not end with its block may end below.
      if (!is_all_comment(text) || text.find(comment_end) == std::string_view::npos)
        withhold_comments(note, block, ends);
      break;
    case BlockKind::heading:
      withhold_heading(note, block);
      if (is_all_comment(note.source.text(block.content)))
        withhold_lines(note, block.first_line, block.last_line);
      withhold_comments(note, block, ends);
      break;
    case BlockKind::front_matter:
    case BlockKind::paragraph:
    case BlockKind::reference:
    case BlockKind::table: withhold_comments(note, block, ends); break;
    default: break;
  }
}

void withhold_blocks(Note& note) {
  const CommentEnds ends(note);
  for (const Block& block : note.outline.blocks) withhold_block(note, block, ends);
}

/// All that is to do where there are no comments.
void withhold_headings(Note& note) {
  for (const Block& block : note.outline.blocks)
    if (block.kind == BlockKind::heading) withhold_heading(note, block);
}

bool holds_tag(const Note& note, std::uint32_t line, std::string_view tag) {
  return holds(line_text(note, line), tag);
}

/// `<details>` whose summary is such a remark, to its end; where none comes, to the next heading.
void withhold_details(Note& note, std::uint32_t summary, const Block& block) {
  std::uint32_t first = summary;
  while (first > block.first_line && !holds_tag(note, first, "<details")) --first;
  std::uint32_t last = summary;
  const auto goes_on = [&](std::uint32_t line) {
    return line < note.outline.lines.size() &&
           note.outline.blocks[note.outline.lines[line].block].kind != BlockKind::heading;
  };
  while (!holds_tag(note, last, "</details>") && goes_on(last + 1)) ++last;
  withhold_lines(note, holds_tag(note, first, "<details") ? first : summary, last);
}

Source with_blanks_for_comments(const Note& note) {
  std::string text(note.shown.text());
  for (const Span comment : note.comments)
    for (std::size_t i = comment.begin; i < comment.end; ++i)
      if (text[i] != '\n' && text[i] != '\r') text[i] = ' ';
  return {note.source.name(), std::move(text)};
}

/// The last line of a remark that begins a line. What is nested below it in a list belongs to it; in a
/// table it is a row, or the head and with it all of the table.
std::uint32_t last_line_of_remark(const Note& note, std::uint32_t line, const Block& block) {
  const Block& around = note.outline.blocks[block.parent];
  if (around.kind == BlockKind::item && around.first_line == line) return around.last_line;
  return block.kind == BlockKind::table && line != block.first_line ? line : block.last_line;
}

}  // namespace

void withhold(Note& note) {
  const std::string_view text = note.source.text();
  const bool may_hold_remarks = holds(text, off_the_record) || holds(text, secret);
  if (text.find(comment_begin) != std::string_view::npos)
    withhold_blocks(note);
  else if (may_hold_remarks)
    withhold_headings(note);
  if (!note.comments.empty()) note.shown = with_blanks_for_comments(note);
  if (!may_hold_remarks) return;
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    const Block& block = note.outline.blocks[note.outline.lines[i].block];
    if (note.uses[i] != LineUse::text || !holds_remarks(block) || !is_remark(trim(line_text(note, i))))
      continue;
    if (block.kind == BlockKind::html && holds_tag(note, i, "<summary"))
      withhold_details(note, i, block);
    else
      withhold_lines(note, i, last_line_of_remark(note, i, block));
  }
}

}  // namespace notes
