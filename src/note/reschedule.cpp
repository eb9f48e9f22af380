// SPDX-License-Identifier: MIT
// A note follows its timetable: which talk becomes what, the new text, and the proof that it is read so.
#include "notes/reschedule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "event_hours.hpp"
#include "heading_edits.hpp"
#include "lost_lines.hpp"
#include "note_pieces.hpp"
#include "notes/error.hpp"
#include "notes/fold.hpp"
#include "notes/match.hpp"
#include "notes/read_note.hpp"
#include "remarks.hpp"
#include "stale_rows.hpp"
#include "talk_blocks.hpp"
#include "talk_heading.hpp"
#include "talk_order.hpp"

namespace notes {
namespace {

using What = Rescheduled::What;

/// For notes of no series.
const Series& plain_series() {
  static const Series series = parse_series(Source("series", "schema = 1\nname = \"notes\"\n"));
  return series;
}

/// Whether talks stand below headings of days.
bool has_days(const Note& note) {
  return std::any_of(note.talks.begin(), note.talks.end(),
                     [&](const NotedTalk& talk) { return talk.date && has_heading(note, talk); });
}

/// Slots that tell no day are of the day before them in the timetable.
NewTimetable by_day(NewTimetable timetable) {
  std::optional<Date> day;
  for (Slot& slot : timetable.slots) {
    if (!slot.date) slot.date = day;
    day = slot.date;
  }
  std::stable_sort(timetable.slots.begin(), timetable.slots.end(),
                   [](const Slot& a, const Slot& b) { return a.date < b.date; });
  return timetable;
}

/// A text to be, and where each of its pieces begins.
struct Draft {
  struct Piece {
    std::size_t begin = 0;
    bool is_talk = false;
  };
  std::string text;
  std::vector<Piece> pieces;
  std::size_t without_a_place = 0;

  /// As talk_blocks has to find them again.
  std::vector<Span> talks() const {
    std::vector<Span> spans;
    for (std::size_t i = 0; i < pieces.size(); ++i)
      if (pieces[i].is_talk)
        spans.push_back({pieces[i].begin, i + 1 < pieces.size() ? pieces[i + 1].begin : text.size()});
    return spans;
  }
};

class Rescheduling {
 public:
  Rescheduling(const Note& note, const NewTimetable& timetable, const SeriesSet& all, const Words& words)
      : note_(note),
        timetable_(has_days(note) ? by_day(timetable) : timetable),
        all_(all),
        base_(words),
        series_(note.series ? *note.series : plain_series()),
        words_(note.series ? all.words_of(*note.series, words) : words),
        editor_(note, series_, words_, timetable.is_whole),
        blocks_(talk_blocks(note)),
        rewrites_(blocks_.size()) {}

  Rescheduled run() {
    match();
    plan_rows();
    plan_talks();
    Draft draft = write();
    if (draft.text == note_.source.text()) return result(draft, note_);
    for (int attempt = 0; attempt < 2; ++attempt) {
      const Note made = read_note(Source(note_.source.name(), draft.text), all_, base_);
      if (!mark_misread(draft, made)) return result(draft, made);
      draft = write();
    }
    throw Error(misread_);
  }

 private:
  [[noreturn]] void refuse_rows(std::size_t offset) const {
    throw Error(
        fmt::format("{}:{}: talks of this note stand in a table or a list, which cannot be changed "
                    "like this: change it by hand",
                    note_.source.name(), note_.source.line_at(offset) + 1));
  }

  bool is_of_part() const { return !timetable_.track.empty() || timetable_.day; }

  /// Of another track or day than the timetable was taken for.
  bool is_outside(const NotedTalk& talk) const {
    return (!timetable_.track.empty() && !talk.track.empty() &&
            folded(talk.track) != folded(timetable_.track)) ||
           (timetable_.day && talk.date && talk.date != timetable_.day);
  }

