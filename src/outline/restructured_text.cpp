// SPDX-License-Identifier: MIT
// Reads reStructuredText line by line. There nesting is indentation: a line first leaves the containers
// that begin to the right of it, then goes on with the open leaf or opens new blocks.
#include "notes/restructured_text.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "line_cursor.hpp"
#include "notes/blanks.hpp"
#include "restructured_line.hpp"

namespace notes {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t tab_stop = 8;  // what docutils expands tabs to
constexpr std::size_t unknown = std::string_view::npos;
constexpr int most_levels = 6;

/// A place in a line, in bytes of the text and in columns of the line.
struct Place {
  std::size_t offset;
  std::size_t column;
};

bool is_bullet(const ListMarker& marker) { return marker.mark != '.' && marker.mark != ')'; }

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  Outline scan();

 private:
  using Index = std::uint32_t;

  /// What holds blocks. The body of a directive does, too, but is none itself: `block` is then the
  /// one around it.
  struct Container {
    Index block;
    bool is_body;
    std::size_t least;  ///< a line that begins left of this column is outside
    std::size_t base;   ///< the column of its text; of a body, unknown until its first line
  };

  /// Over which lines a leaf goes on. All but the last end before a blank one.
  enum class Reach : std::uint8_t {
    level,     ///< those that are not indented deeper
    hanging,   ///< deeper ones, too
    lines,     ///< those of a line block
    options,   ///< the options of a directive
    deeper,    ///< all that are indented deeper
    verbatim,  ///< likewise, and blank ones between them
  };

  /// The character of an underline, and whether the same is above.
  using Style = std::pair<char, bool>;

  // A line, step by step.
  void scan_line();
  void leave_containers();
  bool leaf_takes_line();
  bool leaf_reaches_line();
  bool interrupts() const;
  void open_blocks();

  // Each opens its block if one begins here.
  bool open_literal();
  bool open_title();
  bool open_item();
  bool open_markup();
  bool open_grid_table();
  bool open_simple_table();
  bool open_transition();
  void open_paragraph();

  // The blocks.
  Block& add_block(BlockKind kind);
  Block& open_container(BlockKind kind, std::size_t least, std::size_t base);
  void open_body();
  Block& open_leaf(BlockKind kind, Reach reach);
  Block& open_verbatim(BlockKind kind, Index first_content);
  void open_heading(Index title, Index underline, bool overlined);
  void take_front_matter();
  void take_line();
  void take_lines(Index last);
  void unindent_verbatim();
  void close(Index block);
  void close_leaf();
  void close_containers(std::size_t kept);
  void settle_blank_lines();

  Block& leaf() { return blocks_[leaf_]; }
  Container& container() { return open_.back(); }
  bool container_is(BlockKind kind) const {
    return !open_.back().is_body && blocks_[open_.back().block].kind == kind;
  }

  // Any line.
  Place pass_blanks(Place from, std::size_t end, std::size_t most_columns = unknown) const;
  Place first_word(Index line) const;
  std::string_view words(Index line) const;  // without outer blanks; empty below the last line
  Index simple_table_end() const;

  std::string_view text_;
  std::vector<Block> blocks_;
  std::vector<Line> lines_;
  std::vector<Container> open_;  // from the document down
  std::vector<Style> styles_;    // of titles, in the order of their levels
  Index leaf_ = 0;               // the open leaf in the innermost container, or 0
  Reach leaf_reach_ = Reach::level;
  std::size_t leaf_column_ = 0;
  Index first_content_ = 0;                  // of a verbatim leaf: the line below its mark
  std::optional<std::size_t> announced_at_;  // the column of a paragraph just closed that ends with `::`

  // What is left of the line at hand.
  Index line_ = 0;
  Place at_{};
  std::string_view rest_;
};

