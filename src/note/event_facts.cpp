// SPDX-License-Identifier: MIT
// What title, facts, path and front matter tell of the event together.
#include <algorithm>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/event_name.hpp"
#include "notes/time_range.hpp"
#include "reader.hpp"

namespace notes {
namespace {

std::optional<Date> existing(const std::optional<WrittenDate>& written) {
  if (!written || !written->year || !written->exists) return std::nullopt;
  return Date{std::chrono::year{*written->year}, std::chrono::month{written->month},
              std::chrono::day{written->day}};
}

const Fact* fact_of(const Note& note, FactRole role) {
  const auto found =
      std::find_if(note.facts.begin(), note.facts.end(), [&](const Fact& f) { return f.role == role; });
  return found == note.facts.end() ? nullptr : &*found;
}

/// The day, and the hours behind it, of the fact that names them.
void read_date_fact(Note& note) {
  const Fact* fact = fact_of(note, FactRole::date);
  if (!fact) return;
  const std::string_view value = fact->value.value;
  const std::size_t offset = fact->value.span.begin;
  auto written = find_date(value);
  if (auto time = find_time_range(value, written ? written->span.end : 0)) note.time = shifted(*time, offset);
  if (!written) return;
  written->span = shifted(written->span, offset);
  if (written->weekday) written->weekday->span = shifted(written->weekday->span, offset);
  note.written_date = written;
}

/// The date in a blog's path is the day of writing.
bool is_post(std::string_view path) {
  for (const std::string_view place : {"_posts/", "content/post/", "/blog/"})
    if (path.find(place) != std::string_view::npos) return true;
  return false;
}

void read_date(Note& note) {
  read_date_fact(note);
  const std::string_view path = note.source.name();
  const auto take = [&](const std::optional<WrittenDate>& written, DateSource source) {
    if (note.date || !existing(written)) return;
    note.date = existing(written);
    note.date_source = source;
  };
  auto fact = note.written_date;
  const auto title = find_date(note.title.value);
  const auto month = find_month(note.title.value);
  if (fact && !fact->year) {  // `8/29(木)` below a title that tells the year
    if (title && title->year)
      fact->year = title->year;
    else if (month)
      fact->year = month->year;
    else if (const auto of_path = find_date(path); of_path && of_path->year)
      fact->year = of_path->year;
  }
  take(fact, DateSource::fact);
  take(title, DateSource::title);
  if (is_post(path))
    note.written = existing(find_date(path));
  else
    take(find_date(path), DateSource::path);
  if (const auto* date = first_value(note.preamble, {"date", "publishedAt", "pubDate", "created_at"}))
    if (const auto written = existing(find_date(date->value))) note.written = written;
}

}  // namespace

void read_event(Note& note) {
  const EventName name = read_event_name(note.title.value);
  note.series_name = note.series ? note.series->name : name.series;
  note.number = name.number;
  if (const auto* number = first_value(note.preamble, {"number"}); number && note.number.empty())
    note.number = number->value;
  read_date(note);
}

}  // namespace notes
