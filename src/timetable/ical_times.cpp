// SPDX-License-Identifier: MIT
// The moments of a calendar on the clocks of the event.
#include "ical_times.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>

#include "notes/blanks.hpp"

namespace notes {
namespace {

using std::chrono::minutes;

constexpr std::string_view utc = "UTC";
constexpr std::size_t most_zones = 20;  // further ones count as not described

std::string name_in(const IcalComponent& component, std::string_view property_name) {
  const IcalProperty* property = component.find(property_name);
  return property ? std::string(trim(property->value)) : std::string();
}

}  // namespace

IcalTimes::IcalTimes(const IcalFile& file, std::optional<minutes> zone) : said_(zone) {
  std::string named;
  std::map<std::string, std::vector<const IcalComponent*>> parts;  // of each zone
  for (const IcalComponent& part : file.components) {
    if (part.name == "VCALENDAR" && named.empty()) named = name_in(part, "X-WR-TIMEZONE");
    if (part.parent == IcalComponent::none || (part.name != "STANDARD" && part.name != "DAYLIGHT")) continue;
    const IcalComponent& around = file.components[part.parent];
    if (around.name == "VTIMEZONE") parts[name_in(around, "TZID")].push_back(&part);
  }
  for (const auto& [name, of_zone] : parts)
    if (IcalZone made(of_zone); !made.empty() && zones_.size() < most_zones)
      zones_.emplace(name, std::move(made));
  add_known(named);
  if (zones_.empty()) add_named_by_moments(file);
  if (const auto found = zones_.find(named); found != zones_.end())
    own_ = &found->second;
  else if (zones_.size() == 1)
    own_ = &zones_.begin()->second;
}

/// A zone that needs no description. UTC is what machines write, and nobody's clocks.
void IcalTimes::add_known(const std::string& name) {
  if (const auto offset = read_zone(name); offset && *offset != minutes{0})
    zones_.try_emplace(name, IcalZone(*offset));
}

void IcalTimes::add_named_by_moments(const IcalFile& file) {
  for (const IcalComponent& component : file.components)
    for (const IcalProperty& property : component.properties)
      if (const std::string_view name = property.parameter("TZID"); !name.empty())
        add_known(std::string(name));
}

std::optional<Moment> IcalTimes::read(const IcalProperty& property) {
  auto moment = read_moment(property.value);
  if (!moment) return std::nullopt;
  const std::string_view name = moment->offset ? utc : property.parameter("TZID");
  if (!name.empty()) met_.emplace(name);
  if (const auto zone = zones_.find(name); !moment->offset && zone != zones_.end())
    moment->offset = zone->second.offset_on_clock(*moment);
  else if (!moment->offset)
    moment->offset = read_zone(name);
  if (!moment->offset) return moment;
  if (said_) return in_zone(*moment, *said_);
  return own_ ? in_zone(*moment, own_->offset_at_utc(in_zone(*moment, minutes{0}))) : moment;
}

std::vector<std::string> IcalTimes::doubts() const {
  std::vector<std::string> doubts;
  for (const std::string& name : met_) {
    const auto zone = zones_.find(name);
    if (zone != zones_.end() && zone->second.has_other_rules())
      doubts.push_back(
          fmt::format("the clocks of {} change by a rule that is not read: look at the hours", name));
    if (zone == zones_.end() && !read_zone(name) && (said_ || met_.size() > 1))
      doubts.push_back(
          fmt::format("the calendar does not describe the zone {}: its times are taken as they are", name));
  }
  if (said_ || own_) return doubts;
  if (met_.contains(utc)) doubts.emplace_back("times are in UTC: say --zone +09:00");
  if (met_.size() > 1) doubts.emplace_back("times are of several zones: say --zone +09:00");
  return doubts;
}

}  // namespace notes
