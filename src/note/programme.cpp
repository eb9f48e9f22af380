// SPDX-License-Identifier: MIT
// Which tables and lists tell talks, and what they tell.
#include "programme.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "notes/blanks.hpp"
#include "notes/find.hpp"
#include "notes/fold.hpp"
#include "notes/html.hpp"
#include "notes/label.hpp"
#include "notes/links.hpp"
#include "notes/speakers.hpp"
#include "notes/table_cell.hpp"
#include "notes/talk_kind.hpp"
#include "notes/talk_line.hpp"
#include "notes/timetable_row.hpp"
#include "notes/width.hpp"
#include "reader.hpp"
#include "tables.hpp"

namespace notes {
namespace {

WrittenTimeRange placed(WrittenTimeRange time, const Note& note, std::string_view text) {
  return shifted(std::move(time), span_in(note.shown.text(), text).begin);
}

/// Lightning talks that nobody gives: several.
bool is_lt_block(const Talk& talk) {
  return talk.kind == TalkKind::lt &&
         std::all_of(talk.speakers.begin(), talk.speakers.end(),
                     [](const Speaker& each) { return each.name.empty() && each.handle.empty(); });
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view end) { return text.ends_with(end); });
}

// Tables.

class TableReader {
 public:
  TableReader(const Note& note, const NotedTable& table, const Words& words)
      : note_(note), table_(table), words_(words) {}

  std::vector<ListedTalk> read() {
    std::vector<Cells> bodies;
    for (const NotedRow& row : table_.rows) {
      if (row.header && header_.empty())
        header_ = row.cells;
      else
        bodies.push_back(row.cells);
    }
    // A header may have no line of dashes below it.
    if (header_.empty() && !bodies.empty() && !read_header(bodies.front(), words_).empty())
      header_ = bodies.front();
    columns_ = columns_of(bodies, header_, words_);
    if (columns_.empty()) return {};
    const std::vector<std::size_t> rooms = parallel_columns(bodies);
    for (const NotedRow& row : table_.rows) {
      if (row.header || row.cells == header_) continue;
      add(row);
      for (const std::size_t room : rooms) add_parallel(row, room);
    }
    return std::move(talks_);
  }

  /// The lines of its rows, those of headings left out.
  std::vector<std::uint32_t> rows() const {
    std::vector<std::uint32_t> lines;
    for (const NotedRow& row : table_.rows)
      if (!row.header && row.cells != header_) lines.push_back(row.line);
    return lines;
  }

 private:
  /// Further columns that hold titles: rooms side by side, where nobody tells what they are.
  std::vector<std::size_t> parallel_columns(const std::vector<Cells>& rows) const {
    const Columns told = read_header(header_, words_);
    if (std::find(told.begin(), told.end(), ColumnRole::title) != told.end()) return {};  // 備考 beside 内容
    std::vector<std::size_t> widths(columns_.size());
    for (const Cells& row : rows)
      for (std::size_t i = 0; i < std::min(row.size(), columns_.size()); ++i)
        widths[i] += display_width(plain_text(row[i]));
    const auto title = std::find(columns_.begin(), columns_.end(), ColumnRole::title) - columns_.begin();
    std::vector<std::size_t> parallel;
    for (std::size_t i = static_cast<std::size_t>(title) + 1; i < columns_.size(); ++i)
      if (columns_[i] == ColumnRole::none && 2 * widths[i] > widths[static_cast<std::size_t>(title)])
        parallel.push_back(i);
    const bool has_speakers =
        std::find(columns_.begin(), columns_.end(), ColumnRole::speakers) != columns_.end();
    return has_speakers ? std::vector<std::size_t>() : parallel;
  }

