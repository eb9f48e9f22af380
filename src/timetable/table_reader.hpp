// SPDX-License-Identifier: MIT
// The talks of a table: which of its columns hold what, and what each row tells.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "drawn_table.hpp"
#include "notes/timetable_row.hpp"
#include "timetable_builder.hpp"

namespace notes {

class TableReader {
 public:
  TableReader(const DrawnTable& table, TimetableBuilder& builder)
      : table_(table), builder_(builder), words_(builder.words()) {}

  /// Gives the builder all rows. Says whether they told any talk.
  bool read();

 private:
  std::size_t find_header();
  void find_columns(const std::vector<Cells>& bodies);
  void find_rooms(const std::vector<Cells>& bodies, const Columns& guess);
  void tell_unknown_columns(const std::vector<Cells>& bodies);
  void read_row(const DrawnRow& row, std::size_t index);
  bool add_talks(const DrawnRow& row, std::size_t index);
  bool add_rooms(const DrawnRow& row, std::size_t index);
  bool add_talk(Cells cells, const DrawnRow& row, std::size_t index, std::string_view track);
  void add_slot(Slot slot);
  std::optional<Clock> end_of_reach(const DrawnRow& row, std::size_t index, std::size_t column) const;
  bool tells_fact(const DrawnRow& row);
  void leave(const DrawnRow& row);
  TextLine line_of(const DrawnRow& row) const;

  const DrawnTable& table_;
  TimetableBuilder& builder_;
  const Words& words_;
  const DrawnRow* header_ = nullptr;
  Columns columns_;
  std::vector<std::size_t> rooms_;  // columns that hold the talks of a room each
  bool below_lt_ = false;           // the last row with a time is of lightning talks that nobody gives
};

}  // namespace notes
