// SPDX-License-Identifier: MIT
// Text whose cells are held apart by commas, semicolons or tabs (RFC 4180).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "notes/source.hpp"

namespace notes {

/// In a row; a timetable has a dozen.
inline constexpr std::size_t most_separated_cells = 1000;

/// A row. A quoted cell may run over several lines, and so a row may.
struct SeparatedRecord {
  Span span;  ///< as it stands in the text, without its line end
  std::vector<std::string> cells;
};

/// The records of a text one after the other, blank lines left out; a byte order mark is none of them.
/// LF, CRLF and a lone CR end a line.
class SeparatedRecords {
 public:
  SeparatedRecords(const Source& source, char separator);

  /// The next one; none at the end. Throws Error where a quote that is opened is never closed, with its
  /// place, and where a record has more cells, or a cell more bytes, than any table has.
  std::optional<SeparatedRecord> next();

 private:
  std::string take_cell();
  void take_quoted(std::string& cell);
  bool at_line_end() const;

  const Source& source_;
  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
};

}  // namespace notes
