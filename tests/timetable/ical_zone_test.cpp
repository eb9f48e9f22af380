// SPDX-License-Identifier: MIT
// Zones whose clocks are put forward and back.
#include "ical_zone.hpp"

#include <doctest/doctest.h>

namespace notes {
namespace {

IcalZone zone(const std::string& lines) {
  const IcalFile file = read_ical_lines(Source("a.ics", lines));
  std::vector<const IcalComponent*> parts;
  for (const IcalComponent& component : file.components) parts.push_back(&component);
  return IcalZone(parts);
}

const std::string europe =
    "BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\n"
    "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\n"
    "BEGIN:STANDARD\nDTSTART:19701025T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n"
    "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n";

int on_clock(const IcalZone& zone, const std::string& clock) {
  return static_cast<int>(zone.offset_on_clock(*read_moment(clock)).count());
}

int at_utc(const IcalZone& zone, const std::string& moment) {
  return static_cast<int>(zone.offset_at_utc(*read_moment(moment)).count());
}

TEST_CASE("a zone without daylight saving time has one offset") {
  const IcalZone tokyo =
      zone("BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0900\nTZOFFSETTO:+0900\nEND:STANDARD\n");
  CHECK(on_clock(tokyo, "2026-08-29T19:30") == 540);
  CHECK(at_utc(tokyo, "1969-01-01T00:00") == 540);
}

TEST_CASE("yearly rules are followed on the day and to the hour") {
  const IcalZone berlin = zone(europe);
  CHECK_FALSE(berlin.has_other_rules());
  CHECK(on_clock(berlin, "2026-01-15T12:00") == 60);
  CHECK(on_clock(berlin, "2026-07-15T12:00") == 120);
  CHECK(on_clock(berlin, "2026-12-31T23:00") == 60);
  CHECK(on_clock(berlin, "2026-03-29T01:59") == 60);
  CHECK(on_clock(berlin, "2026-03-29T03:00") == 120);
  CHECK(on_clock(berlin, "2026-10-25T01:59") == 120);
  CHECK(on_clock(berlin, "2026-10-25T03:00") == 60);
  CHECK(at_utc(berlin, "2026-03-29T00:59") == 60);
  CHECK(at_utc(berlin, "2026-03-29T01:00") == 120);
  CHECK(at_utc(berlin, "2026-10-25T00:59") == 120);
  CHECK(at_utc(berlin, "2026-10-25T01:00") == 60);
}

TEST_CASE("rules may count from the front of a month, and end") {
  const IcalZone america = zone(
      "BEGIN:DAYLIGHT\nDTSTART:20070311T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;UNTIL="
      "20100314T070000Z\n"
      "TZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT\n"
      "BEGIN:STANDARD\nDTSTART:20071104T020000\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\n"
      "TZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nEND:STANDARD\n");
  CHECK(on_clock(america, "2010-07-01T12:00") == -240);
  CHECK(on_clock(america, "2010-03-14T01:00") == -300);
  CHECK(on_clock(america, "2011-07-01T12:00") == -300);
  CHECK(on_clock(america, "2000-07-01T12:00") == -300);  // before all that is known
}

TEST_CASE("changes may be listed") {
  const IcalZone listed = zone(
      "BEGIN:DAYLIGHT\nDTSTART:20250330T020000\nRDATE:20250330T020000,20260329T020000\nTZOFFSETFROM:+0100\n"
      "TZOFFSETTO:+0200\nEND:DAYLIGHT\nBEGIN:STANDARD\nDTSTART:20251026T030000\nTZOFFSETFROM:+0200\n"
      "TZOFFSETTO:+0100\nEND:STANDARD\n");
  CHECK(on_clock(listed, "2025-12-01T12:00") == 60);
  CHECK(on_clock(listed, "2026-07-01T12:00") == 120);
}

TEST_CASE("other rules are told, and their first change alone counts") {
  for (const std::string rule :
       {"FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU", "FREQ=MONTHLY;BYDAY=1SU",
        "FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=13;BYDAY=1SU", "FREQ=YEARLY;BYMONTH=3;BYDAY=9SU",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=1XX", "FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=1SU", ""}) {
    CAPTURE(rule);
    const IcalZone odd = zone("BEGIN:DAYLIGHT\nDTSTART:20260308T020000\nRRULE:" + rule +
                              "\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT\n");
    CHECK(odd.has_other_rules());
    CHECK(on_clock(odd, "2026-07-01T12:00") == -240);
  }
}

TEST_CASE("parts without a start or an offset tell nothing") {
  CHECK(zone("").empty());
  CHECK(zone("BEGIN:STANDARD\nDTSTART:19700101T000000\nEND:STANDARD\n").empty());
  CHECK(zone("BEGIN:STANDARD\nTZOFFSETTO:+0900\nEND:STANDARD\n").empty());
  CHECK(zone("BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+9900\nEND:STANDARD\n").empty());
  CHECK(on_clock(zone(""), "2026-07-01T12:00") == 0);
}

TEST_CASE("rules that change nothing are no matter") {
  CHECK_FALSE(
      zone("BEGIN:STANDARD\nDTSTART:20000101T000000\nRRULE:FREQ=YEARLY;BYMONTH=1\nTZOFFSETFROM:+0900\n"
           "TZOFFSETTO:+0900\nEND:STANDARD\n")
          .has_other_rules());
}

TEST_CASE("rules may begin long ago") {
  const IcalZone outlook = zone(
      "BEGIN:STANDARD\nDTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n"
      "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
      "BEGIN:DAYLIGHT\nDTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n"
      "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\n");
  CHECK(on_clock(outlook, "2026-01-15T12:00") == 60);
  CHECK(at_utc(outlook, "2026-07-15T12:00") == 120);
}

TEST_CASE("more changes than a zone has are left out") {
  std::string dates = "20260101T000000";
  for (int i = 0; i < 100'000; ++i) dates += ",20260101T000000";
  const IcalZone many = zone("BEGIN:STANDARD\nDTSTART:19700101T000000\nRDATE:" + dates +
                             "\nTZOFFSETFROM:+0800\nTZOFFSETTO:+0900\nEND:STANDARD\n");
  for (int i = 0; i < 1000; ++i) CHECK(on_clock(many, "2026-08-29T19:30") == 540);
}

}  // namespace
}  // namespace notes
