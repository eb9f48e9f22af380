// SPDX-License-Identifier: MIT
// What the description of an event in a calendar tells in labelled lines.
#include "ical_description.hpp"

#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/label.hpp"
#include "one_line.hpp"
#include "slot_fields.hpp"

namespace notes {
namespace {

constexpr std::size_t longest = 400;  // bytes of a line

bool is_track_label(std::string_view label) {
  const FoldedView word(label);
  for (const std::string_view each : {"track", "room", "トラック", "部屋"})
    if (word.text() == each) return true;
  return false;
}

void keep_first(std::string_view value, std::string& text) {
  if (text.empty()) text = value;
}

}  // namespace

IcalDescription read_ical_description(std::string_view text, const Words& words) {
  IcalDescription told;
  for (const std::string_view line : split(text, '\n')) {
    const auto label = line.size() <= longest ? read_label(line) : std::nullopt;
    if (!label || label->value.empty()) continue;
    const std::string_view name = line.substr(label->label.begin, label->label.size());
    const std::string value = one_line(line.substr(label->value.begin, label->value.size()));
    const FactRole role = words.fact_role(name);
    if (is_track_label(name))
      keep_first(value, told.track);
    else if (role == FactRole::speakers)
      keep_first(value, told.speakers);
    else if (!is_web_address(value))
      continue;
    else if (role == FactRole::url)
      keep_first(value, told.url);
    else if (role == FactRole::slides)
      told.slides.push_back(value);
    else if (role == FactRole::video)
      told.videos.push_back(value);
  }
  return told;
}

}  // namespace notes
