// SPDX-License-Identifier: MIT
// The clock on the wall, in local time. NOTES_NOW sets it: `NOTES_NOW=2019-08-29T19:52`.
#pragma once

#include "notes/date.hpp"

namespace notes {

struct LocalMinute {
  Date date;
  int minute = 0;  ///< since midnight, 0–1439

  bool operator==(const LocalMinute&) const = default;
};

/// This minute. Throws Error if NOTES_NOW is neither empty nor a date and a time as above.
LocalMinute now();

/// The date of now().
Date today();

}  // namespace notes
