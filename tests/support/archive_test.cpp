// SPDX-License-Identifier: MIT
// Invented archives are the same for the same seed, as varied as real ones, and true to themselves.
#include "support/archive.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "notes/event.hpp"
#include "notes/utf8.hpp"

namespace {

using namespace notes::test;

constexpr std::size_t count = 5000;

const std::vector<GeneratedNote>& archive() {
  static const std::vector<GeneratedNote> all = [] {
    std::vector<GeneratedNote> made;
    for (std::size_t index = 0; index < count; ++index) made.push_back(generate_note(7, index));
    return made;
  }();
  return all;
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

TEST_CASE("a seed makes the same notes again, another seed makes others") {
  std::size_t different = 0;
  for (std::size_t index = 0; index < 200; ++index) {
    const GeneratedNote again = generate_note(7, index);
    CHECK(again.text == archive()[index].text);
    CHECK(again.path == archive()[index].path);
    different += generate_note(8, index).text == again.text ? 0U : 1U;
  }
  CHECK(different == 200);
}

TEST_CASE("a seed makes the same bytes with every compiler and library") {
  std::uint64_t hash = 14695981039346656037U;  // FNV-1a
  for (std::size_t index = 0; index < 200; ++index)
    for (const char byte : archive()[index].path + archive()[index].text)
      hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211U;
  // Whoever changes what is written changes this number, too.
  CHECK(hash == 13901490961413937727U);
}

TEST_CASE("no two notes have one path, however many there are") {
  std::map<std::string, std::size_t> paths;
  for (const GeneratedNote& note : archive()) ++paths[note.path];
  for (std::size_t index = 10080; index < 10080 + count; ++index) ++paths[generate_note(7, index).path];
  for (const auto& [path, times] : paths) CHECK_MESSAGE(times == 1, path);
}

/// A way of writing, and what is found in every note that is written so; empty where that has no one sign.
struct Sign {
  std::string_view form;
  std::string_view sign;
};

constexpr Sign signs[] = {
    {"front-matter/yaml", "\n---\n"},
    {"front-matter/toml", "+++\ntitle"},
    {"front-matter/rest", ":date: "},
    {"front-matter/pelican", "Title: "},
    {"front-matter/none", ""},
    {"title/hash", " #"},
    {"title/kai", "第"},
    {"title/vol", " vol."},
    {"title/month", "#"},
    {"title/plain", ""},
    {"title/quoted", "」"},
    {"title/prefix", "] "},
    {"title/hashtag", " #"},
    {"title/date", "（20"},
    {"facts/lines", ": "},
    {"facts/full-width", "："},
    {"facts/bullets", "\n- "},
    {"facts/table", "\n|"},
    {"facts/headings", "\n"},
    {"facts/description", "\n: "},
    {"facts/html-table", "</td></tr>"},
    {"facts/dl", "<dt>"},
    {"facts/fields", "\n:"},
    {"facts/loose", "\n20"},
    {"facts/hashtag", "#"},
    {"facts/hashtag-link", "search?q=%23"},
    {"event/link-in-sentence", "://"},
    {"date/kanji", "年"},
    {"date/slashes", "/"},
    {"date/dashes", "-"},
    {"date/line-with-weekday", "/"},
    {"date/without-year", "/"},
    {"clock/kanji", "時"},
    {"timetable/range-first", "|\n|---|---|---|\n"},
    {"timetable/clock-later", "| 時刻 | 時間 |"},
    {"timetable/html", "分)</th>"},
    {"timetable/open", "〜|"},
    {"heading/1", "#"},
    {"heading/2", "##"},
    {"heading/3", "###"},
    {"heading/4", "####"},
    {"heading/setext", "\n---"},
    {"heading/rest", "\n==="},
    {"heading/html", "<h3>"},
    {"heading/symbol", "\n◎"},
    {"heading/bold", "\n**"},
    {"heading/line", ""},
    {"heading/group", "##"},
    {"heading/brackets", "\n【"},
    {"range/hyphen", "-"},
    {"range/wave", "〜"},
    {"range/tilde", "～"},
    {"range/dash", "–"},
    {"range/ascii-tilde", " ~ "},
    {"range/kara", "まで"},
    {"range/prolonged", "ー"},
    {"range/wide-digits", "："},
    {"slot/range", ""},
    {"slot/start", ""},
    {"slot/brackets", "）"},
    {"slot/bullet", "- "},
    {"slot/comment", " -->"},
    {"slot/line", ""},
    {"slot/duration", "分）"},
    {"joint/title", ""},
    {"joint/by", " by "},
    {"joint/from", " from "},
    {"joint/dash", " - "},
    {"joint/em-dash", " — "},
    {"joint/slash", " / "},
    {"joint/corner", "」"},
    {"joint/quoted", "』"},
    {"joint/tabs", " \t"},
    {"joint/session", "1: "},
    {"joint/link", "](https://talks.example.org/"},
    {"joint/label", "] "},
    {"joint/person", "LT by [@"},
    {"speaker/handle-san", ""},
    {"speaker/link-san", "](https://twitter.com/"},
    {"speaker/name-san", ""},
    {"speaker/name-shi", ""},
    {"speaker/name-link", "([@"},
    {"speaker/name-handle", " (@"},
    {"speaker/handle", "@"},
    {"speaker/name", ""},
    {"speaker/company", " "},
    {"speaker/several", ""},
    {"speaker/affiliation", ""},
    {"speaker/escaped", "\\_"},
    {"below/handle", "@"},
    {"below/company", " "},
    {"below/bullet", "\n* "},
    {"below/fact", ""},
    {"kind/lt", "LT"},
    {"kind/keynote", ": "},
    {"kind/panel", ": "},
    {"kind/workshop", ": "},
    {"slides/bare", "\nhttps://"},
    {"slides/label", ": https://"},
    {"slides/link", "](https://"},
    {"slides/in-heading", " ([発表資料](https://"},
    {"slides/iframe", "<iframe src=\"//"},
    {"slides/script", "class=\"speakerdeck-embed\""},
    {"slides/shortcode", "{{< slideshare"},
    {"slides/include", "{% include slides.html"},
    {"slides/reference", "\n[1]: https://"},
    {"slides/zenn", "\n@[speakerdeck]("},
    {"questions/bare", "\nQ:"},
    {"questions/full-width", "\nQ："},
    {"questions/bullets", "\n- Q: "},
    {"questions/nested", "\n- Q: "},
    {"questions/one-line", "\n- Q: "},
    {"questions/indented", "\n　　Q："},
    {"questions/bullet-section", "\n- 質疑応答"},
    {"questions/heading", "\n- Q. "},
    {"questions/bracket", "【Q&A】"},
    {"questions/japanese", "\n- 質問: "},
    {"questions/dotted", "\nQ. "},
    {"questions/asker", "(@"},
    {"questions/unanswered", ""},
    {"impressions/label", ""},
    {"impressions/talk-heading", ""},
    {"section/impressions", ""},
    {"section/introduction", ""},
    {"section/summary", ""},
    {"section/summary-links", "togetter.com"},
    {"section/links", "togetter.com"},
    {"section/other-reports", "togetter.com"},
    {"section/tasks", ""},
    {"bullets/dash", "- "},
    {"bullets/star", "* "},
    {"bullets/tab", "* "},
    {"bullets/dot", "・"},
    {"bullets/outline", "　"},
    {"bullets/continued", "* "},
    {"bullets/lines", "  \n"},
    {"line/hard-break", "  \n"},
    {"layout/rule", ""},
    {"layout/more", "<!--more-->"},
    {"body/code", "\n```"},
    {"body/rest-code", ".. code-block::"},
    {"body/quote", "\n> "},
    {"body/table", " |\n|"},
    {"body/tweet", "twitter-tweet"},
    {"body/photo", "\n!["},
    {"body/photo-html", "<img src="},
    {"body/figure", ".. figure::"},
    {"body/caption", "\n<お茶の写真>"},
    {"body/numbered", "\n2. "},
    {"body/sub-heading", ""},
    {"body/html", "</li>"},
    {"body/link", "https://"},
    {"body/kome", "\n※"},
    {"body/arrow", "\n→ "},
    {"body/double-arrow", "⇒ "},
    {"body/parentheses", "\n（"},
    {"body/bold-line", "\n**"},
    {"body/question-point", ""},
    {"body/comment", "\n<!-- "},
    {"body/aside-in-item", " # "},
    {"body/letter", "A:"},
    {"body/spacer", "\n　\n"},
    {"body/empty-point", ""},
    {"body/gap-marker", ""},
    {"task/todo", "TODO: "},
    {"task/bold-todo", "* **TODO**: "},
    {"task/check-box", "\n- ["},
    {"slip/heading", "#　"},
    {"slip/bullet", ""},
    {"slip/at", "＠"},
    {"slip/question", ""},
    {"slip/answer", "\nあ："},
    {"bytes/crlf", "\r\n"},
    {"bytes/mark", "\xEF\xBB\xBF"},
    {"bytes/open-end", ""},
    {"fault/reversed-range", ""},
    {"fault/impossible-time", "25:70"},
    {"fault/overlap", ""},
    {"fault/unclosed-fence", "```\nlid --open"},
    {"fault/heading-without-blank", "#"},
    {"fault/wrong-weekday", ""},
    {"path/year", ""},
    {"path/readme", ""},
    {"path/compact", ""},
    {"path/japanese", ""},
    {"stray/readme", "## Usage"},
    {"stray/diary", "# 20"},
    {"stray/minutes", "運営定例"},
    {"stray/week", "### 次週のタスクメモ"},
};

std::map<std::string_view, std::size_t> counted_forms() {
  std::map<std::string_view, std::size_t> counts;
  for (const GeneratedNote& note : archive())
    for (const std::string_view form : note.forms) ++counts[form];
  return counts;
}

TEST_CASE("every way of writing is met") {
  const std::map<std::string_view, std::size_t> counts = counted_forms();
  for (const Sign& sign : signs) {
    const std::string form(sign.form);
    CHECK_MESSAGE(counts.contains(form), form);
  }
  for (const auto& [form, times] : counts) {
    const bool known = std::any_of(std::begin(signs), std::end(signs),
                                   [form = form](const Sign& sign) { return sign.form == form; });
    CHECK_MESSAGE(known, std::string(form));
  }
  for (const GeneratedNote& note : archive()) {
    if (note.forms.contains("bytes/crlf")) continue;  // signs with line ends are written as LF
    for (const Sign& sign : signs)
      if (note.forms.contains(sign.form) && !holds(note.text, sign.sign))
        FAIL_CHECK((std::string(sign.form) + " in " + note.path));
  }
}

/// How many of a thousand notes are written so.
std::size_t share(std::string_view form) {
  const std::map<std::string_view, std::size_t> counts = counted_forms();
  const auto found = counts.find(form);
  return found == counts.end() ? 0 : found->second * 1000 / count;
}

TEST_CASE("ways of writing are about as common as in the world") {
  const auto between = [](std::string_view form, std::size_t low, std::size_t high) {
    const std::string name(form);
    CAPTURE(name);
    CHECK(share(form) >= low);
    CHECK(share(form) <= high);
  };
  between("bytes/crlf", 20, 50);
  between("bytes/open-end", 50, 100);
  between("bytes/mark", 1, 10);
  between("front-matter/yaml", 350, 600);
  between("heading/2", 400, 800);
  between("fault/reversed-range", 1, 20);
  between("fault/unclosed-fence", 1, 20);
  std::size_t timed = 0;
  std::size_t events = 0;
  std::size_t asked = 0;
  for (const GeneratedNote& note : archive()) {
    const auto& talks = note.truth.talks;
    events += note.truth.is_event ? 1U : 0U;
    timed +=
        std::any_of(talks.begin(), talks.end(), [](const TrueTalk& talk) { return talk.start.has_value(); });
    asked +=
        std::any_of(talks.begin(), talks.end(), [](const TrueTalk& talk) { return !talk.questions.empty(); });
  }
  CHECK(events > count * 95 / 100);
  CHECK(timed > count / 10);
  CHECK(timed < count * 4 / 10);
  CHECK(asked > count / 5);
  CHECK(asked < count / 2);
}

TEST_CASE("sizes are those of real notes") {
  std::vector<std::size_t> sizes;
  for (const GeneratedNote& note : archive()) sizes.push_back(note.text.size());
  std::sort(sizes.begin(), sizes.end());
  CHECK(sizes[count / 2] > 4000);
  CHECK(sizes[count / 2] < 7000);
  CHECK(sizes[count * 98 / 100] < 18000);
  CHECK(sizes.back() > 40000);
  CHECK(sizes.back() < 80000);
}

TEST_CASE("every note is UTF-8") {
  for (const GeneratedNote& note : archive()) {
    CHECK(notes::first_invalid_utf8(note.text) == std::nullopt);
    CHECK(notes::first_invalid_utf8(note.path) == std::nullopt);
  }
}

std::string without_escapes(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), '\\'), text.end());
  return text;
}

