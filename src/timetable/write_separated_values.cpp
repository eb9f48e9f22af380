// SPDX-License-Identifier: MIT
// The own form: a row for each slot, its columns held apart by commas or tabs (RFC 4180).
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "timetable_writers.hpp"

namespace notes {
namespace {

/// What stands in a column of rows that would else take the value of the row above.
constexpr std::string_view nothing = "-";

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  return fmt::format("{}", fmt::join(texts, between));
}

std::string day_of(const Slot& slot) { return slot.date ? to_string(*slot.date) : ""; }
std::string start_of(const Slot& slot) { return slot.start ? clock_text(*slot.start) : ""; }
std::string end_of(const Slot& slot) { return slot.end ? clock_text(*slot.end) : ""; }
std::string room_of(const Slot& slot) { return slot.track; }
std::string kind_of(const Slot& slot) { return std::string(to_string(slot.kind)); }
std::string title_of(const Slot& slot) { return slot.title; }
std::string url_of(const Slot& slot) { return slot.url; }
std::string slides_of(const Slot& slot) { return joined(slot.slides, " "); }
std::string videos_of(const Slot& slot) { return joined(slot.videos, " "); }

std::string speakers_of(const Slot& slot) {
  std::vector<std::string> names;
  for (const Speaker& speaker : slot.speakers) names.push_back(name_and_handle(speaker));
  return joined(names, "; ");
}

/// One for each speaker, or nothing where no affiliation is told.
std::string affiliations_of(const Slot& slot) {
  std::vector<std::string> all;
  for (const Speaker& speaker : slot.speakers) all.push_back(speaker.affiliation);
  const bool are_told = std::any_of(all.begin(), all.end(), [](const auto& each) { return !each.empty(); });
  return are_told ? joined(all, "; ") : "";
}

struct Column {
  std::string_view name;
  std::string (*cell)(const Slot& slot);
  bool is_held = false;  ///< an empty cell takes what stands above it
};

constexpr std::array<Column, 11> all_columns{{
    {"day", day_of, true},
    {"start", start_of},
    {"end", end_of},
    {"room", room_of, true},
    {"kind", kind_of},
    {"title", title_of},
    {"speaker", speakers_of},
    {"affiliation", affiliations_of},
    {"url", url_of},
    {"slides", slides_of},
    {"video", videos_of},
}};

/// Those that any slot fills, and the two by which the form is known.
std::vector<Column> columns_of(const std::vector<Slot>& slots) {
  std::vector<Column> columns;
  for (const Column& column : all_columns) {
    const bool is_filled =
        std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) { return !column.cell(slot).empty(); });
    if (is_filled || column.name == "kind" || column.name == "title") columns.push_back(column);
  }
  return columns;
}

std::string quoted(std::string_view cell, char separator) {
  const bool is_plain = cell.find_first_of("\"\r\n") == std::string_view::npos &&
                        cell.find(separator) == std::string_view::npos && !cell.starts_with(' ') &&
                        !cell.ends_with(' ');
  if (is_plain) return std::string(cell);
  std::string text = "\"";
  for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
  return text + '"';
}

std::string write_separated_values(const Timetable& timetable, char separator) {
  const std::vector<Column> columns = columns_of(timetable.slots);
  std::vector<std::string> row;
  std::string text;
  const auto end_row = [&] {
    text += joined(row, std::string_view(&separator, 1)) + '\n';
    row.clear();
  };
  for (const Column& column : columns) row.emplace_back(column.name);
  end_row();
  for (const Slot& slot : timetable.slots) {
    for (const Column& column : columns) {
      std::string cell = column.cell(slot);
      const bool is_to_hold_nothing = column.is_held && cell.empty() && &slot != &timetable.slots.front();
      row.push_back(is_to_hold_nothing ? std::string(nothing) : quoted(cell, separator));
    }
    end_row();
  }
  return text;
}

}  // namespace

std::string write_timetable_tsv(const Timetable& timetable) {
  return write_separated_values(timetable, '\t');
}

std::string write_timetable_csv(const Timetable& timetable) { return write_separated_values(timetable, ','); }

}  // namespace notes
