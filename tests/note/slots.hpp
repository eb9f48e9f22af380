// SPDX-License-Identifier: MIT
// Slots as a timetable tells them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "notes/event.hpp"

namespace notes::test {

inline Speaker speaker(std::string written, std::string affiliation = "") {
  return {"", "", std::move(affiliation), std::move(written)};
}

inline Slot talk(Clock start, Clock end, std::string title, std::vector<Speaker> speakers = {},
                 TalkKind kind = TalkKind::talk) {
  Slot made;
  made.start = start;
  made.end = end;
  made.title = std::move(title);
  made.speakers = std::move(speakers);
  made.kind = kind;
  return made;
}

}  // namespace notes::test
