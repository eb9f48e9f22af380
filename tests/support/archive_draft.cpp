// SPDX-License-Identifier: MIT
// Lines, headings, days, times and people, as the writer of a note puts them.
#include "support/archive_draft.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace notes::test {
namespace {

/// Columns of an underline for a title: two for what is not ASCII.
std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) {
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x80) count += 1;
    if (value >= 0xC0) count += 2;
  }
  return count;
}

std::string wide(std::string_view digits) {
  std::string text;
  for (const char digit : digits) {
    if (digit == ':')
      text += "：";
    else
      text += {'\xEF', '\xBC', static_cast<char>('\x90' + (digit - '0'))};
  }
  return text;
}

std::string without_blank(std::string_view name) {
  std::string text(name);
  text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
  return text;
}

std::string twitter(std::string_view handle) { return fmt::format("https://twitter.com/{}", handle); }

/// One person as `who` says, and what that tells.
std::string written_person(Draft& draft, const Person& person, Who who, Speaker& speaker) {
  const bool latin = static_cast<unsigned char>(person.name.front()) < 0x80;
  const std::string name(person.name);
  const bool told = who != Who::handle_san && who != Who::link_san && who != Who::handle;
  if (told) speaker.name = name;
  if (who != Who::name_san && who != Who::name_shi && who != Who::name && who != Who::company)
    speaker.handle = person.handle;
  constexpr Choice<std::string_view> titles[] = {{"氏", 6}, {"先生", 2}, {"様", 2}, {" 氏", 2}};
  const std::string_view san = draft.japanese() ? "さん" : "";
  std::string handle(person.handle);
  if (!speaker.handle.empty() && draft.dice.chance(10) && handle.find('_') != std::string::npos) {
    handle.insert(handle.find('_'), "\\");
    draft.form("speaker/escaped");
  }
  const std::string_view at = draft.style.slips && draft.dice.chance(300) ? "＠" : "@";
  switch (who) {
    case Who::handle_san:
      if (at != "@") draft.form("slip/at");
      draft.form("speaker/handle-san");
      return fmt::format("{}{}{}", at, handle, san);
    case Who::link_san:
      draft.form("speaker/link-san");
      return fmt::format("[@{}]({}){}", handle, twitter(person.handle), san);
    case Who::name_san: draft.form("speaker/name-san"); return fmt::format("{}{}", name, san);
    case Who::name_shi:
      draft.form("speaker/name-shi");
      return name + std::string(draft.japanese() ? draft.dice.weighted(titles) : "");
    case Who::name_link:
      draft.form("speaker/name-link");
      return fmt::format("{}([@{}]({})){}", name, handle, twitter(person.handle), san);
    case Who::name_handle: draft.form("speaker/name-handle"); return fmt::format("{} (@{})", name, handle);
    case Who::handle: draft.form("speaker/handle"); return fmt::format("@{}", handle);
    case Who::name: draft.form("speaker/name"); return name;
    case Who::company:
      draft.form("speaker/company");
      speaker.affiliation = person.affiliation;
      speaker.name = latin ? name : without_blank(name);
      return fmt::format("{} {}{}", person.affiliation, speaker.name, san);
  }
  return name;
}

}  // namespace

void Draft::raw(std::string_view text) {
  note.text += text;
  note.text += '\n';
}

void Draft::line(std::string_view text) {
  note.text += text;
  if (style.hard_breaks) {
    note.text += "  ";
    form("line/hard-break");
  }
  note.text += '\n';
}

void Draft::gap() {
  if (!note.text.empty() && !note.text.ends_with("\n\n")) note.text += '\n';
}

void Draft::heading(int level, const std::string& text) {
  constexpr std::string_view hashes = "######";
  gap();
  if (style.heading == Heading::line && level > 1) {
    form("heading/brackets");
    line("【" + text + "】");
    return;
  }
  if (rest() || (style.heading == Heading::setext && level <= 2)) {
    form(rest() ? "heading/rest" : "heading/setext");
    const char mark = rest() && level > 2 ? '~' : level == 1 ? '=' : '-';
    raw(text);
    // Some underline a wide title as if it were narrow.
    raw(std::string(dice.chance(200) ? std::max<std::size_t>(3, columns(text) / 2) : columns(text), mark));
  } else if (style.heading == Heading::html && level > 1) {
    form("heading/html");
    raw(fmt::format("<h{0}>{1}</h{0}>", level + 1, text));
  } else {
    constexpr std::string_view levels[] = {"heading/1", "heading/2", "heading/3", "heading/4", "heading/5"};
    form(levels[static_cast<std::size_t>(level - 1)]);
    std::string_view blank = " ";
    if (style.slips && dice.chance(250)) {
      blank = "　";
      form("slip/heading");
    } else if (style.fault == Fault::heading_without_blank && dice.chance(500)) {
      blank = "";
      form("fault/heading-without-blank");
    }
    line(fmt::format("{}{}{}", hashes.substr(0, static_cast<std::size_t>(level)), blank, text));
  }
  if (!dice.chance(150)) gap();
}

std::string written_day(Date date, std::string_view between) {
  return fmt::format("{}{}{:02}{}{:02}", static_cast<int>(date.year()), between,
                     static_cast<unsigned>(date.month()), between, static_cast<unsigned>(date.day()));
}

std::string written_clock(const Draft& draft, Clock clock) {
  const std::string text = fmt::format("{:02}:{:02}", clock / 60, clock % 60);
  return draft.style.wide_digits ? wide(text) : text;
}

std::string written_range(Draft& draft, Clock start, Clock end) {
  const std::string_view mark = draft.style.range_mark;
  draft.form(mark == "ー"     ? "range/prolonged"
             : mark == "〜"   ? "range/wave"
             : mark == "～"   ? "range/tilde"
             : mark == "–"    ? "range/dash"
             : mark == "から" ? "range/kara"
             : mark == " ~ "  ? "range/ascii-tilde"
                              : "range/hyphen");
  if (draft.style.wide_digits) draft.form("range/wide-digits");
  return fmt::format("{}{}{}{}", written_clock(draft, start), mark, written_clock(draft, end),
                     mark == "から" ? "まで" : "");
}

std::string written_speakers(Draft& draft, const std::vector<const Person*>& people, Who who,
                             std::vector<Speaker>& truth) {
  constexpr std::string_view joints[] = {"、", ", ", " & ", "と"};
  std::string text;
  const bool marked = who == Who::handle_san || who == Who::link_san || who == Who::name_san;
  for (const Person* person : people) {
    Speaker speaker;
    if (!text.empty()) {
      text += joints[draft.dice.below(marked && draft.japanese() ? 4 : 3)];
      draft.form("speaker/several");
    }
    text += written_person(draft, *person, who, speaker);
    if (draft.style.affiliations && who != Who::company && who != Who::name_handle) {
      text += draft.dice.chance(500) && draft.japanese() ? fmt::format("（{}）", person->affiliation)
                                                         : fmt::format(" ({})", person->affiliation);
      speaker.affiliation = person->affiliation;
      draft.form("speaker/affiliation");
    }
    truth.push_back(speaker);
  }
  return text;
}

}  // namespace notes::test
