// SPDX-License-Identifier: MIT
// Questions and answers: where they are marked as such, and where a label says that what follows are some.
#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include "headings.hpp"
#include "notes/blanks.hpp"
#include "notes/links.hpp"
#include "notes/width.hpp"
#include "question_marks.hpp"
#include "reader.hpp"

namespace notes {
namespace {

// How deep a line stands: of a heading 0, of a paragraph 1, of a bullet 2, of a paragraph in a bullet 3 …
constexpr int heading_level = 0;
constexpr int no_level = std::numeric_limits<int>::max();

/// What the lines of all talks are asked for, found once.
struct Layout {
  std::vector<Heading> headings;       // that are lines of a talk still, in their order
  std::vector<std::uint32_t> heading;  // of each line: the heading that begins there, counted from 1
  std::vector<int> depth;              // of each block: the items around it, itself included
};

Layout layout_of(const Note& note, const Words& words) {
  Layout layout{find_headings(note, words), std::vector<std::uint32_t>(note.uses.size()), {}};
  for (std::uint32_t i = 0; i < layout.headings.size(); ++i)
    layout.heading[layout.headings[i].first_line] = i + 1;
  const auto& blocks = note.outline.blocks;
  layout.depth.resize(blocks.size());
  for (std::size_t i = 1; i < blocks.size(); ++i)
    layout.depth[i] = layout.depth[blocks[i].parent] + (blocks[i].kind == BlockKind::item ? 1 : 0);
  return layout;
}

/// A stretch of lines whose items are questions.
struct Place {
  std::uint32_t label = 0;  // its first line, and its last one
  std::uint32_t label_end = 0;
  bool has_layout = false;      // the label says nothing else
  int level = heading_level;    // of its label: that of the heading, or that of the line
  std::uint32_t end_block = 0;  // of a bullet: the first block behind it; else 0
  bool holds_lines = false;     // of a bullet: the lines are nested in it
  int questions = no_level;     // the level of its first questions; once there is one
  bool is_marked = false;       // its first question has a mark, so all of them do
};

/// What is left of a line of HTML without the tags around it.
struct Untagged {
  std::string_view text;
  bool begins = false;  // with a tag
  bool ends = false;    // with a closing one
};

std::string_view without_front_tags(std::string_view text) {
  for (;;) {
    text = trim_begin(text);
    const bool is_tag =
        text.size() > 1 && text.front() == '<' && text.find_first_of(" \t<>=-0123456789", 1) != 1;
    const std::size_t end = is_tag ? text.find('>') : std::string_view::npos;
    if (end == std::string_view::npos) return text;
    text.remove_prefix(end + 1);
  }
}

Untagged untagged(std::string_view line) {
  Untagged found{without_front_tags(line)};
  found.begins = found.text.size() < trim_begin(line).size();
  for (;;) {
    found.text = trim_end(found.text);
    const std::size_t begin = found.text.ends_with('>') ? found.text.rfind('<') : std::string_view::npos;
    if (begin == std::string_view::npos) return found;
    const std::string_view tag = found.text.substr(begin);
    const bool is_break = tag.starts_with("<br");
    if (!is_break && !tag.starts_with("</")) return found;
    found.ends |= !is_break;
    found.text.remove_suffix(tag.size());
  }
}

bool asks(std::string_view text) { return text.ends_with('?') || text.ends_with("？"); }

/// The columns by which a line of an outline without bullets is indented.
int indentation(std::string_view line) {
  return static_cast<int>(display_width(line.substr(0, line.size() - trim_begin(line).size())));
}

std::string_view without_bullet(std::string_view text) {
  for (const std::string_view bullet : {"- ", "* ", "+ ", "・", "•"})
    if (text.starts_with(bullet)) return trim_begin(text.substr(bullet.size()));
  return text;
}

/// Neither a comment nor a script.
bool is_html_text(const Block& block) { return block.kind == BlockKind::html && block.level >= 6; }

/// A fence without a language holds notes as often as code.
bool is_plain_fence(const Note& note, const Block& block) {
  const std::string_view language = note.shown.text(block.content);
  return block.kind == BlockKind::fenced_code && (language.empty() || language == "text");
}

bool is_fence_mark(const Block& block, std::uint32_t line) {
  return line == block.first_line || (block.closed && line == block.last_line);
}

class Questions {
 public:
  Questions(Note& note, NotedTalk& talk, const Words& words, const Layout& layout)
      : note_(note), talk_(talk), words_(words), layout_(layout) {}

