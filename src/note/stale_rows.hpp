// SPDX-License-Identifier: MIT
// What a note says of its talks a second time, above them, once they changed.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "notes/note.hpp"
#include "talk_blocks.hpp"

namespace notes {

/// The lines outside of all talks, such as the rows of a table, that tell the start and the title of one of
/// these talks, as they are in the note.
std::vector<std::string> rows_that_tell(const Note& note, const std::vector<TalkBlock>& blocks,
                                        const std::vector<std::size_t>& talks);

}  // namespace notes
