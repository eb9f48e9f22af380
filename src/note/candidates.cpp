// SPDX-License-Identifier: MIT
// Which headings are talks: by what they say, by what stands below them, by the others of their level.
#include "candidates.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "notes/blanks.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_form.hpp"
#include "notes/talk_kind.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "reader.hpp"
#include "speaker_lines.hpp"
#include "topics.hpp"

namespace notes {
namespace {

/// A heading that ends in a word for talks in general.
bool calls_several(std::string_view heading) {
  static constexpr TextSet several{"セッション", "talks", "sessions", "講演", "lt", "発表", "お話", "トーク"};
  return several.at_back(FoldedView(heading).text()) > 0;
}

/// Where a line that is a link as a whole leads to; else empty.
std::string whole_link(std::string_view line) {
  if (!holds(line, "://")) return {};
  std::vector<Link> links = read_links(line);
  const bool is_whole =
      links.size() == 1 && !links.front().image && links.front().span.size() == trim(line).size();
  return is_whole ? std::move(links.front().url) : std::string();
}

/// `## [題](https://…/talks/12)`: a link to the page that a conference has for each talk.
bool is_link_to_talk(std::string_view line) { return leads_to_talk(line) && leads_to_talk(whole_link(line)); }

/// What the first lines below a heading say for it: who speaks, a link to slides.
int evidence_below(const Note& note, const Heading& heading, std::uint32_t end, const Words& words) {
  constexpr int most_lines = 6;
  int lines = 0;
  for (std::uint32_t i = heading.last_line + 1; i < end && lines < most_lines; ++i) {
    if (note.uses[i] != LineUse::text) continue;
    if (++lines <= 2 && is_speaker_line(note, i, words)) return sure;
    if (lines <= 2 && (is_link_to_talk(trim(line_text(note, i))) || tells_speaker(note, i, words)))
      return sure;
    if (read_labelled_line(note, i, words).role == FactRole::speakers) return sure;
    for (const Link& link : links_in(note, i))
      if (words.link_role(link.url) == LinkRole::slides) return 1;
  }
  return 0;
}

int evidence_of(const Note& note, const Candidate& candidate, std::uint32_t end, const Words& words) {
  if (candidate.is_section_word()) return 0;
  const TalkLine& talk = candidate.talk;
  if (talk.time || !talk.speakers.value.empty() || is_link_to_talk(candidate.text)) return sure;
  const bool is_named_so = talk.labelled || talk.kind != TalkKind::talk;
  // `## [題](https://speakerdeck.com/…)`
  const bool has_slides = !is_named_so && words.link_role(whole_link(candidate.text)) == LinkRole::slides;
  if (has_slides) return std::max(1, evidence_below(note, candidate.heading, end, words));
  return (is_named_so ? 2 : 0) + evidence_below(note, candidate.heading, end, words);
}

/// `10:00 - 10:10` alone on the line above a heading: its slot. Its span counts from the front of the
/// heading's text, and is behind its end in the arithmetic of spans.
std::optional<WrittenTimeRange> slot_above(const Note& note, const Heading& heading) {
  if (heading.first_line == 0 || note.uses[heading.first_line - 1] != LineUse::text) return std::nullopt;
  const std::string_view text = trim(line_text(note, heading.first_line - 1));
  const auto time = read_time_range(text);
  if (!time || !time->end || time->span.begin != 0 || time->span.size() != text.size()) return std::nullopt;
  return shifted(*time, span_in(note.shown.text(), text).begin - heading.text.begin);
}

/// `4-2-3 題`: a section of the book that a circle reads.
bool is_of_book(std::string_view heading) {
  const std::string_view number = heading.substr(0, std::min(heading.find(' '), heading.size()));
  return number.size() < heading.size() && std::count(number.begin(), number.end(), '-') == 2 &&
         number.find_first_not_of("0123456789-") == std::string_view::npos && number.front() != '-';
}

/// Headings of one level are written alike, and are read so.
void read_talk_lines(std::vector<Candidate>& candidates, const Words& words) {
  std::map<int, std::vector<std::string_view>> texts;
  for (const Candidate& each : candidates)
    if (!each.is_section_word()) texts[each.heading.level].push_back(each.text);
  std::map<int, TalkForm> forms;
  for (const auto& [level, lines] : texts) forms[level] = common_form(lines, words);
  for (Candidate& each : candidates) {
    each.talk = read_talk_line(each.text, words, forms[each.heading.level]);
    if (each.is_day) each.talk.speakers = {};  // 3月16日(土)
  }
}

/// The first heading may say the event's name again.
bool repeats_title(const Note& note, std::string_view heading) {
  constexpr std::size_t least = 6;  // bytes
  constexpr std::string_view what_is = "とは";
  if (heading.ends_with(what_is)) heading.remove_suffix(what_is.size());
  const std::string name = folded(heading);
  const std::string title = folded(note.title.value);
  return std::min(name.size(), title.size()) >= least &&
         (title.find(name) != std::string::npos || name.find(title) != std::string::npos);
}

/// `## セッションの感想` above the talks: what was thought of each of them.
bool tells_of_talks(const Candidate& candidate) {
  if (candidate.role != SectionRole::impressions) return false;
  static constexpr TextSet talks{"セッション", "発表", "トーク", "講演", "lt"};
  return talks.is_in(FoldedView(candidate.text).text());
}

/// `以下、LT` by itself between two talks: those behind it are such talks.
std::uint32_t first_line_of_lts(const Note& note) {
  for (std::uint32_t i = 0; i < note.uses.size(); ++i) {
    if (!is_open_text(note, i)) continue;
    const std::string_view line = trim(line_text(note, i));
    if (!line.starts_with("以") && !line.starts_with("こ")) continue;
    const FoldedView whole(line);
    const std::string_view text = whole.text();
    if (text == "以下、lt" || text == "以下lt" || text == "ここからlt" || text == "以下、ライトニングトーク")
      return i;
  }
  return static_cast<std::uint32_t>(note.uses.size());
}

std::vector<Candidate> read_candidates(const Note& note, const std::vector<Heading>& headings,
                                       const Programme& programme, const Words& words) {
  std::vector<Candidate> candidates;
  candidates.reserve(headings.size());
  for (const Heading& heading : headings) {
    Candidate candidate;
    candidate.heading = heading;
    candidate.text = note.shown.text(heading.text);
    const PlainView view(candidate.text);
    const std::string_view plain = view.text();
    candidate.role = heading.role;
    candidate.is_fact = heading.fact != FactRole::none;
    candidate.tells_speakers = heading.fact == FactRole::speakers;
    candidate.is_day = names_day(plain);
    candidate.is_kind_word = is_kind_word(plain, words);
    candidate.is_title = candidates.empty() && !candidate.is_kind_word && repeats_title(note, plain);
    if (candidate.is_title || is_of_book(plain)) candidate.role = SectionRole::none;
    candidate.lists_talks =
        std::binary_search(programme.headings.begin(), programme.headings.end(), heading.first_line);
    candidate.is_room =
        std::binary_search(programme.rooms.begin(), programme.rooms.end(), heading.first_line);
    candidates.push_back(std::move(candidate));
  }
  read_talk_lines(candidates, words);
  const std::uint32_t first_lt = first_line_of_lts(note);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Candidate& candidate = candidates[i];
    if (!candidate.talk.time) {
      candidate.talk.time = slot_above(note, candidate.heading);
      candidate.has_slot_above = candidate.talk.time.has_value();
    }
    candidate.calls_several = calls_several(candidate.talk.title.value);
    candidate.is_slot_label = candidate.talk.time && is_kind_word(candidate.talk.title.value, words);
    const bool is_lt = candidate.heading.first_line > first_lt && candidate.talk.kind == TalkKind::talk;
    if (is_lt && !candidate.talk.speakers.value.empty()) candidate.talk.kind = TalkKind::lt;
    // What has a time or a speaker is a talk, whatever it is called.
    const bool is_given = !candidate.talk.speakers.value.empty() && !candidate.talk.title.value.empty();
    if (candidate.talk.time || is_given) {
      candidate.role.reset();
      candidate.is_fact = false;
    }
    const bool is_last = i + 1 == candidates.size();
    const auto end =
        is_last ? static_cast<std::uint32_t>(note.uses.size()) : candidates[i + 1].heading.first_line;
    candidate.evidence = evidence_of(note, candidate, end, words);
    candidate.has_children = !is_last && candidates[i + 1].heading.level > candidate.heading.level &&
                             !candidates[i + 1].is_section_word();
    candidate.is_of_talks = candidate.has_children && tells_of_talks(candidate);
    if (candidate.is_of_talks) candidate.role = SectionRole::timetable;
    if (candidate.tells_speakers && i > 0 && candidates[i - 1].heading.level < candidate.heading.level &&
        !candidates[i - 1].is_section_word())
      candidates[i - 1].evidence += sure;
    // Up from the heading before: what stands below it on its level or deeper is none.
    std::size_t above = i == 0 ? nowhere : i - 1;
    while (above != nowhere && candidates[above].heading.level >= candidate.heading.level)
      above = candidates[above].parent;
    candidate.parent = above;
  }
  return candidates;
}

/// `## 題` and right below it `### X社 名字さん`: a heading that names the speaker of the one above.
bool is_right_below(const Note& note, const Candidate& above, const Candidate& below) {
  return below.heading.level > above.heading.level &&
         std::all_of(note.uses.begin() + above.heading.last_line + 1,
                     note.uses.begin() + below.heading.first_line,
                     [](LineUse use) { return use == LineUse::blank; });
}

/// Whether the heading behind this one is the only one right below it.
bool is_only_child(const std::vector<Candidate>& candidates, std::size_t above) {
  return above + 1 < candidates.size() &&
         candidates[above + 1].heading.level > candidates[above].heading.level &&
         !candidates[above + 1].is_section_word() &&
         (above + 2 == candidates.size() ||
          candidates[above + 2].heading.level != candidates[above + 1].heading.level);
}

/// `### 名前 (handle), X社`, `### 山田 花子`: how a lone heading below a slot names who speaks.
bool may_name_speaker(std::string_view heading) {
  if (is_full_name(heading)) return true;
  const std::size_t bracket = std::min({heading.find(" ("), heading.find("（"), heading.size()});
  return bracket > 0 && bracket < heading.size() && may_be_name(heading.substr(0, bracket));
}

void join_speaker_headings(const Note& note, std::vector<Candidate>& candidates, const Words& words) {
  // As many of them are written so as to tell that it is no chance.
  std::size_t below_slots = 0;
  const auto is_below_slot = [&](std::size_t i) {
    const bool is_slot = candidates[i - 1].talk.time || is_full_name(candidates[i].text);
    return is_slot && candidates[i - 1].talk.speakers.value.empty() && is_only_child(candidates, i - 1) &&
           is_right_below(note, candidates[i - 1], candidates[i]) && may_name_speaker(candidates[i].text);
  };
  for (std::size_t i = 1; i < candidates.size(); ++i)
    if (is_below_slot(i)) ++below_slots;
  for (std::size_t i = 1; i < candidates.size(); ++i) {
    Candidate& above = candidates[i - 1];
    Candidate& speaker = candidates[i];
    const bool is_person = speaker.talk.title.value.empty() && !speaker.talk.speakers.value.empty();
    const bool is_told_by_form = below_slots >= 2 && is_below_slot(i);
    const bool may_be_given =
        !above.is_section_word() && !above.is_kind_word && !above.is_day && above.talk.speakers.value.empty();
    if (!is_person && !is_told_by_form) continue;
    if (!may_be_given || !is_right_below(note, above, speaker) || (above.talk.time && speaker.talk.time))
      continue;
    if (speaker.talk.time)
      above.talk.time = shifted(*speaker.talk.time, speaker.heading.text.begin - above.heading.text.begin);
    above.talk.speakers.value = is_person ? speaker.talk.speakers.value : read_speakers(speaker.text, words);
    above.evidence += sure;
    speaker.meaning = Meaning::layout;
    speaker.evidence = 0;
  }
}

/// `登壇 #1`, `Session 2`: which of the talks it is.
bool is_ordinal(std::string_view title) {
  static constexpr TextSet slots{"登壇", "発表", "セッション", "session", "talk", "トーク", "lt"};
  const FoldedView word(title);
  const std::size_t slot = slots.at_front(word.text());
  return slot > 0 && word.text().find_first_not_of("#0123456789", slot) == std::string_view::npos;
}

/// `## 19:35-19:55 Session 1` and one heading below it, `### 題 / @x`: slot and talk are one. So are who
/// speaks,
/// `## 登壇 #1 @x`, and what about, `### 題`, where at least two are written so.
void join_slot_headings(const Note& note, std::vector<Candidate>& candidates) {
  const auto is_of_speaker = [&](std::size_t i) {
    const Candidate& slot = candidates[i];
    const bool names_only = slot.talk.title.value.empty() || is_ordinal(slot.talk.title.value);
    return !slot.talk.time && names_only && !slot.talk.speakers.value.empty() && !slot.is_section_word() &&
           is_only_child(candidates, i) && is_right_below(note, slot, candidates[i + 1]) &&
           candidates[i + 1].talk.speakers.value.empty() && candidates[i + 1].meaning != Meaning::layout;
  };
  std::size_t of_speakers = 0;
  for (std::size_t i = 0; i + 1 < candidates.size(); ++i)
    if (is_of_speaker(i)) ++of_speakers;
  for (std::size_t i = 0; i + 1 < candidates.size(); ++i) {
    Candidate& slot = candidates[i];
    Candidate& talk = candidates[i + 1];
    const bool is_slot = slot.talk.time && slot.is_slot_label && slot.talk.speakers.value.empty() &&
                         is_only_child(candidates, i) && !talk.talk.time;
    const bool is_speaker = of_speakers >= 2 && is_of_speaker(i);
    if (!is_slot && !is_speaker) continue;
    slot.talk.title = talk.talk.title;
    slot.talk.title.span = shifted(talk.talk.title.span, talk.heading.text.begin - slot.heading.text.begin);
    if (is_slot) {
      slot.talk.speakers = talk.talk.speakers;
      slot.talk.speakers.span =
          shifted(talk.talk.speakers.span, talk.heading.text.begin - slot.heading.text.begin);
    }
    slot.has_children = false;
    talk.meaning = Meaning::layout;
    talk.evidence = 0;
  }
}

/// `## LT` with nothing below it, above headings of its own level: those that follow are such talks.
void spread_lt_headings(const Note& note, std::vector<Candidate>& candidates) {
  for (std::size_t i = 0; i + 1 < candidates.size(); ++i) {
    Candidate& group = candidates[i];
    const auto is_sibling = [&](const Candidate& each) {
      return each.heading.level == group.heading.level && !each.is_section_word() &&
             !is_interlude(each.talk.kind);
    };
    const bool is_plain = group.is_kind_word && group.talk.kind == TalkKind::lt && !group.talk.time &&
                          group.talk.speakers.value.empty() && is_sibling(candidates[i + 1]);
    const bool is_empty = std::all_of(note.uses.begin() + group.heading.last_line + 1,
                                      note.uses.begin() + candidates[i + 1].heading.first_line,
                                      [](LineUse use) { return use == LineUse::blank; });
    if (!is_plain || !is_empty) continue;
    group.meaning = Meaning::layout;
    group.evidence = 0;
    for (std::size_t next = i + 1; next < candidates.size() && is_sibling(candidates[next]); ++next)
      if (candidates[next].talk.kind == TalkKind::talk) candidates[next].talk.kind = TalkKind::lt;
  }
}

// The programme and the headings tell of the same talks.

/// How much two talks are alike, 0 if they are two. Their titles are folded.
int likeness(const Talk& listed, const std::string& one, const TalkLine& heading, const std::string& other) {
  int likeness = 0;
  if (listed.start && heading.time && heading.time->start) {
    if (*listed.start != heading.time->start->minutes) return 0;
    likeness += 2;
  }
  constexpr std::size_t least = 8;  // bytes: a word or two
  const auto [shorter, longer] = std::minmax({one.size(), other.size()});
  if (!one.empty() && one == other)
    likeness += 3;
  else if (shorter >= least && 2 * shorter >= longer &&
           (one.find(other) != std::string::npos || other.find(one) != std::string::npos))
    likeness += 2;
  for (const Speaker& a : listed.speakers)
    for (const Speaker& b : heading.speakers.value) {
      const bool same_handle = !a.handle.empty() && folded(a.handle) == folded(b.handle);
      const bool same_name = !a.name.empty() && folded(a.name) == folded(b.name);
      if (same_handle || same_name) likeness += 2;
    }
  return likeness;
}

void join(std::vector<Candidate>& candidates, const std::vector<ListedTalk>& listed) {
  constexpr int enough = 2;
  std::vector<bool> taken(listed.size());
  std::vector<std::string> titles;
  for (const ListedTalk& each : listed) titles.push_back(folded(each.talk.title));
  for (Candidate& candidate : candidates) {
    if (candidate.is_section_word() || candidate.meaning == Meaning::layout) continue;
    int best = enough - 1;
    const std::string title = folded(candidate.talk.title.value);
    for (std::size_t i = 0; i < listed.size(); ++i) {
      if (taken[i]) continue;
      const int alike = likeness(listed[i].talk, titles[i], candidate.talk, title);
      if (alike <= best) continue;
      best = alike;
      candidate.listed = i;
    }
    if (candidate.listed != nowhere) taken[candidate.listed] = true;
  }
}

// What each heading is.

bool stands_below_talk(const std::vector<Candidate>& candidates, const Candidate& candidate) {
  for (std::size_t above = candidate.parent; above != nowhere; above = candidates[above].parent)
    if (candidates[above].meaning == Meaning::talk && !candidates[above].groups_children()) return true;
  return false;
}

bool stands_below_section(const std::vector<Candidate>& candidates, const Candidate& candidate) {
  if (candidate.heading.level > 6) return false;  // a line in bold ends the section above it
  for (std::size_t above = candidate.parent; above != nowhere; above = candidates[above].parent) {
    const Candidate& section = candidates[above];
    // `## 当日` above the talks
    const bool holds_talks = section.role == SectionRole::none && section.shown_children >= 3;
    const bool is_holder = section.role == SectionRole::timetable || section.role == SectionRole::slides ||
                           section.is_title || holds_talks;
    if (section.is_section_word() && !is_holder) return true;
  }
  return false;
}

bool is_talk(const std::vector<Candidate>& candidates, const Candidate& candidate, int talk_level,
             const Programme& programme, bool headings_win) {
  if (candidate.is_section_word() || candidate.text.empty()) return false;
  if (candidate.is_day && programme.has_times) return false;
  if (candidate.talk.time) return true;
  if (candidate.is_group()) return false;
  if (candidate.listed != nowhere) return true;
  // A track above its talks, and one beside it that has none.
  if (candidate.evidence == 0 && candidate.heading.level < talk_level) return false;
  const Candidate* parent = candidate.parent == nowhere ? nullptr : &candidates[candidate.parent];
  const bool is_unlisted = programme.has_times && candidate.evidence < sure;
  if (parent && parent->groups_children() && (!is_unlisted || parent->talk.kind == TalkKind::lt)) return true;
  if (parent && parent->is_of_talks) return true;
  // What a section tells of is no talk: who wrote it, who helped.
  if (stands_below_section(candidates, candidate)) return false;
  const bool is_on_level = candidate.heading.level == talk_level;
  // 懇親会 beside the heading that holds the talks.
  const bool is_beside = candidate.heading.level < talk_level && !candidate.has_children;
  const bool is_interval =
      (candidate.is_kind_word && is_interlude(candidate.talk.kind)) || candidate.talk.kind == TalkKind::other;
  if (is_beside && is_interval) return true;
  // What little speaks for may hold several talks that much speaks for.
  const bool is_below_group = parent && parent->evidence < sure && parent->sure_children >= 2;
  if (!is_on_level)
    return candidate.evidence >= sure && (is_below_group || !stands_below_talk(candidates, candidate));
  if (programme.is_timetable) return candidate.evidence >= (programme.has_times ? sure : 2);
  return programme.talks.empty() || !programme.headings.empty() || headings_win || candidate.evidence >= 2;
}

/// Where most headings of the talks' level are surely talks, the first of them: what nothing speaks for
/// before it is how the evening began.
std::size_t first_talk_of_many(const std::vector<Candidate>& candidates, int talk_level) {
  std::size_t all = 0;
  std::vector<std::size_t> certain;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].heading.level != talk_level || candidates[i].is_section_word()) continue;
    ++all;
    if (candidates[i].evidence >= sure || candidates[i].listed != nowhere) certain.push_back(i);
  }
  return certain.size() < 3 || 2 * certain.size() < all ? 0 : certain.front();
}

