// SPDX-License-Identifier: MIT
// What stands around the talks, and the files of an archive that tell of no evening.
#include <fmt/format.h>

#include "support/archive_draft.hpp"

namespace notes::test {
namespace {

int section_level(const Draft& draft) { return draft.style.level() == 1 ? 1 : 2; }

void write_prose(Draft& draft, int paragraphs) {
  for (; paragraphs > 0; --paragraphs) {
    draft.line(paragraph(draft.dice, draft.plan.language));
    draft.gap();
  }
}

void write_links(Draft& draft) {
  const int id = draft.dice.between(100000, 999999);
  draft.line(fmt::format("* [{} - Togetter](https://togetter.com/li/{})", draft.plan.name, id));
  if (draft.dice.chance(500))
    draft.line(fmt::format("* https://blog.example.org/yube/{}", draft.dice.between(10, 99)));
  draft.gap();
}

void write_impressions(Draft& draft) {
  constexpr std::string_view words[] = {"感想", "感想", "所感", "おわりに", "振り返り", "全体の感想"};
  draft.form("section/impressions");
  draft.heading(section_level(draft), std::string(draft.japanese() ? draft.dice.pick(words) : "Impressions"));
  draft.note.truth.impressions = true;
  if (draft.dice.chance(60)) return;  // to be written one day
  for (int left = draft.dice.between(1, 4); left > 0; --left)
    draft.line(impression(draft.dice, draft.plan.language));
}

void write_homework(Draft& draft) {
  draft.form("section/tasks");
  draft.heading(section_level(draft), std::string(draft.word("宿題", "TODO")));
  for (int left = draft.dice.between(1, 3); left > 0; --left) {
    TrueTask truth{task(draft.dice, draft.plan.language), false};
    draft.line("- " + truth.text);
    draft.note.truth.tasks.push_back(std::move(truth));
  }
}

void write_readme(Draft& draft) {
  draft.form("stray/readme");
  draft.note.path = fmt::format("projects/{}-{}-{}/README.md", draft.plan.gathering->slug, draft.plan.number,
                                draft.plan.copy);
  draft.raw(fmt::format("# {}\n", draft.plan.gathering->slug));
  write_prose(draft, 1);
  draft.raw("## Usage\n\n```sh\n# heat the pot first\nmake simmer\n```\n\n## License\n\nMIT");
}

void write_diary(Draft& draft) {
  draft.form("stray/diary");
  draft.note.path = fmt::format("diary/{}-{}-{}.md", written_day(draft.plan.date, "-"),
                                draft.plan.gathering->slug, draft.plan.copy);
  draft.raw(fmt::format("# {}\n", written_day(draft.plan.date, "-")));
  write_prose(draft, draft.dice.between(2, 6));
}

void write_minutes(Draft& draft) {
  draft.form("stray/minutes");
  draft.note.path = fmt::format("minutes/{}-{}-{}.md", written_day(draft.plan.date, "-"),
                                draft.plan.gathering->slug, draft.plan.copy);
  draft.raw(
      fmt::format("# {} 運営定例\n\n* 日時: {} 20:00-21:00\n* 場所: オンライン\n* 参加者\n    * 湯沸かし係\n "
                  "   * 皿洗い係\n",
                  written_day(draft.plan.date, "/"), written_day(draft.plan.date, "/")));
  for (int left = draft.dice.between(2, 5); left > 0; --left) {
    draft.raw(fmt::format("## 議題{}: {}\n", left, pick_thing(draft.dice, draft.plan.language)));
    for (int lines = draft.dice.between(2, 5); lines > 0; --lines)
      draft.raw("* " + sentence(draft.dice, draft.plan.language));
    TrueTask truth{task(draft.dice, draft.plan.language), false};
    draft.raw("* TODO: " + truth.text + "\n");
    draft.note.truth.tasks.push_back(std::move(truth));
  }
}

void write_week(Draft& draft) {
  draft.form("stray/week");
  draft.note.path = fmt::format("weekly/{}-{}-{}.md", written_day(draft.plan.date, "-"),
                                draft.plan.gathering->slug, draft.plan.copy);
  for (int day = 0; day < 5; ++day) {
    const Date date = std::chrono::sys_days(draft.plan.date) + std::chrono::days(day);
    draft.raw(fmt::format("## {}\n", written_day(date, "/")));
    for (int number = 1, last = draft.dice.between(1, 4); number <= last; ++number)
      draft.raw(fmt::format("{}. {}", number, task(draft.dice, draft.plan.language)));
    draft.raw("\n感想：\n\n\t* " + impression(draft.dice, draft.plan.language) + "\n\n---\n");
  }
  draft.raw("### 次週のタスクメモ\n");
  draft.raw("\t1. " + task(draft.dice, draft.plan.language));
}

}  // namespace

void write_introduction(Draft& draft) {
  Truth& truth = draft.note.truth;
  const Plan& plan = draft.plan;
  const bool page = truth.url.empty() && draft.dice.chance(700);
  if (!page && !draft.dice.chance(300)) return;
  draft.gap();
  if (draft.dice.chance(200)) {
    draft.form("section/introduction");
    draft.heading(section_level(draft), std::string(draft.word("はじめに", "Introduction")));
  }
  if (page) {
    draft.form("event/link-in-sentence");
    truth.url = plan.url;
    if (draft.rest())
      draft.line(
          fmt::format("`{} <{}>`_ {}", plan.name, plan.url, draft.word("に参加しました。", "was today.")));
    else
      draft.line(
          fmt::format("[{}]({}){}", plan.name, plan.url, draft.word("に参加しました。", " was today.")));
    draft.gap();
  }
  write_prose(draft, draft.dice.between(0, 2));
  if (draft.style.front_matter != FrontMatter::none && !draft.rest() && draft.dice.chance(200)) {
    draft.form("layout/more");
    draft.gap();
    draft.raw("<!--more-->");
    draft.gap();
  }
}

void write_ending(Draft& draft) {
  if (draft.style.rules) {
    draft.gap();
    draft.line("----");
  }
  if (draft.dice.chance(60)) write_homework(draft);
  if (draft.dice.chance(150)) {
    const bool links = draft.dice.chance(300);
    draft.form(links ? "section/summary-links" : "section/summary");
    draft.heading(section_level(draft), std::string(draft.word("まとめ", "Summary")));
    if (links)
      write_links(draft);
    else
      write_prose(draft, 1);
  }
  if (draft.dice.chance(300)) write_impressions(draft);
  if (draft.dice.chance(100)) {
    constexpr std::string_view words[] = {"参考リンク", "関連リンク", "参考", "リンク"};
    draft.form("section/links");
    draft.heading(section_level(draft), std::string(draft.japanese() ? draft.dice.pick(words) : "Links"));
    write_links(draft);
  }
  if (draft.dice.chance(40)) {
    draft.form("section/other-reports");
    draft.heading(section_level(draft), std::string(draft.word("他の方のレポート", "Other reports")));
    write_links(draft);
  }
  if (!draft.references.empty()) draft.gap();
  for (std::size_t index = 0; index < draft.references.size(); ++index)
    draft.raw(fmt::format("[{}]: {}", index + 1, draft.references[index]));
}

void write_stray(Draft& draft) {
  draft.note.truth = {};
  draft.note.truth.is_event = false;
  switch (draft.dice.below(4)) {
    case 0: return write_readme(draft);
    case 1: return write_diary(draft);
    case 2: return write_minutes(draft);
    default: return write_week(draft);
  }
}

}  // namespace notes::test
