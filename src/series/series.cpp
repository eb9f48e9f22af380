// SPDX-License-Identifier: MIT
// A series definition from its TOML file.
#include "notes/series.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include "notes/error.hpp"
#include "notes/nearest.hpp"
#include "notes/pattern.hpp"
#include "notes/time_range.hpp"
#include "notes/toml_table.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_pattern = 4096;  // of a regular expression

using Names = std::vector<std::string>;

const Names event_fields{"date",   "year", "month", "day", "weekday", "number",
                         "series", "time", "start", "end", "hashtags"};
const Names talk_fields{"time", "start", "end", "speakers", "title"};

/// A pattern whose every field is known.
std::string pattern(TomlTable& table, std::string_view key, const Names& known, std::string otherwise = {}) {
  std::string value = table.text(key, std::move(otherwise));
  for (const std::string_view name : field_names(value))
    if (std::find(known.begin(), known.end(), name) == known.end())
      table.fail(key, fmt::format("has an unknown field {{{}}}{}", name, did_you_mean(name, known)));
  return value;
}

/// A key that takes one of a few words.
template <class Value>
Value choice(TomlTable& table, std::string_view key, Value otherwise,
             std::initializer_list<std::pair<std::string_view, Value>> choices) {
  if (!table.has(key)) return otherwise;
  const std::string word = table.text(key);
  Names names;
  for (const auto& [name, value] : choices) {
    if (name == word) return value;
    names.emplace_back(name);
  }
  table.fail(key, fmt::format("is '{}': it must be one of {}{}", word, fmt::join(names, ", "),
                              did_you_mean(word, names)));
}

/// A text that is a time range as a whole, and one of this world.
Hours hours(TomlTable& table, std::string_view key, std::string_view example) {
  const std::string written = table.text(key);
  const auto range = read_time_range(written);
  const auto possible = [](const std::optional<WrittenClock>& clock) { return !clock || clock->possible; };
  if (!range || range->span.size() != written.size() || !possible(range->start) || !possible(range->end))
    table.fail(key, fmt::format("is '{}': write a time like \"{}\"", written, example));
  Hours read;
  if (range->start) read.start = range->start->minutes;
  if (range->end) read.end = range->end->minutes;
  return read;
}

std::optional<Clock> clock(TomlTable& table, std::string_view key) {
  constexpr std::string_view example = "19:30";
  if (!table.has(key)) return std::nullopt;
  const Hours read = hours(table, key, example);
  if (!read.start || read.end)
    table.fail(key, fmt::format("is '{}': write a time like \"{}\"", table.text(key), example));
  return read.start;
}

Located<std::string> expression(TomlTable& table, std::string_view key) {
  auto expression = table.located_text(key);
  if (expression.value.size() > longest_pattern)
    table.fail(key, fmt::format("is longer than {} bytes", longest_pattern));
  return expression;
}

void read_identity(TomlTable& file, Series& series) {
  if (file.number("schema") != 1) file.fail("schema", "must be 1, the only form there is so far");
  series.name = file.text("name");
  if (series.name.empty()) file.fail("name", "is missing: what is the series called?");
  series.aliases = file.texts("aliases");
  series.lang = choice<std::string>(file, "lang", "ja", {{"ja", "ja"}, {"en", "en"}});
  series.hashtags = file.texts("hashtags");
}

void read_match(TomlTable match, Series& series) {
  series.match_title = expression(match, "title");
  series.match_path = expression(match, "path");
  match.check_keys();
}

void read_number(TomlTable number, Series& series) {
  series.number_scope = choice(number, "scope", NumberScope::series,
                               {{"series", NumberScope::series},
                                {"year", NumberScope::year},
                                {"month", NumberScope::month},
                                {"none", NumberScope::none}});
  series.number_format = pattern(number, "format", {"number"}, "#{number}");
  number.check_keys();
}

