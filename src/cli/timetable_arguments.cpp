// SPDX-License-Identifier: MIT
// From arguments to the slots of a timetable.
#include "timetable_arguments.hpp"

#include <fmt/format.h>

#include <charconv>
#include <set>

#include "counted.hpp"
#include "formats.hpp"
#include "note_arguments.hpp"
#include "notes/clock.hpp"
#include "notes/day.hpp"
#include "notes/fold.hpp"
#include "notes/read_note.hpp"
#include "notes/width.hpp"

namespace notes {
namespace {

constexpr std::string_view of_notes = "note";

/// The formats of the readers, and notes, which have a reader of their own.
std::vector<TimetableFormat> formats() {
  const auto readers = timetable_formats();
  std::vector<TimetableFormat> all(readers.begin(), readers.end());
  all.push_back({of_notes, "an event note: the talks under its headings"});
  return all;
}

std::string said_format(const Arguments& arguments) {
  if (!arguments.has("from")) return {};
  const auto all = formats();
  return std::string(chosen_format(arguments, std::span<const TimetableFormat>(all), "from").name);
}

std::optional<std::chrono::minutes> said_zone(const Arguments& arguments) {
  const auto said = arguments.value("zone");
  if (!said) return std::nullopt;
  const auto zone = read_zone(*said);
  if (!zone) throw UsageError(fmt::format("--zone: '{}' is no zone: write +09:00, UTC or JST", *said));
  return zone;
}

Date day_said_by(std::string_view option, const std::string& said) {
  try {
    return read_day(said, today());
  } catch (const Error& error) {
    throw UsageError(fmt::format("--{}: {}", option, error.what()));
  }
}

Source source_of(const std::string& path, Io& io) {
  if (path != "-") return Source(shown_path(path), read_named(path, most_timetable_bytes));
  if (input_is_terminal()) io.say("notes: paste the timetable, then press Ctrl-D\n");
  return Source("<stdin>", read_stdin(most_timetable_bytes));
}

Timetable timetable_of(const Note& note) {
  Timetable timetable;
  timetable.title = note.title.value;
  timetable.venue = note.venue.value;
  timetable.url = note.url.value;
  timetable.date = note.date;
  for (const NotedTalk& talk : note.talks) {
    Slot& slot = timetable.slots.emplace_back(talk);
    slot.date = talk.date;
    for (const Link& link : talk.slides) slot.slides.push_back(link.url);
    for (const Link& link : talk.videos) slot.videos.push_back(link.url);
  }
  return timetable;
}

/// A text that begins as notes do, and is no longer than any of them.
bool may_be_note(std::string_view text) {
  constexpr std::size_t longest = 1 << 20;
  if (text.size() > longest) return false;
  return text.starts_with("# ") || text.starts_with("---") || text.starts_with("+++");
}

/// Its headings tell talks, and no table does: those have a reader of their own.
bool is_of_headings(const Note& note) {
  const auto& blocks = note.outline.blocks;
  const bool has_table = std::any_of(blocks.begin(), blocks.end(),
                                     [](const Block& block) { return block.kind == BlockKind::table; });
  return !has_table && std::any_of(note.talks.begin(), note.talks.end(),
                                   [&](const NotedTalk& talk) { return note.parts[talk.part].level > 0; });
}

Timetable read_slots(const Source& source, const TimetableHints& hints, const SeriesSet& series,
                     const Words& words) {
  const bool is_asked = hints.format == of_notes;
  if (is_asked || (hints.format.empty() && may_be_note(source.text()))) {
    const Note note = read_note(source, series, words);
    if (is_asked || is_of_headings(note)) return timetable_of(note);
  }
  return read_timetable(source, words, hints);
}

std::vector<Date> days_of(const Timetable& timetable) {
  std::vector<Date> days;
  for (const Slot& slot : timetable.slots)
    if (slot.date && std::find(days.begin(), days.end(), *slot.date) == days.end())
      days.push_back(*slot.date);
  std::sort(days.begin(), days.end());
  return days;
}

/// The place of `2`, the second day, or of a date; the end if it is none of them.
std::vector<Date>::const_iterator find_day(const std::string& said, const std::vector<Date>& days) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(said.data(), said.data() + said.size(), number);
  const bool is_number = error == std::errc() && end == said.data() + said.size();
  if (!is_number) return std::find(days.begin(), days.end(), day_said_by("day", said));
  const bool is_there = number >= 1 && number <= days.size();
  return is_there ? days.begin() + static_cast<std::ptrdiff_t>(number) - 1 : days.end();
}

void keep_day(const std::string& said, Timetable& timetable) {
  std::vector<Date> days = days_of(timetable);
  if (days.empty() && timetable.date) days.push_back(*timetable.date);
  if (days.empty()) throw UsageError("--day: the timetable tells no days");
  const auto day = find_day(said, days);
  if (day == days.end()) {
    std::vector<std::string> names;
    for (const Date each : days) names.push_back(to_string(each));
    throw UsageError(
        fmt::format("--day: the timetable has no day '{}': it has {}", said, fmt::join(names, ", ")));
  }
  timetable.date = *day;
  std::erase_if(timetable.slots, [&](const Slot& slot) { return slot.date && slot.date != timetable.date; });
}

void keep_track(const std::string& said, Timetable& timetable) {
  const std::string wanted = folded(said);
  std::vector<std::string> tracks;
  for (const Slot& slot : timetable.slots)
    if (!slot.track.empty() && std::find(tracks.begin(), tracks.end(), slot.track) == tracks.end())
      tracks.push_back(slot.track);
  if (tracks.empty()) throw UsageError("--track: the timetable tells no tracks");
  if (std::none_of(tracks.begin(), tracks.end(),
                   [&](const std::string& track) { return folded(track) == wanted; }))
    throw UsageError(
        fmt::format("--track: the timetable has no track '{}': it has {}", said, fmt::join(tracks, ", ")));
  std::erase_if(timetable.slots,
                [&](const Slot& slot) { return !slot.track.empty() && folded(slot.track) != wanted; });
}

}  // namespace

