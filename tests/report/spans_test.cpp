// SPDX-License-Identifier: MIT
// Places of fields: what stands there says what the field says, and the rule says how.
#include "spans.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/time_range.hpp"
#include "support/archive.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;
using nlohmann::json;

// `field | rule | line | what stands there`, one a line.
std::string spans_of(const std::string& text, const std::string& path = "note.md") {
  const Note note = read(text, path);
  std::string shown;
  for (const Report::FieldSpan& place : field_spans(note, compile(note)))
    shown +=
        fmt::format("{} | {} | {} | {}\n", place.field, place.rule, place.line, note.source.text(place.span));
  return shown;
}

bool is_part(const std::string& one, const std::string& other) {
  return !one.empty() && !other.empty() &&
         (one.find(other) != std::string::npos || other.find(one) != std::string::npos);
}

bool says_clock(std::string_view bytes, const std::string& clock) {
  const auto range = read_time_range(bytes);
  const auto& written = range && range->start ? range->start : range ? range->end : std::nullopt;
  return written && clock_text(written->minutes) == clock;
}

bool says_day(std::string_view bytes, const std::string& day) {
  const auto date = find_date(bytes);
  return date && day.ends_with(fmt::format("-{:02}-{:02}", date->month, date->day));
}

bool says_any_speaker(const std::string& bytes, const json& speakers) {
  const std::string text = folded(bytes);
  for (const json& speaker : speakers)
    for (const json& part : speaker)
      if (part.is_string() && is_part(text, folded(part.get<std::string>()))) return true;
  return false;
}

// Whether the bytes at the place of a field say its value, or a part of it.
bool says(const std::string& field, std::string_view bytes, const json& value) {
  if (value.is_array()) return says_any_speaker(plain_text(bytes), value);
  const std::string text = value.get<std::string>();
  if (field.ends_with("/start") || field.ends_with("/end")) return says_clock(bytes, text);
  if (field.ends_with("/date")) return says_day(bytes, text);
  const std::string first_line = text.substr(0, text.find('\n'));
  return is_part(folded(bytes), folded(first_line)) ||
         is_part(folded(plain_text(bytes)), folded(plain_text(first_line)));
}

