// SPDX-License-Identifier: MIT
// A time zone as a calendar describes it itself.
#include "ical_zone.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "notes/blanks.hpp"

namespace notes {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::sys_days;

/// The value of `NAME=value` in a rule; empty where it has no such part.
std::string_view part_of(std::string_view rule, std::string_view name) {
  for (const std::string_view part : split(rule, ';'))
    if (part.starts_with(name) && part.substr(name.size()).starts_with('='))
      return trim(part.substr(name.size() + 1));
  return {};
}

/// The number at the front of a text, `+2` and `-1` too, which it is taken from.
std::optional<int> take_number(std::string_view& text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

std::optional<std::chrono::weekday> read_weekday_code(std::string_view code) {
  static constexpr std::array<std::string_view, 7> codes{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
  const auto found = std::find(codes.begin(), codes.end(), code);
  if (found == codes.end()) return std::nullopt;
  return std::chrono::weekday{static_cast<unsigned>(found - codes.begin())};
}

/// The offset of `TZOFFSETTO:+0900`.
std::optional<minutes> offset_of(const IcalComponent& observance, std::string_view name) {
  const IcalProperty* property = observance.find(name);
  return property ? read_zone(property->value) : std::nullopt;
}

}  // namespace

void IcalZone::add(const IcalComponent& observance) {
  const IcalProperty* start = observance.find("DTSTART");
  const auto at = start ? read_moment(start->value) : std::nullopt;
  const auto to = offset_of(observance, "TZOFFSETTO");
  if (!at || !to) return;
  const auto from = offset_of(observance, "TZOFFSETFROM").value_or(*to);
  const auto add_change = [&](const Moment& moment) -> Change* {
    if (changes_.size() >= most_changes) return nullptr;
    return &changes_.emplace_back(
        Change{sys_days{moment.date} + minutes{moment.clock}, from, *to, std::nullopt, std::nullopt});
  };
  Change* first = add_change(*at);
  const IcalProperty* rule = observance.find("RRULE");
  if (first && rule) {
    first->yearly = read_rule(rule->value);
    first->until = read_until(rule->value);
    has_other_rules_ = has_other_rules_ || !first->yearly;
  }
  for (const IcalProperty& property : observance.properties) {
    if (property.name != "RDATE") continue;
    for (const std::string_view date : split(property.value, ','))
      if (const auto moment = read_moment(date)) add_change(*moment);
  }
}

std::optional<IcalZone::Yearly> IcalZone::read_rule(std::string_view rule) {
  if (part_of(rule, "FREQ") != "YEARLY" || !part_of(rule, "BYMONTHDAY").empty()) return std::nullopt;
  if (const std::string_view interval = part_of(rule, "INTERVAL"); !interval.empty() && interval != "1")
    return std::nullopt;
  std::string_view by_month = part_of(rule, "BYMONTH"), by_day = part_of(rule, "BYDAY");
  const auto month = take_number(by_month), nth = take_number(by_day);
  const auto weekday = read_weekday_code(by_day);
  if (!month || *month < 1 || *month > 12 || !by_month.empty()) return std::nullopt;
  if (!nth || *nth == 0 || *nth < -5 || *nth > 5 || !weekday) return std::nullopt;
  return Yearly{std::chrono::month{static_cast<unsigned>(*month)}, *weekday, *nth};
}

/// The day is enough: nobody changes the clocks twice a day.
std::optional<IcalZone::Point> IcalZone::read_until(std::string_view rule) {
  const std::string_view until = part_of(rule, "UNTIL");
  const auto date = read_date(until.substr(0, until.find('T')));
  return date ? std::optional<Point>(sys_days{*date} + days{1}) : std::nullopt;
}

/// The last time that a change took place, no later than `until`.
std::optional<IcalZone::Point> IcalZone::last_change(const Change& change, Point until) {
  if (change.at > until) return std::nullopt;
  if (!change.yearly) return change.at;
  if (change.until) until = std::min(until, *change.until);
  const auto last_day = std::chrono::floor<days>(until);
  const minutes clock = change.at - std::chrono::floor<days>(change.at);
  const auto [month, weekday, nth] = *change.yearly;
  for (std::chrono::year year = Date{last_day}.year(); year >= Date{last_day}.year() - std::chrono::years{1};
       --year) {
    const sys_days day = nth > 0 ? sys_days{year / month / weekday[1]} + days{7 * (nth - 1)}
                                 : sys_days{year / month / weekday[std::chrono::last]} + days{7 * (nth + 1)};
    const Point point = day + clock;
    if (point <= until && point >= change.at) return point;
  }
  return change.at;
}

IcalZone::Offset IcalZone::offset_at(Point point, bool is_utc) const {
  const Change* found = nullptr;
  std::optional<Point> latest;
  for (const Change& change : changes_) {
    const Offset behind = is_utc ? change.from : Offset{0};  // clocks show that much more than UTC
    const auto last = last_change(change, point + behind);
    if (!last || (latest && *last - behind < *latest)) continue;
    latest = *last - behind;
    found = &change;
  }
  if (found) return found->to;
  const auto first = std::min_element(changes_.begin(), changes_.end(),
                                      [](const Change& a, const Change& b) { return a.at < b.at; });
  return first == changes_.end() ? Offset{0} : first->from;
}

IcalZone::Offset IcalZone::offset_on_clock(const Moment& moment) const {
  return offset_at(sys_days{moment.date} + minutes{moment.clock}, false);
}

IcalZone::Offset IcalZone::offset_at_utc(const Moment& moment) const {
  return offset_at(sys_days{moment.date} + minutes{moment.clock}, true);
}

}  // namespace notes
