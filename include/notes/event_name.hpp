// SPDX-License-Identifier: MIT
// What the title of a note calls its event: the series and the number.
#pragma once

#include <string>
#include <string_view>

namespace notes {

struct EventName {
  std::string series;  ///< the words before the number, or before a year; empty where neither is there
  std::string number;  ///< "14" of `#14`, `第14回`, `vol.14`, `No.14`; as written, leading zeros too
};

/// Reads `Hikari Meetup #14 に参加した`, `【東京】第八十回 ひかり勉強会`, `Hikari Days 2019`. `#hikari` is a
/// hashtag, a year is no number.
EventName read_event_name(std::string_view title);

}  // namespace notes
