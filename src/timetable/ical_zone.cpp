// SPDX-License-Identifier: MIT
// A time zone as a calendar describes it itself.
#include "ical_zone.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
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
std::optional<minutes> offset_of(const IcalComponent& part, std::string_view name) {
  const IcalProperty* property = part.find(name);
  return property ? read_zone(property->value) : std::nullopt;
}

/// A weekday of a month, each year.
struct Yearly {
  std::chrono::month month;
  std::chrono::weekday weekday;
  int nth = 0;  // negative: from the end of the month

  sys_days in(std::chrono::year year) const {
    return nth > 0 ? sys_days{year / month / weekday[1]} + days{7 * (nth - 1)}
                   : sys_days{year / month / weekday[std::chrono::last]} + days{7 * (nth + 1)};
  }
};

std::optional<Yearly> read_rule(std::string_view rule) {
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

/// The last day of a rule: nobody changes the clocks twice a day.
sys_days read_until(std::string_view rule) {
  constexpr Date last{std::chrono::year{2100}, std::chrono::December, std::chrono::day{31}};
  const std::string_view until = part_of(rule, "UNTIL");
  const Date date = read_date(until.substr(0, until.find('T'))).value_or(last);
  return std::min(sys_days{date}, sys_days{last});
}

bool is_before(const auto& a, const auto& b) { return a.at < b.at; }

}  // namespace

IcalZone::IcalZone(const std::vector<const IcalComponent*>& parts) {
  for (const IcalComponent* part : parts) read_part(*part);
  for (std::vector<Change>* changes : {&on_clock_, &in_utc_})
    std::stable_sort(changes->begin(), changes->end(), is_before<Change, Change>);
}

void IcalZone::read_part(const IcalComponent& part) {
  const IcalProperty* start = part.find("DTSTART");
  const auto first = start ? read_moment(start->value) : std::nullopt;
  const auto to = offset_of(part, "TZOFFSETTO");
  if (!first || !to) return;
  const auto from = offset_of(part, "TZOFFSETFROM").value_or(*to);
  const auto point_of = [](const Moment& moment) { return sys_days{moment.date} + minutes{moment.clock}; };
  add(point_of(*first), from, *to);
  const IcalProperty* rule = part.find("RRULE");
  if (rule && from != *to) {
    const auto yearly = read_rule(rule->value);
    has_other_rules_ = has_other_rules_ || !yearly;
    const sys_days until = read_until(rule->value);
    for (auto year = first->date.year() + std::chrono::years{1}; yearly && yearly->in(year) <= until; ++year)
      add(yearly->in(year) + minutes{first->clock}, from, *to);
  }
  for (const IcalProperty& property : part.properties) {
    if (property.name != "RDATE") continue;
    for (const std::string_view date : split(property.value, ','))
      if (const auto moment = read_moment(date)) add(point_of(*moment), from, *to);
  }
}

void IcalZone::add(Point at, Offset from, Offset to) {
  if (on_clock_.size() >= most_changes) return;
  on_clock_.push_back({at, from, to});
  in_utc_.push_back({at - from, from, to});
}

/// Before the first change the clocks are as it found them.
IcalZone::Offset IcalZone::offset_at(Point point, const std::vector<Change>& changes) {
  if (changes.empty()) return Offset{0};
  const auto after =
      std::upper_bound(changes.begin(), changes.end(), Change{point, {}, {}}, is_before<Change, Change>);
  return after == changes.begin() ? after->from : std::prev(after)->to;
}

IcalZone::Offset IcalZone::offset_on_clock(const Moment& moment) const {
  return offset_at(sys_days{moment.date} + minutes{moment.clock}, on_clock_);
}

IcalZone::Offset IcalZone::offset_at_utc(const Moment& moment) const {
  return offset_at(sys_days{moment.date} + minutes{moment.clock}, in_utc_);
}

}  // namespace notes
