// SPDX-License-Identifier: MIT
// What the lines of a talk tell about it: who speaks, its slides, its video.
#include <algorithm>
#include <optional>

#include "notes/blanks.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/html.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_form.hpp"
#include "notes/time_range.hpp"
#include "reader.hpp"
#include "speaker_lines.hpp"

namespace notes {
namespace {

/// An address that says of itself that slides stand there: `/slide/`, `//slides.`.
bool is_called_slides(std::string_view url) {
  return holds(url, "/slide") || holds(url, "//slide") || holds(url, "/presentation");
}

LinkRole role_of_label(FactRole label) {
  if (label == FactRole::slides) return LinkRole::slides;
  return label == FactRole::video ? LinkRole::video : LinkRole::none;
}

/// The role of a link within a talk: by its host, a profile on such a host aside, else by what labels it.
LinkRole role_of(const Link& link, FactRole label, const Words& words) {
  const LinkRole by_host = words.link_role(link.url);
  if (by_host == LinkRole::video) return by_host;
  if (by_host == LinkRole::slides) return leads_to_page(link.url) ? by_host : LinkRole::none;
  const LinkRole by_label = role_of_label(label);
  return by_label == LinkRole::none ? role_of_label(words.fact_role(link.text)) : by_label;
}

/// Whether a line holds one link and nothing else but its label.
bool is_link_alone(std::string_view text, const Fact& fact, const Link& link) {
  const std::string_view around = fact.label.value.empty() ? text : std::string_view(fact.value.value);
  return trim(around).size() == link.span.size();
}

/// Whether a line begins a list item of several lines: they would hang in the air without it.
bool holds_more(const Note& note, std::uint32_t line) {
  const auto& blocks = note.outline.blocks;
  const Block& around = blocks[blocks[note.outline.lines[line].block].parent];
  return around.kind == BlockKind::item && around.first_line == line && around.last_line > line;
}

/// `- 資料` above nested items: what the item that holds this line says they are.
FactRole role_of_item_around(const Note& note, std::uint32_t line, const Words& words) {
  const auto& blocks = note.outline.blocks;
  const Block& item = blocks[blocks[note.outline.lines[line].block].parent];
  if (item.kind != BlockKind::item) return FactRole::none;
  const Block& around = blocks[blocks[item.parent].parent];
  if (around.kind != BlockKind::item) return FactRole::none;
  return words.fact_role(plain_text(trim(line_text(note, around.first_line))));
}

class TalkFacts {
 public:
  TalkFacts(Note& note, NotedTalk& talk, const Words& words) : note_(note), talk_(talk), words_(words) {}

  void read() {
    read_heading();
    for (const std::uint32_t i : lines_of(note_, talk_.part)) {
      if (note_.uses[i] != LineUse::text) continue;
      const Block& block = note_.outline.blocks[note_.outline.lines[i].block];
      if (block.kind == BlockKind::heading) {  // 発表資料 below the talk
        below_ = words_.fact_role(plain_text(note_.shown.text(block.content)));
        continue;
      }
      if (block.kind == BlockKind::table && block.first_line == i) read_table(note_.outline.lines[i].block);
      if (!is_code(note_, i)) read_links_of(i);
      if (is_open_text(note_, i)) read_speakers_of(i);
      if (is_open_text(note_, i)) read_title_of(i);
      if (is_open_text(note_, i) && !is_told_) read_time_of(i);
      if (note_.uses[i] == LineUse::text) is_told_ = true;
    }
  }

 private:
  /// The heading may be the link to the slides.
  void read_heading() {
    const Part& part = note_.parts[talk_.part];
    if (part.level == 0) return;
    for (Link link : read_links(note_.shown.text(part.heading))) {
      const bool is_slides = words_.link_role(link.url) == LinkRole::slides || is_called_slides(link.url);
      if (link.image || !is_slides) continue;
      link.span = shifted(link.span, part.heading.begin);
      link.url_span = shifted(link.url_span, part.heading.begin);
      talk_.slides.push_back(std::move(link));
    }
  }

