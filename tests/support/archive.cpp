// SPDX-License-Identifier: MIT
// How a note of an invented archive comes about: an evening, somebody's habits, a draft, its bytes.
#include "support/archive.hpp"

#include <fmt/format.h>

#include <fstream>
#include <stdexcept>

#include "support/archive_draft.hpp"

namespace notes::test {
namespace {

std::string with_number(const Draft& draft) {
  const Plan& plan = draft.plan;
  switch (draft.style.naming) {
    case Naming::hash: return fmt::format("{} #{}", plan.name, plan.number);
    case Naming::kai: return fmt::format("第{}回 {}", plan.number, plan.name);
    case Naming::vol: return fmt::format("{} vol.{}", plan.name, plan.number);
    case Naming::month:
      return fmt::format("{}/{} #{} {}", static_cast<int>(plan.date.year()),
                         static_cast<unsigned>(plan.date.month()), plan.number % 2 + 1, plan.name);
    case Naming::plain: break;
  }
  return plan.name;
}

std::string number_of(const Draft& draft) {
  if (draft.style.naming == Naming::plain) return "";
  return std::to_string(draft.style.naming == Naming::month ? draft.plan.number % 2 + 1 : draft.plan.number);
}

/// The event's name and number, mostly with what the writer did there.
std::string make_title(Draft& draft) {
  constexpr std::string_view tails[] = {
      "に参加した", "に参加しました", "に参加してきた",    "に行ってきた",      "に行ってきました",
      " メモ",      " 参加メモ",      " アウトラインメモ", " レポート",         " 参加レポート",
      "参加記録",   "を開催しました", "で発表しました",    "で登壇してきました"};
  constexpr std::string_view english_tails[] = {" notes", " report", ": what I heard"};
  draft.form(draft.style.naming == Naming::hash    ? "title/hash"
             : draft.style.naming == Naming::kai   ? "title/kai"
             : draft.style.naming == Naming::vol   ? "title/vol"
             : draft.style.naming == Naming::month ? "title/month"
                                                   : "title/plain");
  std::string title = with_number(draft);
  if (draft.dice.chance(50) && draft.japanese()) {
    title = "「" + title + "」";
    draft.form("title/quoted");
  }
  if (draft.dice.chance(20)) {
    title = fmt::format("[{}] {}", draft.word("勉強会", "meetup"), title);
    draft.form("title/prefix");
  }
  if (draft.dice.chance(650))
    title += draft.japanese() ? draft.dice.pick(tails) : draft.dice.pick(english_tails);
  if (draft.dice.chance(45)) {
    title += fmt::format("（{}/{:02}/{:02}）", static_cast<int>(draft.plan.date.year()),
                         static_cast<unsigned>(draft.plan.date.month()),
                         static_cast<unsigned>(draft.plan.date.day()));
    draft.form("title/date");
    draft.note.truth.date = draft.plan.date;
  }
  if (draft.dice.chance(60)) {
    title += " #";
    title += draft.plan.gathering->hashtag;
    draft.form("title/hashtag");
    draft.note.truth.hashtags.emplace_back(draft.plan.gathering->hashtag);
  }
  return title;
}

/// Where the note lies; a blog's path tells the day of writing, another one the day of the event.
void choose_path(Draft& draft, Date written) {
  const Plan& plan = draft.plan;
  Truth& truth = draft.note.truth;
  const std::string day = written_day(plan.date, "-");
  const std::string writing_day = written_day(written, "-");
  const auto year = static_cast<int>(plan.date.year());
  std::string slug(plan.gathering->slug);
  if (plan.copy > 0) slug += fmt::format("-{}", plan.copy + 1);
  std::string& path = draft.note.path;
  switch (draft.style.front_matter) {
    case FrontMatter::rest:
      path = fmt::format("source/blog/{}/{}/{}/index.rst", writing_day.substr(0, 4), writing_day.substr(5, 2),
                         fmt::format("{}-{}", slug, writing_day));
      truth.written = written;
      return;
    case FrontMatter::toml: path = fmt::format("content/post/{}-{}-{}.md", year, slug, plan.number); return;
    case FrontMatter::yaml:
    case FrontMatter::pelican:
      if (draft.dice.chance(750)) {
        path = fmt::format("_posts/{}-{}.md", writing_day, slug);
        truth.written = written;
        return;
      }
      break;
    case FrontMatter::none: break;
  }
  switch (draft.dice.below(10)) {
    case 0:
    case 1:
      path = fmt::format("{}/{}{}-{}/README.md", year, day.substr(5, 2), day.substr(8), slug);
      draft.form("path/readme");
      break;
    case 2:
      path = fmt::format("memo/{}{}{}_{}.md", year, day.substr(5, 2), day.substr(8), slug);
      draft.form("path/compact");
      break;
    case 3: {
      path = fmt::format("勉強会/{} {} #{}{}.md", day, plan.gathering->name, plan.number,
                         plan.copy > 0 ? fmt::format(" その{}", plan.copy + 1) : "");
      draft.form("path/japanese");
      break;
    }
    default:
      path = fmt::format("{}/{}-{}.{}", year, day, slug,
                         draft.style.heading == Heading::line && draft.dice.chance(500) ? "txt" : "md");
      draft.form("path/year");
  }
  if (!truth.date) truth.date = plan.date;
}

/// Line ends, the byte order mark, the missing last line end.
void finish_bytes(Draft& draft) {
  std::string& text = draft.note.text;
  while (text.ends_with("\n\n")) text.pop_back();
  if (draft.style.open_end) {
    while (text.ends_with('\n')) text.pop_back();
    draft.form("bytes/open-end");
  }
  if (draft.style.crlf) {
    std::string ends;
    ends.reserve(text.size() + text.size() / 32);
    for (const char byte : text) {
      if (byte == '\n') ends += '\r';
      ends += byte;
    }
    text = std::move(ends);
    draft.form("bytes/crlf");
  }
  if (draft.style.mark) {
    text.insert(0, "\xEF\xBB\xBF");
    draft.form("bytes/mark");
  }
}

}  // namespace

GeneratedNote generate_note(std::uint64_t seed, std::size_t index) {
  const Plan plan = plan_event(seed, index);
  Dice dice(mixed_seed(seed ^ 0x6E6F746573U, index));
  GeneratedNote note;
  const Style style = pick_style(dice, plan);
  Draft draft(dice, plan, style, note);
  note.text.reserve(style.size + style.size / 4 + 2000);
  if (dice.chance(30)) {
    write_stray(draft);
    finish_bytes(draft);
    return note;
  }
  Truth& truth = note.truth;
  if (plan.recurring) truth.series = plan.name;
  truth.number = number_of(draft);
  truth.title = make_title(draft);
  choose_path(draft, std::chrono::sys_days(plan.date) + std::chrono::days(dice.between(0, 3)));
  write_front_matter(draft, truth.title);
  write_facts(draft);
  write_introduction(draft);
  write_timetable(draft);
  write_talks(draft);
  write_ending(draft);
  finish_bytes(draft);
  return note;
}

void write_archive(const std::filesystem::path& directory, std::size_t notes, std::uint64_t seed) {
  std::filesystem::create_directories(directory);
  for (std::size_t index = 0; index < notes; ++index) {
    const GeneratedNote note = generate_note(seed, index);
    const std::filesystem::path path = directory / note.path;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << note.text;
    if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
  }
}

}  // namespace notes::test