  void add_parallel(const NotedRow& row, std::size_t room) {
    if (room >= row.cells.size() || trim(row.cells[room]).empty()) return;
    const auto title = static_cast<std::size_t>(
        std::find(columns_.begin(), columns_.end(), ColumnRole::title) - columns_.begin());
    NotedRow beside = row;
    beside.cells[title] = row.cells[room];
    const std::size_t before = talks_.size();
    add(beside);
    if (talks_.size() == before) return;
    if (room < header_.size()) talks_.back().talk.track = plain_text(header_[room]);
    if (talks_[before - 1].talk.track.empty() && title < header_.size())
      talks_[before - 1].talk.track = plain_text(header_[title]);
  }

  void add(const NotedRow& row) {
    Cells cells = row.cells;
    RichCell rich;
    CellLines lines;
    for (std::size_t i = 0; i < cells.size() && i < columns_.size(); ++i) {
      if (columns_[i] != ColumnRole::title) continue;
      if (table_.html) rich = rich_cell(cells[i]);
      if (table_.html) cells[i] = rich.title;
      lines = cell_lines(cells[i], words_);
      if (lines.talks.size() == 1) cells[i] = lines.talks[0].title;
      if (lines.talks.size() > 1) cells[i] = lines.label.empty() ? lines.talks[0].title : lines.label;
    }
    auto talk = read_row(cells, columns_, words_);
    if (!talk) return;
    const bool tells_first = lines.talks.size() == 1 || (!lines.talks.empty() && lines.label.empty());
    if (tells_first && talk->speakers.empty())
      talk->speakers = speakers_with_company(lines.talks[0].speakers, words_);
    if (lines.talks.size() == 1)
      if (const auto kind = kind_word(plain_text(lines.label), words_)) talk->kind = *kind;
    if (talk->title.empty() && talk->speakers.empty()) return;
    if (talk->speakers.empty() && !rich.speakers.empty())
      talk->speakers = speakers_with_company(rich.speakers, words_);
    if (lines.talks.size() > 1 && !lines.label.empty() && talk->kind == TalkKind::talk) {
      talk->kind = TalkKind::other;
      for (const std::string_view colon : {"：", ":"})
        if (talk->title.ends_with(colon)) talk->title.erase(talk->title.size() - colon.size());
    }
    ListedTalk listed;
    listed.talk = std::move(*talk);
    listed.place = row.place;
    listed.first_line = listed.end_line = row.line;
    for (std::size_t i = 0; i < cells.size() && i < columns_.size(); ++i) {
      if (columns_[i] == ColumnRole::time && !listed.time)
        if (auto time = read_time_range(cells[i])) listed.time = placed(*time, note_, cells[i]);
      const std::size_t offset = span_in(note_.shown.text(), row.cells[i]).begin;
      for (Link& link : read_links(row.cells[i])) {
        const bool is_in_column = columns_[i] == ColumnRole::slides && !link.image;
        if (!is_in_column && words_.link_role(link.url) != LinkRole::slides) continue;
        link.span = shifted(link.span, offset);
        link.url_span = shifted(link.url_span, offset);
        listed.slides.push_back(std::move(link));
      }
    }
    const TalkKind kind = listed.talk.kind;
    talks_.push_back(std::move(listed));
    add_items(rich.items, row, kind);
    if (lines.talks.size() > 1)
      for (std::size_t i = lines.label.empty() ? 1 : 0; i < lines.talks.size(); ++i)
        add_child(lines.talks[i], row);
  }

  /// Talks of a block, which have no time of their own.
  void add_items(const std::vector<std::string_view>& items, const NotedRow& row, TalkKind kind) {
    std::vector<std::string> texts;
    for (const std::string_view item : items) texts.push_back(plain_text(item));
    const TalkForm form = common_form({texts.begin(), texts.end()}, words_);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const TalkLine line = read_talk_line(texts[i], words_, form);
      ListedTalk child;
      child.talk.title = line.title.value;
      child.talk.speakers = line.speakers.value;
      child.talk.kind = kind;
      child.place = span_in(note_.shown.text(), items[i]);
      child.first_line = child.end_line = row.line;
      talks_.push_back(std::move(child));
    }
  }

  void add_child(const CellTalk& talk, const NotedRow& row) {
    const TalkLine line = read_talk_line(talk.title, words_);
    ListedTalk child;
    child.talk.title = line.title.value;
    child.talk.kind = line.kind;
    child.talk.speakers = speakers_with_company(talk.speakers, words_);
    child.place = span_in(note_.shown.text(), talk.title);
    child.first_line = child.end_line = row.line;
    talks_.push_back(std::move(child));
  }

  const Note& note_;
  const NotedTable& table_;
  const Words& words_;
  Cells header_;
  Columns columns_;
  std::vector<ListedTalk> talks_;
};

