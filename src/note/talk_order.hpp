// SPDX-License-Identifier: MIT
// In which order the talks of a note stand once its timetable changed, and between which other lines.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace notes {

/// A talk of the note to be: one of its blocks, what the timetable tells of it, or both.
struct PlacedTalk {
  std::optional<std::size_t> block;
  std::optional<std::size_t> slot;
  std::size_t run = 0;  ///< the stretch of the text, without other lines between talks, that it stands in
};

/// The talks of the timetable in its order: `block_of_slot` tells which block each is, `adds` whether it
/// comes if it is none; each block that is no slot and stays, behind the block that stood before it.
std::vector<PlacedTalk> order_talks(const std::vector<std::optional<std::size_t>>& block_of_slot,
                                    const std::vector<bool>& adds, const std::vector<bool>& stays);

/// Gives each talk its run: as many blocks as can keep theirs, all others that of the talk before them.
/// `run_of_block` is ascending.
void give_runs(std::vector<PlacedTalk>& talks, const std::vector<std::size_t>& run_of_block);

/// For each talk whether it is a block that stands among the others where it stood: one of as many as
/// possible of those that `counts` tells.
std::vector<bool> keeps_place(const std::vector<PlacedTalk>& talks, const std::vector<bool>& counts);

}  // namespace notes
