// SPDX-License-Identifier: MIT
// The skeleton of a note. Every line of it comes from the series definition or the timetable.
#include "notes/scaffold.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "note_head.hpp"
#include "notes/blanks.hpp"
#include "notes/characters.hpp"
#include "notes/fields.hpp"
#include "notes/utf8.hpp"
#include "talk_heading.hpp"

namespace notes {
namespace {

struct Day {
  Date date;
  std::vector<const Slot*> slots;
};

/// By date; slots that tell none are of the day before them in the timetable.
std::vector<Day> days_of(const Event& event) {
  std::vector<Day> days;
  Date date = event.date;
  for (const Slot& slot : event.slots) {
    date = slot.date.value_or(date);
    const auto at =
        std::lower_bound(days.begin(), days.end(), date, [](const Day& day, Date d) { return day.date < d; });
    const bool is_known = at != days.end() && at->date == date;
    (is_known ? at : days.insert(at, {date, {}}))->slots.push_back(&slot);
  }
  return days;
}

/// The hours that are told of the event, those of its slots, else those that are usual in the series. Those
/// of several days tell nothing.
Fields fields_of(const Event& event, const Series& series, std::size_t days) {
  Hours hours;
  if (days < 2) {
    hours = event.hours;
    const Hours of_slots = hours_of(event.slots);
    if (!hours.start) hours.start = of_slots.start;
    if (!hours.end) hours.end = of_slots.end;
    if (!hours.start) hours.start = series.start;
    if (!hours.end) hours.end = series.end;
  }
  return event_fields(series, event.date, event.number, hours);
}

/// `-12/18(金)`, ` - 2026-12-18 Fri`: what stands behind the first of several days.
std::string last_day_text(Date first, Date last, const Series& series) {
  const auto weekday = weekday_of(last);
  if (series.lang != "ja") return fmt::format(" - {} {}", to_string(last), short_english_name(weekday));
  const std::string year =
      first.year() == last.year() ? "" : fmt::format("{}/", static_cast<int>(last.year()));
  return fmt::format("-{}{:02}/{:02}({})", year, static_cast<unsigned>(last.month()),
                     static_cast<unsigned>(last.day()), japanese_name(weekday));
}

/// What a fact says before anybody has written it.
std::string fact_value(const Series::Fact& fact, const Event& event, const std::vector<Day>& days,
                       const Series& series, const Words& words) {
  const std::string value(trim(fill(fact.value, fields_of(event, series, days.size()))));
  switch (words.fact_role(fact.label)) {
    case FactRole::date:
      return days.size() < 2 ? value : value + last_day_text(event.date, days.back().date, series);
    case FactRole::venue: return event.venue.empty() ? value : on_one_line(event.venue);
    case FactRole::url: return event.url.empty() ? value : on_one_line(event.url);
    default: return value;
  }
}

/// The facts that fit, a line each, and a blank line if there are any.
template <class Fits>
std::string facts_block(const Event& event, const std::vector<Day>& days, const Series& series,
                        const Words& words, Fits fits) {
  std::string text;
  for (const Series::Fact& fact : series.facts)
    if (fits(fact))
      text += fmt::format("- {}: {}\n", fact.label, fact_value(fact, event, days, series, words));
  return text.empty() ? text : text + '\n';
}

/// Heading, what is published of the talk already, and what waits to be written.
std::string talk_block(const Slot& slot, std::string_view marks, const Series& series, const Words& words) {
  const bool japanese = series.lang == "ja";
  std::string text = fmt::format("{} {}\n\n", marks, talk_heading(slot, series, words));
  for (const std::string& url : slot.slides)
    text += fmt::format("- {}: {}\n", japanese ? "資料" : "Slides", on_one_line(url));
  for (const std::string& url : slot.videos)
    text += fmt::format("- {}: {}\n", japanese ? "動画" : "Video", on_one_line(url));
  if (!slot.slides.empty() || !slot.videos.empty()) text += '\n';
  const std::string& body = series.body(slot.kind);
  return body.empty() ? text : text + body + '\n';
}

/// `nth` counts from 1.
std::string day_block(const Day& day, std::size_t nth, const Series& series, const Words& words) {
  std::string text = fmt::format("## {}\n\n", day_heading(series, day.date, nth));
  for (const Slot* slot : day.slots) text += talk_block(*slot, "###", series, words);
  return text;
}

std::string sections_block(const Series& series) {
  std::string text;
  for (const Series::Section& section : series.sections) text += fmt::format("## {}\n\n", section.title);
  return text;
}

/// What a file is called that holds a talk: its title as far as a file name may hold it, else who gives it.
std::string file_stem(const Slot& slot) {
  constexpr std::size_t longest = 60;  // bytes
  const std::string title =
      slot.title.empty() && !slot.speakers.empty() ? slot.speakers[0].written : slot.title;
  std::string stem;
  bool is_joint = false;
  for (std::size_t at = 0; at < title.size();) {
    const CodePoint point = first_code_point(std::string_view(title).substr(at));
    const bool is_word = is_word_character(point.value);
    if (is_word && stem.size() + point.size + 1 > longest) break;
    if (is_word && is_joint && !stem.empty()) stem += '-';
    if (is_word) stem.append(title, at, point.size);
    is_joint = !is_word;
    at += point.size;
  }
  return stem.empty() ? "talk" : stem;
}

}  // namespace

Scaffold scaffold(const Event& event, const Series& series, const Words& words) {
  const std::vector<Day> days = days_of(event);
  const Fields fields = fields_of(event, series, days.size());
  const auto any = [](const Series::Fact&) { return true; };
  Scaffold note;
  note.path = note_path(series, fields);
  note.text =
      title_block(event.title, event.date, series, fields) + facts_block(event, days, series, words, any);
  if (days.size() > 1)
    for (std::size_t i = 0; i < days.size(); ++i) note.text += day_block(days[i], i + 1, series, words);
  else
    for (const Slot& slot : event.slots) note.text += talk_block(slot, "##", series, words);
  note.text += sections_block(series);
  note.first_line = first_place(note.text);
  return note;
}

std::vector<Scaffold> scaffold_per_talk(const Event& event, const Series& series, const Words& words) {
  const std::vector<Day> days = days_of(event);
  const Fields fields = fields_of(event, series, days.size());
  const std::string path = note_path(series, fields);
  const std::string directory = path.substr(0, path.rfind('.'));
  const std::string title = title_block(event.title, event.date, series, fields);
  const auto any = [](const Series::Fact&) { return true; };

  std::vector<Scaffold> notes;
  const auto add = [&](const std::string& stem, std::string text) {
    const std::size_t place = first_place(text);
    notes.push_back({fmt::format("{}/{:02}-{}.md", directory, notes.size(), stem), std::move(text), place});
  };
  std::string interludes;
  for (const Slot& slot : event.slots)
    if (is_interlude(slot.kind)) interludes += talk_block(slot, "##", series, words);
  add("event", title + facts_block(event, days, series, words, any) + interludes + sections_block(series));
  for (const Day& day : days)
    for (const Slot* slot : day.slots) {
      if (is_interlude(slot->kind)) continue;
      // Day and hours are those of the talk's day.
      Event own = event;
      own.date = day.date;
      own.slots.clear();
      for (const Slot* each : day.slots) own.slots.push_back(*each);
      const std::vector<Day> own_day{day};
      const auto is_date = [&](const Series::Fact& fact) {
        return words.fact_role(fact.label) == FactRole::date;
      };
      add(file_stem(*slot),
          title + facts_block(own, own_day, series, words, is_date) + talk_block(*slot, "##", series, words));
    }
  return notes;
}

}  // namespace notes