  bool is_like_title(const Link& link) const {
    const std::string title = folded(talk_.title);
    const std::string text = folded(link.text);
    constexpr std::size_t least = 6;  // bytes
    return std::min(title.size(), text.size()) >= least &&
           (text.find(title) != std::string::npos || title.find(text) != std::string::npos);
  }

  bool is_on_site_of_event(std::string_view url) const {
    const std::string_view host = split_address(note_.url.value).host;
    return !host.empty() && host == split_address(url).host && !is_called_slides(url);
  }

  /// A link by itself before anything is told is the talk's, if it is called like it or like slides.
  bool is_slides_by_place(const Link& link, bool alone) const {
    if (!alone || is_told_ || words_.link_role(link.url) != LinkRole::none) return false;
    if (leads_to_talk(link.url) || is_on_site_of_event(link.url)) return false;  // the talk's page
    if (holds(link.url, "twitter.com/") || link.url.find("//") == std::string::npos) return false;
    return is_called_slides(link.url) || is_like_title(link);
  }

  void read_links_of(std::uint32_t line) {
    const std::span<const Link> links = links_in(note_, line);
    if (links.empty()) return;
    const std::string_view text = line_text(note_, line);
    const Fact fact = fact_of(note_, read_labelled_line(note_, line, words_));
    FactRole label = fact.role;
    if (label == FactRole::none) label = role_of_item_around(note_, line, words_);
    if (label == FactRole::none) label = below_;
    const bool is_html = trim(text).starts_with('<');
    const bool is_of_others = holds(text, "参考") || holds(text, "前回") || holds(text, "関連");
    for (const Link& link : links) {
      const bool alone = is_link_alone(text, fact, link);
      LinkRole role = link.image ? LinkRole::none : role_of(link, label, words_);
      if (role == LinkRole::none && is_slides_by_place(link, alone)) role = LinkRole::slides;
      if (role != LinkRole::slides && role != LinkRole::video) continue;
      auto& found = role == LinkRole::slides ? talk_.slides : talk_.videos;
      const bool is_known =
          std::any_of(found.begin(), found.end(), [&](const Link& known) { return known.url == link.url; });
      // In the midst of prose only the first one is taken for the talk's own.
      if (is_known || (!alone && !is_html && (!found.empty() || is_of_others))) continue;
      found.push_back(link);
      if (link.text.empty()) found.back().text = fact.label.value;
      if (tells_author_of(text) && alone && !is_html && !holds_more(note_, line))
        note_.uses[line] = LineUse::link;
    }
  }

  /// `{% include slides.html author="hakoda" … %}`: who gave a talk that names nobody. False if it says more
  /// than the talk and the address do.
  bool tells_author_of(std::string_view text) {
    const std::string_view tag = trim(text);
    const std::string_view author = html_attribute(tag, "author");
    if (!tag.starts_with("{%") || author.empty()) return true;
    if (talk_.speakers.empty()) talk_.speakers = read_speakers(author, words_);
    return holds(tag, "/" + std::string(author)) ||
           std::any_of(talk_.speakers.begin(), talk_.speakers.end(),
                       [&](const Speaker& each) { return each.handle == author || each.name == author; });
  }

  void read_speakers_of(std::uint32_t line) {
    const LabelledLine labelled = read_labelled_line(note_, line, words_);
    const bool is_further = labelled.role == FactRole::speakers && !speakers_label_.empty() &&
                            labelled.label != speakers_label_;  // パネリスト below モデレータ
    if (!talk_.speakers.empty() && !is_further) return;
    const bool is_nested =
        labelled.role == FactRole::none &&
        (below_ == FactRole::speakers || role_of_item_around(note_, line, words_) == FactRole::speakers);
    if (labelled.role != FactRole::speakers && !is_nested) return;
    Fact fact = fact_of(note_, labelled);
    if (is_nested) fact.value = located(note_, trim(line_text(note_, line)));
    if (fact.value.value.empty()) return;
    fact.role = FactRole::speakers;
    if (const std::uint32_t name = is_nested ? name_below_company(line) : line; name > line) {
      talk_.speakers = read_speakers(trim(line_text(note_, name)), words_);
      for (Speaker& speaker : talk_.speakers)
        if (speaker.affiliation.empty()) speaker.affiliation = fact.value.value;
      fact.value = located(note_, {line_text(note_, line).data(), line_text(note_, name).end()});
      note_.uses[name] = LineUse::fact;  // what she is there stays text
    } else {
      for (Speaker& speaker : read_speakers(fact.value.value, words_))
        talk_.speakers.push_back(std::move(speaker));
    }
    speakers_label_ = labelled.label;
    talk_.facts.push_back(std::move(fact));
    if (!holds_more(note_, line)) note_.uses[line] = LineUse::fact;
  }

