// SPDX-License-Identifier: MIT
// Talks that a note lists: in a table, in a list, among its slides.
#pragma once

#include <cstdint>
#include <vector>

#include "headings.hpp"
#include "notes/note.hpp"

namespace notes {

/// A talk as a list tells it. What a note says below a heading about the same talk is joined to it.
struct ListedTalk {
  Talk talk;
  Span place;                    ///< of the row, or of the item's first line
  std::uint32_t first_line = 0;  ///< below its own line: what an item holds besides
  std::uint32_t end_line = 0;
  std::vector<Link> slides;
  std::optional<WrittenTimeRange> time;  ///< with absolute spans
};

/// The lines of a table of talks.
struct ListedTable {
  std::uint32_t first_line = 0;
  std::uint32_t last_line = 0;      ///< inclusive
  std::vector<std::uint32_t> rows;  ///< the lines that are neither headings nor what is drawn below them
};

/// The talks of all tables and lists that are a timetable; without one, those of a list of slides.
struct Programme {
  std::vector<ListedTalk> talks;
  bool is_timetable = false;  ///< else it is a list of slides, and headings that are talks win
  bool has_times = false;
  std::vector<ListedTable> tables;      ///< drawn in lines of their own, not in HTML
  std::vector<std::uint32_t> headings;  ///< first lines of those with a list of talks right below, ascending
  std::vector<std::uint32_t> rooms;     ///< of these, those that are no more than what the list is called
};

Programme read_programme(const Note& note, const std::vector<Heading>& headings, const Words& words);

}  // namespace notes
