// SPDX-License-Identifier: MIT
// Other hours in the place of those that somebody wrote, written in the same way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "notes/event.hpp"
#include "notes/time_range.hpp"
#include "text_edits.hpp"

namespace notes {

/// A clock time as `written` is: `9:05`, `１９：３０`, `19時半`; else as "19:30".
std::string clock_like(std::string_view written, Clock clock);

/// What makes the hours of a range that stands in `text`. What joins its times stays where it has both and
/// keeps both.
std::vector<TextEdit> edits_of_hours(std::string_view text, const WrittenTimeRange& range,
                                     const Hours& hours);

}  // namespace notes
