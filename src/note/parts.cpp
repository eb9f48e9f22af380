// SPDX-License-Identifier: MIT
// Which headings and which rows of a programme are talks, and which lines stand below each.
#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "headings.hpp"
#include "notes/blanks.hpp"
#include "notes/fold.hpp"
#include "notes/links.hpp"
#include "notes/talk_kind.hpp"
#include "notes/talk_line.hpp"
#include "programme.hpp"
#include "reader.hpp"
#include "speaker_lines.hpp"
#include "told.hpp"

namespace notes {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
constexpr int sure = 3;  // evidence that makes a talk of a heading wherever it stands

enum class Meaning { text, talk, section, layout };

/// A heading, and what speaks for its being a talk.
struct Candidate {
  Heading heading;
  std::string_view text;
  TalkLine talk;
  std::optional<SectionRole> role;  // of a section word
  bool is_title = false;            // the event's name once more
  bool is_fact = false;             // `## 会場`
  bool is_day = false;              // `## 2019/08/29`, `## DAY1`
  bool is_kind_word = false;        // `## LT`, `## セッション`
  bool is_slot_label = false;       // `## 19:30 Session 1`
  bool calls_several = false;       // `## よかったセッション`, `# Ninja Talks`
  bool has_children = false;        // a deeper heading follows
  bool lists_talks = false;         // the talks are items right below it
  std::size_t parent = nowhere;     // the heading of an upper level that it stands below
  int evidence = 0;
  int sure_children = 0;         // headings right below it that are surely talks
  std::size_t listed = nowhere;  // the talk of the programme that it tells as well
  Meaning meaning = Meaning::text;

  bool is_section_word() const { return role.has_value() || is_fact; }

  /// Above headings, or a list, of talks of its own not a talk, but several.
  bool is_group() const {
    const bool is_plain = !talk.time && talk.speakers.value.empty() && !is_section_word();
    const bool is_named_so = is_day || calls_several || (is_kind_word && !is_interlude(talk.kind));
    return (has_children || lists_talks) && is_plain && is_named_so;
  }