  /// Two or three lines below `## speaker`, and no more: the company, what somebody is there, and who. The
  /// last one's number, or the first one's where they are otherwise.
  std::uint32_t name_below_company(std::uint32_t line) const {
    constexpr std::uint32_t most_below = 2;
    std::uint32_t name = line;
    while (name + 1 < note_.uses.size() && note_.uses[name + 1] == LineUse::text) ++name;
    const bool is_so = below_ == FactRole::speakers && name - line <= most_below &&
                       may_be_name(trim(line_text(note_, name))) &&
                       !names_speakers(trim(line_text(note_, line)), words_);
    return is_so ? name : line;
  }

  /// `テーマ：題` below a heading that tells the speaker alone.
  void read_title_of(std::uint32_t line) {
    if (!talk_.title.empty()) return;
    const LabelledLine labelled = read_labelled_line(note_, line, words_);
    if (labelled.role != FactRole::theme) return;
    Fact fact = fact_of(note_, labelled);
    const bool is_below =
        fact.value.value.empty() && line + 1 < note_.uses.size() && is_open_text(note_, line + 1);
    if (is_below) fact.value = located(note_, trim(line_text(note_, line + 1)));
    if (fact.value.value.empty()) return;
    talk_.title = plain_text(fact.value.value);
    talk_.title_span = fact.value.span;
    talk_.facts.push_back(std::move(fact));
    if (!holds_more(note_, line)) note_.uses[line] = LineUse::fact;
    if (is_below) note_.uses[line + 1] = LineUse::fact;
  }

  /// A table of one row with a column of speakers.
  void read_table(std::uint32_t table) {
    if (!talk_.speakers.empty()) return;
    const auto rows = table_rows(note_.shown.text(), note_.outline, table);
    if (rows.size() != 2 || !rows[0].header) return;
    for (std::size_t i = 0; i < std::min(rows[0].cells.size(), rows[1].cells.size()); ++i) {
      const bool is_speakers =
          words_.column_role(plain_text(note_.shown.text(rows[0].cells[i]))) == ColumnRole::speakers;
      if (is_speakers) talk_.speakers = read_speakers(note_.shown.text(rows[1].cells[i]), words_);
    }
  }

  /// `時間: 10:30-11:15`, or a range by itself, before anything is told.
  void read_time_of(std::uint32_t line) {
    if (talk_.time) return;
    const std::string_view text = trim(line_text(note_, line));
    const LabelledLine labelled = read_labelled_line(note_, line, words_);
    const std::string_view value = labelled.role == FactRole::date ? labelled.value : text;
    const auto time = read_time_range(value);
    if (!time || !time->end || time->span.begin != 0) return;
    const std::string_view behind = trim(value.substr(time->span.end));  // 13:20 - 14:00 名字さん
    const bool is_speaker = talk_.speakers.empty() && may_be_name(behind);
    if (!behind.empty() && !is_speaker) return;
    if (is_speaker) talk_.speakers = read_speakers(behind, words_);
    talk_.time = shifted(*time, span_in(note_.shown.text(), value).begin);
    if (time->start) talk_.start = time->start->minutes;
    talk_.end = time->end->minutes;
  }

  Note& note_;
  NotedTalk& talk_;
  const Words& words_;
  FactRole below_ = FactRole::none;  // of the heading that was passed last
  std::string_view speakers_label_;  // of the line that told who speaks
  bool is_told_ = false;             // something was said before
};

}  // namespace

void read_talk_facts(Note& note, NotedTalk& talk, const Words& words) {
  read_speaker_lines(note, talk, words);
  TalkFacts(note, talk, words).read();
  if (talk.speakers.empty()) read_speaker_sentence(note, talk, words);
}

}  // namespace notes
