// SPDX-License-Identifier: MIT
// Gathers a timetable line by line, and knows whose day and whose room it is at.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "notes/date.hpp"
#include "readers.hpp"
#include "text_line.hpp"

namespace notes {

class TimetableBuilder {
 public:
  explicit TimetableBuilder(const TimetableText& text);

  const Words& words() const { return words_; }

  /// A talk on the day and in the room that are open, unless it tells its own.
  void add(Slot slot);
  std::size_t talks() const { return timetable_.slots.size(); }
  Slot& last() { return timetable_.slots.back(); }

  /// A line that tells no talk: it opens a day or a track, or tells a fact of the event. What a heading
  /// opens lasts to the next one of its level. Says whether it told anything.
  bool read_line(const TextLine& line);
  /// A label and what stands behind it: 日時, 会場, URL. Says whether it told anything.
  bool read_fact(std::string_view label, std::string_view value);
  /// The same line, or it is unread.
  void read_or_leave(const TextLine& line);
  void leave(const TextLine& line) { leave(line.number, line.written); }
  void leave(std::size_t line, std::string_view text);

  /// A date with the year it is of: its own, or the one that is nearest to the days that are known.
  std::optional<Date> day_of(const WrittenDate& written) const;

  /// All of it, the unread lines in their order, and clocks counted on past midnight.
  Timetable finish() &&;

 private:
  /// What a line opened, and whether a talk stands below it.
  struct Opened {
    std::size_t line = 0;
    std::string text;
    int level = 0;
    bool is_told = false;
  };

  std::optional<Date> day_on(std::string_view text, int level);
  void open_day(Date day, Opened opened);
  void open_track(std::string track, Opened opened);
  void close_track();
  void leave_untold(std::optional<Opened>& opened);
  bool tell_date(std::string_view text, bool has_year);

  const Source& source_;
  const Words& words_;
  std::optional<Date> known_;  // a day by which others find their year
  std::optional<Date> day_;
  std::string track_;
  std::optional<Opened> day_line_;
  std::optional<Opened> track_line_;
  Timetable timetable_;
};

}  // namespace notes
