// SPDX-License-Identifier: MIT
// Spreadsheets saved as CSV or TSV: the first row says what the columns hold, in any order.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "bounds.hpp"
#include "days.hpp"
#include "moment.hpp"
#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "readers.hpp"
#include "separated_cells.hpp"
#include "separated_records.hpp"
#include "separated_times.hpp"
#include "slot_fields.hpp"

namespace notes {
namespace {

std::vector<SeparatedField> fields_of(const std::vector<std::string>& headings, const Words& words) {
  std::vector<SeparatedField> fields;
  for (const std::string& heading : headings) fields.push_back(separated_field(heading, words));
  return fields;
}

bool has(const std::vector<SeparatedField>& fields, SeparatedField field) {
  return std::find(fields.begin(), fields.end(), field) != fields.end();
}

/// At least two columns are known, a time or a title among them.
bool is_header(const std::vector<SeparatedField>& fields) {
  const auto unknown = std::count(fields.begin(), fields.end(), SeparatedField::none);
  return static_cast<std::ptrdiff_t>(fields.size()) - unknown >= 2 &&
         (has(fields, SeparatedField::start) || has(fields, SeparatedField::title));
}

/// What the columns of a first line hold, by that separator; empty where it is no header. A page may stand on
/// one line.
std::vector<SeparatedField> header_of(const TimetableText& text, char separator) {
  const Source& source = text.source();
  if (source.line_count() == 0) return {};
  constexpr std::size_t longest_header = 10'000;  // bytes
  if (source.line(0).size() > longest_header) return {};
  const std::string line(source.text(source.line(0)));
  const auto cells = static_cast<std::size_t>(std::count(line.begin(), line.end(), separator)) + 1;
  if (cells > most_separated_cells || std::count(line.begin(), line.end(), '"') % 2 != 0) return {};
  const Source first(source.name(), line);
  const auto record = SeparatedRecords(first, separator).next();
  auto fields = record ? fields_of(record->cells, text.words()) : std::vector<SeparatedField>();
  return is_header(fields) ? fields : std::vector<SeparatedField>();
}

/// Excel writes semicolons where the comma is the decimal sign.
char comma_of(const TimetableText& text) {
  return header_of(text, ';').size() > header_of(text, ',').size() ? ';' : ',';
}

/// The rows of one text, from top to bottom: what is written once holds for the rows below.
class SeparatedReader {
 public:
  explicit SeparatedReader(const TimetableText& text) : text_(text) {}

  Timetable read(char separator) && {
    SeparatedRecords records(text_.source(), separator);
    auto record = records.next();
    if (!record) return {};
    fields_ = fields_of(record->cells, text_.words());
    if (!is_header(fields_))
      fail_at(text_.source(), record->span.begin,
              "no row of headings: write one that names the columns, as 'time,title,speaker'");
    tell_unknown_columns(record->cells);
    while ((record = records.next())) read_record(*record);
    count_on_in_order(timetable_.slots);
    return std::move(timetable_);
  }

 private:
  void tell_unknown_columns(const std::vector<std::string>& headings) {
    std::vector<std::string_view> unknown;
    for (std::size_t i = 0; i < fields_.size(); ++i)
      if (fields_[i] == SeparatedField::none && !trim(headings[i]).empty())
        unknown.push_back(trim(headings[i]));
    if (!unknown.empty())
      timetable_.doubts.push_back(fmt::format("columns that are not read: {}", fmt::join(unknown, ", ")));
  }

  void doubt(const SeparatedRecord& record, const std::string& what) {
    timetable_.doubts.push_back(
        fmt::format("line {}: {}", text_.source().line_at(record.span.begin) + 1, what));
  }

  void read_record(const SeparatedRecord& record) {
    const SeparatedCells cells(record.cells, fields_);
    if (cells.filled() == 0) return;
    hold_day(record, cells);
    if (const std::string_view room = cells.first(SeparatedField::room); !room.empty())
      room_ = room == "-" ? "" : std::string(room);
    const std::size_t held = cells.filled(SeparatedField::day) + cells.filled(SeparatedField::room);
    if (held == cells.filled()) return;  // it told what holds from here on
    const auto times = read_times(record, cells);
    auto talk = times.is_possible ? read_talk(record, cells, times) : std::nullopt;
    if (!talk) {
      const Source& source = text_.source();
      timetable_.unread.push_back({source.line_at(record.span.begin), std::string(source.text(record.span))});
      return;
    }
    Slot slot(std::move(*talk));
    set_times(slot, times);
    // A break without a room of its own is one for all rooms.
    const bool is_of_all = is_interlude(slot.kind) && cells.filled(SeparatedField::room) == 0;
    if (has(fields_, SeparatedField::room) && !is_of_all) slot.track = room_;
    slot.url = cells.first(SeparatedField::url);
    slot.slides = words_of(cells.first(SeparatedField::slides));
    slot.videos = words_of(cells.first(SeparatedField::video));
    add_slot(text_.source(), std::move(slot), timetable_);
  }