  /// `is_place`: all of the part is a place of questions, as its own heading says.
  void read(std::size_t part, bool is_place) {
    close();
    inner_.reset();
    whole_.reset();
    if (is_place) whole_.emplace();
    outer_ = whole_;
    for (const std::uint32_t line : lines_of(note_, part)) read_line(line);
    end_fence();
  }

 private:
  enum class Open { nothing, question, answer };

  // Lines of all kinds.

  void read_line(std::uint32_t line) {
    line_ = line;
    if (note_.uses[line_] == LineUse::blank) return;
    if (fence_ != 0 && here_index() != fence_) end_fence();
    if (inner_ && inner_->end_block != 0 && here_index() >= inner_->end_block) inner_.reset();
    begins_ = false;
    level_ = 2 * layout_.depth[here_index()] + 1;
    if (note_.uses[line_] == LineUse::text && layout_.heading[line_] != 0)
      read_heading(layout_.headings[layout_.heading[line_] - 1]);
    else if (is_open_text(note_, line_))
      read_paragraph_line();
    else if (note_.uses[line_] == LineUse::text && is_html_text(here()))
      read_html_line();
    else if (note_.uses[line_] == LineUse::text && is_plain_fence(note_, here()))
      read_fence_line();
    else
      pass_line();
  }

  /// What is no text goes by, and ends only what it does not stand in.
  void pass_line() {
    keep_label();
    if (note_.uses[line_] != LineUse::unfilled && level_ <= base_) close();
  }

  void read_paragraph_line() {
    const auto& blocks = note_.outline.blocks;
    const Block& around = blocks[here().parent];
    begins_ = around.kind == BlockKind::item && around.first_line == line_;
    if (begins_) --level_;
    const std::string_view text = trim_end(line_text(note_, line_));
    if (const auto label = read_place_label(text, words_)) {
      if (label->text.empty())
        begin_place(*label);
      else if (begins_)
        begin_question({Mark::question, label->text});
      else
        read_text(text);
      return;
    }
    read_text(text);
  }

  void read_html_line() {
    const Untagged line = untagged(line_text(note_, line_));
    const bool goes_on = !line.begins && !line.text.empty() && continues();
    auto marked = mark_of(line.text);
    if (marked && marked->text.starts_with("</"))
      marked->text = without_front_tags(marked->text);  // `<b>Q:</b>`
    if (marked && is_read(*marked))
      read_marked(*marked);
    else if (goes_on)
      continue_with(line.text);
    else
      pass_line();
    if (line.ends) last_line_ = 0;
  }

  /// Indentation is what nests here; each line is an item of its own.
  void read_fence_line() {
    const std::string_view line = trim_end(line_text(note_, line_));
    if (fence_ == 0) {
      close();
      inner_.reset();
      fence_ = here_index();
    }
    if (is_fence_mark(here(), line_)) return;
    begins_ = true;
    level_ = 2 * (indentation(line) + 1);
    if (inner_ && level_ <= inner_->level) inner_.reset();
    const std::string_view text = without_bullet(trim_begin(line));
    const auto label = read_place_label(text, words_);
    if (label && label->text.empty())
      begin_place(*label);
    else
      read_text(text);
  }

  /// A fence of which nothing is left was but the paper.
  void end_fence() {
    if (fence_ == 0) return;
    const Block& block = fence_block();
    bool is_read = false;
    bool has_rest = false;
    for (std::uint32_t i = block.first_line; i <= block.last_line; ++i) {
      is_read |= note_.uses[i] == LineUse::question;
      has_rest |= note_.uses[i] == LineUse::text && !is_fence_mark(block, i);
    }
    for (std::uint32_t i = block.first_line; i <= block.last_line; ++i)
      if (is_read && !has_rest && note_.uses[i] == LineUse::text) note_.uses[i] = LineUse::layout;
    fence_ = 0;
    close();
    inner_.reset();
  }

