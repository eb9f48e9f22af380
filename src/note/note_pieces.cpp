// SPDX-License-Identifier: MIT
// Cutting a note at its talks, and putting it together again.
#include "note_pieces.hpp"

#include <algorithm>

namespace notes {
namespace {

constexpr std::size_t nowhere_in_source = static_cast<std::size_t>(-1);

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// The last line of a text that ends with a line end.
std::string_view last_line(std::string_view text) {
  const std::size_t end = text.find_last_not_of("\r\n");
  if (text.ends_with("\n\n") || text.ends_with("\n\r\n") || text.ends_with("\r\r")) return {};
  const std::size_t begin = text.find_last_of("\r\n", end == std::string_view::npos ? 0 : end);
  return text.substr(begin == std::string_view::npos ? 0 : begin + 1);
}

/// Before the first section that tells of the event and is no title, else the end.
std::size_t place_of_talks(const Note& note) {
  std::size_t place = note.source.text().size();
  for (const Section& section : note.sections)
    if (note.parts[section.part].level >= 2)
      place = std::min(place, note.outline.lines[note.parts[section.part].first_line].span.begin);
  return place;
}

}  // namespace

NotePieces pieces_of(const Note& note, const std::vector<TalkBlock>& blocks) {
  const std::size_t end = note.source.text().size();
  if (blocks.empty()) return {{{0, place_of_talks(note)}, {place_of_talks(note), end}}, {}};
  NotePieces pieces;
  std::size_t at = 0;
  for (const TalkBlock& block : blocks) {
    if (pieces.between.empty() || at < block.span.begin) pieces.between.push_back({at, block.span.begin});
    pieces.run_of_block.push_back(pieces.between.size() - 1);
    at = block.span.end;
  }
  pieces.between.push_back({at, end});
  return pieces;
}

TextBuilder::TextBuilder(const Note& note, const std::vector<TalkBlock>& blocks, const TextEdits& edits)
    : source_(note.source.text()), edits_(edits) {
  const std::size_t end = source_.find_first_of("\r\n");
  line_end_ = end == std::string_view::npos ? "\n" : source_.substr(end).starts_with("\r\n") ? "\r\n" : "\n";
  std::size_t dense = 0;
  for (const TalkBlock& block : blocks) {
    const std::size_t line = note.source.line_at(block.span.begin);
    if (line > 0 &&
        !is_blank(source_.substr(note.source.line(line - 1).begin, note.source.line(line - 1).size())))
      ++dense;
  }
  is_dense_ = 2 * dense > blocks.size();
}

void TextBuilder::add_blank_line() {
  if (!text_.ends_with('\n') && !text_.ends_with('\r')) text_ += line_end_;
  if (!is_blank(last_line(text_))) text_ += line_end_;
}

void TextBuilder::separate(std::string_view next) {
  if (text_.empty()) return;
  if (is_dense_ && next.starts_with('#')) {
    if (!text_.ends_with('\n') && !text_.ends_with('\r')) text_ += line_end_;
  } else if (!is_blank(next.substr(0, next.find('\n')))) {
    add_blank_line();
  } else if (!text_.ends_with('\n') && !text_.ends_with('\r')) {
    text_ += line_end_;
  }
}

std::size_t TextBuilder::add(Span piece) {
  if (piece.empty()) return text_.size();
  const std::string made = edits_.apply(source_, piece);
  if (end_of_last_ != piece.begin) separate(made);
  end_of_last_ = piece.end;
  const std::size_t begin = text_.size();
  text_ += made;
  return begin;
}

std::size_t TextBuilder::add_lines(std::string_view lines) {
  separate(lines);
  const std::size_t begin = text_.size();
  for (const char c : lines) {
    if (c == '\n')
      text_ += line_end_;
    else if (c != '\r')
      text_ += c;
  }
  end_of_last_ = nowhere_in_source;
  return begin;
}

}  // namespace notes
