// SPDX-License-Identifier: MIT
// A note as runs of talks with other lines before, between and behind them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "notes/note.hpp"
#include "talk_blocks.hpp"
#include "text_edits.hpp"

namespace notes {

struct NotePieces {
  std::vector<Span> between;              ///< one more than there are runs; the outer ones may be empty
  std::vector<std::size_t> run_of_block;  ///< ascending
};

/// Where there are no blocks, the one run is empty and stands where talks belong: before the first section.
NotePieces pieces_of(const Note& note, const std::vector<TalkBlock>& blocks);

/// Puts a text together. What stood together stays so byte for byte; a blank line comes between two pieces
/// that did not, where one is needed.
class TextBuilder {
 public:
  TextBuilder(const Note& note, const std::vector<TalkBlock>& blocks, const TextEdits& edits);

  /// Gives where the piece begins in the new text.
  std::size_t add(Span piece);
  std::size_t add_lines(std::string_view lines);  ///< new ones, whose ends are LF

  std::string take() { return std::move(text_); }
  std::string_view text() const { return text_; }

 private:
  void separate(std::string_view next);
  void add_blank_line();

  std::string_view source_;
  const TextEdits& edits_;
  std::string_view line_end_;
  bool is_dense_ = false;  ///< headings stand right behind the line above them
  std::string text_;
  std::size_t end_of_last_ = 0;  ///< of the last piece, in the source
};

}  // namespace notes
