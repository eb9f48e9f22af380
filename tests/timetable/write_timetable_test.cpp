// SPDX-License-Identifier: MIT
// What is written is read back as equal slots.
#include "notes/write_timetable.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

#include "support/dice.hpp"
#include "timetable/two_days.hpp"

namespace notes {
namespace {

/// The forms that keep all of a slot and have a reader: it goes by the same name.
constexpr std::array<std::string_view, 5> lossless{"tsv", "csv", "json", "toml", "ics"};

std::string written(std::string_view form, const Timetable& timetable) {
  const auto forms = timetable_forms();
  const auto found =
      std::find_if(forms.begin(), forms.end(), [&](const TimetableForm& each) { return each.name == form; });
  REQUIRE(found != forms.end());
  return found->write(timetable);
}

Timetable read(const std::string& text, std::string_view format = "") {
  return read_timetable(Source("a", text), built_in_words(), {std::string(format), {}, {}});
}

/// Calendars have no slots without one.
bool tells_days(const Timetable& timetable) {
  return std::all_of(timetable.slots.begin(), timetable.slots.end(),
                     [](const Slot& slot) { return slot.date.has_value(); });
}

void check_identity(const Timetable& timetable) {
  for (const std::string_view form : lossless) {
    if (form == "ics" && !tells_days(timetable)) continue;
    const std::string text = written(form, timetable);
    INFO(text);
    const Timetable back = read(text, form);
    CHECK(test::all_of(back.slots) == test::all_of(timetable.slots));
    CHECK(back.unread.empty());
    CHECK(back.doubts.empty());
    if (!timetable.slots.empty()) CHECK(test::all_of(read(text).slots) == test::all_of(back.slots));
  }
}

class Inventor {
 public:
  explicit Inventor(std::uint64_t seed) : dice_(seed) {}

  Timetable timetable() {
    Timetable made;
    const std::size_t days = dice_.below(3);  // 0: nobody says which
    for (std::size_t day = 0; day < std::max<std::size_t>(days, 1); ++day) {
      Clock clock = dice_.between(500, 1200);
      const std::size_t count = dice_.below(8);
      for (std::size_t i = 0; i < count; ++i) {
        Slot& slot = made.slots.emplace_back(this->slot(clock));
        if (days > 0)
          slot.date = Date{std::chrono::year{2026}, std::chrono::month{12},
                           std::chrono::day{static_cast<unsigned>(17 + day)}};
      }
    }
    return made;
  }

 private:
  Slot slot(Clock& clock) {
    static const std::vector<std::string> titles{"",
                                                 "雲を数える仕事",
                                                 "a, b; c d",
                                                 "\"quoted\"",
                                                 "「失敗」から始める",
                                                 "LT: 凪",
                                                 "= 1 + 1",
                                                 "[B] 風",
                                                 "題 @kumo",
                                                 "休憩",
                                                 "-",
                                                 "a \"b\" c",
                                                 "19:30 から",
                                                 "A / B",
                                                 "# C と F#",
                                                 "ends with \\",
                                                 "\"",
                                                 "\xF0\x9F\x8D\x8A",
                                                 "x: y"};
    static const std::vector<std::string> tracks{"", "", "A", "B", "ホール, 大", "\"北\""};
    Slot made;
    made.kind = static_cast<TalkKind>(dice_.below(talk_kind_count));
    made.title = dice_.pick(titles);
    made.track = dice_.pick(tracks);
    if (dice_.chance(850)) made.start = clock;
    clock += dice_.between(0, 60);
    if (dice_.chance(800)) made.end = clock;
    const std::size_t speakers = dice_.below(4);
    for (std::size_t i = 0; i < speakers; ++i) made.speakers.push_back(speaker());
    if (dice_.chance(300)) made.url = "https://mikan.example/?a=1,2;3";
    for (std::size_t i = dice_.below(3); i > 0; --i)
      made.slides.push_back("https://slides.example/" + std::to_string(i));
    if (dice_.chance(200)) made.videos.push_back("https://video.example/v");
    return made;
  }

  Speaker speaker() {
    static const std::vector<Speaker> people{{"", "kumo_t", "", "@kumo_tさん"},
                                             {"山田 花子", "", "", "山田 花子"},
                                             {"凪 海子", "nagi", "", "凪 海子"},
                                             {"Berg, Anna", "", "", "Berg, Anna"},
                                             {"山田", "", "", "山田さん"},
                                             {"", "", "", "有志"},
                                             {"Anna Berg", "aberg", "", "Anna Berg"},
                                             {"みかん太郎", "", "", "みかん太郎"}};
    static const std::vector<std::string> companies{"", "くも社", "Berg, \"Inc.\"", "ゆず 製作所"};
    Speaker made = dice_.pick(people);
    made.affiliation = dice_.pick(companies);
    return made;
  }

  test::Dice dice_;
};

TEST_CASE("each form has a name of its own, and writes even an empty timetable") {
  std::set<std::string_view> names;
  for (const TimetableForm& form : timetable_forms()) {
    CHECK(names.insert(form.name).second);
    CHECK_FALSE(form.summary.empty());
    form.write({});
    CHECK(form.write(test::two_days()) == form.write(test::two_days()));
  }
}

TEST_CASE("slots are read back as they were written") { check_identity(test::two_days()); }

TEST_CASE("random slots are read back as they were written") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    check_identity(Inventor(seed).timetable());
  }
}

TEST_CASE("what other readers read is read back as they read it") {
  for (const std::string text :
       {"2026/12/17\n19:30-19:40\t@yuzu_hoshiさん\tssmjp\t前枠/会場諸注意\n19:40-20:00 "
        "@kumoさん「雲」\n20:00- 懇親会\n",
        "|時間|発表者|内容|\n|--|--|--|\n|13:00-13:10||開会|\n|13:10-13:40|山田さん、@kumo|LT: "
        "風|\n|25:00||撤収|\n",
        "13:00-13:50 [A] @kumoさん「雲」\n13:00-13:50 [B] 風 (凪社 海子さん)\n〜22:00 片付け\n"})
    check_identity(read(text));
}

}  // namespace
}  // namespace notes
