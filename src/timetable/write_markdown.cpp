// SPDX-License-Identifier: MIT
// A Markdown table: what an event page or a blog shows of a timetable.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "notes/characters.hpp"
#include "notes/markdown_escapes.hpp"
#include "notes/utf8.hpp"
#include "timetable_writers.hpp"

namespace notes {
namespace {

enum Column : std::size_t { day, time, room, talk, speakers, affiliation, slides, video, column_count };

using Row = std::array<std::string, column_count>;

// Words that a reader of tables knows.
constexpr std::array<std::string_view, column_count> japanese{"日付",   "時間", "会場", "発表",
                                                              "発表者", "所属", "資料", "動画"};
constexpr std::array<std::string_view, column_count> english{"Day",      "Time",        "Room",   "Talk",
                                                             "Speakers", "Affiliation", "Slides", "Video"};

bool is_japanese(std::string_view text) {
  for (; !text.empty(); text.remove_prefix(first_code_point(text).size)) {
    const char32_t c = first_code_point(text).value;
    if (is_hiragana(c) || is_katakana(c) || is_kanji(c)) return true;
  }
  return false;
}

bool is_japanese(const Timetable& timetable) {
  return is_japanese(timetable.title) ||
         std::any_of(timetable.slots.begin(), timetable.slots.end(),
                     [](const Slot& slot) { return is_japanese(slot.title); });
}

/// An address as it stands in a link: parentheses in it would end the link.
std::string link(std::string_view text, std::string_view url) {
  const bool is_plain = url.find_first_of("() ") == std::string_view::npos;
  return is_plain ? fmt::format("[{}]({})", text, url) : fmt::format("[{}](<{}>)", text, url);
}

std::string links(std::string_view text, const std::vector<std::string>& urls) {
  std::vector<std::string> all;
  for (const std::string& url : urls) all.push_back(link(text, url));
  return fmt::format("{}", fmt::join(all, " "));
}

Row row_of(const Slot& slot, const std::array<std::string_view, column_count>& headings) {
  Row row;
  if (slot.date) row[day] = to_string(*slot.date);
  row[time] = hours_text(slot);
  row[room] = escaped(slot.track);
  row[talk] = slot.url.empty() ? escaped(slot.title) : link(escaped(slot.title), slot.url);
  std::vector<std::string> names, companies;
  for (const Speaker& speaker : slot.speakers) {
    if (const std::string name = shown_name(speaker); !name.empty()) names.push_back(escaped(name));
    const std::string company = escaped(speaker.affiliation);
    const bool is_new = std::find(companies.begin(), companies.end(), company) == companies.end();
    if (!company.empty() && is_new) companies.push_back(company);
  }
  row[speakers] = fmt::format("{}", fmt::join(names, ", "));
  row[affiliation] = fmt::format("{}", fmt::join(companies, ", "));
  row[slides] = links(headings[slides], slot.slides);
  row[video] = links(headings[video], slot.videos);
  return row;
}

/// `# Title`, and a line of what else is told of the event.
std::string heading_of(const Timetable& timetable) {
  std::string text = timetable.title.empty() ? "" : fmt::format("# {}\n\n", escaped(timetable.title));
  std::vector<std::string> facts;
  if (timetable.date) facts.push_back(to_string(*timetable.date));
  if (!timetable.venue.empty()) facts.push_back(escaped(timetable.venue));
  if (!timetable.url.empty()) facts.push_back(fmt::format("<{}>", timetable.url));
  if (!facts.empty()) text += fmt::format("{}\n\n", fmt::join(facts, " · "));
  return text;
}

}  // namespace

std::string write_timetable_markdown(const Timetable& timetable) {
  const auto& headings = is_japanese(timetable) ? japanese : english;
  std::vector<Row> rows;
  for (const Slot& slot : timetable.slots) rows.push_back(row_of(slot, headings));
  std::array<bool, column_count> is_shown{};
  for (const Row& row : rows)
    for (std::size_t i = 0; i < column_count; ++i) is_shown[i] |= !row[i].empty();
  is_shown[time] = is_shown[talk] = true;
  is_shown[day] = is_shown[day] && has_several_days(timetable);
  std::string text = heading_of(timetable);
  const auto add_row = [&](const auto& cell_of) {
    for (std::size_t i = 0; i < column_count; ++i)
      if (is_shown[i]) text += fmt::format("| {} ", cell_of(i));
    text += "|\n";
  };
  add_row([&](std::size_t i) { return headings[i]; });
  add_row([&](std::size_t) { return "---"; });
  for (const Row& row : rows) add_row([&](std::size_t i) { return in_cell(row[i]); });
  return text;
}

}  // namespace notes
