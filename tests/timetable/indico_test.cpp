// SPDX-License-Identifier: MIT
// An invented programme as Indico exports it.
#include <doctest/doctest.h>

#include "timetable/data_summary.hpp"

namespace notes {
namespace {

TEST_CASE("an event with its contributions") {
  CHECK(test::read(R"({"count": 1, "results": [{"title": "みかん研究会", "location": "北の館", "room": "",
    "url": "https://indico.example/event/1/", "startDate": {"date": "2026-08-29", "time": "09:00:00", "tz": "Asia/Tokyo"},
    "contributions": [
     {"title": "剥皮の力学", "startDate": {"date": "2026-08-29", "time": "10:00:00", "tz": "Asia/Tokyo"}, "duration": 20,
      "speakers": [{"first_name": "Hanako", "last_name": "Yamada", "affiliation": "みかん大学"},
                   {"fullName": "Suzuki, Taro", "affiliation": ""}],
      "room": "大ホール", "url": "https://indico.example/event/1/contributions/1/",
      "material": [{"title": "Slides", "resources": [{"url": "https://indico.example/1/a.bin", "name": "a"}]}],
      "folders": [{"attachments": [{"download_url": "https://indico.example/1/b.pdf", "title": "b"}]}]},
     {"title": "まとめ", "startDate": null, "duration": 10}]}]})") ==
        test::Lines{"on 2026-08-29", "of みかん研究会", "of 北の館", "of https://indico.example/event/1/",
                    "29 10:00-10:20 剥皮の力学 @大ホール / Hanako Yamada (みかん大学) / Taro Suzuki "
                    "<https://indico.example/event/1/contributions/1/> slides:https://indico.example/1/a.bin "
                    "slides:https://indico.example/1/b.pdf"});
}

TEST_CASE("a timetable of days, sessions and entries by their names") {
  CHECK(test::read(R"({"count": 1, "results": {"1": {"20260829": {
     "s1": {"entryType": "Session", "title": "午前", "startDate": {"date": "2026-08-29", "time": "10:00:00", "tz": "UTC"},
      "duration": 60, "entries": {"c1": {"entryType": "Contribution", "title": "題", "duration": 30,
       "startDate": {"date": "2026-08-29", "time": "10:00:00", "tz": "UTC"}, "presenters": [{"name": "Ito, Jiro"}]}}},
     "b2": {"entryType": "Break", "title": "Coffee", "duration": 15,
      "startDate": {"date": "2026-08-29", "time": "11:00:00", "tz": "UTC"}}}}}})") ==
        test::Lines{"on 2026-08-29", "29 10:00-10:30 題 / Jiro Ito", "29 11:00-11:15 [break] Coffee",
                    "doubt: times are in UTC: say --zone +09:00"});
}

TEST_CASE("what is said to be of Indico has to be") {
  CHECK(test::error_of(R"({"results": []})", test::from("indico"))
            .starts_with("a.txt:1:1: no export of Indico"));
}

}  // namespace
}  // namespace notes