  void match() {
    talk_of_slot_.assign(timetable_.slots.size(), std::nullopt);
    std::vector<bool> taken(note_.talks.size());
    for (std::size_t i = 0; i < taken.size(); ++i) taken[i] = is_outside(note_.talks[i]);
    match_headings(taken);
    if (has_days(note_)) {
      std::set<std::optional<Date>> days;
      for (const Slot& slot : timetable_.slots) days.insert(slot.date);
      for (const auto& day : days)
        if (day) match_others(taken, day);
    }
    match_others(taken, std::nullopt);
    std::vector<std::optional<std::size_t>> block_of_talk(note_.talks.size());
    for (std::size_t i = 0; i < blocks_.size(); ++i) block_of_talk[blocks_[i].talk] = i;
    for (const auto& talk : talk_of_slot_)
      block_of_slot_.push_back(talk ? block_of_talk[*talk] : std::nullopt);
  }

  static bool is_of_day(const NotedTalk& talk, const Slot& slot) {
    return !talk.date || !slot.date || talk.date == slot.date;
  }

  /// `day`: only talks and slots of that one.
  void match_others(std::vector<bool>& taken, const std::optional<Date>& day) {
    std::vector<std::size_t> talks;
    std::vector<std::size_t> slots;
    std::vector<Talk> known;
    std::vector<Talk> told;
    for (std::size_t i = 0; i < taken.size(); ++i)
      if (!taken[i] && (!day || note_.talks[i].date == day))
        talks.push_back(i), known.push_back(note_.talks[i]);
    for (std::size_t i = 0; i < timetable_.slots.size(); ++i)
      if (!talk_of_slot_[i] && (!day || timetable_.slots[i].date == day))
        slots.push_back(i), told.push_back(timetable_.slots[i]);
    const auto found = match_talks(known, told, words_);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (!found[i]) continue;
      talk_of_slot_[slots[i]] = talks[*found[i]];
      taken[talks[*found[i]]] = true;
    }
  }

  /// Headings that say what a slot says, at the same time, are its own, whatever else they are read as.
  void match_headings(std::vector<bool>& taken) {
    constexpr std::size_t most_at_once = 64;
    std::map<std::optional<Clock>, std::vector<std::size_t>> at;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (auto& same = at[note_.talks[blocks_[i].talk].start]; same.size() < most_at_once) same.push_back(i);
    for (std::size_t slot = 0; slot < timetable_.slots.size(); ++slot)
      for (const std::size_t i : at[timetable_.slots[slot].start]) {
        const std::size_t talk = blocks_[i].talk;
        if (taken[talk] || !is_of_day(note_.talks[talk], timetable_.slots[slot]) ||
            !holds(blocks_[i], timetable_.slots[slot]))
          continue;
        taken[talk] = true;
        talk_of_slot_[slot] = talk;
        break;
      }
  }

  bool is_row(std::size_t slot) const { return talk_of_slot_[slot] && !block_of_slot_[slot]; }

  /// Rows are edited where they stand; what would move one, take one away or add one is refused.
  void plan_rows() {
    std::optional<std::size_t> before;
    std::vector<bool> is_told(note_.talks.size());
    for (std::size_t slot = 0; slot < talk_of_slot_.size(); ++slot) {
      if (!is_row(slot)) continue;
      const std::size_t talk = *talk_of_slot_[slot];
      const NotedTalk& known = note_.talks[talk];
      is_told[talk] = true;
      if (before && talk < *before) refuse_rows(known.title_span.begin);
      before = talk;
      const Talk wanted = to_be(talk, slot);
      if (tell_the_same(known, wanted, timetable_.is_whole)) continue;
      auto edits = editor_.row(known, wanted);
      if (!edits) refuse_rows(known.title_span.begin);
      edits_of_rows_.insert(edits_of_rows_.end(), edits->begin(), edits->end());
      changed_rows_.push_back(slot);
    }
    const bool adds = timetable_.adds && std::find(talk_of_slot_.begin(), talk_of_slot_.end(),
                                                   std::nullopt) != talk_of_slot_.end();
    for (std::size_t talk = 0; talk < note_.talks.size(); ++talk) {
      const NotedTalk& known = note_.talks[talk];
      const bool lacks_place = blocks_.empty() && adds;
      if (!has_heading(note_, known) && (lacks_place || (timetable_.is_whole && !is_told[talk])))
        refuse_rows(known.title_span.begin);
    }
  }

