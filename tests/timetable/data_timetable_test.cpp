// SPDX-License-Identifier: MIT
// Which texts are read as data, by whom, and how large they may be.
#include <doctest/doctest.h>

#include "support/dice.hpp"
#include "timetable/data_summary.hpp"

namespace notes {
namespace {

bool is_data(const std::string& text) {
  const Source source("a.txt", text);
  const TimetableText timetable(source, built_in_words(), {});
  return is_json(timetable) || is_yaml(timetable) || is_toml(timetable);
}

TEST_CASE("what looks like YAML or TOML has to tell a talk") {
  CHECK(is_data("- {title: A, time: 10:00}\n"));
  CHECK(is_data("[[talk]]\ntitle = 'A'\nstart = '10:00'\n"));
  CHECK(is_data("{\"a\": 1}"));
  for (const std::string text :
       {"date: 2026-08-29\n19:30 題\n", "- a: b\n- 19:30: 題\n", "title: x\ntime: 19:30\n", "a = 1\n",
        "- 19:30 題\n", "夜の会: 2026-08-29\n"}) {
    CAPTURE(text);
    CHECK_FALSE(is_data(text));
  }
}

TEST_CASE("lines stay lines") {
  CHECK(test::read("date: 2026-08-29\n19:30 題\n") == test::Lines{"on 2026-08-29", "19:30- 題"});
  CHECK(test::read("- 19:30 題\n") == test::Lines{"19:30- 題"});
}

TEST_CASE("a format that is said is the only one") {
  CHECK(test::error_of("a: b: c", test::from("yaml")).starts_with("a.txt:1:"));
  CHECK(test::error_of("19:30 題", test::from("toml")).starts_with("a.txt:1:"));
  CHECK(test::error_of("- a\n", test::from("yaml")).starts_with("a.txt:1:1: no talks are told here"));
  CHECK(test::read("- {title: A, time: 10:00}\n", test::from("yaml")) == test::Lines{"10:00- A"});
}

TEST_CASE("broken and bottomless texts are refused at once") {
  CHECK(test::error_of("{\"timetable\": [\n  {\"title\": \"x\" \"y\"}]}")
            .starts_with("a.txt:2:17: this is no JSON: "));
  CHECK(test::error_of(std::string(100'000, '[')).starts_with("a.txt:1:65: "));
  std::string bomb = "a: &a [x, x]\n";
  CHECK(test::error_of(bomb + "b: [*a, *a]\n", test::from("yaml")).starts_with("a.txt:1:4: '&'"));
}

const std::vector<std::string>& samples() {
  static const std::vector<std::string> all = {
      R"({"timetable": [{"type": "talk", "title": "題", "track": {"name": "A"}, "tags": [{"name": "LT"}],
  "starts_at": "2026-08-29T10:00:00+09:00", "length_min": 40, "speaker": {"name": "花子", "twitter": "h"}}]})",
      R"([{"rooms": [{"name": "A", "sessions": [{"id": "1", "title": "T", "startsAt": "2026-10-03T10:00:00",
  "endsAt": "2026-10-03T10:45:00", "isServiceSession": false, "speakers": [{"id": "s", "name": "N"}]}]}]}])",
      R"({"schedule": {"conference": {"days": [{"date": "2026-08-29", "day_start": "2026-08-29T04:00:00+09:00",
  "rooms": {"H": [{"date": "2026-08-29T10:00:00+09:00", "duration": "00:45", "title": "T", "persons": ["P"]},
  {"start": "00:15", "duration": "01:00", "title": "N", "links": [{"url": "https://a.example/b.pdf"}]}]}}]}}})",
      R"({"results": [{"contributions": [{"title": "T", "startDate": {"date": "2026-08-29", "time": "10:00:00",
  "tz": "UTC"}, "duration": 20, "speakers": [{"fullName": "A, B"}]}]}]})",
      R"({"schema": "notes/timetable/1", "slots": [{"start": "19:30", "speakers": [{"name": "N"}]}]})",
      "- date: 17th Sep 2026\n  rooms:\n    - name: A\n      talks:\n        - {title: T, time: 930, by: [A, "
      "B]}\n",
      "schema = 'notes/timetable/1'\n[event]\ndate = 2026-12-17\n[[slot]]\nstart = '19:30'\ntitle = 'T'\n",
      "[[talk]]\ntitle = 'A'\nstart = 10:00:00\nspeaker = {name = 'N'}\n",
  };
  return all;
}

TEST_CASE("damaged texts are read or refused with their name") {
  const std::string bytes = "{}[]\",:'=-09 \n#&*!a\\T.";
  test::Dice dice(7);
  for (const std::string& sample : samples())
    for (int round = 0; round < 200; ++round) {
      std::string text = sample;
      for (std::size_t harm = dice.below(4) + 1; harm > 0; --harm) {
        const std::size_t at = dice.below(text.size());
        if (dice.chance(300))
          text.erase(at, dice.below(20));
        else
          text[at] = bytes[dice.below(bytes.size())];
        if (text.empty()) text = "x";
      }
      CAPTURE(text);
      const std::string error = test::error_of(text);
      CHECK((error.empty() || error.starts_with("a.txt:")));
    }
}

}  // namespace
}  // namespace notes
