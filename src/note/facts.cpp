// SPDX-License-Identifier: MIT
// Labelled lines of the event: above its talks, below headings such as 会場, in tables.
#include <algorithm>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/label.hpp"
#include "notes/links.hpp"
#include "notes/text_set.hpp"
#include "notes/timetable_row.hpp"
#include "notes/width.hpp"
#include "reader.hpp"
#include "tables.hpp"

namespace notes {
namespace {

constexpr std::size_t longest_fact = 100;  // columns; what is longer is prose

/// The outermost list that a line stands in, else its paragraph: facts stand together.
std::uint32_t group_of(const Note& note, std::uint32_t line) {
  const auto& blocks = note.outline.blocks;
  std::uint32_t block = note.outline.lines[line].block;
  while (blocks[block].parent != 0) block = blocks[block].parent;
  return block;
}

bool is_nested(const Note& note, std::uint32_t line) {
  const auto& blocks = note.outline.blocks;
  const Block& item = blocks[blocks[note.outline.lines[line].block].parent];
  return item.kind == BlockKind::item && blocks[item.parent].parent != 0;
}

/// Whether a line is a sentence, which is no value of anything.
bool is_sentence(std::string_view text) {
  static constexpr TextSet ends{"。", "！", "!", "？", "<br>", "<br/>", "<br />"};
  const PlainView shown(text);
  return ends.at_back(trim(shown.text())) > 0;
}

/// Above the first heading all lines are facts that stand together with one whose label is known.
void read_lead(Note& note, const Words& words) {
  const Part& part = note.parts.front();
  std::vector<std::uint32_t> groups;  // that hold a fact with a known label, in order
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i)
    if (is_open_text(note, i) && read_labelled_line(note, i, words).role != FactRole::none)
      groups.push_back(group_of(note, i));
  for (std::uint32_t i = part.first_line; i < part.end_line; ++i) {
    if (!is_open_text(note, i) || is_nested(note, i)) continue;
    if (!std::binary_search(groups.begin(), groups.end(), group_of(note, i))) continue;
    Fact fact = fact_of(note, read_labelled_line(note, i, words));
    if (fact.label.value.empty()) fact = plain_fact(note, i, words);
    const bool is_unknown = fact.role == FactRole::none;
    const bool is_prose = is_wider_than(fact.value.value, longest_fact) ||
                          (fact.label.value.empty() && is_sentence(fact.value.value));
    if (is_unknown && is_prose) continue;
    note.facts.push_back(std::move(fact));
    note.uses[i] = LineUse::fact;
  }
}

/// The heading of a section that stands in no talk; null of any other part.
const Section* section_of_event(const Note& note, std::size_t part) {
  const auto found = std::find_if(note.sections.begin(), note.sections.end(),
                                  [&](const Section& section) { return section.part == part; });
  const bool is_own = found != note.sections.end() && !found->talk && found->role != SectionRole::impressions;
  return is_own ? &*found : nullptr;
}

/// Whether another fact tells the same. 日付 may tell the day, 時間 the hours.
bool is_told(const Note& note, const Fact& fact) {
  if (fact.role != FactRole::date) return is_known(note, fact.role);
  return std::any_of(note.facts.begin(), note.facts.end(), [&](const Fact& known) {
    return known.role == fact.role && known.label.value == fact.label.value;
  });
}

/// `## 会場` and a line below it, or a line below it that has a label of its own.
void read_section(Note& note, const Section& section, const Words& words) {
  const FactRole role = words.fact_role(section.title.value);
  bool is_first = true;
  for (const std::uint32_t i : lines_of(note, section.part)) {
    if (!is_open_text(note, i) || is_nested(note, i)) continue;
    const LabelledLine line = read_labelled_line(note, i, words);
    const bool is_plain = line.role == FactRole::none && is_first && role != FactRole::none;
    is_first = false;
    if (!is_plain && line.role == FactRole::none) continue;
    Fact fact = fact_of(note, line);
    if (is_wider_than(fact.value.value, longest_fact)) continue;
    const bool needs_link = role == FactRole::slides || role == FactRole::video || role == FactRole::url;
    if (is_plain && needs_link && fact.value.value.find("://") == std::string::npos) continue;
    if (is_plain) {
      fact.role = role;  // `会場名: 二階` below 会場 tells it by a label of its own
      if (fact.label.value.empty()) fact.label = section.title;
    } else if (is_told(note, fact) || (fact.role == FactRole::url && role == FactRole::venue)) {
      continue;
    }
    note.facts.push_back(std::move(fact));
    note.uses[i] = LineUse::fact;
  }
}

/// Tables of two columns whose first one holds labels, one of which is known.
void read_tables(Note& note, const Words& words) {
  for (const NotedTable& table : find_tables(note)) {
    const auto role_of = [&](const NotedRow& row) {
      return row.cells.size() < 2 ? FactRole::none : words.fact_role(plain_text(row.cells[0]));
    };
    const bool is_open =
        note.uses[table.first_line] == LineUse::text && is_of_event(note, note.part_of[table.first_line]);
    const bool is_pairs = std::all_of(table.rows.begin(), table.rows.end(),
                                      [](const NotedRow& row) { return row.cells.size() == 2; });
    const bool is_timetable = !table.rows.empty() && !read_header(table.rows.front().cells, words).empty();
    const bool is_facts =
        !is_timetable && std::any_of(table.rows.begin(), table.rows.end(),
                                     [&](const NotedRow& row) { return role_of(row) != FactRole::none; });
    if (!is_open || !is_pairs || !is_facts) continue;
    for (const NotedRow& row : table.rows) {
      if (trim(row.cells[1]).empty() && role_of(row) == FactRole::none) continue;
      Fact fact{role_of(row),
                {plain_text(row.cells[0]), span_in(note.shown.text(), row.cells[0])},
                located(note, row.cells[1]),
                {}};
      note.facts.push_back(std::move(fact));
    }
    if (table.html) continue;  // its lines hold more than the facts
    for (std::uint32_t i = table.first_line; i <= table.last_line; ++i)
      if (note.uses[i] == LineUse::text) note.uses[i] = LineUse::fact;
  }
}

/// `- 日時` above a nested item: what the item tells. Of several the first one is the value.
void read_nested(Note& note, const Words& words) {
  const auto& blocks = note.outline.blocks;
  for (std::uint32_t i = 0; i < blocks.size(); ++i) {
    const std::uint32_t line = blocks[i].first_line;
    const bool is_item = blocks[i].kind == BlockKind::item && blocks[blocks[i].parent].parent == 0;
    if (!is_item || !is_open_text(note, line) || !is_of_event(note, note.part_of[line])) continue;
    const std::string_view label = trim(line_text(note, line));
    const FactRole role = words.fact_role(PlainView(label).text());
    const bool is_of_evening = role == FactRole::date || role == FactRole::venue || role == FactRole::url ||
                               role == FactRole::hashtags;
    if (!is_of_evening || is_known(note, role)) continue;
    for (std::uint32_t child = i + 1; child < blocks[i].end; ++child) {
      if (blocks[child].kind != BlockKind::item) continue;
      const std::uint32_t below = blocks[child].first_line;
      if (below == line || !is_open_text(note, below)) break;
      note.facts.push_back({role, located(note, label), located(note, trim(line_text(note, below))), {}});
      const bool is_only = blocks[child].end == blocks[i].end && blocks[child].last_line == below;
      if (is_only) note.uses[line] = note.uses[below] = LineUse::fact;
      break;
    }
  }
}

/// An evening of one talk: its day and its place are those of the event.
void read_only_talk(Note& note, const Words& words) {
  for (const std::uint32_t i : lines_of(note, note.talks.front().part)) {
    if (!is_open_text(note, i) || is_nested(note, i)) continue;
    const LabelledLine line = read_labelled_line(note, i, words);
    const bool is_day = line.role == FactRole::date && find_date(line.value);
    const bool is_place = line.role == FactRole::venue && !is_wider_than(line.value, longest_fact);
    if ((!is_day && !is_place) || is_known(note, line.role)) continue;
    note.facts.push_back(fact_of(note, line));
    note.uses[i] = LineUse::fact;
  }
}

}  // namespace

