// SPDX-License-Identifier: MIT
// What lines have in common is looked over first; then each is read with what stands open above it.
#include "line_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "card.hpp"
#include "line_parts.hpp"
#include "notes/blanks.hpp"
#include "notes/date.hpp"
#include "notes/find.hpp"
#include "notes/label.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "notes/talk_line.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "slot_details.hpp"

namespace notes {
namespace {

constexpr TextSet quotes{"「", "『"};
constexpr TextSet remarks{"※", "（", "(", "＊"};

/// `セッション1`: what the talk is may stand on the lines below.
bool is_label(const Slot& slot, const Words& words) {
  return slot.speakers.empty() && !is_interlude(slot.kind) && slot.kind != TalkKind::lt &&
         slot.kind != TalkKind::other && is_kind_word(slot.title, words);
}

/// Whether the cells of a row stand in the columns of its heading. A shorter row may lack columns in the
/// middle where they are in the usual order; else it lacks the last ones.
bool fits(const Cells& cells, const Columns& columns) {
  const auto title = std::find(columns.begin(), columns.end(), ColumnRole::title) - columns.begin();
  const auto speakers = std::find(columns.begin(), columns.end(), ColumnRole::speakers) - columns.begin();
  return cells.size() == columns.size() ||
         (cells.size() < columns.size() && static_cast<std::size_t>(title) < cells.size() &&
          title < speakers);
}

}  // namespace

void LineReader::read(const std::vector<TextLine>& lines) {
  look_over(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].text.empty()) {
      gap_ = true;
      continue;
    }
    read(lines[i], i + 1 < lines.size() ? &lines[i + 1] : nullptr);
    gap_ = false;
  }
  close_card();
  close_group();
}

/// Whether there are times and dates in front of them, and how lines join speaker and title.
void LineReader::look_over(const std::vector<TextLine>& lines) {
  std::vector<std::string_view> timed;
  std::vector<std::string_view> untimed;
  std::vector<std::string> pairs;
  std::size_t dated = 0;
  std::size_t named = 0;
  for (const TextLine& line : lines) {
    if (line.text.empty()) continue;
    const DatedText split = split_date(line.text);
    if (split.date) ++dated;
    const bool is_timed = split.date || begins_with_time(line.text) || labelled_time(line.text);
    (is_timed ? timed : untimed).push_back(split.rest);
    const Cells cells = is_timed ? line_cells(split.rest, false) : Cells();
    if (cells.size() == 3) pairs.push_back(fmt::format("{}\t{}", trim(cells[1]), trim(cells[2])));
    if (is_timed && !name_before_comma(behind_time(split.rest)).empty()) ++named;
  }
  has_times_ = !timed.empty();
  dates_are_own_ = dated > 1 || dated == timed.size();
  names_first_ = named > 1 && 2 * named >= timed.size();
  pairs_ = common_form({pairs.begin(), pairs.end()}, words_);
  if (last_column_speaks(pairs)) pairs_.tab = TalkForm::Speaker::behind;
  form_ = common_form(has_times_ ? timed : untimed, words_);
  if (form_.slash == TalkForm::Speaker::before && has_times_ && slash_may_precede_names(timed))
    form_.slash = TalkForm::Speaker::behind;
}

/// Whether handles and honorifics stand in the latter of two columns, rather than in the former.
bool LineReader::last_column_speaks(const std::vector<std::string>& pairs) const {
  std::ptrdiff_t more = 0;
  for (const std::string_view pair : pairs) {
    const std::size_t tab = pair.find('\t');
    if (names_speakers(pair.substr(tab + 1), words_)) ++more;
    if (names_speakers(pair.substr(0, tab), words_)) --more;
  }
  return more > 0;
}

/// Whether in each line that has a slash a name may stand behind it.
bool LineReader::slash_may_precede_names(const std::vector<std::string_view>& lines) const {
  return std::all_of(lines.begin(), lines.end(), [](std::string_view line) {
    const std::string_view behind = behind_slash(behind_time(line));
    return behind.empty() || may_be_name(plain_text(behind));
  });
}

