// SPDX-License-Identifier: MIT
// The skeleton of a note. Every line of it comes from the series definition or the timetable.
#include "notes/scaffold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "notes/blanks.hpp"
#include "notes/error.hpp"
#include "notes/fields.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_line.hpp"

namespace notes {
namespace {

/// A text from outside on one line of Markdown.
std::string on_one_line(std::string_view text) {
  std::string line(trim(text));
  std::replace_if(
      line.begin(), line.end(), [](char c) { return std::iscntrl(static_cast<unsigned char>(c)) != 0; }, ' ');
  return line;
}

/// A plain text so that Markdown shows it as it is.
std::string as_markdown(const std::string& plain) {
  const bool is_comment = plain.find("<!--") != std::string::npos;
  if (!is_comment && plain_text(plain) == plain) return plain;
  std::string text;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const std::string_view rest = std::string_view(plain).substr(i);
    const bool opens_tag = rest.starts_with("{%") || rest.starts_with("{{") || rest.starts_with("{#");
    if (std::string_view("\\`*[]<").find(plain[i]) != std::string_view::npos) text += '\\';
    if (opens_tag)
      text += "&#123;";  // a backslash would not keep Liquid from it
    else if (plain[i] == '&' && rest.find(';') != std::string_view::npos)
      text += "&amp;";
    else
      text += plain[i];
  }
  return text;
}

/// A title at the end of its line, where `#` behind a blank would be no part of it.
std::string title_text(const std::string& plain) {
  std::string text = as_markdown(plain);
  const std::size_t marks = text.find_last_not_of('#') + 1;
  if (marks > 0 && marks < text.size() && text[marks - 1] == ' ') text.insert(marks, "\\");
  return text;
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  return fmt::format("{}", fmt::join(texts, between));
}

/// The hours of the timetable, else those that are usual in the series.
Fields fields_of(const Event& event, const Series& series) {
  Hours hours = hours_of(event.slots);
  if (!hours.start) hours.start = series.start;
  if (!hours.end) hours.end = series.end;
  return event_fields(series, event.date, event.number, hours);
}

std::string speaker_text(const Speaker& speaker, const Series& series, const Words& words) {
  const auto names = [&](std::string_view text) {
    return std::find(series.no_honorific.begin(), series.no_honorific.end(), text) !=
           series.no_honorific.end();
  };
  const bool as_written =
      names(speaker.written) || std::any_of(words.honorifics.begin(), words.honorifics.end(),
                                            [&](const auto& h) { return speaker.written.ends_with(h); });
  std::string text = as_written ? speaker.written : fill(series.speaker, {{"name", speaker.written}});
  if (!speaker.affiliation.empty()) text += fmt::format(" ({})", speaker.affiliation);
  return on_one_line(text);
}

/// The word that tells a kind to a reader.
std::string_view kind_label(TalkKind kind, const Series& series) {
  const bool japanese = series.lang == "ja";
  switch (kind) {
    case TalkKind::lt: return "LT";
    case TalkKind::keynote: return japanese ? "基調講演" : "Keynote";
    case TalkKind::panel: return japanese ? "パネル" : "Panel";
    case TalkKind::workshop: return japanese ? "ワークショップ" : "Workshop";
    case TalkKind::opening: return japanese ? "オープニング" : "Opening";
    case TalkKind::closing: return japanese ? "クロージング" : "Closing";
    case TalkKind::pause: return japanese ? "休憩" : "Break";
    case TalkKind::social: return japanese ? "懇親会" : "Party";
    case TalkKind::talk:
    case TalkKind::other: break;
  }
  return japanese ? "発表" : "Talk";
}

std::string heading_text(const Talk& talk, const Series& series, const Words& words) {
  std::vector<std::string> speakers;
  for (const Speaker& speaker : talk.speakers) speakers.push_back(speaker_text(speaker, series, words));
  const std::string track = talk.track.empty() ? "" : fmt::format(" [{}]", on_one_line(talk.track));
  const std::string time(trim(hours_text(talk) + track));
  const std::string label = fmt::format("【{}】", kind_label(talk.kind, series));
  const std::string title = as_markdown(on_one_line(talk.title));
  const auto with_speakers = [&](const std::string& front) {
    return std::string(trim(fill(series.heading, {{"time", front},
                                                  {"start", talk.start ? clock_text(*talk.start) : ""},
                                                  {"end", talk.end ? clock_text(*talk.end) : ""},
                                                  {"speakers", joined(speakers, series.between)},
                                                  {"title", title}})));
  };
  if (!speakers.empty()) {
    std::string heading = with_speakers(time);
    const bool tells_kind = read_talk_line(heading, words).kind == talk.kind;
    return tells_kind ? heading : with_speakers(fmt::format("{} {}", time, label));
  }
  // A title that would be taken for something else is enclosed, a kind that it does not tell is told.
  const auto reads_back = [&](const std::string& heading) {
    const TalkLine read = read_talk_line(heading, words);
    return read.title.value == plain_text(title) && read.speakers.value.empty() && !heading.ends_with('#');
  };
  const std::string plain(trim(fmt::format("{} {}", time, title)));
  const std::string enclosed(trim(fmt::format("{} 「{}」", time, title)));
  if (read_talk_line(plain, words).kind == talk.kind) return reads_back(plain) ? plain : enclosed;
  return std::string(trim(fmt::format("{} {}{}", time, label, title)));
}

/// What a fact says before anybody has written it.
std::string fact_value(const Series::Fact& fact, const Event& event, const Fields& fields,
                       const Words& words) {
  switch (words.fact_role(fact.label)) {
    case FactRole::venue:
      if (!event.venue.empty()) return on_one_line(event.venue);
      break;
    case FactRole::url:
      if (!event.url.empty()) return on_one_line(event.url);
      break;
    default: break;
  }
  return std::string(trim(fill(fact.value, fields)));
}

/// A title may hold `/` and `..`; neither may lead a path astray.
Fields path_fields(Fields fields) {
  for (auto& [name, value] : fields) std::replace(value.begin(), value.end(), '/', '-');
  return fields;
}

std::string path_text(const Series& series, const Fields& fields) {
  std::string path = fill(series.path, path_fields(fields));
  const auto parts = split(path, '/');
  const bool strays =
      std::any_of(parts.begin(), parts.end(), [](auto part) { return part.empty() || part.front() == '.'; });
  if (strays)
    throw Error(fmt::format("series '{}': note.path leads to '{}', which is no path within a workspace",
                            series.name, path));
  return path;
}

std::size_t first_place(std::string_view text) {
  const std::vector<Span> lines = split_lines(text);
  for (const std::string_view place : {"* ", "- Q: "})
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (text.substr(lines[i].begin, lines[i].size()) == place) return i;
  return std::min<std::size_t>(2, lines.size());
}

}  // namespace

Scaffold scaffold(const Event& event, const Series& series, const Words& words) {
  const Fields fields = fields_of(event, series);
  Scaffold note;
  note.path = path_text(series, fields);
  note.text = fmt::format(
      "# {}\n\n", title_text(event.title.empty() ? fill(series.title, fields) : on_one_line(event.title)));
  for (const Series::Fact& fact : series.facts)
    note.text += fmt::format("- {}: {}\n", fact.label, fact_value(fact, event, fields, words));
  if (!series.facts.empty()) note.text += '\n';
  for (const Slot& talk : event.slots) {
    note.text += fmt::format("## {}\n\n", heading_text(talk, series, words));
    const std::string& body = series.body(talk.kind);
    if (!body.empty()) note.text += fmt::format("{}\n", body);
  }
  for (const Series::Section& section : series.sections) note.text += fmt::format("## {}\n\n", section.title);
  note.first_line = first_place(note.text);
  return note;
}

}  // namespace notes
