// SPDX-License-Identifier: MIT
// A cell is taken apart first; what it is of then comes from its row.
#include "cell_talks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "notes/blanks.hpp"
#include "notes/find.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/table_cell.hpp"
#include "notes/talk_kind.hpp"
#include "notes/talk_line.hpp"
#include "notes/text_set.hpp"
#include "notes/utf8.hpp"
#include "slot_details.hpp"

namespace notes {
namespace {

constexpr int most_parts = 20;

/// The number `n` as it counts the parts of a cell.
std::array<std::string, 3> signs_of(int n) {
  std::string circled;
  append_code_point(circled, U'①' + static_cast<char32_t>(n - 1));
  return {fmt::format("({})", n), fmt::format("（{}）", n), circled};
}

/// `LT<br>・題<br>・題`.
NumberedParts listed_parts(std::string_view cell) {
  static constexpr TextSet bullets{"・", "- ", "* ", "●", "•", "■"};
  NumberedParts found;
  for (const std::string_view line : broken_lines(cell)) {
    const std::size_t bullet = bullets.at_front(line);
    if (bullet == 0 && (!found.parts.empty() || !found.label.empty())) return {};
    if (bullet == 0)
      found.label = line;
    else
      found.parts.push_back(trim(line.substr(bullet)));
  }
  return found.parts.size() > 1 ? found : NumberedParts();
}

std::string_view without_breaks(std::string_view text) {
  text = trim(text);
  while (text.ends_with('>')) {
    const std::size_t open = text.rfind("<br");
    if (open == std::string_view::npos || text.find('>', open) + 1 != text.size()) break;
    text = trim(text.substr(0, open));
  }
  return text;
}

void set_time_of(const Slot& row, Slot& slot) {
  slot.start = row.start;
  slot.end = row.end;
  slot.track = row.track;
}

/// `題 | X / Y社`, or `X | 題` where most of the parts are so.
struct PipedPart {
  std::string_view before;
  std::string_view behind;
};

PipedPart piped_part(std::string_view part) {
  const std::size_t pipe = find_first(part, " | ");
  if (pipe == std::string_view::npos) return {};
  return {trim(part.substr(0, pipe)), trim(part.substr(pipe + 3))};
}

std::string joined_by_slash(std::string_view part) {
  const PipedPart piped = piped_part(part);
  if (piped.before.empty()) return plain_text(part);
  return plain_text(piped.before) + " / " + plain_text(piped.behind.substr(0, piped.behind.find(" / ")));
}

/// A link to a profile, a handle or an honorific.
bool is_plainly_speaker(std::string_view side, const Words& words) {
  const auto links = read_links(side);
  return names_speakers(plain_text(side), words) ||
         std::any_of(links.begin(), links.end(),
                     [](const Link& l) { return !profile_handle(l.url).empty(); });
}

Slot talk_of_part(std::string_view part, const TalkForm& form, const Words& words) {
  using Speaker = TalkForm::Speaker;
  const PipedPart piped = piped_part(part);
  const Speaker side = is_plainly_speaker(piped.before, words)   ? Speaker::before
                       : is_plainly_speaker(piped.behind, words) ? Speaker::behind
                                                                 : form.slash;
  if (piped.before.empty() || side == Speaker::unknown)
    return Slot(talk_of(read_talk_line(plain_text(part), words, form)));
  const bool is_behind = side == Speaker::behind;
  Slot slot(talk_of(read_talk_line(plain_text(is_behind ? piped.before : piped.behind), words)));
  slot.speakers = speakers_with_company(is_behind ? piped.behind : piped.before, words);
  return slot;
}

/// The talks that `parts` tell, at the time of their row.
std::vector<Slot> talks_of_parts(const std::vector<std::string_view>& parts, std::string_view label,
                                 const Slot& row, const Words& words) {
  const auto kind = kind_word(plain_text(label), words);
  std::vector<std::string> texts;
  for (const std::string_view part : parts) texts.push_back(joined_by_slash(part));
  const TalkForm form = common_form({texts.begin(), texts.end()}, words);
  std::vector<Slot> slots;
  for (const std::string_view part : parts) {
    Slot slot = talk_of_part(part, form, words);
    set_time_of(row, slot);
    if (slot.kind == TalkKind::talk) slot.kind = kind.value_or(TalkKind::lt);
    take_links(part, words, slot);
    slots.push_back(std::move(slot));
  }
  return slots;
}

/// `題<br>X 氏<br>題<br>Y 氏`.
std::vector<Slot> talks_of_lines(const CellLines& lines, const Slot& row, const Words& words) {
  std::vector<Slot> slots;
  for (const CellTalk& talk : lines.talks) {
    Slot slot(talk_of(read_talk_line(talk.title, words)));
    set_time_of(row, slot);
    if (slot.speakers.empty()) slot.speakers = speakers_with_company(talk.speakers, words);
    if (slot.kind == TalkKind::talk)
      slot.kind = kind_word(plain_text(lines.label), words).value_or(slot.kind);
    take_links(talk.title, words, slot);
    slots.push_back(std::move(slot));
  }
  return slots;
}

/// Links and duration of a row that tells one talk. Its own page is what its title leads to.
void add_details(const Cells& cells, const Columns& columns, std::size_t title, std::string_view name,
                 const Words& words, Slot& slot) {
  take_links(name, words, slot);
  const std::string page = std::exchange(slot.url, {});
  slot.slides.clear();
  slot.videos.clear();
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const ColumnRole role = i < columns.size() ? columns[i] : ColumnRole::none;
    const bool is_place_of_links = i == title || role == ColumnRole::slides || columns.empty();
    if (is_place_of_links) take_links(cells[i], words, slot, role == ColumnRole::slides);
  }
  slot.url = page;
  end_after(slot, row_duration(cells, columns, slot));
  if (title < cells.size()) end_after(slot, duration_behind(plain_text(cells[title])));
}

}  // namespace

