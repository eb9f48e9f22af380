// SPDX-License-Identifier: MIT
// What readers of JSON, YAML and TOML share: texts in one line, moments in the zone of the event, people.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "moment.hpp"
#include "notes/data_tree.hpp"
#include "readers.hpp"

namespace notes {

/// A text as one line, without control characters.
std::string line_of(std::string_view text);
/// That of a scalar; empty for a list, a map and null.
std::string line_of(const DataValue& value);

/// The first of these members that is no empty scalar; a null value where there is none.
const DataValue& first_of(const DataValue& map, std::initializer_list<std::string_view> keys);

/// Somebody by name, by handle or both; the handle may be written `@x` or as the address of a profile.
Speaker speaker_of(std::string name, std::string_view handle, std::string affiliation = {});

/// By the words of a title that nobody gives; `other` where they tell nothing.
TalkKind kind_of_interlude(std::string_view title, const Words& words);

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

  /// By the host and the ending of the address, or by what stands for it: 資料, slides.
  void add_link(Slot& slot, const DataValue& url, std::string_view shown = {}) const;

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
