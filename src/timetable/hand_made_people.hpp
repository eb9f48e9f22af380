// SPDX-License-Identifier: MIT
// Who gives a talk of a hand-made timetable, and people who are listed apart from their talks.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "field_names.hpp"
#include "notes/event.hpp"

namespace notes {

class People {
 public:
  /// Finds those with an id in lists called speakers, wherever they stand.
  People(const DataValue& root, const Words& words) : words_(words) { collect(root); }

  /// `A, B`, a list of texts or maps, one map; an id is the person that it names.
  std::vector<Speaker> read(const DataValue& value) const;

 private:
  void collect(const DataValue& value);
  void add_all(const DataValue& people);
  Speaker read_map(const DataValue& person) const;

  const Words& words_;
  std::unordered_map<std::string_view, const DataValue*> by_id_;
};

}  // namespace notes
