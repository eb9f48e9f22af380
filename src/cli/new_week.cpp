// SPDX-License-Identifier: MIT
// The reports that are there tell what is still open.
#include "new_week.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "command.hpp"
#include "counted.hpp"
#include "note_arguments.hpp"
#include "notes/clock.hpp"
#include "notes/day.hpp"
#include "notes/width.hpp"

namespace notes {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::days one_week{7};

struct Report {
  std::string path;
  std::string title;
  ReportedTasks tasks;
};

/// Where the list of the week behind a report begins; the end of its text if it has none.
std::size_t begin_of_next(const Note& note, const Series& series) {
  for (const Section& section : note.sections)
    for (const Series::Section& known : series.sections)
      if (known.of_next && known.title == section.title.value) return section.title.span.begin;
  return note.source.text().size();
}

Report report_of(const Note& note, const Series& series) {
  Report report{note.source.name(), note.title.value, {}};
  const std::size_t next = begin_of_next(note, series);
  for (const Task& task : note.tasks)
    (task.text.span.begin < next ? report.tasks.own : report.tasks.next).push_back(task);
  return report;
}

}  // namespace

Week asked_week(const std::string& said, const Series& series) {
  Week week;
  if (!said.empty()) {
    try {
      week.first = first_of_week(read_day(said, today()), series.week_start);
    } catch (const UsageError&) {
      throw;
    } catch (const Error& error) {
      throw UsageError(fmt::format("--date: {}", error.what()));
    }
    return week;
  }
  constexpr int noon = 12 * 60;
  const LocalMinute minute = now();
  week.first = first_of_week(minute.date, series.week_start);
  if (week.first == minute.date && minute.minute < noon)
    week.first = std::chrono::sys_days{week.first} - one_week;
  return week;
}

void take_over(Week& week, const std::string& directory, const std::string& path, const Series& series,
               const Workspace& workspace, const SeriesSet& known_series, const Words& words, Io& io) {
  if (!fs::is_directory(directory)) return;
  std::map<Date, Report, std::greater<>> reports;  // the latest first
  for_each_note({directory}, Walked::events, workspace, known_series, words, io, [&](const Note& note) {
    if (note.series != &series || !note.date || *note.date >= week.first) return;
    reports.try_emplace(*note.date, report_of(note, series));
  });
  if (reports.empty()) return;
  std::vector<ReportedTasks> tasks;
  for (auto& [date, report] : reports) tasks.push_back(std::move(report.tasks));
  week.carried = carried_tasks(tasks);
  const Report& last = reports.begin()->second;
  week.last_title = last.title;
  week.last_path = fs::path(last.path).lexically_relative(fs::path(path).parent_path()).string();
}

void tell_week(const Week& week, Io& io) {
  constexpr std::size_t long_time = 3;
  const Date last = std::chrono::sys_days{week.first} + one_week - std::chrono::days{1};
  io.say(fmt::format("{} to {}\n", to_string(week.first), to_string(last)));
  if (week.last_path.empty()) return;
  io.say(fmt::format("{} carried over from {}\n", counted(week.carried.size(), "task"),
                     printable(week.last_path)));
  for (const CarriedTask& task : week.carried)
    if (task.weeks >= long_time)
      io.say(fmt::format("for {} weeks now: {}\n", task.weeks, printable(task.text)));
}

}  // namespace notes