TEST_CASE("each field of a plain note has its place") {
  CHECK(spans_of(R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/16(木) 19:30-25:00
- 会場: みどり文庫
- URL: https://example.connpass.com/event/7/
- ハッシュタグ: #lattice ＃箱

## 19:30-19:40 @mikan_boxさん「前枠」

資料: https://speakerdeck.com/a/1

Q: 何箱?
A: 三箱

## 宿題

- [ ] 買う
- 返す

## 参考

TODO: 送る
)") == R"(/event/title | heading | 1 | 2024/5 #2 格子会参加記録
/event/number | title | 1 | 2024/5 #2 格子会参加記録
/event/date | fact | 3 | 2024/05/16(木)
/event/start | fact | 3 | 19:30
/event/end | fact | 3 | 25:00
/event/venue | fact | 4 | みどり文庫
/event/url | fact | 5 | https://example.connpass.com/event/7/
/event/hashtags/0 | fact | 6 | #lattice ＃箱
/event/hashtags/1 | fact | 6 | #lattice ＃箱
/talks/0/start | heading | 8 | 19:30
/talks/0/end | heading | 8 | 19:40
/talks/0/title | heading | 8 | 前枠
/talks/0/speakers | heading | 8 | @mikan_boxさん
/talks/0/slides/0 | link | 10 | https://speakerdeck.com/a/1
/talks/0/qa/0/question | mark | 12 | 何箱?
/sections/0/title | heading | 15 | 宿題
/sections/1/title | heading | 20 | 参考
/tasks/0/text | box | 17 | 買う
/tasks/1/text | row | 18 | 返す
/tasks/2/text | mark | 22 | 送る
)");
}

TEST_CASE("title and number may stand in front matter, and the day in the title") {
  CHECK(spans_of("---\ntitle: 箱の会 2024/05/16\nnumber: 3\n---\n\n## 19:00 箱\n") ==
        "/event/title | front-matter | 2 | 箱の会 2024/05/16\n/event/number | front-matter | 3 | 3\n"
        "/event/date | title | 2 | 2024/05/16\n"
        "/talks/0/start | heading | 6 | 19:00\n/talks/0/title | heading | 6 | 箱\n");
}

TEST_CASE("a sentence may say the days") {
  CHECK(spans_of("# 箱の会\n\n2024年5月16日(木)〜17日(金)に開催された。\n") ==
        "/event/title | heading | 1 | 箱の会\n/event/date | text | 3 | 2024年5月16日(木)〜17日(金)\n"
        "/event/end_date | text | 3 | 2024年5月16日(木)〜17日(金)\n");
}

TEST_CASE("a day from the path has no place in the text") {
  CHECK(spans_of("# 箱の会\n", "2024-05-16.md") ==
        "/event/title | heading | 1 | 箱の会\n/event/date | path | 1 | \n");
}

TEST_CASE("the page and the hashtags may stand in sentences") {
  CHECK(
      spans_of(
          "# 箱の会\n\n会の[頁](https://a.connpass.com/event/7/)から\n\n夜のハッシュタグは #hako でした\n") ==
      "/event/title | heading | 1 | 箱の会\n/event/url | link | 3 | https://a.connpass.com/event/7/\n"
      "/event/hashtags/0 | text | 5 | 夜のハッシュタグは #hako でした\n");
}

TEST_CASE("speakers are found below the heading, in facts of the talk and in rows") {
  CHECK(
      spans_of("# 会\n\n## 19:00 箱\n\n@a_bさん\n").find("/talks/0/speakers | line-below | 5 | @a_bさん\n") !=
      std::string::npos);
  CHECK(spans_of("# 会\n\n## 19:00 箱\n\n登壇者: @a_bさん\n")
            .find("/talks/0/speakers | fact | 5 | @a_bさん\n") != std::string::npos);
  const std::string row = "| 19:00 | 箱の話 | 箱田さん |";
  CHECK(spans_of("# 会\n\n| 時間 | 題 | 発表者 |\n|---|---|---|\n" + row + "\n") ==
        "/event/title | heading | 1 | 会\n/talks/0/start | row | 5 | 19:00\n/talks/0/title | row | 5 | " +
            row + "\n/talks/0/speakers | row | 5 | " + row + "\n");
}

TEST_CASE("slides in a cell have their place in the text, not in the cell") {
  CHECK(spans_of("# 会\n\n| 時間 | 題 | 発表者 |\n|---|---|---|\n"
                 "| 19:00 | [箱の話](https://speakerdeck.com/a/1) | 箱田さん |\n")
            .find("/talks/0/slides/0 | link | 5 | https://speakerdeck.com/a/1\n") != std::string::npos);
}

TEST_CASE("in invented notes each place says what its field says") {
  std::set<std::string> rules;
  std::size_t count = 0;
  for (std::size_t i = 0; i < 400; ++i) {
    const GeneratedNote generated = generate_note(7, i);
    const Note note = read(generated.text, generated.path);
    const std::array report{compile(note, {.withheld = true, .spans = true})};
    const json written = json::parse(report_formats()[1].write(report)).at(0);
    for (const json& place : written["spans"]) {
      const auto field = place["field"].get<std::string>();
      const Span span{place["begin"].get<std::size_t>(), place["end"].get<std::size_t>()};
      rules.insert(place["rule"].get<std::string>());
      ++count;
      if (place["rule"] == "path") continue;
      REQUIRE(span.end <= note.source.text().size());
      const std::string_view bytes = note.source.text(span);
      const json& value = written.at(json::json_pointer(field));
      CHECK_MESSAGE(says(field, bytes, value),
                    generated.path << ": " << field << " " << value << " at " << bytes);
      CHECK(note.source.line_at(span.begin) + 1 == place["source"]["line"].get<std::size_t>());
    }
  }
  CHECK(count > 4000);
  CHECK(fmt::format("{}", fmt::join(rules, " ")) ==
        "box fact front-matter heading line-below link mark path row text title");
}

}  // namespace
