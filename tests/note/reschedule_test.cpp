// SPDX-License-Identifier: MIT
// A note follows its timetable, and what was written stays with its talk.
#include "notes/reschedule.hpp"

#include <doctest/doctest.h>

#include "notes/error.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

using What = Rescheduled::What;

Slot slot(Clock start, Clock end, std::string title, std::string_view speakers = "") {
  Slot made;
  made.start = start;
  made.end = end;
  made.kind = read_talk_kind(title, built_in_words());
  made.title = std::move(title);
  made.speakers = read_speakers(speakers, built_in_words());
  return made;
}

Rescheduled changed(std::string_view text, const NewTimetable& timetable, std::string path = "note.md") {
  const Rescheduled once = reschedule(read(text, path), timetable, invented_series(), built_in_words());
  const Rescheduled twice = reschedule(read(once.text, path), timetable, invented_series(), built_in_words());
  CHECK(twice.text == once.text);
  return once;
}

Rescheduled changed(std::string_view text, std::vector<Slot> slots) {
  return changed(text, NewTimetable{std::move(slots), true, false});
}

constexpr std::string_view evening = R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/06(月) 19:30-20:45
- 会場: みどり文庫

## 19:30-19:55 @mikan_boxさん「箱の話」

* 箱は四角い

### メモ

1. 角

## 19:55-20:05 休憩

## 20:05-20:45 @tofu_lawさん「待ち行列」

* 待つ

- Q: いつまで?
    - A: [ここまで][end]

[end]: https://example.com/end

## 感想

よかった
)";

TEST_CASE("two talks change places with all that stands below them") {
  const Rescheduled made =
      changed(evening, {slot(1170, 1210, "待ち行列", "@tofu_law"), slot(1210, 1220, "休憩"),
                        slot(1220, 1245, "箱の話", "@mikan_box")});
  CHECK(made.text == R"(# 2024/5 #2 格子会参加記録

- 日時: 2024/05/06(月) 19:30-20:45
- 会場: みどり文庫

## 19:30-20:10 @tofu_lawさん「待ち行列」

* 待つ

- Q: いつまで?
    - A: [ここまで][end]

[end]: https://example.com/end

## 20:10-20:20 休憩

## 20:20-20:45 @mikan_boxさん「箱の話」

* 箱は四角い

### メモ

1. 角

## 感想

よかった
)");
  CHECK(made.count(What::moved) == 3);
  CHECK(made.count(What::renamed) == 0);
  CHECK(made.without_a_place == 0);
}

TEST_CASE("the same timetable changes nothing") {
  const Rescheduled made =
      changed(evening, {slot(1170, 1195, "箱の話", "@mikan_box"), slot(1195, 1205, "休憩"),
                        slot(1205, 1245, "待ち行列", "@tofu_law")});
  CHECK(made.text == evening);
  CHECK(made.changes.empty());
}

TEST_CASE("a talk is added where it belongs, with what the series puts below it") {
  const Rescheduled made = changed(
      evening, {slot(1170, 1195, "箱の話", "@mikan_box"), slot(1195, 1205, "休憩"),
                slot(1205, 1245, "待ち行列", "@tofu_law"), slot(1245, 1255, "袋の話", "@yuzu_hoshi")});
  CHECK(made.text.find("[end]: https://example.com/end\n\n## 20:45-20:55 @yuzu_hoshiさん「袋の話」\n\n* "
                       "\n\n- Q: \n    - A: "
                       "\n\n## 感想") != std::string::npos);
  CHECK(made.text.find("19:30-20:55\n") != std::string::npos);  // the hours of the event
  CHECK(made.count(What::added) == 1);
}

TEST_CASE("what may not be added is told, and stays out") {
  NewTimetable timetable{{slot(1170, 1195, "箱の話", "@mikan_box"), slot(1205, 1245, "待ち行列", "@tofu_law"),
                          slot(1245, 1250, "袋の話", "@yuzu_hoshi")},
                         false,
                         false};
  const Rescheduled made = changed(evening, timetable);
  CHECK(made.text.find("袋の話") == std::string::npos);
  REQUIRE(made.count(What::kept_out) == 1);
}

TEST_CASE("a talk that only the note has stays if somebody wrote below it, else it goes") {
  const Rescheduled made = changed(evening, {slot(1205, 1245, "待ち行列", "@tofu_law")});
  CHECK(made.text.find("## 19:30-19:55 @mikan_boxさん「箱の話」\n\n* 箱は四角い") != std::string::npos);
  CHECK(made.text.find("休憩") == std::string::npos);
  CHECK(made.count(What::removed) == 1);
}

TEST_CASE("what a whole timetable leaves out goes, and its lines go to the end") {
  const NewTimetable timetable{{slot(1205, 1245, "待ち行列", "@tofu_law")}, true, true};
  const Rescheduled made = changed(evening, timetable);
  CHECK(
      made.text.find(
          "よかった\n\n## 行き先のないメモ\n\n> 19:30-19:55 @mikan_boxさん「箱の話」\n\n* 箱は四角い\n\n### "
          "メモ\n\n1. 角\n") != std::string::npos);
  CHECK(made.without_a_place == 3);
  CHECK(made.count(What::removed) == 2);
  // Further lines join them there.
  const Rescheduled more = changed(made.text, NewTimetable{{}, true, true});
  CHECK(more.text.find("1. 角\n\n> ") != std::string::npos);
  CHECK(more.text.find("行き先のないメモ") == more.text.rfind("行き先のないメモ"));
}