  // Headings.

  void read_heading(const Heading& heading) {
    const std::string_view text = note_.shown.text(heading.text);
    const auto marked = mark_of(text);
    const bool is_meant = heading.level > 6;  // a line in bold: `**A: text**`
    if (is_meant && marked) {
      read_text(text);
      return;
    }
    const bool is_answer =
        marked && marked->mark == Mark::answer && open_ != Open::nothing && !marked->text.empty();
    if (is_answer && base_ == heading_level && is_alone(heading)) {
      answer_heading(heading, *marked);
      return;
    }
    close();
    inner_.reset();
    if (outer_ && outer_->level > 0 && heading.level <= outer_->level) outer_ = whole_;
    level_ = heading_level;
    const auto label = read_place_label(text, words_);
    if (!is_alone(heading)) return;
    if (label && label->text.empty())
      outer_ = Place{heading.first_line, heading.last_line, label->is_bare, heading.level};
    else if (outer_)
      read_sub_heading(heading, marked);
    else if (marked && marked->mark == Mark::question && !marked->text.empty())
      begin_question(*marked, heading.last_line);
  }

  /// `#### A. text` behind `#### Q. text`.
  void answer_heading(const Heading& heading, const MarkedText& marked) {
    level_ = heading_level;
    begin_answer(marked.text);
    for (std::uint32_t i = heading.first_line; i <= heading.last_line; ++i) note_.uses[i] = LineUse::answer;
  }

  /// A heading of HTML may share its lines with other things.
  bool is_alone(const Heading& heading) const {
    if (here().kind != BlockKind::html) return true;
    return heading.first_line == heading.last_line &&
           plain_text(line_text(note_, line_)) == plain_text(note_.shown.text(heading.text));
  }

  void read_sub_heading(const Heading& heading, const std::optional<MarkedText>& marked) {
    const std::string_view text = note_.shown.text(heading.text);
    if (marked && marked->mark == Mark::question && !marked->text.empty()) {
      begin_question(*marked, heading.last_line);
      return;
    }
    const bool is_section = !asks(text) && heading.role.has_value();
    if (marked || is_section || !is_free_question()) return;
    ask(split_unmarked(text, words_));
    for (std::uint32_t i = heading.first_line; i <= heading.last_line; ++i) note_.uses[i] = LineUse::question;
  }

  // Places of questions.

  Place* place() { return inner_ ? &*inner_ : outer_ && fence_ == 0 ? &*outer_ : nullptr; }

  void begin_place(const PlaceLabel& label) {
    close();
    Place place{line_, line_, label.is_bare, level_};
    if (begins_ && fence_ == 0) {
      const auto& blocks = note_.outline.blocks;
      const Block& item = blocks[here().parent];
      const bool is_childless = item.last_line == line_;
      place.holds_lines = !is_childless;
      place.end_block = is_childless ? blocks[item.parent].end : item.end;
      // The bullets behind `- QA` may be other topics, unless they are marked.
      place.is_marked = is_childless && !label.is_sure;
    }
    inner_ = place;
  }

  /// The first question tells what the others look like.
  void note_first(bool is_marked) {
    Place* const found = place();
    if (!found || found->questions != no_level) return;
    found->questions = level_;
    found->is_marked |= is_marked;
  }

  bool is_free_question() {
    note_first(false);
    const Place* const found = place();
    return found && !found->is_marked && level_ <= found->questions;
  }

  void use_label(const std::optional<Place>& place) {
    if (!place || !place->has_layout) return;
    for (std::uint32_t i = place->label; i <= place->label_end; ++i) note_.uses[i] = LineUse::layout;
  }

  /// Text nested in a bullet would hang in the air without it.
  void keep_label() {
    if (!inner_ || !inner_->holds_lines || note_.uses[line_] != LineUse::text) return;
    inner_->has_layout = false;
    note_.uses[inner_->label] = LineUse::text;
  }