void LineReader::read(const TextLine& line, const TextLine* next) {
  if (take_header(line) || take_timed(line)) return;
  if (line.text.starts_with("\t\t") && take_row(line)) return;  // the first columns are empty
  if (card_ && take_into_card(line)) return;
  if (take_row(line) || take_detail(line)) return;
  if (builder_.read_line(line)) return close_card(), close_group();
  if (take_group(line, next) || take_untimed(line)) return;
  builder_.leave(line);
}

/// Behind a time the latter of `X / Y` speaks where lines do not tell it otherwise; 前枠 / 諸注意 are two
/// things.
TalkForm LineReader::form_of(std::string_view text) const {
  TalkForm form = form_;
  const std::string_view behind = behind_slash(behind_time(text));
  if (behind.empty()) return form;
  if (kind_word(behind, words_))
    form.slash = TalkForm::Speaker::unknown;
  else if (form.slash == TalkForm::Speaker::unknown && read_time_range(text))
    form.slash = TalkForm::Speaker::behind;
  return form;
}

/// A talk of a line that stands in no table.
Slot LineReader::slot_of(std::string_view text) const {
  const std::string shown = without_addresses(text, words_);
  TalkLine line = read_talk_line(shown, words_, form_of(shown));
  const std::string_view name = names_first_ ? name_before_comma(behind_time(shown)) : std::string_view();
  if (!name.empty() && line.speakers.value.empty()) {
    const std::string_view title = trim(behind_time(shown).substr(name.size() + 1));
    line.title.value = read_talk_line(title, words_).title.value;
    line.speakers.value = read_speakers(name, words_);
  }
  Slot slot(talk_of(line));
  take_links(text, words_, slot);
  end_after(slot, duration_behind(shown));
  return slot;
}

/// A row without headings: in the usual order, or, of two columns, as most rows have them.
std::optional<Talk> LineReader::usual_row(const Cells& cells) const {
  auto talk = read_row(cells, {}, words_);
  if (!talk || cells.size() != 3 || pairs_.tab == TalkForm::Speaker::unknown) return talk;
  const std::string joined = fmt::format("{}\t{}\t{}", cells[0], cells[1], cells[2]);
  return talk_of(read_talk_line(joined, words_, pairs_));
}

std::optional<Slot> LineReader::table_row(std::string_view text) const {
  const Cells cells = line_cells(text, !columns_.empty());
  auto talk = fits(cells, columns_) ? std::nullopt : usual_row(cells);
  if (!talk) talk = read_row(cells, columns_, words_);
  if (!talk) return std::nullopt;
  Slot slot(std::move(*talk));
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const ColumnRole role = i < columns_.size() ? columns_[i] : ColumnRole::none;
    take_links(cells[i], words_, slot, role == ColumnRole::slides);
    if (role == ColumnRole::date)
      if (const auto date = find_date(cells[i])) slot.date = builder_.day_of(*date);
  }
  slot.title = without_addresses(slot.title, words_);
  end_after(slot, row_duration(cells, columns_, slot));
  end_after(slot, duration_behind(cells.back()));
  return slot;
}

/// `@x⇥X社⇥題` among rows with times, each with its day in front or without.
std::optional<Slot> LineReader::untimed_row(std::string_view text) const {
  const std::size_t tab = text.find('\t');
  if (!has_times_ || tab == std::string_view::npos) return std::nullopt;
  const auto date = find_date(text.substr(0, tab));
  const bool is_dated = date && date->span == Span{0, tab};
  const std::string_view row = is_dated ? text.substr(tab + 1) : text;
  if (!is_dated && std::count(row.begin(), row.end(), '\t') != 2) return std::nullopt;
  Slot slot = slot_of(row);
  if (is_dated) slot.date = builder_.day_of(*date);
  return slot;
}