/// Rows below a block of lightning talks are such talks, as far as they have no time of their own or the
/// block's, up to the next break; with the first one of them, so are those that go on behind it.
void spread_lt(std::vector<ListedTalk>& talks) {
  for (std::size_t i = 0; i + 1 < talks.size(); ++i) {
    const Talk block = talks[i].talk;
    if (!is_lt_block(block)) continue;
    const auto belongs = [&](const Talk& talk) { return !talk.start || talk.start == block.start; };
    if (!belongs(talks[i + 1].talk)) continue;
    for (; i + 1 < talks.size(); ++i) {
      Talk& talk = talks[i + 1].talk;
      const bool is_over = block.end && talk.start && *talk.start >= *block.end;
      if (is_over || (talk.kind != TalkKind::talk && talk.kind != TalkKind::lt)) break;
      talk.kind = TalkKind::lt;
    }
  }
}

// Lists.

/// The heading that a line stands below, if any.
const Heading* heading_above(const std::vector<Heading>& headings, std::uint32_t line) {
  const auto behind = std::partition_point(headings.begin(), headings.end(),
                                           [&](const Heading& each) { return each.first_line < line; });
  return behind == headings.begin() ? nullptr : &*std::prev(behind);
}

struct Item {
  std::uint32_t block = 0;
  std::uint32_t line = 0;
  std::uint32_t end_line = 0;
  std::string_view text;  // of its first line
};

/// The items of a list, without those of lists within them.
std::vector<Item> items_of(const Note& note, std::uint32_t list) {
  std::vector<Item> items;
  const auto& blocks = note.outline.blocks;
  for (std::uint32_t i = list + 1; i < blocks[list].end; i = blocks[i].end) {
    const Block& item = blocks[i];
    if (note.uses[item.first_line] != LineUse::text) continue;
    items.push_back({i, item.first_line, item.last_line + 1, trim(line_text(note, item.first_line))});
  }
  return items;
}

/// Whether an item holds lists.
bool holds_lists(const Note& note, std::uint32_t item) {
  const auto& blocks = note.outline.blocks;
  for (std::uint32_t i = item + 1; i < blocks[item].end; ++i)
    if (blocks[i].kind == BlockKind::list) return true;
  return false;
}

/// Whether the first item of a list holds a list of its own.
bool begins_with_list(const Note& note, std::uint32_t list) {
  const auto& blocks = note.outline.blocks;
  for (std::uint32_t i = list + 1; i < blocks[list].end; i = blocks[i].end)
    if (note.uses[blocks[i].first_line] == LineUse::text) return holds_lists(note, i);
  return false;
}

/// The lines of a paragraph; where it is one line, those of all that follow it up to the next heading.
std::vector<Item> lines_of_paragraphs(const Note& note, std::uint32_t paragraph,
                                      const std::vector<Heading>& headings) {
  std::vector<Item> items;
  const auto& blocks = note.outline.blocks;
  const Heading* heading = heading_above(headings, blocks[paragraph].first_line);
  const bool is_one_line = blocks[paragraph].first_line == blocks[paragraph].last_line;
  for (std::uint32_t i = paragraph; i < blocks.size(); i = blocks[i].end) {
    const Block& block = blocks[i];
    if (block.kind != BlockKind::paragraph || heading_above(headings, block.first_line) != heading) break;
    for (std::uint32_t line = block.first_line; line <= block.last_line; ++line)
      if (note.uses[line] == LineUse::text) items.push_back({i, line, line + 1, trim(line_text(note, line))});
    if (!is_one_line) break;
  }
  return items;
}

