// SPDX-License-Identifier: MIT
// Markdown's own headings, and what people write in their place.
#include "headings.hpp"

#include <algorithm>
#include <array>

#include "notes/blanks.hpp"
#include "notes/byte_set.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/html.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/talk_kind.hpp"
#include "notes/talk_line.hpp"
#include "notes/text_set.hpp"
#include "notes/time_range.hpp"
#include "notes/width.hpp"
#include "reader.hpp"

namespace notes {
namespace {

constexpr int below_all_levels = 7;
constexpr std::size_t longest_meant_heading = 100;  // columns

/// Who marks headings with `##` and draws rules elsewhere meant a rule below a line of text as well.
bool draws_rules(const Note& note) {
  bool has_rule = false;
  bool has_marked_heading = false;
  for (const Block& block : note.outline.blocks) {
    has_rule |= block.kind == BlockKind::thematic_break && block.mark == '-';
    has_marked_heading |= block.kind == BlockKind::heading && block.mark == '#' && block.level > 1;
  }
  return has_rule && has_marked_heading;
}

bool is_rule_below_text(const Note& note, const Block& heading, bool rules_drawn) {
  const bool is_long = note.shown.text(heading.content).find('\n') != std::string_view::npos;
  return heading.mark == '-' && (is_long || rules_drawn);
}

/// `##題`, `＃＃ 題`: where the text begins behind so many marks.
struct Marks {
  int count = 0;
  std::string_view text;
};

Marks leading_marks(std::string_view line) {
  constexpr std::string_view wide = "＃";
  Marks marks{0, line};
  for (;;) {
    if (marks.text.starts_with('#'))
      marks.text.remove_prefix(1);
    else if (marks.text.starts_with(wide))
      marks.text.remove_prefix(wide.size());
    else
      return {marks.count, trim(marks.text)};
    ++marks.count;
  }
}

/// One `#` directly before a word is a hashtag.
bool is_unspaced_heading(const Marks& marks) {
  return marks.count >= 2 && marks.count <= 6 && !marks.text.empty() &&
         !is_wider_than(marks.text, longest_meant_heading);
}

/// What stands between the stars of a line that is all in bold; else empty.
std::string_view bold_text(std::string_view line) {
  for (const std::string_view mark : {"**", "__"}) {
    if (line.size() <= 2 * mark.size() || !line.starts_with(mark) || !line.ends_with(mark)) continue;
    const std::string_view inside = line.substr(mark.size(), line.size() - 2 * mark.size());
    if (inside.find(mark) == std::string_view::npos) return trim(inside);
  }
  return {};
}

/// `【日時】`: what stands in brackets that hold all of a line; else empty.
std::string_view bracketed_text(std::string_view line) {
  constexpr std::string_view open = "【";
  constexpr std::string_view close = "】";
  if (!line.starts_with(open) || find_first(line, close) + close.size() != line.size()) return {};
  return trim(line.substr(open.size(), line.size() - open.size() - close.size()));
}

/// What stands behind `◎`, `■` or a mark like them; else empty.
std::string_view marked_text(std::string_view line) {
  constexpr std::array<std::string_view, 11> marks{"◎", "■", "●", "◆", "▼", "▲", "□", "○", "◯", "◇", "★"};
  for (const std::string_view mark : marks)
    if (line.starts_with(mark)) return trim(line.substr(mark.size()));
  return {};
}

/// What is said in bold is no heading.
bool is_sentence(std::string_view text) {
  if (text.ends_with("。")) return true;
  for (const std::string_view verb : {"ました", "ません", "ましょう", "ください"})
    if (text.find(verb) != std::string_view::npos) return true;
  return false;
}

bool is_top_level_text(const Note& note, std::uint32_t line) {
  return is_open_text(note, line) && note.outline.blocks[note.outline.lines[line].block].parent == 0;
}

Heading heading_of_line(const Note& note, std::uint32_t line, int level, std::string_view text) {
  const Line& whole = note.outline.lines[line];
  return {line, line, level, {whole.text, whole.span.end}, span_in(note.shown.text(), text), {}, {}};
}

void add_meant_heading(const Note& note, std::uint32_t line, std::vector<Heading>& found) {
  static constexpr TextSet openings{"#", "＃", "【", "**", "__", "◎", "■", "●",
                                    "◆", "▼",  "▲",  "□",  "○",  "◯", "◇", "★"};
  const std::string_view text = trim(line_text(note, line));
  if (openings.at_front(text) == 0 || is_wider_than(text, longest_meant_heading)) return;
  if (const Marks marks = leading_marks(text); is_unspaced_heading(marks)) {
    found.push_back(heading_of_line(note, line, marks.count, marks.text));
    return;
  }
  const Block& block = note.outline.blocks[note.outline.lines[line].block];
  const bool is_alone = block.first_line == block.last_line;
  if (const std::string_view inside = bracketed_text(text); !inside.empty())
    found.push_back(heading_of_line(note, line, below_all_levels, inside));
  else if (const std::string_view bold = bold_text(text); is_alone && !bold.empty() && !is_sentence(bold))
    found.push_back(heading_of_line(note, line, below_all_levels, bold));
  else if (const std::string_view marked = marked_text(text); !marked.empty())
    found.push_back(heading_of_line(note, line, below_all_levels, marked));
}

void add_html_headings(const Note& note, const Block& block, std::vector<Heading>& found) {
  for (const HtmlElement& element : read_html(note.shown.text(), block.span)) {
    if (element.kind != HtmlKind::heading) continue;
    const auto first = static_cast<std::uint32_t>(note.source.line_at(element.span.begin));
    const auto last = static_cast<std::uint32_t>(note.source.line_at(element.span.end));
    if (note.uses[first] == LineUse::text)
      found.push_back({first, last, element.level, element.span, element.content, {}, {}});
  }
}

/// `## 題` right behind a line of HTML, which Markdown takes for more HTML.
void add_headings_within_html(const Note& note, const Block& block, std::vector<Heading>& found) {
  for (std::uint32_t i = block.first_line + 1; i <= block.last_line; ++i) {
    if (note.uses[i] != LineUse::text) continue;
    const std::string_view text = trim(line_text(note, i));
    const Marks marks = leading_marks(text);
    const bool is_set_off =
        marks.count > 0 && text.substr(static_cast<std::size_t>(marks.count)).starts_with(' ');
    if (is_set_off && marks.count <= 6 && !marks.text.empty())
      found.push_back(heading_of_line(note, i, marks.count, marks.text));
  }
}

/// `X「題」`, which ends with the title.
bool is_quoted_talk(std::string_view text, const Words& words) {
  if (!text.ends_with("」") && !text.ends_with("』")) return false;
  const std::size_t open = std::min(find_first(text, "「"), find_first(text, "『"));
  if (open == std::string_view::npos || open == 0) return false;
  return names_speakers(trim(text.substr(0, open)), words);
}

/// `1.題 @x` by itself, which Markdown takes for a paragraph.
bool is_numbered_talk(std::string_view text, const Words& words) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits == 0 || digits > 2 || digits == std::string_view::npos) return false;
  static constexpr TextSet signs{".", "．", ")", "）"};
  const std::size_t sign = signs.at_front(text.substr(digits));
  const std::string_view behind = text.substr(digits + sign);
  if (sign == 0 || behind.empty() || (behind.front() >= '0' && behind.front() <= '9')) return false;
  const TalkLine line = read_talk_line(behind, words);
  return !line.title.value.empty() && !line.speakers.value.empty();
}