/// `開場：19:00`: a label that says what there is, and when.
std::optional<Slot> LineReader::labelled_time(std::string_view text) const {
  const auto label = read_label(text);
  if (!label) return std::nullopt;
  const std::string_view name = text.substr(label->label.begin, label->label.size());
  const std::string_view value = text.substr(label->value.begin, label->value.size());
  const auto time = read_time_range(value);
  if (!time || time->span.size() != value.size() || !time->is_possible() || !kind_word(name, words_))
    return std::nullopt;
  return slot_of(std::string(value) + " " + std::string(name));
}

bool LineReader::tells_date_in_column(std::string_view text) const {
  return std::find(columns_.begin(), columns_.end(), ColumnRole::date) != columns_.end() &&
         line_cells(text, true).size() == columns_.size();
}

std::optional<LineReader::Timed> LineReader::timed_slot(const TextLine& line) const {
  if (tells_date_in_column(line.text)) {
    auto slot = table_row(line.text);
    return slot ? std::optional(Timed{std::move(*slot), false}) : std::nullopt;
  }
  const DatedText dated = dates_are_own_ ? split_date(line.text) : DatedText{{}, line.text};
  const auto time = read_time_range(dated.rest);
  if (!time) {
    if (auto slot = labelled_time(dated.rest)) return Timed{std::move(*slot), false};
    if (!begins_with_time(dated.rest)) return std::nullopt;
    Slot slot = slot_of(dated.rest);
    return slot.start ? std::optional(Timed{std::move(slot), false}) : std::nullopt;
  }
  if (!time->is_possible()) return std::nullopt;
  const TrackedText tracked = split_track(dated.rest, *time);
  const std::string whole_line = without_about(tracked.text, *time);
  const auto whole = read_time_range(whole_line);  // 19:30頃-20:00
  const auto& [text, minutes] = split_duration(whole_line, *whole);
  const bool is_bare = trim(std::string_view(text).substr(whole->span.end)).empty();
  const bool is_row = line_cells(text, !columns_.empty()).size() > 1;
  auto slot = is_row ? table_row(text) : std::optional(slot_of(text));
  if (!slot) return std::nullopt;
  if (dated.date) slot->date = builder_.day_of(*dated.date);
  if (!tracked.track.empty()) slot->track = tracked.track;
  end_after(*slot, minutes);
  return Timed{std::move(*slot), is_bare};
}

bool LineReader::take_header(const TextLine& line) {
  Columns header = read_header(line_cells(line.text, true), words_);
  if (header.empty()) return false;
  close_card();
  constexpr std::size_t most_columns = 100;
  columns_ = std::move(header);
  if (columns_.size() > most_columns) columns_.resize(most_columns);
  return true;
}

bool LineReader::take_timed(const TextLine& line) {
  auto timed = timed_slot(line);
  if (!timed) return false;
  if (timed->is_bare && card_ && card_->take_end(timed->slot)) return true;
  close_card();
  indent_ = line.indent;
  below_lt_ = timed->slot.kind == TalkKind::lt && timed->slot.speakers.empty();
  if (timed->is_bare || (!line.listed && is_label(timed->slot, words_)))
    card_.emplace(std::move(timed->slot), words_);
  else
    builder_.add(std::move(timed->slot));
  return true;
}

bool LineReader::take_into_card(const TextLine& line) {
  if (remarks.at_front(line.text) > 0 || (line.level > 0 && !card_->wants_title()) || !card_->may_go_on(gap_))
    return false;
  return card_->take(line.text, gap_);
}

/// A row of a table that tells no time.
bool LineReader::take_row(const TextLine& line) {
  const Cells cells = line_cells(line.text, !columns_.empty());
  if (cells.size() < 2) return false;
  auto slot = columns_.empty() ? untimed_row(line.text) : table_row(line.text);
  if (!slot) return false;
  close_card();
  builder_.add(std::move(*slot));
  return true;
}