/// Whether the headings of the talks' level that nothing marks are topics. Beside as many that are surely
/// talks they are talks.
bool are_topics(const Note& note, const std::vector<Candidate>& candidates, int talk_level) {
  std::vector<Unmarked> unmarked;
  std::size_t marked = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Candidate& each = candidates[i];
    if (each.heading.level != talk_level || each.is_section_word() || each.meaning == Meaning::layout)
      continue;
    if (each.evidence > 0 || each.listed != nowhere) {
      if (each.evidence >= sure || each.listed != nowhere) ++marked;
      continue;
    }
    const auto next = std::find_if(candidates.begin() + static_cast<std::ptrdiff_t>(i) + 1, candidates.end(),
                                   [&](const Candidate& other) { return other.heading.level <= talk_level; });
    const auto end =
        next == candidates.end() ? static_cast<std::uint32_t>(note.uses.size()) : next->heading.first_line;
    unmarked.push_back({each.text, each.heading.last_line + 1, end});
  }
  return marked < unmarked.size() && are_topics(note, unmarked);
}

}  // namespace

int talk_level_of(const std::vector<Candidate>& candidates) {
  constexpr std::size_t levels = 8;
  std::array<int, levels> certain{};
  std::array<int, levels> shown{};
  std::array<int, levels> count{};
  for (const Candidate& each : candidates) {
    const bool is_grouped = each.parent != nowhere && candidates[each.parent].groups_children();
    if (each.is_section_word() || each.meaning == Meaning::layout || is_grouped) continue;
    const auto level = static_cast<std::size_t>(each.heading.level);
    if (each.evidence >= sure) ++certain[level];
    if (each.evidence == 1) ++shown[level];
    ++count[level];
  }
  std::size_t uppermost = 0;
  for (const int enough : {2, 1})
    for (std::size_t level = 1; level + 1 < levels && uppermost == 0; ++level)
      if (count[level] >= enough) uppermost = level;
  const auto most = std::max_element(certain.begin(), certain.end());
  const auto level = static_cast<std::size_t>(most - certain.begin());
  // Slides below most headings of a level tell it from that of the tracks above.
  const auto most_shown = std::max_element(shown.begin(), shown.end());
  const auto shown_level = static_cast<std::size_t>(most_shown - shown.begin());
  const bool is_told_by_slides = *most <= 1 && *most_shown >= 3 && 2 * *most_shown >= count[shown_level];
  if (is_told_by_slides) return static_cast<int>(shown_level);
  // One sure heading is little beside an upper level of several.
  const bool is_lone = *most == 1 && uppermost < level && count[uppermost] > 2;
  return static_cast<int>(*most > 0 && !is_lone ? level : uppermost);
}

