// SPDX-License-Identifier: MIT
// A line that opens something counts as told once a talk stands below it.
#include "timetable_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "bounds.hpp"
#include "day_line.hpp"
#include "days.hpp"
#include "notes/label.hpp"
#include "notes/links.hpp"
#include "slot_details.hpp"

namespace notes {
namespace {

Date date_in(int year, const WrittenDate& written) {
  return {std::chrono::year{year}, std::chrono::month{written.month}, std::chrono::day{written.day}};
}

/// The first day in a text that says its year.
std::optional<Date> first_full_date(std::string_view text) {
  for (auto found = find_date(text); found; found = find_date(text, found->end()))
    if (found->year && found->exists) return date_in(*found->year, *found);
  return std::nullopt;
}

}  // namespace

TimetableBuilder::TimetableBuilder(const TimetableText& text)
    : source_(text.source()), words_(text.words()), known_(text.hints().date) {
  if (!known_) known_ = first_full_date(source_.text());
}

std::optional<Date> TimetableBuilder::day_of(const WrittenDate& written) const {
  if (!written.exists || (!written.year && !known_)) return std::nullopt;
  if (written.year) return date_in(*written.year, written);
  std::optional<Date> nearest;
  const auto distance = [&](Date date) {
    return std::abs((std::chrono::sys_days{date} - std::chrono::sys_days{*known_}).count());
  };
  for (int year = static_cast<int>(known_->year()) - 1; year <= static_cast<int>(known_->year()) + 1;
       ++year) {
    const Date date = date_in(year, written);
    if (date.ok() && (!nearest || distance(date) < distance(*nearest))) nearest = date;
  }
  return nearest;
}

void TimetableBuilder::add(Slot slot) {
  if (!slot.date) slot.date = day_;
  if (slot.track.empty()) slot.track = track_;
  if (slot.date && !timetable_.date) timetable_.date = slot.date;
  if (day_line_) day_line_->is_told = true;
  if (track_line_) track_line_->is_told = true;
  add_slot(source_, std::move(slot), timetable_);
}

void TimetableBuilder::leave(std::size_t line, std::string_view text) {
  timetable_.unread.push_back({line, std::string(text)});
}

void TimetableBuilder::leave_untold(std::optional<Opened>& opened) {
  if (opened && !opened->is_told) leave(opened->line, opened->text);
  opened.reset();
}

void TimetableBuilder::close_track() {
  leave_untold(track_line_);
  track_.clear();
}

void TimetableBuilder::open_day(Date day, Opened opened) {
  leave_untold(day_line_);
  const bool holds_track = track_line_ && track_line_->level > 0 && track_line_->level < opened.level;
  if (!holds_track) close_track();
  if (!timetable_.date) timetable_.date = day;
  opened.is_told = day == timetable_.date;
  day_ = day;
  day_line_ = std::move(opened);
}

void TimetableBuilder::open_track(std::string track, Opened opened) {
  close_track();
  if (day_line_ && opened.level > 0 && day_line_->level > opened.level) {
    leave_untold(day_line_);
    day_.reset();
  }
  track_ = std::move(track);
  track_line_ = std::move(opened);
}

/// The day that a line opens. A heading may say more than the day.
std::optional<Date> TimetableBuilder::day_on(std::string_view text, int level) {
  if (const auto written = level > 0 ? find_date(text) : read_day_line(text)) {
    if (written->exists && !written->year && !known_)
      timetable_.doubts.push_back(fmt::format("{}: of which year? --date tells it", text));
    return day_of(*written);
  }
  const auto number = read_day_number(text);
  const auto first = timetable_.date ? timetable_.date : known_;
  if (!number || !first) return std::nullopt;
  const Date day{std::chrono::sys_days{*first} + std::chrono::days{*number - 1}};
  if (*number > 1)
    timetable_.doubts.push_back(fmt::format("{} has no date: it was taken for {}", text, to_string(day)));
  return day;
}

bool TimetableBuilder::tell_date(std::string_view text, bool has_year) {
  const auto written = find_date(text);
  const auto day = written ? day_of(*written) : std::nullopt;
  if (!day || (has_year && !written->year)) return false;
  if (!timetable_.date) timetable_.date = day;
  return timetable_.date == day;
}

bool TimetableBuilder::read_fact(std::string_view label, std::string_view value) {
  const std::string plain = plain_text(value);
  switch (words_.fact_role(plain_text(label))) {
    case FactRole::date: return tell_date(plain, false);
    case FactRole::venue:
      if (plain.empty() || !timetable_.venue.empty()) return false;
      timetable_.venue = plain_text(without_addresses(value, words_));
      return true;
    case FactRole::url: {
      const auto links = read_links(value);
      if (links.empty() || !timetable_.url.empty()) return false;
      timetable_.url = links.front().url;
      return true;
    }
    default: return false;
  }
}

bool TimetableBuilder::read_line(const TextLine& line) {
  const std::string_view text = line.text;
  const std::string plain = plain_text(text);
  const Opened opened{line.number, std::string(line.written), line.level, false};
  if (const auto day = day_on(plain, line.level)) return open_day(*day, opened), true;
  if (std::string track = read_track_line(plain, words_); !track.empty())
    return open_track(std::move(track), opened), true;
  if (const auto label = read_label(text))
    if (read_fact(text.substr(label->label.begin, label->label.size()),
                  text.substr(label->value.begin, label->value.size())))
      return true;
  const auto links = read_links(text);
  const bool is_page = links.size() == 1 && links.front().span.size() == text.size() &&
                       words_.link_role(links.front().url) == LinkRole::event_page;
  if (!is_page || !timetable_.url.empty()) return tell_date(plain, true);
  timetable_.url = links.front().url;
  return true;
}

void TimetableBuilder::read_or_leave(const TextLine& line) {
  if (!read_line(line)) leave(line);
}

Timetable TimetableBuilder::finish() && {
  leave_untold(day_line_);
  close_track();
  std::stable_sort(timetable_.unread.begin(), timetable_.unread.end(),
                   [](const auto& left, const auto& right) { return left.line < right.line; });
  count_on_in_order(timetable_.slots);
  return std::move(timetable_);
}

}  // namespace notes
