// SPDX-License-Identifier: MIT
// The day that somebody means who types `8/29`, `来週木曜` or `+7d`.
#pragma once

#include <string_view>

#include "notes/date.hpp"

namespace notes {

/// Reads, in either width and letter case:
///
/// - what find_date finds, if it is all there is. Without a year: the one at most six months from
///   today. A weekday has to be right.
/// - `today` `今日`, `tomorrow` `明日`, `yesterday` `昨日`;
/// - `fri` `friday` `金` `金曜` `金曜日`: the coming one, which may be today;
/// - `this fri` `今週金曜`, `next fri` `来週の金曜`, `last fri` `先週の金曜`: that day of this, the
///   next or the last week. Weeks begin on Monday;
/// - `+7d`, `-1d`, `+1w`.
///
/// Throws Error if it is none of these, is a day that does not exist, or can be two days. The
/// message says what to write; the caller says where it stood.
Date read_day(std::string_view said, Date today);

}  // namespace notes
