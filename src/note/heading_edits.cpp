// SPDX-License-Identifier: MIT
// Headings edited part by part: their marks, joints, labels and remarks stay.
#include "heading_edits.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "clock_style.hpp"
#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/talk_kind.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "notes/width.hpp"
#include "talk_heading.hpp"

namespace notes {
namespace {

using Edits = std::vector<TextEdit>;

bool is_same_speaker(const Speaker& one, const Speaker& other, bool exactly) {
  if (exactly && one.affiliation != other.affiliation) return false;
  const auto are_same = [&](const std::string& a, const std::string& b) {
    return exactly ? a == b : folded(a) == folded(b);
  };
  const bool have_names = !one.name.empty() && !other.name.empty();
  const bool have_handles = !one.handle.empty() && !other.handle.empty();
  if (have_handles && (!exactly || one.name == other.name)) return are_same(one.handle, other.handle);
  if (have_names && (!exactly || one.handle == other.handle)) return are_same(one.name, other.name);
  return are_same(one.written, other.written) &&
         (!one.written.empty() || are_same(one.affiliation, other.affiliation));
}

/// What the first of them behind a name is; empty where names stand alone.
std::string honorific_of(const std::vector<Speaker>& speakers, const Words& words) {
  for (const Speaker& speaker : speakers)
    if (const std::size_t size = words.honorifics.at_back(speaker.written))
      return speaker.written.substr(speaker.written.size() - size);
  return {};
}

/// Where a text stands in another one; none where it stands there never or twice.
std::optional<Span> only_place(std::string_view text, Span within, std::string_view part) {
  const std::string_view place = text.substr(within.begin, within.size());
  const std::size_t at = part.empty() ? std::string_view::npos : place.find(part);
  if (at == std::string_view::npos || place.find(part, at + 1) != std::string_view::npos) return std::nullopt;
  return Span{within.begin + at, within.begin + at + part.size()};
}

/// `[19:30-19:40]` that was not read as the hours of its talk, with the blank before it; empty for none.
Span hours_in_brackets(std::string_view text, Span heading) {
  static constexpr TextSet opening{"[", "(", "（", "［", "【"};
  static constexpr TextSet closing{"]", ")", "）", "］", "】"};
  const std::string_view line = text.substr(0, heading.end);
  for (std::size_t at = opening.first_in(line, heading.begin); at < line.size();
       at = opening.first_in(line, at + 1)) {
    const auto range = read_time_range(line, at + opening.at_front(line.substr(at)));
    const std::size_t close = range ? closing.at_front(line.substr(range->span.end)) : 0;
    if (close == 0) continue;
    const bool has_blank = at > heading.begin && line[at - 1] == ' ';
    return {at - (has_blank ? 1 : 0), range->span.end + close};
  }
  return {};
}

bool opens_quotation(std::string_view text) {
  return text.ends_with("「") || text.ends_with("『") || text.ends_with("“") || text.ends_with('"');
}

bool is_rule(std::string_view line) {
  const std::string_view text = trim(line);
  return text.size() > 1 && std::ispunct(static_cast<unsigned char>(text.front())) != 0 &&
         text.find_first_not_of(text.front()) == std::string_view::npos;
}

/// Lines of marks above or below a heading are as long as its text, where reStructuredText asks for it.
std::string with_long_rules(std::string_view lines, std::size_t width) {
  std::string made;
  for (const std::string_view line : split(lines, '\n')) {
    if (!made.empty() || line.data() != lines.data()) made += '\n';
    const std::string_view rule = line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
    made += rule;
    if (is_rule(rule) && rule.size() < width) made.append(width - rule.size(), rule.front());
    made += line.substr(rule.size());
  }
  return made;
}

}  // namespace

Talk talk_to_be(const NotedTalk& known, const Slot& slot, bool is_whole) {
  Talk talk = known;
  const bool keeps_end = slot.start && !slot.end && slot.start == known.start;
  if (is_whole || slot.start || slot.end) {
    talk.start = slot.start;
    if (is_whole || !keeps_end) talk.end = slot.end;
  }
  if (is_whole || !slot.title.empty()) {
    talk.title = on_one_line(slot.title);
    talk.kind = slot.kind;
  }
  if (is_whole || !slot.speakers.empty()) talk.speakers = slot.speakers;
  return talk;
}

bool have_same_hours(const Talk& one, const Talk& other) {
  return one.start == other.start && one.end == other.end;
}

bool have_same_speakers(const Talk& one, const Talk& other, bool exactly) {
  return std::equal(one.speakers.begin(), one.speakers.end(), other.speakers.begin(), other.speakers.end(),
                    [&](const Speaker& a, const Speaker& b) { return is_same_speaker(a, b, exactly); });
}

bool tell_the_same(const Talk& one, const Talk& other, bool exactly) {
  return have_same_hours(one, other) && one.title == other.title && have_same_speakers(one, other, exactly);
}

std::string HeadingEditor::speakers_text(const NotedTalk& known, const Talk& wanted) const {
  const std::string honorific = honorific_of(known.speakers, words_);
  const bool tells_companies = std::any_of(known.speakers.begin(), known.speakers.end(),
                                           [](const Speaker& s) { return !s.affiliation.empty(); });
  std::string text;
  for (const Speaker& speaker : wanted.speakers) {
    if (!text.empty()) text += series_.between;
    const bool names_alone = std::find(series_.no_honorific.begin(), series_.no_honorific.end(),
                                       speaker.written) != series_.no_honorific.end();
    text += speaker.written;
    if (!names_alone && words_.honorifics.at_back(speaker.written) == 0) text += honorific;
    if (!speaker.affiliation.empty() && (tells_companies || exactly_))
      text += fmt::format(" ({})", speaker.affiliation);
  }
  return on_one_line(text);
}

/// The title alone; with its speakers where the heading names none yet.
std::optional<Edits> HeadingEditor::title_edit(const NotedTalk& known, const Talk& wanted) const {
  const std::string_view text = note_.source.text();
  const bool adds_speakers = known.speakers_span.empty() && !have_same_speakers(known, wanted, exactly_);
  if (!adds_speakers && known.title == wanted.title) return Edits{};
  if (known.title_span.empty() || wanted.title.empty()) return std::nullopt;
  if (adds_speakers) {
    if (opens_quotation(text.substr(0, known.title_span.begin))) return std::nullopt;
    Talk named;
    named.kind = read_talk_kind(wanted.title, words_);  // a label stays where it stands
    named.title = wanted.title;
    named.speakers = wanted.speakers;
    if (!read_links(note_.source.text(known.title_span)).empty()) return std::nullopt;
    return Edits{{known.title_span, talk_heading(named, series_, words_)}};
  }
  // `[題](https://…)` stays a link.
  if (const auto place = only_place(text, known.title_span, known.title))
    return Edits{{*place, as_markdown(wanted.title)}};
  if (!read_links(note_.source.text(known.title_span)).empty()) return std::nullopt;
  return Edits{{known.title_span, as_markdown(wanted.title)}};
}

std::optional<Edits> HeadingEditor::in_place(const TalkBlock& block, const Talk& wanted) const {
  const NotedTalk& known = note_.talks[block.talk];
  auto edits = title_edit(known, wanted);
  if (!edits) return std::nullopt;
  if (!have_same_hours(known, wanted)) {
    if (!known.time) {
      edits->push_back({{block.text.begin, block.text.begin}, hours_text(wanted) + ' '});
      if (const Span old = hours_in_brackets(note_.source.text(), block.text); !old.empty())
        edits->push_back({old, ""});
    } else {
      if (known.time->span.begin < block.span.begin || known.time->span.end > block.heading.end)
        return std::nullopt;
      if (!wanted.start && !wanted.end) return std::nullopt;
      for (TextEdit& edit : edits_of_hours(note_.source.text(), *known.time, wanted))
        edits->push_back(std::move(edit));
    }
  }
  if (!known.speakers_span.empty() && !have_same_speakers(known, wanted, exactly_)) {
    if (wanted.speakers.empty()) return std::nullopt;
    edits->push_back({known.speakers_span, speakers_text(known, wanted)});
  }
  const auto leaves_heading = [&](const TextEdit& edit) {
    return edit.span.begin < block.span.begin || edit.span.end > block.body;
  };
  if (std::any_of(edits->begin(), edits->end(), leaves_heading) || overlap(*edits)) return std::nullopt;
  if (!note_.source.name().ends_with(".rst") || edits->empty()) return edits;
  // Its rules become longer with it.
  const std::string text = TextEdits(*edits).apply(note_.source.text(), block.text);
  return Edits{{block.heading, heading(&block, text)}};
}

Edits HeadingEditor::rewritten(const TalkBlock& block, const Talk& wanted) const {
  const std::string text = talk_heading(wanted, series_, words_);
  // Hours on a line above are told on the heading's own from now on.
  return {{block.heading, heading(&block, text)}};
}

std::string HeadingEditor::heading(const TalkBlock* model, const std::string& text) const {
  if (!model) return "## " + text;
  const std::string_view source = note_.source.text();
  const Part& part = note_.parts[note_.talks[model->talk].part];
  const std::string_view front = source.substr(part.heading.begin, model->text.begin - part.heading.begin);
  const std::string_view back = source.substr(model->text.end, part.heading.end - model->text.end);
  const std::string made = fmt::format("{}{}{}", front, text, back);
  return note_.source.name().ends_with(".rst") ? with_long_rules(made, display_width(text)) : made;
}

std::string HeadingEditor::heading(const TalkBlock* model, const Talk& talk) const {
  return heading(model, talk_heading(talk, series_, words_));
}

std::optional<Edits> HeadingEditor::row(const NotedTalk& known, const Talk& wanted) const {
  const std::string_view text = note_.source.text();
  const std::size_t line = note_.source.line_at(known.title_span.begin);
  const Span place = note_.source.line(line);
  Edits edits;
  if (!have_same_hours(known, wanted)) {
    if (!known.time || note_.source.line_at(known.time->span.begin) != line) return std::nullopt;
    edits = edits_of_hours(text, *known.time, wanted);
  }
  const auto replace = [&](const std::string& old, const std::string& made) {
    const auto found = made.empty() ? std::nullopt : only_place(text, place, old);
    if (found) edits.push_back({*found, made});
    return found.has_value();
  };
  if (known.title != wanted.title && !replace(known.title, as_markdown(wanted.title))) return std::nullopt;
  if (!have_same_speakers(known, wanted, exactly_)) {
    if (known.speakers.size() != wanted.speakers.size()) return std::nullopt;
    for (std::size_t i = 0; i < known.speakers.size(); ++i)
      if (!replace(known.speakers[i].written, wanted.speakers[i].written)) return std::nullopt;
  }
  return overlap(edits) ? std::nullopt : std::optional(edits);
}

}  // namespace notes
