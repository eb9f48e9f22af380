// SPDX-License-Identifier: MIT
// What the readers of data share.
#include "data_slots.hpp"

#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

TEST_CASE("a scalar is one line without control characters") {
  const DataValue list =
      parse_json(Source("a", R"([" a\r\n b\u0000\tc ", 12, true, null, ["x"], "夜\u3000", ""])"));
  std::vector<std::string> lines;
  for (const DataValue& value : list.members) lines.push_back(line_of(value));
  CHECK(lines == std::vector<std::string>{"a b c", "12", "true", "", "", "夜", ""});
}

TEST_CASE("the first member that says something counts") {
  const DataValue map = parse_json(Source("a", R"({"a": "", "b": null, "c": " ", "d": 1, "e": []})"));
  CHECK(first_of(map, {"a", "b", "c", "d"}).key == "d");
  CHECK(first_of(map, {"a", "e", "x"}).kind == DataKind::null);
}

TEST_CASE("handles are told with or without a sign, or by a profile") {
  for (const std::string handle :
       {"hanako", "@hanako", "https://x.com/hanako", "https://twitter.com/hanako?s=20"}) {
    CAPTURE(handle);
    CHECK(speaker_of("", handle).handle == "hanako");
    CHECK(speaker_of("", handle).written == "@hanako");
    CHECK(speaker_of("花子", handle).written == "花子");
  }
  CHECK(speaker_of("花子", "https://github.example/hanako").handle.empty());
}

TEST_CASE("links go by their host, their ending or what stands for them; others are left out") {
  const Source source("a", "");
  const TimetableText text(source, built_in_words(), {});
  const DataSlots slots(text);
  const auto added = [&](const std::string& url, const std::string& shown) {
    Slot slot;
    DataValue value;
    value.kind = DataKind::text;
    value.text = url;
    slots.add_link(slot, value, shown);
    return slot.slides.size() * 10 + slot.videos.size();
  };
  CHECK(added("https://speakerdeck.com/a/b", "") == 10);
  CHECK(added("https://a.example/b.pdf", "x") == 10);
  CHECK(added("https://a.example/b", "資料") == 10);
  CHECK(added("https://youtu.be/b", "資料") == 1);
  CHECK(added("https://a.example/b", "recording") == 1);
  CHECK(added("https://a.example/b", "blog") == 0);
  CHECK(added("b.pdf", "") == 0);
}

TEST_CASE("the earliest day is the day of the event") {
  const Source source("a", "x");
  const TimetableText text(source, built_in_words(), {});
  DataSlots slots(text);
  for (const char* moment : {"2026-08-30T10:00", "2026-08-29T10:00", "2026-08-31T10:00"}) {
    Slot slot;
    slot.title = "題";
    set_hours(slot, *read_moment(moment), std::nullopt, 10);
    slots.add(slot, {});
  }
  CHECK(test::data_summary(std::move(slots).take()).front() == "on 2026-08-29");
}

}  // namespace
}  // namespace notes
