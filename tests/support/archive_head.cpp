// SPDX-License-Identifier: MIT
// What stands before the talks: front matter, the title, facts about the evening, its timetable.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "support/archive_draft.hpp"

namespace notes::test {
namespace {

using Fact = std::pair<std::string, std::string>;  // label, value

std::string weekday(const Draft& draft, Date date, bool wrong) {
  constexpr std::string_view japanese[] = {"日", "月", "火", "水", "木", "金", "土"};
  constexpr std::string_view english[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  const unsigned day = (std::chrono::weekday(date).c_encoding() + (wrong ? 1U : 0U)) % 7;
  return std::string(draft.word(japanese[day], english[day]));
}

std::string date_text(Draft& draft) {
  const Date date = draft.plan.date;
  const bool wrong = draft.style.fault == Fault::wrong_weekday;
  const std::string day = weekday(draft, date, wrong);
  const auto month_number = static_cast<unsigned>(date.month());
  const auto day_number = static_cast<unsigned>(date.day());
  draft.note.truth.date = date;
  if (!draft.japanese())
    return wrong ? fmt::format("{} {}", written_day(date, "-"), day) : written_day(date, "-");
  const std::size_t form = draft.dice.below(10);
  if (wrong && form != 1 && form != 2) draft.form("fault/wrong-weekday");
  switch (form) {
    case 0:
      draft.form("date/kanji");
      return fmt::format("{}年{}月{}日（{}）", static_cast<int>(date.year()), month_number, day_number, day);
    case 1:
      draft.form("date/kanji");
      return fmt::format("{}年{}月{}日", static_cast<int>(date.year()), month_number, day_number);
    case 2: draft.form("date/dashes"); return written_day(date, "-");
    case 3: draft.form("date/without-year"); return fmt::format("{}/{}({})", month_number, day_number, day);
    default: draft.form("date/slashes"); return fmt::format("{}({})", written_day(date, "/"), day);
  }
}

std::vector<Fact> choose_facts(Draft& draft) {
  Truth& truth = draft.note.truth;
  const Plan& plan = draft.plan;
  std::vector<Fact> facts;
  if (draft.dice.chance(850)) {
    std::string value = date_text(draft);
    if (draft.dice.chance(600)) {
      value += ' ';
      value += written_range(draft, plan.start, plan.end);
      truth.hours = {plan.start, plan.end};
    } else if (draft.dice.chance(150) && draft.japanese()) {
      value += fmt::format(" {}時{}から", plan.start / 60,
                           plan.start % 60 == 30  ? "半"
                           : plan.start % 60 == 0 ? ""
                                                  : "15分");
      truth.hours.start = plan.start;
      draft.form("clock/kanji");
    }
    constexpr std::string_view labels[] = {"日時", "日時", "開催日時", "時間"};
    facts.emplace_back(draft.japanese() ? draft.dice.pick(labels) : "Date", value);
  }
  if (draft.dice.chance(750)) {
    facts.emplace_back(draft.word(draft.dice.chance(700) ? "会場" : "場所", "Venue"), plan.venue);
    truth.venue = plan.venue;
  }
  if (draft.dice.chance(650)) {
    facts.emplace_back(draft.word(draft.dice.chance(800) ? "URL" : "イベントページ", "URL"), plan.url);
    truth.url = plan.url;
  }
  if (draft.dice.chance(300)) {
    facts.emplace_back(draft.word("ハッシュタグ", "Hashtag"), fmt::format("#{}", plan.gathering->hashtag));
    if (truth.hashtags.empty()) truth.hashtags.emplace_back(plan.gathering->hashtag);
    draft.form("facts/hashtag");
  }
  if (draft.dice.chance(200)) facts.emplace_back(draft.word("テーマ", "Theme"), plan.theme);
  return facts;
}

/// Without labels: a date line, the hosts' room, a hashtag as a link, the event's page in a sentence.
void write_loose_facts(Draft& draft) {
  Truth& truth = draft.note.truth;
  const Plan& plan = draft.plan;
  draft.form("facts/loose");
  draft.gap();
  std::string day = written_day(plan.date, "/");
  if (draft.dice.chance(500)) {
    constexpr std::string_view names[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    day += ' ';
    day += names[std::chrono::weekday(plan.date).c_encoding()];
    draft.form("date/line-with-weekday");
  }
  draft.line(day);
  truth.date = plan.date;
  draft.gap();
  if (draft.japanese() && draft.dice.chance(600)) {
    draft.line(fmt::format("{}にて", plan.venue));
    truth.venue = plan.venue;
    draft.gap();
  }
  if (draft.dice.chance(500)) {
    draft.line(fmt::format("{0} [#{1}](https://twitter.com/search?q=%23{1})",
                           draft.word("ハッシュタグ", "Hashtag"), plan.gathering->hashtag));
    if (truth.hashtags.empty()) truth.hashtags.emplace_back(plan.gathering->hashtag);
    draft.form("facts/hashtag-link");
    draft.gap();
  }
  draft.line(fmt::format("[{}]({})", plan.name, plan.url));
  truth.url = plan.url;
}

/// The interludes and talks of the timetable with a word for who gives them.
std::string people_text(Draft& draft, const PlannedTalk& planned, TrueTalk& talk) {
  if (planned.people.empty()) return draft.dice.chance(500) ? "-" : "";
  const bool marked = draft.dice.chance(500) && draft.japanese();
  return written_speakers(draft, planned.people, marked ? Who::handle_san : Who::handle, talk.speakers);
}

}  // namespace

void write_front_matter(Draft& draft, const std::string& title) {
  const Plan& plan = draft.plan;
  Truth& truth = draft.note.truth;
  const Date written =
      truth.written ? *truth.written : Date(std::chrono::sys_days(plan.date) + std::chrono::days(1));
  const std::string day = written_day(written, "-");
  const int hours = draft.dice.between(8, 23);
  const std::string hour = fmt::format("{:02}:{:02}", hours, draft.dice.between(0, 5) * 10);
  if (draft.style.front_matter != FrontMatter::none) truth.written = written;
  switch (draft.style.front_matter) {
    case FrontMatter::yaml:
      draft.form("front-matter/yaml");
      draft.raw("---");
      if (draft.dice.chance(700)) draft.raw("layout: post");
      draft.raw(draft.dice.chance(700) ? fmt::format("title: \"{}\"", title)
                                       : fmt::format("title: '{}'", title));
      draft.raw(fmt::format("date: {}", draft.dice.chance(600) ? day + " " + hour + " +0900" : day));
      if (draft.dice.chance(400)) draft.raw("comments: true");
      if (draft.dice.chance(400)) draft.raw("categories: [勉強会, 台所]");
      if (draft.dice.chance(300)) draft.raw("tags:\n- 勉強会\n- nabe");
      if (draft.dice.chance(200)) draft.raw("published: true");
      if (draft.dice.chance(50)) draft.raw("emoji: \"🍲\"\ntype: \"tech\" # tech: 技術記事 / idea: アイデア");
      draft.raw("---");
      break;
    case FrontMatter::toml:
      draft.form("front-matter/toml");
      draft.raw("+++");
      draft.raw(fmt::format("title{}= \"{}\"", draft.dice.chance(500) ? " " : "", title));
      draft.raw(fmt::format("date = {}T{}:00+09:00", day, hour));
      draft.raw("draft = false\ntags = [\"勉強会\", \"nabe\"]\n+++");
      break;
    case FrontMatter::rest:
      draft.form("front-matter/rest");
      draft.raw(fmt::format(":date: {} {}\n:tags: 勉強会, nabe\n", day, hour));
      draft.heading(1, title);
      return;
    case FrontMatter::pelican:
      draft.form("front-matter/pelican");
      draft.raw(fmt::format("Title: {}\nDate: {} {}\nCategory: 勉強会", title, day, hour));
      break;
    case FrontMatter::none:
      draft.form("front-matter/none");
      if (draft.style.heading == Heading::line && draft.dice.chance(500))
        draft.raw(title);
      else
        draft.heading(1, title);
      return;
  }
  draft.gap();
}

void write_facts(Draft& draft) {
  if (draft.style.facts == Facts::none) return;
  if (draft.style.facts == Facts::loose) return write_loose_facts(draft);
  const std::vector<Fact> facts = choose_facts(draft);
  if (facts.empty()) return;
  draft.gap();
  switch (draft.style.facts) {
    case Facts::none:
    case Facts::loose: break;
    case Facts::lines:
      draft.form("facts/lines");
      for (const auto& [label, value] : facts) draft.line(fmt::format("{}: {}", label, value));
      break;
    case Facts::full_width:
      draft.form("facts/full-width");
      for (const auto& [label, value] : facts) draft.line(fmt::format("{}：{}", label, value));
      break;
    case Facts::bullets:
      draft.form("facts/bullets");
      for (const auto& [label, value] : facts) draft.line(fmt::format("- {}: {}", label, value));
      break;
    case Facts::table:
      draft.form("facts/table");
      draft.raw(draft.dice.chance(700) ? "|||\n|---|---|" : "| 項目 | 内容 |\n|:--|:--|");
      for (const auto& [label, value] : facts) draft.raw(fmt::format("|{}|{}|", label, value));
      break;
    case Facts::headings:
      draft.form("facts/headings");
      for (const auto& [label, value] : facts) {
        draft.heading(std::max(3, draft.style.level()), label);
        draft.line(value);
      }
      break;
    case Facts::description:
      draft.form("facts/description");
      for (const auto& [label, value] : facts) draft.raw(fmt::format("{}\n: {}\n", label, value));
      break;
    case Facts::html_table:
      draft.form("facts/html-table");
      draft.raw("<table>");
      for (const auto& [label, value] : facts)
        draft.raw(fmt::format("<tr><td>{}</td><td>{}</td></tr>", label, value));
      draft.raw("</table>");
      break;
    case Facts::dl:
      draft.form("facts/dl");
      draft.raw("<dl>");
      for (const auto& [label, value] : facts)
        draft.raw(fmt::format("  <dt>{}</dt><dd>{}</dd>", label, value));
      draft.raw("</dl>");
      break;
    case Facts::fields:
      draft.form("facts/fields");
      for (const auto& [label, value] : facts) draft.raw(fmt::format(":{}: {}", label, value));
      break;
  }
  draft.gap();
}

void write_timetable(Draft& draft) {
  const Timetable kind = draft.style.timetable;
  if (kind == Timetable::none) return;
  draft.heading(2, std::string(draft.word("タイムテーブル", "Timetable")));
  std::vector<TrueTalk>& talks = draft.note.truth.talks;
  draft.raw(kind == Timetable::range_first
                ? draft.word("|時間|内容|発表者|\n|---|---|---|", "|Time|Title|Speaker|\n|---|---|---|")
            : kind == Timetable::clock_later ? "| タイトル | 時刻 | 時間 | 担当 |\n|:--|:--|:--|:--|"
                                             : "<table>");
  for (const PlannedTalk& planned : draft.plan.talks) {
    TrueTalk talk;
    talk.kind = planned.kind;
    talk.title = planned.title;
    talk.start = planned.start;
    const std::string title = kind_label(draft, planned.kind) + planned.title;
    const std::string people = people_text(draft, planned, talk);
    switch (kind) {
      case Timetable::none: break;
      case Timetable::range_first:
        if (planned.kind == TalkKind::social && draft.japanese()) {
          draft.form("timetable/open");
          draft.raw(fmt::format("|{}〜|{}|{}|", written_clock(draft, planned.start), title, people));
          break;
        }
        draft.form("timetable/range-first");
        talk.end = planned.end;
        draft.raw(fmt::format("|{}|{}|{}|", written_range(draft, planned.start, planned.end), title, people));
        break;
      case Timetable::clock_later:
        draft.form("timetable/clock-later");
        draft.raw(fmt::format("| {} | {} | {}m | {} |", title, written_clock(draft, planned.start),
                              planned.end - planned.start, people));
        break;
      case Timetable::html:
        draft.form("timetable/html");
        talk.end = planned.end;
        draft.raw(fmt::format("<tr><th>{} ({}分)</th><td>{}</td><td>{}</td></tr>",
                              written_range(draft, planned.start, planned.end), planned.end - planned.start,
                              title, people));
        break;
    }
    talks.push_back(std::move(talk));
  }
  if (kind == Timetable::html) draft.raw("</table>");
  draft.gap();
}

}  // namespace notes::test