  void hold_day(const SeparatedRecord& record, const SeparatedCells& cells) {
    const auto days = cells.all(SeparatedField::day);
    if (days.empty()) return;
    for (const std::string_view cell : days) {
      if (cell == "-") return day_.reset();
      const auto written = find_date(cell);
      const bool has_year = written && (written->year || text_.hints().date);
      if (!written || !written->exists || !has_year) continue;
      const auto year = written->year ? std::chrono::year{*written->year} : text_.hints().date->year();
      day_ = Date{year, std::chrono::month{written->month}, std::chrono::day{written->day}};
      if (!timetable_.date) timetable_.date = day_;
      return;
    }
    doubt(record, fmt::format("'{}' is no day with its year; --date tells it", days.front()));
  }

  SeparatedTimes read_times(const SeparatedRecord& record, const SeparatedCells& cells) {
    SeparatedTimes times = read_separated_times(cells, text_.hints());
    for (const std::string& remark : times.doubts) doubt(record, remark);
    if (times.is_utc && !std::exchange(is_utc_, true))
      doubt(record, "times are told in UTC: --zone +09:00 brings them to the clocks of the event");
    return times;
  }

  /// Where a column tells the kinds, cells stand as they are meant; else they are read as lines are.
  std::optional<Talk> read_talk(const SeparatedRecord& record, const SeparatedCells& cells,
                                const SeparatedTimes& times) {
    const bool is_own = has(fields_, SeparatedField::kind);
    auto talk = is_own ? read_own_row(cells, text_.words()) : read_foreign_row(cells, text_.words());
    if (!talk && (times.hours.start || times.hours.end)) talk.emplace();
    if (talk && is_own) tell_kind(record, cells.first(SeparatedField::kind), *talk);
    return talk;
  }

  void tell_kind(const SeparatedRecord& record, std::string_view kind, Talk& talk) {
    if (const auto known = kind_named(kind, text_.words()))
      talk.kind = *known;
    else if (!kind.empty() && unknown_kinds_.insert(std::string(kind)).second)
      doubt(record, fmt::format("'{}' is no kind of talk that is known", kind));
  }

  void set_times(Slot& slot, const SeparatedTimes& times) {
    slot.date = times.date ? times.date : day_ ? day_ : text_.hints().date;
    if (!timetable_.date) timetable_.date = times.date;
    slot.start = times.hours.start;
    slot.end = times.hours.end;
    if (day_ && times.date) count_from_day(slot);
  }

  /// A moment of the night after the day that the row names belongs to that day; any other one is its own.
  void count_from_day(Slot& slot) {
    if (std::chrono::sys_days{*slot.date} - std::chrono::sys_days{*day_} != std::chrono::days{1}) return;
    slot.date = day_;
    if (slot.start) *slot.start += day_minutes;
    if (slot.end) *slot.end += day_minutes;
  }

  const TimetableText& text_;
  std::vector<SeparatedField> fields_;  // of each column
  std::optional<Date> day_;
  std::string room_;
  std::set<std::string> unknown_kinds_;
  bool is_utc_ = false;  // some time was
  Timetable timetable_;
};

}  // namespace

bool has_comma_values(const TimetableText& text) { return !header_of(text, comma_of(text)).empty(); }

Timetable read_comma_values(const TimetableText& text) { return SeparatedReader(text).read(comma_of(text)); }

/// Columns that pasted lines know too are left to them, who bear rows of other widths.
bool has_tab_values(const TimetableText& text) {
  const auto fields = header_of(text, '\t');
  return std::any_of(fields.begin(), fields.end(), is_of_spreadsheets_alone);
}

Timetable read_tab_values(const TimetableText& text) { return SeparatedReader(text).read('\t'); }

}  // namespace notes
