// SPDX-License-Identifier: MIT
// Every key of a series file, and what is said of a wrong one.
#include "notes/series.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "notes/error.hpp"

namespace notes {
namespace {

using Texts = std::vector<std::string>;

const std::string front = "schema = 1\nname = \"evening\"\n";

Series parse(const std::string& text) { return parse_series(Source("evening.toml", text)); }

TEST_CASE("a file of a name alone is a whole series") {
  const Series series = parse(front);
  CHECK(series.name == "evening");
  CHECK(series.aliases.empty());
  CHECK(series.lang == "ja");
  CHECK(series.match_title.value.empty());
  CHECK(series.number_scope == NumberScope::series);
  CHECK(series.number_format == "#{number}");
  CHECK(series.path == "{year}/{date}-{series}.md");
  CHECK(series.title == "{series} {number}");
  CHECK_FALSE(series.start);
  CHECK_FALSE(series.end);
  CHECK(series.facts.empty());
  CHECK(series.heading == "{time} {speakers}「{title}」");
  CHECK(series.speaker == "{name}さん");
  CHECK(series.between == "、");
  CHECK(series.body(TalkKind::talk).empty());
  CHECK(series.sections.empty());
  CHECK(series.slots.empty());
  CHECK(series.newline == Newline::line_break);
}

TEST_CASE("the language decides what is not said") {
  const Series series = parse(front + "lang = \"en\"\n");
  CHECK(series.lang == "en");
  CHECK(series.heading == "{time} {title} — {speakers}");
  CHECK(series.speaker == "{name}");
  CHECK(series.between == ", ");
  CHECK(series.newline == Newline::keep);
}

TEST_CASE("every key is read") {
  const Series series = parse(R"(schema = 1
name = "evening"
kind = "event"
url = "https://evening.example.org/"
aliases = ["夜の会", "yoru"]
hashtags = ["#evening"]
[match]
title = '(?i)evening'
path = "yoru/"
[number]
scope = "month"
format = "vol.{number}"
[note]
path = "{series}/{date}.md"
images = "{series}/{date}/"
front_matter = "yaml"
title = "{year}/{month:02} {number}"
[event]
start = "19:30"
end = "25:00"
[[fact]]
label = "日時"
also = ["時間"]
value = "{date}({weekday}) {time}"
required = true
[[fact]]
label = "会場"
[talk]
heading = "{time}\t{speakers}\t{title}"
speaker = "{name}氏"
between = " & "
no_honorific = ["有志"]
[talk.body]
talk = "* \n"
lt = ""
break = "-"
[[section]]
title = "感想"
role = "impressions"
required = true
[[section]]
title = "雑談"
[[slot]]
time = "19:30-19:40"
kind = "opening"
title = "前枠"
[[slot]]
time = "19:40-"
[report]
heading = "{speakers}: {title}"
under = "{time}"
newline = "keep"
[lint]
select = ["slot/overlap"]
ignore = ["link/bare"]
[outlet.hatena]
draft = true
)");
  CHECK(series.aliases == Texts{"夜の会", "yoru"});
  CHECK(series.hashtags == Texts{"#evening"});
  CHECK(series.match_title.value == "(?i)evening");
  CHECK(series.match_path.value == "yoru/");
  CHECK(series.number_scope == NumberScope::month);
  CHECK(series.number_format == "vol.{number}");
  CHECK(series.path == "{series}/{date}.md");
  CHECK(series.title == "{year}/{month:02} {number}");
  CHECK(series.start == 19 * 60 + 30);
  CHECK(series.end == 25 * 60);
  REQUIRE(series.facts.size() == 2);
  CHECK(series.facts[0].label == "日時");
  CHECK(series.facts[0].is_called("時間"));
  CHECK(series.facts[0].is_called("日時"));
  CHECK_FALSE(series.facts[0].is_called("会場"));
  CHECK(series.facts[0].value == "{date}({weekday}) {time}");
  CHECK(series.facts[0].required);
  CHECK_FALSE(series.facts[1].required);
  CHECK(series.heading == "{time}\t{speakers}\t{title}");
  CHECK(series.speaker == "{name}氏");
  CHECK(series.between == " & ");
  CHECK(series.no_honorific == Texts{"有志"});
  CHECK(series.body(TalkKind::talk) == "* \n");
  CHECK(series.body(TalkKind::keynote) == "* \n");
  CHECK(series.body(TalkKind::lt).empty());
  CHECK(series.body(TalkKind::pause) == "-");
  CHECK(series.body(TalkKind::social).empty());
  REQUIRE(series.sections.size() == 2);
  CHECK(series.sections[0].title == "感想");
  CHECK(series.sections[0].role == SectionRole::impressions);
  CHECK(series.sections[0].required);
  CHECK(series.sections[1].role == SectionRole::none);
  REQUIRE(series.slots.size() == 2);
  CHECK(hours_text(series.slots[0]) == "19:30-19:40");
  CHECK(series.slots[0].kind == TalkKind::opening);
  CHECK(series.slots[0].title == "前枠");
  CHECK(hours_text(series.slots[1]) == "19:40-");
  CHECK(series.slots[1].kind == TalkKind::talk);
  CHECK(series.newline == Newline::keep);
  CHECK(series.kind == SeriesKind::event);
  CHECK(series.url == "https://evening.example.org/");
  CHECK(series.images == "{series}/{date}/");
  CHECK(series.front_matter == FrontMatterForm::yaml);
  CHECK(series.report_heading == "{speakers}: {title}");
  CHECK(series.report_under == "{time}");
  CHECK(series.lint_select == Texts{"slot/overlap"});
  CHECK(series.lint_ignore == Texts{"link/bare"});
  REQUIRE(series.outlet("hatena") != nullptr);
  CHECK(*series.outlet("hatena")->get<bool>("draft"));
  CHECK(series.outlet("zenn") == nullptr);
}

TEST_CASE("the place of an expression is known") {
  const std::string text = front + "[match]\ntitle = '夜' # 朝\n";
  const Span span = parse(text).match_title.span;
  CHECK(text.substr(span.begin, span.size()) == "'夜'");
}

std::string fault(const std::string& text) {
  try {
    parse(text);
    return "none";
  } catch (const Error& error) {
    return error.what();
  }
}

TEST_CASE("what is wrong is told with file, line and column") {
  const struct {
    std::string lines;  ///< behind the two of the front
    std::string fault;
  } rows[] = {
      {"langs = \"ja\"", "3:1: unknown key 'langs': did you mean 'lang'?"},
      {"zzz = 1", "3:1: unknown key 'zzz'"},
      {"lang = 1", "3:8: lang must be a text in quotes"},
      {"lang = \"jp\"", "3:8: lang is 'jp': it must be one of ja, en: did you mean 'ja'?"},
      {"aliases = \"夜の会\"", "3:11: aliases must be a list of texts: [\"…\", \"…\"]"},
      {"aliases = [\"夜\", 2]", "3:17: aliases must hold texts in quotes"},
      {"hashtags = 1", "3:12: hashtags must be a list of texts: [\"…\", \"…\"]"},
      {"match = 1", "3:9: match must be a table: [match]"},
      {"[match]\ntitel = ''", "4:1: unknown key 'match.titel': did you mean 'title'?"},
      {"[match]\ntitle = 1", "4:9: match.title must be a text in quotes"},
      {"[match]\npath = true", "4:8: match.path must be a text in quotes"},
      {"[match]\ntitle = '" + std::string(4097, 'a') + "'", "4:9: match.title is longer than 4096 bytes"},
      {"[match]\npath = '" + std::string(4097, 'a') + "'", "4:8: match.path is longer than 4096 bytes"},
      {"number = []", "3:10: number must be a table: [number]"},
      {"[number]\nsc = \"year\"", "4:1: unknown key 'number.sc': did you mean 'scope'?"},
      {"[number]\nscope = \"years\"",
       "4:9: number.scope is 'years': it must be one of series, year, month, none: did you mean 'year'?"},
      {"[number]\nscope = 1", "4:9: number.scope must be a text in quotes"},
      {"[number]\nformat = \"#{nummer}\"",
       "4:10: number.format has an unknown field {nummer}: did you mean 'number'?"},
      {"[note]\npath = \"{yaer}.md\"", "4:8: note.path has an unknown field {yaer}: did you mean 'year'?"},
      {"[note]\ntitle = \"{speakers}\"", "4:9: note.title has an unknown field {speakers}"},
      {"[note]\ntitle = 2019-08-29", "4:9: note.title must be a text in quotes"},
      {"[event]\nstart = 19:30:00", "4:9: event.start must be a text in quotes"},
      {"[event]\nstart = \"soon\"", "4:9: event.start is 'soon': write a time like \"19:30\""},
      {"[event]\nstart = \"25:70\"", "4:9: event.start is '25:70': write a time like \"19:30\""},
      {"[event]\nstart = \"19:30-20:00\"", "4:9: event.start is '19:30-20:00': write a time like \"19:30\""},
      {"[event]\nend = \"-20:00\"", "4:7: event.end is '-20:00': write a time like \"19:30\""},
      {"[event]\nend = \"20:00 頃\"", "4:7: event.end is '20:00 頃': write a time like \"19:30\""},
      {"[event]\nedn = \"20:00\"", "4:1: unknown key 'event.edn': did you mean 'end'?"},
      {"fact = {}", "3:8: fact must be tables: [[fact]]"},
      {"[fact]\nlabel = \"会場\"", "3:1: fact must be tables: [[fact]]"},
      {"[[fact]]\nvalue = \"\"", "3:1: fact.label is missing: what stands before the colon?"},
      {"[[fact]]\nlabel = \"会場\"\nvalue = \"{venue}\"", "5:9: fact.value has an unknown field {venue}"},
      {"[[fact]]\nlabel = \"会場\"\nrequired = \"yes\"", "5:12: fact.required must be true or false"},
      {"[[fact]]\nlabel = \"会場\"\nalso = \"場所\"",
       "5:8: fact.also must be a list of texts: [\"…\", \"…\"]"},
      {"[[fact]]\nlabel = \"会場\"\nrequire = true",
       "5:1: unknown key 'fact.require': did you mean 'required'?"},
      {"[talk]\nheading = \"{tiem} {title}\"",
       "4:11: talk.heading has an unknown field {tiem}: did you mean 'time'?"},
      {"[talk]\nspeaker = \"{names}\"",
       "4:11: talk.speaker has an unknown field {names}: did you mean 'name'?"},
      {"[talk]\nbetween = 1", "4:11: talk.between must be a text in quotes"},
      {"[talk]\nno_honorific = \"有志\"", "4:16: talk.no_honorific must be a list of texts: [\"…\", \"…\"]"},
      {"[talk]\nbody = \"* \"", "4:8: talk.body must be a table: [talk.body]"},
      {"[talk.body]\nopenning = \"\"", "4:1: unknown key 'talk.body.openning': did you mean 'opening'?"},
      {"[talk.body]\ntalk = 1", "4:8: talk.body.talk must be a text in quotes"},
      {"[talk]\nheadings = \"\"", "4:1: unknown key 'talk.headings': did you mean 'heading'?"},
      {"[[section]]\nrole = \"qa\"", "3:1: section.title is missing: what is the heading?"},
      {"[[section]]\ntitle = \"感想\"\nrole = \"impression\"",
       "5:8: section.role is 'impression': it must be one of impressions, qa, tasks, next-tasks, review, "
       "links, social, none: did you mean 'impressions'?"},
      {"kind = \"conferense\"",
       "3:8: kind is 'conferense': it must be one of event, conference, weekly: did you mean 'conference'?"},
      {"url = 1", "3:7: url must be a text in quotes"},
      {"[note]\nimages = \"{dat}/\"", "4:10: note.images has an unknown field {dat}: did you mean 'date'?"},
      {"[note]\nfront_matter = \"yml\"",
       "4:16: note.front_matter is 'yml': it must be one of none, yaml, toml: did you mean 'yaml'?"},
      {"[week]\nstarts = \"monday\"", "3:1: week is for series of kind weekly"},
      {"[day]\nheading = \"{date}\"", "3:1: day is for series of kind conference and weekly"},
      {"kind = \"weekly\"\n[week]\nstarts = \"moonday\"",
       "5:10: week.starts is 'moonday': it must be one of monday, tuesday, wednesday, thursday, friday, "
       "saturday, sunday: did you mean 'monday'?"},
      {"kind = \"weekly\"\n[week]\nstart = 1", "5:1: unknown key 'week.start': did you mean 'starts'?"},
      {"kind = \"weekly\"\n[day]\nheading = \"{dates}\"",
       "5:11: day.heading has an unknown field {dates}: did you mean 'date'?"},
      {"[[slot]]\ntime = \"19:30\"\nspeaker = [\"@a\"]", "5:11: slot.speaker must be a text in quotes"},
      {"[report]\nheading = \"{titel}\"",
       "4:11: report.heading has an unknown field {titel}: did you mean 'title'?"},
      {"[report]\nunder = \"{slide}\"",
       "4:9: report.under has an unknown field {slide}: did you mean 'slides'?"},
      {"[lint]\nignore = \"slot/gap\"", "4:10: lint.ignore must be a list of texts: [\"…\", \"…\"]"},
      {"[lint]\nselekt = []", "4:1: unknown key 'lint.selekt': did you mean 'select'?"},
      {"[outlet.zen]\nemoji = \"\"", "3:9: unknown key 'outlet.zen': did you mean 'zenn'?"},
      {"[[section]]\ntitle = \"感想\"\nrequired = 1", "5:12: section.required must be true or false"},
      {"[[section]]\ntitle = \"感想\"\nrolle = \"qa\"",
       "5:1: unknown key 'section.rolle': did you mean 'role'?"},
      {"[[slot]]\ntitle = \"LT\"", "3:1: slot.time is '': write a time like \"19:30-19:40\""},
      {"[[slot]]\ntime = \"25:70-26:00\"",
       "4:8: slot.time is '25:70-26:00': write a time like \"19:30-19:40\""},
      {"[[slot]]\ntime = \"19:30\"\nkind = \"pause\"",
       "5:8: slot.kind is 'pause': it must be one of talk, lt, keynote, panel, workshop, opening, closing, "
       "break, social, other"},
      {"[[slot]]\ntime = \"19:30\"\nkind = \"brake\"",
       "5:8: slot.kind is 'brake': it must be one of talk, lt, keynote, panel, workshop, opening, closing, "
       "break, social, other"},
      {"[[slot]]\ntime = \"19:30\"\nname = \"LT\"", "5:1: unknown key 'slot.name'"},
      {"[report]\nnewline = \"br\"",
       "4:11: report.newline is 'br': it must be one of break, keep: did you mean "
       "'break'?"},
      {"[report]\nnewlines = \"keep\"", "4:1: unknown key 'report.newlines': did you mean 'newline'?"},
      {"[[report]]\nnewline = \"keep\"", "3:1: report must be a table: [report]"},
  };
  for (const auto& row : rows) {
    INFO(row.lines);
    CHECK(fault(front + row.lines + "\n") == "evening.toml:" + row.fault);
  }
}

TEST_CASE("the days of a week and of a conference have headings, and sections their roles in a week") {
  const Series series = parse(front + R"toml(kind = "weekly"
[week]
starts = "sunday"
[day]
heading = "DAY{nth} {year}/{month:02}/{day:02}({weekday})"
body = "1. \n"
[[section]]
title = "今週"
role = "tasks"
[[section]]
title = "振り返り"
role = "review"
[[section]]
title = "次週"
role = "next-tasks"
)toml");
  CHECK(series.kind == SeriesKind::weekly);
  CHECK(series.week_start == std::chrono::Sunday);
  CHECK(series.day.heading == "DAY{nth} {year}/{month:02}/{day:02}({weekday})");
  CHECK(series.day.body == "1. \n");
  REQUIRE(series.sections.size() == 3);
  CHECK(series.sections[0].role == SectionRole::tasks);
  CHECK_FALSE(series.sections[0].of_next);
  CHECK(series.sections[1].role == SectionRole::impressions);
  CHECK(series.sections[2].role == SectionRole::tasks);
  CHECK(series.sections[2].of_next);
}

TEST_CASE("a usual slot may have a track and a speaker") {
  const Series series = parse(front +
                              "[[slot]]\ntime = \"19:30\"\ntrack = \"A\"\nspeaker = \"@yuzu_hoshi\"\n"
                              "[[slot]]\ntime = \"19:40\"\nspeaker = \"運営\"\n");
  REQUIRE(series.slots.size() == 2);
  CHECK(series.slots[0].track == "A");
  CHECK(series.slots[0].speakers.at(0).handle == "yuzu_hoshi");
  CHECK(series.slots[0].speakers.at(0).written == "@yuzu_hoshi");
  CHECK(series.slots[1].speakers.at(0).name == "運営");
  CHECK(series.slots[1].speakers.at(0).handle.empty());
}

TEST_CASE("a name is the name of a file, and leads nowhere") {
  for (const std::string name : {"../x", "a/b", "/etc/passwd", ".x", "..", "a\\nb"}) {
    INFO(name);
    CHECK(fault("schema = 1\nname = \"" + name + "\"\n").starts_with("evening.toml:2:8: name is '"));
  }
  CHECK(is_series_name("夜の会"));
  CHECK(is_series_name("a.b"));
  CHECK_FALSE(is_series_name(""));
}

TEST_CASE("of each table the first fault is told, and the rest is read") {
  std::vector<std::string> faults;
  const Series series = parse_series(Source("evening.toml", front + R"([number]
scope = "yearly"
[note]
titel = "x"
[[fact]]
label = "会場"
[report]
newline = "br"
[reports]
)"),
                                     faults);
  std::string told;
  for (const std::string& each : faults) told += each + '\n';
  CHECK(
      told ==
      "evening.toml:4:9: number.scope is 'yearly': it must be one of series, year, month, none: did you mean "
      "'year'?\n"
      "evening.toml:6:1: unknown key 'note.titel': did you mean 'title'?\n"
      "evening.toml:10:11: report.newline is 'br': it must be one of break, keep: did you mean 'break'?\n"
      "evening.toml:11:2: unknown key 'reports': did you mean 'report'?\n");
  CHECK(series.facts.size() == 1);
}

TEST_CASE("a file says its form and its name") {
  const std::string form = ": schema must be 1, the only form there is so far";
  CHECK(fault("name = \"evening\"\n") == "evening.toml:1:1" + form);
  CHECK(fault("") == "evening.toml:1:1" + form);
  CHECK(fault("name = \"evening\"\nschema = 2\n") == "evening.toml:2:10" + form);
  CHECK(fault("schema = \"1\"\n") == "evening.toml:1:10: schema must be a number");
  CHECK(fault("schema = 1.0\n") == "evening.toml:1:10: schema must be a number");
  CHECK(fault("schema = 1\n") == "evening.toml:1:1: name is missing: what is the series called?");
  CHECK(fault("schema = 1\nname = \"\"\n") ==
        "evening.toml:2:8: name is missing: what is the series called?");
}

TEST_CASE("a pattern of 4096 bytes is not too long") {
  CHECK(parse(front + "[match]\ntitle = '" + std::string(4096, 'a') + "'\n").match_title.value.size() ==
        4096);
}

TEST_CASE("the built-in series are right, and each is called as its file") {
  std::size_t count = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(NOTES_TOP) / "share/series")) {
    const std::filesystem::path& path = entry.path();
    INFO(path.string());
    std::ifstream file(path, std::ios::binary);
    const Series series = parse_series(Source(path.string(), {std::istreambuf_iterator<char>(file), {}}));
    CHECK(path.extension() == ".toml");
    CHECK(series.name == path.stem().string());
    ++count;
  }
  CHECK(count >= 8);
}

}  // namespace
}  // namespace notes
