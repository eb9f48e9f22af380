// SPDX-License-Identifier: MIT
// The talks of headings and of the programme in their order, and which lines stand below each.
#include <algorithm>
#include <optional>

#include "candidates.hpp"
#include "mentions.hpp"
#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/html.hpp"
#include "notes/links.hpp"
#include "reader.hpp"
#include "told.hpp"

namespace notes {
namespace {

/// The day of the heading, or of the one that it stands below: `## 2019/08/29`.
std::optional<Date> day_of(const std::vector<Candidate>& candidates, std::size_t index) {
  for (; index != nowhere; index = candidates[index].parent) {
    if (!candidates[index].is_day) continue;
    const auto written = find_date(candidates[index].text);
    if (!written || !written->year || !written->exists) return std::nullopt;
    return Date{std::chrono::year{*written->year}, std::chrono::month{written->month},
                std::chrono::day{written->day}};
  }
  return std::nullopt;
}

NotedTalk talk_of(const Candidate& candidate) {
  NotedTalk talk;
  const std::size_t offset = candidate.heading.text.begin;
  const TalkLine& line = candidate.talk;
  talk.kind = line.kind;
  talk.track = line.track;
  talk.title = line.title.value;
  talk.title_span = shifted(line.title.span, offset);
  if (candidate.is_day || (talk.title.empty() && !line.time && line.speakers.value.empty())) {
    talk.title = plain_text(candidate.text);  // a label alone: `## 【LT】`
    talk.title_span = candidate.heading.text;
  }
  talk.speakers = line.speakers.value;
  talk.speakers_span = shifted(line.speakers.span, offset);
  if (line.time && !candidate.is_day) {
    talk.time = shifted(*line.time, offset);
    if (talk.time->start) talk.start = talk.time->start->minutes;
    if (talk.time->end) talk.end = talk.time->end->minutes;
  }
  return talk;
}

/// What the programme tells of a talk besides its heading.
void complete(NotedTalk& talk, const ListedTalk& listed) {
  if (!talk.time) {
    talk.time = listed.time;
    talk.start = listed.talk.start;
    talk.end = listed.talk.end;
  }
  if (talk.start == listed.talk.start && !talk.end) talk.end = listed.talk.end;
  if (talk.title.empty()) talk.title = listed.talk.title;
  if (talk.kind == TalkKind::talk) talk.kind = listed.talk.kind;
  if (talk.track.empty()) talk.track = listed.talk.track;
  if (talk.speakers.empty()) talk.speakers = listed.talk.speakers;
  talk.slides.insert(talk.slides.begin(), listed.slides.begin(), listed.slides.end());
}

NotedTalk talk_of(const ListedTalk& listed) {
  NotedTalk talk;
  static_cast<Talk&>(talk) = listed.talk;
  talk.time = listed.time;
  talk.title_span = listed.place;
  talk.slides = listed.slides;
  return talk;
}

/// Where each talk came from, in the order of the evening: that of the programme, and a heading that it
/// does not list behind the heading before it.
struct Origin {
  std::size_t candidate = nowhere;
  std::size_t listed = nowhere;
};

/// Lists in their places, and the headings around them; what both tell stands with the heading.
std::vector<Origin> in_order_of_lines(const std::vector<Candidate>& candidates, const Programme& programme,
                                      std::vector<Origin> order) {
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].meaning != Meaning::talk) continue;
    std::erase_if(order, [&](const Origin& origin) {
      return origin.candidate == nowhere && origin.listed == candidates[i].listed;
    });
    order.push_back({i, nowhere});
  }
  const auto line_of = [&](const Origin& origin) {
    return origin.candidate == nowhere ? programme.talks[origin.listed].first_line
                                       : candidates[origin.candidate].heading.first_line;
  };
  std::stable_sort(order.begin(), order.end(),
                   [&](const Origin& a, const Origin& b) { return line_of(a) < line_of(b); });
  return order;
}

