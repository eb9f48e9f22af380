// SPDX-License-Identifier: MIT
// What connpass answers, versions 1 and 2: the facts of events. Their talks stand in the pages alone.
#include <fmt/format.h>

#include <algorithm>

#include "data_slots.hpp"

namespace notes {
namespace {

const std::vector<DataValue>& events_of(const TimetableText& text) {
  return text.data().value["events"].members;
}

/// The one on the day that is asked for, else the first.
const DataValue& event_of(const TimetableText& text) {
  const auto& events = events_of(text);
  const auto on_day = std::find_if(events.begin(), events.end(), [&](const DataValue& event) {
    const auto start = read_moment(event["started_at"].text);
    return start && text.hints().date == start->date;
  });
  return on_day == events.end() ? events.front() : *on_day;
}

}  // namespace

bool is_connpass(const TimetableText& text) {
  const auto& events = events_of(text);
  return !events.empty() && events.front()["started_at"].kind == DataKind::text &&
         text.data().value["results_returned"].kind == DataKind::number;
}

Timetable read_connpass(const TimetableText& text) {
  if (!is_connpass(text))
    fail_at(text.source(), 0,
            "no answer of connpass: it has a list 'events' with 'started_at', and 'results_returned'");
  const DataValue& told = event_of(text);
  DataSlots slots(text);
  Timetable& event = slots.event();
  event.title = line_of(told["title"]);
  event.venue = line_of(first_of(told, {"place", "address"}));
  event.url = line_of(first_of(told, {"event_url", "url"}));
  if (const auto start = slots.moment(told["started_at"])) {
    event.date = start->date;
    event.hours.start = start->clock;
    if (const auto end = slots.moment(told["ended_at"])) event.hours.end = clock_on(start->date, *end);
  }
  if (events_of(text).size() > 1)
    slots.doubt(
        fmt::format("the answer holds {} events: '{}' is taken", events_of(text).size(), event.title));
  return std::move(slots).take();
}

}  // namespace notes
