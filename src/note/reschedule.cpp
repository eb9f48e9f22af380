// SPDX-License-Identifier: MIT
// A note follows its timetable: which talk becomes what, the new text, and the proof that it is read so.
#include "notes/reschedule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "event_hours.hpp"
#include "heading_edits.hpp"
#include "lost_lines.hpp"
#include "note_pieces.hpp"
#include "notes/error.hpp"
#include "notes/fold.hpp"
#include "notes/match.hpp"
#include "notes/read_note.hpp"
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
        timetable_(timetable),
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
    throw Error(
        fmt::format("{}: its headings cannot be changed so that they are read as talks again: "
                    "change them by hand",
                    note_.source.name()));
  }

 private:
  [[noreturn]] void refuse_rows(std::size_t offset) const {
    throw Error(
        fmt::format("{}:{}: talks of this note stand in a table or a list, which cannot be changed "
                    "like this: change it by hand",
                    note_.source.name(), note_.source.line_at(offset) + 1));
  }

  void match() {
    std::vector<Talk> known(note_.talks.begin(), note_.talks.end());
    const std::vector<Talk> slots(timetable_.slots.begin(), timetable_.slots.end());
    talk_of_slot_ = match_talks(known, slots, words_);
    std::vector<std::optional<std::size_t>> block_of_talk(note_.talks.size());
    for (std::size_t i = 0; i < blocks_.size(); ++i) block_of_talk[blocks_[i].talk] = i;
    for (const auto& talk : talk_of_slot_)
      block_of_slot_.push_back(talk ? block_of_talk[*talk] : std::nullopt);
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
      const Talk wanted = talk_to_be(known, timetable_.slots[slot], timetable_.is_whole);
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
    for (std::size_t i = 0; i < blocks_.size(); ++i) stays[i] = blocks_[i].written && !timetable_.is_whole;
    std::vector<bool> adds(timetable_.slots.size());
    for (std::size_t i = 0; i < adds.size(); ++i) adds[i] = timetable_.adds && !talk_of_slot_[i];
    talks_ = order_talks(block_of_slot_, adds, stays);
    pieces_ = pieces_of(note_, blocks_);
    give_runs(talks_, pieces_.run_of_block);
    std::vector<bool> is_there(blocks_.size());
    for (const PlacedTalk& talk : talks_)
      if (talk.block) is_there[*talk.block] = true;
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (!is_there[i]) removed_.push_back(i);
  }

  Talk wanted(const PlacedTalk& talk) const {
    if (!talk.slot) return note_.talks[blocks_[*talk.block].talk];
    const Slot& slot = timetable_.slots[*talk.slot];
    return talk.block ? talk_to_be(note_.talks[blocks_[*talk.block].talk], slot, timetable_.is_whole)
                      : static_cast<const Talk&>(slot);
  }

  std::vector<TextEdit> edits_of(const PlacedTalk& talk) const {
    const TalkBlock& block = blocks_[*talk.block];
    const Talk to_be = wanted(talk);
    if (rewrites_[*talk.block]) return editor_.rewritten(block, to_be);
    if (tell_the_same(note_.talks[block.talk], to_be, timetable_.is_whole)) return {};
    if (auto edits = editor_.in_place(block, to_be)) return *edits;
    return editor_.rewritten(block, to_be);
  }

  Draft write() const {
    std::vector<TextEdit> edits = edits_of_rows_;
    const auto add = [&](std::vector<TextEdit> more) {
      edits.insert(edits.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (const PlacedTalk& talk : talks_)
      if (talk.block) add(edits_of(talk));
    add(edits_of_event_hours(note_, timetable_.slots));
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
    for (std::size_t i = 0; i < talks_.size(); ++i) {
      const bool is_right = found.size() == meant.size() && found[i].span == meant[i] &&
                            is_read_as(made.talks[found[i].talk], wanted(talks_[i]));
      if (is_right) continue;
      is_misread = true;
      if (talks_[i].block && (found.size() == meant.size() || !edits_of(talks_[i]).empty()))
        rewrites_[*talks_[i].block] = true;
    }
    return is_misread;
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
      meant.push_back(slot ? talk_to_be(known, timetable_.slots[*slot], timetable_.is_whole)
                           : static_cast<const Talk&>(known));
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
      add_changes(result, note_.talks[block.talk], wanted(talks_[i]), has_its_hours[i] && !keeps[i],
                  std::string(note_.source.text(block.text)), after);
    }
    for (const std::size_t slot : changed_rows_) {
      const NotedTalk& known = note_.talks[*talk_of_slot_[slot]];
      const Talk to_be = talk_to_be(known, timetable_.slots[slot], timetable_.is_whole);
      add_changes(result, known, to_be, false, talk_heading(known, series_, words_),
                  talk_heading(to_be, series_, words_));
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
  const NewTimetable& timetable_;
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
