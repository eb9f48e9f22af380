// SPDX-License-Identifier: MIT
// The scanner: reads Markdown line by line, as the CommonMark specification proposes in its
// appendix. Each line first goes on with the open containers whose marks it repeats, then opens new
// blocks, and what is left of it is added to the innermost leaf.
#include "notes/outline.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "block_start.hpp"
#include "html_block.hpp"
#include "line_cursor.hpp"
#include "link_reference.hpp"
#include "notes/blanks.hpp"
#include "pipe_table.hpp"

namespace notes {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t code_indent = 4;

/// Fills `lines` with the lines of a text as Source counts them.
void split_into(std::vector<Line>& lines, std::string_view text) {
  lines.clear();
  std::size_t begin = 0;
  std::size_t line_feed = 0;
  std::size_t carriage_return = 0;
  while (begin < text.size()) {
    // Each is looked for again only when passed: a text may hold one kind of line end only.
    if (line_feed <= begin) line_feed = std::min(text.find('\n', begin), text.size());
    if (carriage_return <= begin) carriage_return = std::min(text.find('\r', begin), text.size());
    const std::size_t end = std::min(line_feed, carriage_return);
    lines.push_back({.span = {begin, end}, .text = begin});
    begin = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
}

class Scanner {
 public:
  Scanner(std::string_view text, Outline storage)
      : text_(text),
        blocks_(std::move(storage.blocks)),
        lines_(std::move(storage.lines)),
        open_(std::move(storage.open)) {}

  Outline scan(FrontMatter front_matter);

 private:
  using Index = std::uint32_t;

  // A line, step by step.
  void scan_line();
  void match_containers();
  bool matches(Index container);
  bool leaf_takes_line();
  bool open_block_at_word();
  void add_text();

  // Each opens its block if one begins at the cursor. A leaf takes the rest of the line.
  bool open_indented_code();
  bool open_block_quote();
  bool open_atx_heading();
  bool open_setext_heading();
  bool open_thematic_break();
  bool open_fenced_code();
  bool open_html();
  bool open_item();
  bool open_table();

  // The blocks.
  Block& add_block(BlockKind kind, std::size_t begin);
  Block& open_container(BlockKind kind, std::size_t begin);
  Block& open_leaf(BlockKind kind, std::size_t begin);
  void make_room_for(BlockKind kind);
  void take_line(std::size_t text);
  bool split_definitions();
  void close(Index block);
  void close_leaf();
  void close_containers(std::size_t kept);
  void close_unmatched();
  void settle_blank_lines();
  Index read_front_matter();

  Block& leaf() { return blocks_[leaf_]; }
  bool leaf_is(BlockKind kind) { return leaf_ != 0 && leaf().kind == kind; }
  bool all_matched() const { return matched_ == open_.size(); }
  bool is_open(Index block) const { return blocks_[block].end == 0; }
  std::string_view text_of(const Line& line) const {
    return text_.substr(line.text, line.span.end - line.text);
  }

  std::string_view text_;
  std::vector<Block> blocks_;
  std::vector<Line> lines_;
  std::vector<Index> open_;  // the open containers, from the document down
  std::size_t open_quotes_ = 0;
  Index leaf_ = 0;                // the open leaf in the innermost of them, or 0
  std::size_t fence_length_ = 0;  // if the leaf is fenced code
  Index first_blank_ = 0;         // the blank lines just before the line at hand

  // Of the line at hand.
  Index line_ = 0;
  LineCursor cursor_;
  std::size_t matched_ = 0;          // how many of `open_` go on
  bool in_paragraph_ = false;        // a block that begins here interrupts a paragraph
  std::size_t no_break_before_ = 0;  // no thematic break begins before this offset
  bool taken_ = false;               // nothing of it is left
};

Outline Scanner::scan(FrontMatter front_matter) {
  split_into(lines_, text_);
  if (text_.starts_with(byte_order_mark)) lines_[0].text += byte_order_mark.size();
  const auto line_count = static_cast<Index>(lines_.size());

  blocks_.assign(1, Block{.last_line = line_count == 0 ? 0 : line_count - 1, .span = {0, text_.size()}});
  open_.assign(1, 0);
  line_ = first_blank_ = front_matter == FrontMatter::detect ? read_front_matter() : 0;
  for (; line_ < line_count; ++line_) scan_line();

  close_leaf();
  close_containers(1);
  blocks_[0].end = static_cast<Index>(blocks_.size());
  settle_blank_lines();
  return {std::move(blocks_), std::move(lines_), std::move(open_)};
}

void Scanner::scan_line() {
  cursor_ = LineCursor(text_, {lines_[line_].text, lines_[line_].span.end});
  no_break_before_ = 0;
  taken_ = false;

  match_containers();
  if (leaf_ != 0 && all_matched()) taken_ = leaf_takes_line();
  while (!taken_ && open_block_at_word()) {
  }
  if (!taken_) add_text();

  const Block& owner = blocks_[lines_[line_].block];
  if (owner.last_line == line_) {
    settle_blank_lines();
    first_blank_ = line_ + 1;
  }
}

/// Passes the marks and the indentation with which the line goes on with open containers.
void Scanner::match_containers() {
  std::size_t quotes = 0;
  for (matched_ = 1; matched_ < open_.size(); ++matched_) {
    // Only a quote or an item without content can still end here. Stepping through the others
    // would make blank lines after deep lists quadratic.
    const bool nothing_left = cursor_.blank() && cursor_.indent() == 0;
    if (nothing_left && quotes == open_quotes_) matched_ = open_.size() - 1;
    if (!matches(open_[matched_])) return;
    if (blocks_[open_[matched_]].kind == BlockKind::block_quote) ++quotes;
  }
}

bool Scanner::matches(Index container) {
  Block& block = blocks_[container];
  if (block.kind == BlockKind::block_quote) {
    if (cursor_.indent() >= code_indent || !cursor_.rest().starts_with('>')) return false;
    cursor_.skip_mark(1);
    cursor_.skip_indent(1);
    block.last_line = line_;
    return true;
  }
  if (block.kind == BlockKind::item) {
    const bool has_content = blocks_.size() > container + 1;
    if (cursor_.blank() ? !has_content : cursor_.indent() < block.indent) return false;
    cursor_.skip_indent(block.indent);
  }
  return true;
}

/// Whether the open leaf goes on with this line, whatever stands in it. Closes a leaf that does
/// not go on at all; a paragraph or a table that may is left open.
bool Scanner::leaf_takes_line() {
  switch (leaf().kind) {
    case BlockKind::fenced_code:
      if (cursor_.indent() < code_indent && closes_code_fence(cursor_.rest(), leaf().mark, fence_length_)) {
        leaf().closed = true;
        take_line(cursor_.word());
        close_leaf();
      } else {
        cursor_.skip_indent(leaf().indent);
        take_line(cursor_.offset());
      }
      return true;
    case BlockKind::html:
      if (cursor_.blank() && ends_at_blank_line(leaf().level)) break;
      take_line(cursor_.offset());
      if (html_block_ends(leaf().level, cursor_.rest())) close_leaf();
      return true;
    case BlockKind::indented_code:
      if (!cursor_.blank() && cursor_.indent() < code_indent) break;
      cursor_.skip_indent(code_indent);
      take_line(cursor_.offset());
      return true;
    case BlockKind::table:
      if (count_cells(cursor_.rest()) == 0) break;
      return false;
    default:
      if (cursor_.blank()) break;
      return false;
  }
  close_leaf();
  return false;
}

bool Scanner::open_block_at_word() {
  if (cursor_.blank()) return false;
  if (cursor_.indent() >= code_indent) return open_indented_code();
  in_paragraph_ = leaf_is(BlockKind::paragraph) && all_matched();
  switch (cursor_.rest().front()) {
    case '>': return open_block_quote();
    case '#': return open_atx_heading();
    case '`':
    case '~': return open_fenced_code();
    case '<': return open_html();
    case '=': return open_setext_heading();
    case '-': return open_setext_heading() || open_thematic_break() || open_item() || open_table();
    case '*': return open_thematic_break() || open_item();
    case '_': return open_thematic_break();
    case '|':
    case ':': return open_table();
    default: return open_item();
  }
}

/// Adds what is left of a line that opened no leaf: text that goes on with a paragraph, lazily or
/// not, or with a table, or begins a paragraph; or nothing.
void Scanner::add_text() {
  if (cursor_.blank()) {
    close_unmatched();
    lines_[line_].block = open_.back();
    lines_[line_].text = cursor_.word();
    lines_[line_].blank = true;
    return;
  }
  const bool goes_on = leaf_is(BlockKind::paragraph) || (leaf_is(BlockKind::table) && all_matched());
  if (!goes_on) open_leaf(BlockKind::paragraph, cursor_.word());
  take_line(cursor_.word());
}

bool Scanner::open_indented_code() {
  if (leaf_is(BlockKind::paragraph)) return false;
  cursor_.skip_indent(code_indent);
  open_leaf(BlockKind::indented_code, cursor_.offset());
  take_line(cursor_.offset());
  return true;
}

bool Scanner::open_block_quote() {
  open_container(BlockKind::block_quote, cursor_.word());
  ++open_quotes_;
  cursor_.skip_mark(1);
  cursor_.skip_indent(1);
  return true;
}

bool Scanner::open_atx_heading() {
  const auto heading = atx_heading(cursor_.rest());
  if (!heading) return false;
  Block& block = open_leaf(BlockKind::heading, cursor_.word());
  block.mark = '#';
  block.level = heading->level;
  block.content = span_in(text_, heading->title);
  take_line(cursor_.word());
  close_leaf();
  return true;
}

bool Scanner::open_setext_heading() {
  const int level = in_paragraph_ ? setext_underline(cursor_.rest()) : 0;
  if (level == 0 || !split_definitions()) return false;
  Block& block = leaf();
  block.kind = BlockKind::heading;
  block.mark = cursor_.rest().front();
  block.level = level;
  const std::size_t text_end = lines_[block.last_line].span.end;
  block.content = span_in(text_, trim_blanks(text_.substr(block.span.begin, text_end - block.span.begin)));
  take_line(cursor_.word());
  close_leaf();
  return true;
}

bool Scanner::open_thematic_break() {
  if (cursor_.word() < no_break_before_) return false;
  const ThematicBreak looked = thematic_break(cursor_.rest());
  if (!looked.found) {
    no_break_before_ = cursor_.word() + looked.looked_at;
    return false;
  }
  open_leaf(BlockKind::thematic_break, cursor_.word()).mark = cursor_.rest().front();
  take_line(cursor_.word());
  close_leaf();
  return true;
}

bool Scanner::open_fenced_code() {
  const auto fence = code_fence(cursor_.rest());
  if (!fence) return false;
  Block& block = open_leaf(BlockKind::fenced_code, cursor_.word());
  block.mark = fence->mark;
  block.closed = false;
  block.indent = cursor_.indent();
  block.content = span_in(text_, fence->info);
  fence_length_ = fence->length;
  take_line(cursor_.word());
  return true;
}

bool Scanner::open_html() {
  const int kind = html_block_start(cursor_.rest());
  if (kind == 0 || (kind == 7 && leaf_is(BlockKind::paragraph))) return false;
  open_leaf(BlockKind::html, cursor_.word()).level = kind;
  take_line(cursor_.offset());
  if (html_block_ends(kind, cursor_.rest())) close_leaf();
  return true;
}

bool Scanner::open_item() {
  const auto marker = list_marker(cursor_.rest());
  if (!marker || (in_paragraph_ && !interrupts_paragraph(*marker, cursor_.rest()))) return false;
  const std::size_t begin = cursor_.word();
  const std::size_t marker_indent = cursor_.indent();

  close_unmatched();
  const Block& around = blocks_[open_.back()];
  if (around.kind != BlockKind::list || around.mark != marker->mark) {
    Block& list = open_container(BlockKind::list, begin);
    list.mark = marker->mark;
    list.level = marker->number;
  }
  Block& item = open_container(BlockKind::item, begin);
  item.mark = marker->mark;
  item.level = marker->number;
  item.content = {begin, begin + marker->size};

  // Five columns and more after the marker are one and the indentation of code (section 5.2).
  cursor_.skip_mark(marker->size);
  const bool one_column = cursor_.blank() || cursor_.indent() > code_indent;
  const std::size_t padding = one_column ? 1 : cursor_.indent();
  cursor_.skip_indent(padding);
  item.indent = marker_indent + marker->size + padding;
  return true;
}

bool Scanner::open_table() {
  if (!leaf_is(BlockKind::paragraph) || !all_matched() || !is_delimiter_row(cursor_.rest())) return false;
  const Index header = leaf().last_line;
  if (count_cells(text_of(lines_[header])) != count_cells(cursor_.rest())) return false;
  if (header == leaf().first_line) {
    leaf().kind = BlockKind::table;
  } else {
    --leaf().last_line;
    open_leaf(BlockKind::table, lines_[header].text).first_line = header;
    lines_[header].block = leaf_;
  }
  take_line(cursor_.word());
  return true;
}

Block& Scanner::add_block(BlockKind kind, std::size_t begin) {
  return blocks_.emplace_back(Block{
      .kind = kind, .parent = open_.back(), .first_line = line_, .last_line = line_, .span = {begin, begin}});
}

Block& Scanner::open_container(BlockKind kind, std::size_t begin) {
  make_room_for(kind);
  Block& block = add_block(kind, begin);
  open_.push_back(static_cast<Index>(blocks_.size() - 1));
  matched_ = open_.size();
  return block;
}

Block& Scanner::open_leaf(BlockKind kind, std::size_t begin) {
  make_room_for(kind);
  Block& block = add_block(kind, begin);
  leaf_ = static_cast<Index>(blocks_.size() - 1);
  return block;
}

/// Closes what a new block is not part of: a list holds nothing but items.
void Scanner::make_room_for(BlockKind kind) {
  close_unmatched();
  const bool in_list = blocks_[open_.back()].kind == BlockKind::list;
  if (in_list && kind != BlockKind::item) close_containers(open_.size() - 1);
}

void Scanner::take_line(std::size_t text) {
  Line& line = lines_[line_];
  line.block = leaf_;
  line.text = text;
  line.blank = cursor_.blank();
  // Indented code ends with the last of its lines that is not blank.
  if (!line.blank || leaf().kind != BlockKind::indented_code) leaf().last_line = line_;
  taken_ = true;
}

/// Takes the link reference definitions off the front of the open paragraph. Nothing may be left
/// of it: then no leaf is open any more, and the answer is false.
bool Scanner::split_definitions() {
  const Index first = leaf().first_line;
  const Index last = leaf().last_line;
  if (text_[lines_[first].text] != '[') return true;
  const std::span<const Line> paragraph(&lines_[first], last - first + 1);
  const auto count = static_cast<Index>(count_definition_lines(text_, paragraph));
  if (count == 0) return true;

  leaf().kind = BlockKind::reference;
  leaf().last_line = first + count - 1;
  close(leaf_);
  leaf_ = 0;
  if (count == paragraph.size()) return false;

  leaf_ = static_cast<Index>(blocks_.size());
  Block& rest = add_block(BlockKind::paragraph, lines_[first + count].text);
  rest.first_line = first + count;
  rest.last_line = last;
  for (Index line = rest.first_line; line <= last; ++line) lines_[line].block = leaf_;
  return true;
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
  if (leaf().kind == BlockKind::paragraph && !split_definitions()) return;
  close(leaf_);
  leaf_ = 0;
}

void Scanner::close_containers(std::size_t kept) {
  for (; open_.size() > kept; open_.pop_back()) {
    if (blocks_[open_.back()].kind == BlockKind::block_quote) --open_quotes_;
    close(open_.back());
  }
}

void Scanner::close_unmatched() {
  close_leaf();
  close_containers(matched_);
}

/// Gives each of the blank lines before this one to the innermost block that holds lines on both
/// sides of it. Which block that is shows only now.
void Scanner::settle_blank_lines() {
  if (first_blank_ == line_) return;
  Index owner = lines_[first_blank_].block;
  for (Index line = first_blank_; line < line_; ++line) {
    owner = std::min(owner, lines_[line].block);
    while (!is_open(owner) && blocks_[owner].last_line < line) owner = blocks_[owner].parent;
    lines_[line].block = owner;
  }
}

/// Front matter stands at the very top and has to be closed. Returns the number of its lines.
Scanner::Index Scanner::read_front_matter() {
  const auto is_fence = [this](std::size_t line, std::string_view marks) {
    const std::string_view text = text_of(lines_[line]);
    return text.starts_with(marks) && trim_blanks(text.substr(marks.size())).empty();
  };
  if (lines_.empty()) return 0;
  const bool yaml = is_fence(0, "---");
  if (!yaml && !is_fence(0, "+++")) return 0;
  Index last = 1;
  while (last < lines_.size() &&
         !(yaml ? is_fence(last, "---") || is_fence(last, "...") : is_fence(last, "+++"))) {
    ++last;
  }
  if (last == lines_.size()) return 0;

  blocks_.push_back({.kind = BlockKind::front_matter,
                     .mark = yaml ? '-' : '+',
                     .end = 2,
                     .last_line = last,
                     .span = {lines_[0].text, lines_[last].span.end},
                     .content = {lines_[1].span.begin, lines_[last].span.begin}});
  for (Index line = 0; line <= last; ++line) {
    lines_[line].block = 1;
    lines_[line].blank = trim_blanks(text_of(lines_[line])).empty();
  }
  return last + 1;
}

}  // namespace

Outline read_outline(std::string_view text, FrontMatter front_matter, Outline storage) {
  return Scanner(text, std::move(storage)).scan(front_matter);
}

}  // namespace notes
