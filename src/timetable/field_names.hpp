// SPDX-License-Identifier: MIT
// What the keys of hand-made timetables mean.
#pragma once

#include <array>
#include <string_view>

#include "notes/data_tree.hpp"
#include "notes/words.hpp"

namespace notes {

enum class Field {
  none,
  title,
  topic,  ///< a title where there is no other
  name,   ///< of a talk, or of its speaker where the talk has a title
  speakers,
  handle,
  affiliation,
  time,
  start,
  end,
  duration,
  date,
  track,
  tracks,  ///< lists of what takes place in each of them
  kind,
  url,
  slides,
  videos,
  venue,
  id,
  others  ///< sponsors, staff: no part of the programme
};

/// `start_time`, `Start time` and `startTime` are the same; Japanese keys go by the words of columns and
/// facts.
Field field_named(std::string_view key, const Words& words);

/// The members of a map by what they mean; of several alike the first that is not empty.
class NamedFields {
 public:
  NamedFields(const DataValue& map, const Words& words);

  /// A null value where there is none.
  const DataValue& operator[](Field field) const;
  bool has(Field field) const { return fields_[static_cast<std::size_t>(field)] != nullptr; }

 private:
  std::array<const DataValue*, static_cast<std::size_t>(Field::others) + 1> fields_{};
};

}  // namespace notes
