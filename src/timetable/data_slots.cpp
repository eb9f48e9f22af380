// SPDX-License-Identifier: MIT
// The steps that every system's export asks for.
#include "data_slots.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "notes/text_set.hpp"
#include "notes/utf8.hpp"

namespace notes {
namespace {

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// The beginning of what stands at an offset, for somebody to recognise it by.
std::string excerpt(const Source& source, std::size_t offset) {
  constexpr std::size_t most_bytes = 100;
  const std::size_t end = std::max(offset, source.line(source.line_at(offset)).end);
  std::string_view rest = source.text({offset, end});
  std::size_t size = 0;
  while (size < std::min(rest.size(), most_bytes)) size += first_code_point(rest.substr(size)).size;
  return std::string(rest.substr(0, size)) + (size < rest.size() ? "…" : "");
}

LinkRole role_of(std::string_view url, std::string_view shown, const Words& words) {
  static constexpr TextSet slides{".pdf", ".pptx", ".ppt", ".odp", ".key"};
  static constexpr TextSet videos{".mp4", ".webm"};
  if (const LinkRole role = words.link_role(url); role != LinkRole::none) return role;
  const FactRole named = shown.empty() ? FactRole::none : words.fact_role(shown);
  if (named == FactRole::slides || slides.at_back(url) > 0) return LinkRole::slides;
  return named == FactRole::video || videos.at_back(url) > 0 ? LinkRole::video : LinkRole::none;
}

}  // namespace

std::string line_of(std::string_view text) {
  std::string line;
  bool blank = false;
  for (const char c : trim(text)) {
    if (is_control(c)) {
      blank = true;
      continue;
    }
    if (blank && !line.empty() && line.back() != ' ' && c != ' ') line += ' ';
    blank = false;
    line += c;
  }
  return std::string(trim(line));
}

std::string line_of(const DataValue& value) { return line_of(std::string_view(value.text)); }

const DataValue& first_of(const DataValue& map, std::initializer_list<std::string_view> keys) {
  static const DataValue nothing;
  for (const std::string_view key : keys) {
    const DataValue& value = map[key];
    if (!value.members.empty() || !trim(value.text).empty()) return value;
  }
  return nothing;
}

Speaker speaker_of(std::string name, std::string_view handle, std::string affiliation) {
  Speaker speaker;
  if (const std::string_view profile = profile_handle(handle); !profile.empty()) handle = profile;
  if (handle.starts_with('@')) handle.remove_prefix(1);
  const bool is_handle = handle.find_first_of(" /:") == std::string_view::npos;
  if (is_handle) speaker.handle = handle;
  speaker.written = name.empty() && !speaker.handle.empty() ? "@" + speaker.handle : name;
  speaker.name = std::move(name);
  speaker.affiliation = std::move(affiliation);
  return speaker;
}

TalkKind kind_of_interlude(std::string_view title, const Words& words) {
  if (const auto kind = find_talk_kind(title, words)) return *kind;
  return kind_at_rim(title, words).value_or(TalkKind::other);
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
  timetable_.slots.push_back(std::move(slot));
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

void DataSlots::add_link(Slot& slot, const DataValue& url, std::string_view shown) const {
  std::string address = line_of(url);
  if (split_address(address).host.empty()) return;
  const LinkRole role = role_of(address, shown, words());
  if (role == LinkRole::slides) slot.slides.push_back(std::move(address));
  if (role == LinkRole::video) slot.videos.push_back(std::move(address));
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