Outline Scanner::scan() {
  for (const Span span : split_lines(text_)) lines_.push_back({.span = span, .text = span.begin});
  const auto line_count = static_cast<Index>(lines_.size());
  blocks_.assign(1, Block{.last_line = line_count == 0 ? 0 : line_count - 1, .span = {0, text_.size()}});
  open_.assign(1, {.block = 0, .is_body = false, .least = 0, .base = 0});
  take_front_matter();
  for (; line_ < line_count; ++line_) scan_line();

  close_leaf();
  close_containers(1);
  blocks_[0].end = static_cast<Index>(blocks_.size());
  settle_blank_lines();
  return {std::move(blocks_), std::move(lines_), {}};
}

void Scanner::scan_line() {
  at_ = first_word(line_);
  rest_ = words(line_);
  if (rest_.empty()) {
    lines_[line_].text = lines_[line_].span.end;
    lines_[line_].blank = true;
    if (leaf_reach_ != Reach::verbatim) close_leaf();
    return;
  }
  leave_containers();
  if (leaf_ == 0 || !leaf_takes_line()) open_blocks();
}

/// Closes what begins right of the line. A list it stops at goes on with an item only: open_item()
/// sees to that.
void Scanner::leave_containers() {
  std::size_t kept = open_.size();
  while (open_[kept - 1].least > at_.column) --kept;
  if (kept < open_.size()) close_leaf();
  close_containers(kept);
}

bool Scanner::leaf_takes_line() {
  if (!leaf_reaches_line()) {
    close_leaf();
    return false;
  }
  // The first line was behind a mark: only the second one shows where the text stands.
  if (container().base == unknown && leaf().kind == BlockKind::paragraph) {
    container().base = leaf_column_ = at_.column;
    leaf_reach_ = Reach::level;
  }
  take_line();
  return true;
}

bool Scanner::leaf_reaches_line() {
  const bool deeper = at_.column > leaf_column_;
  switch (leaf_reach_) {
    case Reach::level: return !deeper && !interrupts();
    case Reach::hanging: return !interrupts();
    case Reach::lines: return deeper || is_line_of_block(rest_);
    case Reach::options:
      if (is_field(rest_)) leaf_reach_ = Reach::deeper;
      return leaf_reach_ == Reach::deeper;
    case Reach::deeper:
    case Reach::verbatim: break;
  }
  return deeper;
}

/// Whether a list begins where a paragraph would go on. docutils makes one text of items that are
/// nested without a blank line, which nobody means.
bool Scanner::interrupts() const {
  if (at_.column <= leaf_column_ && !container_is(BlockKind::item)) return false;
  const auto marker = restructured_marker(rest_);
  return marker && marker->size < rest_.size() && (is_bullet(*marker) || marker->number <= 1);
}

void Scanner::open_blocks() {
  if (container().base == unknown) container().base = at_.column;
  if (open_literal() || open_title()) return;
  while (open_item())
    if (rest_.empty()) return;
  if (container_is(BlockKind::list)) close_containers(open_.size() - 1);
  if (open_markup() || open_grid_table() || open_simple_table() || open_transition()) return;
  open_paragraph();
}

bool Scanner::open_literal() {
  const auto column = std::exchange(announced_at_, std::nullopt);
  if (!column || at_.column <= *column) return false;
  open_verbatim(BlockKind::fenced_code, line_);
  leaf_column_ = *column;
  take_line();
  return true;
}

/// Titles stand at the left edge. `1. Title` may be one, but `- item` with a line below it is an item.
bool Scanner::open_title() {
  if (at_.column != 0) return false;
  const std::string_view below = words(line_ + 1);
  if (is_rule(rest_)) {
    const std::string_view underline = words(line_ + 2);
    if (!underlines(rest_, below) || !underlines(underline, below) || underline.front() != rest_.front())
      return false;
    open_heading(line_ + 1, line_ + 2, true);
    return true;
  }
  const auto marker = restructured_marker(rest_);
  if ((marker && is_bullet(*marker)) || !underlines(below, rest_) || first_word(line_ + 1).column != 0 ||
      explicit_markup(rest_))
    return false;
  open_heading(line_, line_ + 1, false);
  return true;
}