constexpr std::string_view ideographic_blank = "　";

/// An outline by blanks alone: most lines are set in.
bool is_set_in_outline(const Note& note) {
  std::size_t lines = 0;
  std::size_t set_in = 0;
  for (std::uint32_t i = 0; i < note.uses.size(); ++i) {
    if (!is_top_level_text(note, i)) continue;
    ++lines;
    if (line_text(note, i).starts_with(ideographic_blank)) ++set_in;
  }
  constexpr std::size_t least = 4;
  return set_in >= least && 2 * set_in >= lines;
}

bool is_in_parentheses(std::string_view text) {
  return (text.starts_with("(") && text.ends_with(")")) || (text.starts_with("（") && text.ends_with("）"));
}

/// `19:30-20:00 題`, as against `19:30に着いた`.
bool begins_with_slot(std::string_view text) {
  const auto time = read_time_range(text);
  if (!time || time->span.begin != 0) return false;
  const std::string_view behind = text.substr(time->span.end);
  return behind.starts_with(' ') || behind.starts_with('\t') || behind.starts_with(ideographic_blank) ||
         behind.starts_with("「") || behind.starts_with(':');
}

/// Lines without any mark that are headings all the same.
class PlainHeadings {
 public:
  /// Where headings are marked, times stand in the midst of notes.
  PlainHeadings(const Note& note, const Words& words, bool has_marked)
      : note_(note),
        words_(words),
        has_marked_(has_marked),
        is_set_in_(!has_marked && is_set_in_outline(note)) {}