std::vector<Origin> order_of_talks(const std::vector<Candidate>& candidates, const Programme& programme,
                                   bool list_counts) {
  std::vector<Origin> order;
  if (list_counts)
    for (std::size_t i = 0; i < programme.talks.size(); ++i) order.push_back({nowhere, i});
  if (!programme.is_timetable) return in_order_of_lines(candidates, programme, std::move(order));
  std::size_t behind = 0;  // where the next heading that is not listed goes
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].meaning != Meaning::talk) continue;
    const auto listed = std::find_if(order.begin(), order.end(), [&](const Origin& origin) {
      return origin.listed != nowhere && origin.listed == candidates[i].listed;
    });
    if (listed != order.end()) {
      listed->candidate = i;
      behind = static_cast<std::size_t>(listed - order.begin()) + 1;
    } else {
      order.insert(order.begin() + static_cast<std::ptrdiff_t>(behind), {i, nowhere});
      ++behind;
    }
  }
  return order;
}

/// 全体の感想, 一週間の振り返り: of more than the talk above.
bool is_of_all(std::string_view title) {
  return title.find("全体") != std::string_view::npos || title.find("週間") != std::string_view::npos ||
         title.find("今週") != std::string_view::npos;
}

class Divider {
 public:
  Divider(Note& note, const std::vector<Candidate>& candidates) : note_(note), candidates_(candidates) {
    note_.part_of.assign(note_.uses.size(), 0);
    note_.parts.push_back({});
    note_.parts.back().end_line = static_cast<std::uint32_t>(note_.uses.size());
  }

  /// `talk_of_candidate` tells the index of the talk of each heading that is one.
  void divide(const std::vector<std::size_t>& talk_of_candidate) {
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      const Candidate& candidate = candidates_[i];
      const std::uint32_t first = candidate.heading.first_line;
      const std::uint32_t end =
          i + 1 < candidates_.size() ? candidates_[i + 1].heading.first_line : line_count();
      if (i == 0) give(0, 0, first);
      if (candidate.meaning == Meaning::talk) {
        talk_ = talk_of_candidate[i];
        talk_level_ = candidate.heading.level;
        begin_part(candidate.heading);
        if (candidate.has_slot_above) note_.uses[first - 1] = LineUse::layout;
        note_.talks[*talk_].part = part_;
      } else if (candidate.meaning == Meaning::section) {
        const bool closes_talk = candidate.heading.level <= talk_level_ && candidate.role != SectionRole::qa;
        if (closes_talk || is_of_all(candidate.text)) talk_.reset();
        const bool is_of_talk = talk_ && candidate.role != SectionRole::tasks;
        begin_part(candidate.heading);
        note_.sections.push_back({part_,
                                  {plain_text(candidate.text), candidate.heading.text},
                                  candidate.role.value_or(SectionRole::none),
                                  is_of_talk ? talk_ : std::nullopt});
        section_level_ = candidate.heading.level;
      } else if (candidate.meaning == Meaning::layout) {
        for (std::uint32_t line = first; line <= candidate.heading.last_line; ++line)
          note_.uses[line] = LineUse::layout;
      } else if (talk_ && section_level_ > 0 && candidate.heading.level <= section_level_) {
        part_ = note_.talks[*talk_].part;  // the talk goes on behind its section
        section_level_ = 0;
      }
      give(part_, first, end);
    }
  }

  /// Rows have no lines; items have those below their own.
  void add_listed(NotedTalk& talk, const ListedTalk& listed) {
    note_.parts.push_back({listed.place, 0, listed.first_line, listed.end_line});
    talk.part = note_.parts.size() - 1;
    for (std::uint32_t i = listed.first_line; i < listed.end_line; ++i)
      note_.part_of[i] = static_cast<std::uint32_t>(talk.part);
    const bool has_own_lines = listed.end_line > listed.first_line;
    if (has_own_lines && note_.uses[listed.first_line] == LineUse::text &&
        tells_line(note_, talk, listed.first_line))
      note_.uses[listed.first_line] = LineUse::row;
  }

 private:
  std::uint32_t line_count() const { return static_cast<std::uint32_t>(note_.uses.size()); }

  void begin_part(const Heading& heading) {
    note_.parts.push_back({heading.span, heading.level, heading.first_line, heading.first_line});
    part_ = note_.parts.size() - 1;
    section_level_ = 0;
    for (std::uint32_t i = heading.first_line; i <= heading.last_line; ++i) note_.uses[i] = LineUse::layout;
  }

  void give(std::size_t part, std::uint32_t first, std::uint32_t end) {
    for (std::uint32_t i = first; i < end; ++i) note_.part_of[i] = static_cast<std::uint32_t>(part);
    note_.parts[part].end_line = end;
  }

  Note& note_;
  const std::vector<Candidate>& candidates_;
  std::size_t part_ = 0;
  std::optional<std::size_t> talk_;  // that stands open
  int talk_level_ = 0;
  int section_level_ = 0;  // of a section within a talk that stands open
};

