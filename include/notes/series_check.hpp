// SPDX-License-Identifier: MIT
// What is wrong with a series file, all of it at once.
#pragma once

#include <string>
#include <vector>

#include "notes/source.hpp"

namespace notes {

/// Each begins with "FILE:LINE:COLUMN: ".
struct SeriesCheck {
  std::vector<std::string> faults;  ///< of each table the first; with any the file is of no use
  std::vector<std::string> doubts;  ///< patterns of facts that nothing will ever fill
};

SeriesCheck check_series(const Source& file);

}  // namespace notes
