// SPDX-License-Identifier: MIT
// Generated archives are read as their writers meant them, and no line of them is lost.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <re2/re2.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "notes/blanks.hpp"
#include "notes/characters.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/read_note.hpp"
#include "notes/report.hpp"
#include "notes/utf8.hpp"
#include "support/archive.hpp"

namespace {

using namespace notes;
using namespace notes::test;

constexpr std::size_t count = 2000;

/// How often something was told right, told without being meant, and missed.
struct Tally {
  std::size_t right = 0;
  std::size_t extra = 0;
  std::size_t missed = 0;

  void compare(std::vector<std::string> told, std::vector<std::string> meant) {
    for (std::string& each : told) each = folded(each);
    for (std::string& each : meant) each = folded(each);
    std::sort(told.begin(), told.end());
    std::sort(meant.begin(), meant.end());
    std::vector<std::string> both;
    std::set_intersection(told.begin(), told.end(), meant.begin(), meant.end(), std::back_inserter(both));
    right += both.size();
    extra += told.size() - both.size();
    missed += meant.size() - both.size();
  }

  void compare(const std::string& told, const std::string& meant) {
    const auto list = [](const std::string& text) {
      return text.empty() ? std::vector<std::string>() : std::vector<std::string>{text};
    };
    compare(list(told), list(meant));
  }

  double f1() const {
    return static_cast<double>(2 * right) /
           static_cast<double>(std::max<std::size_t>(2 * right + extra + missed, 1));
  }
};

std::string key_of(const Speaker& speaker) {
  return !speaker.handle.empty() ? speaker.handle
         : !speaker.name.empty() ? speaker.name
                                 : speaker.affiliation;
}

struct Score {
  std::map<std::string, Tally> fields;
  std::map<std::string_view, Tally> talks_by_form;
};

template <class Talks, class Tell>
std::vector<std::string> each_of(const Talks& talks, Tell tell) {
  std::vector<std::string> all;
  for (const auto& talk : talks) tell(talk, all);
  return all;
}

void add(Score& score, const Note& note, const GeneratedNote& generated) {
  const Truth& truth = generated.truth;
  auto& fields = score.fields;
  const auto day = [](const std::optional<Date>& date) { return date ? to_string(*date) : std::string(); };
  fields["title"].compare(note.title.value, truth.title);
  fields["number"].compare(note.number, truth.number);
  fields["date"].compare(day(note.date), day(truth.date));
  fields["venue"].compare(note.venue.value, truth.venue);
  fields["url"].compare(note.url.value, truth.url);
  const auto titles = [](const auto& talk, auto& all) { all.push_back(talk.title); };
  Tally talks;
  talks.compare(each_of(note.talks, titles), each_of(truth.talks, titles));
  fields["talks"].right += talks.right;
  fields["talks"].extra += talks.extra;
  fields["talks"].missed += talks.missed;
  for (const std::string_view form : generated.forms) {
    score.talks_by_form[form].right += talks.right;
    score.talks_by_form[form].extra += talks.extra;
    score.talks_by_form[form].missed += talks.missed;
  }
  const auto hours = [](const auto& talk, auto& all) {
    if (talk.start || talk.end) all.push_back(hours_text(talk));
  };
  fields["hours"].compare(each_of(note.talks, hours), each_of(truth.talks, hours));
  const auto speakers = [](const auto& talk, auto& all) {
    for (const Speaker& speaker : talk.speakers)
      if (!key_of(speaker).empty()) all.push_back(key_of(speaker));
  };
  fields["speakers"].compare(each_of(note.talks, speakers), each_of(truth.talks, speakers));
  std::vector<std::string> told_slides;
  for (const NotedTalk& talk : note.talks)
    for (const Link& link : talk.slides) told_slides.push_back(link.url);
  std::vector<std::string> meant_slides;
  for (const TrueTalk& talk : truth.talks)
    meant_slides.insert(meant_slides.end(), talk.slides.begin(), talk.slides.end());
  fields["slides"].compare(told_slides, meant_slides);
  std::vector<std::string> told_questions;
  for (const NotedTalk& talk : note.talks)
    for (const Question& question : talk.questions) told_questions.push_back(question.text.value);
  std::vector<std::string> meant_questions;
  for (const TrueTalk& talk : truth.talks)
    for (const TrueQuestion& question : talk.questions) meant_questions.push_back(question.text);
  fields["questions"].compare(told_questions, meant_questions);
}

std::string table_of(const Score& score) {
  std::string table;
  for (const auto& [field, tally] : score.fields)
    table += fmt::format("{:<12} {:.3f}  right {} extra {} missed {}\n", field, tally.f1(), tally.right,
                         tally.extra, tally.missed);
  std::vector<std::pair<double, std::string_view>> worst;
  for (const auto& [form, tally] : score.talks_by_form) worst.emplace_back(tally.f1(), form);
  std::sort(worst.begin(), worst.end());
  for (std::size_t i = 0; i < std::min<std::size_t>(worst.size(), 25); ++i)
    table += fmt::format("talks where {:<28} {:.3f}\n", worst[i].second, worst[i].first);
  return table;
}

// What a line says in the notation of the notes, and the page in its own: labels, slots, joints, tags.
const RE2 notation(
    R"((?i)<[^>]*>|\{%\s*include \w+\.html|\b(author|title|url)=|^\s*:\w+:|^(Title|Date|Category|Tags):)"
    R"(|セッション\d*|session \d+|プレゼンテーション|基調講演|パネルディスカッション|ハンズオン)"
    R"(|登壇者|発表者|speaker|title|質問|回答|内容|さんと|さん|から|まで|\bby\b|\bfrom\b|と)"
    R"(|[（(]?(\d{1,2}[:：]\d\d)?[-~〜～ー–—][(]?\d{1,2}[:：]\d\d|\d+分|\d+ ?min)");

// The words of a text: what stands between blanks and marks, folded.
std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const auto add = [&] {
    if (!word.empty()) words.push_back(folded(word));
    word.clear();
  };
  while (!text.empty()) {
    const CodePoint point = first_code_point(text);
    if (is_word_character(point.value))
      word += text.substr(0, point.size);
    else
      add();
    text.remove_prefix(point.size);
  }
  add();
  return words;
}