  void plan_talks() {
    std::vector<bool> stays(blocks_.size());
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      stays[i] = (blocks_[i].written && !timetable_.is_whole) || is_outside(note_.talks[blocks_[i].talk]);
    std::vector<bool> adds(timetable_.slots.size());
    for (std::size_t i = 0; i < adds.size(); ++i) adds[i] = timetable_.adds && !talk_of_slot_[i];
    talks_ = order_talks(block_of_slot_, adds, stays);
    pieces_ = pieces_of(note_, blocks_);
    give_runs(talks_, pieces_.run_of_block);
    if (has_days(note_)) keep_days();
    std::vector<bool> is_there(blocks_.size());
    for (const PlacedTalk& talk : talks_)
      if (talk.block) is_there[*talk.block] = true;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (!is_there[i]) removed_.push_back(i);
  }

  /// Talks whose day is told stand below the heading of that day.
  void keep_days() {
    std::map<Date, std::pair<std::size_t, std::size_t>> runs;  // the first and last of each day
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (const auto& day = note_.talks[blocks_[i].talk].date) {
        const std::size_t run = pieces_.run_of_block[i];
        runs.try_emplace(*day, run, run).first->second.second = run;
      }
    std::size_t before = 0;
    for (PlacedTalk& talk : talks_) {
      const auto day =
          talk.slot ? timetable_.slots[*talk.slot].date : note_.talks[blocks_[*talk.block].talk].date;
      if (day) {
        const auto found = runs.find(*day);
        if (found == runs.end()) refuse_day(*day);
        talk.run = std::clamp(talk.run, found->second.first, found->second.second);
      }
      talk.run = before = std::max(before, talk.run);
    }
  }

  [[noreturn]] void refuse_day(Date day) const {
    throw Error(
        fmt::format("{}: no talk stands below a heading of {}, where the timetable has some: add the "
                    "heading of that day and a talk below it, or name another --day; nothing was written",
                    note_.source.name(), to_string(day)));
  }

  Talk wanted(const PlacedTalk& talk) const {
    if (!talk.slot) return note_.talks[blocks_[*talk.block].talk];
    return talk.block ? to_be(blocks_[*talk.block].talk, *talk.slot)
                      : static_cast<const Talk&>(timetable_.slots[*talk.slot]);
  }

  /// What the note tells already, be it with remarks, needs no other words.
  Talk to_be(std::size_t talk, std::size_t slot) const {
    const NotedTalk& known = note_.talks[talk];
    Slot told = timetable_.slots[slot];
    if (!timetable_.is_whole) {
      const auto block = std::find_if(blocks_.begin(), blocks_.end(),
                                      [&](const TalkBlock& each) { return each.talk == talk; });
      const bool holds_all = block != blocks_.end() && holds(*block, told);
      if (holds_all || is_remarked(folded(known.title), folded(told.title))) {
        told.title = known.title;
        told.kind = known.kind;
      }
      if (holds_all) told.speakers = known.speakers;
    }
    return talk_to_be(known, told, timetable_.is_whole);
  }

  /// Whether a heading tells title and speakers of a slot, as the series would write it or otherwise.
  bool holds(const TalkBlock& block, const Talk& slot) const {
    const std::string heading = without_hours(note_, block);
    return folded(heading) == folded(heading_without_hours(slot)) || holds_talk(heading, slot, words_);
  }

  std::string heading_without_hours(Talk talk) const {
    talk.start = talk.end = std::nullopt;
    return talk_heading(talk, series_, words_);
  }

  static std::string without_hours(const Note& note, const TalkBlock& block) {
    const auto& time = note.talks[block.talk].time;
    const bool is_in = time && block.text.begin <= time->span.begin && time->span.end <= block.text.end;
    if (!is_in) return std::string(note.source.text(block.text));
    return fmt::format("{} {}", note.source.text({block.text.begin, time->span.begin}),
                       note.source.text({time->span.end, block.text.end}));
  }

  std::vector<TextEdit> edits_of(const PlacedTalk& talk) const {
    const TalkBlock& block = blocks_[*talk.block];
    const Talk to_be = wanted(talk);
    if (!rewrites_[*talk.block]) {
      if (tell_the_same(note_.talks[block.talk], to_be, timetable_.is_whole)) return {};
      if (auto edits = editor_.in_place(block, to_be)) return with_remarks(block, std::move(*edits));
    }
    return with_remarks(block, editor_.rewritten(block, to_be));
  }