/// `##` with nothing behind.
void mark_empty_headings(Note& note) {
  for (const Block& block : note.outline.blocks) {
    const bool is_open =
        block.kind == BlockKind::heading && block.parent == 0 && note.uses[block.first_line] == LineUse::text;
    if (is_open && plain_text(note.shown.text(block.content)).empty())
      note.uses[block.first_line] = LineUse::unfilled;
  }
}

/// A rule that only keeps what stands above a heading, or the end, apart from it.
void mark_separating_rules(Note& note) {
  bool is_separating = true;
  for (std::size_t line = note.uses.size(); line-- > 0;) {
    const bool is_rule =
        note.outline.blocks[note.outline.lines[line].block].kind == BlockKind::thematic_break;
    const bool is_heading = note.parts[note.part_of[line]].first_line == line;
    if (is_rule && is_separating && note.uses[line] == LineUse::text) note.uses[line] = LineUse::layout;
    if (is_heading)
      is_separating = true;
    else if (!is_rule && note.uses[line] != LineUse::blank)
      is_separating = false;
  }
}

/// Tables all of whose rows are told by their talks are not said twice. `talk_of_listed` tells the index of
/// the talk that each one of the programme became.
void mark_told_tables(Note& note, const Programme& programme,
                      const std::vector<std::size_t>& talk_of_listed) {
  for (const ListedTable& table : programme.tables) {
    const bool is_told = std::all_of(table.rows.begin(), table.rows.end(), [&](std::uint32_t row) {
      for (std::size_t i = 0; i < programme.talks.size(); ++i)
        if (programme.talks[i].first_line == row && talk_of_listed[i] != nowhere &&
            tells_line(note, note.talks[talk_of_listed[i]], row))
          return true;
      return false;
    });
    for (std::uint32_t i = table.first_line; is_told && i <= table.last_line; ++i)
      if (note.uses[i] == LineUse::text) note.uses[i] = LineUse::row;
  }
}

/// A list of slides tells the talks where no heading surely does, and it has as many as there are headings
/// that may be some.
bool is_of_weight(const Programme& programme, const std::vector<Candidate>& candidates) {
  if (programme.is_timetable || !programme.headings.empty()) return true;
  const int talk_level = talk_level_of(candidates);
  std::size_t headings = 0;
  for (const Candidate& each : candidates) {
    if (each.is_section_word() || each.heading.level != talk_level) continue;
    if (each.evidence >= sure) return false;
    ++headings;
  }
  return headings <= programme.talks.size();
}

/// An evening that is called so has lightning talks alone.
bool is_evening_of_lt(const Note& note) {
  static constexpr TextSet names{"lightningtalk", "ライトニングトーク", "lt大会", "lt会",
                                 "lt回",          "ltパーティ",         "lt祭",   "ltナイト",
                                 "ltnight"};
  return names.is_in(FoldedView(note.title.value).text());
}

bool is_page(const Note& note) {
  const std::string head = folded(note.shown.text().substr(0, 200));
  return head.starts_with("<!doctypehtml") || head.starts_with("<html");
}

