// SPDX-License-Identifier: MIT
// What render writes is as share/schema/event.schema.json says, in the eyes of python3-jsonschema.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <regex>
#include <string>
#include <vector>

#include "notes/report.hpp"
#include "schema/judged.hpp"
#include "support/archive.hpp"
#include "support/reading.hpp"
#include "support/transcript.hpp"
#include "workspace/temporary_directory.hpp"

namespace {

namespace fs = std::filesystem;
using namespace notes;
using namespace notes::test;
using nlohmann::json;

const fs::path top = NOTES_TOP;

json rendered(const std::string& text, const std::string& path, Extras extras) {
  const std::array report{compile(read(text, path), extras)};
  return json::parse(report_formats()[1].write(report));
}

// The notes that a page writes, by here-documents and printf, and some texts that are none.
std::vector<std::string> texts_of(const fs::path& page) {
  static const std::regex line_end(R"(\\n)");
  static const std::regex printed("printf '([^']*)'");
  std::vector<std::string> texts;
  for (const Command& command : read_transcript(page.string(), get(page)).commands) {
    const std::string& text = command.text;
    const std::size_t begin = text.find('\n');
    if (text.find("<<") < begin && begin != std::string::npos)
      texts.push_back(text.substr(begin + 1, text.rfind('\n') - begin));
    for (std::sregex_iterator found(text.begin(), text.end(), printed), end; found != end; ++found)
      texts.push_back(std::regex_replace(found->str(1), line_end, "\n"));
  }
  return texts;
}

bool has_commands(const fs::path& page) { return get(page).find("\n```console\n") != std::string::npos; }

std::vector<fs::path> pages() {
  std::vector<fs::path> found{top / "README.md", top / "examples/README.md"};
  for (const char* place : {"docs", "tests/cli"})
    for (const auto& entry : fs::recursive_directory_iterator(top / place))
      if (entry.path().extension() == ".md" && has_commands(entry.path())) found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

// A note in which each field that can be read has a value, and each list a member.
const std::string evening = R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/16(木) 19:30-25:00
- 会場: みどり文庫
- 主催: 箱の会
- URL: https://example.connpass.com/event/7/
- テーマ: 箱
- 公開: https://example.com/a
- ハッシュタグ: #lattice

前書き <!-- 家 -->

## 19:30-19:40 [A] 蜜柑さん (@mikan_box) (ミカン社)「前枠」

資料: https://speakerdeck.com/a/1
https://youtu.be/x

![写真](p.png)

Q: (@a_bさん) 何箱?
A: 三箱

### 感想

よい

## 感想

また

## 宿題

- [ ] 買う
)";

TEST_CASE("the notes of all transcripts are rendered as the schema says") {
  std::vector<json> documents;
  std::vector<std::string> names;
  for (const fs::path& page : pages())
    for (const std::string& text : texts_of(page)) {
      documents.push_back(rendered(text, "note.md", {true, true}));
      names.push_back(page.lexically_relative(top).string());
    }
  CHECK(documents.size() > 50);
  check_all_valid("event", documents, names);
}

TEST_CASE("invented notes are rendered as the schema says, with and without what may be asked for besides") {
  std::vector<json> documents;
  std::vector<std::string> names;
  for (std::size_t i = 0; i < 300; ++i) {
    const GeneratedNote note = generate_note(14, i);
    documents.push_back(rendered(note.text, note.path, i % 2 == 0 ? Extras{} : Extras{true, true}));
    names.push_back(note.path);
  }
  check_all_valid("event", documents, names);
}

TEST_CASE("what is asked for besides is there only where it is asked for") {
  const json plain = rendered(evening, "note.md", {})[0];
  CHECK_FALSE(plain.contains("private"));
  CHECK_FALSE(plain.contains("spans"));
  const json whole = rendered(evening, "note.md", {true, true})[0];
  CHECK(whole["private"].size() == 1);
  CHECK(whole["spans"].size() > 10);
}

TEST_CASE("a field that is missing, one more, and one of another type are found wherever they are") {
  Damage damage;
  const json document = rendered(evening, "note.md", {true, true});
  CHECK(judged("event", {document}) == std::vector<std::string>{"valid"});
  damage.add_all(document, json::json_pointer());
  CHECK(damage.documents.size() > 500);
  const std::vector<std::string> answers = judged("event", damage.documents);
  for (std::size_t i = 0; i < answers.size(); ++i) CHECK_MESSAGE(answers[i] != "valid", damage.names[i]);
}

TEST_CASE("words and forms that no version wrote are found too") {
  const json document = rendered(evening, "note.md", {true, true});
  const std::vector<std::pair<std::string, json>> wrong{
      {"/0/schema", "notes/event/2"},  {"/0/event/date", "2024/05/16"},  {"/0/event/date_source", "guess"},
      {"/0/event/start", "19時"},      {"/0/event/title", ""},           {"/0/talks/0/kind", "speech"},
      {"/0/sections/0/role", "facts"}, {"/0/sections/0/source/line", 0}, {"/0/spans/0/rule", "luck"},
      {"/0/spans/0/field", "event"},   {"/0/spans/0/begin", -1},         {"/0/path", json::array()}};
  std::vector<json> documents;
  for (const auto& [at, value] : wrong) {
    documents.push_back(document);
    documents.back()[json::json_pointer(at)] = value;
  }
  const std::vector<std::string> answers = judged("event", documents);
  for (std::size_t i = 0; i < answers.size(); ++i) CHECK_MESSAGE(answers[i] != "valid", wrong[i].first);
}

}  // namespace
