// SPDX-License-Identifier: MIT
// Addresses and durations are told by their form alone.
#include "slot_details.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "moment.hpp"
#include "notes/blanks.hpp"
#include "notes/find.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/time_range.hpp"

namespace notes {
namespace {

constexpr int longest = 12 * 60;  // minutes

/// Whether what a link shows is no part of a title.
bool is_address(const Link& link, const Words& words) {
  if (link.image) return false;
  const FactRole role = words.fact_role(link.text);
  return link.text.empty() || link.text == link.url || role == FactRole::slides || role == FactRole::video;
}

}  // namespace

void take_links(std::string_view text, const Words& words, Slot& slot, bool of_slides) {
  if (!holds(text, "://")) return;  // most have none
  for (Link& link : read_links(text)) {
    if (link.image || !profile_handle(link.url).empty()) continue;
    const LinkRole role = words.link_role(link.url);
    if (role == LinkRole::video)
      slot.videos.push_back(std::move(link.url));
    else if (role == LinkRole::slides || of_slides)
      slot.slides.push_back(std::move(link.url));
    else if (slot.url.empty())
      slot.url = std::move(link.url);
  }
}

std::string without_addresses(std::string_view text, const Words& words) {
  if (!holds(text, "://")) return std::string(text);
  std::string rest;
  std::size_t at = 0;
  for (const Link& link : read_links(text)) {
    if (!is_address(link, words)) continue;
    rest += text.substr(at, link.span.begin - at);
    at = link.span.end;
  }
  return std::string(trim(rest + std::string(text.substr(at))));
}

std::optional<int> duration_behind(std::string_view text) {
  text = trim(text);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 2> pairs{{{"(", ")"}, {"（", "）"}}};
  for (const auto& [open, close] : pairs) {
    const std::size_t at = text.ends_with(close) ? find_last(text, open) : std::string_view::npos;
    if (at == std::string_view::npos) continue;
    const std::string_view inside =
        text.substr(at + open.size(), text.size() - close.size() - at - open.size());
    const bool has_unit = inside.find_first_not_of("0123456789: ") != std::string_view::npos;
    return has_unit ? read_duration(inside) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<int> row_duration(const Cells& cells, const Columns& columns, const Slot& slot) {
  for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
    if (columns[i] != ColumnRole::duration && columns[i] != ColumnRole::time) continue;
    const auto minutes = read_duration(cells[i]);
    if (columns[i] == ColumnRole::duration && minutes) return minutes;
    if (columns[i] == ColumnRole::duration) continue;
    const auto clock = read_time_range(cells[i]);
    const bool is_start = clock && ((clock->start && slot.start == clock->start->minutes) ||
                                    (clock->end && slot.end == clock->end->minutes));
    if (minutes && !is_start) return minutes;
    if (is_start)
      if (const auto behind = duration_behind(cells[i])) return behind;
  }
  return std::nullopt;
}

void end_after(Slot& slot, std::optional<int> minutes) {
  const bool are_several = slot.kind == TalkKind::lt && slot.speakers.empty();
  if (!minutes || *minutes <= 0 || *minutes > longest || are_several) return;
  if (slot.start && !slot.end) slot.end = *slot.start + *minutes;
  if (slot.end && !slot.start && *slot.end >= *minutes) slot.start = *slot.end - *minutes;
}

}  // namespace notes