  std::vector<Heading> find() const {
    std::vector<Heading> found;
    for (const Block& block : note_.outline.blocks) {
      const std::uint32_t line = block.first_line;
      if (block.kind != BlockKind::paragraph || !is_top_level_text(note_, line)) continue;
      const std::string_view text = trim(line_text(note_, line));
      if (!text.empty() && is_heading(line, text) && !is_wider_than(text, longest_meant_heading))
        found.push_back(heading_of_line(note_, line, below_all_levels, text));
    }
    return found.size() < 2 ? std::vector<Heading>() : found;
  }

 private:
  bool is_heading(std::uint32_t line, std::string_view text) const {
    const bool is_above_speaker =
        role_of(line + 1) == FactRole::speakers && role_of(line) != FactRole::speakers;
    if (is_above_speaker || is_quoted_talk(text, words_) || is_numbered_talk(text, words_)) return true;
    if (!has_marked_ && begins_with_slot(text) && !begins_with_slot(next_line_of_paragraph(line)))
      return true;
    return is_set_in_ && heads_outline(line, text);
  }

  FactRole role_of(std::uint32_t line) const {
    const bool is_text = line < note_.uses.size() && note_.uses[line] == LineUse::text;
    return is_text ? read_labelled_line(note_, line, words_).role : FactRole::none;
  }

  std::string_view next_line_of_paragraph(std::uint32_t line) const {
    const bool is_last = note_.outline.blocks[note_.outline.lines[line].block].last_line == line;
    return is_last ? std::string_view() : trim(line_text(note_, line + 1));
  }

  /// Tells nothing of its own: a label, an address, who speaks, a remark in parentheses.
  bool is_aside(std::uint32_t line, std::string_view text) const {
    return role_of(line) != FactRole::none || !links_in(note_, line).empty() || is_in_parentheses(text) ||
           names_speakers(text, words_);
  }

  /// A line that is not set in above lines that are.
  bool heads_outline(std::uint32_t line, std::string_view text) const {
    if (line_text(note_, line).starts_with(ideographic_blank) || is_aside(line, text)) return false;
    if (const auto kind = find_talk_kind(text, words_); kind && is_interlude(*kind)) return true;
    for (std::uint32_t i = line + 1; i < note_.uses.size(); ++i) {
      const std::string_view below = line_text(note_, i);
      if (below.starts_with(ideographic_blank)) return true;
      if (is_top_level_text(note_, i) && !is_aside(i, trim(below))) return false;
    }
    return false;
  }

  const Note& note_;
  const Words& words_;
  bool has_marked_;
  bool is_set_in_;
};