std::vector<Candidate> find_candidates(const Note& note, const std::vector<Heading>& headings,
                                       const Programme& programme, const Words& words) {
  std::vector<Candidate> candidates = read_candidates(note, headings, programme, words);
  join_speaker_headings(note, candidates, words);
  join_slot_headings(note, candidates);
  spread_lt_headings(note, candidates);
  join(candidates, programme.talks);
  return candidates;
}

void find_meanings(const Note& note, std::vector<Candidate>& candidates, const Programme& programme) {
  const int talk_level = talk_level_of(candidates);
  const std::size_t first_talk = first_talk_of_many(candidates, talk_level);
  const bool has_topics = are_topics(note, candidates, talk_level);
  for (const Candidate& each : candidates) {
    if (each.parent == nowhere || each.evidence == 0) continue;
    if (each.evidence == 1) ++candidates[each.parent].shown_children;
    if (each.evidence >= sure) ++candidates[each.parent].sure_children;
  }
  for (Candidate& each : candidates)  // `## 感じたこと` above what was thought of each talk
    if (each.role == SectionRole::impressions && each.sure_children >= 2) each.role = SectionRole::timetable;
  const bool headings_win = std::any_of(candidates.begin(), candidates.end(), [](const Candidate& each) {
    return each.evidence >= sure || each.listed != nowhere;
  });
  for (Candidate& candidate : candidates) {
    if (candidate.meaning == Meaning::layout) continue;
    const auto index = static_cast<std::size_t>(&candidate - candidates.data());
    const bool is_unmarked = candidate.evidence == 0 && candidate.listed == nowhere;
    const bool is_told_so = candidate.parent != nowhere && candidates[candidate.parent].is_of_talks;
    const bool is_no_talk = is_unmarked && !is_told_so && candidate.heading.level == talk_level &&
                            (index < first_talk || has_topics);
    if (!is_no_talk && is_talk(candidates, candidate, talk_level, programme, headings_win)) {
      candidate.meaning = Meaning::talk;
      const Candidate* parent = candidate.parent == nowhere ? nullptr : &candidates[candidate.parent];
      const bool is_of_kind = parent && parent->groups_children() && parent->talk.kind != TalkKind::other;
      if (is_of_kind && candidate.talk.kind == TalkKind::talk) candidate.talk.kind = parent->talk.kind;
      const bool is_block = candidate.groups_children() && candidate.talk.kind != TalkKind::lt;
      if (candidate.is_day || is_block) candidate.talk.kind = TalkKind::other;
      continue;
    }
    const bool is_of_event =
        candidate.heading.level <= talk_level || !stands_below_talk(candidates, candidate);
    const bool is_own = candidate.role == SectionRole::impressions || candidate.role == SectionRole::qa ||
                        candidate.role == SectionRole::tasks;
    if (is_of_event || is_own) candidate.meaning = Meaning::section;
  }
}

}  // namespace notes
