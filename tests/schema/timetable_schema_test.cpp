// SPDX-License-Identifier: MIT
// What notes timetable --to json writes is as share/schema/timetable.schema.json says.
#include <doctest/doctest.h>

#include "notes/timetable.hpp"
#include "notes/write_timetable.hpp"
#include "schema/judged.hpp"

namespace {

using namespace notes;
using namespace notes::test;

json written(const std::string& text) {
  const Timetable timetable = read_timetable(Source("a", text), built_in_words());
  for (const TimetableForm& form : timetable_forms())
    if (form.name == "json") return json::parse(form.write(timetable));
  return {};
}

// Each field has a value, and each list a member.
const std::string full =
    "day,start,end,room,kind,title,speaker,affiliation,url,slides,video\n"
    "2026-12-17,23:30,24:30,A,lt,雲,凪 海子 (@nagi),くも社,https://x.example/1,https://s.example/1,"
    "https://v.example/1\n";

TEST_CASE("timetables are written as the schema says") {
  json whole = written(full);
  for (const char* key : {"title", "venue", "url"}) whole["event"][key] = "x";
  check_all_valid("timetable", {whole, written(full), written("19:30 休憩\n"), written("")},
                  {"whole", "full", "a line", "nothing"});
}

TEST_CASE("a field of a timetable that is missing, one more, and one of another type are found") {
  Damage damage;
  const json document = written(full);
  damage.add_all(document, json::json_pointer());
  CHECK(damage.documents.size() > 50);
  const std::vector<std::string> answers = judged("timetable", damage.documents);
  for (std::size_t i = 0; i < answers.size(); ++i) CHECK_MESSAGE(answers[i] != "valid", damage.names[i]);
}

TEST_CASE("words and forms that no version of a timetable wrote are found too") {
  const json document = written(full);
  std::vector<json> documents;
  for (const auto& [at, value] : std::vector<std::pair<std::string, json>>{{"/schema", "notes/timetable/2"},
                                                                           {"/event/date", "2026/12/17"},
                                                                           {"/slots/0/start", "7 PM"},
                                                                           {"/slots/0/kind", "speech"},
                                                                           {"/slots/0/title", ""},
                                                                           {"/slots/0/slides/0", ""}}) {
    documents.push_back(document);
    documents.back()[json::json_pointer(at)] = value;
  }
  for (const std::string& answer : judged("timetable", documents)) CHECK(answer != "valid");
}

}  // namespace