TEST_CASE("a break that becomes a talk goes, and the talk comes") {
  const Rescheduled made =
      changed(evening, {slot(1170, 1195, "箱の話", "@mikan_box"), slot(1195, 1205, "袋の話", "@yuzu_hoshi"),
                        slot(1205, 1245, "待ち行列", "@tofu_law")});
  CHECK(made.text.find("休憩") == std::string::npos);
  CHECK(made.text.find("1. 角\n\n## 19:55-20:05 @yuzu_hoshiさん「袋の話」\n\n* ") != std::string::npos);
}

TEST_CASE("talks come to a note that has none yet, before its sections") {
  const Rescheduled made = changed("# 2024/5 #2 格子会参加記録\n\n- 会場: 駅前\n\n## 感想\n\nよい\n",
                                   {slot(1170, 1195, "箱の話", "@mikan_box")});
  CHECK(made.text ==
        "# 2024/5 #2 格子会参加記録\n\n- 会場: 駅前\n\n## 19:30-19:55 @mikan_boxさん「箱の話」\n\n* \n\n- Q: "
        "\n  "
        "  - "
        "A: \n\n## 感想\n\nよい\n");
}

TEST_CASE("line ends stay, and a last line without one gets one where it moves") {
  const Rescheduled made =
      changed("# 格子会\r\n\r\n## 19:30-19:40 @aさん「箱」\r\n* a\r\n\r\n## 19:40-19:50 @bさん「袋」\r\n* b",
              {slot(1170, 1180, "袋", "@b"), slot(1180, 1190, "箱", "@a"), slot(1190, 1200, "星", "@c")});
  CHECK(made.text ==
        "# 格子会\r\n\r\n## 19:30-19:40 @bさん「袋」\r\n* b\r\n\r\n## 19:40-19:50 @aさん「箱」\r\n* "
        "a\r\n\r\n## "
        "19:50-20:00 @cさん「星」\r\n\r\n* \r\n\r\n- Q: \r\n    - A: \r\n\r\n");
}

TEST_CASE("rows of a table are edited in place, else the note is refused") {
  const std::string table =
      "# 格子会\n\n| 時間 | 発表者 | タイトル |\n| --- | --- | --- |\n| 19:30-19:40 | @aさん | 箱の話 |\n"
      "| 19:40-20:00 | @bさん | 袋の話 |\n\n## 感想\n\nよい\n";
  const Rescheduled made =
      changed(table, {slot(1170, 1185, "箱の話", "@a"), slot(1185, 1200, "大きな袋の話", "@b")});
  CHECK(made.text.find("| 19:30-19:45 | @aさん | 箱の話 |\n| 19:45-20:00 | @bさん | 大きな袋の話 |\n") !=
        std::string::npos);
  CHECK_THROWS_WITH_AS(
      changed(table, {slot(1170, 1185, "袋の話", "@b"), slot(1185, 1200, "箱の話", "@a")}),
      "note.md:5: talks of this note stand in a table or a list, which cannot be changed like "
      "this: change it by hand",
      Error);
}

TEST_CASE("other lines between talks stay where they are") {
  const Rescheduled made = changed(
      "# 格子会\n\n## 19:30-19:40 @aさん「箱」\n* a\n\n## 会場\n\n駅前\n\n## 19:40-19:50 @bさん「袋」\n* b\n",
      {slot(1170, 1180, "袋", "@b"), slot(1180, 1190, "箱", "@a")});
  CHECK(made.text.find("## 会場\n\n駅前\n") != std::string::npos);
  CHECK(made.text.find("「袋」\n* b\n") < made.text.find("「箱」\n* a\n"));
}

TEST_CASE("rules of reStructuredText grow with their headings") {
  const Rescheduled made = changed(
      "格子会\n======\n\n19:30-19:40 @aさん「箱」\n------------------------\n\n- a\n\n19:40-19:50 "
      "@bさん「袋」\n"
      "------------------------\n\n- b\n",
      NewTimetable{{slot(1170, 1180, "とても大きな箱の話", "@a"), slot(1180, 1190, "袋", "@b")}, true, false},
      "note.rst");
  CHECK(made.text.find(
            "19:30-19:40 @aさん「とても大きな箱の話」\n----------------------------------------\n\n- a") !=
        std::string::npos);
}

