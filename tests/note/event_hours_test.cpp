// SPDX-License-Identifier: MIT
// The hours of an event are those of its talks as long as they were.
#include "event_hours.hpp"

#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

// The line of the date, once the talks are from half past six to nine.
std::string changed(const std::string& date) {
  const Note note =
      read("# 格子会\n\n" + date + "\n\n## 19:30-19:40 @aさん「箱」\n\n## 19:40-20:30 @bさん「袋」\n");
  Slot slot;
  slot.start = 1110;
  slot.end = 1260;
  return TextEdits(edits_of_event_hours(note, {slot})).apply(note.source.text(), note.source.line(2));
}

TEST_CASE("the hours that are those of the talks follow them") {
  CHECK(changed("- 日時: 2024/05/06(月) 19:30〜20:30") == "- 日時: 2024/05/06(月) 18:30〜21:00");
  CHECK(changed("- 日時: 2024/05/06(月) 19:00-20:30") == "- 日時: 2024/05/06(月) 19:00-21:00");
  CHECK(changed("- 日時: 2024/05/06(月) 19:30-21:30") == "- 日時: 2024/05/06(月) 18:30-21:30");
  CHECK(changed("- 日時: 2024/05/06(月)") == "- 日時: 2024/05/06(月)");
}

}  // namespace