bool is_link_alone(std::string_view text) {
  const auto links = read_links(text);
  return !links.empty() && !links.front().image && links.front().span.begin == 0 &&
         !links.front().text.empty() && links.front().span.size() == text.size();
}

class ListReader {
 public:
  ListReader(const Note& note, const Words& words) : note_(note), words_(words) {}

  /// The talks of a list of times; empty if it is none.
  std::vector<ListedTalk> read_timetable(const std::vector<Item>& items) {
    std::size_t timed = 0;
    for (const Item& item : items)
      if (read_time_range(item.text)) ++timed;
    if (timed < 2 || 2 * timed < items.size()) return {};
    read_form(items);
    for (const Item& item : items) add_with_children(item);
    return std::move(talks_);
  }

  /// `- セッション` and `- LT`, the talks of which are nested below them.
  std::vector<ListedTalk> read_groups(const std::vector<Item>& items) {
    std::vector<std::pair<TalkKind, std::vector<Item>>> groups;
    for (const Item& item : items) {
      if (!holds_lists(note_, item.block)) return {};
      const PlainView view(item.text);
      const std::string_view plain = view.text();
      auto kind = is_kind_word(plain, words_) ? kind_word(plain, words_) : std::nullopt;
      if (!kind && names_day(plain)) kind = TalkKind::talk;
      if (!kind || is_interlude(*kind)) return {};
      for (std::uint32_t i = item.block + 1; i < note_.outline.blocks[item.block].end; ++i)
        if (note_.outline.blocks[i].kind == BlockKind::list) {
          groups.emplace_back(*kind, items_of(note_, i));
          break;
        }
      if (!names_all(groups.back().second)) return {};
    }
    for (const auto& [kind, children] : groups) {
      read_form(children);
      for (const Item& child : children) {
        const std::size_t before = talks_.size();
        add(child);
        if (talks_.size() > before && talks_.back().talk.kind == TalkKind::talk)
          talks_.back().talk.kind = kind;
      }
    }
    return std::move(talks_);
  }

  /// Every item is a talk.
  std::vector<ListedTalk> read_all(const std::vector<Item>& items) {
    read_form(items);
    for (const Item& item : items) add_with_children(item);
    return std::move(talks_);
  }

  /// Whether a list tells talks where nothing else in the note does: three and more, with who gave them.
  bool names_all(const std::vector<Item>& items) {
    read_form(items);
    std::size_t named = 0;
    for (const Item& item : items)
      if (!read_talk_line(item.text, words_, form_).speakers.value.empty()) ++named;
    return named >= 3 && 4 * named >= 3 * items.size();
  }

  /// The talks of a list most of whose items name speakers, are links, or have notes below them.
  std::vector<ListedTalk> read_talks(const std::vector<Item>& items, bool below_lt) {
    read_form(items);
    std::size_t named = 0;
    std::size_t labelled = 0;
    for (const Item& item : items) {
      const TalkLine line = read_talk_line(item.text, words_, form_);
      if (!line.speakers.value.empty() || is_link_alone(item.text) || holds_labels(item) ||
          (below_lt && is_told(item.text)))
        ++named;
      if (line.labelled) ++labelled;
    }
    // `LT1: 題 - @x` among other items, which are notes about it.
    const bool only_labelled = labelled >= 2 && labelled < items.size() && named < items.size();
    const auto told = std::count_if(items.begin(), items.end(),
                                    [&](const Item& item) { return holds_lists(note_, item.block); });
    const bool all_told = items.size() >= 2 && 2 * static_cast<std::size_t>(told) > items.size();
    if (!all_told && !only_labelled && (named < 2 || 2 * named < items.size())) return {};
    for (const Item& item : items)
      if (!only_labelled || is_labelled(read_talk_line(item.text, words_, form_))) add_with_children(item);
    return std::move(talks_);
  }

 private:
  static bool is_labelled(const TalkLine& line) { return line.labelled || is_interlude(line.kind); }