void collect(const nlohmann::json& value, std::string& texts) {
  if (value.is_string()) texts += value.get<std::string>() + "\n";
  if (value.is_structured())
    for (const auto& each : value) collect(each, texts);
}

// All that readers get: every text of the JSON, and the page.
std::string published_texts(const Note& note) {
  const std::array reports{compile(note)};
  std::string texts = report_formats()[0].write(reports);
  collect(nlohmann::json::parse(report_formats()[1].write(reports)), texts);
  return folded(texts);
}

// The first line of a note with a word that neither the page nor the facts tell; empty if there is none.
std::string line_of_lost_word(const Note& note) {
  const std::string texts = published_texts(note);
  const auto is_told = [&](const std::string& word) { return texts.find(word) != std::string::npos; };
  for (std::size_t i = 0; i < note.uses.size(); ++i) {
    const Span place = note.source.line(i);
    if (note.uses[i] == LineUse::withheld || place.begin < note.preamble.span.end) continue;
    std::string line(note.shown.text(place));
    const std::vector<std::string> whole = words_in(line);
    if (std::all_of(whole.begin(), whole.end(), is_told)) continue;
    RE2::GlobalReplace(&line, notation, " ");
    for (const std::string& word : words_in(line))
      if (!is_told(word)) return fmt::format("line {} loses {}: {}", i + 1, word, note.source.text(place));
  }
  return {};
}

TEST_CASE("no word of what people write is lost") {
  const SeriesSet none({});
  for (std::size_t i = 0; i < 600; ++i) {
    const GeneratedNote generated = generate_note(7, i);
    const Note note = read_note(Source(generated.path, generated.text), none, built_in_words());
    const std::string lost = line_of_lost_word(note);
    CHECK_MESSAGE(lost.empty(), generated.path, ", ", lost);
  }
}

TEST_CASE("what people write is read as they mean it") {
  const SeriesSet none({});
  Score score;
  for (std::size_t i = 0; i < count; ++i) {
    const GeneratedNote generated = generate_note(11, i);
    if (!generated.truth.is_event) continue;
    add(score, read_note(Source(generated.path, generated.text), none, built_in_words()), generated);
  }
  INFO(table_of(score));
  // A little below what is reached: whoever reads one form better must not read another much worse.
  const std::map<std::string, double> floors{
      {"date", .96},     {"hours", .97}, {"number", .98}, {"questions", .97}, {"slides", .98},
      {"speakers", .90}, {"talks", .97}, {"title", .98},  {"url", .99},       {"venue", .98}};
  for (const auto& [field, floor] : floors) {
    CAPTURE(field);
    CHECK(score.fields[field].f1() >= floor);
  }
}

}  // namespace
