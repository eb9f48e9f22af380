// SPDX-License-Identifier: MIT
// What readers of JSON, YAML and TOML share: scalars, moments in the zone of the event, the growing
// timetable.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "moment.hpp"
#include "notes/data_tree.hpp"
#include "one_line.hpp"
#include "readers.hpp"
#include "slot_fields.hpp"

namespace notes {

/// A scalar as one line; empty for a list, a map and null.
std::string line_of(const DataValue& value);

/// The first of these members that is no empty scalar; a null value where there is none.
const DataValue& first_of(const DataValue& map, std::initializer_list<std::string_view> keys);

/// The timetable that grows while a tree is read.
class DataSlots {
 public:
  explicit DataSlots(const TimetableText& text) : text_(text) {}

  /// What is told of the event.
  Timetable& event() { return timetable_; }
  const Words& words() const { return text_.words(); }

  /// A slot without a title is unread. An interlude that several rooms share is one slot without a track.
  void add(Slot slot, const DataValue& value);
  void unread(const DataValue& value);
  /// Each sentence is told once.
  void doubt(std::string sentence);

  /// A point in time on the clocks of the event.
  std::optional<Moment> moment(const DataValue& value);
  std::optional<Moment> moment(const Moment& told);

  /// With the earliest day of the slots where the event told none.
  Timetable take() &&;

 private:
  const TimetableText& text_;
  Timetable timetable_;
  std::map<std::string, std::size_t> interludes_;  // where each stands among the slots
  std::set<std::string> doubts_;
};

/// A slot that begins at `start` and lasts until `end`, or so many minutes.
void set_hours(Slot& slot, const Moment& start, const std::optional<Moment>& end, std::optional<int> minutes);

}  // namespace notes
