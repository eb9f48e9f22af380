// SPDX-License-Identifier: MIT
// Times and kinds have one way of being written.
#include "notes/event.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

Slot talk_at(std::optional<Clock> start, std::optional<Clock> end) {
  Slot talk;
  talk.start = start;
  talk.end = end;
  return talk;
}

TEST_CASE("clock times have two digits each, and hours pass 24") {
  CHECK(clock_text(0) == "00:00");
  CHECK(clock_text(9 * 60 + 5) == "09:05");
  CHECK(clock_text(19 * 60 + 30) == "19:30");
  CHECK(clock_text(25 * 60) == "25:00");
}

TEST_CASE("hours say what is known of them") {
  CHECK(hours_text({1170, 1180}) == "19:30-19:40");
  CHECK(hours_text({1170, {}}) == "19:30-");
  CHECK(hours_text({{}, 1180}) == "-19:40");
  CHECK(hours_text({}).empty());
}

TEST_CASE("an event lasts from the first start to the last end, whatever the order") {
  CHECK(hours_text(hours_of({})).empty());
  CHECK(hours_text(hours_of({talk_at(1200, 1220), talk_at(1170, 1180), talk_at({}, 1300),
                             talk_at({}, {})})) == "19:30-21:40");
  CHECK(hours_text(hours_of({talk_at({}, {}), talk_at(1200, {})})) == "20:00-");
}

TEST_CASE("every kind has a name of its own and is found by it") {
  for (std::size_t i = 0; i < talk_kind_count; ++i) {
    const auto kind = static_cast<TalkKind>(i);
    CAPTURE(to_string(kind));
    CHECK_FALSE(to_string(kind).empty());
    CHECK(talk_kind_named(to_string(kind)) == kind);
  }
  CHECK(to_string(TalkKind::pause) == "break");
  CHECK_FALSE(talk_kind_named(""));
  CHECK_FALSE(talk_kind_named("pause"));
  CHECK_FALSE(talk_kind_named("LT"));
}

TEST_CASE("interludes need no notes") {
  for (const auto kind : {TalkKind::pause, TalkKind::opening, TalkKind::closing, TalkKind::social})
    CHECK(is_interlude(kind));
  for (const auto kind : {TalkKind::talk, TalkKind::lt, TalkKind::keynote, TalkKind::panel,
                          TalkKind::workshop, TalkKind::other})
    CHECK_FALSE(is_interlude(kind));
}

}  // namespace
}  // namespace notes
