// SPDX-License-Identifier: MIT
// A time zone as a calendar describes it itself (RFC 5545, 3.6.5).
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "ical_lines.hpp"
#include "moment.hpp"

namespace notes {

/// When the clocks of a zone are put forward and back. Yearly rules of the form `BYMONTH=3;BYDAY=-1SU` are
/// followed, other rules are not: their first change alone counts.
class IcalZone {
 public:
  using Offset = std::chrono::minutes;  ///< east of UTC

  /// More changes than any zone has: further ones are left out.
  static constexpr std::size_t most_changes = 1000;

  /// One STANDARD or DAYLIGHT part of it. Without a start or offsets it tells nothing.
  void add(const IcalComponent& observance);

  bool empty() const { return changes_.empty(); }
  /// Whether there was a rule that is not followed.
  bool has_other_rules() const { return has_other_rules_; }

  /// The offset while the clocks of the zone show this; what `moment` tells of its own does not count.
  Offset offset_on_clock(const Moment& moment) const;
  /// The offset at a moment in UTC, likewise.
  Offset offset_at_utc(const Moment& moment) const;

 private:
  using Point = std::chrono::sys_time<std::chrono::minutes>;  // on the clocks of the zone, or in UTC

  struct Yearly {
    std::chrono::month month;
    std::chrono::weekday weekday;
    int nth = 0;  // negative: from the end of the month
  };
  struct Change {
    Point at;  // the first, on the clocks until then
    Offset from;
    Offset to;
    std::optional<Yearly> yearly;
    std::optional<Point> until;
  };

  static std::optional<Yearly> read_rule(std::string_view rule);
  static std::optional<Point> read_until(std::string_view rule);
  static std::optional<Point> last_change(const Change& change, Point until);
  Offset offset_at(Point point, bool is_utc) const;

  std::vector<Change> changes_;
  bool has_other_rules_ = false;
};

}  // namespace notes