  /// A block with a time is a talk, and so is each heading below it.
  bool groups_children() const {
    return is_group() || (has_children && talk.time && !is_section_word() &&
                          (calls_several || (is_kind_word && talk.kind == TalkKind::lt)));
  }
};

/// A heading that ends in a word for talks in general.
bool calls_several(std::string_view heading) {
  const std::string word = folded(heading);
  for (const std::string_view several :
       {"セッション", "talks", "sessions", "講演", "lt", "発表", "お話", "トーク"})
    if (std::string_view(word).ends_with(several)) return true;
  return false;
}

/// `## [題](https://…/talks/12)`: a link to the page that a conference has for each talk.
bool is_link_to_talk(std::string_view heading) {
  const std::vector<Link> links = read_links(heading);
  if (links.size() != 1 || links.front().image || links.front().span.size() != trim(heading).size())
    return false;
  const std::string& url = links.front().url;
  for (const std::string_view page : {"/talk/", "/talks/", "/session/", "/sessions/", "/proposal/",
                                      "/proposals/", "/presentations/", "/speakers/", "/program/"})
    if (url.find(page) != std::string::npos) return true;
  return false;
}

/// What the first lines below a heading say for it: who speaks, a link to slides.
int evidence_below(const Note& note, const Heading& heading, std::uint32_t end, const Words& words) {
  constexpr int most_lines = 6;
  int lines = 0;
  for (std::uint32_t i = heading.last_line + 1; i < end && lines < most_lines; ++i) {
    if (note.uses[i] != LineUse::text) continue;
    if (++lines <= 2 && is_speaker_line(note, i, words)) return sure;
    if (lines <= 2 && (is_link_to_talk(trim(line_text(note, i))) || tells_speaker(note, i, words)))
      return sure;
    for (const Link& link : links_in(note, i))
      if (words.link_role(link.url) == LinkRole::slides) return 1;
  }
  return 0;
}

int evidence_of(const Note& note, const Candidate& candidate, std::uint32_t end, const Words& words) {
  if (candidate.is_section_word()) return 0;
  const TalkLine& talk = candidate.talk;
  int evidence = talk.time ? sure + 1 : 0;
  if (!talk.speakers.value.empty() || is_link_to_talk(candidate.text)) evidence += sure;
  if (talk.labelled || talk.kind != TalkKind::talk) evidence += 2;
  return evidence + evidence_below(note, candidate.heading, end, words);
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
  const std::string title = folded(candidate.text);
  for (const std::string_view talks : {"セッション", "発表", "トーク", "講演", "lt"})
    if (title.find(talks) != std::string::npos) return true;
  return false;
}

/// `以下、LT` by itself between two talks: those behind it are such talks.
std::uint32_t first_line_of_lts(const Note& note) {
  for (std::uint32_t i = 0; i < note.uses.size(); ++i) {
    if (!is_open_text(note, i)) continue;
    const std::string text = folded(line_text(note, i));
    if (text == "以下、lt" || text == "以下lt" || text == "ここからlt" || text == "以下、ライトニングトーク")
      return i;
  }
  return static_cast<std::uint32_t>(note.uses.size());
}

std::vector<Candidate> find_candidates(const Note& note, const std::vector<Heading>& headings,
                                       const Programme& programme, const Words& words) {
  std::vector<Candidate> candidates;
  for (const Heading& heading : headings) {
    Candidate candidate;
    candidate.heading = heading;
    candidate.text = note.shown.text(heading.text);
    const std::string plain = plain_text(candidate.text);
    candidate.role = words.section_role(plain);
    candidate.is_fact = words.fact_role(plain) != FactRole::none;
    candidate.is_day = names_day(plain);
    candidate.is_title = candidates.empty() && !is_kind_word(plain, words) && repeats_title(note, plain);
    if (candidate.is_title) candidate.role = SectionRole::none;
    candidate.is_kind_word = is_kind_word(plain, words);
    candidate.lists_talks =
        std::binary_search(programme.headings.begin(), programme.headings.end(), heading.first_line);
    candidates.push_back(std::move(candidate));
  }
  read_talk_lines(candidates, words);
  const std::uint32_t first_lt = first_line_of_lts(note);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Candidate& candidate = candidates[i];
    candidate.calls_several = calls_several(candidate.talk.title.value);
    candidate.is_slot_label = is_kind_word(candidate.talk.title.value, words);
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
    if (candidate.has_children && tells_of_talks(candidate)) candidate.role = SectionRole::timetable;
    // Up from the heading before: what stands below it on its level or deeper is none.
    std::size_t above = i == 0 ? nowhere : i - 1;
    while (above != nowhere && candidates[above].heading.level >= candidate.heading.level)
      above = candidates[above].parent;
    candidate.parent = above;
  }
  return candidates;
}

/// `## 題` and right below it `### X社 名字さん`: a heading that names the speaker of the one above.
void join_speaker_headings(const Note& note, std::vector<Candidate>& candidates) {
  for (std::size_t i = 1; i < candidates.size(); ++i) {
    Candidate& above = candidates[i - 1];
    Candidate& speaker = candidates[i];
    const bool is_person = speaker.talk.title.value.empty() && !speaker.talk.speakers.value.empty();
    const bool is_below = speaker.heading.level > above.heading.level && !above.is_section_word() &&
                          !above.is_kind_word && !above.is_day && above.talk.speakers.value.empty();
    const bool is_right_below = std::all_of(note.uses.begin() + above.heading.last_line + 1,
                                            note.uses.begin() + speaker.heading.first_line,
                                            [](LineUse use) { return use == LineUse::blank; });
    if (!is_person || !is_below || !is_right_below) continue;
    above.talk.speakers.value = speaker.talk.speakers.value;
    above.evidence += sure;
    speaker.meaning = Meaning::layout;
    speaker.evidence = 0;
  }
}