void read_note(TomlTable note, Series& series) {
  series.path = pattern(note, "path", event_fields, "{year}/{date}-{series}.md");
  series.title = pattern(note, "title", event_fields, "{series} {number}");
  note.check_keys();
}

void read_event(TomlTable event, Series& series) {
  series.start = clock(event, "start");
  series.end = clock(event, "end");
  event.check_keys();
}

void read_facts(TomlTable& file, Series& series) {
  for (TomlTable& fact : file.tables("fact")) {
    series.facts.push_back({fact.text("label"), fact.texts("also"), pattern(fact, "value", event_fields),
                            fact.flag("required", false)});
    if (series.facts.back().label.empty()) fact.fail("label", "is missing: what stands before the colon?");
    fact.check_keys();
  }
}

void read_bodies(TomlTable body, Series& series) {
  const std::string talk = body.text("talk");
  for (std::size_t i = 0; i < talk_kind_count; ++i) {
    const auto kind = static_cast<TalkKind>(i);
    series.bodies[i] = body.text(to_string(kind), is_interlude(kind) ? std::string() : talk);
  }
  body.check_keys();
}

void read_talk(TomlTable talk, Series& series) {
  const bool japanese = series.lang == "ja";
  series.heading = pattern(talk, "heading", talk_fields,
                           japanese ? "{time} {speakers}「{title}」" : "{time} {title} — {speakers}");
  series.speaker = pattern(talk, "speaker", {"name"}, japanese ? "{name}さん" : "{name}");
  series.between = talk.text("between", japanese ? "、" : ", ");
  series.no_honorific = talk.texts("no_honorific");
  read_bodies(talk.table("body"), series);
  talk.check_keys();
}

void read_sections(TomlTable& file, Series& series) {
  for (TomlTable& section : file.tables("section")) {
    Series::Section read{section.text("title"), SectionRole::none, section.flag("required", false)};
    if (read.title.empty()) section.fail("title", "is missing: what is the heading?");
    read.role = choice(section, "role", SectionRole::none,
                       {{"impressions", SectionRole::impressions},
                        {"qa", SectionRole::qa},
                        {"tasks", SectionRole::tasks},
                        {"links", SectionRole::links},
                        {"social", SectionRole::social},
                        {"none", SectionRole::none}});
    series.sections.push_back(std::move(read));
    section.check_keys();
  }
}

TalkKind slot_kind(TomlTable& slot) {
  const std::string name = slot.text("kind", "talk");
  if (const auto kind = talk_kind_named(name)) return *kind;
  Names names;
  for (std::size_t i = 0; i < talk_kind_count; ++i) names.emplace_back(to_string(static_cast<TalkKind>(i)));
  slot.fail("kind", fmt::format("is '{}': it must be one of {}{}", name, fmt::join(names, ", "),
                                did_you_mean(name, names)));
}

void read_slots(TomlTable& file, Series& series) {
  for (TomlTable& slot : file.tables("slot")) {
    Slot talk;
    static_cast<Hours&>(talk) = hours(slot, "time", "19:30-19:40");
    talk.kind = slot_kind(slot);
    talk.title = slot.text("title");
    series.slots.push_back(std::move(talk));
    slot.check_keys();
  }
}

void read_report(TomlTable report, Series& series) {
  const Newline usual = series.lang == "ja" ? Newline::line_break : Newline::keep;
  series.newline =
      choice(report, "newline", usual, {{"break", Newline::line_break}, {"keep", Newline::keep}});
  report.check_keys();
}

}  // namespace

Series parse_series(const Source& source) {
  TomlTable file = TomlTable::parse(source);
  Series series;
  read_identity(file, series);
  read_match(file.table("match"), series);
  read_number(file.table("number"), series);
  read_note(file.table("note"), series);
  read_event(file.table("event"), series);
  read_facts(file, series);
  read_talk(file.table("talk"), series);
  read_sections(file, series);
  read_slots(file, series);
  read_report(file.table("report"), series);
  file.check_keys();
  return series;
}

}  // namespace notes
