// SPDX-License-Identifier: MIT
// A time zone as a calendar describes it itself (RFC 5545, 3.6.5).
#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

#include "ical_lines.hpp"
#include "moment.hpp"

namespace notes {

/// When the clocks of a zone are put forward and back. Yearly rules of the form `BYMONTH=3;BYDAY=-1SU` are
/// followed until 2100, of other rules the first change alone counts.
class IcalZone {
 public:
  using Offset = std::chrono::minutes;  ///< east of UTC

  /// More changes than any zone has: further ones are left out.
  static constexpr std::size_t most_changes = 20'000;

  IcalZone() = default;
  /// From its STANDARD and DAYLIGHT parts. One without a start or an offset tells nothing.
  explicit IcalZone(const std::vector<const IcalComponent*>& parts);
  /// One whose clocks nobody changes.
  explicit IcalZone(Offset offset) { add({}, offset, offset); }

  bool empty() const { return on_clock_.empty(); }
  /// Whether there was a rule that is not followed, and changes the clocks.
  bool has_other_rules() const { return has_other_rules_; }

  /// The offset while the clocks of the zone show this; what `moment` tells of its own does not count.
  Offset offset_on_clock(const Moment& moment) const;
  /// The offset at a moment in UTC, likewise.
  Offset offset_at_utc(const Moment& moment) const;

 private:
  using Point = std::chrono::sys_time<std::chrono::minutes>;

  struct Change {
    Point at;
    Offset from;
    Offset to;
  };

  void read_part(const IcalComponent& part);
  void add(Point at, Offset from, Offset to);
  static Offset offset_at(Point point, const std::vector<Change>& changes);

  std::vector<Change> on_clock_;  // in order, as the clocks show before the change
  std::vector<Change> in_utc_;    // the same in UTC
  bool has_other_rules_ = false;
};

}  // namespace notes