  /// 箱の話, 箱の紹介: what lightning talks are called.
  static bool is_told(std::string_view text) {
    text = text.substr(0, std::min({text.find('('), text.find("（"), text.size()}));
    const std::string plain = plain_text(text);
    return ends_with_any(plain, {"話", "紹介", "解説", "について", "しごと", "した", "みた", "案内"});
  }

  /// `- 題` above `- 発表者`.
  bool holds_labels(const Item& item) const {
    for (std::uint32_t i = item.line + 1; i < item.end_line; ++i) {
      const std::string_view text = trim(line_text(note_, i));
      const auto label = read_label(text);
      const auto word = label ? text.substr(label->label.begin, label->label.size()) : text;
      if (!text.empty() && words_.fact_role(plain_text(word)) == FactRole::speakers) return true;
    }
    return false;
  }

  void read_form(const std::vector<Item>& items) {
    std::vector<std::string> texts;  // as they are shown: a link may hold title and speaker
    for (const Item& item : items)
      texts.push_back(is_link_alone(item.text) ? plain_text(item.text) : std::string(item.text));
    const std::vector<std::string_view> lines(texts.begin(), texts.end());
    form_ = common_form(lines, words_);
  }

  void add_with_children(const Item& item) {
    const std::size_t before = talks_.size();
    add(item);
    if (talks_.size() == before || !is_lt_block(talks_.back().talk)) return;
    for (std::uint32_t i = item.block + 1; i < note_.outline.blocks[item.block].end; ++i) {
      if (note_.outline.blocks[i].kind != BlockKind::list) continue;
      talks_.back().end_line = talks_.back().first_line;
      for (const Item& child : items_of(note_, i)) {
        const std::size_t so_far = talks_.size();
        add(child);
        if (talks_.size() > so_far && talks_.back().talk.kind == TalkKind::talk)
          talks_.back().talk.kind = TalkKind::lt;
      }
      return;
    }
  }

  void add(const Item& item) {
    const TalkLine line = read_talk_line(item.text, words_, form_);
    ListedTalk listed;
    listed.talk.title = line.title.value;
    listed.talk.speakers = line.speakers.value;
    listed.talk.kind = line.kind;
    listed.talk.track = line.track;
    if (listed.talk.title.empty() && listed.talk.speakers.empty()) return;
    if (line.time) {
      listed.time = placed(*line.time, note_, item.text);
      if (line.time->start) listed.talk.start = line.time->start->minutes;
      if (line.time->end) listed.talk.end = line.time->end->minutes;
    }
    listed.place = span_in(note_.shown.text(), item.text);
    listed.first_line = item.line;
    listed.end_line = item.end_line;
    for (const Link& link : links_in(note_, item.line))
      if (words_.link_role(link.url) == LinkRole::slides) listed.slides.push_back(link);
    talks_.push_back(std::move(listed));
  }

  const Note& note_;
  const Words& words_;
  TalkForm form_;
  std::vector<ListedTalk> talks_;
};

/// A list at the top, or one within an item of it, tells the day's programme only where nothing else
/// is told: above all headings, or below one that says so. Elsewhere times tell of what was heard.
bool may_hold_programme(const Heading* heading) {
  return !heading || heading->role == SectionRole::timetable;
}

/// 聞いた発表, 参加したセッション: each item below it is a talk, whatever it looks like.
bool is_heading_of_heard(const Note& note, const Heading& heading) {
  const std::string title = folded(note.shown.text(heading.text));
  const bool is_heard = std::string_view(title).starts_with("自分が") ||
                        ends_with_any(title.substr(0, title.find("た") + 3),
                                      {"聞いた", "聴いた", "参加した", "見た", "観た", "受けた", "受講した"});
  return is_heard && ends_with_any(title, {"セッション", "セッション等", "セッションなど", "発表", "トーク",
                                           "講演", "もの", "一覧"});
}