  // Marks, and what continues them.

  std::optional<MarkedText> mark_of(std::string_view text) {
    const Place* const found = place();
    const MarkForm form = !found             ? MarkForm::strict
                          : found->is_marked ? MarkForm::letters
                                             : MarkForm::among_questions;
    return read_mark(text, words_, form);
  }

  bool is_read(const MarkedText& marked) const {
    if (marked.mark == Mark::question) return true;
    if (open_ == Open::nothing || is_list_of_letters(marked)) return false;
    return marked.mark == Mark::answer || level_ >= base_;
  }

  void read_marked(const MarkedText& marked) {
    if (marked.mark == Mark::question)
      begin_question(marked);
    else
      begin_answer(marked.text);
  }

  void read_text(std::string_view text) {
    const auto marked = mark_of(text);
    if (marked && is_read(*marked))
      read_marked(*marked);
    else if (marked && marked->mark == Mark::answer && marked->text.empty())
      note_.uses[line_] = LineUse::unfilled;
    else if (!begins_ && continues())
      continue_with(trim(text));
    else if (is_nested() && open_ == Open::answer && level_ > answer_level_)
      continue_with(trim(text));
    else if (is_nested() && !unasked_)
      begin_answer(text);
    else if (begins_ && !marked && is_free_question())
      ask(split_unmarked(trim(text), words_));
    else
      end_at_text();
  }

  void end_at_text() {
    keep_label();
    close();
    const bool is_below_line = inner_ && inner_->end_block == 0;
    if (is_below_line && level_ <= inner_->level) inner_.reset();
  }

  /// Whether this line stands below the open question: deeper than it, and below a bare one directly.
  bool is_nested() {
    if (open_ == Open::nothing || level_ <= base_) return false;
    const bool is_bare = base_ % 2 == 1;
    return !is_bare || place() || line_ == last_line_ + 1;
  }

  /// A line of the same paragraph right below, that is not written further to the left.
  bool continues() const {
    return open_ != Open::nothing && !unasked_ && last_line_ != 0 && line_ == last_line_ + 1 &&
           note_.outline.lines[line_].block == note_.outline.lines[last_line_].block &&
           indentation(line_text(note_, line_)) >= indentation_;
  }

  bool is_list_of_letters(const MarkedText& marked) const {
    return marked.mark == Mark::answer && line_ + 1 < note_.outline.lines.size() &&
           is_letter_b(line_text(note_, line_ + 1), marked);
  }

  void begin_question(const MarkedText& marked) { begin_question(marked, line_); }

  void begin_question(const MarkedText& marked, std::uint32_t last_line) {
    note_first(true);
    if (marked.text.empty()) {
      begin(Open::question);
      note_.uses[line_] = LineUse::unfilled;
      unasked_ = true;
      return;
    }
    ask(split_marked(marked, words_));
    for (std::uint32_t i = line_; i <= last_line; ++i) note_.uses[i] = LineUse::question;
  }

  void ask(const AskedLine& asked) {
    begin(Open::question);
    note_.uses[line_] = LineUse::question;
    add_question({located(note_, asked.question), std::string(asked.asker), {}});
    if (asked.answer && !asked.answer->empty()) {
      begin_answer(*asked.answer);
      answer_level_ = no_level;  // what is nested below are answers too
    }
  }

  void add_question(Question question) {
    talk_.questions.push_back(std::move(question));
    unasked_ = false;
    use_label(inner_);
    use_label(outer_);
  }

  void begin_answer(std::string_view text) {
    if (text.empty()) {
      note_.uses[line_] = LineUse::unfilled;
      return;
    }
    if (unasked_) add_question({});  // an answer below a mark without a question
    if (note_.uses[line_] != LineUse::question) {
      begin(Open::answer);
      note_.uses[line_] = LineUse::answer;
    }
    open_ = Open::answer;
    answer_level_ = level_;
    talk_.questions.back().answers.push_back(located(note_, trim(text)));
  }

