// SPDX-License-Identifier: MIT
// Fields of the JSON, each with its place in the note and how it was found there.
#include "spans.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/event_name.hpp"

namespace notes {
namespace {

bool lies_within(Span inner, Span outer) {
  return !outer.empty() && outer.begin <= inner.begin && inner.end <= outer.end;
}

class Collector {
 public:
  Collector(const Note& note, const Report& report) : note_(note), report_(report) {}

  std::vector<Report::FieldSpan> collect() && {
    add_event();
    for (std::size_t i = 0; i < note_.talks.size(); ++i)
      add_talk(fmt::format("/talks/{}", i), note_.talks[i]);
    for (std::size_t i = 0; i < report_.sections.size(); ++i)
      add(fmt::format("/sections/{}/title", i), "heading", report_.sections[i].title_span);
    for (std::size_t i = 0; i < note_.tasks.size(); ++i)
      add(fmt::format("/tasks/{}/text", i), rule_of_task(note_.tasks[i]), note_.tasks[i].text.span);
    return std::move(spans_);
  }

 private:
  /// A field without a place has an empty span.
  void add(std::string field, std::string_view rule, Span span) {
    if (!span.empty()) spans_.push_back({std::move(field), rule, span, note_.source.line_at(span.begin) + 1});
  }

  void add_clocks(const std::string& of, const WrittenTimeRange& time, std::string_view rule) {
    if (time.start) add(of + "/start", rule, time.start->span);
    if (time.end) add(of + "/end", rule, time.end->span);
  }

  std::string_view rule_of_title() const {
    return lies_within(note_.title.span, note_.preamble.span) ? "front-matter" : "heading";
  }

  /// How something about the event was found, by what stands at its place.
  std::string_view rule_at(Span span) const {
    if (lies_within(span, note_.title.span)) return "title";
    if (lies_within(span, note_.preamble.span)) return "front-matter";
    if (std::any_of(note_.facts.begin(), note_.facts.end(),
                    [&](const Fact& fact) { return lies_within(span, fact.value.span); }))
      return "fact";
    if (std::any_of(note_.links.begin(), note_.links.end(),
                    [&](const Link& link) { return lies_within(span, link.span) || link.url_span == span; }))
      return "link";
    return "text";
  }

  void add_event() {
    add("/event/title", rule_of_title(), note_.title.span);
    add_number();
    add_date();
    if (note_.time) add_clocks("/event", *note_.time, rule_at(note_.time->span));
    add("/event/venue", rule_at(note_.venue.span), note_.venue.span);
    add("/event/url", rule_at(note_.url.span), note_.url.span);
    for (std::size_t i = 0; i < note_.hashtags.size(); ++i)
      add(fmt::format("/event/hashtags/{}", i), rule_at(note_.hashtags[i].span), note_.hashtags[i].span);
  }

  void add_number() {
    if (note_.number.empty()) return;
    const auto* given = first_value(note_.preamble, {"number"});
    if (read_event_name(note_.title.value).number == note_.number)
      add("/event/number", "title", note_.title.span);
    else if (given && given->value == note_.number)
      add("/event/number", "front-matter", given->span);
  }

  void add_date() {
    const auto add_days = [&](std::string_view rule) {
      add("/event/date", rule, note_.date_span);
      if (note_.end_date) add("/event/end_date", rule, note_.date_span);
    };
    switch (note_.date_source) {
      case DateSource::fact: return add_days("fact");
      case DateSource::text: return add_days("text");
      case DateSource::title: return add_days("title");
      case DateSource::path: return spans_.push_back({"/event/date", "path", {}, 1});
      case DateSource::none: break;
    }
  }

  /// How something about a talk was found: in its heading, in a row or an item that lists it, or below.
  std::string_view rule_at(Span span, const Part& part) const {
    if (lies_within(span, part.heading)) return part.level > 0 ? "heading" : "row";
    return note_.uses[note_.source.line_at(span.begin)] == LineUse::fact ? "line-below" : "row";
  }

  void add_talk(const std::string& of, const NotedTalk& talk) {
    const Part& part = note_.parts[talk.part];
    if (talk.time) add_clocks(of, *talk.time, rule_at(talk.time->span, part));
    if (!talk.title.empty()) add(of + "/title", rule_at(talk.title_span, part), talk.title_span);
    add_speakers(of + "/speakers", talk);
    for (std::size_t i = 0; i < talk.slides.size(); ++i)
      add(fmt::format("{}/slides/{}", of, i), "link", talk.slides[i].url_span);
    for (std::size_t i = 0; i < talk.questions.size(); ++i)
      add(fmt::format("{}/qa/{}/question", of, i), "mark", talk.questions[i].text.span);
  }

  /// Those of the heading or the row, else those of each line below that names some.
  void add_speakers(const std::string& field, const NotedTalk& talk) {
    const Part& part = note_.parts[talk.part];
    if (talk.speakers.empty()) return;
    if (!talk.speakers_span.empty()) return add(field, rule_at(talk.speakers_span, part), talk.speakers_span);
    bool is_told_below = false;
    for (const Fact& fact : talk.facts) {
      if (fact.role != FactRole::speakers) continue;
      add(field, fact.label.value.empty() ? "line-below" : "fact", fact.value.span);
      is_told_below = true;
    }
    if (!is_told_below && part.level == 0) add(field, "row", part.heading);
  }

  std::string_view rule_of_task(const Task& task) const {
    const std::size_t line = note_.source.line_at(task.text.span.begin);
    const std::string_view before =
        trim(note_.source.text({note_.source.line(line).begin, task.text.span.begin}));
    for (const std::string_view box : {"[ ]", "[x]", "[X]"})
      if (before.ends_with(box)) return "box";
    const bool is_listed =
        std::any_of(note_.sections.begin(), note_.sections.end(), [&](const Section& section) {
          return section.role == SectionRole::tasks && section.part == note_.part_of[line];
        });
    return is_listed ? "row" : "mark";
  }

  const Note& note_;
  const Report& report_;
  std::vector<Report::FieldSpan> spans_;
};

}  // namespace

std::vector<Report::FieldSpan> field_spans(const Note& note, const Report& report) {
  return Collector(note, report).collect();
}

}  // namespace notes
