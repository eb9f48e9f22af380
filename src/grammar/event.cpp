// SPDX-License-Identifier: MIT
// The names of what an event consists of.
#include "notes/event.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace notes {
namespace {

constexpr std::array<std::pair<TalkKind, std::string_view>, talk_kind_count> kind_names{{
    {TalkKind::talk, "talk"},
    {TalkKind::lt, "lt"},
    {TalkKind::keynote, "keynote"},
    {TalkKind::panel, "panel"},
    {TalkKind::workshop, "workshop"},
    {TalkKind::opening, "opening"},
    {TalkKind::closing, "closing"},
    {TalkKind::pause, "break"},
    {TalkKind::social, "social"},
    {TalkKind::other, "other"},
}};

}  // namespace

std::string clock_text(Clock clock) { return fmt::format("{:02}:{:02}", clock / 60, clock % 60); }

std::string hours_text(const Hours& hours) {
  if (!hours.start && !hours.end) return {};
  return fmt::format("{}-{}", hours.start ? clock_text(*hours.start) : "",
                     hours.end ? clock_text(*hours.end) : "");
}

Hours hours_of(const std::vector<Slot>& slots) {
  Hours hours;
  for (const Slot& slot : slots) {
    if (slot.start) hours.start = std::min(*slot.start, hours.start.value_or(*slot.start));
    if (slot.end) hours.end = std::max(*slot.end, hours.end.value_or(*slot.end));
  }
  return hours;
}

std::string_view to_string(TalkKind kind) {
  for (const auto& [each, name] : kind_names)
    if (each == kind) return name;
  return {};
}

std::optional<TalkKind> talk_kind_named(std::string_view name) {
  for (const auto& [kind, each] : kind_names)
    if (each == name) return kind;
  return std::nullopt;
}

bool is_interlude(TalkKind kind) {
  return kind == TalkKind::pause || kind == TalkKind::opening || kind == TalkKind::closing ||
         kind == TalkKind::social;
}

}  // namespace notes