/// The same, and the days below it: `## 参加したセッション`, `### 1日目`.
bool is_below_heard(const Note& note, const std::vector<Heading>& headings, const Heading& heading) {
  if (is_heading_of_heard(note, heading)) return true;
  if (!names_day(plain_text(note.shown.text(heading.text)))) return false;
  for (const Heading* above = &heading; above-- != headings.data();)
    if (above->level < heading.level) return is_heading_of_heard(note, *above);
  return false;
}

/// Whether a heading may have a list of talks below it: it is no section of another kind, nobody gives it,
/// and it has no hours.
bool may_head_links(const Note& note, const Heading& heading, const Words& words) {
  const bool is_open = !heading.role || *heading.role == SectionRole::timetable;
  const TalkLine line = read_talk_line(note.shown.text(heading.text), words);
  return is_open && heading.fact == FactRole::none && line.speakers.value.empty() && !line.time;
}

/// Items most of which begin with a link to the page of a talk, or to slides that is called like one, tell
/// the talks.
bool links_to_talks(const Note& note, const std::vector<Item>& items, const Words& words) {
  constexpr std::size_t least = 8;  // columns of a title
  std::size_t linked = 0;
  for (const Item& item : items)
    for (const Link& link : links_in(note, item.line)) {
      if (link.span.begin != span_in(note.shown.text(), item.text).begin || link.image) continue;
      const bool is_title = is_wider_than(link.text, least) && words.fact_role(link.text) == FactRole::none;
      const bool is_slides = is_title && words.link_role(link.url) == LinkRole::slides;
      if (is_slides || leads_to_talk(link.url)) ++linked;
      break;
    }
  return linked >= 2 && 2 * linked >= items.size();
}

/// `## 流れ`, `## アジェンダ`: an ordered list below a heading of the programme, or any list below one of
/// these, is the programme, though it tells no hours. 内容 may be that of anything.
bool is_agenda(const Note& note, const Heading& heading, const Block& list) {
  static constexpr TextSet agendas{"アジェンダ", "agenda", "流れ", "議題", "次第"};
  if (heading.role != SectionRole::timetable) return false;
  const FoldedView title(note.shown.text(heading.text));
  const bool is_ordered = list.mark == '.' || list.mark == ')';
  return agendas.at_back(title.text()) > 0 || (is_ordered && !title.text().ends_with("内容"));
}

/// `参加したセッションは`, `アジェンダは以下の通りでした。`: a line right above a list that says what it
/// lists.
bool introduces_talks(const Note& note, const Block& list) {
  std::uint32_t line = list.first_line;
  while (line > 0 && note.uses[line - 1] == LineUse::blank) --line;
  if (line == 0 || note.uses[line - 1] != LineUse::text) return false;
  constexpr std::size_t longest = 100;  // columns
  const std::string_view text = trim(line_text(note, line - 1));
  if (is_wider_than(text, longest)) return false;
  const FoldedView sentence(text);
  for (const std::string_view what :
       {"参加したセッション", "聞いたセッション", "聴いたセッション", "見たセッション", "観たセッション",
        "聞いた発表", "聴いた発表", "アジェンダ", "プログラム", "タイムテーブル"}) {
    const std::size_t at = find_first(sentence.text(), what);
    if (at == std::string_view::npos) continue;
    const std::string_view behind = sentence.text().substr(at + what.size());
    static constexpr TextSet joints{"は", "です", "でした", ":"};
    static constexpr TextSet pointers{"以下", "下記", "次の", "こちら"};
    const std::size_t joint = joints.at_front(behind);
    return joint > 0 && (behind.size() <= joint + 3 || pointers.at_front(behind.substr(joint)) > 0);
  }
  return false;
}

/// `## セッション`, `## LT`: the items below it may be the talks.
bool is_kind_heading(const Note& note, const Heading& heading, const Words& words) {
  const PlainView whole(note.shown.text(heading.text));
  std::string_view title = whole.text();
  for (const std::string_view half : {"前半", "後半", "その1", "その2"})
    if (title.ends_with(half)) title = trim(title.substr(0, title.size() - half.size()));
  const auto kind = is_kind_word(title, words) ? kind_word(title, words) : std::nullopt;
  if (!kind) return ends_with_any(title, {"セッション", "発表"});
  const bool is_slot = *kind == TalkKind::talk && read_time_range(title);  // 19:10 セッション開始
  return !is_slot && !is_interlude(*kind) && *kind != TalkKind::other;
}

