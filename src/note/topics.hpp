// SPDX-License-Identifier: MIT
// Headings that are topics: of a report, or of a single talk.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "notes/note.hpp"

namespace notes {

/// A heading that neither a time nor a speaker, a kind or a link marks as a talk.
struct Unmarked {
  std::string_view text;
  std::uint32_t first_line = 0;  ///< of what stands below it
  std::uint32_t end_line = 0;
};

/// Whether such headings of one level are topics. Titles of talks are long, and who listens keeps what she
/// hears in items; short headings above sentences are what a report tells of. Who gave a talk and tells of it
/// in sentences has no other talks, whatever the headings look like. A lone heading tells nothing.
bool are_topics(const Note& note, std::span<const Unmarked> headings);

}  // namespace notes
