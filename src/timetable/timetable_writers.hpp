// SPDX-License-Identifier: MIT
// The writers of timetables: a file each, and what they share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "notes/timetable.hpp"

namespace notes {

/// A line for each slot that is read again as pasted lines are.
std::string write_timetable_text(const Timetable& timetable);

/// The own form of docs/timetable.md: a row of headings and one for each slot.
std::string write_timetable_tsv(const Timetable& timetable);
std::string write_timetable_csv(const Timetable& timetable);

/// A table for people.
std::string write_timetable_markdown(const Timetable& timetable);

/// Schema notes/timetable/1, and the same keys as TOML.
std::string write_timetable_json(const Timetable& timetable);
std::string write_timetable_toml(const Timetable& timetable);

/// RFC 5545. Throws Error where a slot has no day.
std::string write_timetable_icalendar(const Timetable& timetable);

// write_timetable.cpp

/// Whether the slots are of more than one day.
bool has_several_days(const Timetable& timetable);

/// The name that a speaker is known by: as written, else name or handle; empty for a company alone.
std::string shown_name(const Speaker& speaker);

/// The same with a handle that it does not hold: `山田 花子 (@hanako)`.
std::string name_and_handle(const Speaker& speaker);

}  // namespace notes