bool Scanner::open_item() {
  const auto marker = restructured_marker(rest_);
  if (!marker) return false;
  if (container_is(BlockKind::list) && blocks_[container().block].mark != marker->mark)
    close_containers(open_.size() - 1);
  if (!container_is(BlockKind::list)) {
    Block& list = open_container(BlockKind::list, at_.column, at_.column);
    list.mark = marker->mark;
    list.level = marker->number;
  }

  // A bullet takes one column however many bytes it has.
  const std::size_t width = is_bullet(*marker) ? 1 : marker->size;
  const Place behind{at_.offset + marker->size, at_.column + width};
  const Place text = pass_blanks(behind, lines_[line_].span.end);
  rest_.remove_prefix(marker->size);
  rest_ = trim_blanks(rest_);
  const std::size_t base = rest_.empty() ? behind.column + 1 : text.column;
  const std::size_t surroundings = std::min(open_[open_.size() - 2].base, at_.column);

  Block& item = open_container(BlockKind::item, at_.column + 1, base);
  item.mark = marker->mark;
  item.level = marker->number;
  item.indent = base - surroundings;
  item.content = {at_.offset, behind.offset};
  at_ = text;
  lines_[line_].block = container().block;
  lines_[line_].text = text.offset;
  lines_[line_].blank = rest_.empty();
  return true;
}

bool Scanner::open_markup() {
  const auto markup = explicit_markup(rest_);
  if (!markup) return false;
  switch (markup->kind) {
    case MarkupKind::comment:
      open_verbatim(BlockKind::html, line_ + 1).level = 2;
      // Two dots alone end what stands above them and hold nothing.
      if (markup->argument.empty() && words(line_ + 1).empty()) leaf_reach_ = Reach::level;
      break;
    case MarkupKind::target: open_leaf(BlockKind::reference, Reach::deeper); break;
    case MarkupKind::code: {
      Block& code = open_verbatim(BlockKind::fenced_code, line_ + 1);
      if (!markup->argument.empty()) code.content = span_in(text_, markup->argument);
      break;
    }
    case MarkupKind::raw: open_verbatim(BlockKind::html, line_ + 1).level = 7; break;
    case MarkupKind::directive:
      open_body();
      open_leaf(BlockKind::html, markup->argument.empty() ? Reach::options : Reach::deeper).level = 7;
      break;
    case MarkupKind::text: {
      open_body();
      const std::size_t column = at_.column;
      at_.offset = span_in(text_, markup->argument).begin;
      rest_ = markup->argument;
      open_leaf(BlockKind::paragraph, Reach::hanging);
      leaf_column_ = column;
      break;
    }
  }
  take_line();
  return true;
}

bool Scanner::open_grid_table() {
  if (!is_grid_border(rest_)) return false;
  Index last = line_;
  for (std::string_view next = words(last + 1);
       (next.starts_with('|') || next.starts_with('+')) && first_word(last + 1).column == at_.column;
       next = words(last + 1)) {
    ++last;
  }
  if (last == line_) return false;
  open_leaf(BlockKind::table, Reach::level).mark = '+';
  take_lines(last);
  return true;
}

bool Scanner::open_simple_table() {
  if (!is_simple_border(rest_)) return false;
  const Index last = simple_table_end();
  if (last == line_) return false;
  open_leaf(BlockKind::table, Reach::level).mark = '=';
  take_lines(last);
  return true;
}