/// `## 19:35-19:55 Session 1` and one heading below it, `### 題 / @x`: slot and talk are one.
void join_slot_headings(std::vector<Candidate>& candidates) {
  for (std::size_t i = 0; i + 1 < candidates.size(); ++i) {
    Candidate& slot = candidates[i];
    Candidate& talk = candidates[i + 1];
    const bool is_slot = slot.talk.time && slot.is_slot_label && slot.talk.speakers.value.empty();
    const bool is_only_child =
        talk.heading.level > slot.heading.level && !talk.talk.time &&
        (i + 2 == candidates.size() || candidates[i + 2].heading.level != talk.heading.level);
    if (!is_slot || !is_only_child || talk.is_section_word()) continue;
    slot.talk.title = talk.talk.title;
    slot.talk.title.span = shifted(talk.talk.title.span, talk.heading.text.begin - slot.heading.text.begin);
    slot.talk.speakers = talk.talk.speakers;
    slot.talk.speakers.span =
        shifted(talk.talk.speakers.span, talk.heading.text.begin - slot.heading.text.begin);
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

/// The level with the most headings that are surely talks; else the uppermost with two headings that may
/// be talks, for talks have topics, and a lone heading above others is a title. 0 if there is no heading.
int talk_level_of(const std::vector<Candidate>& candidates) {
  constexpr std::size_t levels = 8;
  std::array<int, levels> certain{};
  std::array<int, levels> count{};
  for (const Candidate& each : candidates) {
    const bool is_grouped = each.parent != nowhere && candidates[each.parent].groups_children();
    if (each.is_section_word() || each.meaning == Meaning::layout || is_grouped) continue;
    const auto level = static_cast<std::size_t>(each.heading.level);
    if (each.evidence >= sure) ++certain[level];
    ++count[level];
  }
  std::size_t uppermost = 0;
  for (const int enough : {2, 1})
    for (std::size_t level = 1; level + 1 < levels && uppermost == 0; ++level)
      if (count[level] >= enough) uppermost = level;
  const auto most = std::max_element(certain.begin(), certain.end());
  const auto level = static_cast<std::size_t>(most - certain.begin());
  // One sure heading is little beside an upper level of several.
  const bool is_lone = *most == 1 && uppermost < level && count[uppermost] > 2;
  return static_cast<int>(*most > 0 && !is_lone ? level : uppermost);
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
    const bool is_holder = candidates[above].role == SectionRole::timetable ||
                           candidates[above].role == SectionRole::slides || candidates[above].is_title;
    if (candidates[above].is_section_word() && !is_holder) return true;
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
  const Candidate* parent = candidate.parent == nowhere ? nullptr : &candidates[candidate.parent];
  const bool is_unlisted = programme.has_times && candidate.evidence < sure;
  if (parent && parent->groups_children() && (!is_unlisted || parent->talk.kind == TalkKind::lt)) return true;
  // What a section tells of is no talk: who wrote it, who helped.
  if (stands_below_section(candidates, candidate)) return false;
  const bool is_on_level = candidate.heading.level == talk_level;
  // 懇親会 beside the heading that holds the talks.
  const bool is_beside = candidate.heading.level < talk_level && !candidate.has_children;
  if (is_beside && candidate.is_kind_word && is_interlude(candidate.talk.kind)) return true;
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

void find_meanings(std::vector<Candidate>& candidates, const Programme& programme) {
  const int talk_level = talk_level_of(candidates);
  const std::size_t first_talk = first_talk_of_many(candidates, talk_level);
  for (const Candidate& each : candidates)
    if (each.parent != nowhere && each.evidence >= sure) ++candidates[each.parent].sure_children;
  const bool headings_win = std::any_of(candidates.begin(), candidates.end(), [](const Candidate& each) {
    return each.evidence >= sure || each.listed != nowhere;
  });
  for (Candidate& candidate : candidates) {
    if (candidate.meaning == Meaning::layout) continue;
    const auto index = static_cast<std::size_t>(&candidate - candidates.data());
    const bool is_before_talks = index < first_talk && candidate.evidence == 0 && candidate.listed == nowhere;
    if (!is_before_talks && is_talk(candidates, candidate, talk_level, programme, headings_win)) {
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

// Talks and parts.

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
  const std::string title = folded(note.title.value);
  for (const std::string_view word : {"lightningtalk", "ライトニングトーク", "lt大会", "lt会", "lt回",
                                      "ltパーティ", "lt祭", "ltナイト", "ltnight"})
    if (title.find(word) != std::string::npos) return true;
  return false;
}

}  // namespace

void read_title(Note& note) {
  const auto* given = first_value(note.preamble, {"title"});
  if (given) note.title = *given;
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
  const Programme programme = read_programme(note, headings, words);
  std::vector<Candidate> candidates = find_candidates(note, headings, programme, words);
  join_speaker_headings(note, candidates);
  join_slot_headings(candidates);
  spread_lt_headings(note, candidates);
  join(candidates, programme.talks);
  const bool list_counts = is_of_weight(programme, candidates);
  find_meanings(candidates, list_counts ? programme : Programme{});
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
