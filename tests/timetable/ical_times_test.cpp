// SPDX-License-Identifier: MIT
// Moments of calendars on the clocks of the event.
#include "ical_times.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

using std::chrono::minutes;

using Lines = std::vector<std::string>;

std::string described(const std::string& name, const std::string& offset) {
  return "BEGIN:VTIMEZONE\nTZID:" + name +
         "\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:" + offset + "\nTZOFFSETTO:" + offset +
         "\nEND:STANDARD\nEND:VTIMEZONE\n";
}

/// The clocks of these moments, and the doubts.
Lines read(const std::string& zones, const Lines& starts, std::optional<minutes> said = std::nullopt) {
  std::string text = "BEGIN:VCALENDAR\n" + zones + "BEGIN:VEVENT\n";
  for (const std::string& start : starts) text += "DTSTART" + start + "\n";
  const IcalFile file = read_ical_lines(Source("a.ics", text + "END:VEVENT\nEND:VCALENDAR\n"));
  IcalTimes times(file, said);
  Lines lines;
  for (const IcalProperty& property : file.components.back().properties) {
    const auto moment = times.read(property);
    lines.push_back(moment ? to_string(moment->date) + " " + clock_text(moment->clock) : "none");
  }
  for (const std::string& doubt : times.doubts()) lines.push_back("doubt: " + doubt);
  return lines;
}

const std::string utc = ":20260829T103000Z";
const std::string floating = ":20260829T193000";
const std::string paris = ";TZID=Europe/Paris:20260829T193000";
const std::string tokyo = ";TZID=Asia/Tokyo:20260829T193000";

TEST_CASE("moments are brought to the zone that was said, floating ones are of it") {
  CHECK(read(described("Asia/Tokyo", "+0900"), {utc, floating, tokyo}, minutes{330}) ==
        Lines{"2026-08-29 16:00", "2026-08-29 19:30", "2026-08-29 16:00"});
}

TEST_CASE("else to the only zone that the calendar describes, or the one that it names") {
  CHECK(read(described("Asia/Tokyo", "+0900"), {utc, floating, tokyo}) ==
        Lines{"2026-08-29 19:30", "2026-08-29 19:30", "2026-08-29 19:30"});
  const std::string two = described("Asia/Kolkata", "+0530") + described("Asia/Tokyo", "+0900");
  CHECK(read("X-WR-TIMEZONE:Asia/Kolkata\n" + two, {utc, tokyo}) ==
        Lines{"2026-08-29 16:00", "2026-08-29 16:00"});
}

TEST_CASE("Japan needs no description, whether the calendar names it or its moments do") {
  CHECK(read("X-WR-TIMEZONE:Asia/Tokyo\n", {utc, floating, tokyo}) ==
        Lines{"2026-08-29 19:30", "2026-08-29 19:30", "2026-08-29 19:30"});
  CHECK(read("", {utc, tokyo}) == Lines{"2026-08-29 19:30", "2026-08-29 19:30"});
  CHECK(read("", {tokyo}, minutes{0}) == Lines{"2026-08-29 10:30"});
  CHECK(read("X-WR-TIMEZONE:UTC\n", {utc, tokyo}) == Lines{"2026-08-29 19:30", "2026-08-29 19:30"});
}

TEST_CASE("else they stay, and that is told") {
  CHECK(read("", {floating}) == Lines{"2026-08-29 19:30"});
  CHECK(read("", {paris}) == Lines{"2026-08-29 19:30"});
  CHECK(read("X-WR-TIMEZONE:Europe/Paris\n", {utc}) ==
        Lines{"2026-08-29 10:30", "doubt: times are in UTC: say --zone +09:00"});
  CHECK(
      read(described("Asia/Kolkata", "+0530") + described("Asia/Tokyo", "+0900"),
           {tokyo, ";TZID=Asia/Kolkata:20260829T193000"}) ==
      Lines{"2026-08-29 19:30", "2026-08-29 19:30", "doubt: times are of several zones: say --zone +09:00"});
}

TEST_CASE("a zone that the calendar does not describe is told where it matters") {
  const std::string doubt =
      "doubt: the calendar does not describe the zone Europe/Paris: its times are taken as they are";
  CHECK(read("", {paris}, minutes{0}) == Lines{"2026-08-29 19:30", doubt});
  CHECK(read(described("Asia/Kolkata", "+0530"), {paris, utc}) ==
        Lines{"2026-08-29 19:30", "2026-08-29 16:00", doubt});
  CHECK(read(described("Asia/Kolkata", "+0530"), {tokyo}) == Lines{"2026-08-29 16:00"});
  CHECK(read("", {";TZID=UTC:20260829T103000"}, minutes{540}) == Lines{"2026-08-29 19:30"});
}

TEST_CASE("rules that are not followed are told where a time is of that zone") {
  const std::string odd =
      "BEGIN:VTIMEZONE\nTZID:Odd\nBEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=DAILY\n"
      "TZOFFSETFROM:+0800\nTZOFFSETTO:+0900\nEND:STANDARD\nEND:VTIMEZONE\n";
  CHECK(read(odd, {floating}) == Lines{"2026-08-29 19:30"});
  CHECK(read(odd, {";TZID=Odd:20260829T193000"}) ==
        Lines{"2026-08-29 19:30",
              "doubt: the clocks of Odd change by a rule that is not read: look at the hours"});
}

TEST_CASE("what is no moment is none") {
  CHECK(read("", {":20260829", ":20260230T100000", ":", ":soon"}) == Lines{"none", "none", "none", "none"});
}

}  // namespace
}  // namespace notes
