// SPDX-License-Identifier: MIT
// A series definition from its TOML file.
#include "notes/series.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

#include "notes/error.hpp"
#include "notes/toml_table.hpp"
#include "series_keys.hpp"

namespace notes {
namespace {

const Names day_fields{"date", "year", "month", "day", "weekday", "nth"};
const Names talk_fields{"time", "start", "end", "track", "speakers", "title"};
const Names report_fields{"time", "start", "end", "track", "speakers", "title", "slides", "videos"};

void read_identity(TomlTable& file, Series& series) {
  if (file.number("schema") != 1) file.fail("schema", "must be 1, the only form there is so far");
  series.name = file.text("name");
  if (series.name.empty()) file.fail("name", "is missing: what is the series called?");
  if (!is_series_name(series.name))
    file.fail("name", fmt::format("is '{}': files are called by it, so it has no / and no dot in front",
                                  series.name));
  series.kind = choice(
      file, "kind", SeriesKind::event,
      {{"event", SeriesKind::event}, {"conference", SeriesKind::conference}, {"weekly", SeriesKind::weekly}});
  series.url = file.text("url");
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
  series.path = pattern(note, "path", event_field_names(), "{year}/{date}-{series}.md");
  series.images = pattern(note, "images", event_field_names());
  series.title = pattern(note, "title", event_field_names(), "{series} {number}");
  series.front_matter = choice(
      note, "front_matter", FrontMatterForm::none,
      {{"none", FrontMatterForm::none}, {"yaml", FrontMatterForm::yaml}, {"toml", FrontMatterForm::toml}});
  note.check_keys();
}

void read_event(TomlTable event, Series& series) {
  series.start = clock(event, "start");
  series.end = clock(event, "end");
  event.check_keys();
}

/// What only some kinds of series have.
void check_kind(TomlTable& file, std::string_view table, bool has_it, std::string_view kinds) {
  if (!has_it && file.has(table)) file.fail(table, fmt::format("is for series of kind {}", kinds));
}

void read_week(TomlTable& file, Series& series) {
  using namespace std::chrono;
  check_kind(file, "week", series.kind == SeriesKind::weekly, "weekly");
  TomlTable week = file.table("week");
  series.week_start = choice(week, "starts", Monday,
                             {{"monday", Monday},
                              {"tuesday", Tuesday},
                              {"wednesday", Wednesday},
                              {"thursday", Thursday},
                              {"friday", Friday},
                              {"saturday", Saturday},
                              {"sunday", Sunday}});
  week.check_keys();
}

void read_day(TomlTable& file, Series& series) {
  check_kind(file, "day", series.kind != SeriesKind::event, "conference and weekly");
  TomlTable day = file.table("day");
  series.day.heading = pattern(day, "heading", day_fields, "{date}");
  series.day.body = day.text("body");
  day.check_keys();
}

void read_facts(TomlTable& file, Series& series) {
  for (TomlTable& fact : file.tables("fact")) {
    series.facts.push_back({fact.text("label"), fact.texts("also"),
                            pattern(fact, "value", event_field_names()), fact.flag("required", false),
                            fact.located_text("value").span});
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

/// How a section is read, and whether it holds what the next note begins with.
std::pair<SectionRole, bool> section_role(TomlTable& section) {
  using Role = std::pair<SectionRole, bool>;
  return choice<Role>(section, "role", {SectionRole::none, false},
                      {{"impressions", {SectionRole::impressions, false}},
                       {"qa", {SectionRole::qa, false}},
                       {"tasks", {SectionRole::tasks, false}},
                       {"next-tasks", {SectionRole::tasks, true}},
                       {"review", {SectionRole::impressions, false}},
                       {"links", {SectionRole::links, false}},
                       {"social", {SectionRole::social, false}},
                       {"none", {SectionRole::none, false}}});
}

void read_sections(TomlTable& file, Series& series) {
  for (TomlTable& section : file.tables("section")) {
    const std::string title = section.text("title");
    if (title.empty()) section.fail("title", "is missing: what is the heading?");
    const auto [role, of_next] = section_role(section);
    series.sections.push_back({title, role, section.flag("required", false), of_next});
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

/// One speaker, by handle or by name.
std::vector<Speaker> slot_speakers(TomlTable& slot) {
  const std::string written = slot.text("speaker");
  if (written.empty()) return {};
  const bool is_handle = written.starts_with('@');
  return {{is_handle ? "" : written, is_handle ? written.substr(1) : "", "", written}};
}

void read_slots(TomlTable& file, Series& series) {
  for (TomlTable& slot : file.tables("slot")) {
    Slot talk;
    static_cast<Hours&>(talk) = hours(slot, "time", "19:30-19:40");
    talk.kind = slot_kind(slot);
    talk.track = slot.text("track");
    talk.title = slot.text("title");
    talk.speakers = slot_speakers(slot);
    series.slots.push_back(std::move(talk));
    slot.check_keys();
  }
}

void read_report(TomlTable report, Series& series) {
  const Newline usual = series.lang == "ja" ? Newline::line_break : Newline::keep;
  series.report_heading = pattern(report, "heading", talk_fields, "{title}");
  series.report_under =
      pattern(report, "under", report_fields, "{time} ・ {speakers} ・ {slides} ・ {videos}");
  series.newline =
      choice(report, "newline", usual, {{"break", Newline::line_break}, {"keep", Newline::keep}});
  report.check_keys();
}

void read_lint(TomlTable lint, Series& series) {
  series.lint_select = lint.texts("select");
  series.lint_ignore = lint.texts("ignore");
  lint.check_keys();
}

using Step = void (*)(TomlTable& file, Series& series);

// In the order of a file; what one of them finds wrong does not keep the others from reading.
constexpr std::array<Step, 12> steps{
    [](TomlTable& file, Series& series) { read_match(file.table("match"), series); },
    [](TomlTable& file, Series& series) { read_number(file.table("number"), series); },
    [](TomlTable& file, Series& series) { read_note(file.table("note"), series); },
    [](TomlTable& file, Series& series) { read_event(file.table("event"), series); },
    read_week,
    read_day,
    read_facts,
    [](TomlTable& file, Series& series) { read_talk(file.table("talk"), series); },
    read_sections,
    read_slots,
    [](TomlTable& file, Series& series) { read_report(file.table("report"), series); },
    [](TomlTable& file, Series& series) { read_lint(file.table("lint"), series); },
};

/// False, with the fault added, where `act` throws.
template <class Act>
bool attempt(std::vector<std::string>& faults, Act act) {
  try {
    act();
    return true;
  } catch (const Error& error) {
    faults.emplace_back(error.what());
    return false;
  }
}

}  // namespace

std::string_view to_string(SeriesKind kind) {
  constexpr std::array<std::string_view, 3> names{"event", "conference", "weekly"};
  return names[static_cast<std::size_t>(kind)];
}

const OutletSettings* Series::outlet(std::string_view wanted) const {
  const auto found =
      std::find_if(outlets.begin(), outlets.end(), [&](const auto& each) { return each.outlet == wanted; });
  return found == outlets.end() ? nullptr : &*found;
}

bool is_series_name(std::string_view name) {
  const auto is_out_of_place = [](unsigned char c) { return c == '/' || std::iscntrl(c) != 0; };
  return !name.empty() && !name.starts_with('.') && std::none_of(name.begin(), name.end(), is_out_of_place);
}

Series parse_series(const Source& source, std::vector<std::string>& faults) {
  Series series;
  series.file = source.name();
  std::optional<TomlTable> file;
  if (!attempt(faults, [&] { file = TomlTable::parse(source); })) return series;
  const bool knows_keys = attempt(faults, [&] { read_identity(*file, series); });
  for (const Step step : steps) attempt(faults, [&] { step(*file, series); });
  attempt(faults, [&] { series.outlets = read_outlets(file->table("outlet")); });
  if (knows_keys) attempt(faults, [&] { file->check_keys(); });
  return series;
}

Series parse_series(const Source& source) {
  std::vector<std::string> faults;
  Series series = parse_series(source, faults);
  if (!faults.empty()) throw Error(faults.front());
  return series;
}

}  // namespace notes