TEST_CASE("remarks in headings stay where only the time moved") {
  const Rescheduled made = changed(
      "# 格子会\n\n## 19:00-19:30 @aさん（みかん）「箱の話」 ← 最高!!\n\na\n\n## 19:30～20:00 ★ "
      "@bさん「雲の話」(資料あとで)\n\nb\n\n## 20:00-20:10 休憩 (コーヒーあり)\n\nc\n",
      {slot(1150, 1180, "箱の話", "@a"), slot(1180, 1210, "雲の話", "@b"), slot(1210, 1220, "休憩")});
  CHECK(made.text ==
        "# 格子会\n\n## 19:10-19:40 @aさん（みかん）「箱の話」 ← 最高!!\n\na\n\n## 19:40～20:10 ★ "
        "@bさん「雲の話」(資料あとで)\n\nb\n\n## 20:10-20:20 休憩 (コーヒーあり)\n\nc\n");
  CHECK(made.count(What::moved) == 3);
  CHECK(made.count(What::renamed) == 0);
}

TEST_CASE("a heading that loses a remark to another title is quoted below the new one") {
  const Rescheduled made = changed("# 格子会\n\n## 19:00-19:30 @aさん「箱の話」 ← 最高!!\n\na\n",
                                   {slot(1140, 1170, "袋の話", "@a")});
  CHECK(made.text.find("袋の話") != std::string::npos);
  CHECK(made.text.find("\n\n> 19:00-19:30 @aさん「箱の話」 ← 最高!!\n\na\n") != std::string::npos);
}

TEST_CASE("a lone heading below a talk that goes has a place at the end") {
  const Rescheduled made = changed(
      "# 格子会\n\n## 19:00-19:30 @aさん「箱」\n\n### 大事な小見出し\n\n## 19:30-20:00 @bさん「雲」\n\nx\n",
      NewTimetable{{slot(1170, 1200, "雲", "@b")}, true, true});
  CHECK(made.text.find("## 行き先のないメモ\n\n> 19:00-19:30 @aさん「箱」\n\n### 大事な小見出し\n") !=
        std::string::npos);
}

TEST_CASE("a talk that stays though the timetable does not have it is told") {
  const Rescheduled made = changed(evening, {slot(1205, 1245, "待ち行列", "@tofu_law")});
  REQUIRE(made.count(What::only_noted) == 1);
  CHECK(made.changes.front().before == "19:30-19:55 @mikan_boxさん「箱の話」");
}

constexpr std::string_view two_days =
    "# 格子会\n\n- 日時: 2024/05/06(月) - 2024/05/07(火)\n\n## 2024/05/06(月)\n\n### 19:30-19:40 "
    "@aさん「箱」\n\na\n\n## 2024/05/07(火)\n\n### 19:30-19:40 @bさん「袋」\n\nb\n";

Slot on_day(unsigned day, Slot slot) {
  slot.date = Date(std::chrono::year(2024), std::chrono::month(5), std::chrono::day(day));
  return slot;
}

TEST_CASE("talks stand below the heading of their day") {
  const Rescheduled made =
      changed(two_days, {on_day(6, slot(1170, 1180, "箱", "@a")), on_day(7, slot(1160, 1170, "星", "@c")),
                         on_day(7, slot(1170, 1180, "袋", "@b"))});
  const std::size_t second = made.text.find("## 2024/05/07");
  CHECK(made.text.find("「星」") > second);
  CHECK(made.text.find("「袋」") > made.text.find("「星」"));
  CHECK_THROWS_AS(
      changed(two_days, {on_day(6, slot(1170, 1180, "箱", "@a")), on_day(8, slot(1170, 1180, "星", "@c"))}),
      Error);
}

TEST_CASE("talks of other days and tracks than the timetable was taken for stay as they are") {
  NewTimetable second{{on_day(7, slot(1180, 1190, "袋", "@b"))}, true, false};
  second.day = second.slots.front().date;
  CHECK(changed(two_days, second).text.find("### 19:30-19:40 @aさん「箱」\n\na\n") != std::string::npos);
  NewTimetable track{{slot(1150, 1160, "箱", "@a")}, true, false};
  track.slots.front().track = track.track = "A";
  const Rescheduled made =
      changed("# 格子会\n\n## 19:00-19:10 [A] @aさん「箱」\n\na\n\n## 19:00-19:10 [B] @bさん「袋」\n", track);
  CHECK(made.text == "# 格子会\n\n## 19:10-19:20 [A] @aさん「箱」\n\na\n\n## 19:00-19:10 [B] @bさん「袋」\n");
  CHECK(made.changes.size() == 1);
}

TEST_CASE("hours in brackets that were not read do not stay beside the new ones") {
  const Rescheduled made = changed(
      "# 雲の会 #5\n\n2024/05/06(月) に参加。\n\n### ■ 監視の話 / @taro_sre さん [19:10〜19:40]\n- "
      "アラート減\n\n"
      "### ■ eBPF入門 / @hanako さん [19:40〜20:10] ← 神回!!\n* カーネル\n\n## 感想\nよかった\n",
      {slot(1150, 1180, "監視の話", "@taro_sre"), slot(1185, 1215, "eBPF入門", "@hanako")});
  CHECK(made.text.find("### 19:45-20:15 ■ eBPF入門 / @hanako さん ← 神回!!\n* カーネル\n") !=
        std::string::npos);
}

}  // namespace
