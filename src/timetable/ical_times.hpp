// SPDX-License-Identifier: MIT
// The moments of a calendar on the clocks of the event.
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ical_lines.hpp"
#include "ical_zone.hpp"
#include "moment.hpp"

namespace notes {

/// The clocks of the event are those of `zone` where somebody said one; else of the zone that the calendar
/// names (X-WR-TIMEZONE), of the only one that it describes, or, where it describes none, of the only one
/// that its moments name (TZID). Which it does not describe `read_zone` has to know. Where there is none of
/// these, moments stay as they are. Moments of no zone (floating ones) are of the event's.
class IcalTimes {
 public:
  IcalTimes(const IcalFile& file, std::optional<std::chrono::minutes> zone);

  /// None where a property holds no moment.
  std::optional<Moment> read(const IcalProperty& property);

  /// What was taken for granted of the zones of all that was read, a sentence each.
  std::vector<std::string> doubts() const;

 private:
  void add_known(const std::string& name);
  void add_named_by_moments(const IcalFile& file);

  std::optional<std::chrono::minutes> said_;
  std::map<std::string, IcalZone, std::less<>> zones_;
  const IcalZone* own_ = nullptr;
  std::set<std::string, std::less<>> met_;  // the names of zones
};

}  // namespace notes
