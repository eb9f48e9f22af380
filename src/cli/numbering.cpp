// SPDX-License-Identifier: MIT
// The notes that are there tell how far a series has counted.
#include "numbering.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>

#include "note_arguments.hpp"

namespace notes {
namespace {

bool is_in_scope(NumberScope scope, Date event, Date other) {
  if (std::chrono::sys_days{other} >= std::chrono::sys_days{event}) return false;
  switch (scope) {
    case NumberScope::series: return true;
    case NumberScope::year: return other.year() == event.year();
    case NumberScope::month: return other.year() == event.year() && other.month() == event.month();
    case NumberScope::none: return false;
  }
  return false;
}

}  // namespace

std::string place_of_earlier_notes(const Workspace& workspace, const std::string& path) {
  return shown_path(workspace.is_chosen ? workspace.root : (workspace.root / path).parent_path());
}

std::string next_number(const Series& series, Date date, const std::string& directory,
                        const Workspace& workspace, const SeriesSet& known_series, const Words& words,
                        Io& io) {
  if (!std::filesystem::is_directory(directory)) return {};
  unsigned last = 0;
  const auto count = [&](const Note& note) {
    if (note.series != &series || !note.date || !is_in_scope(series.number_scope, date, *note.date)) return;
    unsigned number = 0;
    std::from_chars(note.number.data(), note.number.data() + note.number.size(), number);
    last = std::max(last, number);
  };
  for_each_note({directory}, Walked::events, workspace, known_series, words, io, count);
  return last == 0 ? std::string() : std::to_string(last + 1);
}

}  // namespace notes