std::optional<Date> said_date(const Arguments& arguments) {
  const std::string said = arguments.value("date").value_or("");
  return said.empty() ? std::nullopt : std::optional(day_said_by("date", said));
}

ReadTimetable read_timetable_of(const std::string& path, const Arguments& arguments, const SeriesSet& series,
                                const Words& words, Io& io) {
  const TimetableHints hints{said_format(arguments), said_date(arguments), said_zone(arguments)};
  ReadTimetable read{source_of(path, io), {}};
  Timetable& timetable = read.timetable = read_slots(read.source, hints, series, words);
  const bool tells_event = !timetable.title.empty() || !timetable.venue.empty() || !timetable.url.empty();
  if (timetable.slots.empty() && !tells_event)
    throw Error(fmt::format(
        "{}: no line tells a talk: write a time, then who and what, as in 19:30-19:40 @handle「title」",
        read.source.name()));
  if (!timetable.date) timetable.date = hints.date;
  if (const auto day = arguments.value("day")) keep_day(*day, timetable);
  if (const auto track = arguments.value("track")) keep_track(*track, timetable);
  return read;
}

void tell_timetable(const ReadTimetable& read, Io& io) {
  const auto& [source, timetable] = read;
  std::set<std::string> speakers;
  for (const Slot& slot : timetable.slots)
    for (const Speaker& speaker : slot.speakers) speakers.insert(folded(speaker.written));
  const std::string hours = hours_text(hours_of(timetable.slots));
  io.say(fmt::format("{}{}{}, {}\n", counted(timetable.slots.size(), "slot"), hours.empty() ? "" : " ", hours,
                     counted(speakers.size(), "speaker")));
  tell_unread(read, io);
}

void tell_unread(const ReadTimetable& read, Io& io) {
  const auto& [source, timetable] = read;
  for (const std::string& doubt : timetable.doubts)
    io.say(fmt::format("{}: {}\n", source.name(), printable(doubt)));
  for (const Timetable::Unread& unread : timetable.unread)
    io.say(fmt::format("{}:{}: not read: {}\n", source.name(), unread.line + 1, printable(unread.text)));
}

std::string timetable_format_rows() {
  const auto all = formats();
  return format_rows(std::span<const TimetableFormat>(all), "What --from takes");
}

}  // namespace notes
