// SPDX-License-Identifier: MIT
// A timetable → text that people, spreadsheets, calendars and programs take.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "notes/timetable.hpp"

namespace notes {

/// A form that timetables are written in. Writing is a pure function: the same slots give the same bytes.
/// What tsv, csv, json, toml and ics write is read back as equal slots; the last three hold the facts of
/// the event too.
struct TimetableForm {
  std::string_view name;  ///< as `--to` takes it
  std::string_view summary;
  std::string (*write)(const Timetable& timetable);
};

/// All forms; the first one is the usual one.
std::span<const TimetableForm> timetable_forms();

}  // namespace notes