void append(std::vector<ListedTalk>& all, std::vector<ListedTalk> more) {
  spread_lt(more);
  for (ListedTalk& talk : more) all.push_back(std::move(talk));
}

/// Below a heading LT all talks are such talks.
void inherit_kind(const Note& note, const std::vector<Heading>& headings, const Heading* heading,
                  const Words& words, std::vector<ListedTalk>& talks) {
  if (!heading) return;
  int level = heading->level + 1;
  for (const Heading* each = heading; level > 1; --each) {
    if (each->level < level) {  // it, or one that it stands below
      level = each->level;
      const auto kind = kind_word(plain_text(note.shown.text(each->text)), words);
      if (kind == TalkKind::lt || kind == TalkKind::keynote) {
        for (ListedTalk& listed : talks)
          if (listed.talk.kind == TalkKind::talk) listed.talk.kind = *kind;
        return;
      }
    }
    if (each == headings.data()) return;
  }
}

void read_tables(const Note& note, const std::vector<NotedTable>& tables,
                 const std::vector<Heading>& headings, const Words& words, Programme& programme) {
  for (const NotedTable& table : tables) {
    TableReader reader(note, table, words);
    std::vector<ListedTalk> listed = reader.read();
    if (listed.empty()) continue;
    inherit_kind(note, headings, heading_above(headings, table.first_line), words, listed);
    append(programme.talks, std::move(listed));
    if (!table.html) programme.tables.push_back({table.first_line, table.last_line, reader.rows()});
  }
}

/// In a list of slides whatever an item links to are the slides.
void take_linked_slides(const Note& note, std::vector<ListedTalk>& talks) {
  for (ListedTalk& talk : talks)
    for (const Link& link : links_in(note, talk.first_line))
      if (talk.slides.empty() && !link.image && !leads_to_talk(link.url)) talk.slides.push_back(link);
}

/// Where a timetable may still begin among lines that are none as a whole: nobody walks them once more.
std::uint32_t next_timed_line(const std::vector<Item>& items) {
  constexpr std::size_t most = 200;
  for (std::size_t i = 1; i < items.size() && items.size() <= most; ++i)
    if (read_time_range(items[i].text)) return items[i].line;
  return items.empty() ? 0 : items.back().end_line;
}

