// SPDX-License-Identifier: MIT
// The law of reading, on thousands of made-up notes: no line is lost, nothing withheld gets out.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "notes/report.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

// Lines as people write them. `%` becomes a word that stands nowhere else, `$` a secret one.
constexpr std::array<std::string_view, 76> lines{"# 格子会 %",
                                                 "# % gearbox #3",
                                                 "## 19:00-19:20 @%さん「箱」",
                                                 "## 19:20-19:40 箱田さん (%)「蓋」",
                                                 "## 19:40〜 %の話",
                                                 "## 20:00-20:10 休憩",
                                                 "## 20:10-20:20\t@a_bさん\t箱社\t%",
                                                 "## 20:20 [A] % — @c_d",
                                                 "## %",
                                                 "### %",
                                                 "### 感想",
                                                 "## 感想",
                                                 "## 参考",
                                                 "##",
                                                 "####### %",
                                                 "%",
                                                 "%です",
                                                 "%  ",
                                                 "* %",
                                                 "- %",
                                                 "1. %",
                                                 "    * %",
                                                 "    %",
                                                 "\t- %",
                                                 "* ",
                                                 "- ",
                                                 "",
                                                 "",
                                                 "",
                                                 "",
                                                 "- 日時: 2024/05/16(木) 19:00-21:00 %",
                                                 "会場：%",
                                                 "- URL: https://example.com/%",
                                                 "- %: 二階",
                                                 "登壇者: %さん",
                                                 "登壇: %、箱田さん",
                                                 "https://speakerdeck.com/%",
                                                 "- 資料: https://speakerdeck.com/%",
                                                 "[%](https://youtu.be/x)",
                                                 "動画は https://youtu.be/% です",
                                                 "Q: %は?",
                                                 "Q：%",
                                                 "- Q: %",
                                                 "    - A: %",
                                                 "A: %",
                                                 "A：%",
                                                 "B: %",
                                                 "→ %",
                                                 "Q: (@a_bさん) %",
                                                 "Q: 何箱? A: %",
                                                 "- Q: ",
                                                 "    - A: ",
                                                 "Q:",
                                                 "オフレコ: $",
                                                 "- オフレコ $",
                                                 "## オフレコ $",
                                                 "<!-- $ -->",
                                                 "% <!-- $ -->",
                                                 "- [ ] %",
                                                 "| % | b |",
                                                 "|---|---|",
                                                 "---",
                                                 "```",
                                                 "> %",
                                                 "<div>%",
                                                 "会場: % <!-- $ -->",
                                                 "- 会場: % <!-- $\n  $ -->",
                                                 "* % <!-- $\n\n  $ -->",
                                                 "- 資料: [% <!-- $ -->](https://speakerdeck.com/x)",
                                                 "![% <!--$-->](x.png)",
                                                 "## 19:00 @a_bさん「% <!-- $ -->」",
                                                 "- Q: `<!-- % -->` とは?",
                                                 "`<!-- % -->`",
                                                 "**Q: %**",
                                                 "* ※オフレコ $",
                                                 "Q: % <!-- $ --> は?"};

class Writer {
 public:
  explicit Writer(unsigned seed) : random_(seed) {}

  std::string note() {
    std::string text = one_of(3) == 0 ? "# 2024/5 #2 格子会\n\n" : "";
    if (one_of(20) == 0) text = "---\ntitle: x\n---\n";
    for (std::size_t left = 1 + one_of(24); left > 0; --left) text += line() + line_end();
    if (one_of(4) == 0 && !text.empty()) text.pop_back();
    return text;
  }

  // Anything at all, a note only by chance.
  std::string bytes() {
    std::string text = note();
    for (std::size_t left = one_of(8); left > 0 && !text.empty(); --left) {
      const std::size_t at = one_of(text.size());
      if (one_of(2) == 0)
        text[at] = static_cast<char>(one_of(256));
      else
        text.erase(at, 1 + one_of(4));
    }
    return text;
  }

 private:
  std::size_t one_of(std::size_t count) { return random_() % count; }

  std::string line() {
    constexpr std::array<std::string_view, 8> fronts{"  ", "- ", "> ", "    ", "\t", "　", "**", "1. "};
    constexpr std::array<std::string_view, 6> ends{"  ", "\\",      " #",
                                                   "。", " (@a_b)", " https://example.com/"};
    std::string made;
    const std::string_view pattern = lines[one_of(lines.size())];
    // Code that a comment begins in is code; what goes on below it is another thing.
    const bool is_one_line = pattern.find('\n') == std::string_view::npos;
    if (is_one_line && one_of(10) == 0) made += fronts[one_of(fronts.size())];
    for (const char c : pattern)
      made += c == '%'   ? fmt::format("w{}w", ++words_)
              : c == '$' ? fmt::format("s{}s", ++words_)
                         : std::string(1, c);
    if (one_of(10) == 0) made += ends[one_of(ends.size())];
    return made;
  }

  std::string line_end() { return one_of(40) == 0 ? "\r\n" : one_of(200) == 0 ? "\r" : "\n"; }

  std::mt19937 random_;
  int words_ = 0;
};

