// SPDX-License-Identifier: MIT
// An event and its talks: the nouns every room speaks in.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "notes/date.hpp"

namespace notes {

/// Minutes since the midnight with which the event's day begins; 25:00 is 1500.
using Clock = int;

/// "19:30"; hours may pass 24.
std::string clock_text(Clock clock);

/// When something begins and ends, as far as it is known.
struct Hours {
  std::optional<Clock> start;
  std::optional<Clock> end;
};

/// "19:30-19:40", "19:30-", "-19:40"; "" where nothing is known.
std::string hours_text(const Hours& hours);

enum class TalkKind { talk, lt, keynote, panel, workshop, opening, closing, pause, social, other };
inline constexpr std::size_t talk_kind_count = 10;

/// The name of a kind in series files and JSON; `pause` is "break".
std::string_view to_string(TalkKind kind);
std::optional<TalkKind> talk_kind_named(std::string_view name);

/// Talks that nobody gives and that need no notes: breaks, openings, closings, social parts.
bool is_interlude(TalkKind kind);

struct Speaker {
  std::string name;    ///< without honorific; empty where only a handle or a company is named
  std::string handle;  ///< without `@`
  std::string affiliation;
  std::string written;  ///< as it stands in the text, honorific included, affiliation left out
};

/// What fills a slot of the timetable or has a heading of its own.
struct Talk : Hours {
  TalkKind kind = TalkKind::talk;
  std::string track;
  std::string title;
  std::vector<Speaker> speakers;
};

/// A talk as a programme announces it.
struct Slot : Talk {
  Slot() = default;
  explicit Slot(Talk talk) : Talk(std::move(talk)) {}

  std::optional<Date> date;         ///< the day with whose midnight its clocks begin to count
  std::string url;                  ///< of its own page
  std::vector<std::string> slides;  ///< addresses
  std::vector<std::string> videos;  ///< addresses
};

/// From the first start to the last end, whatever their days.
Hours hours_of(const std::vector<Slot>& slots);

/// One dated gathering of a series, as far as it is known before it takes place.
struct Event {
  Date date;
  std::string number;  ///< digits; empty where it is not known
  std::string title;   ///< empty: as the series says
  std::string venue;
  std::string url;
  Hours hours;  ///< told besides the slots; they count where they are
  std::vector<Slot> slots;
};

}  // namespace notes
