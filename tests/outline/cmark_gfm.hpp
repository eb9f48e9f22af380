// SPDX-License-Identifier: MIT
// A second opinion on where blocks begin: cmark-gfm's, in the same words as ours.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace notes {

/// One block as both parsers can tell it.
struct SeenBlock {
  int depth;         ///< in the tree; the document's children have 1
  std::string name;  ///< kind, level, mark: "heading 2", "fenced code `", "ordered list 1."
  int line;          ///< 1-based, where it begins; 0 if cmark-gfm does not know
};

/// The blocks of a text in document order, without the document and without reference definitions,
/// which cmark-gfm does not keep. `cmark_gfm_blocks` knows tables and no other extension.
std::vector<SeenBlock> cmark_gfm_blocks(std::string_view text);
std::vector<SeenBlock> our_blocks(std::string_view text);

/// Whether both are the same, lines that are not known aside.
bool agree(const std::vector<SeenBlock>& ours, const std::vector<SeenBlock>& theirs);

/// One line a block, for reading.
std::string show(const std::vector<SeenBlock>& blocks);

}  // namespace notes