Slot* LineReader::current() {
  if (card_) return &card_->slot();
  return builder_.talks() > 0 ? &builder_.last() : nullptr;
}

/// `発表者: X`, `資料: https://…` below a talk; `会場⇥X` of the event.
bool LineReader::take_detail(const TextLine& line) {
  const Cells cells = line_cells(line.text, false);
  if (cells.size() == 2 && builder_.read_fact(cells[0], cells[1])) return true;
  Slot* slot = current();
  const auto label = slot ? read_label(line.text) : std::nullopt;
  if (!label || label->value.empty()) return false;
  const std::string_view text = line.text;
  const std::string_view value = text.substr(label->value.begin, label->value.size());
  switch (words_.fact_role(text.substr(label->label.begin, label->label.size()))) {
    case FactRole::speakers:
      if (!slot->speakers.empty()) return false;
      slot->speakers = read_speakers(value, words_);
      return true;
    case FactRole::slides:
    case FactRole::video: {
      const std::size_t before = slot->slides.size() + slot->videos.size();
      take_links(value, words_, *slot, true);
      return slot->slides.size() + slot->videos.size() > before;
    }
    default: return false;
  }
}

/// `LT大会` alone above talks: a plain line, or an item that holds others.
bool LineReader::take_group(const TextLine& line, const TextLine* next) {
  constexpr TalkKind none = TalkKind::pause;  // no group either
  const TalkKind kind = is_kind_word(line.text, words_) ? kind_word(line.text, words_).value_or(none) : none;
  const bool holds = next && !next->text.empty() && next->listed && next->indent > line.indent;
  if (has_times_ || !reads_untimed_ || is_interlude(kind) || (line.listed && !holds)) {
    if (line.level > 0) close_group();
    return false;
  }
  close_group();
  group_ = Group{line, kind, false};
  return true;
}

/// Whether a line without a time is a talk where no line has one.
bool LineReader::is_talk(const TextLine& line) const {
  if (line.level > 0 || remarks.at_front(line.text) > 0) return false;
  if (const auto label = read_label(line.text))
    if (words_.fact_role(std::string_view(line.text).substr(label->label.begin, label->label.size())) !=
        FactRole::none)
      return false;
  const std::string shown = without_addresses(line.text, words_);
  const bool is_sentence = holds(shown, "。") || shown.ends_with("？") || shown.ends_with("?");
  if (shown.empty() || (line.listed && is_sentence)) return false;
  return line.listed || quotes.at_front(line.text) > 0 ||
         !read_talk_line(line.text, words_, form_).speakers.value.empty();
}

/// Whether a line stands below an item of the outermost list, and no group holds it.
bool LineReader::is_note_on_item(const TextLine& line) {
  if (line.listed && !outermost_) outermost_ = line.indent;
  return !has_times_ && !group_ && outermost_ && line.indent > *outermost_;
}

/// Talks without times: all of them, or those that are listed below lightning talks.
bool LineReader::take_untimed(const TextLine& line) {
  const bool is_child = below_lt_ && line.listed && line.indent > indent_;
  if (((has_times_ || !reads_untimed_) && !is_child) || !is_talk(line) || is_note_on_item(line)) return false;
  Slot slot = slot_of(line.text);
  if (slot.title.empty() && slot.speakers.empty()) return false;
  close_card();
  if (group_) group_->is_told = true;
  if (slot.kind == TalkKind::talk && is_child) slot.kind = TalkKind::lt;
  if (slot.kind == TalkKind::talk && group_) slot.kind = group_->kind;
  builder_.add(std::move(slot));
  return true;
}

void LineReader::close_card() {
  if (card_) builder_.add(card_->slot());
  card_.reset();
}

void LineReader::close_group() {
  if (group_ && !group_->is_told) builder_.leave(group_->line);
  group_.reset();
}

}  // namespace notes