  /// Where a heading loses a remark, the old one is quoted below it.
  std::vector<TextEdit> with_remarks(const TalkBlock& block, std::vector<TextEdit> edits) const {
    const std::string before(note_.source.text(block.text));
    const std::string after = folded(TextEdits(edits).apply(note_.source.text(), block.heading));
    const std::vector<std::string> remarks = remarks_in(before, note_.talks[block.talk], words_);
    const auto is_kept = [&](const std::string& each) { return after.find(each) != std::string::npos; };
    if (timetable_.is_whole || std::all_of(remarks.begin(), remarks.end(), is_kept)) return edits;
    const std::string_view text = note_.source.text();
    const std::string end = text.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
    const std::string made = TextEdits(edits).apply(text, block.heading);
    const bool is_dense = block.body < text.size() && text[block.body] != '\n' && text[block.body] != '\r';
    return {{block.heading,
             fmt::format("{0}{1}{1}> {2}{3}", made, end, on_one_line(before), is_dense ? end : "")}};
  }

  Draft write() const {
    std::vector<TextEdit> edits = edits_of_rows_;
    const auto add = [&](std::vector<TextEdit> more) {
      edits.insert(edits.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (const PlacedTalk& talk : talks_)
      if (talk.block) add(edits_of(talk));
    if (!is_of_part()) add(edits_of_event_hours(note_, timetable_.slots));
    const TextEdits all(std::move(edits));
    Draft draft;
    TextBuilder builder(note_, blocks_, all);
    const auto add_between = [&](Span span) {
      if (!span.empty()) draft.pieces.push_back({builder.add(span), false});
    };
    const std::optional<std::size_t> place = place_of_lost_lines(note_);
    std::size_t next = 0;
    for (std::size_t run = 0; run < pieces_.between.size(); ++run) {
      const Span between = pieces_.between[run];
      const bool takes_lost = place && between.begin < *place && *place <= between.end;
      add_between({between.begin, takes_lost ? *place : between.end});
      if (takes_lost) {
        write_lost_lines(builder, draft);
        add_between({*place, between.end});
      }
      for (; next < talks_.size() && talks_[next].run == run; ++next)
        draft.pieces.push_back({write_talk(builder, next), true});
    }
    if (!place) write_lost_section(builder, draft);
    draft.text = builder.take();
    return draft;
  }

  std::size_t write_talk(TextBuilder& builder, std::size_t index) const {
    const PlacedTalk& talk = talks_[index];
    if (talk.block) return builder.add(blocks_[*talk.block].span);
    const Talk added = wanted(talk);
    const std::string& body = series_.body(added.kind);
    return builder.add_lines(
        fmt::format("{}\n\n{}{}", editor_.heading(model_for(index), added), body, body.empty() ? "" : "\n"));
  }

  /// The talk whose heading an added one is marked like: the nearest before it, else behind it.
  const TalkBlock* model_for(std::size_t index) const {
    if (blocks_.empty()) return nullptr;
    for (std::size_t i = index; i-- > 0;)
      if (talks_[i].block) return &blocks_[*talks_[i].block];
    for (std::size_t i = index; i < talks_.size(); ++i)
      if (talks_[i].block) return &blocks_[*talks_[i].block];
    return &blocks_.front();
  }

  bool is_lost(std::size_t block) const { return blocks_[block].written; }

  void write_lost_section(TextBuilder& builder, Draft& draft) const {
    const auto first =
        std::find_if(removed_.begin(), removed_.end(), [&](auto block) { return is_lost(block); });
    if (first == removed_.end()) return;
    const std::string title(title_of_lost_lines(series_));
    const bool is_markdown = !note_.source.name().ends_with(".rst");
    const bool is_topmost = note_.parts[note_.talks[blocks_[*first].talk].part].level == 1;
    const std::string heading = is_markdown ? fmt::format("{} {}", is_topmost ? "#" : "##", title)
                                            : editor_.heading(&blocks_[*first], title);
    draft.pieces.push_back({builder.add_lines(heading + "\n\n"), false});
    write_lost_lines(builder, draft);
  }

  /// Below what they stood below, in a quotation, where nobody takes it for a talk.
  void write_lost_lines(TextBuilder& builder, Draft& draft) const {
    for (const std::size_t block : removed_) {
      if (!is_lost(block)) continue;
      const Span lines = without_blank_lines(note_, {blocks_[block].body, blocks_[block].span.end});
      builder.add_lines(fmt::format("> {}\n\n", on_one_line(note_.source.text(blocks_[block].text))));
      builder.add(lines);
      draft.without_a_place += written_lines(note_, lines);
    }
  }

  /// Whether the talks of a new text are not those that they are meant to be; where that is so, their
  /// headings are marked to be rewritten.
  bool mark_misread(const Draft& draft, const Note& made) {
    check_rows(made);
    const std::vector<TalkBlock> found = talk_blocks(made);
    const std::vector<Span> meant = draft.talks();
    bool is_misread = found.size() != meant.size();
    misread_.clear();
    for (std::size_t i = 0; i < talks_.size(); ++i) {
      const bool is_right =
          found.size() == meant.size() && found[i].span == meant[i] &&
          (is_read_as(made.talks[found[i].talk], wanted(talks_[i])) ||
           is_scaffolded(made, found[i], wanted(talks_[i])) || is_held(made, found[i], talks_[i]));
      if (is_right) continue;
      if (!is_misread || misread_.empty()) misread_ = misread(i);
      is_misread = true;
      if (talks_[i].block && (found.size() == meant.size() || !edits_of(talks_[i]).empty()))
        rewrites_[*talks_[i].block] = true;
    }
    return is_misread;
  }

  std::string misread(std::size_t index) const {
    const PlacedTalk& talk = talks_[index];
    const std::string after = talk_heading(wanted(talk), series_, words_);
    constexpr std::string_view told = "its headings cannot be changed so that they are read as talks again";
    if (!talk.block) return fmt::format("{}: {}: '{}' would be added", note_.source.name(), told, after);
    const TalkBlock& block = blocks_[*talk.block];
    const std::size_t line = note_.source.line_at(block.text.begin) + 1;
    return fmt::format("{}:{}: {}: '{}' would become '{}': change it by hand", note_.source.name(), line,
                       told, note_.source.text(block.text), after);
  }

  /// A heading as `new` would write it is good, however it is read.
  bool is_scaffolded(const Note& made, const TalkBlock& block, const Talk& meant) const {
    return have_same_hours(made.talks[block.talk], meant) &&
           folded(made.source.text(block.text)) == folded(talk_heading(meant, series_, words_));
  }

  /// So is one that had its hours put right and says the rest as it did.
  bool is_held(const Note& made, const TalkBlock& block, const PlacedTalk& talk) const {
    return talk.block && talk.slot && !rewrites_[*talk.block] &&
           have_same_hours(made.talks[block.talk], wanted(talk)) &&
           holds_talk(without_hours(made, block), timetable_.slots[*talk.slot], words_);
  }

  static bool is_read_as(const Talk& read, const Talk& meant) {
    return have_same_hours(read, meant) && folded(read.title) == folded(meant.title) &&
           have_same_speakers(read, meant, false);
  }

  void check_rows(const Note& made) const {
    std::vector<std::optional<std::size_t>> slot_of_talk(note_.talks.size());
    for (std::size_t slot = 0; slot < talk_of_slot_.size(); ++slot)
      if (talk_of_slot_[slot]) slot_of_talk[*talk_of_slot_[slot]] = slot;
    std::vector<Talk> meant;
    for (std::size_t talk = 0; talk < note_.talks.size(); ++talk) {
      const NotedTalk& known = note_.talks[talk];
      if (has_heading(note_, known)) continue;
      const auto& slot = slot_of_talk[talk];
      meant.push_back(slot ? to_be(talk, *slot) : static_cast<const Talk&>(known));
    }
    std::size_t next = 0;
    for (const NotedTalk& talk : made.talks) {
      if (has_heading(made, talk)) continue;
      if (next == meant.size() || !is_read_as(talk, meant[next])) refuse_rows(talk.title_span.begin);
      ++next;
    }
    if (next < meant.size()) refuse_rows(0);
  }

  Rescheduled result(const Draft& draft, const Note& made) const {
    Rescheduled result{draft.text, {}, draft.without_a_place, stale_rows()};
    const std::vector<TalkBlock> found = talk_blocks(made);
    std::vector<bool> has_its_hours;  // what has others was moved anyway
    for (const PlacedTalk& talk : talks_)
      has_its_hours.push_back(talk.block &&
                              have_same_hours(note_.talks[blocks_[*talk.block].talk], wanted(talk)));
    const std::vector<bool> keeps = keeps_place(talks_, has_its_hours);
    for (std::size_t i = 0; i < talks_.size(); ++i) {
      const std::string after(made.source.text(found[i].text));
      if (!talks_[i].block) {
        result.changes.push_back({What::added, "", after});
        continue;
      }
      const TalkBlock& block = blocks_[*talks_[i].block];
      if (!talks_[i].slot && !is_outside(note_.talks[block.talk]))
        result.changes.push_back({What::only_noted, std::string(note_.source.text(block.text)), ""});
      add_changes(result, note_.talks[block.talk], wanted(talks_[i]), has_its_hours[i] && !keeps[i],
                  std::string(note_.source.text(block.text)), after);
    }
    for (const std::size_t slot : changed_rows_) {
      const NotedTalk& known = note_.talks[*talk_of_slot_[slot]];
      const Talk wanted = to_be(*talk_of_slot_[slot], slot);
      add_changes(result, known, wanted, false, talk_heading(known, series_, words_),
                  talk_heading(wanted, series_, words_));
    }
    for (std::size_t slot = 0; slot < talk_of_slot_.size(); ++slot)
      if (!timetable_.adds && !talk_of_slot_[slot])
        result.changes.push_back({What::kept_out, "", talk_heading(timetable_.slots[slot], series_, words_)});
    for (const std::size_t block : removed_)
      result.changes.push_back({What::removed, std::string(note_.source.text(blocks_[block].text)), ""});
    return result;
  }

  std::vector<std::string> stale_rows() const {
    std::vector<std::size_t> changed;
    for (const PlacedTalk& talk : talks_)
      if (talk.block && !tell_the_same(note_.talks[blocks_[*talk.block].talk], wanted(talk), false))
        changed.push_back(blocks_[*talk.block].talk);
    for (const std::size_t block : removed_) changed.push_back(blocks_[block].talk);
    return rows_that_tell(note_, blocks_, changed);
  }

  void add_changes(Rescheduled& result, const Talk& known, const Talk& to_be, bool is_moved,
                   const std::string& before, const std::string& after) const {
    if (is_moved || !have_same_hours(known, to_be)) result.changes.push_back({What::moved, before, after});
    if (known.title != to_be.title || !have_same_speakers(known, to_be, timetable_.is_whole))
      result.changes.push_back({What::renamed, before, after});
  }

  const Note& note_;
  NewTimetable timetable_;
  const SeriesSet& all_;
  const Words& base_;
  const Series& series_;
  const Words& words_;
  HeadingEditor editor_;
  std::vector<TalkBlock> blocks_;
  std::vector<bool> rewrites_;  // blocks whose headings were not read back when they were edited in place
  std::vector<std::optional<std::size_t>> talk_of_slot_;
  std::vector<std::optional<std::size_t>> block_of_slot_;
  std::vector<TextEdit> edits_of_rows_;
  std::vector<std::size_t> changed_rows_;  // their slots
  std::vector<PlacedTalk> talks_;
  NotePieces pieces_;
  std::vector<std::size_t> removed_;  // blocks
  std::string misread_;               // what is said where the new text is not read as it is meant
};

}  // namespace

std::size_t Rescheduled::count(What what) const {
  return static_cast<std::size_t>(
      std::count_if(changes.begin(), changes.end(), [&](const Change& each) { return each.what == what; }));
}

Rescheduled reschedule(const Note& note, const NewTimetable& timetable, const SeriesSet& series,
                       const Words& words) {
  return Rescheduling(note, timetable, series, words).run();
}

}  // namespace notes