/// The last line of the simple table that begins here; this one if there is no further border. What
/// it looks at in vain holds no border, so that no table looks there again.
Scanner::Index Scanner::simple_table_end() const {
  const auto line_count = static_cast<Index>(lines_.size());
  Index border = line_;  // the last one found
  for (Index line = line_ + 1; line < line_count; ++line) {
    const std::string_view row = words(line);
    if (row.empty()) continue;
    // Text left of the table is no row, nor is a title below a blank line.
    const bool below_blank = line > line_ + 1 && (words(line - 1).empty() || words(line - 2).empty());
    if (first_word(line).column < at_.column || (below_blank && is_transition(row))) break;
    if (!is_simple_border(row)) continue;
    const bool second = border != line_;
    border = line;
    if (second || words(line + 1).empty()) return border;
  }
  // A table without its last border ends with the text below the header.
  if (border == line_) return line_;
  while (!words(border + 1).empty() && first_word(border + 1).column >= at_.column) ++border;
  return border;
}

bool Scanner::open_transition() {
  if (!is_transition(rest_)) return false;
  open_leaf(BlockKind::thematic_break, Reach::level).mark = rest_.front();
  take_lines(line_);
  return true;
}

void Scanner::open_paragraph() {
  if (at_.column > container().base) open_container(BlockKind::block_quote, at_.column, at_.column);
  if (rest_ == "::")
    open_verbatim(BlockKind::fenced_code, line_ + 1);
  else if (is_line_of_block(rest_))
    open_leaf(BlockKind::paragraph, Reach::lines);
  else
    open_leaf(BlockKind::paragraph, is_field(rest_) ? Reach::hanging : Reach::level);
  take_line();
}

Block& Scanner::add_block(BlockKind kind) {
  return blocks_.emplace_back(Block{.kind = kind,
                                    .parent = container().block,
                                    .first_line = line_,
                                    .last_line = line_,
                                    .span = {at_.offset, at_.offset}});
}

Block& Scanner::open_container(BlockKind kind, std::size_t least, std::size_t base) {
  Block& block = add_block(kind);
  open_.push_back(
      {.block = static_cast<Index>(blocks_.size() - 1), .is_body = false, .least = least, .base = base});
  return block;
}

/// For what is indented below a mark at this place.
void Scanner::open_body() {
  open_.push_back({.block = container().block, .is_body = true, .least = at_.column + 1, .base = unknown});
}

Block& Scanner::open_leaf(BlockKind kind, Reach reach) {
  Block& block = add_block(kind);
  leaf_ = static_cast<Index>(blocks_.size() - 1);
  leaf_reach_ = reach;
  leaf_column_ = at_.column;
  return block;
}

Block& Scanner::open_verbatim(BlockKind kind, Index first_content) {
  Block& block = open_leaf(kind, Reach::verbatim);
  if (kind == BlockKind::fenced_code) block.mark = '`';
  first_content_ = first_content;
  return block;
}

void Scanner::open_heading(Index title, Index underline, bool overlined) {
  close_containers(1);
  const Style style{words(underline).front(), overlined};
  auto known = std::find(styles_.begin(), styles_.end(), style);
  if (known == styles_.end()) known = styles_.insert(known, style);
  Block& block = open_leaf(BlockKind::heading, Reach::level);
  block.mark = style.first;
  block.level = std::min(static_cast<int>(known - styles_.begin()) + 1, most_levels);
  block.content = span_in(text_, words(title));
  take_lines(underline);
}

/// Front matter is no part of either language: site engines take it off. It is what it is in Markdown.
void Scanner::take_front_matter() {
  if (!words(0).starts_with("---") && !words(0).starts_with("+++")) return;
  const Outline markdown = read_outline(text_);
  if (markdown.blocks[1].kind != BlockKind::front_matter) return;
  blocks_.push_back(markdown.blocks[1]);
  line_ = markdown.blocks[1].last_line + 1;
  std::copy_n(markdown.lines.begin(), line_, lines_.begin());
}

/// Gives the rest of the line to the leaf.
void Scanner::take_line() {
  if (leaf_reach_ == Reach::lines && is_line_of_block(rest_) && rest_.size() > 1) {
    at_.offset += 1;
    at_ = pass_blanks(at_, lines_[line_].span.end);
    if (leaf().first_line == line_) leaf().span.begin = at_.offset;
  }
  lines_[line_].block = leaf_;
  lines_[line_].text = at_.offset;
  leaf().last_line = line_;
}