void read_lists(const Note& note, const std::vector<NotedTable>& tables, const std::vector<Heading>& headings,
                const Words& words, Programme& programme) {
  std::vector<ListedTalk>& talks = programme.talks;
  std::uint32_t behind = 0;        // the paragraphs that were read
  const Heading* above = nullptr;  // the last one, and whether it is called like talks
  bool below_kind = false;
  for (std::uint32_t i = 0; i < note.outline.blocks.size(); ++i) {
    const Block& block = note.outline.blocks[i];
    const bool is_table = std::any_of(tables.begin(), tables.end(), [&](const NotedTable& table) {
      return table.first_line == block.first_line;
    });
    const bool is_list = block.kind == BlockKind::list;
    const bool is_pasted = block.kind == BlockKind::paragraph && block.first_line >= behind;
    if (!(is_list || is_pasted) || block.parent != 0 || is_table) continue;
    const Heading* heading = heading_above(headings, block.first_line);
    if (heading != above) {
      above = heading;
      below_kind = heading && is_kind_heading(note, *heading, words);
    }
    if (is_list && talks.empty() && begins_with_list(note, i)) {
      if (std::vector<ListedTalk> grouped = ListReader(note, words).read_groups(items_of(note, i));
          !grouped.empty()) {
        programme.is_timetable = true;
        append(talks, std::move(grouped));
        continue;
      }
    }
    const bool are_linked = is_list && heading && may_head_links(note, *heading, words) &&
                            links_to_talks(note, items_of(note, i), words);
    const bool is_heard = is_list && heading && is_below_heard(note, headings, *heading);
    const bool is_introduced = is_heard || (is_list && talks.empty() && introduces_talks(note, block));
    const bool are_told =
        are_linked || is_introduced || (is_list && heading && is_agenda(note, *heading, block));
    const bool below_talks = below_kind || (heading && are_linked);
    if (!below_talks && !is_introduced && !may_hold_programme(heading)) continue;
    const std::vector<Item> items = is_list ? items_of(note, i) : lines_of_paragraphs(note, i, headings);
    if (items.size() < 2 && !is_list) continue;
    std::vector<ListedTalk> listed = ListReader(note, words).read_timetable(items);
    if (listed.empty() && is_list && are_told) listed = ListReader(note, words).read_all(items);
    if (are_linked) take_linked_slides(note, listed);
    const bool may_tell =
        heading || (headings.empty() && is_list && ListReader(note, words).names_all(items));
    const bool is_lt =
        below_talks && kind_word(plain_text(note.shown.text(heading->text)), words) == TalkKind::lt;
    if (listed.empty() && is_list && may_tell && (talks.empty() || below_talks))
      listed = ListReader(note, words).read_talks(items, is_lt);
    if (is_pasted) behind = listed.empty() ? next_timed_line(items) : items.back().end_line;
    inherit_kind(note, headings, heading, words, listed);
    if (!listed.empty() && are_linked) programme.rooms.push_back(heading->first_line);
    if (!listed.empty() && below_talks)
      programme.headings.push_back(heading->first_line);
    else if (!listed.empty())
      programme.is_timetable = true;
    append(talks, std::move(listed));
  }
}

/// The lists below a heading of slides, or of what was done: each item with a link is a talk.
void read_slides(const Note& note, const std::vector<Heading>& headings, const Words& words,
                 std::vector<ListedTalk>& talks) {
  for (std::uint32_t i = 0; i < note.outline.blocks.size(); ++i) {
    const Block& block = note.outline.blocks[i];
    if (block.kind != BlockKind::list || block.parent != 0) continue;
    const Heading* heading = heading_above(headings, block.first_line);
    if (!heading) continue;
    if (heading->fact != FactRole::slides && heading->role != SectionRole::slides) continue;
    for (const Item& item : items_of(note, i)) {
      const std::span<const Link> links = links_in(note, item.line);
      const bool has_link =
          std::any_of(links.begin(), links.end(), [](const Link& link) { return !link.image; });
      ListedTalk listed;
      const TalkLine line = read_talk_line(item.text, words);
      listed.talk.title = line.title.value;
      listed.talk.speakers = line.speakers.value;
      listed.talk.kind = line.kind;
      listed.place = span_in(note.shown.text(), item.text);
      listed.first_line = item.line;
      listed.end_line = item.end_line;
      const bool is_talk = has_link || !listed.talk.speakers.empty() || is_interlude(line.kind);
      if (!is_talk || (listed.talk.title.empty() && listed.talk.speakers.empty())) continue;
      for (const Link& link : links)
        if (!link.image && words.link_role(link.url) != LinkRole::video && !leads_to_talk(link.url) &&
            link.url.find("twitter.com/") == std::string::npos)
          listed.slides.push_back(link);
      talks.push_back(std::move(listed));
    }
  }
}

}  // namespace

Programme read_programme(const Note& note, const std::vector<Heading>& headings, const Words& words) {
  Programme programme;
  const std::vector<NotedTable> tables = find_tables(note);
  read_tables(note, tables, headings, words, programme);
  programme.is_timetable = !programme.talks.empty();
  read_lists(note, tables, headings, words, programme);
  programme.has_times = std::any_of(programme.talks.begin(), programme.talks.end(),
                                    [](const ListedTalk& listed) { return listed.talk.start.has_value(); });
  if (programme.talks.empty()) read_slides(note, headings, words, programme.talks);
  return programme;
}

}  // namespace notes
