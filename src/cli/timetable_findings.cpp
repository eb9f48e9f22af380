// SPDX-License-Identifier: MIT
// Slots in the order of their starts, and how far the ones before have reached.
#include "timetable_findings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace notes {
namespace {

using Slots = std::vector<const Slot*>;

/// What a slot is called: with its day where there are several.
class Names {
 public:
  explicit Names(const std::vector<Slot>& slots)
      : with_days_(std::any_of(slots.begin(), slots.end(),
                               [&](const Slot& slot) { return slot.date != slots.front().date; })) {}

  std::string day_and_hours(const std::optional<Date>& date, const Hours& hours) const {
    return (with_days_ && date ? to_string(*date) + " " : "") + hours_text(hours);
  }

  std::string of(const Slot& slot) const {
    std::string text = day_and_hours(slot.date, slot);
    if (!slot.track.empty()) text += fmt::format(" [{}]", slot.track);
    return slot.title.empty() ? text : fmt::format("{} {}", text, slot.title);
  }

 private:
  bool with_days_;
};

bool is_reversed(const Slot& slot) { return slot.start && slot.end && *slot.end < *slot.start; }

/// Those with a start, by their days and starts. A reversed one is told as such and spoils nothing else.
Slots in_order(const std::vector<Slot>& slots) {
  Slots sound;
  for (const Slot& slot : slots)
    if (slot.start && !is_reversed(slot)) sound.push_back(&slot);
  std::stable_sort(sound.begin(), sound.end(), [](const Slot* a, const Slot* b) {
    return std::tie(a->date, *a->start) < std::tie(b->date, *b->start);
  });
  return sound;
}

void add_overlaps(Slots slots, const Names& names, std::vector<SlotFinding>& found) {
  std::stable_sort(slots.begin(), slots.end(),
                   [](const Slot* a, const Slot* b) { return a->track < b->track; });
  const Slot* longest = nullptr;  // of those before, on that day of that track
  for (const Slot* slot : slots) {
    if (longest && (longest->track != slot->track || longest->date != slot->date)) longest = nullptr;
    if (longest && *slot->start < *longest->end)
      found.push_back({fmt::format("{} overlaps {} by {} min", names.of(*slot), names.of(*longest),
                                   std::min(*longest->end, slot->end.value_or(*longest->end)) - *slot->start),
                       true});
    if (slot->end && (!longest || *slot->end > *longest->end)) longest = slot;
  }
}

/// Where an end is not told, nobody knows how long it goes on.
void add_gaps(const Slots& slots, const Names& names, std::vector<SlotFinding>& found) {
  std::optional<Clock> reached;
  const Slot* before = nullptr;
  for (const Slot* slot : slots) {
    if (before && before->date != slot->date) reached.reset();
    if (reached && *slot->start > *reached)
      found.push_back(
          {fmt::format("{}: no slot", names.day_and_hours(slot->date, {reached, slot->start})), false});
    const bool is_open = !slot->end;
    reached = is_open ? std::nullopt : std::optional(std::max(*slot->end, reached.value_or(*slot->end)));
    before = slot;
  }
}

}  // namespace

std::vector<SlotFinding> check_slots(const std::vector<Slot>& slots) {
  const Names names(slots);
  std::vector<SlotFinding> found;
  for (const Slot& slot : slots)
    if (is_reversed(slot)) found.push_back({names.of(slot) + " ends before it begins", true});
  const Slots sound = in_order(slots);
  add_overlaps(sound, names, found);
  add_gaps(sound, names, found);
  return found;
}

}  // namespace notes