LabelledLine read_labelled_line(const Note& note, std::uint32_t line, const Words& words) {
  const std::string_view text = trim(line_text(note, line));
  const auto label = read_label(text);
  if (!label) {
    static constexpr TextSet days{"日時", "開催日時", "開催日"};
    const std::size_t day = days.at_front(text);
    const bool is_day = day > 0 && find_date(text.substr(day));  // 日時2019/08/29
    return is_day ? LabelledLine{FactRole::date, text.substr(0, day), text.substr(day)}
                  : LabelledLine{FactRole::none, {}, text};
  }
  const std::string_view name = text.substr(label->label.begin, label->label.size());
  return {words.fact_role(name), name, text.substr(label->value.begin, label->value.size())};
}

Fact fact_of(const Note& note, const LabelledLine& line) {
  Fact fact;
  fact.role = line.role;
  if (!line.label.empty()) fact.label = located(note, line.label);
  fact.value = located(note, line.value);
  return fact;
}

bool is_of_event(const Note& note, std::size_t part) { return part == 0 || section_of_event(note, part); }

bool is_known(const Note& note, FactRole role) { return find_fact(note, role) != nullptr; }

void read_facts(Note& note, const Words& words) {
  read_lead(note, words);
  read_tables(note, words);
  read_nested(note, words);
  read_plain_facts(note, words);
  for (std::size_t i = 0; i < note.sections.size(); ++i)
    if (section_of_event(note, note.sections[i].part)) read_section(note, note.sections[i], words);
  if (note.talks.size() == 1) read_only_talk(note, words);
}

}  // namespace notes
