// SPDX-License-Identifier: MIT
// The report as JSON, schema notes/event/1.
#include <fmt/format.h>

#include <algorithm>

#include "notes/blanks.hpp"
#include "notes/json_writer.hpp"
#include "writers.hpp"

namespace notes {
namespace {

void clock_field(JsonWriter& json, std::string_view key, std::optional<Clock> clock) {
  json.text_field(key, clock ? clock_text(*clock) : "");
}

void addresses_field(JsonWriter& json, std::string_view key, const std::vector<Link>& links) {
  std::vector<std::string> urls;
  for (const Link& link : links) urls.push_back(link.url);
  json.texts_field(key, urls);
}

void write_source(JsonWriter& json, const Report& report, std::size_t line) {
  json.begin_object();
  json.key("path");
  json.string(report.path);
  json.key("line");
  json.number(static_cast<std::int64_t>(line));
  json.end_object();
}

void source_field(JsonWriter& json, const Report& report, std::size_t line) {
  json.key("source");
  write_source(json, report, line);
}

/// A field of the schema that a single note cannot fill.
void null_field(JsonWriter& json, std::string_view key) {
  json.key(key);
  json.null();
}

std::string_view name_of(DateSource source) {
  switch (source) {
    case DateSource::none: return "";
    case DateSource::fact: return "fact";
    case DateSource::text: return "text";
    case DateSource::title: return "title";
    case DateSource::path: return "path";
  }
  return "";
}

std::string address_in(const std::string& value) {
  const auto links = read_links(value);
  return links.empty() ? value : links.front().url;
}

void write_event(JsonWriter& json, const Report& report) {
  json.key("event");
  json.begin_object();
  json.text_field("title", report.title);
  json.text_field("series", report.series);
  json.text_field("number", report.number);
  json.text_field("date", report.date ? to_string(*report.date) : "");
  json.text_field("end_date", report.end_date ? to_string(*report.end_date) : "");
  json.text_field("date_source", std::string(name_of(report.date_source)));
  json.text_field("written", report.written ? to_string(*report.written) : "");
  clock_field(json, "start", report.hours.start);
  clock_field(json, "end", report.hours.end);
  null_field(json, "zone");
  json.text_field("venue", report.venue);
  json.text_field("host", fact_value(report, FactRole::host));
  json.text_field("url", report.url);
  json.key("published");
  json.begin_array();
  for (const Report::Fact& fact : report.facts)
    if (fact.role == FactRole::published) json.string(address_in(fact.value));
  json.end_array();
  json.text_field("theme", fact_value(report, FactRole::theme));
  json.texts_field("hashtags", report.hashtags);
  json.end_object();
}

void write_facts(JsonWriter& json, const Report& report) {
  json.key("facts");
  json.begin_array();
  for (const Report::Fact& fact : report.facts) {
    json.begin_object();
    json.text_field("label", fact.label);
    json.key("value");
    json.string(fact.value);
    json.end_object();
  }
  json.end_array();
}

void write_speakers(JsonWriter& json, const std::vector<Speaker>& speakers) {
  json.key("speakers");
  json.begin_array();
  for (const Speaker& speaker : speakers) {
    const bool is_nobody = speaker.name.empty() && speaker.handle.empty() && speaker.affiliation.empty();
    if (is_nobody) continue;  // みんな
    json.begin_object();
    json.text_field("name", speaker.name);
    json.text_field("handle", speaker.handle);
    json.text_field("affiliation", speaker.affiliation);
    json.end_object();
  }
  json.end_array();
}

void write_questions(JsonWriter& json, const std::vector<Report::Question>& questions) {
  json.key("qa");
  json.begin_array();
  for (const Report::Question& question : questions) {
    json.begin_object();
    json.key("question");
    json.string(question.text);
    json.text_field("asker", question.asker);
    json.texts_field("answers", question.answers);
    json.end_object();
  }
  json.end_array();
}

/// "" is an impressions section with nothing in it yet.
void impressions_field(JsonWriter& json, const std::optional<std::string>& impressions) {
  json.key("impressions");
  impressions ? json.string(*impressions) : json.null();
}

void write_talk(JsonWriter& json, const Report& report, const Report::Talk& talk) {
  json.begin_object();
  json.key("kind");
  json.string(to_string(talk.kind));
  json.text_field("date", talk.date ? to_string(*talk.date) : "");
  clock_field(json, "start", talk.start);
  clock_field(json, "end", talk.end);
  json.text_field("track", talk.track);
  null_field(json, "room");
  null_field(json, "url");
  json.key("title");
  json.string(talk.title);
  write_speakers(json, talk.speakers);
  addresses_field(json, "slides", talk.slides);
  addresses_field(json, "videos", talk.videos);
  json.key("notes");
  json.string(talk.notes);
  write_questions(json, talk.questions);
  impressions_field(json, talk.impressions);
  json.key("sources");
  json.begin_array();
  write_source(json, report, talk.line);
  json.end_array();
  json.texts_field("takes", {});
  json.end_object();
}

void write_sections(JsonWriter& json, const Report& report) {
  json.key("sections");
  json.begin_array();
  for (const Report::Section& section : report.sections) {
    json.begin_object();
    json.text_field("title", section.title);
    json.key("role");
    json.string(to_string(section.role));
    json.key("text");
    json.string(section.text);
    source_field(json, report, section.line);
    json.end_object();
  }
  json.end_array();
}

std::optional<std::string> impressions_of(const Report& report) {
  std::optional<std::string> impressions;
  for (const Report::Section& section : report.sections) {
    if (section.role != SectionRole::impressions) continue;
    if (!impressions) impressions.emplace();
    if (!impressions->empty() && !section.text.empty()) *impressions += "\n\n";
    *impressions += section.text;
  }
  return impressions;
}

void write_tasks(JsonWriter& json, const Report& report) {
  json.key("tasks");
  json.begin_array();
  for (const Report::Task& task : report.tasks) {
    json.begin_object();
    json.key("text");
    json.string(task.text);
    json.key("done");
    json.boolean(task.done);
    source_field(json, report, task.line);
    json.end_object();
  }
  json.end_array();
}

void write_links(JsonWriter& json, const Report& report, std::string_view key, bool images) {
  json.key(key);
  json.begin_array();
  for (const Report::PlacedLink& link : report.links) {
    if (link.image != images) continue;
    json.begin_object();
    json.key("url");
    json.string(link.url);
    json.text_field("text", link.text);
    source_field(json, report, link.line);
    json.end_object();
  }
  json.end_array();
}

void write_withheld(JsonWriter& json, const Report& report) {
  json.key("private");
  json.begin_array();
  for (const Report::Private& withheld : *report.withheld) {
    json.begin_object();
    json.key("text");
    json.string(withheld.text);
    source_field(json, report, withheld.line);
    json.end_object();
  }
  json.end_array();
}

void write_spans(JsonWriter& json, const Report& report) {
  json.key("spans");
  json.begin_array();
  for (const Report::FieldSpan& place : *report.spans) {
    json.begin_object();
    json.key("field");
    json.string(place.field);
    json.key("rule");
    json.string(place.rule);
    source_field(json, report, place.line);
    json.key("begin");
    json.number(static_cast<std::int64_t>(place.span.begin));
    json.key("end");
    json.number(static_cast<std::int64_t>(place.span.end));
    json.end_object();
  }
  json.end_array();
}

void write_report(JsonWriter& json, const Report& report) {
  json.begin_object();
  json.key("schema");
  json.string("notes/event/1");
  json.texts_field("path", {report.path});
  write_event(json, report);
  write_facts(json, report);
  json.key("talks");
  json.begin_array();
  for (const Report::Talk& talk : report.talks) write_talk(json, report, talk);
  json.end_array();
  write_sections(json, report);
  impressions_field(json, impressions_of(report));
  write_tasks(json, report);
  write_links(json, report, "photos", true);
  write_links(json, report, "links", false);
  if (report.withheld) write_withheld(json, report);
  if (report.spans) write_spans(json, report);
  json.end_object();
}

}  // namespace

std::string write_json(std::span<const Report> reports) {
  JsonWriter json;
  json.begin_array();
  for (const Report& report : reports) write_report(json, report);
  json.end_array();
  return std::move(json).take();
}

}  // namespace notes
