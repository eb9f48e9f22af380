// SPDX-License-Identifier: MIT
// The report as JSON, read by another parser: schema notes/event/1.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "notes/report.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;
using nlohmann::json;

json rendered(const std::vector<std::string>& texts) {
  std::vector<Report> reports;
  for (const std::string& text : texts) reports.push_back(compile(read(text, "2024/note.md")));
  return json::parse(report_formats()[1].write(reports));
}

json only(const std::string& text) { return rendered({text}).at(0); }

std::set<std::string> keys_of(const json& object) {
  std::set<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.insert(key);
  return keys;
}

using Keys = std::set<std::string>;

const std::string evening = R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/16(木) 19:30-25:00
- 会場: みどり文庫
- 主催: 箱の会
- URL: [頁](https://example.connpass.com/event/7/)
- テーマ: 箱
- 公開: https://example.com/a
- 公開: https://example.com/b
- ハッシュタグ: #lattice ＃箱

前書き

## 19:30-19:40 [A] @mikan_boxさん (ミカン社)、箱田さん「前枠」

資料: https://speakerdeck.com/a/1
https://youtu.be/x

本文 ![写真](p.png)

Q: (@a_bさん) 何箱?
A: 三箱
A: 四箱

### 感想

よい

## 感想

## 宿題

- [ ] 買う
- [x] 返す
)";

TEST_CASE("every object has exactly the keys of the schema") {
  const json report = only(evening);
  CHECK(keys_of(report) == Keys{"schema", "path", "event", "facts", "talks", "sections", "impressions",
                                "tasks", "photos", "links"});
  CHECK(keys_of(report["event"]) == Keys{"title", "series", "number", "date", "end_date", "date_source",
                                         "written", "start", "end", "zone", "venue", "host", "url",
                                         "published", "theme", "hashtags"});
  CHECK(keys_of(report["talks"][0]) == Keys{"kind", "date", "start", "end", "track", "room", "url", "title",
                                            "speakers", "slides", "videos", "notes", "qa", "impressions",
                                            "sources", "takes"});
  CHECK(keys_of(report["talks"][0]["speakers"][0]) == Keys{"name", "handle", "affiliation"});
  CHECK(keys_of(report["talks"][0]["qa"][0]) == Keys{"question", "asker", "answers"});
  CHECK(keys_of(report["talks"][0]["sources"][0]) == Keys{"path", "line"});
  CHECK(keys_of(report["sections"][0]) == Keys{"title", "role", "text", "source"});
  CHECK(keys_of(report["tasks"][0]) == Keys{"text", "done", "source"});
  CHECK(keys_of(report["links"][0]) == Keys{"url", "text", "source"});
  CHECK(keys_of(report["photos"][0]) == Keys{"url", "text", "source"});
}

TEST_CASE("the event is told by value") {
  const json report = only(evening);
  CHECK(report["schema"] == "notes/event/1");
  CHECK(report["path"] == json::array({"2024/note.md"}));
  CHECK(report["event"] == json::parse(R"json({
    "title": "2024/5 #2 格子会参加記録", "series": "lattice", "number": "2",
    "date": "2024-05-16", "end_date": null, "date_source": "fact", "written": null,
    "start": "19:30", "end": "25:00", "zone": null,
    "venue": "みどり文庫", "host": "箱の会", "url": "https://example.connpass.com/event/7/",
    "published": ["https://example.com/a", "https://example.com/b"],
    "theme": "箱", "hashtags": ["lattice", "箱"]})json"));
}

TEST_CASE("a talk is told by value") {
  json talk = only(evening)["talks"][0];
  CHECK(talk == json::parse(R"json({
    "kind": "opening", "date": null, "start": "19:30", "end": "19:40", "track": "A", "room": null, "url": null,
    "title": "前枠",
    "speakers": [{"name": null, "handle": "mikan_box", "affiliation": "ミカン社"},
                 {"name": "箱田", "handle": null, "affiliation": null}],
    "slides": ["https://speakerdeck.com/a/1"], "videos": ["https://youtu.be/x"],
    "notes": "本文 ![写真](p.png)",
    "qa": [{"question": "何箱?", "asker": "@a_bさん", "answers": ["三箱", "四箱"]}],
    "impressions": "よい",
    "sources": [{"path": "2024/note.md", "line": 14}], "takes": []})json"));
}