// The words of a line that `mark` encloses: w1w, s2s.
std::vector<std::string> words_in(std::string_view line, char mark) {
  std::vector<std::string> words;
  for (std::size_t at = 0; (at = line.find(mark, at)) != std::string_view::npos; ++at) {
    std::size_t end = at + 1;
    while (end < line.size() && line[end] >= '0' && line[end] <= '9') ++end;
    if (end > at + 1 && end < line.size() && line[end] == mark)
      words.emplace_back(line.substr(at, end + 1 - at));
  }
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
  return texts;
}

bool is_code(const Note& note, std::size_t line) {
  const BlockKind kind = note.outline.blocks[note.outline.lines[line].block].kind;
  return kind == BlockKind::fenced_code || kind == BlockKind::indented_code;
}

// Among HTML backquotes make no code of a comment.
bool is_html_comment(const Note& note, std::size_t line, std::string_view word) {
  const bool is_html = note.outline.blocks[note.outline.lines[line].block].kind == BlockKind::html;
  const Span span = note.source.line(line);
  const std::size_t place = span.begin + note.source.text(span).find(word);
  return is_html && std::any_of(note.comments.begin(), note.comments.end(),
                                [&](Span comment) { return comment.begin <= place && place < comment.end; });
}

// The first line that breaks the law; empty if none does.
std::string lost_line(const Note& note) {
  const std::string texts = published_texts(note);
  const auto is_published = [&](const std::string& word) { return texts.find(word) != std::string::npos; };
  if (note.uses.size() != note.source.line_count()) return "lines without a use";
  for (std::size_t i = 0; i < note.uses.size(); ++i) {
    const std::string_view line = note.source.text(note.source.line(i));
    const LineUse use = note.uses[i];
    const std::string told = fmt::format("line {}, {}: {}", i + 1, to_string(use), line);
    if (use == LineUse::blank && !trim(line).empty()) return told;
    const bool is_front_matter =
        note.outline.blocks[note.outline.lines[i].block].kind == BlockKind::front_matter;
    const bool tells_link = line.find("://") != std::string_view::npos;
    if (is_front_matter && tells_link) continue;  // its links are links of the note
    const bool stays = use == LineUse::withheld || is_front_matter;
    for (const std::string& word : words_in(line, 'w'))
      if (is_published(word) == (stays || is_html_comment(note, i, word))) return told;
    for (const std::string& word : words_in(line, 's'))
      if (is_published(word) && !is_code(note, i)) return told;
  }
  return {};
}

bool lies_within(const Note& note, Span span) {
  return span.begin <= span.end && span.end <= note.source.text().size();
}

// Whether every place that a note names lies in its text.
bool has_sound_spans(const Note& note) {
  std::vector<Span> spans{note.title.span};
  const auto add_time = [&](const std::optional<WrittenTimeRange>& time) {
    if (!time) return;
    spans.push_back(time->span);
    if (time->start) spans.push_back(time->start->span);
    if (time->end) spans.push_back(time->end->span);
  };
  const auto add_facts = [&](const std::vector<Fact>& facts) {
    for (const Fact& fact : facts) spans.insert(spans.end(), {fact.label.span, fact.value.span});
  };
  const auto add_links = [&](const std::vector<Link>& links) {
    for (const Link& link : links) spans.insert(spans.end(), {link.span, link.url_span});
  };
  add_time(note.time);
  add_facts(note.facts);
  add_links(note.links);
  if (note.written_date) spans.push_back(note.written_date->span);
  for (const Part& part : note.parts) spans.push_back(part.heading);
  for (const Section& section : note.sections) spans.push_back(section.title.span);
  for (const Task& task : note.tasks) spans.push_back(task.text.span);
  spans.insert(spans.end(), note.comments.begin(), note.comments.end());
  for (const NotedTalk& talk : note.talks) {
    spans.insert(spans.end(), {talk.title_span, talk.speakers_span});
    add_time(talk.time);
    add_facts(talk.facts);
    add_links(talk.slides);
    add_links(talk.videos);
    for (const Question& question : talk.questions) {
      spans.push_back(question.text.span);
      for (const auto& answer : question.answers) spans.push_back(answer.span);
    }
  }
  return std::all_of(spans.begin(), spans.end(), [&](Span span) { return lies_within(note, span); });
}

TEST_CASE("of three thousand notes no line is lost, and nothing that stays at home gets out") {
  for (unsigned seed = 1; seed <= 3000; ++seed) {
    const std::string text = Writer(seed).note();
    const Note note = read(text);
    const std::string lost = lost_line(note);
    REQUIRE_MESSAGE(lost.empty(), "seed ", seed, ", ", lost, "\n", lines_of(note));
    REQUIRE_MESSAGE(has_sound_spans(note), "seed ", seed, "\n", text);
  }
}

TEST_CASE("any bytes are read, and all places lie within them") {
  for (unsigned seed = 1; seed <= 3000; ++seed) {
    const std::string text = Writer(seed).bytes();
    const Note note = read(text);
    REQUIRE_MESSAGE(has_sound_spans(note), "seed ", seed);
    REQUIRE(note.uses.size() == note.source.line_count());
    REQUIRE_FALSE(published_texts(note).empty());
  }
}

}  // namespace