TEST_CASE("what is true of a note stands in it") {
  for (const GeneratedNote& note : archive()) {
    const std::string text = without_escapes(note.text);
    const Truth& truth = note.truth;
    const auto stands = [&](const std::string& part) {
      CHECK_MESSAGE(holds(text, part), note.path, ": ", part);
    };
    for (const TrueTask& task : truth.tasks) stands(task.text);
    if (!truth.is_event) {
      CHECK(truth.talks.empty());
      continue;
    }
    CHECK(!truth.title.empty());
    CHECK(!truth.talks.empty());
    CHECK(holds(truth.title, truth.number));
    stands(truth.title);
    stands(truth.series);
    stands(truth.venue);
    stands(truth.url);
    for (const std::string& hashtag : truth.hashtags) stands("#" + hashtag);
    for (const TrueTalk& talk : truth.talks) {
      stands(talk.title);
      CHECK((!talk.title.empty() || !talk.speakers.empty()));
      for (const notes::Speaker& speaker : talk.speakers) {
        stands(speaker.name);
        stands(speaker.handle);
        stands(speaker.affiliation);
        CHECK((!speaker.name.empty() || !speaker.handle.empty()));
      }
      for (const std::string& address : talk.slides) stands(address);
      for (const TrueQuestion& question : talk.questions) {
        stands(question.text);
        stands(question.asker);
      }
      if (talk.start && talk.end && !note.forms.contains("fault/reversed-range"))
        CHECK(*talk.start < *talk.end);
      if (talk.start && !holds(text, "１")) stands(notes::clock_text(*talk.start));
    }
  }
}

}  // namespace