/// The lines of `{% highlight ruby %}` to its end, and of the like of Hugo: their `#` are comments of code.
std::vector<bool> highlighted_lines(const Note& note) {
  std::vector<bool> lines(note.uses.size());
  bool is_inside = false;
  for (std::uint32_t i = 0; i < note.uses.size(); ++i) {
    const std::string_view text = trim(line_text(note, i));
    const bool is_tag = text.starts_with("{%") || text.starts_with("{{");
    const bool is_highlight = is_tag && text.find("highlight") != std::string_view::npos;
    if (is_highlight)
      is_inside =
          text.find("endhighlight") == std::string_view::npos && text.find('/') == std::string_view::npos;
    lines[i] = is_inside;
  }
  return lines;
}

/// DAY 1, 2日目, 二日目, 初日, 最終日.
bool counts_day(std::string_view text) {
  const FoldedView word(text);
  std::string_view rest = word.text();
  if (rest == "初日" || rest == "最終日") return true;
  const bool has_word = rest.starts_with("day");
  if (has_word) rest.remove_prefix(3);
  const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
  const std::string_view behind = rest.substr(digits);
  if (digits > 0 && (behind == "日目" || (behind.empty() && has_word))) return true;
  for (const std::string_view number : {"一", "二", "三", "四", "五"})
    if (rest.starts_with(number) && rest.substr(number.size()) == "日目") return true;
  return false;
}

/// A day's count without what holds it and a date together: `Day 1 (12/17)`, `DAY1: 12/17`.
std::string_view without_joints(std::string_view text) {
  static constexpr std::array<std::string_view, 9> joints{"(", "（", ")", "）", ":", "：", "-", "/", "・"};
  text = trim(text);
  for (const std::string_view joint : joints) {
    if (text.starts_with(joint)) text = trim(text.substr(joint.size()));
    if (text.ends_with(joint)) text = trim(text.substr(0, text.size() - joint.size()));
  }
  return text;
}

}  // namespace

bool names_day(std::string_view text) {
  const auto date = find_date(text);
  if (!date) return counts_day(text);
  const std::string_view before = without_joints(text.substr(0, date->span.begin));
  const std::string_view behind = without_joints(text.substr(date->span.end));
  if (before.empty()) return behind.empty() || counts_day(behind);
  return behind.empty() && counts_day(before);
}

std::vector<Heading> find_headings(const Note& note, const Words& words) {
  std::vector<Heading> found;
  const bool rules_drawn = draws_rules(note);
  for (const Block& block : note.outline.blocks) {
    if (block.parent != 0) continue;
    if (block.kind == BlockKind::heading && note.uses[block.first_line] == LineUse::text &&
        !is_rule_below_text(note, block, rules_drawn))
      found.push_back({block.first_line, block.last_line, block.level, block.span, block.content, {}, {}});
    else if (block.kind == BlockKind::html)
      add_html_headings(note, block, found), add_headings_within_html(note, block, found);
    else if (block.kind == BlockKind::paragraph)
      for (std::uint32_t i = block.first_line; i <= block.last_line; ++i)
        if (is_top_level_text(note, i)) add_meant_heading(note, i, found);
  }
  const bool has_marked = std::any_of(found.begin(), found.end(), [](const Heading& each) {
    return each.level > 1 && each.level < below_all_levels;
  });
  for (const Heading& plain : PlainHeadings(note, words, has_marked).find()) {
    const bool is_known = std::any_of(found.begin(), found.end(), [&](const Heading& each) {
      return each.first_line <= plain.first_line && plain.first_line <= each.last_line;
    });
    if (!is_known) found.push_back(plain);
  }
  if (holds(note.shown.text(), "{%") || holds(note.shown.text(), "{{")) {
    const std::vector<bool> is_highlighted = highlighted_lines(note);
    std::erase_if(found, [&](const Heading& heading) { return is_highlighted[heading.first_line]; });
  }
  std::sort(found.begin(), found.end(),
            [](const Heading& a, const Heading& b) { return a.first_line < b.first_line; });
  for (Heading& heading : found) {
    const PlainView plain(note.shown.text(heading.text));
    heading.role = words.section_role(plain.text());
    heading.fact = words.fact_role(plain.text());
  }
  return found;
}

}  // namespace notes