  /// A question within another one leaves that one open.
  void begin(Open what) {
    if (what == Open::question && (open_ == Open::nothing || level_ <= base_)) base_ = level_;
    open_ = what;
    last_line_ = line_;
    indentation_ = begins_ ? 0 : indentation(line_text(note_, line_));
    if (what == Open::question) answer_level_ = no_level;
  }

  void continue_with(std::string_view text) {
    Question& question = talk_.questions.back();
    Located<std::string>& open = question.answers.empty() ? question.text : question.answers.back();
    const Located<std::string> further = located(note_, text);
    if (!further.value.empty()) open.value += '\n' + further.value;
    open.span.end = further.span.end;
    note_.uses[line_] = question.answers.empty() ? LineUse::question : LineUse::answer;
    last_line_ = line_;
  }

  void close() {
    open_ = Open::nothing;
    unasked_ = false;
  }

  std::uint32_t here_index() const { return note_.outline.lines[line_].block; }
  const Block& here() const { return note_.outline.blocks[here_index()]; }
  const Block& fence_block() const { return note_.outline.blocks[fence_]; }

  Note& note_;
  NotedTalk& talk_;
  const Words& words_;
  const Layout& layout_;

  std::optional<Place> whole_;  // the part, where all of it is a place
  std::optional<Place> outer_;  // of a heading
  std::optional<Place> inner_;  // of a bullet or a line
  std::uint32_t fence_ = 0;     // the block of code that is read; 0: none

  std::uint32_t line_ = 0;  // that is read
  int level_ = 0;
  bool begins_ = false;  // an item

  Open open_ = Open::nothing;
  bool unasked_ = false;         // the open question is a mark alone
  int base_ = 0;                 // the level of the open question; of those within each other, the outermost
  int answer_level_ = no_level;  // of the open answer
  std::uint32_t last_line_ = 0;  // of what is open
  int indentation_ = 0;          // of its first line
};

/// `* `, `- ` and `1.` with nothing behind.
void mark_empty_items(Note& note) {
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    const Line& line = note.outline.lines[i];
    const Block& block = note.outline.blocks[line.block];
    const bool is_empty_item = line.blank && block.kind == BlockKind::item && block.first_line == i;
    if (is_empty_item && block.first_line == block.last_line) note.uses[i] = LineUse::unfilled;
  }
}

/// `Q:` and `A:` with nothing behind, where no talk asked or answered there.
void mark_empty_marks(Note& note, const Words& words) {
  for (std::uint32_t i = 0; i < note.outline.lines.size(); ++i) {
    if (!is_open_text(note, i)) continue;
    const auto marked = read_mark(line_text(note, i), words);
    if (marked && marked->mark != Mark::arrow && marked->text.empty()) note.uses[i] = LineUse::unfilled;
  }
}

/// `## 質問タイム`, which asks and answers and nothing else.
bool is_place(const NotedTalk& talk, const Words& words) {
  const auto label = read_place_label(talk.title, words);
  return (label && label->text.empty()) ||
         (talk.kind == TalkKind::other && talk.title.find("質問") != std::string::npos);
}

void sort_by_place(std::vector<Question>& questions) {
  const auto place = [](const Question& question) {
    return question.text.value.empty() && !question.answers.empty() ? question.answers.front().span.begin
                                                                    : question.text.span.begin;
  };
  std::stable_sort(questions.begin(), questions.end(),
                   [&](const Question& a, const Question& b) { return place(a) < place(b); });
}

}  // namespace

void read_questions(Note& note, const Words& words) {
  mark_empty_items(note);
  const Layout layout = layout_of(note, words);
  for (NotedTalk& talk : note.talks)
    Questions(note, talk, words, layout).read(talk.part, is_place(talk, words));
  for (const Section& section : note.sections) {
    if (section.role != SectionRole::qa || !section.talk) continue;
    NotedTalk& talk = note.talks[*section.talk];
    Questions(note, talk, words, layout).read(section.part, true);
    sort_by_place(talk.questions);
  }
  mark_empty_marks(note, words);
}

}  // namespace notes