/// The `<h1>` of a page that its `<title>` holds, the longest one, for that of the site may stand there too;
/// else the `<title>`.
void read_title_of_page(Note& note) {
  constexpr std::string_view tag = "<title>";
  const std::string_view text = note.shown.text();
  const std::size_t open = text.find(tag);
  const std::size_t close = text.find("</title>", open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos) return;
  const std::string_view named = trim(text.substr(open + tag.size(), close - open - tag.size()));
  const std::string title = plain_text(named);
  note.title = {title, span_in(text, named)};
  std::optional<HtmlElement> longest;
  for (const HtmlElement& element : read_html(text, {close, text.size()})) {
    if (element.kind != HtmlKind::heading || element.level != 1 || element.content.empty()) continue;
    const bool is_named = title.find(plain_text(note.shown.text(element.content))) != std::string::npos;
    if (is_named && (!longest || element.content.size() > longest->content.size())) longest = element;
  }
  if (!longest) return;
  note.title = {plain_text(note.shown.text(longest->content)), longest->content};
  const std::size_t first = note.shown.line_at(longest->span.begin);
  const bool begins_line = trim(note.shown.text(note.shown.line(first))).starts_with("<h1");
  for (std::size_t i = first; begins_line && i <= note.shown.line_at(longest->content.end); ++i)
    note.uses[i] = LineUse::layout;
}

}  // namespace

void read_title(Note& note) {
  const auto* given = first_value(note.preamble, {"title"});
  if (given) note.title = *given;
  if (!given && is_page(note)) return read_title_of_page(note);
  const auto first =
      std::find_if(note.outline.blocks.begin(), note.outline.blocks.end(), [&](const Block& block) {
        return block.kind == BlockKind::heading && block.parent == 0 &&
               note.uses[block.first_line] != LineUse::withheld;
      });
  if (first == note.outline.blocks.end() || first->level != 1) return;
  const std::string_view text = note.shown.text(first->content);
  if (read_time_range(text)) return;
  // Below front matter the first H1 may be the first talk; only where it says the same it is the title.
  if (given && folded(plain_text(text)) != folded(given->value)) return;
  if (!given) note.title = {plain_text(note.without_comments(first->content)), first->content};
  for (std::uint32_t i = first->first_line; i <= first->last_line; ++i) note.uses[i] = LineUse::layout;
}

void read_parts(Note& note, const Words& words) {
  mark_empty_headings(note);
  const std::vector<Heading> headings = find_headings(note, words);
  Programme programme = read_programme(note, headings, words);
  std::vector<Candidate> candidates = find_candidates(note, headings, programme, words);
  bool list_counts = is_of_weight(programme, candidates);
  find_meanings(note, candidates, list_counts ? programme : Programme{});
  const bool has_heading = std::any_of(candidates.begin(), candidates.end(), [](const Candidate& each) {
    return each.meaning == Meaning::talk && !is_interlude(each.talk.kind);
  });
  if (!has_heading && (!list_counts || programme.talks.empty())) {
    programme = {};
    programme.talks = read_mentions(note, headings, words);
    list_counts = true;
  }
  std::vector<std::size_t> talk_of_candidate(candidates.size(), nowhere);
  std::vector<std::size_t> talk_of_listed(programme.talks.size(), nowhere);
  const std::vector<Origin> order = order_of_talks(candidates, programme, list_counts);
  for (const Origin& origin : order) {
    NotedTalk talk = origin.candidate == nowhere ? talk_of(programme.talks[origin.listed])
                                                 : talk_of(candidates[origin.candidate]);
    if (origin.candidate != nowhere) {
      talk_of_candidate[origin.candidate] = note.talks.size();
      talk.date = day_of(candidates, origin.candidate);
    }
    const std::size_t listed =
        origin.candidate == nowhere ? origin.listed : candidates[origin.candidate].listed;
    if (listed != nowhere && origin.candidate != nowhere) complete(talk, programme.talks[listed]);
    if (listed != nowhere) talk_of_listed[listed] = note.talks.size();
    note.talks.push_back(std::move(talk));
  }
  Divider divider(note, candidates);
  divider.divide(talk_of_candidate);
  for (std::size_t i = 0; i < order.size(); ++i)
    if (order[i].candidate == nowhere) divider.add_listed(note.talks[i], programme.talks[order[i].listed]);
  mark_told_tables(note, programme, talk_of_listed);
  mark_separating_rules(note);
  if (is_evening_of_lt(note))
    for (NotedTalk& talk : note.talks)
      if (talk.kind == TalkKind::talk) talk.kind = TalkKind::lt;
}

}  // namespace notes