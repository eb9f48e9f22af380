// SPDX-License-Identifier: MIT
// `m:ss` and `h:mm:ss`; the first may look like the time of a day, which the whole list tells.
#include "chapters.hpp"

#include <fmt/format.h>

#include <charconv>

#include "moment.hpp"
#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/talk_line.hpp"
#include "slot_details.hpp"
#include "timetable_builder.hpp"

namespace notes {
namespace {

struct Stamp {
  int seconds = 0;
  bool is_clock = true;  // it could be a time of the day
  std::size_t size = 0;
};

/// The number at `at`, which goes behind it; none where it has too few digits.
std::optional<int> number_at(std::string_view text, std::size_t& at, std::size_t fewest, std::size_t most) {
  const std::size_t begin = at;
  while (at < text.size() && at < begin + most && text[at] >= '0' && text[at] <= '9') ++at;
  int value = 0;
  std::from_chars(text.data() + begin, text.data() + at, value);
  return at - begin >= fewest ? std::optional(value) : std::nullopt;
}

std::optional<Stamp> read_stamp(std::string_view text) {
  std::size_t at = 0;
  const auto first = number_at(text, at, 1, 3);
  if (!first || at == text.size() || text[at] != ':') return std::nullopt;
  const auto second = number_at(text, ++at, 2, 2);
  if (!second || *second > 59) return std::nullopt;
  std::optional<int> third;
  if (at < text.size() && text[at] == ':') {
    third = number_at(text, ++at, 2, 2);
    if (!third || *third > 59) return std::nullopt;
  }
  if (at < text.size() && text[at] >= '0' && text[at] <= '9') return std::nullopt;
  const int minutes = *first * 60 + *second;
  const int seconds = third ? minutes * 60 + *third : minutes;
  return Stamp{seconds, !third && minutes <= latest_clock, at};
}

std::string address_at(const std::string& video, int seconds) {
  const char joint = video.find('?') == std::string::npos ? '?' : '&';
  return fmt::format("{}{}t={}", video, joint, seconds);
}

std::string video_of(const std::vector<TextLine>& lines, const Words& words) {
  for (const TextLine& line : lines)
    if (line.text.find("://") != std::string::npos)
      for (const Link& link : read_links(line.text))
        if (words.link_role(link.url) == LinkRole::video) return link.url;
  return {};
}

/// `- 題`, `〜0:45 題`: what stands behind a stamp.
std::string_view behind_joint(std::string_view text) {
  text = trim(text);
  for (const std::string_view joint : {"- ", "– ", "— ", ": ", "| "})
    if (text.starts_with(joint)) return trim(text.substr(joint.size()));
  return text;
}

}  // namespace

bool are_chapters(const std::vector<TextLine>& lines) {
  int last = -1;
  std::size_t stamps = 0;
  bool all_clocks = true;
  for (const TextLine& line : lines) {
    const auto stamp = read_stamp(line.text);
    if (!stamp) continue;
    if (stamp->seconds <= last || (stamps == 0 && stamp->seconds != 0)) return false;
    last = stamp->seconds;
    all_clocks = all_clocks && stamp->is_clock;
    ++stamps;
  }
  return stamps >= 2 && !all_clocks;
}

Timetable read_chapters(const TimetableText& text, const std::vector<TextLine>& lines) {
  TimetableBuilder builder(text);
  const std::string video = video_of(lines, text.words());
  for (const TextLine& line : lines) {
    const auto stamp = read_stamp(line.text);
    if (line.text.empty() || (!video.empty() && !stamp && line.text.find(video) != std::string::npos))
      continue;
    const std::string_view title = stamp ? behind_joint(std::string_view(line.text).substr(stamp->size)) : "";
    if (title.empty()) {
      builder.read_or_leave(line);
      continue;
    }
    Slot slot(talk_of(read_talk_line(without_addresses(title, text.words()), text.words())));
    slot.start.reset();
    slot.end.reset();
    take_links(title, text.words(), slot);
    if (!video.empty()) slot.videos.push_back(address_at(video, stamp->seconds));
    builder.add(std::move(slot));
  }
  return std::move(builder).finish();
}

}  // namespace notes
