// SPDX-License-Identifier: MIT
// Lines as they are copied from an event page: to look at, to choose from, and to read again.
#include <fmt/format.h>

#include <algorithm>

#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "timetable_writers.hpp"

namespace notes {
namespace {

/// The label in front of titles that do not tell their kind themselves.
std::string_view label_of(TalkKind kind) {
  switch (kind) {
    case TalkKind::lt: return "LT";
    case TalkKind::keynote: return "Keynote";
    case TalkKind::panel: return "Panel";
    case TalkKind::workshop: return "Workshop";
    default: return {};
  }
}

std::string title_with_kind(const Slot& slot) {
  const std::string_view label = label_of(slot.kind);
  const bool is_told = label.empty() || holds(folded(slot.title), folded(label));
  return is_told ? slot.title : fmt::format("{}: {}", label, slot.title);
}

/// `@a (X社)、@b`.
std::string speakers_text(const Slot& slot) {
  std::string text;
  for (const Speaker& speaker : slot.speakers) {
    if (!text.empty()) text += "、";
    text += name_and_handle(speaker);
    if (!speaker.affiliation.empty()) text += fmt::format(" ({})", speaker.affiliation);
  }
  return text;
}

/// What stands behind the time: the columns who, where from, what. Without a time the first two tell that
/// it is a slot.
std::string columns_of(const Slot& slot, bool is_bare) {
  if (slot.speakers.empty()) return (is_bare ? "\t\t" : "") + title_with_kind(slot);
  const bool is_one = slot.speakers.size() == 1;
  const std::string who = is_one ? name_and_handle(slot.speakers.front()) : speakers_text(slot);
  const std::string_view from = is_one ? slot.speakers.front().affiliation : std::string_view();
  return fmt::format("{}\t{}\t{}", who, from, title_with_kind(slot));
}

}  // namespace

std::string write_timetable_text(const Timetable& timetable) {
  const bool has_times = std::any_of(timetable.slots.begin(), timetable.slots.end(),
                                     [](const Slot& slot) { return slot.start || slot.end; });
  std::string text;
  for (const Slot& slot : timetable.slots) {
    std::string front;
    const auto add = [&](const std::string& word) {
      if (!word.empty()) front += front.empty() ? word : " " + word;
    };
    if (slot.date) add(to_string(*slot.date));
    add(hours_text(slot));
    if (!slot.track.empty()) add(fmt::format("[{}]", slot.track));
    text +=
        front.empty() ? columns_of(slot, has_times) : fmt::format("{}\t{}", front, columns_of(slot, false));
    text += '\n';
  }
  return text;
}

}  // namespace notes
