// SPDX-License-Identifier: MIT
// Day, hours, series and number of the event, from all that tells of them.
#include <doctest/doctest.h>

#include "support/reading.hpp"

namespace {

using namespace notes;
using namespace notes::test;

std::string day_of(std::string_view text, std::string path = "note.md") {
  const Note note = read(text, std::move(path));
  constexpr std::array<std::string_view, 5> sources{"none", "fact", "text", "title", "path"};
  return fmt::format("{} {}", note.date ? to_string(*note.date) : "-",
                     sources[static_cast<std::size_t>(note.date_source)]);
}

TEST_CASE("the day comes from the fact, else from the title, else from the path") {
  CHECK(day_of("# 会 2024/04/01\n\n- 日時: 2024/05/16(木) 19:00-20:00\n", "2023-01-02.md") ==
        "2024-05-16 fact");
  CHECK(day_of("# 会 2024/04/01\n\n- 会場: 二階\n", "2023-01-02.md") == "2024-04-01 title");
  CHECK(day_of("# 会\n", "2024/2023-01-02-hako.md") == "2023-01-02 path");
  CHECK(day_of("# 会\n") == "- none");
}

TEST_CASE("a day without a year takes that of the title, else of the path") {
  CHECK(day_of("# 2024/5 #2 会\n\n日時：5/16(木) 19:00-20:00\n") == "2024-05-16 fact");
  CHECK(day_of("# 会\n\n日時：5/16(木)\n", "2024-05-16.md") == "2024-05-16 fact");
  CHECK(day_of("# 会\n\n日時：5/16(木)\n") == "- none");
}

TEST_CASE("the path of a post tells the day of writing, not that of the event") {
  const Note note = read("# 会\n", "_posts/2024-05-20-hako.md");
  CHECK_FALSE(note.date);
  REQUIRE(note.written);
  CHECK(to_string(*note.written) == "2024-05-20");
  CHECK(day_of("# 会 2024/05/16\n", "_posts/2024-05-20-hako.md") == "2024-05-16 title");
}

TEST_CASE("a number is #2, 第80回, vol.3 or No.94, and a hashtag is none") {
  const auto number = [](const std::string& title) { return read("# " + title + "\n").number; };
  CHECK(number("2024/5 #2 会") == "2");
  CHECK(number("第80回 会") == "80");
  CHECK(number("第 8 回 会") == "8");
  CHECK(number("会 vol.3") == "3");
  CHECK(number("会 Vol. 12") == "12");
  CHECK(number("会 No.94") == "94");
  CHECK(number("会 ＃7") == "7");
  CHECK(number("会 #ssmjp") == "");
  CHECK(number("会 #ssmjp #4") == "4");
  CHECK(number("第一部 会") == "");
  CHECK(number("会 2024/5") == "");
}

TEST_CASE("front matter gives the title, a number and the day of writing, never the day of the event") {
  const Note note = read("---\ntitle: '#34 report'\ndate: 2024-05-20\nnumber: 34\n---\n\n# 会\n");
  CHECK(note.title.value == "#34 report");
  CHECK(note.number == "34");
  CHECK_FALSE(note.date);
  REQUIRE(note.written);
  CHECK(to_string(*note.written) == "2024-05-20");
  CHECK(read("---\ntitle: 会\nnumber: 7\n---\n").number == "7");
}

TEST_CASE("the first H1 below front matter is the title again, or the first talk") {
  const Note same = read("---\ntitle: 箱の会\n---\n\n# 箱の会\n\n# 蓋の話\n\n* 丸い\n");
  REQUIRE(same.talks.size() == 1);
  CHECK(same.talks[0].title == "蓋の話");
  const Note other = read("---\ntitle: 箱の会\n---\n\n# 底の話\n\n* 平ら\n\n# 蓋の話\n\n* 丸い\n");
  REQUIRE(other.talks.size() == 2);
  CHECK(other.talks[0].title == "底の話");
}

TEST_CASE("a series without a definition is what the title calls it") {
  CHECK(read("# ひかりの会 #14 に参加した\n").series_name == "ひかりの会");
  CHECK(read("# 2024/5 #2 格子会参加記録\n").series_name == "lattice");
  CHECK(read("# 箱の話を聞いた\n").series_name.empty());
}

TEST_CASE("a sentence above the talks may say the day: of what was held, attended, or on which weekday") {
  for (const std::string line : {"2024/05/16 に開催された会に参加した。", "2024/5/16、箱の会に行ってきた。",
                                 "2024年5月16日(木)は箱の日。"}) {
    INFO(line);
    CHECK(day_of("# 会\n\n" + line + "\n") == "2024-05-16 text");
  }
  CHECK(day_of("# 会\n\n## はじめに\n\n2024/05/16 に参加した。\n\n## 箱\n") == "2024-05-16 text");
}

TEST_CASE("a day of something else is not the event's: the next one, one in a link, one that a talk tells") {
  for (const std::string line :
       {"前回は 2024/05/16 に開催された。", "次回は 2024/05/16 に開催。", "2024/05/16 に更新",
        "2024/05/16 は箱の日。", "[2024/05/16の会](https://example.com/)に参加した。",
        "2024/02/30 に参加した。"}) {
    INFO(line);
    CHECK(day_of("# 会\n\n" + line + "\n") == "- none");
  }
  CHECK(day_of("# 会\n\n## 箱の話\n\n2024/05/16 に参加した。\n") == "- none");
}

TEST_CASE("a fact counts before a sentence, a sentence before the title") {
  CHECK(day_of("# 会 2024/04/01\n\n2024/05/16 に参加した。\n") == "2024-05-16 text");
  CHECK(day_of("# 会\n\n2024/05/17 に参加した。\n\n- 日時: 2024/05/16\n") == "2024-05-16 fact");
}

TEST_CASE(
    "without a year elsewhere a day is of the year of writing, or the one before if it had not come yet") {
  const std::string text = "# 会\n\n12/16 に開催された会に参加した。\n";
  CHECK(day_of(text, "_posts/2024-12-20-hako.md") == "2024-12-16 text");
  CHECK(day_of(text, "_posts/2025-01-05-hako.md") == "2024-12-16 text");
  CHECK(day_of(text, "_posts/2024-11-30-hako.md") == "2024-12-16 text");
  CHECK(day_of("---\ntitle: 会\ndate: 2025-01-05\n---\n\n- 日時: 12/16\n") == "2024-12-16 fact");
  CHECK(day_of("# ひかりの会 2023\n\n- 日時: 12/16\n") == "2023-12-16 fact");
  CHECK(day_of(text) == "- none");
}

TEST_CASE("below front matter that tells the day of writing the path tells it as well") {
  CHECK(day_of("---\ntitle: 会\ndate: 2025-01-05\n---\n", "notes/2025-01-04-hako.md") == "- none");
  CHECK(day_of("---\ntitle: 会\n---\n", "notes/2025-01-04-hako.md") == "2025-01-04 path");
}

TEST_CASE("day and hours may stand in two facts") {
  const Note note = read("# 会\n\n- 日時: 2024/05/16\n- 時間: 19:00-20:00\n");
  CHECK(note.date_source == DateSource::fact);
  REQUIRE(note.time);
  CHECK(note.source.text(note.time->span) == "19:00-20:00");
}

TEST_CASE("what the title does not say a link or a quotation above the talks may: series and number") {
  const auto name = [](std::string_view text) {
    const Note note = read(text);
    return note.series_name + "|" + note.number;
  };
  CHECK(name("# 箱の夜\n\n[ひかりの会 #14](https://example.com/)に参加した。\n") == "ひかりの会|14");
  CHECK(name("# 箱の夜\n\n「ひかりの会 #14」に参加した。\n") == "ひかりの会|14");
  CHECK(name("# #14 レポート\n\n[ひかりの会 #14](https://example.com/)\n") == "ひかりの会|14");
  CHECK(name("# #14 レポート\n\n[ひかりの会 #13](https://example.com/)\n") == "|14");
  CHECK(name("# ひかりの会に参加した\n\n[あかりの会 #13](https://example.com/)\n") == "ひかりの会|");
  CHECK(name("# 箱の夜\n\n## 箱の話\n\n「ひかりの会 #14」で聞いた。\n") == "|");
}

TEST_CASE("words that many series have in their names are no series") {
  for (const std::string title : {"Meetup #3", "レポート #3", "勉強会 #3", "#3 report"}) {
    INFO(title);
    CHECK(read("# " + title + "\n").series_name.empty());
    CHECK(read("# " + title + "\n").number == "3");
  }
}

TEST_CASE("the venue is the first line of its fact, without marks, else what stands behind the number") {
  CHECK(read("# 会\n\n- 会場: **二階**<br>大通り 1\n").venue.value == "二階");
  CHECK(read("# ひかりの会 #3@北の館 に参加\n").venue.value == "北の館");
  CHECK(read("# ひかりの会 #3@北の館\n\n- 会場: 二階\n").venue.value == "二階");
  CHECK(read("# ひかりの会 @hako_h\n").venue.value.empty());
  CHECK(read("# 会\n\n- 会場: 二階でした。\n").venue.value.empty());
}

TEST_CASE("hashtags are those of the fact, else of the title, else of links to them and lines about them") {
  const auto tags = [](const std::string& title, const std::string& text) {
    std::string shown;
    for (const auto& tag : read("# " + title + "\n\n" + text + "\n").hashtags) shown += tag.value + " ";
    return shown;
  };
  CHECK(tags("会 #hako", "- ハッシュタグ: #futa #himo #Futa") == "futa himo ");
  CHECK(tags("会", "- ハッシュタグ: futa himo") == "futa himo ");
  CHECK(tags("会 #3 #hako ＃箱の会", "x") == "hako 箱の会 ");
  CHECK(tags("会", "[#hako](https://twitter.com/hashtag/hako)で箱を見た。") == "hako ");
  CHECK(tags("会", "ハッシュタグは #hako です。") == "hako ");
  CHECK(tags("会", "#hako で盛り上がった。") == "");
  CHECK(tags("会", "## 箱の話\n\nハッシュタグは #hako です。") == "");
}

TEST_CASE("the link to the event's page may tell its day, another link does not") {
  const auto day = [](std::string_view text) { return read(text).date.has_value(); };
  CHECK(day("# 会\n\n[ひかりの会 (2018/11/20 18:30〜)](https://hikari.connpass.com/event/1/)\n"));
  CHECK_FALSE(day("# 会\n\n[写真 (2018/11/20)](https://photos.example/1)に行った。\n"));
}

TEST_CASE("of several days the last one is told as well") {
  const auto days = [](std::string_view text) {
    const Note note = read(text);
    return fmt::format("{} {}", note.date ? to_string(*note.date) : "-",
                       note.end_date ? to_string(*note.end_date) : "-");
  };
  CHECK(days("# 会\n\n日時: 2024年8月3日(土)〜4日(日)\n") == "2024-08-03 2024-08-04");
  CHECK(days("# 会\n\n日時: 2024/08/31 - 09/01\n") == "2024-08-31 2024-09-01");
  CHECK(days("# 会\n\n日時: 2024/12/31(火) 〜 2025/1/1(水)\n") == "2024-12-31 2025-01-01");
  CHECK(days("# 会 2024/08/03-04\n") == "2024-08-03 2024-08-04");
  CHECK(days("# 会\n\n日時: 2024/08/03 19:00-21:00\n") == "2024-08-03 -");
  CHECK(days("# 会\n\n日時: 2024/02/28〜30日\n") == "2024-02-28 -");
}

TEST_CASE("a day among labelled facts needs no label, and a sentence among them is none") {
  CHECK(day_of("# 会\n\n2024/05/16(木)\n会場: 北の館\n") == "2024-05-16 fact");
  CHECK(day_of("# 会\n\n2024年5月16日に会が開催されました！<br>\n会場: 北の館\n") == "2024-05-16 text");
}

TEST_CASE("hours right behind the day of a sentence are those of the event") {
  const Note note = read("# 会\n\n2024年5月16日（木）21:00〜23:00 に会が開催されました。\n");
  REQUIRE(note.time);
  CHECK(note.source.text(note.time->span) == "21:00〜23:00");
  CHECK_FALSE(read("# 会\n\n2024年5月16日に開催された会へ、21:00〜23:00 だけ参加した。\n").time);
}

}  // namespace
