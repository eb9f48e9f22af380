// SPDX-License-Identifier: MIT
// slot/…: times that cannot be, or do not fit each other.
#include <fmt/format.h>

#include "families.hpp"
#include "findings.hpp"

namespace notes {
namespace {

bool is_possible(const std::optional<WrittenClock>& clock) { return clock && clock->possible; }

bool has_possible_times(const NotedTalk& talk) {
  if (!talk.time) return false;
  const auto& [start, end, whole] = *talk.time;
  return (!start || is_possible(start)) && (!end || is_possible(end));
}

bool is_reversed(const NotedTalk& talk) { return talk.start && talk.end && *talk.end < *talk.start; }

bool is_sound(const NotedTalk& talk) { return has_possible_times(talk) && !is_reversed(talk); }

void check_clock(const Note& note, const std::optional<WrittenClock>& clock, Findings& found) {
  if (!clock || clock->possible) return;
  found.add(clock->span, fmt::format("'{}' is no time", note.source.text(clock->span)),
            "write it like 19:30; hours go up to 29:59");
}

void bad_time(const Note& note, const LintOptions&, Findings& found) {
  const auto check = [&](const std::optional<WrittenTimeRange>& time) {
    if (!time) return;
    check_clock(note, time->start, found);
    check_clock(note, time->end, found);
  };
  check(note.time);
  for (const NotedTalk& talk : note.talks) check(talk.time);
}

void reversed(const Note& note, const LintOptions&, Findings& found) {
  for (const NotedTalk& talk : note.talks)
    if (has_possible_times(talk) && is_reversed(talk))
      found.add(talk.time->span,
                fmt::format("this slot ends at {}, before it begins at {}", clock_text(*talk.end),
                            clock_text(*talk.start)),
                "swap or correct the times; past midnight goes on with 24:00, 25:00");
}

/// Slots of different tracks run side by side, and a new day begins anew.
void overlap(const Note& note, const LintOptions&, Findings& found) {
  const NotedTalk* before = nullptr;
  for (const NotedTalk& talk : note.talks) {
    if (!is_sound(talk) || !talk.start) continue;
    if (before && before->date != talk.date) before = nullptr;
    if (before && before->track == talk.track && *talk.start >= *before->start &&
        *talk.start < *before->end) {
      found
          .add(talk.time->span,
               fmt::format("overlaps the slot above ({}) by {} min", hours_text(*before),
                           *before->end - *talk.start),
               "correct the times; parallel talks carry their tracks: 13:00-13:50 [A] …")
          .related.push_back({before->time->span, "the slot above"});
    }
    if (talk.end) before = &talk;
  }
}

void outside_event(const Note& note, const LintOptions&, Findings& found) {
  if (!note.time) return;
  const auto& [begins, ends, whole] = *note.time;
  for (const NotedTalk& talk : note.talks) {
    if (!is_sound(talk)) continue;
    const bool early = is_possible(begins) && talk.start && *talk.start < begins->minutes;
    const bool late = is_possible(ends) && talk.end && *talk.end > ends->minutes;
    if (!early && !late) continue;
    const std::string_view verb = late ? "ends" : "begins";
    const WrittenClock& bound = late ? *ends : *begins;
    found
        .add(talk.time->span,
             fmt::format("this slot {} at {}, the event at {}", verb,
                         clock_text(late ? *talk.end : *talk.start), clock_text(bound.minutes)),
             "correct the slot, or the hours of the event")
        .related.push_back({bound.span, fmt::format("the event {} here", verb)});
  }
}

constexpr Rule rules_of_slot[] = {
    {"slot/bad-time", Severity::error, "a time that no clock shows", bad_time},
    {"slot/reversed", Severity::error, "a slot that ends before it begins", reversed},
    {"slot/overlap", Severity::warning, "a slot that begins before the one above ends", overlap},
    {"slot/outside-event", Severity::warning, "a slot before the event begins or after it ends",
     outside_event},
};

}  // namespace

std::span<const Rule> slot_rules() { return rules_of_slot; }

}  // namespace notes
