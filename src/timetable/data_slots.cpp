// SPDX-License-Identifier: MIT
// The steps that every system's export asks for.
#include "data_slots.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "bounds.hpp"
#include "notes/blanks.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

/// The beginning of what stands at an offset, for somebody to recognise it by.
std::string excerpt(const Source& source, std::size_t offset) {
  constexpr std::size_t most_bytes = 100;
  const std::size_t end = std::max(offset, source.line(source.line_at(offset)).end);
  std::string_view rest = source.text({offset, end});
  std::size_t size = 0;
  while (size < std::min(rest.size(), most_bytes)) size += first_code_point(rest.substr(size)).size;
  return std::string(rest.substr(0, size)) + (size < rest.size() ? "…" : "");
}

}  // namespace

std::string line_of(const DataValue& value) { return one_line(value.text); }

const DataValue& first_of(const DataValue& map, std::initializer_list<std::string_view> keys) {
  static const DataValue nothing;
  for (const std::string_view key : keys) {
    const DataValue& value = map[key];
    if (!value.members.empty() || !trim(value.text).empty()) return value;
  }
  return nothing;
}

void DataSlots::add(Slot slot, const DataValue& value) {
  if (slot.title.empty()) return unread(value);
  if (is_interlude(slot.kind) && slot.speakers.empty() && slot.start) {
    const std::string key =
        fmt::format("{} {} {}", slot.date ? to_string(*slot.date) : "", hours_text(slot), slot.title);
    const auto [known, is_new] = interludes_.try_emplace(key, timetable_.slots.size());
    if (!is_new) {
      timetable_.slots[known->second].track.clear();
      return;
    }
  }
  add_slot(text_.source(), std::move(slot), timetable_);
}

void DataSlots::unread(const DataValue& value) {
  const Source& source = text_.source();
  timetable_.unread.push_back({source.line_at(value.offset), excerpt(source, value.offset)});
}

void DataSlots::doubt(std::string sentence) {
  if (doubts_.insert(sentence).second) timetable_.doubts.push_back(std::move(sentence));
}

std::optional<Moment> DataSlots::moment(const DataValue& value) {
  const auto told = read_moment(value.text);
  return told ? moment(*told) : std::nullopt;
}

std::optional<Moment> DataSlots::moment(const Moment& told) {
  if (text_.hints().zone) return in_zone(told, *text_.hints().zone);
  if (told.offset == std::chrono::minutes{0}) doubt("times are in UTC: say --zone +09:00");
  return told;
}

Timetable DataSlots::take() && {
  std::optional<Date> first = timetable_.date;
  if (!first)
    for (const Slot& slot : timetable_.slots)
      if (slot.date && (!first || *slot.date < *first)) first = slot.date;
  timetable_.date = first;
  return std::move(timetable_);
}

void set_hours(Slot& slot, const Moment& start, const std::optional<Moment>& end,
               std::optional<int> minutes) {
  slot.date = start.date;
  slot.start = start.clock;
  if (end)
    slot.end = clock_on(start.date, *end);
  else if (minutes && *minutes > 0)
    slot.end = start.clock + *minutes;
}

}  // namespace notes