NumberedParts numbered_parts(std::string_view cell) {
  const auto first = signs_of(1);
  for (std::size_t form = 0; form < first.size(); ++form) {
    std::size_t at = find_first(cell, first[form]);
    if (at == std::string_view::npos) continue;
    NumberedParts found{without_breaks(cell.substr(0, at)), {}};
    std::size_t begin = at + first[form].size();
    for (int n = 2; n <= most_parts && at != std::string_view::npos; ++n) {
      const std::string sign = signs_of(n)[form];
      at = find_first(cell, sign, begin);
      found.parts.push_back(
          without_breaks(cell.substr(begin, at == std::string_view::npos ? at : at - begin)));
      begin = at == std::string_view::npos ? cell.size() : at + sign.size();
    }
    if (found.parts.size() > 1) return found;
  }
  return listed_parts(cell);
}

std::vector<Slot> talks_of_row(const Cells& cells, const Columns& columns, std::size_t title, bool is_html,
                               const Words& words) {
  Cells plain = cells;
  RichCell rich;
  CellLines lines;
  NumberedParts numbered;
  if (title < cells.size()) {
    std::string_view& cell = plain[title];
    if (is_html) rich = rich_cell(cell);
    if (is_html) cell = rich.title;
    numbered = numbered_parts(cell);
    if (rich.speakers.empty()) lines = cell_lines(cell, words);
    if (!lines.talks.empty()) cell = lines.talks[0].title;
  }
  auto talk = read_row(plain, columns, words);
  if (!talk) return {};
  Slot slot(std::move(*talk));
  if (!numbered.parts.empty()) return talks_of_parts(numbered.parts, numbered.label, slot, words);
  const bool are_lt = slot.kind == TalkKind::lt && slot.speakers.empty();
  if (are_lt && !rich.items.empty()) return talks_of_parts(rich.items, rich.title, slot, words);
  if (lines.talks.size() > 1) return talks_of_lines(lines, slot, words);
  if (lines.talks.size() == 1) {
    if (slot.speakers.empty()) slot.speakers = speakers_with_company(lines.talks[0].speakers, words);
    if (const auto kind = kind_word(plain_text(lines.label), words)) slot.kind = *kind;
  }
  if (slot.speakers.empty() && !rich.speakers.empty())
    slot.speakers = speakers_with_company(rich.speakers, words);
  slot.title = without_addresses(slot.title, words);
  add_details(cells, columns, title, title < plain.size() ? plain[title] : std::string_view(), words, slot);
  return {std::move(slot)};
}

}  // namespace notes
