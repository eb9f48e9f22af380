// SPDX-License-Identifier: MIT
// How an invented evening comes about: a month of a series, rooms, people, a programme.
#include "support/archive_plan.hpp"

#include <fmt/format.h>

namespace notes::test {
namespace {

constexpr std::size_t months = 168;  // fourteen years, then others write about the same evenings
constexpr int first_year = 2010;

constexpr std::string_view once_held[] = {"相談ナイト", "おさらい会", "持ち寄りスペシャル", "春の大掃除"};
constexpr std::string_view once_held_english[] = {" Night", " Potluck", " Spring Cleaning"};
constexpr std::string_view openings[] = {"オープニング", "会場諸注意", "受付/会場案内", "開会の挨拶"};
constexpr std::string_view closings[] = {"クロージング", "閉会の挨拶"};
constexpr std::string_view slug_words[] = {"nabe",  "lid",   "broth", "whisk",  "salt", "ember",
                                           "knead", "steam", "rind",  "kettle", "husk", "brine"};

std::string event_address(Dice& dice, std::string_view slug) {
  const int id = dice.between(1000, 99999);
  switch (dice.below(20)) {
    case 0:
    case 1:
    case 2: return fmt::format("https://{}.doorkeeper.jp/events/{}", slug, id);
    case 3:
    case 4: return fmt::format("http://atnd.org/events/{}", id);
    case 5: return fmt::format("https://techplay.jp/event/{}", id);
    case 6: return fmt::format("https://www.meetup.com/ja-JP/{}/events/{}/", slug, id);
    default: return fmt::format("https://{}.connpass.com/event/{}/", slug, id);
  }
}

/// The programme in the making: each part begins where the one before it ended.
class Programme {
 public:
  Programme(Dice& dice, Plan& plan) : dice_(dice), plan_(plan), now_(plan.start) {}

  void add(TalkKind kind, int minutes, std::string title) {
    PlannedTalk talk;
    talk.kind = kind;
    talk.start = now_;
    talk.end = now_ += minutes;
    talk.title = std::move(title);
    plan_.talks.push_back(std::move(talk));
  }

  void add_talk(TalkKind kind, int minutes) {
    add(kind, minutes, talk_title(dice_, plan_.language));
    PlannedTalk& talk = plan_.talks.back();
    talk.people.push_back(&pick_person(dice_, plan_.language));
    if (dice_.chance(kind == TalkKind::panel ? 900 : 50)) {
      const Person& second = pick_person(dice_, plan_.language);
      if (&second != talk.people.front()) talk.people.push_back(&second);
    }
    if (dice_.chance(650)) talk.slides = slides_address(dice_, talk.people.front()->handle);
  }

  Clock now() const { return now_; }

 private:
  Dice& dice_;
  Plan& plan_;
  Clock now_;
};

void plan_talks(Dice& dice, Plan& plan) {
  const bool japanese = plan.language == Language::japanese;
  Programme programme(dice, plan);
  if (dice.chance(500))
    programme.add(TalkKind::opening, 10, std::string(japanese ? dice.pick(openings) : "Opening"));
  if (dice.chance(40)) programme.add_talk(TalkKind::keynote, 60);
  const int talks = dice.between(2, 6);
  const int minutes = dice.between(3, 8) * 5;
  for (int talk = 0; talk < talks; ++talk) {
    programme.add_talk(TalkKind::talk, minutes);
    if (talk == talks / 2 && dice.chance(350))
      programme.add(TalkKind::pause, 10, japanese ? "休憩" : "Break");
  }
  if (dice.chance(40)) programme.add_talk(TalkKind::panel, 40);
  if (dice.chance(40)) programme.add_talk(TalkKind::workshop, 60);
  if (dice.chance(300))
    for (int left = dice.between(1, 4); left > 0; --left) programme.add_talk(TalkKind::lt, 5);
  if (dice.chance(200))
    programme.add(TalkKind::closing, 5, std::string(japanese ? dice.pick(closings) : "Closing"));
  plan.end = programme.now();
  if (dice.chance(150)) programme.add(TalkKind::social, 90, japanese ? "懇親会" : "Party");
}

}  // namespace

std::uint64_t mixed_seed(std::uint64_t seed, std::uint64_t index) {
  std::uint64_t mixed = seed + (index + 1) * 0x9E3779B97F4A7C15U;  // splitmix64
  mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
  return mixed ^ (mixed >> 31U);
}

std::string slides_address(Dice& dice, std::string_view handle) {
  std::string slug(dice.pick(slug_words));
  slug += '-';
  slug += dice.pick(slug_words);
  const int id = dice.between(1000000, 99999999);
  switch (dice.below(12)) {
    case 0:
    case 1:
    case 2:
    case 3: return fmt::format("https://www.slideshare.net/{}/{}-{}", handle, slug, id);
    case 4: return fmt::format("https://docs.google.com/presentation/d/1{}{}/edit?usp=sharing", slug, id);
    case 5: return fmt::format("https://www.docswell.com/s/{}/{}-{}", handle, id % 10000, slug);
    default: return fmt::format("https://speakerdeck.com/{}/{}", handle, slug);
  }
}

Plan plan_event(std::uint64_t seed, std::size_t index) {
  const std::size_t evenings = gathering_count * months;
  Plan plan;
  plan.copy = index / evenings;
  index %= evenings;
  const std::size_t which = index * 37 % gathering_count;  // 37 and 71 visit all, none twice
  const std::size_t month = index / gathering_count * 71 % months;
  Dice dice(mixed_seed(seed, index));

  plan.gathering = &gathering(which);
  plan.language = dice.chance(80) ? Language::english : Language::japanese;
  const bool japanese = plan.language == Language::japanese;
  plan.recurring = dice.chance(880);
  plan.name = plan.gathering->name;
  if (!plan.recurring) {
    plan.name = pick_thing(dice, plan.language);
    plan.name += japanese ? dice.pick(once_held) : dice.pick(once_held_english);
  }
  plan.number = static_cast<int>(month + 1 + which % 5);
  plan.date = std::chrono::year{first_year + static_cast<int>(month / 12)} /
              std::chrono::month{static_cast<unsigned>(month % 12 + 1)} /
              std::chrono::day{static_cast<unsigned>(dice.between(2, 27))};
  plan.start = dice.chance(700) ? 19 * 60 + dice.between(0, 2) * 15 : 13 * 60 + dice.between(0, 1) * 30;
  plan.venue = pick_venue(dice, plan.language);
  plan.url = event_address(dice, plan.gathering->slug);
  plan.theme = pick_thing(dice, plan.language);
  plan_talks(dice, plan);
  return plan;
}

}  // namespace notes::test