TEST_CASE("sections, tasks, photos and links stand in the order of the note") {
  const json report = only(evening);
  CHECK(report["sections"][0]["title"] == nullptr);
  CHECK(report["sections"][0]["text"] == "前書き");
  CHECK(report["sections"][1]["role"] == "impressions");
  CHECK(report["tasks"][0]["text"] == "買う");
  CHECK(report["tasks"][1]["done"] == true);
  CHECK(report["photos"][0]["text"] == "写真");
  CHECK(report["links"].size() == 5);
}

TEST_CASE("an empty impressions section is an empty text, none at all is null") {
  CHECK(only("# 会\n## 19:00 箱\n### 感想\n## 感想\n")["impressions"] == "");
  CHECK(only("# 会\n## 19:00 箱\n### 感想\n## 感想\n")["talks"][0]["impressions"] == "");
  CHECK(only("# 会\n## 19:00 箱\n")["impressions"] == nullptr);
  CHECK(only("# 会\n## 19:00 箱\n")["talks"][0]["impressions"] == nullptr);
  CHECK(only("# 会\n## 感想\na\n## 所感\nb\n")["impressions"] == "a\n\nb");
}

TEST_CASE("what is not known is null, or an empty list") {
  const json report = only("");
  for (const auto& [key, value] : report["event"].items())
    CHECK_MESSAGE(value == (key == "hashtags" || key == "published" ? json::array() : json()), key);
  CHECK(report["talks"] == json::array());
  CHECK(report["facts"] == json::array());
}

TEST_CASE("several reports are one array, none is an empty one") {
  CHECK(rendered({"# 一\n", "# 二\n"}).size() == 2);
  CHECK(rendered({}) == json::array());
}

TEST_CASE("texts of any bytes are valid JSON") {
  std::string bytes = "# \"引用\" \\ \x01\x7F\n\n## 19:00 箱\n\n";
  for (int byte = 1; byte < 256; ++byte) bytes += static_cast<char>(byte);
  bytes += std::string("\0 \xE3\x81 \xED\xA0\x80", 7);
  CHECK(only(bytes)["event"]["title"].get<std::string>().starts_with("\"引用\""));
}

TEST_CASE("what stays at home and the places of fields are there where they are asked for") {
  const std::array report{compile(read("# 会\n\n## 箱 <!-- 家 -->\n\nオフレコ: 蓋\n", "2024/note.md"),
                                  {.withheld = true, .spans = true})};
  const json written = json::parse(report_formats()[1].write(report)).at(0);
  CHECK(written["private"] == json::parse(R"([
    {"text": "<!-- 家 -->", "source": {"path": "2024/note.md", "line": 3}},
    {"text": "オフレコ: 蓋", "source": {"path": "2024/note.md", "line": 5}}])"));
  CHECK(written["spans"] == json::parse(R"([
    {"field": "/event/title", "rule": "heading", "source": {"path": "2024/note.md", "line": 1}, "begin": 2, "end": 5},
    {"field": "/talks/0/title", "rule": "heading", "source": {"path": "2024/note.md", "line": 3}, "begin": 10, "end": 13}
  ])"));
  CHECK_FALSE(only("# 会\n").contains("private"));
  CHECK_FALSE(only("# 会\n").contains("spans"));
}

TEST_CASE("what stays at home is in no field") {
  const std::string page = only(
                               "# 会\n\n<!-- 家 -->\n- 会場: 二階 <!-- 家 -->\n\n## 19:00 箱\n\nオフレコ: "
                               "https://example.com/家\n\n"
                               "Q: 何箱? <!-- 家 -->\n\n## オフレコ\n\n- [ ] 家\n")
                               .dump();
  CHECK(page.find("家") == std::string::npos);
}

}  // namespace