/// Gives all lines up to `last` to the leaf and closes it.
void Scanner::take_lines(Index last) {
  take_line();
  while (line_ < last) {
    ++line_;
    lines_[line_].text = first_word(line_).offset;
    lines_[line_].blank = words(line_).empty();
    if (!lines_[line_].blank) lines_[line_].block = leaf_;
  }
  leaf().last_line = last;
  close_leaf();
}

/// The indentation that all lines of a verbatim leaf share is no content.
void Scanner::unindent_verbatim() {
  std::size_t indent = unknown;
  for (Index line = first_content_; line <= leaf().last_line; ++line)
    if (!lines_[line].blank) indent = std::min(indent, first_word(line).column);
  if (indent == unknown) return;
  for (Index line = first_content_; line <= leaf().last_line; ++line) {
    const Span span = lines_[line].span;
    lines_[line].text = pass_blanks({span.begin, 0}, span.end, indent).offset;
  }
  if (first_content_ == leaf().first_line) leaf().span.begin = lines_[first_content_].text;
  if (leaf().kind == BlockKind::fenced_code) leaf().indent = indent - std::min(container().base, indent);
}

void Scanner::close(Index index) {
  Block& block = blocks_[index];
  block.end = static_cast<Index>(blocks_.size());
  block.span.end = lines_[block.last_line].span.end;
  Block& parent = blocks_[block.parent];
  parent.last_line = std::max(parent.last_line, block.last_line);
}

void Scanner::close_leaf() {
  if (leaf_ == 0) return;
  if (leaf_reach_ == Reach::verbatim) unindent_verbatim();
  const bool announces = leaf().kind == BlockKind::paragraph && words(leaf().last_line).ends_with("::");
  if (announces) announced_at_ = leaf_column_;
  close(leaf_);
  leaf_ = 0;
}

void Scanner::close_containers(std::size_t kept) {
  for (; open_.size() > kept; open_.pop_back())
    if (!container().is_body) close(container().block);
}

/// Gives each blank line to the innermost block that holds lines on both sides of it.
void Scanner::settle_blank_lines() {
  Index before = 0;  // the block of the last line that is not blank
  Index first_blank = 0;
  for (Index line = 0; line < lines_.size(); ++line) {
    if (lines_[line].block == 0) continue;
    Index owner = before;
    if (first_blank < line)
      while (blocks_[owner].last_line < line) owner = blocks_[owner].parent;
    for (; first_blank < line; ++first_blank) lines_[first_blank].block = owner;
    first_blank = line + 1;
    before = lines_[line].block;
  }
}

/// Passes blanks, and at most so many columns of them: a tab that goes further stays.
Place Scanner::pass_blanks(Place from, std::size_t end, std::size_t most_columns) const {
  while (from.offset < end && is_blank(text_[from.offset])) {
    const std::size_t width = text_[from.offset] == '\t' ? tab_stop - from.column % tab_stop : 1;
    if (width > most_columns) break;
    ++from.offset;
    from.column += width;
    most_columns -= width;
  }
  return from;
}

Place Scanner::first_word(Index line) const {
  const Span span = lines_[line].span;
  const bool marked = line == 0 && text_.starts_with(byte_order_mark);
  return pass_blanks({span.begin + (marked ? byte_order_mark.size() : 0), 0}, span.end);
}

std::string_view Scanner::words(Index line) const {
  if (line >= lines_.size()) return {};
  const std::size_t begin = first_word(line).offset;
  return trim_blanks(text_.substr(begin, lines_[line].span.end - begin));
}

}  // namespace

Outline read_restructured_text(std::string_view text) { return Scanner(text).scan(); }

}  // namespace notes
